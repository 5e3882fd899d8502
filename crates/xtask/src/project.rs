//! Where things lie: the repository, the target directory, and the files in them.

use crate::run::Run;
use anyhow::{Context, Result};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// Folders that hold nothing of ours.
const FOREIGN: [&str; 4] = [".git", "target", "node_modules", "dist"];

/// The paths that every task works with.
pub struct Project {
    /// The repository's root.
    pub root: PathBuf,
    /// Cargo's target directory, wherever the machine's settings put it.
    pub target: PathBuf,
}

impl Project {
    /// Finds the repository this program was built from.
    ///
    /// # Errors
    /// When cargo cannot describe the workspace.
    pub fn find() -> Result<Self> {
        // Cargo tells a program it runs where the package lies; the built-in path serves a direct start.
        let package = std::env::var("CARGO_MANIFEST_DIR")
            .unwrap_or_else(|_| env!("CARGO_MANIFEST_DIR").to_owned());
        let root = Path::new(&package)
            .ancestors()
            .nth(2)
            .context("crates/xtask lies two folders below the root")?
            .to_path_buf();
        let metadata = metadata(&root, &["--no-deps"])?;
        let target = metadata["target_directory"]
            .as_str()
            .context("cargo metadata names no target directory")?;
        Ok(Self {
            root,
            target: target.into(),
        })
    }

    /// A path below the root.
    pub fn path(&self, below: &str) -> PathBuf {
        self.root.join(below)
    }

    /// A folder for what tasks leave behind; made if need be. Always `target/` of the repository, so
    /// that scripts find it without knowing cargo's settings.
    pub fn scratch(&self, name: &str) -> Result<PathBuf> {
        let folder = self.root.join("target").join(name);
        fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
        Ok(folder)
    }

    /// The path as a person says it: relative to the root.
    pub fn tell<'a>(&self, path: &'a Path) -> std::path::Display<'a> {
        path.strip_prefix(&self.root).unwrap_or(path).display()
    }
}

/// What cargo knows about the workspace.
///
/// # Errors
/// When cargo fails, with its own words.
pub fn metadata(root: &Path, more: &[&str]) -> Result<Value> {
    let text = Run::new("cargo", root)
        .args(["metadata", "--format-version", "1"])
        .args(more)
        .stdout()?;
    Ok(serde_json::from_str(&text)?)
}

/// Every file below a folder that is ours, sorted; nothing when the folder does not exist.
///
/// # Errors
/// When a folder cannot be read.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    if folder.is_dir() {
        walk(folder, &mut found)?;
    }
    found.sort();
    Ok(found)
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) -> Result<()> {
    for entry in
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?
    {
        let entry = entry?;
        let foreign = FOREIGN.iter().any(|name| entry.file_name() == *name);
        let kind = entry.file_type()?;
        if kind.is_dir() && !foreign {
            walk(&entry.path(), found)?;
        // In a second working tree `.git` is a file.
        } else if kind.is_file() && !foreign {
            found.push(entry.path());
        }
    }
    Ok(())
}

/// Whether every output exists and is at least as new as every input. A missing input is stale: the
/// step that needs it shall say so.
pub fn fresh(outputs: &[PathBuf], inputs: &[PathBuf]) -> bool {
    let time = |path: &PathBuf| fs::metadata(path).and_then(|data| data.modified()).ok();
    let oldest: Option<Vec<SystemTime>> = outputs.iter().map(time).collect();
    let newest: Option<Vec<SystemTime>> = inputs.iter().map(time).collect();
    match (oldest, newest) {
        (Some(outputs), Some(inputs)) => outputs.iter().min() >= inputs.iter().max(),
        _ => false,
    }
}
