//! A desk that is killed keeps what it confirmed.
#![allow(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

mod common;

use common::{agent, config, folder, key, request, start};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};

// Set by the test for the program that it kills, and for nothing else.
const FOLDER: &str = "AFTER_SALES_DESK_TEST_FOLDER";

fn main() {
    if let Some(folder) = std::env::var_os(FOLDER) {
        return serve(Path::new(&folder));
    }
    let arguments = libtest_mimic::Arguments::from_args();
    let test = libtest_mimic::Trial::test("a_killed_desk_keeps_what_it_confirmed", || {
        a_killed_desk_keeps_what_it_confirmed();
        Ok(())
    });
    libtest_mimic::run(&arguments, vec![test]).exit();
}

/// The killed program: this test file itself, started with a folder to serve from.
fn serve(folder: &Path) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime
        .block_on(after_sales_desk::serve(config(folder), |address, _| {
            println!("listening {address}");
        }))
        .unwrap();
}

fn a_killed_desk_keeps_what_it_confirmed() {
    let folder = folder();
    let mut child = Command::new(std::env::current_exe().unwrap())
        .env(FOLDER, folder.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let output = BufReader::new(child.stdout.take().unwrap());
    let address = output
        .lines()
        .map_while(Result::ok)
        .find_map(|line| {
            line.split_once("listening ")
                .map(|(_, address)| address.to_owned())
        })
        .unwrap();
    let confirmed = Arc::new(Mutex::new(Vec::new()));
    let senders: Vec<_> = (0..4u32)
        .map(|sender| {
            let (confirmed, address) = (Arc::clone(&confirmed), address.clone());
            std::thread::spawn(move || {
                for n in 0.. {
                    let key = key(sender * 100_000 + n);
                    let answer = agent()
                        .post(format!("http://{address}/api/requests"))
                        .header("content-type", "application/json")
                        .header("idempotency-key", &key)
                        .send(&request(&key, "Too loud"));
                    let Ok(mut answer) = answer else { return };
                    let Ok(receipt) = answer.body_mut().read_to_string() else {
                        return;
                    };
                    assert_eq!(answer.status(), 201);
                    confirmed.lock().unwrap().push((key, receipt));
                }
            })
        })
        .collect();
    while confirmed.lock().unwrap().len() < 40 {
        assert!(
            senders.iter().any(|sender| !sender.is_finished()),
            "every sender gave up"
        );
        std::thread::yield_now();
    }
    // On Unix this is SIGKILL: no handler runs, nothing is flushed.
    child.kill().unwrap();
    child.wait().unwrap();
    for sender in senders {
        sender.join().unwrap();
    }
    let desk = start(folder.path());
    let confirmed = confirmed.lock().unwrap();
    assert!(confirmed.len() >= 40);
    for (key, receipt) in confirmed.iter() {
        assert_eq!(
            desk.get(&format!("/api/requests/by-key/{key}")).text,
            *receipt
        );
    }
}
