//! The law compiler: readable rows and holiday tables in, files for each country and a little Rust out.
//!
//! `rows/<CODE>.toml` says what the law of a place is and where it stands; a row may start from a
//! `baseline` (the EU) or from the country it is a part of. All problems are reported at once, each
//! with file and key.

mod emit_citations;
mod emit_countries;
mod emit_duties;
mod emit_report;
mod emit_rust;
mod group;
mod holiday_rules;
mod holidays;
mod inherit;
mod overlay;
mod read;
mod read_badge;
mod read_duties;
mod read_faults;
mod read_late;
mod read_right;
mod report_page;
mod row;
mod sense;
#[cfg(test)]
mod sense_tests;
mod source;
#[cfg(test)]
mod tests;

use anyhow::{Context, Result, bail};
use group::Problems;
use std::fs;
use std::path::{Path, PathBuf};

/// Folder of the law crate under the repository's root.
const CRATE: &str = "crates/law";

/// Compiles `crates/law/rows` and `crates/law/holidays` under `root`.
///
/// Writes `countries/<COUNTRY>.json`, `duties/<COUNTRY>.json`, `src/generated/` and the two pages of the
/// report; with `check` it writes nothing and only compares.
///
/// # Errors
/// Lists every problem in the sources, one `file: key: text` per line; with `check`, lists every
/// generated file that is not what the sources say.
pub fn compile(root: &Path, check: bool) -> Result<()> {
    let home = root.join(CRATE);
    let files = generate(&home)?;
    let stray = stray_files(&home, &files)?;
    settle(root, &files, &stray, check)?;
    report_page::write(root, check)
}

/// Every generated file with its text.
fn generate(home: &Path) -> Result<Vec<(PathBuf, String)>> {
    let problems = Problems::default();
    let tables = read_rows(&home.join("rows"), &problems)?;
    let merged = inherit::complete(&tables, &problems);
    let rows: Vec<row::Row> = merged
        .iter()
        .map(|table| read::row(table, &problems))
        .collect();
    let holidays = holidays::read(&home.join("holidays"), &rows, &problems)?;
    let baselines: Vec<row::Row> = tables
        .iter()
        .filter(|table| table.is_baseline())
        .map(|table| read::row(table, &problems))
        .collect();
    problems.settle()?;
    let countries = emit_countries::files(&rows, &holidays.calendars);
    let report = emit_report::rust(&baselines, &holidays.tables, &holidays.overlay);
    let mut files = vec![
        (home.join("src/generated/rows.rs"), emit_rust::rows(&rows)),
        (
            home.join("src/generated/countries.rs"),
            emit_countries::list(&countries),
        ),
        (home.join("src/generated/report.rs"), report),
    ];
    for (country, text) in countries {
        files.push((home.join(format!("countries/{country}.json")), text));
    }
    for (country, text) in emit_duties::files(&rows) {
        files.push((home.join(format!("duties/{country}.json")), text));
    }
    Ok(files)
}

/// The raw tables, by file name.
fn read_rows(folder: &Path, problems: &Problems) -> Result<Vec<inherit::Table>> {
    let mut paths = Vec::new();
    for entry in
        fs::read_dir(folder).with_context(|| format!("cannot list {}", folder.display()))?
    {
        let path = entry?.path();
        if path.extension().is_some_and(|end| end == "toml") {
            paths.push(path);
        }
    }
    // By code, not by file name: `GB` before `GB-SCT`.
    paths.sort_by_key(|path| path.file_stem().map(std::ffi::OsStr::to_owned));
    let mut tables = Vec::new();
    for path in paths {
        let stem = path
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let text =
            fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        match text.parse::<toml::Table>() {
            Ok(table) => tables.push(inherit::Table::own(stem, table)),
            Err(error) => problems.add(&format!("{stem}.toml"), "", error.to_string().trim_end()),
        }
    }
    Ok(tables)
}

/// Files of countries that have no row any more.
fn stray_files(home: &Path, files: &[(PathBuf, String)]) -> Result<Vec<PathBuf>> {
    let mut stray = Vec::new();
    for folder in ["countries", "duties"].map(|name| home.join(name)) {
        if !folder.exists() {
            continue;
        }
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if !files.iter().any(|(known, _)| *known == path) {
                stray.push(path);
            }
        }
    }
    Ok(stray)
}

/// Writes what differs, or says what does.
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
        let names: Vec<String> = stale
            .iter()
            .map(|path| {
                path.strip_prefix(root)
                    .unwrap_or(path)
                    .display()
                    .to_string()
            })
            .collect();
        bail!("stale, run `cargo xtask codegen`:\n{}", names.join("\n"));
    }
    Ok(())
}
