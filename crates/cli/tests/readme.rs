//! What the README says of the command is so.
#![allow(clippy::expect_used, reason = "a test stops at what it did not expect")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn readme() -> String {
    std::fs::read_to_string(root().join("README.md")).expect("README.md")
}

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_after-sales"))
        .args(arguments)
        .current_dir(root())
        .output()
        .expect("starts")
}

fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn it_lists_the_commands_that_there_are() {
    let readme = readme();
    let mut told: Vec<&str> = readme
        .lines()
        .filter_map(|line| {
            line.strip_prefix("| `after-sales ")?
                .split([' ', '`'])
                .next()
        })
        .collect();
    let help = text(&run(&["--help"]));
    let listed = help.lines().skip_while(|line| *line != "Commands:").skip(1);
    let mut there: Vec<&str> = listed
        .take_while(|line| !line.is_empty())
        // A long line goes on further in.
        .filter(|line| !line.starts_with("   "))
        .filter_map(|line| line.split_whitespace().next())
        .filter(|name| *name != "help")
        .collect();
    told.sort_unstable();
    there.sort_unstable();
    assert!(!there.is_empty(), "{help}");
    assert_eq!(told, there);
}

#[test]
fn its_policy_is_clean() {
    let readme = readme();
    let (_, rest) = readme.split_once("```json\n").expect("a policy");
    let (policy, _) = rest.split_once("```").expect("an end");
    let file = tempfile::NamedTempFile::new().expect("file");
    std::fs::write(file.path(), policy).expect("written");
    let checked = run(&["check", &file.path().to_string_lossy()]);
    assert_eq!(checked.status.code(), Some(0), "{}", text(&checked));
}
