//! Every check of the project, in order, with a running tally.

mod code;
mod cost;
mod dependencies;
mod licences;
mod links;
mod scripts;
mod tree;
mod vectors;

use crate::project::Project;
use crate::{browsers, build, codegen, coverage, needs, size};
use anyhow::{Result, bail};
use std::process::ExitCode;
use std::time::Instant;

/// What one check found.
#[derive(Default)]
pub struct Report {
    /// Tests that held.
    pub passed: usize,
    /// Tests that did not.
    pub failed: usize,
    /// Why each test that did not run did not.
    pub skipped: Vec<String>,
    /// What to read when something failed.
    pub output: String,
}

impl Report {
    /// A check that is one test and held.
    fn held() -> Self {
        Self {
            passed: 1,
            ..Self::default()
        }
    }
}

type Check = fn(&Project) -> Result<Report>;

// What takes seconds comes first; what starts browsers comes last.
const CHECKS: [(&str, Check); 30] = [
    ("formatting", code::formatting),
    ("codegen", |project| {
        codegen::run(project, true).map(|()| Report::held())
    }),
    ("no-panic", tree::no_panic),
    ("file-length", tree::file_length),
    ("test-files", tree::test_files),
    ("forbidden-words", tree::forbidden_words),
    ("links", links::check),
    ("dependency-direction", dependencies::direction),
    ("licences", licences::check),
    ("setup", setup),
    ("cldr-tables", scripts::cldr_tables),
    ("clippy", code::clippy_native),
    ("clippy-wasm", code::clippy_wasm),
    ("documentation", code::documentation),
    ("rust-tests", code::tests),
    ("plain-language", scripts::plain_language),
    ("desk-on-postgres", code::desk_on_postgres),
    ("coverage", line_coverage),
    ("law-cost", cost::check),
    ("build", |project| {
        build::run(project, build::Part::All).map(|()| Report::held())
    }),
    ("size", |project| {
        size::run(project).map(|()| Report::held())
    }),
    ("types", scripts::types),
    ("desk-build", code::desk),
    ("node-tests", scripts::node_tests),
    ("packaging", scripts::packaging),
    ("receivers", scripts::receivers),
    ("browser-drivers", scripts::drivers),
    ("browser-tests", scripts::browsers),
    ("accessibility-report", scripts::accessibility),
    ("vectors-equal", vectors::equal),
];

/// Runs every check, or those whose name contains `only`.
///
/// # Errors
/// When no check has such a name. A failed check is in the exit code.
pub fn run(project: &Project, only: Option<&str>) -> Result<ExitCode> {
    let chosen: Vec<_> = CHECKS
        .iter()
        .filter(|(name, _)| only.is_none_or(|part| name.contains(part)))
        .collect();
    if chosen.is_empty() {
        let names: Vec<_> = CHECKS.iter().map(|(name, _)| *name).collect();
        bail!("no check is named so; there are: {}", names.join(", "));
    }
    if only.is_none() {
        vectors::forget(project)?;
    }
    let (mut passed, mut failed, mut skipped) = (0, 0, 0);
    for (at, (name, check)) in chosen.iter().enumerate() {
        println!("[{}/{}] {name} …", at + 1, chosen.len());
        let start = Instant::now();
        let report = check(project).unwrap_or_else(|error| Report {
            failed: 1,
            output: format!("{error:#}"),
            ..Report::default()
        });
        passed += report.passed;
        failed += report.failed;
        skipped += report.skipped.len();
        let seconds = start.elapsed().as_secs_f64();
        let result = if report.failed > 0 { "FAILED" } else { "ok" };
        if report.failed > 0 {
            println!("{}", report.output.trim_end());
        }
        for why in &report.skipped {
            println!("    skipped: {why}");
        }
        println!(
            "[{}/{}] {name}: {result}, {} passed, {} failed, {seconds:.1} s (so far {passed} passed, {failed} failed)",
            at + 1,
            chosen.len(),
            report.passed,
            report.failed,
        );
    }
    let skips = if skipped > 0 {
        format!(", {skipped} skipped")
    } else {
        String::new()
    };
    println!("{passed} passed, {failed} failed{skips}");
    Ok(if failed > 0 {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

/// Sets up what the checks need. Browsers that cannot be installed are told here and skipped later.
fn setup(project: &Project) -> Result<Report> {
    needs::wasm_target(project)?;
    needs::node_tools(project)?;
    if let Err(error) = browsers::ensure() {
        println!("    {error:#}");
    }
    // What cannot be installed is told here, and the receivers that need it are skipped later.
    if let Err(error) = needs::runtimes(project) {
        println!("    {error:#}");
    }
    Ok(Report::held())
}

/// Measures how much of the policy crate the tests run; without the tools to do so it is skipped.
fn line_coverage(project: &Project) -> Result<Report> {
    if let Err(error) = coverage::Tools::find(project) {
        let why = format!("{error:#}").replace('\n', "; ");
        return Ok(Report {
            skipped: vec![why],
            ..Report::default()
        });
    }
    coverage::run(project)?;
    Ok(Report::held())
}
