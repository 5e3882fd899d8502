//! What a backend of these tests answers.

use crate::backend::{Request, Shared};
use crate::fault::Fault;
use crate::photos;
use crate::store::{Store, hex};
use serde_json::{Value, json};
use std::io::Write;
use std::net::TcpStream;
use std::sync::MutexGuard;
use std::thread::sleep;
use std::time::Duration;

/// Status, kind and body.
pub struct Answer {
    status: u16,
    kind: &'static str,
    body: String,
    later: Option<&'static str>,
}

const JSON: &str = "application/json";
const PROBLEM: &str = "application/problem+json";

impl Answer {
    /// JSON of a status.
    pub fn json(status: u16, body: &Value) -> Self {
        Self {
            status,
            kind: JSON,
            body: body.to_string(),
            later: None,
        }
    }

    fn empty() -> Self {
        Self {
            body: String::new(),
            ..Self::json(204, &Value::Null)
        }
    }

    /// A refusal.
    pub fn problem(status: u16, code: &str) -> Self {
        let field = json!([{ "pointer": "/email", "detail": "no address" }]);
        let body = json!({ "title": code, "status": status, "code": code, "errors": field });
        Self {
            kind: PROBLEM,
            ..Self::json(status, &body)
        }
    }

    /// Come again later.
    pub fn busy(fault: Fault) -> Self {
        let later = (fault == Fault::Busy).then_some("1");
        Self {
            later,
            ..Self::problem(429, "busy")
        }
    }

    /// Writes it with the headers of its fault.
    pub fn write(
        mut self,
        mut stream: &TcpStream,
        request: &Request,
        fault: Fault,
    ) -> std::io::Result<()> {
        let mut head = String::new();
        let mut header = |name: &str, value: &str| head += &format!("{name}: {value}\r\n");
        let refusal = self.status >= 400;
        if !(fault == Fault::ErrorsWithoutOrigin && refusal) {
            header("Access-Control-Allow-Origin", "*");
        }
        if request.method == "OPTIONS" && fault != Fault::NoPreflight {
            let put = if fault == Fault::NoPhotoPreflight {
                ""
            } else {
                ", PUT"
            };
            header("Access-Control-Allow-Methods", &format!("GET, POST{put}"));
            header(
                "Access-Control-Allow-Headers",
                "content-type, idempotency-key",
            );
            header("Access-Control-Max-Age", "600");
        }
        if fault != Fault::NotExposed {
            header("Access-Control-Expose-Headers", "Date, Retry-After");
        }
        let now = jiff::Timestamp::now()
            .strftime("%a, %d %b %Y %H:%M:%S GMT")
            .to_string();
        header("Date", &now);
        if fault == Fault::Cookie {
            header("Set-Cookie", "session=1");
        }
        if fault != Fault::Cached {
            header("Cache-Control", "no-store");
        }
        if let Some(seconds) = self.later {
            header("Retry-After", seconds);
        }
        match fault {
            Fault::CalledHtml if !refusal => self.kind = "text/html",
            Fault::PlainProblems if refusal => self.kind = JSON,
            _ => {}
        }
        if self.status == 308 {
            header("Location", "/api/requests");
        }
        header("Content-Type", self.kind);
        let status = self.status;
        if status != 204 {
            header("Content-Length", &self.body.len().to_string());
        }
        write!(
            stream,
            "HTTP/1.1 {status} Test\r\n{head}Connection: close\r\n\r\n"
        )?;
        if request.method == "HEAD" {
            return Ok(());
        }
        stream.write_all(self.body.as_bytes())
    }
}

/// The answer; none hangs up.
pub fn answer(request: &Request, shared: &Shared, is_gone: impl Fn() -> bool) -> Option<Answer> {
    let fault = shared.fault;
    let store = || shared.store.lock().expect("store");
    let path = request.path.as_str();
    let last = path.rsplit('/').next().unwrap_or_default();
    match (request.method.as_str(), path) {
        ("OPTIONS", _) if fault == Fault::NoPreflight => Some(Answer::problem(405, "method")),
        ("OPTIONS", _) => Some(Answer::empty()),
        ("POST", "/api/requests") => post(request, shared, is_gone),
        ("GET", "/api/requests") if fault == Fault::ListsAll => {
            let all: Vec<Value> = store()
                .rows
                .values()
                .map(|row| row.receipt.clone())
                .collect();
            Some(Answer::json(200, &Value::from(all)))
        }
        ("DELETE", _) if fault == Fault::Deletes => {
            store().rows.remove(last);
            Some(Answer::empty())
        }
        ("GET", _) if path.starts_with("/api/requests/by-key/") => {
            Some(by_key(&store(), last, fault))
        }
        ("GET", _) if path.starts_with("/status/") => {
            let message = store().pages.get(last).cloned()?;
            let shown = match fault {
                Fault::PageWithMarkup => message,
                _ => message.replace('<', "&lt;"),
            };
            let body = format!("<!doctype html><p>{shown}</p>");
            Some(Answer {
                status: 200,
                kind: "text/html",
                body,
                later: None,
            })
        }
        (method, _) if path.starts_with("/api/cases/") => {
            Some(photos::answer(&mut store(), method, path, request, fault))
        }
        ("GET" | "HEAD", "/gone") => Some(Answer::problem(404, "not_found")),
        _ => Some(Answer::problem(405, "method")),
    }
}

fn by_key(store: &MutexGuard<'_, Store>, key: &str, fault: Fault) -> Answer {
    let odd = key.len() != 32 || !key.bytes().all(|byte| byte.is_ascii_hexdigit());
    match store.rows.get(key).filter(|_| fault != Fault::NoLookUp) {
        Some(row) => Answer::json(200, &row.receipt),
        None if odd && fault == Fault::FailsOnOddKeys => Answer::problem(500, "failed"),
        None if fault == Fault::MissingPage => Answer::problem(404, "not_found"),
        None => Answer::problem(404, "unknown_key"),
    }
}

fn post(request: &Request, shared: &Shared, is_gone: impl Fn() -> bool) -> Option<Answer> {
    let fault = shared.fault;
    let refuse = |status, code| Some(Answer::problem(status, code));
    let store = || shared.store.lock().expect("store");
    let header = |name: &str| request.headers.get(name).cloned().unwrap_or_default();
    if !request.whole && fault != Fault::StoresHalf && request.body.len() <= 256 * 1024 {
        return refuse(400, "cut_off");
    }
    if request.body.len() > 256 * 1024 && fault != Fault::NoLimit {
        return refuse(413, "too_large");
    }
    let kind = header("content-type");
    if kind == "Application/JSON" && fault == Fault::Redirects {
        return Some(Answer::json(308, &json!({})));
    }
    let is_json = kind.to_ascii_lowercase().split(';').next() == Some(JSON);
    if !is_json && fault != Fault::AnyType {
        return refuse(415, "wrong_type");
    }
    let words = String::from_utf8_lossy(&request.body).into_owned();
    match fault {
        Fault::NoReceipt => return Some(Answer::json(200, &json!({ "ok": true }))),
        Fault::Slow if store().made < 3 => sleep(Duration::from_millis(2100)),
        Fault::DiesOfDepth if words.contains(&"[".repeat(400)) => return None,
        Fault::Firewall if words.contains("O'Brien") => return refuse(403, "firewall"),
        Fault::FailsOnQuotes if words.contains("';") => return refuse(500, "database"),
        Fault::FailsOnMore if words.contains("from_a_later") => return refuse(500, "unknown"),
        _ => {}
    }
    let read: Option<Value> = serde_json::from_slice(&request.body).ok();
    let takes = matches!(fault, Fault::TakesAnything | Fault::StoresHalf);
    let Some(tree) = read
        .filter(Value::is_object)
        .or_else(|| takes.then(|| json!({})))
    else {
        return refuse(400, "malformed");
    };
    let named = header("idempotency-key");
    let key = tree["key"].as_str().unwrap_or(&named).to_owned();
    if named.is_empty() && fault != Fault::KeyNotAsked {
        return refuse(400, "key_missing");
    }
    if !named.is_empty() && named != key && fault != Fault::KeyNotCompared {
        return refuse(422, "key_differs");
    }
    if tree["email"]
        .as_str()
        .is_some_and(|email| !email.contains('@'))
    {
        return Some(match fault {
            Fault::FieldNotNamed => {
                let body = json!({ "title": "invalid", "status": 422, "code": "invalid" });
                Answer {
                    kind: PROBLEM,
                    ..Answer::json(422, &body)
                }
            }
            _ => Answer::problem(422, "invalid"),
        });
    }
    keep(&key, request, &tree, shared, is_gone)
}

fn keep(
    key: &str,
    request: &Request,
    tree: &Value,
    shared: &Shared,
    is_gone: impl Fn() -> bool,
) -> Option<Answer> {
    let fault = shared.fault;
    let lock = || shared.store.lock().expect("store");
    let mut rows = lock();
    if rows.locked.contains(key) {
        return Some(Answer::problem(409, "in_flight"));
    }
    if let Some(row) = rows.rows.get(key) {
        let same = row.digest == hex(&request.body);
        match fault {
            Fault::SecondCase => {}
            Fault::OverwritesWords if !same => {}
            Fault::NewDetails if same => {
                let mut receipt = row.receipt.clone();
                receipt["received_at"] = jiff::Timestamp::now().to_string().into();
                return Some(Answer::json(200, &receipt));
            }
            Fault::StoresHalf => {
                return Some(Answer::json(200, &row.receipt));
            }
            _ if same => return Some(Answer::json(200, &row.receipt)),
            _ => return Some(Answer::problem(422, "key_reused")),
        }
    }
    let row = rows.row(key, &request.body, tree, fault);
    match fault {
        Fault::LooksBeforeItLeaps => {
            drop(rows);
            sleep(Duration::from_millis(50));
            rows = lock();
        }
        Fault::LocksForEver if is_gone() => {
            rows.locked.insert(key.to_owned());
            return None;
        }
        _ => {}
    }
    let receipt = row.receipt.clone();
    rows.keep(key, row, fault);
    let status = if fault == Fault::Status200 { 200 } else { 201 };
    Some(Answer::json(status, &receipt))
}
