//! The package's data files: locale packs, legal citations, the policy's JSON Schema.

use super::dist;
use crate::codegen::SCHEMA;
use crate::labels;
use crate::project::Project;
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::Path;

/// Copies what code generation wrote into `dist/`, and removes what has no source any more.
///
/// # Errors
/// When a source folder has no files: code generation was not run.
pub fn copy(project: &Project) -> Result<()> {
    println!("build: locale packs, citations, schema");
    let dist = dist(project);
    folder(
        project,
        "crates/phrases/packs/storefront",
        &dist.join("locales"),
    )?;
    // What words the findings of a policy; a shop's page never loads it.
    folder(
        project,
        "crates/phrases/packs/check",
        &dist.join("findings"),
    )?;
    folder(project, "crates/law/citations", &dist.join("law"))?;
    // Only the withdrawal element loads it.
    fs::copy(project.path(labels::PAGES), dist.join("withdrawal.json"))
        .with_context(|| missing(labels::PAGES))?;
    let schema = project.path(SCHEMA);
    fs::copy(schema, dist.join("policy.schema.json")).with_context(|| missing(SCHEMA))?;
    Ok(())
}

fn folder(project: &Project, from: &str, to: &Path) -> Result<()> {
    if to.is_dir() {
        fs::remove_dir_all(to)?;
    }
    fs::create_dir_all(to)?;
    let mut count = 0;
    for entry in fs::read_dir(project.path(from)).with_context(|| missing(from))? {
        let path = entry?.path();
        if path.extension().is_some_and(|kind| kind == "json") {
            let name = path.file_name().context("a file has a name")?;
            fs::copy(&path, to.join(name))?;
            count += 1;
        }
    }
    if count == 0 {
        bail!("{}", missing(from));
    }
    Ok(())
}

fn missing(what: &str) -> String {
    format!("{what} is not generated\nto mend it, run: cargo xtask codegen")
}
