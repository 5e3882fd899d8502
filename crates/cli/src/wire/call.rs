//! One call over HTTP, as a browser makes it: no redirect followed, no cookie sent, every read bounded.

use super::flow::Flow;
use super::line::Line;
use http_body_util::BodyExt;
use hyper::body::Body;
use hyper::client::conn::http1;
use hyper::header::{self, HeaderMap, HeaderName, HeaderValue};
use hyper::{Method, Request};
use hyper_util::rt::TokioIo;
use std::net::SocketAddr;
use std::time::{Duration, Instant};
use tokio::time::{Instant as Deadline, timeout_at};
use url::Url;

/// Longest answer that is read, in bytes; a receipt has less than one.
pub const LONGEST: usize = 64 * 1024;

/// How the body of an answer ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    Whole,
    /// More than [`LONGEST`]; the rest was not read.
    TooLong,
    /// The connection ended before the body did.
    Cut,
    /// Not whole in time.
    TooSlow,
}

/// What came back.
pub struct Answer {
    pub status: u16,
    pub headers: HeaderMap,
    pub text: String,
    pub end: End,
    pub took: Duration,
}

impl Answer {
    /// Every value of a header, joined as browsers join them.
    pub fn header(&self, name: &str) -> Option<String> {
        let values = self.headers.get_all(name);
        let texts: Vec<String> = values
            .iter()
            .map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned())
            .collect();
        (!texts.is_empty()).then(|| texts.join(", "))
    }

    /// The media type without its parameters, in lower case.
    pub fn kind(&self) -> String {
        let value = self.header("content-type").unwrap_or_default();
        value
            .split(';')
            .next()
            .unwrap_or_default()
            .trim()
            .to_ascii_lowercase()
    }

    pub fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }
}

/// A caller of one host.
pub struct Caller {
    line: Line,
    address: SocketAddr,
    host: HeaderValue,
    origin: HeaderValue,
    patience: Duration,
}

impl Caller {
    /// A caller for pages of `origin`.
    pub fn new(
        line: Line,
        address: SocketAddr,
        url: &Url,
        origin: &str,
        patience: Duration,
    ) -> anyhow::Result<Self> {
        let name = url.host_str().unwrap_or_default();
        let host = match url.port() {
            Some(port) => format!("{name}:{port}"),
            None => name.to_owned(),
        };
        Ok(Self {
            line,
            address,
            host: HeaderValue::from_str(&host)?,
            origin: HeaderValue::from_str(origin)?,
            patience,
        })
    }

    /// Makes a call on a connection of its own. Fails when no head of an answer came.
    pub async fn call(
        &self,
        method: Method,
        url: &Url,
        headers: &[(HeaderName, HeaderValue)],
        body: impl Into<Flow>,
    ) -> Result<Answer, String> {
        let start = Instant::now();
        let deadline = Deadline::now() + self.patience;
        let pipe = self.line.open(self.address).await?;
        let (mut sender, connection) = http1::Builder::new()
            .max_buf_size(LONGEST)
            .handshake(TokioIo::new(pipe))
            .await
            .map_err(|_| "the connection ended".to_owned())?;
        // Moves the bytes; it ends with the connection, at the latest with the runtime.
        let driver = tokio::spawn(connection);
        let body: Flow = body.into();
        let empty = method == Method::POST && body.is_end_stream();
        let mut request = Request::new(body);
        *request.method_mut() = method;
        *request.uri_mut() = url
            .path()
            .parse()
            .map_err(|_| "the path is none for HTTP".to_owned())?;
        let map = request.headers_mut();
        map.insert(header::HOST, self.host.clone());
        map.insert(header::ORIGIN, self.origin.clone());
        map.insert(header::ACCEPT, HeaderValue::from_static("*/*"));
        // Browsers say so of an empty body too.
        if empty {
            map.insert(header::CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        for (name, value) in headers {
            map.insert(name.clone(), value.clone());
        }
        let answer = self.read(&mut sender, request, deadline, start).await;
        driver.abort();
        answer
    }

    async fn read(
        &self,
        sender: &mut http1::SendRequest<Flow>,
        request: Request<Flow>,
        deadline: Deadline,
        start: Instant,
    ) -> Result<Answer, String> {
        let response = match timeout_at(deadline, sender.send_request(request)).await {
            Ok(Ok(response)) => response,
            Ok(Err(error)) if error.is_parse() => {
                return Err("what came is not HTTP, or its head is too long".into());
            }
            Ok(Err(_)) => return Err("the connection ended without an answer".into()),
            Err(_) => return Err(format!("no answer within {} s", self.patience.as_secs())),
        };
        let (head, mut body) = response.into_parts();
        let mut bytes: Vec<u8> = Vec::new();
        let end = loop {
            match timeout_at(deadline, body.frame()).await {
                Err(_) => break End::TooSlow,
                Ok(None) => break End::Whole,
                Ok(Some(Err(_))) => break End::Cut,
                Ok(Some(Ok(frame))) => {
                    bytes.extend_from_slice(frame.data_ref().map_or(&[], |data| data));
                    if bytes.len() > LONGEST {
                        break End::TooLong;
                    }
                }
            }
        };
        Ok(Answer {
            status: head.status.as_u16(),
            headers: head.headers,
            text: String::from_utf8_lossy(&bytes).into_owned(),
            end,
            took: start.elapsed(),
        })
    }
}
