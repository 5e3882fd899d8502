//! A desk that is killed again and again, under load, keeps what it confirmed, once.
#![allow(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

mod common;

use common::process::{Process, folder_to_serve, serve};
use common::{agent, folder, key, request, start};
use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex, RwLock};

/// How often it is killed.
const KILLS: u32 = 50;
/// Confirmed requests between two kills, at the least: the kill comes in the middle of work.
const BETWEEN: usize = 8;
const SENDERS: u32 = 4;

fn main() {
    if let Some(folder) = folder_to_serve() {
        return serve(&folder);
    }
    let arguments = libtest_mimic::Arguments::from_args();
    let test = libtest_mimic::Trial::test("a_killed_desk_keeps_what_it_confirmed", || {
        a_killed_desk_keeps_what_it_confirmed();
        Ok(())
    });
    libtest_mimic::run(&arguments, vec![test]).exit();
}

/// What the senders share.
struct Shared {
    /// Where the desk listens now.
    address: RwLock<String>,
    /// The first receipt of each key.
    confirmed: Mutex<HashMap<String, String>>,
    /// Answers that had to be asked for more than once.
    repeated: AtomicU32,
    stop: AtomicBool,
}

/// Sends one request after the other, each with its key until there is a receipt.
fn send(sender: u32, shared: &Shared) {
    for n in 0.. {
        let key = key(sender * 1_000_000 + n);
        let body = request(&key, "Too loud");
        let mut tries = 0;
        while !shared.stop.load(Ordering::Relaxed) {
            tries += 1;
            let address = shared.address.read().unwrap().clone();
            let answer = agent()
                .post(format!("http://{address}/api/requests"))
                .header("content-type", "application/json")
                .header("idempotency-key", &key)
                .send(&body);
            let Ok(mut answer) = answer else { continue };
            let status = answer.status();
            let Ok(receipt) = answer.body_mut().read_to_string() else {
                continue;
            };
            if status == 201 || status == 200 {
                shared
                    .repeated
                    .fetch_add(u32::from(tries > 1), Ordering::Relaxed);
                shared.confirmed.lock().unwrap().insert(key, receipt);
                break;
            }
            assert_eq!(status, 503, "{receipt}");
        }
        if shared.stop.load(Ordering::Relaxed) {
            return;
        }
    }
}

fn a_killed_desk_keeps_what_it_confirmed() {
    let folder = folder();
    let mut desk = Process::start(folder.path(), &[]);
    let shared = Arc::new(Shared {
        address: RwLock::new(desk.address.clone()),
        confirmed: Mutex::default(),
        repeated: AtomicU32::new(0),
        stop: AtomicBool::new(false),
    });
    let senders: Vec<_> = (0..SENDERS)
        .map(|sender| {
            let shared = Arc::clone(&shared);
            std::thread::spawn(move || send(sender, &shared))
        })
        .collect();
    for _ in 0..KILLS {
        let wanted = shared.confirmed.lock().unwrap().len() + BETWEEN;
        while shared.confirmed.lock().unwrap().len() < wanted {
            let gone = senders.iter().any(|sender| sender.is_finished());
            assert!(!gone, "a sender gave up");
            std::thread::yield_now();
        }
        drop(desk);
        desk = Process::start(folder.path(), &[]);
        shared.address.write().unwrap().clone_from(&desk.address);
    }
    shared.stop.store(true, Ordering::Relaxed);
    for sender in senders {
        sender.join().unwrap();
    }
    drop(desk);
    let desk = start(folder.path());
    let confirmed = shared.confirmed.lock().unwrap();
    assert!(confirmed.len() >= KILLS as usize * BETWEEN);
    for (key, receipt) in confirmed.iter() {
        let again = desk.get(&format!("/api/requests/by-key/{key}"));
        assert_eq!(again.text, *receipt);
    }
    // Nothing doubled: what is stored is what was confirmed, and at most one more of each sender.
    let more = desk.stored() - i64::try_from(confirmed.len()).unwrap();
    assert!((0..=i64::from(SENDERS)).contains(&more), "{more} more");
    // Otherwise no kill has met a request on its way.
    assert!(shared.repeated.load(Ordering::Relaxed) > 0);
}
