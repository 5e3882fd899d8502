//! One call: the name is looked up once, and the connection goes to an address that was checked, so that
//! a name cannot answer differently the second time. Redirects are not followed.

use super::config::Webhook;
use super::place::is_public;
use crate::attempt::Failed;
use crate::database::hooks::Claimed;
use axum::http::{HeaderMap, Request, StatusCode, header};
use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use rustls::pki_types::ServerName;
use rustls::{ClientConfig, RootCertStore};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpStream, lookup_host};
use tokio::task::JoinSet;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;

/// From the look-up to the status of the answer.
const DEADLINE: Duration = Duration::from_secs(10);
/// For the rest of the answer, which nobody needs.
const PARTING: Duration = Duration::from_secs(1);
/// What is read of an answer's body, in bytes.
const ANSWER: usize = 1024;
/// Longest head of an answer, in bytes.
const HEAD: usize = 16 * 1024;

/// A failure that tells of the receiver as a whole, or of this call only.
pub struct Trouble {
    pub failed: Failed,
    /// It was not reached: the next call would fare no better.
    pub is_down: bool,
}

fn down(reason: &'static str) -> Trouble {
    Trouble {
        failed: Failed {
            reason,
            code: None,
            last: false,
            not_before: None,
        },
        is_down: true,
    }
}

/// Makes calls.
pub struct Caller {
    webhook: Webhook,
    tls: Arc<ClientConfig>,
}

impl Caller {
    /// With the certificates that the system trusts.
    pub fn new(webhook: Webhook) -> Result<Self, rustls::Error> {
        let mut roots = RootCertStore::empty();
        roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let tls = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()?
            .with_root_certificates(roots)
            .with_no_client_auth();
        Ok(Self {
            webhook,
            tls: Arc::new(tls),
        })
    }

    /// Makes one call at a time in seconds since 1970; `Ok` when the receiver took it.
    pub async fn call(&self, claimed: &Claimed, now_unix: i64) -> Result<(), Trouble> {
        let answered = timeout(DEADLINE, self.answered(claimed, now_unix)).await;
        let (status, headers) = answered.map_err(|_| down("timeout"))??;
        judge(status, &headers)
    }

    async fn answered(
        &self,
        claimed: &Claimed,
        now_unix: i64,
    ) -> Result<(StatusCode, HeaderMap), Trouble> {
        let url = &self.webhook.url;
        let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']);
        let stream = self.connect(host).await?;
        let request = self.request(claimed, now_unix)?;
        if url.scheme() == "http" {
            return exchange(stream, request).await;
        }
        let name = ServerName::try_from(host.to_owned()).map_err(|_| down("security"))?;
        let secured = TlsConnector::from(Arc::clone(&self.tls)).connect(name, stream);
        exchange(secured.await.map_err(|_| down("security"))?, request).await
    }

    async fn connect(&self, host: &str) -> Result<TcpStream, Trouble> {
        let port = self.webhook.url.port_or_known_default().unwrap_or(443);
        let found = lookup_host((host, port)).await;
        let found: Vec<SocketAddr> = found.map_err(|_| down("name"))?.collect();
        let local = self.webhook.is_local;
        let fine = |address: &&SocketAddr| match local {
            true => address.ip().is_loopback(),
            false => is_public(address.ip()),
        };
        let allowed: Vec<SocketAddr> = found.iter().filter(fine).copied().collect();
        if allowed.is_empty() {
            return Err(down("private"));
        }
        TcpStream::connect(&*allowed)
            .await
            .map_err(|_| down("connection"))
    }

    fn request(&self, claimed: &Claimed, now_unix: i64) -> Result<Request<Full<Bytes>>, Trouble> {
        let url = &self.webhook.url;
        let target = match url.query() {
            Some(query) => format!("{}?{query}", url.path()),
            None => url.path().to_owned(),
        };
        let host = url.host_str().unwrap_or_default();
        let host = match url.port() {
            Some(port) => format!("{host}:{port}"),
            None => host.to_owned(),
        };
        let signature = self
            .webhook
            .secret
            .sign(&claimed.event, now_unix, &claimed.payload);
        Request::post(target)
            .header(header::HOST, host)
            .header(header::CONTENT_TYPE, "application/json")
            .header(
                header::USER_AGENT,
                concat!("after-sales/", env!("CARGO_PKG_VERSION")),
            )
            .header("webhook-id", &claimed.event)
            .header("webhook-timestamp", now_unix)
            .header("webhook-signature", signature)
            .body(Full::from(claimed.payload.clone()))
            .map_err(|_| down("connection"))
    }
}

async fn exchange<S>(
    stream: S,
    request: Request<Full<Bytes>>,
) -> Result<(StatusCode, HeaderMap), Trouble>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let mut builder = http1::Builder::new();
    builder.max_buf_size(HEAD);
    let opened = builder.handshake(TokioIo::new(stream)).await;
    let (mut sender, connection) = opened.map_err(|_| down("connection"))?;
    // Ends with this call, however that ends.
    let mut driver = JoinSet::new();
    driver.spawn(connection);
    let answer = sender.send_request(request).await;
    let (head, body) = answer.map_err(|_| down("connection"))?.into_parts();
    // So that a receiver that is still writing sees no reset; what it says is nobody's business.
    let _ = timeout(PARTING, drain(body)).await;
    Ok((head.status, head.headers))
}

async fn drain(mut body: Incoming) {
    let mut read = 0;
    while let Some(Ok(frame)) = body.frame().await {
        read += frame.data_ref().map_or(0, Bytes::len);
        if read >= ANSWER {
            return;
        }
    }
}

fn judge(status: StatusCode, headers: &HeaderMap) -> Result<(), Trouble> {
    if status.is_success() {
        return Ok(());
    }
    let reason = match status.as_u16() {
        410 => "gone",
        300..=399 => "redirect",
        _ => "status",
    };
    let asked = headers
        .get(header::RETRY_AFTER)
        .and_then(|value| value.to_str().ok()?.trim().parse().ok());
    Err(Trouble {
        failed: Failed {
            reason,
            code: Some(status.as_u16().to_string()),
            last: status == StatusCode::GONE,
            not_before: asked.map(Duration::from_secs),
        },
        is_down: false,
    })
}

#[cfg(test)]
#[path = "call_tests.rs"]
mod tests;
