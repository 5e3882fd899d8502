//! Hashes of what a page loads, so that a page can refuse a changed file.

use super::dist;
use crate::project::{Project, files};
use anyhow::{Context, Result};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Map, Value};
use sha2::{Digest, Sha384};
use std::fs;
use std::path::Path;

/// The list's own name in `dist/`.
const FILE: &str = "integrity.json";

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

/// The hashes that the shell carries: of what it loads later, by path in `dist/`.
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
    ]
    .map(|name| dist.join(name))
    .to_vec();
    paths.extend(files(&dist.join("locales"))?);
    listed(&dist, &paths)
}

/// Writes the hash of every file in `dist/` to `dist/integrity.json`.
///
/// # Errors
/// When a file cannot be read or the list not be written.
pub fn write(project: &Project) -> Result<()> {
    let dist = dist(project);
    let mut paths = files(&dist)?;
    paths.retain(|path| !path.ends_with(FILE));
    let list = listed(&dist, &paths)?;
    fs::write(
        dist.join(FILE),
        format!("{}\n", serde_json::to_string_pretty(&list)?),
    )?;
    Ok(())
}

fn listed(dist: &Path, paths: &[std::path::PathBuf]) -> Result<Value> {
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
