//! The package's data files: locale packs, holidays and citations by country, the policy's JSON Schema.

use super::dist;
use crate::codegen::SCHEMA;
use crate::labels;
use crate::project::Project;
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::Path;

/// What pages load of the words, a folder for each group.
pub const WORDS: &str = "crates/phrases/packs/storefront";
/// The group that every page loads, with the formats.
pub const ANSWER: &str = "crates/phrases/packs/storefront/answer";
/// One file per country, with its holidays and citations.
pub const LAW: &str = "crates/law/countries";
/// One file per country, with what its law asks of a storefront.
pub const DUTIES: &str = "crates/law/duties";

/// Ready looks: a style sheet each.
pub const THEMES: &str = "pkg/themes";

/// Copies what code generation wrote into `dist/`, and removes what has no source any more.
///
/// # Errors
/// When a source folder has no files: code generation was not run.
pub fn copy(project: &Project) -> Result<()> {
    println!("build: locale packs, law by country, schema");
    let dist = dist(project);
    // `locales/de.json` is what every page loads; a further group is `locales/form/de.json`.
    let locales = dist.join("locales");
    folder(project, Path::new(ANSWER), &locales, "json")?;
    for entry in fs::read_dir(project.path(WORDS)).with_context(|| missing(WORDS))? {
        let path = entry?.path();
        let group = path.file_name().context("a folder has a name")?;
        if !path.ends_with(ANSWER) {
            folder(project, &path, &locales.join(group), "json")?;
        }
    }
    // What words the findings of a policy; a shop's page never loads it.
    let check = Path::new("crates/phrases/packs/check");
    folder(project, check, &dist.join("findings"), "json")?;
    folder(project, Path::new(LAW), &dist.join("law"), "json")?;
    folder(project, Path::new(DUTIES), &dist.join("duties"), "json")?;
    // A shop links the one it likes; no script loads them.
    folder(project, Path::new(THEMES), &dist.join("themes"), "css")?;
    // Only the withdrawal element loads it.
    fs::copy(project.path(labels::PAGES), dist.join("withdrawal.json"))
        .with_context(|| missing(labels::PAGES))?;
    let schema = project.path(SCHEMA);
    fs::copy(schema, dist.join("policy.schema.json")).with_context(|| missing(SCHEMA))?;
    Ok(())
}

fn folder(project: &Project, from: &Path, to: &Path, kind: &str) -> Result<()> {
    let name = from.display().to_string();
    if to.is_dir() {
        fs::remove_dir_all(to)?;
    }
    fs::create_dir_all(to)?;
    let mut count = 0;
    for entry in fs::read_dir(project.root.join(from)).with_context(|| missing(&name))? {
        let path = entry?.path();
        if path.extension().is_some_and(|found| found == kind) {
            let name = path.file_name().context("a file has a name")?;
            fs::copy(&path, to.join(name))?;
            count += 1;
        }
    }
    if count == 0 {
        bail!("{}", missing(&name));
    }
    Ok(())
}

fn missing(what: &str) -> String {
    format!("{what} is not generated\nto mend it, run: cargo xtask codegen")
}
