//! The same vectors give the same bytes natively, in Node and in a browser.

use super::Report;
use crate::project::Project;
use anyhow::{Context, Result, bail};
use std::collections::BTreeMap;
use std::fs;

/// Who answers the vectors, each in a file of its own with one JSON line per vector.
const RUNNERS: [&str; 3] = ["native", "node", "chromium"];

/// Removes the answers of an earlier run: equality of old answers says nothing.
pub fn forget(project: &Project) -> Result<()> {
    let folder = project.scratch("vectors")?;
    for runner in RUNNERS {
        let path = folder.join(format!("{runner}.ndjson"));
        if path.exists() {
            fs::remove_file(path)?;
        }
    }
    Ok(())
}

/// Compares the answers byte for byte, and tells every vector that differs.
pub fn equal(project: &Project) -> Result<Report> {
    let folder = project.scratch("vectors")?;
    let mut answers = Vec::new();
    for runner in RUNNERS {
        let path = folder.join(format!("{runner}.ndjson"));
        let text = fs::read_to_string(&path)
            .with_context(|| format!("{runner} wrote no answers; its tests must run first"))?;
        answers.push((runner, by_name(&text)?));
    }
    let Some(((_, native), others)) = answers.split_first() else {
        bail!("no runner")
    };
    if native.is_empty() {
        bail!("there are no vectors");
    }
    let mut wrong = Vec::new();
    for (runner, theirs) in others {
        if theirs.len() != native.len() {
            wrong.push(format!(
                "{runner} answered {} vectors, native {}",
                theirs.len(),
                native.len()
            ));
        }
        for (name, line) in native {
            match theirs.get(name) {
                None => wrong.push(format!("{runner} did not answer {name}")),
                Some(other) if other != line => {
                    wrong.push(format!(
                        "{name} differs\n  native: {line}\n  {runner}: {other}"
                    ));
                }
                Some(_) => {}
            }
        }
    }
    if !wrong.is_empty() {
        bail!("{}", wrong.join("\n"));
    }
    println!(
        "    {} vectors, equal in {}",
        native.len(),
        RUNNERS.join(", ")
    );
    Ok(Report {
        passed: native.len(),
        ..Report::default()
    })
}

fn by_name(text: &str) -> Result<BTreeMap<String, String>> {
    let mut lines = BTreeMap::new();
    for line in text.lines() {
        let value: serde_json::Value = serde_json::from_str(line)?;
        let name = value["name"].as_str().context("an answer has a name")?;
        if lines.insert(name.to_owned(), line.to_owned()).is_some() {
            bail!("two answers are named {name}");
        }
    }
    Ok(lines)
}
