//! The project's own desk keeps every promise.

use crate::told::{Told, run};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

/// A running desk; stops when dropped.
struct Running {
    child: Child,
    /// Kept, because a desk whose output nobody takes ends.
    _output: BufReader<ChildStdout>,
    url: String,
}

impl Running {
    fn start(folder: &Path) -> Self {
        let policy =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/policies/nordlys.json");
        let mut child = Command::new(env!("CARGO_BIN_EXE_after-sales"))
            .args([
                "serve",
                "--listen",
                "127.0.0.1:0",
                "--rate",
                "0",
                "--policy",
            ])
            .arg(policy)
            .arg("--database")
            .arg(folder.join("desk.sqlite"))
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("starts");
        let mut line = String::new();
        let output = child.stdout.take().expect("output");
        let mut output = BufReader::new(output);
        output.read_line(&mut line).expect("a line");
        let base = line.trim().rsplit(' ').next().expect("an address");
        assert!(base.starts_with("http://"), "{line}");
        let url = format!("{base}/api/requests");
        Self {
            child,
            _output: output,
            url,
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn every_promise_holds() {
    let folder = tempfile::tempdir().expect("folder");
    let desk = Running::start(folder.path());
    let told = Told::of(&desk.url, &[]);
    assert_eq!(told.named("broken"), [""; 0], "{:#}", told.report);
    assert_eq!(told.named("weak"), [""; 0], "{:#}", told.report);
    // It is never asked too much here.
    assert_eq!(told.named("skipped"), ["retry-after"], "{:#}", told.report);
    assert_eq!(told.code, 0);
    told.is_sound();
}

#[test]
fn the_report_is_for_people_too() {
    let folder = tempfile::tempdir().expect("folder");
    let desk = Running::start(folder.path());
    // Another page of the desk is no endpoint.
    let output = run(&[&desk.url.replace("/api/requests", "/inbox")]);
    assert_eq!(output.status.code(), Some(1));
    let text = String::from_utf8_lossy(&output.stdout);
    for part in [
        "broken   new",
        "promise: ",
        "buyer: ",
        "mend: ",
        "promises hold;",
        "AFTER-SALES-TEST-",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    for wrong in [
        &["desk.example"][..],
        &["http://desk.example/api/requests"],
        &["https://desk.example/?x=1"],
        &["https://desk.example", "--shop", "a/b"],
        &["https://desk.example", "--header", "no header"],
    ] {
        assert_eq!(run(wrong).status.code(), Some(2), "{wrong:?}");
    }
}
