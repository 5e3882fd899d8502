//! Checks that other programs make and count: types, the packed package, Node tests, browsers, plain language.

use super::Report;
use crate::build;
use crate::needs;
use crate::plain;
use crate::project::Project;
use crate::report;
use crate::run::{Outcome, Run};
use anyhow::{Context, Result, bail};
use std::fs;

fn node(project: &Project, words: &[&str]) -> Run {
    Run::new("node", &project.root).args(words)
}

/// The tables of every locale are what the pinned CLDR has.
pub fn cldr_tables(project: &Project) -> Result<Report> {
    needs::locked_packages(project, "crates/phrases/cldr")?;
    let extract = ["crates/phrases/cldr/extract.mjs", "--check"];
    let told = node(project, &extract).stdout()?;
    println!("    {}", told.trim());
    Ok(Report::held())
}

/// The TypeScript sources type-check.
pub fn types(project: &Project) -> Result<Report> {
    node(
        project,
        &[
            "pkg/node_modules/typescript/bin/tsc",
            "--project",
            "pkg/tsconfig.json",
            "--noEmit",
        ],
    )
    .quiet()?;
    Ok(Report::held())
}

/// The package is packed as it would be published, installed elsewhere, and used.
pub fn packaging(project: &Project) -> Result<Report> {
    let folder = project.scratch("pack")?;
    for old in fs::read_dir(&folder)? {
        let old = old?.path();
        if old.is_file() {
            fs::remove_file(old)?;
        }
    }
    Run::new("npm", &project.path("pkg"))
        .args(["pack", "--ignore-scripts", "--pack-destination"])
        .arg(&folder)
        .quiet()?;
    let mut packed = fs::read_dir(&folder)?.filter_map(|entry| Some(entry.ok()?.path()));
    let tarball = packed.find(|path| path.extension().is_some_and(|kind| kind == "tgz"));
    let tarball = tarball.context("npm pack left no tarball")?;
    let run = node(project, &["--test", "--test-reporter=tap"]);
    counted(
        run.args(specs(project, "tests/packaging")?)
            .env("AFTER_SALES_TARBALL", tarball)
            .outcome(|_| false)?,
    )
}

/// The built package in Node.
pub fn node_tests(project: &Project) -> Result<Report> {
    let run = node(project, &["--test", "--test-reporter=tap"]);
    counted(run.args(specs(project, "tests/node")?).outcome(|_| false)?)
}

/// The example receivers, each started for real, keep every promise of the conformance kit.
pub fn receivers(project: &Project) -> Result<Report> {
    Run::new("cargo", &project.root)
        .args(["build", "--quiet", "--package", "after-sales-receiver"])
        .args(["--package", "after-sales"])
        .quiet()?;
    let run = node(project, &["--test", "--test-reporter=tap"]);
    counted(
        run.args(specs(project, "tests/receivers")?)
            .env("CARGO_TARGET_DIR", &project.target)
            .outcome(|_| false)?,
    )
}

/// The drivers do in every engine what the browser tests rely on.
pub fn drivers(project: &Project) -> Result<Report> {
    counted(node(project, &["tests/browser/driver/selftest.mjs"]).outcome(|_| false)?)
}

/// The whole path in real browsers.
pub fn browsers(project: &Project) -> Result<Report> {
    // What the widget's start is measured against.
    build::bare(project)?;
    let run = node(project, &["tests/browser/run.mjs", "--hands", "2"])
        .env("CARGO_TARGET_DIR", &project.target);
    counted(run.outcome(|line| line.starts_with("ok ") || line.starts_with("not ok "))?)
}

/// The accessibility report says what the browser tests found, and names only checks that there are.
pub fn accessibility(project: &Project) -> Result<Report> {
    counted(node(project, &[report::SCRIPT, "--check"]).outcome(|_| false)?)
}

/// Every locale is plain enough, and the table says what was measured.
pub fn plain_language(project: &Project) -> Result<Report> {
    counted(plain::program(project).arg("--check").outcome(|_| false)?)
}

/// The test files of a folder. None is an error: a check that checks nothing must not hold.
fn specs(project: &Project, folder: &str) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in
        fs::read_dir(project.path(folder)).with_context(|| format!("{folder} is missing"))?
    {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".test.mjs") {
            names.push(format!("{folder}/{name}"));
        }
    }
    if names.is_empty() {
        bail!("{folder} has no tests");
    }
    names.sort();
    Ok(names)
}

/// Reads `# pass N`, `# fail N` and `skipped WHY`, as Node's TAP and our runners print them.
fn counted(outcome: Outcome) -> Result<Report> {
    let mut report = Report::default();
    for line in outcome.output.lines() {
        let number = |name: &str| {
            line.strip_prefix(name)
                .and_then(|rest| rest.trim().parse::<usize>().ok())
        };
        report.passed += number("# pass ").unwrap_or(0);
        report.failed += number("# fail ").unwrap_or(0);
        if let Some(why) = line.strip_prefix("skipped ") {
            report.skipped.push(why.to_owned());
        } else if line.contains("# SKIP") {
            report.skipped.push(line.trim().to_owned());
        }
    }
    let nothing = report.passed + report.failed == 0 && report.skipped.is_empty();
    if report.failed == 0 && (!outcome.success || nothing) {
        report.failed = 1;
    }
    report.output = outcome.output;
    Ok(report)
}
