//! Running the doctor and reading what it tells.

use serde_json::Value;
use std::path::Path;
use std::process::{Command, Output};

fn doctor(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_after-sales"));
    command.arg("doctor").args(arguments);
    command
}

/// Runs the command.
pub fn run(arguments: &[&str]) -> Output {
    doctor(arguments).output().expect("starts")
}

/// Everything it printed.
pub fn text(output: &Output) -> String {
    let (out, err) = (&output.stdout, &output.stderr);
    format!(
        "{}{}",
        String::from_utf8_lossy(out),
        String::from_utf8_lossy(err)
    )
}

/// What the doctor found, and how it ended.
pub struct Told {
    pub code: i32,
    pub report: Value,
}

impl Told {
    pub fn of(url: &str, more: &[&str]) -> Self {
        Self::read(&run(&[&[url, "--format", "json"], more].concat()))
    }

    /// The same with these root certificates.
    pub fn trusting(roots: &Path, url: &str, more: &[&str]) -> Self {
        let mut command = doctor(&[&[url, "--format", "json"], more].concat());
        Self::read(
            &command
                .env("SSL_CERT_FILE", roots)
                .env_remove("SSL_CERT_DIR")
                .output()
                .expect("starts"),
        )
    }

    fn read(output: &Output) -> Self {
        let report =
            serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{}", text(output)));
        Self {
            code: output.status.code().expect("a code"),
            report,
        }
    }

    /// Names of the checks that ended so.
    pub fn checks(&self, state: &str) -> Vec<&str> {
        let checks = self.report["checks"].as_array().expect("checks").iter();
        checks
            .filter(|check| check["state"] == state)
            .map(|check| check["check"].as_str().expect("name"))
            .collect()
    }

    /// What a check saw.
    pub fn seen(&self, name: &str) -> &str {
        let mut checks = self.report["checks"].as_array().expect("checks").iter();
        let check = checks.find(|check| check["check"] == name);
        check
            .and_then(|check| check["seen"].as_str())
            .expect("seen")
    }

    /// Everything that is found is explained; everything is found once.
    pub fn is_sound(&self) {
        let checks = self.report["checks"].as_array().expect("checks");
        let mut names = Vec::new();
        for check in checks {
            let told = matches!(check["state"].as_str(), Some("fault" | "warning"));
            assert_eq!(
                told,
                check["why"].is_string() && check["mend"].is_string(),
                "{check}"
            );
            names.push(check["check"].as_str().expect("name"));
        }
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count, "{:#}", self.report);
        assert_eq!(self.code, i32::from(!self.checks("fault").is_empty()));
    }
}
