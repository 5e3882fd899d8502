//! Hashes of what a page loads, so that a page can refuse a changed file.

use super::dist;
use crate::project::{Project, files};
use anyhow::{Context, Result};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256, Sha384};
use std::fs;
use std::path::{Path, PathBuf};

/// The list's own name in `dist/`.
pub const FILE: &str = "integrity.json";
/// The lists of the files that are too many for a script, in `dist/`.
const LISTS: &str = "hashes";

/// The hash of a file, as the `integrity` attribute of a page wants it.
///
/// # Errors
/// When the file cannot be read.
pub fn hash(path: &Path) -> Result<String> {
    let bytes = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    Ok(format!(
        "sha384-{}",
        BASE64_STANDARD.encode(Sha384::digest(bytes))
    ))
}

/// The SHA-256 of some files, by path in `dist/`.
///
/// # Errors
/// When one of the files is not built.
pub fn of(project: &Project, names: &[String]) -> Result<Value> {
    let dist = dist(project);
    let paths: Vec<PathBuf> = names.iter().map(|name| dist.join(name)).collect();
    listed(&dist, &paths, short)
}

/// Writes the lists of the folders that have a file for each language or country, one for each: `start.js` carries the
/// hash of a list and not those of all the files.
///
/// # Errors
/// When a file cannot be read or a list not be written.
pub fn lists(project: &Project) -> Result<()> {
    let dist = dist(project);
    let mut folders = vec!["locales".to_owned(), "law".to_owned()];
    // Each further group of messages has a folder below.
    for entry in fs::read_dir(dist.join("locales"))? {
        let path = entry?.path();
        if path.is_dir() {
            let group = path.file_name().unwrap_or_default().to_string_lossy();
            folders.push(format!("locales/{group}"));
        }
    }
    let home = dist.join(LISTS);
    if home.is_dir() {
        fs::remove_dir_all(&home)?;
    }
    fs::create_dir_all(&home)?;
    for folder in folders {
        let name = format!("{}.json", folder.replace('/', "-"));
        fs::write(home.join(name), list_of(project, &folder)?.to_string())?;
    }
    Ok(())
}

/// The paths of those lists in `dist/`.
///
/// # Errors
/// When they are not written yet.
pub fn list_names(project: &Project) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for path in files(&dist(project).join(LISTS))? {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        names.push(format!("{LISTS}/{name}"));
    }
    names.sort();
    Ok(names)
}

/// The SHA-256 of each file in a folder of `dist/`, by name without ending.
///
/// # Errors
/// When a file cannot be read.
pub fn list_of(project: &Project, name: &str) -> Result<Value> {
    let folder = dist(project).join(name);
    let mut list = Map::new();
    for path in files(&folder)? {
        // A further group of messages has a list of its own.
        if path.parent() == Some(&folder) {
            let stem = path.file_stem().unwrap_or_default().to_string_lossy();
            list.insert(stem.into_owned(), short(&path)?.into());
        }
    }
    Ok(Value::Object(list))
}

/// Writes the hash of every file in `dist/` to `dist/integrity.json`.
///
/// # Errors
/// When a file cannot be read or the list not be written.
pub fn write(project: &Project) -> Result<()> {
    let dist = dist(project);
    let mut paths = files(&dist)?;
    paths.retain(|path| !path.ends_with(FILE));
    let list = listed(&dist, &paths, hash)?;
    fs::write(
        dist.join(FILE),
        format!("{}\n", serde_json::to_string_pretty(&list)?),
    )?;
    Ok(())
}

/// A third shorter than [`hash`], and without its name: the shell has no byte to spare.
///
/// # Errors
/// When the file cannot be read.
pub fn short(path: &Path) -> Result<String> {
    let bytes = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    Ok(BASE64_STANDARD.encode(Sha256::digest(bytes)))
}

fn listed(dist: &Path, paths: &[PathBuf], hash: fn(&Path) -> Result<String>) -> Result<Value> {
    let mut list = Map::new();
    for path in paths {
        let name = path
            .strip_prefix(dist)?
            .to_string_lossy()
            .replace('\\', "/");
        list.insert(name, Value::String(hash(path)?));
    }
    Ok(Value::Object(list))
}
