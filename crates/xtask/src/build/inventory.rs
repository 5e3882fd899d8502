//! `dist/inventory.json`: what each file of the package is for, who loads it and when, whom it contacts, and which
//! interfaces of the browser it uses; with the headers that a page needs.
//!
//! What nobody can read from a file stands in `inventory.json` beside this one. Interfaces and storage are found in
//! the built bytes, so that a library cannot bring one along unseen; a file that no row describes fails the build.

use super::{dist, integrity};
use crate::project::{Project, files};
use anyhow::{Context, Result, bail};
use serde_json::{Map, Value, json};
use std::fs;

/// What the bytes do not tell, and the marks by which they tell the rest.
const SOURCE: &str = include_str!("inventory.json");
/// The list's own name in `dist/`.
const FILE: &str = "inventory.json";
/// The file of the script tag.
const SHELL: &str = "after-sales.js";

/// Writes the inventory of everything in `dist/`; the list of hashes comes after it and is not in it.
///
/// # Errors
/// When a file has no row or a row no file, or a file cannot be read.
pub fn write(project: &Project) -> Result<()> {
    let source: Value = serde_json::from_str(SOURCE).context("inventory.json")?;
    let rows = list(&source, "files")?;
    let dist = dist(project);
    let mut described = Map::new();
    let mut used = vec![false; rows.len()];
    for path in files(&dist)? {
        let name = path
            .strip_prefix(&dist)?
            .to_string_lossy()
            .replace('\\', "/");
        if name == FILE || name == integrity::FILE {
            continue;
        }
        let at = rows
            .iter()
            .position(|row| fits(row["path"].as_str(), &name));
        let Some(at) = at else {
            bail!("{name} of the package has no row in crates/xtask/src/build/inventory.json");
        };
        used[at] = true;
        let row = &rows[at];
        let bytes = fs::read(&path)?;
        let mut entry = json!({
            "bytes": bytes.len(),
            "integrity": integrity::hash(&path)?,
            "purpose": row["purpose"],
            "loaded_by": row["loaded_by"],
            "when": row["when"],
        });
        if let Some(kind) = kind(&name) {
            entry["contacts"] = row.get("contacts").cloned().unwrap_or_else(|| json!([]));
            entry["apis"] = found(list(&source, "apis")?, kind, &bytes);
            entry["storage"] = found(list(&source, "storage")?, kind, &bytes);
        }
        described.insert(name, entry);
    }
    if let Some(at) = used.iter().position(|used| !used) {
        bail!(
            "{} of the inventory is no file of the package",
            rows[at]["path"]
        );
    }
    let mut headers = source["headers"].clone();
    let tag = headers["script_tag"].as_str().context("a script tag")?;
    let hash = described[SHELL]["integrity"].as_str().unwrap_or_default();
    headers["script_tag"] = tag.replace("{hash}", hash).into();
    let inventory = json!({
        "files": described,
        "contacts": source["contacts"],
        "headers": headers,
    });
    let text = format!("{}\n", serde_json::to_string_pretty(&inventory)?);
    fs::write(dist.join(FILE), text)?;
    Ok(())
}

/// Whether a row is about a file; `*` stands for anything.
fn fits(pattern: Option<&str>, name: &str) -> bool {
    let pattern = pattern.unwrap_or_default();
    match pattern.split_once('*') {
        None => pattern == name,
        Some((start, end)) => {
            name.len() >= start.len() + end.len() && name.starts_with(start) && name.ends_with(end)
        }
    }
}

/// The kind of marks that a file is searched for; none for what is not run.
fn kind(name: &str) -> Option<&'static str> {
    ["js", "wasm"]
        .into_iter()
        .find(|kind| name.ends_with(&format!(".{kind}")))
}

/// Names of what has a mark in the bytes.
fn found(marked: &[Value], kind: &str, bytes: &[u8]) -> Value {
    let holds = |mark: &Value| {
        let mark = mark.as_str().unwrap_or_default().as_bytes();
        bytes
            .windows(mark.len().max(1))
            .any(|window| window == mark)
    };
    let names = marked.iter().filter(|one| {
        let marks = one[kind].as_array();
        marks.is_some_and(|marks| marks.iter().any(holds))
    });
    names.map(|one| one["name"].clone()).collect()
}

fn list<'a>(value: &'a Value, key: &str) -> Result<&'a Vec<Value>> {
    let list = value[key].as_array();
    list.with_context(|| format!("inventory.json has no list of {key}"))
}

#[cfg(test)]
mod tests {
    use super::{fits, found, kind};
    use serde_json::json;

    #[test]
    fn a_pattern_stands_for_files_of_its_folder() {
        assert!(fits(Some("law/*.json"), "law/DE.json"));
        assert!(fits(Some("*.d.ts"), "shell/card.d.ts"));
        assert!(!fits(Some("law/*.json"), "duties/DE.json"));
        assert!(!fits(Some("sdk.js"), "sdk.js.map"));
    }

    #[test]
    fn interfaces_are_found_by_their_marks() {
        let marks = [
            json!({ "name": "clipboard", "wasm": ["writeText"] }),
            json!({ "name": "fetch", "js": ["fetch("] }),
        ];
        assert_eq!(
            found(&marks, "wasm", b"..writeText.."),
            json!(["clipboard"])
        );
        assert_eq!(found(&marks, "js", b"fetch(x)"), json!(["fetch"]));
        assert_eq!(found(&marks, "js", b"writeText"), json!([]));
        assert_eq!((kind("a.js"), kind("a.d.ts")), (Some("js"), None));
    }
}
