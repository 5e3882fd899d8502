//! An endpoint on a free port that keeps the protocol but for one fault.

use crate::wire::write;
use after_sales_policy::body_digest;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

/// The one thing that is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    None,
    NoCors,
    WrongOrigin,
    NullOrigin,
    OriginTwice,
    ErrorsWithoutCors,
    HeaderMissing,
    OtherMethods,
    NoMaxAge,
    Credentials,
    Redirect,
    Page,
    WrongKey,
    DigestMissing,
    TimeMissing,
    TimeInWords,
    ClockOff,
    ScriptLink,
    Breaks,
    PostNotFound,
    Hangs,
    HangsUp,
    NotHttp,
    Endless,
    Cut,
    Doubled,
    KeyForOtherWords,
    ForgetsKeys,
    KnowsEveryKey,
    AnyMissingPage,
    PlainText,
    Cached,
    NoLimit,
    NotExposed,
    Cookie,
    Webhook,
}

/// A running endpoint; its threads end with the test.
pub struct Endpoint {
    pub address: SocketAddr,
    seen: Arc<Mutex<Vec<Request>>>,
}

/// What came.
#[derive(Clone, Debug)]
pub struct Request {
    pub method: String,
    pub path: String,
    pub headers: HashMap<String, String>,
    pub body: String,
}

#[derive(Default)]
struct Store {
    receipts: HashMap<String, Value>,
    made: u32,
}

impl Endpoint {
    pub fn start(fault: Fault) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("address");
        let seen = Arc::new(Mutex::new(Vec::new()));
        let (log, store) = (Arc::clone(&seen), Arc::new(Mutex::new(Store::default())));
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (log, store) = (Arc::clone(&log), Arc::clone(&store));
                // A client that hangs up ends the thread.
                std::thread::spawn(move || serve(stream, fault, &log, &store));
            }
        });
        Self { address, seen }
    }

    pub fn url(&self) -> String {
        format!("http://{}/api/requests", self.address)
    }

    /// Every request so far.
    pub fn seen(&self) -> Vec<Request> {
        self.seen.lock().expect("log").clone()
    }
}

fn serve(
    stream: TcpStream,
    fault: Fault,
    log: &Mutex<Vec<Request>>,
    store: &Mutex<Store>,
) -> Option<()> {
    let mut reader = BufReader::new(stream.try_clone().ok()?);
    let request = read(&mut reader)?;
    log.lock().ok()?.push(request.clone());
    let mut stream = stream;
    match fault {
        Fault::Hangs => {
            let _ = reader.read(&mut [0]);
        }
        Fault::HangsUp => {}
        Fault::NotHttp => {
            let _ = stream.write_all(b"220 mail.example ESMTP\r\n");
        }
        _ => {
            let answer = store.lock().ok()?.answer(&request, fault);
            let _ = write(&mut stream, &request, fault, &answer);
        }
    }
    Some(())
}

fn read(reader: &mut BufReader<TcpStream>) -> Option<Request> {
    let mut line = String::new();
    reader.read_line(&mut line).ok()?;
    let mut words = line.split(' ').map(String::from);
    let (method, path) = (words.next()?, words.next()?);
    let mut headers = HashMap::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        let Some((name, value)) = line.trim_end().split_once(": ") else {
            break;
        };
        headers.insert(name.to_ascii_lowercase(), value.to_owned());
    }
    let length = headers
        .get("content-length")
        .map_or(Some(0), |text| text.parse().ok())?;
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    let body = String::from_utf8(body).ok()?;
    Some(Request {
        method,
        path,
        headers,
        body,
    })
}

/// Status and body.
pub type Answer = (u16, Value);

impl Store {
    fn answer(&mut self, request: &Request, fault: Fault) -> Answer {
        match request.method.as_str() {
            "OPTIONS" if fault == Fault::NoCors => (405, Value::Null),
            "OPTIONS" => (204, Value::Null),
            "POST" => self.post(request, fault),
            _ => self.get(request.path.rsplit('/').next().unwrap_or_default(), fault),
        }
    }

    fn get(&self, key: &str, fault: Fault) -> Answer {
        match self
            .receipts
            .get(key)
            .filter(|_| fault != Fault::ForgetsKeys)
        {
            Some(receipt) => (200, receipt.clone()),
            None if fault == Fault::KnowsEveryKey => (200, json!({})),
            None if fault == Fault::AnyMissingPage => (404, json!({ "title": "no such page" })),
            None => (404, json!({ "code": "unknown_key" })),
        }
    }

    fn post(&mut self, request: &Request, fault: Fault) -> Answer {
        match fault {
            Fault::Breaks => return (500, json!({ "code": "broken" })),
            Fault::PostNotFound => return (404, json!({ "code": "no_such_route" })),
            _ if request.body.len() > 262_144 && fault != Fault::NoLimit => {
                return (413, json!({}));
            }
            _ => {}
        }
        let key = request
            .headers
            .get("idempotency-key")
            .cloned()
            .unwrap_or_default();
        let digest = body_digest(&request.body);
        if let Some(first) = self.receipts.get(&key) {
            match (
                first["digest"] == digest.as_str() || fault == Fault::DigestMissing,
                fault,
            ) {
                (true, Fault::Doubled) | (false, Fault::KeyForOtherWords) => {}
                (true, _) => return (200, first.clone()),
                (false, _) => return (422, json!({ "code": "key_reused" })),
            }
        }
        if fault == Fault::Webhook {
            return (202, json!({ "request": { "id": 17 }, "status": "ok" }));
        }
        self.made += 1;
        let mut receipt = json!({
            "id": format!("R-{}", self.made), "key": key, "digest": digest,
            "received_at": jiff::Timestamp::now().to_string(), "status_url": "/status/abc",
        });
        match fault {
            Fault::WrongKey => receipt["key"] = "0".repeat(32).into(),
            Fault::DigestMissing => receipt["digest"] = Value::Null,
            Fault::TimeMissing => receipt["received_at"] = Value::Null,
            Fault::TimeInWords => receipt["received_at"] = "just now".into(),
            Fault::ClockOff => receipt["received_at"] = "2020-01-01T00:00:00Z".into(),
            Fault::ScriptLink => receipt["status_url"] = "javascript:alert(1)".into(),
            _ => {}
        }
        self.receipts.entry(key).or_insert_with(|| receipt.clone());
        (201, receipt)
    }
}
