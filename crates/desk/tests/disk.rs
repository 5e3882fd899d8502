//! A disk that is full or fails: nothing is confirmed that is not stored, what is stored can be read, and the
//! desk goes on by itself when the disk does.
#![allow(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

mod common;

use common::process::{Process, folder_to_serve, serve};
use common::{POLICY, agent, key, on_server, request};
use libtest_mimic::Trial;
use std::path::Path;
use std::process::{Command, Stdio};

fn main() {
    if let Some(folder) = folder_to_serve() {
        return serve(&folder);
    }
    let arguments = libtest_mimic::Arguments::from_args();
    let test = |name, run: fn(), can: bool| {
        let trial = Trial::test(name, move || {
            run();
            Ok(())
        });
        if !can {
            println!("{name}: skipped, this machine cannot make such a disk");
        }
        trial.with_ignored_flag(!can)
    };
    // A server's disk is the server's matter.
    let tests = match on_server() {
        true => Vec::new(),
        false => vec![
            test("a_full_disk", a_full_disk, can_mount()),
            test(
                "a_disk_that_fails_to_sync",
                a_disk_that_fails_to_sync,
                can_trace(),
            ),
        ],
    };
    libtest_mimic::run(&arguments, tests).exit();
}

fn runs(program: &str, words: &[&str]) -> bool {
    let status = Command::new(program)
        .args(words)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    status.is_ok_and(|status| status.success())
}

/// A small file system in memory; gone when dropped.
struct Mounted(tempfile::TempDir);

impl Mounted {
    fn new() -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().to_str().unwrap().to_owned();
        runs("mount", &["-t", "tmpfs", "-o", "size=4m", "tmpfs", &path]).then_some(Self(folder))
    }

    fn path(&self) -> &Path {
        self.0.path()
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        runs("umount", &[self.0.path().to_str().unwrap()]);
    }
}

fn can_mount() -> bool {
    Mounted::new().is_some()
}

fn can_trace() -> bool {
    runs("strace", &["-o", "/dev/null", "-e", "trace=none", "true"])
}

/// Sends one request; its status, 0 when nothing came back.
fn send(desk: &Process, number: u32) -> u16 {
    let key = key(number);
    let answer = agent()
        .post(desk.url("/api/requests"))
        .header("content-type", "application/json")
        .header("idempotency-key", &key)
        .send(&request(&key, &"It is too loud. ".repeat(100)));
    answer.map_or(0, |answer| answer.status().as_u16())
}

fn knows(desk: &Process, number: u32) -> u16 {
    let url = desk.url(&format!("/api/requests/by-key/{}", key(number)));
    agent().get(&url).call().unwrap().status().as_u16()
}

fn a_full_disk() {
    let mounted = Mounted::new().unwrap();
    std::fs::write(mounted.path().join("policy.json"), POLICY).unwrap();
    // Room that is given back later.
    let ballast = mounted.path().join("ballast");
    std::fs::write(&ballast, vec![0; 2 << 20]).unwrap();
    let desk = Process::start(mounted.path(), &[]);
    let mut stored = Vec::new();
    let refused = (0..2000)
        .find(|number| match send(&desk, *number) {
            201 => {
                stored.push(*number);
                false
            }
            status => {
                assert_eq!(status, 503, "number {number}");
                true
            }
        })
        .expect("the disk is never full");
    assert!(stored.len() > 20, "{} stored", stored.len());
    assert_eq!(knows(&desk, refused), 404);
    for number in &stored {
        assert_eq!(knows(&desk, *number), 200);
    }
    for more in 3000..3010 {
        assert_eq!(send(&desk, more), 503);
    }
    std::fs::remove_file(ballast).unwrap();
    // The same desk, the same key.
    assert_eq!(send(&desk, refused), 201);
    drop(desk);
    let desk = Process::start(mounted.path(), &[]);
    for number in &stored {
        assert_eq!(knows(&desk, *number), 200);
    }
    assert_eq!(knows(&desk, refused), 200);
    assert_eq!(knows(&desk, 3000), 404);
}

/// Some calls to bring data to the disk fail, somewhere in the middle of the work.
fn a_disk_that_fails_to_sync() {
    let folder = common::folder();
    let inject = "inject=fsync,fdatasync:error=EIO:when=40..60";
    let around = [
        "strace",
        "-f",
        "-o",
        "/dev/null",
        "-e",
        "trace=fsync,fdatasync",
        "-e",
        inject,
    ];
    let desk = Process::start(folder.path(), &around);
    let (mut stored, mut refused) = (Vec::new(), Vec::new());
    for number in 0..150 {
        match send(&desk, number) {
            201 => stored.push(number),
            status => {
                assert_eq!(status, 503, "number {number}");
                refused.push(number);
            }
        }
    }
    assert!(!refused.is_empty(), "no call failed");
    assert!(stored.contains(&149), "it did not recover: {refused:?}");
    for number in &stored {
        assert_eq!(knows(&desk, *number), 200);
    }
    // What was refused can be sent again under its key.
    for number in &refused {
        assert!([200, 201].contains(&send(&desk, *number)));
    }
    drop(desk);
    let desk = Process::start(folder.path(), &[]);
    for number in 0..150 {
        assert_eq!(knows(&desk, number), 200);
    }
}
