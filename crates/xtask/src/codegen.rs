//! What is written from another source: locale packs, law tables, the policy's JSON Schema.

use crate::catalogue;
use crate::labels;
use crate::law;
use crate::project::Project;
use crate::typescript;
use anyhow::{Context, Result, bail};
use std::fs;

/// Where the JSON Schema of the policy document lies.
pub const SCHEMA: &str = "pkg/policy.schema.json";

/// Writes every generated file, or with `check` tells all that are stale.
///
/// # Errors
/// Problems in the sources; with `check`, the stale files of every generator.
pub fn run(project: &Project, check: bool) -> Result<()> {
    let verb = if check { "checking" } else { "writing" };
    println!("codegen: {verb} locale packs, law tables, policy schema");
    // Every generator speaks before the first failure ends the run.
    let results = [
        catalogue::compile(&project.root, check),
        labels::compile(project, check),
        law::compile(&project.root, check),
        schema(project, check),
        typescript::run(project, check),
    ];
    let problems: Vec<String> = results
        .into_iter()
        .filter_map(|result| result.err().map(|error| format!("{error:#}")))
        .collect();
    if !problems.is_empty() {
        bail!("{}", problems.join("\n"));
    }
    Ok(())
}

fn schema(project: &Project, check: bool) -> Result<()> {
    let schema = after_sales_policy::schema::policy_schema();
    let text = format!("{}\n", serde_json::to_string_pretty(&schema)?);
    let path = project.path(SCHEMA);
    if !check {
        return fs::write(&path, text).with_context(|| format!("cannot write {SCHEMA}"));
    }
    if fs::read_to_string(&path).is_ok_and(|now| now == text) {
        return Ok(());
    }
    bail!("stale: {SCHEMA}\nto mend it, run: cargo xtask codegen")
}
