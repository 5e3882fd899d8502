//! Checks that cargo makes: formatting, lints, tests.

use super::Report;
use crate::needs::WASM;
use crate::postgres::Server;
use crate::project::Project;
use crate::run::Run;
use anyhow::Result;

/// The crates that exist in WebAssembly only.
const BOUNDARIES: [&str; 5] = [
    "after-sales-bare",
    "after-sales-sdk",
    "after-sales-card",
    "after-sales-linter",
    "after-sales-reader",
];
/// What runs in a browser.
const IN_PAGE: [&str; 7] = [
    "after-sales-policy",
    "after-sales-law",
    "after-sales-phrases",
    "after-sales-formats",
    "after-sales-findings",
    "after-sales-answer",
    "after-sales-widget",
];

fn cargo(project: &Project, words: &[&str]) -> Run {
    Run::new("cargo", &project.root).args(words)
}

/// What keeps the boundaries out of a native run.
fn not_native() -> impl Iterator<Item = &'static str> {
    BOUNDARIES.iter().flat_map(|name| ["--exclude", name])
}

/// Every Rust file is formatted.
pub fn formatting(project: &Project) -> Result<Report> {
    cargo(project, &["fmt", "--all", "--check"])
        .mend("cargo fmt --all")
        .quiet()?;
    Ok(Report::held())
}

/// No lint speaks in the native crates and their tests.
pub fn clippy_native(project: &Project) -> Result<Report> {
    cargo(
        project,
        &["clippy", "--quiet", "--workspace", "--all-targets"],
    )
    .args(not_native())
    .args(["--", "--deny", "warnings"])
    .quiet()?;
    Ok(Report::held())
}

/// No lint speaks in what is built for WebAssembly.
pub fn clippy_wasm(project: &Project) -> Result<Report> {
    cargo(project, &["clippy", "--quiet", "--target", WASM])
        .args(
            IN_PAGE
                .iter()
                .chain(&BOUNDARIES)
                .flat_map(|name| ["--package", name]),
        )
        .args(["--", "--deny", "warnings"])
        .quiet()?;
    Ok(Report::held())
}

/// The documentation builds, and every link in it leads somewhere.
pub fn documentation(project: &Project) -> Result<Report> {
    cargo(project, &["doc", "--quiet", "--no-deps", "--workspace"])
        .env("RUSTDOCFLAGS", "--deny warnings")
        .quiet()?;
    Ok(Report::held())
}

/// The native tests and the examples in the documentation.
pub fn tests(project: &Project) -> Result<Report> {
    let run = cargo(project, &["test", "--workspace", "--no-fail-fast"]);
    tested(run.args(not_native()))
}

/// The desk's tests once more, with a real PostgreSQL behind it.
pub fn desk_on_postgres(project: &Project) -> Result<Report> {
    let server = match Server::start() {
        Ok(server) => server,
        Err(error) => {
            let why = format!("the desk on PostgreSQL: {error:#}").replace('\n', "; ");
            return Ok(Report {
                skipped: vec![why],
                ..Report::default()
            });
        }
    };
    let words = [
        "test",
        "--package",
        "after-sales-desk",
        "--tests",
        "--no-fail-fast",
    ];
    tested(cargo(project, &words).env("AFTER_SALES_TEST_POSTGRES", server.url()))
}

fn tested(run: Run) -> Result<Report> {
    let outcome = run.outcome(|line| line.ends_with("FAILED"))?;
    let mut report = count(&outcome.output);
    if !outcome.success && report.failed == 0 {
        // It did not compile, or a test program ended before it could count.
        report.failed = 1;
    }
    report.output = outcome.output;
    Ok(report)
}

/// The desk that browsers talk to is built.
pub fn desk(project: &Project) -> Result<Report> {
    cargo(project, &["build", "--quiet", "--package", "after-sales"]).quiet()?;
    Ok(Report::held())
}

/// Sums the lines `test result: ok. 3 passed; 0 failed; 1 ignored; …`.
fn count(output: &str) -> Report {
    let mut report = Report::default();
    for line in output.lines() {
        let Some((_, result)) = line.split_once("test result: ") else {
            continue;
        };
        let number = |what: &str| {
            let part = result
                .split([';', '.'])
                .find(|part| part.trim().ends_with(what));
            part.and_then(|part| part.split_whitespace().next()?.parse().ok())
                .unwrap_or(0)
        };
        report.passed += number("passed");
        report.failed += number("failed");
        for _ in 0..number("ignored") {
            report
                .skipped
                .push("a Rust test is marked `ignore`".to_owned());
        }
    }
    report
}

#[cfg(test)]
mod tests {
    use super::count;

    #[test]
    fn results_of_all_test_programs_are_summed() {
        let output = "test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s\n\
             noise\ntest result: FAILED. 10 passed; 2 failed; 0 ignored; 0 measured; 7 filtered out; finished in 0.1s\n";
        let report = count(output);
        assert_eq!(
            (report.passed, report.failed, report.skipped.len()),
            (13, 2, 1)
        );
    }
}
