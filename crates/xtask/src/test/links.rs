//! Every file that our documents name is there.

use super::Report;
use crate::project::{Project, files};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};

/// Where a path in backticks begins when it is one of ours; others are examples.
const ROOTS: [&str; 6] = [".ci/", "crates/", "examples/", "pkg/", "tests/", "www/"];

/// Reads every Markdown file of ours: links lead to files, and paths in backticks exist.
pub fn check(project: &Project) -> Result<Report> {
    let mut missing = Vec::new();
    let mut seen = 0;
    for path in files(&project.root)? {
        if path.extension().is_none_or(|kind| kind != "md") {
            continue;
        }
        let text = fs::read_to_string(&path)?;
        let folder = path.parent().context("a file lies in a folder")?;
        let linked = links(&text).into_iter().map(|link| (link, folder));
        let named = names(&text)
            .into_iter()
            .map(|name| (name, project.root.as_path()));
        for (target, from) in linked.chain(named) {
            seen += 1;
            if !exists(from, target) {
                missing.push(format!("{}: there is no `{target}`", project.tell(&path)));
            }
        }
    }
    if seen == 0 {
        bail!("the documents link to nothing");
    }
    if !missing.is_empty() {
        bail!("{}", missing.join("\n"));
    }
    Ok(Report::held())
}

/// Targets of `[words](target)` and `![words](target)` that are files.
fn links(text: &str) -> Vec<&str> {
    let after = text.split("](").skip(1);
    let targets = after.filter_map(|rest| rest.split([')', ' ', '#']).next());
    targets
        .filter(|target| !(target.is_empty() || target.contains("://") || target.contains(':')))
        .collect()
}

/// Words in backticks that are paths below the root.
fn names(text: &str) -> Vec<&str> {
    let quoted = text
        .lines()
        .flat_map(|line| line.split('`').skip(1).step_by(2));
    quoted
        .filter(|word| ROOTS.iter().any(|root| word.starts_with(root)) && !word.contains(' '))
        .collect()
}

/// Whether at least one file fits: `*` and `XX` stand for any part of a name. What the build writes
/// is not looked for.
fn exists(from: &Path, target: &str) -> bool {
    if target.starts_with("pkg/dist") {
        return true;
    }
    let mut places = vec![from.to_path_buf()];
    for part in target.split('/').filter(|part| !part.is_empty()) {
        places = places.iter().flat_map(|place| step(place, part)).collect();
    }
    !places.is_empty()
}

fn step(place: &Path, part: &str) -> Vec<PathBuf> {
    let wild = part.replace("XX", "*");
    let Some((start, end)) = wild.split_once('*') else {
        let next = place.join(part);
        return next.exists().then_some(next).into_iter().collect();
    };
    let entries = fs::read_dir(place).into_iter().flatten().flatten();
    let fits = entries.filter(|entry| {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        name.len() >= start.len() + end.len() && name.starts_with(start) && name.ends_with(end)
    });
    fits.map(|entry| entry.path()).collect()
}

#[cfg(test)]
mod tests {
    use super::{exists, links, names};
    use std::path::Path;

    #[test]
    fn files_are_told_from_addresses_and_words() {
        let text =
            "[a](b.md#part) [c](https://example.org) ![d](e/f.png) `pkg/x.json` `not a/path`";
        assert_eq!(links(text), ["b.md", "e/f.png"]);
        assert_eq!(names(text), ["pkg/x.json"]);
    }

    #[test]
    fn what_is_not_there_is_missed() {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        assert!(exists(here, "src/*.rs") && exists(here, "src/test/links.rs"));
        assert!(!exists(here, "src/*.toml") && !exists(here, "src/links.rs"));
    }
}
