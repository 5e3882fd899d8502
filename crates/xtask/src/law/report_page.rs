//! The report of all rows: a page of the crate's documents, and one of the demo shop.
//!
//! The law crate writes the text itself, from the tables that were just compiled, so that the page and
//! `after-sales law` can never differ.

use crate::run::Run;
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::Path;

/// What the example is asked for, and where it lies.
const PAGES: [(&str, &str); 2] = [
    ("markdown", "crates/law/docs/report.md"),
    ("html", "www/law.html"),
];

/// Writes both pages; with `check`, only compares.
///
/// # Errors
/// When the law crate does not build; with `check`, names the stale pages.
pub fn write(root: &Path, check: bool) -> Result<()> {
    let mut stale = Vec::new();
    for (form, name) in PAGES {
        let words =
            "run --quiet --package after-sales-law --features citations --example report --";
        let text = Run::new("cargo", root)
            .args(words.split(' '))
            .arg(form)
            .stdout()?;
        let path = root.join(name);
        // A checkout with CRLF line ends is not stale.
        let current = fs::read_to_string(&path).map(|found| found.replace("\r\n", "\n"));
        if current.is_ok_and(|found| found == text) {
            continue;
        }
        stale.push(name);
        if !check {
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder)?;
            }
            fs::write(&path, text).with_context(|| format!("cannot write {name}"))?;
        }
    }
    if check && !stale.is_empty() {
        bail!("stale, run `cargo xtask codegen`:\n{}", stale.join("\n"));
    }
    Ok(())
}
