//! How fast it is: natively, in Node, and against two other engines on the same policy in the same run.
//!
//! Prints one JSON line for each figure: `bench`, `ours`, `theirs`, `unit`, `ratio`, `goal`, `met`. A goal
//! that is missed is told, never an error: a slow machine is not a fault. `crates/policy/docs/speed.md`
//! says how it is measured.

mod divan;

use crate::project::Project;
use crate::run::Run;
use crate::{build, needs};
use anyhow::{Context, Result};
use serde_json::{Value, json};
use std::fs;

/// What the comparison needs, in a folder of its own: nothing of it is in the package.
const FOLDER: &str = "tests/bench";

/// Builds what is measured and measures it.
///
/// # Errors
/// When something cannot be built or run, or when the engines do not agree on the answers.
pub fn run(project: &Project) -> Result<()> {
    println!("{}", machine());
    native(project)?;
    photos(project)?;
    load(project)?;
    build::run(project, build::Part::All)?;
    engines(project)?;
    Run::new("node", &project.root)
        .arg(format!("{FOLDER}/compare.mjs"))
        .show()
}

/// The cores and the clock, which is all that is told of a machine.
fn machine() -> Value {
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let told = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let clock = told.lines().find_map(|line| {
        let (_, clock) = line.strip_prefix("cpu MHz")?.split_once(':')?;
        clock.trim().parse::<f64>().ok()
    });
    json!({ "bench": "machine", "cores": cores, "mhz": clock.map(f64::round) })
}

fn native(project: &Project) -> Result<()> {
    let table = bench(project, "decisions")?;
    let times = divan::fastest(&table);
    let time = |name: &str| {
        let found = times.iter().find(|(known, _)| known == name);
        found
            .map(|(_, nanoseconds)| *nanoseconds)
            .with_context(|| format!("divan told no time of {name}:\n{table}"))
    };
    let ten = time("decision/10")?;
    let rates = [
        ("native: prepared, facts ready, with law", ten, Some(1e6)),
        (
            "native: prepared, facts ready, without law",
            time("decision_without_law/10")?,
            None,
        ),
        (
            "native: prepared, facts as text",
            time("facts_text_to_verdict")?,
            None,
        ),
        (
            "native: policy and facts as text",
            time("texts_to_verdict")?,
            None,
        ),
    ];
    for (name, nanoseconds, goal) in rates {
        let rate = 1e9 / nanoseconds;
        let met = goal.map(|goal| rate >= goal);
        tell(
            name,
            rate.round(),
            "decisions/s",
            Value::Null,
            json!(goal),
            json!(met),
        );
    }
    let many = time("decision/10000")?;
    let ratio = (many / ten * 100.0).round() / 100.0;
    let unit = "ns at 10,000 rules; ratio to 10 rules, at most";
    tell(
        "native: index",
        many.round(),
        unit,
        json!(ratio),
        json!(2),
        json!(ratio <= 2.0),
    );

    let line = bench(project, "catalogue")?;
    let line = line.lines().find(|line| line.starts_with('{'));
    let told: Value = serde_json::from_str(line.context("the catalogue bench told nothing")?)?;
    let seconds = told["seconds"].as_f64().context("no seconds")?;
    let name = "native: 100,000 products from text, 1,000 rules";
    tell(
        name,
        seconds,
        "s, at most",
        Value::Null,
        json!(1),
        json!(seconds <= 1.0),
    );
    if let Some(kb) = told["peak_kb"].as_f64() {
        let megabytes = (kb / 100.0).round() / 10.0;
        let name = "native: memory of those 100,000 products";
        tell(
            name,
            megabytes,
            "MB, at most",
            Value::Null,
            json!(200),
            json!(megabytes <= 200.0),
        );
    }
    Ok(())
}

/// What a desk does with photos; it prints a line itself.
fn photos(project: &Project) -> Result<()> {
    Run::new("cargo", &project.root)
        .args([
            "run",
            "--quiet",
            "--release",
            "--package",
            "after-sales-desk",
            "--example",
            "photos",
        ])
        .show()
}

/// What a desk takes, with the senders on the same machine; it prints lines itself.
fn load(project: &Project) -> Result<()> {
    let words = ["bench", "--quiet", "--package", "after-sales-desk"];
    Run::new("cargo", &project.root)
        .args(words)
        .args(["--bench", "load"])
        .show()
}

fn tell(bench: &str, ours: f64, unit: &str, ratio: Value, goal: Value, met: Value) {
    let [bench, ours, unit] = [json!(bench), json!(ours), json!(unit)];
    println!(
        r#"{{"bench":{bench},"ours":{ours},"theirs":null,"unit":{unit},"ratio":{ratio},"goal":{goal},"met":{met}}}"#
    );
}

/// What a bench of the policy crate prints.
fn bench(project: &Project, name: &str) -> Result<String> {
    Run::new("cargo", &project.root)
        .args([
            "bench",
            "--quiet",
            "--package",
            "after-sales-policy",
            "--bench",
            name,
        ])
        .args(["--", "--color", "never"])
        .stdout()
}

/// The other engines, as locked.
fn engines(project: &Project) -> Result<()> {
    needs::node_tools(project)?;
    needs::locked_packages(project, FOLDER)
}
