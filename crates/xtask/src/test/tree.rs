//! Checks that read our own files: length, words that have no place here, panics.

use super::Report;
use crate::project::{Project, files};
use anyhow::{Result, bail};
use std::fs;
use std::path::{Path, PathBuf};

/// The most lines a file of code may have. Past it, a file holds more than one idea.
const LINES: usize = 400;
/// What a crate that never stops a program denies, in its `lib.rs`.
const DENIED: [&str; 5] = [
    "unwrap_used",
    "expect_used",
    "indexing_slicing",
    "panic",
    "todo",
];

/// The words are split here, so that this file does not hold them.
const FORBIDDEN: [(&str, &str); 12] = [
    (concat!("/ro", "ot/"), "a path of one machine"),
    (concat!("/ho", "me/"), "a path of one machine"),
    (concat!("/Us", "ers/"), "a path of one machine"),
    (concat!("/wo", "rk/"), "a path of one machine"),
    (concat!("/tm", "p/"), "a path of one machine"),
    (concat!("registry.np", "mjs.org"), "a registry's host"),
    (concat!("static.crat", "es.io"), "a registry's host"),
    (concat!("index.crat", "es.io"), "a registry's host"),
    (concat!("TO", "DO"), "work that is not done"),
    (concat!("FIX", "ME"), "work that is not done"),
    (concat!("#[ig", "nore"), "a test that does not run"),
    (concat!("test.sk", "ip("), "a test that does not run"),
];

/// No file of code is too long, generated ones apart.
pub fn file_length(project: &Project) -> Result<Report> {
    let mut long = Vec::new();
    for (path, text) in texts(project)? {
        let code = path
            .extension()
            .is_some_and(|kind| ["rs", "ts", "mjs", "js"].iter().any(|name| kind == *name));
        let lines = text.lines().count();
        if code && lines > LINES && !generated(&path) {
            long.push(format!(
                "{}: {lines} lines, at most {LINES}",
                project.tell(&path)
            ));
        }
    }
    all_held(long)
}

/// No file names a machine, a registry's host, or work that is left.
pub fn forbidden_words(project: &Project) -> Result<Report> {
    let mut found = Vec::new();
    for (path, text) in texts(project)? {
        for (number, line) in text.lines().enumerate() {
            for (word, what) in FORBIDDEN {
                if stands_alone(line, word) {
                    let at = number + 1;
                    found.push(format!("{}:{at}: `{word}` is {what}", project.tell(&path)));
                }
            }
        }
    }
    all_held(found)
}

/// The shared crates deny what could stop a program, and no line of them takes that back.
pub fn no_panic(project: &Project) -> Result<Report> {
    let mut wrong = Vec::new();
    for name in ["policy", "law", "phrases", "formats"] {
        let home = project.path(&format!("crates/{name}"));
        let library = fs::read_to_string(home.join("src/lib.rs"))?;
        for lint in DENIED {
            if !library.contains(&format!("clippy::{lint}")) {
                wrong.push(format!(
                    "crates/{name}/src/lib.rs does not deny clippy::{lint}"
                ));
            }
        }
        let manifest = fs::read_to_string(home.join("Cargo.toml"))?;
        let inherits = manifest.contains("[lints]\nworkspace = true");
        if !inherits && !library.contains("forbid(unsafe_code)") {
            wrong.push(format!("crates/{name} does not forbid unsafe code"));
        }
        for path in files(&home.join("src"))? {
            let text = fs::read_to_string(&path)?;
            for (number, line) in text.lines().enumerate() {
                let permits = line.contains("allow(") || line.contains("expect(clippy");
                let lint = DENIED
                    .iter()
                    .find(|lint| line.contains(&format!("clippy::{lint}")));
                if let (true, Some(lint), false) = (permits, lint, line.contains("cfg_attr(test")) {
                    let at = number + 1;
                    wrong.push(format!(
                        "{}:{at}: permits clippy::{lint}",
                        project.tell(&path)
                    ));
                }
            }
        }
    }
    all_held(wrong)
}

/// Every file of tests is a part of a test program: one that `all.rs` does not name would never run.
pub fn test_files(project: &Project) -> Result<Report> {
    let mut left_out = Vec::new();
    let all = files(&project.path("crates"))?.into_iter();
    for list in all.filter(|path| path.ends_with("tests/all.rs")) {
        let Some(folder) = list.parent() else {
            continue;
        };
        let named = fs::read_to_string(&list)?;
        let manifest = fs::read_to_string(folder.with_file_name("Cargo.toml"))?;
        for path in files(folder)? {
            let stem = path.file_stem().unwrap_or_default().to_string_lossy();
            let is_program =
                stem == "all" || manifest.contains(&format!("[[test]]\nname = \"{stem}\""));
            if path.parent() == Some(folder)
                && path.extension().is_some_and(|kind| kind == "rs")
                && !is_program
                && !named.contains(&format!("mod {stem};"))
            {
                left_out.push(format!("{} names no `mod {stem};`", project.tell(&list)));
            }
        }
    }
    all_held(left_out)
}

fn all_held(wrong: Vec<String>) -> Result<Report> {
    if !wrong.is_empty() {
        bail!("{}", wrong.join("\n"));
    }
    Ok(Report::held())
}

/// Our files that are text.
fn texts(project: &Project) -> Result<Vec<(PathBuf, String)>> {
    let paths = files(&project.root)?.into_iter();
    let texts = paths.filter_map(|path| fs::read_to_string(&path).ok().map(|text| (path, text)));
    Ok(texts.collect())
}

fn generated(path: &Path) -> bool {
    let folder = path
        .components()
        .any(|part| part.as_os_str() == "generated");
    folder || path.to_string_lossy().ends_with(".gen.ts")
}

/// Whether the word begins at a boundary: inside an address it is a part of the address.
fn stands_alone(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        !before.is_some_and(|sign| sign.is_alphanumeric() || "._-/}*~@".contains(sign))
    })
}

#[cfg(test)]
mod tests {
    use super::stands_alone;

    #[test]
    fn a_word_inside_a_longer_path_is_another_word() {
        let word = concat!("/wo", "rk/");
        assert!(stands_alone(&format!("at {word}main"), word));
        assert!(stands_alone(&format!("\"file:{word}main\""), word));
        assert!(!stands_alone(&format!("https://example.org{word}"), word));
    }
}
