//! Checks that Node makes: types, the packed package, Node tests, browsers.

use super::Report;
use crate::project::Project;
use crate::run::{Outcome, Run};
use anyhow::{Context, Result, bail};
use std::fs;

fn node(project: &Project, words: &[&str]) -> Run {
    Run::new("node", &project.root).args(words)
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

/// The drivers do in every engine what the browser tests rely on.
pub fn drivers(project: &Project) -> Result<Report> {
    counted(node(project, &["tests/browser/driver/selftest.mjs"]).outcome(|_| false)?)
}

/// The whole path in real browsers.
pub fn browsers(project: &Project) -> Result<Report> {
    let run = node(project, &["tests/browser/run.mjs"]).env("CARGO_TARGET_DIR", &project.target);
    counted(run.outcome(|line| line.starts_with("ok ") || line.starts_with("not ok "))?)
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
