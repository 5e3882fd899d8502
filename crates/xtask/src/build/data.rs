//! The package's data files: locale packs, holidays and citations by country, the policy's JSON Schema.

use super::{dist, integrity};
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

/// Copies what code generation wrote into `dist/`, and removes what has no source any more.
///
/// # Errors
/// When a source folder has no files: code generation was not run.
pub fn copy(project: &Project) -> Result<()> {
    println!("build: locale packs, law by country, schema");
    let dist = dist(project);
    // `locales/de.json` is what every page loads; a further group is `locales/form/de.json`.
    let locales = dist.join("locales");
    folder(project, Path::new(ANSWER), &locales)?;
    let mut groups = Vec::new();
    for entry in fs::read_dir(project.path(WORDS)).with_context(|| missing(WORDS))? {
        let path = entry?.path();
        let group = path.file_name().context("a folder has a name")?;
        if !path.ends_with(ANSWER) {
            folder(project, &path, &locales.join(group))?;
            groups.push(group.to_string_lossy().into_owned());
        }
    }
    groups.sort();
    name_groups(&locales, &groups)?;
    // What words the findings of a policy; a shop's page never loads it.
    let check = Path::new("crates/phrases/packs/check");
    folder(project, check, &dist.join("findings"))?;
    folder(project, Path::new(LAW), &dist.join("law"))?;
    folder(project, Path::new(DUTIES), &dist.join("duties"))?;
    // Only the withdrawal element loads it.
    fs::copy(project.path(labels::PAGES), dist.join("withdrawal.json"))
        .with_context(|| missing(labels::PAGES))?;
    let schema = project.path(SCHEMA);
    fs::copy(schema, dist.join("policy.schema.json")).with_context(|| missing(SCHEMA))?;
    Ok(())
}

/// Puts the hashes of a locale's further groups first into its pack: who has the pack can check them, and the shell
/// carries none.
fn name_groups(locales: &Path, groups: &[String]) -> Result<()> {
    for entry in fs::read_dir(locales)? {
        let path = entry?.path();
        if path.is_dir() {
            continue;
        }
        let name = path.file_name().context("a file has a name")?;
        let mut text = String::from("{");
        for group in groups {
            let hash = integrity::hash(&locales.join(group).join(name))?;
            text.push_str(&format!("\"{group}\":\"{hash}\","));
        }
        let pack = fs::read_to_string(&path)?;
        text.push_str(pack.strip_prefix('{').context("a pack is an object")?);
        fs::write(&path, text)?;
    }
    Ok(())
}

fn folder(project: &Project, from: &Path, to: &Path) -> Result<()> {
    let name = from.display().to_string();
    if to.is_dir() {
        fs::remove_dir_all(to)?;
    }
    fs::create_dir_all(to)?;
    let mut count = 0;
    for entry in fs::read_dir(project.root.join(from)).with_context(|| missing(&name))? {
        let path = entry?.path();
        if path.extension().is_some_and(|kind| kind == "json") {
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
