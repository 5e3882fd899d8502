//! Whoever sends too much, too slowly or too long a head gets a clear answer, and nobody else waits for it.

use crate::common::{config, folder, key, request, start, start_with};
use after_sales_desk::Config;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

#[test]
fn an_address_that_sends_too_much_waits() {
    let folder = folder();
    let desk = start_with(Config {
        rate: Some(3),
        ..config(folder.path())
    });
    for number in 0..3 {
        let sent = desk.send(&key(number), &request(&key(number), "Too loud"));
        assert_eq!(sent.status, 201);
    }
    let refused = desk.send(&key(9), &request(&key(9), "Too loud"));
    assert_eq!(
        (refused.status, refused.json()["code"].as_str()),
        (429, Some("too_many"))
    );
    assert!(refused.header("retry-after").parse::<u64>().unwrap() > 0);
    let page = desk.form("/requests", "", &[("case", "return")]);
    assert_eq!(page.status, 429);
    assert!(page.text.contains("<html"), "{}", page.text);
    // Reading is free, and nothing of the refused request is there.
    assert_eq!(
        desk.get(&format!("/api/requests/by-key/{}", key(0))).status,
        200
    );
    assert_eq!(desk.stored(), 3);
    // What callers say of themselves does not count without a proxy.
    let headers = [
        ("x-forwarded-for", "192.0.2.9"),
        ("content-type", "application/json"),
    ];
    assert_eq!(desk.post("/api/requests", &headers, "{}").status, 429);
}

#[test]
fn behind_a_proxy_the_last_address_counts() {
    let folder = folder();
    let desk = start_with(Config {
        rate: Some(1),
        behind_proxy: true,
        ..config(folder.path())
    });
    let status = |from: &str| {
        let headers = [
            ("x-forwarded-for", from),
            ("content-type", "application/json"),
        ];
        desk.post("/api/requests", &headers, "{}").status
    };
    assert_eq!(status("192.0.2.1"), 400);
    assert_eq!(status("192.0.2.1"), 429);
    assert_eq!(status("6.6.6.6, 192.0.2.1"), 429);
    assert_eq!(status("192.0.2.2"), 400);
}

#[test]
fn a_head_that_does_not_end_is_ended() {
    let folder = folder();
    let desk = start(folder.path());
    let open = || TcpStream::connect(desk.base.trim_start_matches("http://")).unwrap();
    // One whose head never comes, while another asks.
    let mut silent = open();
    silent
        .write_all(b"GET /health HTTP/1.1\r\nhost: a\r\n")
        .unwrap();
    assert_eq!(desk.get("/health").status, 200);
    let mut long = open();
    let line = format!("x-long: {}\r\n", "a".repeat(1000));
    let head = format!("GET /health HTTP/1.1\r\nhost: a\r\n{}\r\n", line.repeat(60));
    // The desk may hang up in the middle of it.
    let _ = long.write_all(head.as_bytes());
    let mut answer = String::new();
    let _ = long.read_to_string(&mut answer);
    assert!(!answer.starts_with("HTTP/1.1 200"), "{answer}");
    silent
        .set_read_timeout(Some(Duration::from_secs(30)))
        .unwrap();
    let start = Instant::now();
    let mut answer = Vec::new();
    silent.read_to_end(&mut answer).unwrap();
    assert!(start.elapsed() < Duration::from_secs(20));
    assert!(!answer.starts_with(b"HTTP/1.1 200"));
}

#[test]
fn a_body_that_is_too_long_is_refused_before_it_is_asked_for() {
    let folder = folder();
    let desk = start(folder.path());
    let json = "application/json";
    let form = "application/x-www-form-urlencoded";
    // The form comes back with the words that it could not be read.
    for (path, kind, most, status) in [
        ("/api/requests", json, 256 << 10, 413),
        ("/api/count", json, 4 << 10, 413),
        ("/requests", form, 256 << 10, 422),
    ] {
        let first = |length: usize| {
            let mut line = TcpStream::connect(desk.base.trim_start_matches("http://")).unwrap();
            let head = format!(
                "POST {path} HTTP/1.1\r\nhost: a\r\ncontent-type: {kind}\r\ncontent-length: {length}\r\n\
                 idempotency-key: {}\r\nexpect: 100-continue\r\n\r\n",
                key(1)
            );
            line.write_all(head.as_bytes()).unwrap();
            let mut answer = [0; 12];
            line.read_exact(&mut answer).unwrap();
            String::from_utf8(answer.to_vec()).unwrap()
        };
        assert_eq!(first(most), "HTTP/1.1 100", "{path}");
        assert_eq!(first(most + 1), format!("HTTP/1.1 {status}"), "{path}");
    }
}

#[test]
fn who_sends_too_much_without_asking_reads_the_answer() {
    let folder = folder();
    let desk = start(folder.path());
    let length = 12 << 20;
    for _ in 0..20 {
        let mut line = TcpStream::connect(desk.base.trim_start_matches("http://")).unwrap();
        let head = format!(
            "POST /api/requests HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n\
             content-length: {length}\r\nidempotency-key: {}\r\nconnection: close\r\n\r\n",
            key(1)
        );
        line.write_all(head.as_bytes()).unwrap();
        line.write_all(&vec![b' '; length]).unwrap();
        let mut answer = String::new();
        line.read_to_string(&mut answer).unwrap();
        assert!(answer.starts_with("HTTP/1.1 413"), "{answer}");
        assert!(answer.contains("too_large"), "{answer}");
    }
}
