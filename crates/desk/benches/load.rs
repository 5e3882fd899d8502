//! How many requests a desk takes in a second, each on the disk before it is confirmed, with the senders on
//! the same machine; how quickly the inbox opens when 100,000 are there; how much memory it holds.
//!
//! `AFTER_SALES_TEST_POSTGRES` puts a PostgreSQL server behind it.
#![allow(
    clippy::unwrap_used,
    reason = "a measurement stops at what it did not expect"
)]

#[path = "../tests/common/mod.rs"]
mod common;

use common::process::{Process, folder_to_serve, serve};
use common::{folder, key, request};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

const CONNECTIONS: usize = 64;
const SECONDS: u64 = 15;
/// Cases in the store when the inbox is timed.
const CASES: u32 = 100_000;

fn main() {
    if let Some(folder) = folder_to_serve() {
        return serve(&folder);
    }
    let folder = folder();
    let desk = Process::start(folder.path(), &[]);
    let next = AtomicU32::new(0);
    let end = Instant::now() + Duration::from_secs(SECONDS);
    let (mut times, elapsed) = load(&desk, || {
        let number = next.fetch_add(1, Ordering::Relaxed);
        (Instant::now() < end).then_some(number)
    });
    times.sort_unstable();
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize].as_secs_f64() * 1e3;
    let rate = times.len() as f64 / elapsed.as_secs_f64();
    tell(
        "durable requests",
        rate,
        "requests/s",
        3000.0,
        rate >= 3000.0,
    );
    for (share, goal) in [(0.5, 50.0), (0.99, 50.0), (1.0, f64::INFINITY)] {
        let name = format!("time of a durable request, {share} of them");
        tell(&name, at(share), "ms, at most", goal, at(share) <= goal);
    }
    let memory = desk.megabytes();
    tell(
        "memory under that load",
        memory,
        "MB, at most",
        150.0,
        memory <= 150.0,
    );
    load(&desk, || {
        let number = next.fetch_add(1, Ordering::Relaxed);
        (number < CASES).then_some(number)
    });
    drop(desk);
    let desk = common::start(folder.path());
    let cookie = desk.log_in_first();
    let mut opened: Vec<_> = (0..21)
        .map(|_| {
            let start = Instant::now();
            let page = desk.get_with("/inbox", &[("cookie", &cookie)]);
            assert_eq!(page.status, 200);
            start.elapsed()
        })
        .collect();
    opened.sort_unstable();
    for (name, time) in [("half", opened[10]), ("all", opened[20])] {
        let (name, time) = (
            format!("inbox of {} cases, {name} of 21", desk.stored()),
            time.as_secs_f64() * 1e3,
        );
        tell(&name, time, "ms, at most", 100.0, time <= 100.0);
    }
}

/// One JSON line, as the other measurements print them.
fn tell(bench: &str, ours: f64, unit: &str, goal: f64, met: bool) {
    let rounded = (ours * 10.0).round() / 10.0;
    let goal = goal.is_finite().then_some(goal);
    println!(
        "{}",
        serde_json::json!({ "bench": format!("desk: {bench}"), "ours": rounded, "theirs": null, "unit": unit,
            "ratio": null, "goal": goal, "met": met })
    );
}

/// Sends until `next` has no number any more; the time of each answer, and of all.
fn load(desk: &Process, next: impl Fn() -> Option<u32> + Sync) -> (Vec<Duration>, Duration) {
    let start = Instant::now();
    let times = std::thread::scope(|scope| {
        let sender = || {
            let mut connection = Connection::open(&desk.address);
            let mut times = Vec::new();
            while let Some(number) = next() {
                let start = Instant::now();
                connection.send(number);
                times.push(start.elapsed());
            }
            times
        };
        let senders: Vec<_> = (0..CONNECTIONS).map(|_| scope.spawn(sender)).collect();
        senders
            .into_iter()
            .flat_map(|sender| sender.join().unwrap())
            .collect()
    });
    (times, start.elapsed())
}

/// A connection that is kept: a client of a library would cost more than the desk.
struct Connection {
    stream: BufReader<TcpStream>,
    host: String,
}

impl Connection {
    fn open(address: &str) -> Self {
        let stream = TcpStream::connect(address).unwrap();
        stream.set_nodelay(true).unwrap();
        Self {
            stream: BufReader::new(stream),
            host: address.to_owned(),
        }
    }

    fn send(&mut self, number: u32) {
        let key = key(number);
        let body = request(&key, "It is too loud for me.");
        let text = format!(
            "POST /api/requests HTTP/1.1\r\nhost: {}\r\ncontent-type: application/json\r\nidempotency-key: {key}\r\ncontent-length: {}\r\n\r\n{body}",
            self.host,
            body.len()
        );
        self.stream.get_mut().write_all(text.as_bytes()).unwrap();
        let mut line = String::new();
        self.stream.read_line(&mut line).unwrap();
        assert!(line.starts_with("HTTP/1.1 201"), "{line}");
        let mut length = 0;
        loop {
            line.clear();
            self.stream.read_line(&mut line).unwrap();
            if line == "\r\n" {
                break;
            }
            if let Some(number) = line.strip_prefix("content-length: ") {
                length = number.trim().parse().unwrap();
            }
        }
        let mut receipt = vec![0; length];
        self.stream.read_exact(&mut receipt).unwrap();
        // The key is echoed: the answer is for this request.
        assert!(receipt.windows(32).any(|part| part == key.as_bytes()));
    }
}
