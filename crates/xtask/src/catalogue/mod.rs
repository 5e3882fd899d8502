//! The catalogue compiler: Fluent sources and CLDR tables in, Rust ids and locale packs out.
//!
//! `locales/en` is the measure: it fixes ids, their groups and order, and the type of every argument.
//! Each other locale must say the same things in the same groups with the same arguments and cover every
//! plural category of its language; a regional variant says only what its parent says otherwise. All problems are reported at once, with file and line.

mod check;
mod emit_pack;
mod emit_rust;
mod groups;
mod message;
mod parse;
mod register;
mod script;
#[cfg(test)]
mod tests;
mod typography;

use crate::project;
use anyhow::{Context, Result, bail};
use message::{Catalogue, Problem};
use std::fs;
use std::path::{Path, PathBuf};

/// Folder of the phrases crate under the repository's root.
const CRATE: &str = "crates/phrases";
/// The locale that every other one is measured by.
const SOURCE_LOCALE: &str = "en";

/// Compiles every `crates/phrases/locales/<locale>/<group>.ftl` under `root`.
///
/// Writes `src/generated/ids.rs`, `src/generated/locales.rs` and the packs of [`groups::PACKS`]; with `check` it
/// writes nothing and only compares.
///
/// # Errors
/// Lists every problem in the sources, one `file:line: text` per line; with `check`, lists every
/// generated file that is not what the sources say.
pub fn compile(root: &Path, check: bool) -> Result<()> {
    let home = root.join(CRATE);
    let mut problems = Vec::new();
    let locales = groups::locales(root)?;
    let mut catalogues = Vec::new();
    for locale in &locales {
        let cldr = emit_pack::read_cldr(root, locale)?;
        catalogues.push((groups::read(root, locale, &mut problems)?, cldr));
    }
    let register = register::read(root, &locales, &mut problems)?;
    let own: Vec<_> = catalogues.iter().map(|(own, _)| own.clone()).collect();
    for (catalogue, _) in &mut catalogues {
        let entry = register.get(&catalogue.locale);
        let parent = entry.and_then(|entry| entry.parent.as_ref());
        let parent = parent.and_then(|name| own.iter().find(|other| other.locale == *name));
        if let (Some(entry), Some(parent)) = (entry, parent) {
            register::inherit(catalogue, parent, entry, &mut problems);
        }
    }
    // The source locale is the first of the list.
    let english = catalogues[0].0.clone();
    check::source(&english, &mut problems);
    for (catalogue, cldr) in &catalogues {
        check::plurals(catalogue, &english, &cldr.categories(), &mut problems);
        typography::check(catalogue, &mut problems);
        script::check(catalogue, &mut problems);
        if catalogue.locale != SOURCE_LOCALE {
            let entry = register.get(&catalogue.locale);
            let english_of_its_own =
                entry.is_some_and(|entry| entry.parent.as_deref() == Some(SOURCE_LOCALE));
            check::translation(catalogue, &english, !english_of_its_own, &mut problems);
        }
    }
    if !problems.is_empty() {
        bail!("{}", report(&mut problems));
    }
    let fingerprint = emit_rust::fingerprint(&english);
    let generated = home.join("src/generated");
    let mut files: Vec<(PathBuf, String)> = vec![
        (
            generated.join("ids.rs"),
            emit_rust::ids(&english, &fingerprint),
        ),
        (
            generated.join("locales.rs"),
            emit_rust::locales(&locales, &register),
        ),
        (home.join("docs/locales.md"), register::table(&register)),
    ];
    let packs = home.join("packs");
    for (catalogue, cldr) in &catalogues {
        let name = format!("{}.json", catalogue.locale);
        for kind in &groups::PACKS {
            let text = groups::text(kind, catalogue, &english, cldr, &fingerprint);
            files.extend(text.map(|text| (packs.join(kind.folder).join(&name), text)));
        }
    }
    let mut stray = project::files(&packs)?;
    stray.retain(|path| files.iter().all(|(known, _)| known != path));
    settle(root, &files, &stray, check)
}

fn settle(root: &Path, files: &[(PathBuf, String)], stray: &[PathBuf], check: bool) -> Result<()> {
    let mut stale = Vec::new();
    for (path, text) in files {
        // A checkout with CRLF line ends is not stale.
        let current = fs::read_to_string(path).map(|found| found.replace("\r\n", "\n"));
        if current.is_ok_and(|found| found == *text) {
            continue;
        }
        stale.push(path);
        if !check {
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder)?;
            }
            fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))?;
        }
    }
    for path in stray {
        stale.push(path);
        if !check {
            fs::remove_file(path)?;
            // A group that has left takes its folder along; one that holds other packs stays.
            let _ = path.parent().map(fs::remove_dir);
        }
    }
    if check && !stale.is_empty() {
        let list: Vec<String> = stale
            .iter()
            .map(|path| {
                path.strip_prefix(root)
                    .unwrap_or(path)
                    .display()
                    .to_string()
            })
            .collect();
        bail!(
            "the catalogue's generated files are not current; run `cargo xtask codegen`:\n{}",
            list.join("\n")
        );
    }
    Ok(())
}

fn report(problems: &mut Vec<Problem>) -> String {
    problems.sort_by(|a, b| (&a.file, a.line, &a.text).cmp(&(&b.file, b.line, &b.text)));
    problems.dedup();
    let lines: Vec<String> = problems
        .iter()
        .map(|problem| format!("{}:{}: {}", problem.file, problem.line, problem.text))
        .collect();
    format!(
        "{} problem(s) in the catalogue:\n{}",
        lines.len(),
        lines.join("\n")
    )
}

/// What a locale's catalogue says of one id.
fn find<'a>(catalogue: &'a Catalogue, id: &str) -> Option<&'a message::Message> {
    catalogue.messages.iter().find(|message| message.id == id)
}
