//! An answer of the test's endpoint, byte by byte, with the faults of headers and transport.

use crate::endpoint::{Answer, Fault, Request};
use std::io::Write;
use std::net::TcpStream;

/// Writes an answer.
pub fn write(
    stream: &mut TcpStream,
    request: &Request,
    fault: Fault,
    answer: &Answer,
) -> std::io::Result<()> {
    let post = request.method == "POST";
    let (mut status, body) = (answer.0, &answer.1);
    let mut body = if body.is_null() {
        String::new()
    } else {
        body.to_string()
    };
    let mut head = String::new();
    let mut header = |name: &str, value: &str| head += &format!("{name}: {value}\r\n");
    let asked = request.headers.get("origin").cloned().unwrap_or_default();
    match fault {
        Fault::NoCors => {}
        Fault::ErrorsWithoutCors if status >= 400 => {}
        Fault::WrongOrigin => header("Access-Control-Allow-Origin", "https://www.shop.example"),
        Fault::NullOrigin => header("Access-Control-Allow-Origin", "null"),
        Fault::OriginTwice => {
            header("Access-Control-Allow-Origin", &asked);
            header("Access-Control-Allow-Origin", &asked);
        }
        _ => header("Access-Control-Allow-Origin", &asked),
    }
    if fault != Fault::NotExposed {
        header("Access-Control-Expose-Headers", "Date, Retry-After");
    }
    if fault == Fault::Cookie && request.method != "OPTIONS" {
        header("Set-Cookie", "session=1");
    }
    if request.method == "OPTIONS" && fault != Fault::NoCors {
        let methods = if fault == Fault::OtherMethods {
            "PUT"
        } else {
            "GET, POST"
        };
        header("Access-Control-Allow-Methods", methods);
        let all = "content-type, idempotency-key, x-shop";
        header(
            "Access-Control-Allow-Headers",
            if fault == Fault::HeaderMissing {
                "content-type"
            } else {
                all
            },
        );
        if fault != Fault::NoMaxAge {
            header("Access-Control-Max-Age", "600");
        }
        if fault == Fault::Credentials {
            header("Access-Control-Allow-Credentials", "true");
        }
    }
    if fault != Fault::Cached {
        header("Cache-Control", "no-store");
    }
    let kind = if fault == Fault::PlainText {
        "text/plain"
    } else {
        "application/json; charset=utf-8"
    };
    match fault {
        Fault::Redirect => {
            status = 302;
            header("Location", "https://login.example/in?token=hemmelig");
        }
        Fault::Page if request.method != "OPTIONS" => {
            status = 200;
            body = "<!doctype html><title>Please log in</title>".into();
            header("Content-Type", "text/html");
        }
        _ => header("Content-Type", kind),
    }
    let length = match fault {
        Fault::Cut if post => body.len() + 100,
        _ => body.len(),
    };
    if fault == Fault::Endless && post {
        header("Transfer-Encoding", "chunked");
    } else if status != 204 {
        header("Content-Length", &length.to_string());
    }
    write!(
        stream,
        "HTTP/1.1 {status} Test\r\n{head}Connection: close\r\n\r\n"
    )?;
    if fault == Fault::Endless && post {
        // Until the reader has had enough.
        loop {
            write!(stream, "400\r\n{}\r\n", " ".repeat(1024))?;
        }
    }
    stream.write_all(body.as_bytes())
}
