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
/// The folder of the lists.
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

/// The SHA-256 that the shell carries of what it loads later, by path in `dist/`.
///
/// # Errors
/// When one of the files is not built.
pub fn of_shell(project: &Project) -> Result<Value> {
    let dist = dist(project);
    let mut paths = [
        "widget.js",
        "widget_bg.wasm",
        "widget.css",
        "withdrawal.json",
        "duty.js",
    ]
    .map(|name| dist.join(name))
    .to_vec();
    paths.extend(files(&dist.join(LISTS))?);
    listed(&dist, &paths, short)
}

/// Writes a list for each folder that has a file for each language or country, by name in that folder: the shell
/// carries the hash of the list and not those of all its files.
///
/// # Errors
/// When a file cannot be read or a list not be written.
pub fn lists(project: &Project) -> Result<()> {
    let dist = dist(project);
    let folder = dist.join(LISTS);
    if folder.is_dir() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    for name in ["locales", "law"] {
        fs::write(
            folder.join(format!("{name}.json")),
            list_of(project, name)?.to_string(),
        )?;
    }
    Ok(())
}

/// The SHA-256 of each file in a folder of `dist/`, by name without ending.
///
/// # Errors
/// When a file cannot be read.
pub fn list_of(project: &Project, name: &str) -> Result<Value> {
    let folder = dist(project).join(name);
    let mut list = Map::new();
    for path in files(&folder)? {
        // A further group of messages has its hash in the pack of its language.
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
fn short(path: &Path) -> Result<String> {
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
