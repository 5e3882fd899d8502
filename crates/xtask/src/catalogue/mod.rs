//! The catalogue compiler: Fluent sources and CLDR tables in, Rust ids and locale packs out.
//!
//! `locales/en.ftl` is the measure: it fixes ids, their order, and the type of every argument. Each
//! other locale must say the same things with the same arguments and cover every plural category of
//! its language. All problems are reported at once, with file and line.

mod check;
mod emit_pack;
mod emit_rust;
mod message;
mod parse;
#[cfg(test)]
mod tests;
mod typography;

use anyhow::{Context, Result, bail};
use message::{Catalogue, Problem};
use std::fs;
use std::path::{Path, PathBuf};

/// Folder of the phrases crate under the repository's root.
const CRATE: &str = "crates/phrases";
/// The locale that every other one is measured by.
const SOURCE_LOCALE: &str = "en";

/// Compiles every `crates/phrases/locales/*.ftl` under `root`.
///
/// Writes `src/generated/ids.rs`, `src/generated/locales.rs`, `packs/<locale>.json` with every message,
/// `packs/check/<locale>.json` without the desk's and `packs/storefront/<locale>.json` without those of
/// findings either; with `check` it writes nothing and only compares.
///
/// # Errors
/// Lists every problem in the sources, one `file:line: text` per line; with `check`, lists every
/// generated file that is not what the sources say.
pub fn compile(root: &Path, check: bool) -> Result<()> {
    let home = root.join(CRATE);
    let mut problems = Vec::new();
    let locales = locale_names(&home)?;
    let mut catalogues = Vec::new();
    for locale in &locales {
        let file = format!("{CRATE}/locales/{locale}.ftl");
        let source =
            fs::read_to_string(root.join(&file)).with_context(|| format!("cannot read {file}"))?;
        let cldr = emit_pack::read_cldr(root, locale)?;
        let catalogue = parse::catalogue(locale, &file, &source, &mut problems);
        catalogues.push((catalogue, cldr));
    }
    let Some(at) = locales.iter().position(|locale| locale == SOURCE_LOCALE) else {
        bail!("{CRATE}/locales has no {SOURCE_LOCALE}.ftl");
    };
    let english = in_pack_order(catalogues[at].0.clone());
    check::source(&english, &mut problems);
    for (catalogue, cldr) in &catalogues {
        check::plurals(catalogue, &english, &cldr.categories(), &mut problems);
        typography::check(catalogue, &mut problems);
        if catalogue.locale != SOURCE_LOCALE {
            check::translation(catalogue, &english, &mut problems);
        }
    }
    if !problems.is_empty() {
        bail!("{}", report(&mut problems));
    }
    let fingerprint = emit_rust::fingerprint(&english);
    let mut files: Vec<(PathBuf, String)> = vec![
        (
            home.join("src/generated/ids.rs"),
            emit_rust::ids(&english, &fingerprint),
        ),
        (
            home.join("src/generated/locales.rs"),
            emit_rust::locales(&locales),
        ),
    ];
    for (catalogue, cldr) in &catalogues {
        let file = format!("{}.json", catalogue.locale);
        for (folder, most) in [("packs", LAST), ("packs/check", 1), ("packs/storefront", 0)] {
            let part = up_to(&english, most);
            let pack = emit_pack::pack(catalogue, &part, cldr, &fingerprint);
            files.push((home.join(folder).join(&file), pack));
        }
    }
    let mut stray = Vec::new();
    for folder in ["packs", "packs/check", "packs/storefront"] {
        stray.extend(stray_packs(&home.join(folder), &locales)?);
    }
    settle(root, &files, &stray, check)
}

/// Beginnings of the messages that no shop page shows, in the order of the packs: those that word a
/// finding, for whoever writes a policy, and those of the desk's own pages.
const LATER: [&str; 2] = ["finding-", "desk-"];
const LAST: usize = LATER.len();

/// 0 for a message of shop pages, else the place of its beginning in [`LATER`], from 1.
fn group(id: &str) -> usize {
    let place = LATER.iter().position(|start| id.starts_with(start));
    place.map_or(0, |place| place + 1)
}

/// Group by group, so that a smaller pack is a shorter list of the same order.
fn in_pack_order(mut english: Catalogue) -> Catalogue {
    english.messages.sort_by_key(|message| group(&message.id));
    english
}

/// The part of the catalogue up to a group.
fn up_to(english: &Catalogue, most: usize) -> Catalogue {
    let mut part = english.clone();
    part.messages.retain(|message| group(&message.id) <= most);
    part
}

fn locale_names(home: &Path) -> Result<Vec<String>> {
    let folder = home.join("locales");
    let mut names = Vec::new();
    for entry in
        fs::read_dir(&folder).with_context(|| format!("cannot list {}", folder.display()))?
    {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if let Some(locale) = name.strip_suffix(".ftl") {
            names.push(locale.to_owned());
        }
    }
    // The source locale first: it is what negotiation falls back to.
    names.sort_by_key(|name| (name != SOURCE_LOCALE, name.clone()));
    Ok(names)
}

/// Packs of locales that have left the catalogue.
fn stray_packs(folder: &Path, locales: &[String]) -> Result<Vec<PathBuf>> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let mut stray = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let known = path
            .file_stem()
            .is_some_and(|stem| locales.iter().any(|locale| stem == locale.as_str()));
        if path.extension().is_some_and(|end| end == "json") && !known {
            stray.push(path);
        }
    }
    Ok(stray)
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
