//! What is written from another source: locale packs, law tables, the policy's JSON Schema, the request in the
//! desk's contract.

use crate::catalogue;
use crate::labels;
use crate::law;
use crate::project::Project;
use crate::typescript;
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::fs;

/// Where the JSON Schema of the policy document lies.
pub const SCHEMA: &str = "pkg/policy.schema.json";

/// The desk's contract, OpenAPI 3.1: written by hand but for the schema of a request.
const CONTRACT: &str = "crates/desk/openapi.json";

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
        contract(project, check),
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
    put(project, SCHEMA, &schema, check)
}

/// Puts the schema of a request into the contract. An address of its own keeps its references inside of it.
fn contract(project: &Project, check: bool) -> Result<()> {
    let text = fs::read_to_string(project.path(CONTRACT))
        .with_context(|| format!("cannot read {CONTRACT}"))?;
    let mut contract: Value = serde_json::from_str(&text).with_context(|| CONTRACT.to_owned())?;
    let mut schema = after_sales_policy::schema::request_schema();
    schema["$id"] = "urn:after-sales:request".into();
    let place = contract
        .pointer_mut("/components/schemas/Request")
        .with_context(|| format!("{CONTRACT} has no place for the request"))?;
    *place = schema;
    put(project, CONTRACT, &contract, check)
}

fn put(project: &Project, file: &str, json: &Value, check: bool) -> Result<()> {
    let text = format!("{}\n", serde_json::to_string_pretty(json)?);
    let path = project.path(file);
    if !check {
        return fs::write(&path, text).with_context(|| format!("cannot write {file}"));
    }
    if fs::read_to_string(&path).is_ok_and(|now| now == text) {
        return Ok(());
    }
    bail!("stale: {file}\nto mend it, run: cargo xtask codegen")
}
