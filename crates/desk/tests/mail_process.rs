//! A desk as a program of its own: killed while a mail is on its way, and what it writes about itself.
#![allow(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

mod common;

use after_sales_desk::{Config, Mail, Password};
use common::smtp::{self, Reply};
use common::{Running, SOON, agent, alter, folder, key, mailing, on_server, request, shop};
use std::io::{BufRead, BufReader, Read};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};

// Set by the tests for the program that they start, and for nothing else.
const FOLDER: &str = "AFTER_SALES_DESK_TEST_FOLDER";
const SERVER: &str = "AFTER_SALES_DESK_TEST_SERVER";
const SECRET: &str = "hemmelig-og-lang";

fn main() {
    if let (Some(folder), Ok(server)) = (std::env::var_os(FOLDER), std::env::var(SERVER)) {
        return serve(Path::new(&folder), &server);
    }
    let arguments = libtest_mimic::Arguments::from_args();
    let test = |name: &str, run: fn()| {
        libtest_mimic::Trial::test(name, move || {
            run();
            Ok(())
        })
    };
    let tests = vec![
        test(
            "a_killed_desk_repeats_the_same_mail",
            a_killed_desk_repeats_the_same_mail,
        ),
        test(
            "a_killed_desk_repeats_the_same_answer",
            a_killed_desk_repeats_the_same_answer,
        ),
        test(
            "logs_hold_no_password_and_no_person",
            logs_hold_no_password_and_no_person,
        ),
    ];
    libtest_mimic::run(&arguments, tests).exit();
}

/// The program that is started: this test file itself.
fn serve(folder: &Path, server: &str) {
    let address: SocketAddr = server.parse().unwrap();
    let mail = Mail::new(
        &format!("smtp://shop@{address}"),
        "shop@nordlys.example",
        Some(Password::new(SECRET)),
    );
    let config = Config {
        mail: Some(mail.unwrap().retrying(SOON)),
        ..mailing(folder, address)
    };
    eprintln!("{config:?}");
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime
        .block_on(after_sales_desk::serve(config, |address, setup| {
            println!(
                "setup {}",
                setup.map_or_else(String::new, |link| link.url().to_owned())
            );
            println!("listening {address}");
        }))
        .unwrap();
}

/// The program and its address.
fn spawn(folder: &Path, server: SocketAddr) -> (Child, String) {
    let (child, desk) = spawn_desk(folder, server);
    let address = desk.base.strip_prefix("http://").unwrap().to_owned();
    (child, address)
}

/// The program and a client of it.
fn spawn_desk(folder: &Path, server: SocketAddr) -> (Child, Running) {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .env(FOLDER, folder)
        .env(SERVER, server.to_string())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let output = BufReader::new(child.stdout.take().unwrap());
    let mut lines = output.lines().map_while(Result::ok);
    let mut told = |word: &str| {
        let line = lines.find_map(|line| line.strip_prefix(word).map(str::to_owned));
        line.unwrap()
    };
    let (setup, address) = (told("setup "), told("listening "));
    (child, Running::elsewhere(&address, setup))
}

fn send(address: &str, number: u32) {
    let key = key(number);
    let answer = agent()
        .post(format!("http://{address}/api/requests"))
        .header("content-type", "application/json")
        .header("idempotency-key", &key)
        .send(&request(&key, "Too loud"))
        .unwrap();
    assert_eq!(answer.status(), 201);
}

/// A desk that shares its store leaves a mail to whoever claimed it until the claim is over; this is then.
fn later(folder: &Path) {
    if on_server() {
        let statement = "UPDATE outbox SET next_ms = 0 WHERE state = 'queued'";
        assert_eq!(alter(folder, statement), 1);
    }
}

/// Kills it and gives what it wrote.
fn kill(mut child: Child) -> String {
    // On Unix this is SIGKILL: no handler runs, nothing is flushed.
    child.kill().unwrap();
    let mut log = String::new();
    child
        .stderr
        .take()
        .unwrap()
        .read_to_string(&mut log)
        .unwrap();
    child.wait().unwrap();
    log
}

/// The server took the mail, but its word for it never came: nobody can know. The desk sends again,
/// the same bytes under the same Message-ID, and stops when it has the word.
fn a_killed_desk_repeats_the_same_mail() {
    let folder = folder();
    let server =
        smtp::scripted(|said, before| (said == "." && before == 0).then_some(Reply::Silent));
    let (child, address) = spawn(folder.path(), server.address);
    send(&address, 1);
    server.ended(1);
    kill(child);
    later(folder.path());
    let (child, _) = spawn(folder.path(), server.address);
    let taken = server.mails(1);
    server.heard("QUIT", 1);
    kill(child);
    let (child, address) = spawn(folder.path(), server.address);
    send(&address, 2);
    server.mails(2);
    kill(child);
    let ended = server.ended(3);
    assert_eq!(ended.len(), 3);
    assert!(taken[0].bytes == ended[0].bytes && ended[1].bytes == ended[0].bytes);
    assert!(ended[2].bytes != ended[0].bytes);
}

/// Likewise for an answer of the shop: the acknowledgement stays as it was, the answer comes again the same.
fn a_killed_desk_repeats_the_same_answer() {
    let folder = folder();
    let server =
        smtp::scripted(|said, before| (said == "." && before == 1).then_some(Reply::Silent));
    let (child, desk) = spawn_desk(folder.path(), server.address);
    let case = shop::sent(&desk, 1);
    server.mails(1);
    shop::to(
        &desk,
        &desk.log_in_first(),
        &case.id,
        "accepted",
        "Use the label.",
    );
    server.ended(2);
    kill(child);
    later(folder.path());
    let (child, _) = spawn_desk(folder.path(), server.address);
    server.mails(2);
    server.heard("QUIT", 1);
    kill(child);
    let (child, desk) = spawn_desk(folder.path(), server.address);
    shop::sent(&desk, 2);
    server.mails(3);
    kill(child);
    let ended = server.ended(4);
    assert_eq!(ended.len(), 4);
    assert!(ended[1].bytes == ended[2].bytes && ended[0].bytes != ended[1].bytes);
    assert!(ended[3].bytes != ended[0].bytes);
}

fn logs_hold_no_password_and_no_person() {
    let folder = folder();
    let server = smtp::scripted(|said, before| match (said, before) {
        ("AUTH", 0) => Some(Reply::Say(
            "535 5.7.8 hemmelig-og-lang is not your password, ada@example.com",
        )),
        ("RCPT", 0) => Some(Reply::Say("451 4.7.1 <ada@example.com> later")),
        ("RCPT", 1) => Some(Reply::Say("550 5.1.1 <ada@example.com> unknown")),
        ("MAIL", 2) => Some(Reply::HangUp),
        _ => None,
    });
    let (child, address) = spawn(folder.path(), server.address);
    send(&address, 1);
    server.heard("RCPT", 2);
    send(&address, 2);
    server.mails(1);
    server.heard("QUIT", 1);
    let log = kill(child);
    for told in [
        "login, 535 5.7.8",
        "later, 451 4.7.1",
        "recipient, 550 5.1.1",
        "given up",
    ] {
        assert!(log.contains(told), "{told}: {log}");
    }
    // "\0shop\0hemmelig-og-lang" as it goes over the wire.
    for secret in [
        SECRET,
        "AHNob3AAaGVtbWVsaWctb2ctbGFuZw==",
        "ada@",
        "Too loud",
        "N-1001",
    ] {
        assert!(!log.contains(secret), "{secret}: {log}");
    }
    assert!(
        server
            .commands()
            .iter()
            .any(|line| line.contains("AHNob3AAaGVtbWVsaWctb2ctbGFuZw=="))
    );
}
