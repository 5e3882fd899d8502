//! Running the kit and reading what it tells.

use serde_json::Value;
use std::process::{Command, Output};

/// Runs the command.
pub fn run(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_after-sales"));
    command
        .arg("conform")
        .args(arguments)
        .output()
        .expect("starts")
}

/// What the kit found, and how it ended.
pub struct Told {
    pub code: i32,
    pub report: Value,
}

impl Told {
    pub fn of(url: &str, more: &[&str]) -> Self {
        let output = run(&[&[url, "--json"], more].concat());
        let report = serde_json::from_slice(&output.stdout)
            .unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&output.stderr)));
        Self {
            code: output.status.code().expect("a code"),
            report,
        }
    }

    fn promises(&self) -> &[Value] {
        self.report["promises"].as_array().expect("promises")
    }

    /// Names of the promises that stand so.
    pub fn named(&self, state: &str) -> Vec<&str> {
        let stand = |entry: &&Value| entry["state"] == state;
        let names = self.promises().iter().filter(stand);
        names
            .map(|entry| entry["promise"].as_str().expect("name"))
            .collect()
    }

    /// What was seen of a promise.
    pub fn seen(&self, name: &str) -> &str {
        let mut all = self.promises().iter();
        let entry = all
            .find(|entry| entry["promise"] == name)
            .expect("the promise");
        entry["seen"].as_str().expect("seen")
    }

    /// Everything that does not hold.
    pub fn lacking(&self) -> String {
        let lacks = |entry: &&Value| matches!(entry["state"].as_str(), Some("weak" | "broken"));
        let all = self.promises().iter().filter(lacks);
        let told = |entry: &Value| format!("{} {}", entry["promise"], entry["seen"]);
        all.map(told).collect::<Vec<_>>().join("; ")
    }

    /// Every promise is told of once; what does not hold is explained; numbers and code fit.
    pub fn is_sound(&self) {
        let mut names = Vec::new();
        for entry in self.promises() {
            let told = matches!(entry["state"].as_str(), Some("weak" | "broken"));
            assert_eq!(
                told,
                entry["buyer"].is_string() && entry["mend"].is_string(),
                "{entry}"
            );
            assert_ne!(entry["seen"], "", "{entry}");
            names.push(entry["promise"].as_str().expect("name"));
        }
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!((names.len(), count), (39, 39), "{:#}", self.report);
        for state in ["holds", "weak", "broken", "skipped"] {
            assert_eq!(self.report[state], self.named(state).len(), "{state}");
        }
        assert_eq!(self.code, i32::from(!self.named("broken").is_empty()));
    }
}
