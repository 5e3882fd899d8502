//! A request that names photos, and how they are sent.
#![allow(
    dead_code,
    clippy::unwrap_used,
    reason = "each test file uses its part"
)]

use super::{Answer, Running, agent, key, request};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::io::{Read, Write};
use std::net::TcpStream;

pub fn sha256(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

/// A stored request.
pub struct Case<'a> {
    pub desk: &'a Running,
    pub receipt: Value,
}

/// Bytes that came back.
pub struct Bytes {
    pub status: u16,
    pub bytes: Vec<u8>,
    headers: ureq::http::HeaderMap,
}

impl Bytes {
    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map_or("", |value| value.to_str().unwrap())
    }
}

impl<'a> Case<'a> {
    /// Stores a request that names these photos.
    pub fn open(desk: &'a Running, number: u32, photos: &[Vec<u8>]) -> Self {
        let mut body: Value =
            serde_json::from_str(&request(&key(number), "See the photos")).unwrap();
        if !photos.is_empty() {
            let named = photos.iter().map(|photo| {
                json!({ "sha256": sha256(photo), "bytes": photo.len().min(8 << 20), "kind": "image/jpeg" })
            });
            body["photos"] = named.collect();
        }
        let answer = desk.send(&key(number), &body.to_string());
        assert_eq!(answer.status, 201, "{}", answer.text);
        let receipt = answer.json();
        Self { desk, receipt }
    }

    /// The buyer's page.
    pub fn status(&self) -> String {
        self.receipt["status_url"].as_str().unwrap().to_owned()
    }

    /// Where its photos go.
    pub fn photos(&self) -> String {
        self.status().replace("/status/", "/api/cases/") + "/photos"
    }

    pub fn put(&self, photo: &[u8]) -> Answer {
        self.put_as(&sha256(photo), "image/jpeg", photo)
    }

    pub fn put_as(&self, name: &str, kind: &str, bytes: &[u8]) -> Answer {
        self.desk
            .put(&format!("{}/{name}", self.photos()), kind, bytes)
    }

    /// A picture of the buyer's page.
    pub fn picture(&self, place: &str) -> Bytes {
        self.desk
            .bytes(&format!("{}/photos/{place}", self.status()), "")
    }

    /// Sends files by the form of the buyer's page.
    pub fn post(&self, files: &[(&str, &[u8])]) -> Answer {
        let mut body = Vec::new();
        for (name, bytes) in files {
            let head = format!(
                "--b\r\ncontent-disposition: form-data; name=\"photos\"; filename=\"{name}\"\r\ncontent-type: text/html\r\n\r\n"
            );
            body.extend([head.as_bytes(), bytes, b"\r\n"].concat());
        }
        body.extend_from_slice(b"--b--\r\n");
        let call = agent()
            .post(format!("{}{}/photos", self.desk.base, self.status()))
            .header("content-type", "multipart/form-data; boundary=b");
        Answer::read(call.send(&body).unwrap())
    }
}

impl Running {
    pub fn put(&self, path: &str, kind: &str, bytes: &[u8]) -> Answer {
        let call = agent()
            .put(format!("{}{path}", self.base))
            .header("content-type", kind);
        Answer::read(call.send(bytes).unwrap())
    }

    pub fn bytes(&self, path: &str, cookie: &str) -> Bytes {
        let call = agent()
            .get(format!("{}{path}", self.base))
            .header("cookie", cookie);
        let (parts, mut body) = call.call().unwrap().into_parts();
        Bytes {
            status: parts.status.as_u16(),
            bytes: body.read_to_vec().unwrap(),
            headers: parts.headers,
        }
    }
}

/// Status of the answer to a `PUT` that is written as it stands here; a desk that hears enough may hang up.
pub fn raw(desk: &Running, path: &str, header: &str, body: &[u8]) -> u16 {
    let host = desk.base.strip_prefix("http://").unwrap();
    let mut stream = TcpStream::connect(host).unwrap();
    write!(
        stream,
        "PUT {path} HTTP/1.1\r\nhost: {host}\r\n{header}\r\n\r\n"
    )
    .unwrap();
    let mut sending = stream.try_clone().unwrap();
    let body = body.to_vec();
    let sender = std::thread::spawn(move || sending.write_all(&body).is_ok());
    let mut start = [0; 12];
    stream.read_exact(&mut start).unwrap();
    drop(stream);
    let _ = sender.join();
    std::str::from_utf8(&start[9..]).unwrap().parse().unwrap()
}
