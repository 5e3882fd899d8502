//! What the gate lets pass, each with its reason. An entry that nothing needs is a fault: it would hide the next one.

use crate::Finding;
use crate::gate::catalogue::Text;
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::Path;
use toml::{Table, Value};

const FILE: &str = "crates/plain/allow.toml";
const MEMBERS: [&str; 5] = ["locale", "message", "kind", "found", "reason"];

/// The entries, in the order of the file.
pub struct Allowed(Vec<Entry>);

pub struct Entry {
    /// The locale of the message.
    pub locale: String,
    /// Its id, without group and variant.
    pub message: String,
    /// The name of the kind of fault.
    pub kind: String,
    found: Option<String>,
    /// Why it is right all the same.
    pub reason: String,
    used: bool,
}

impl Allowed {
    pub fn read(root: &Path) -> Result<Self> {
        let text =
            fs::read_to_string(root.join(FILE)).with_context(|| format!("cannot read {FILE}"))?;
        let table: Table = text.parse().context(FILE)?;
        let rows = match table.get("allow") {
            None => return Ok(Self(Vec::new())),
            Some(rows) => rows
                .as_array()
                .with_context(|| format!("{FILE}: allow is a list"))?,
        };
        rows.iter()
            .map(entry)
            .collect::<Result<_>>()
            .map(Self)
            .context(FILE)
    }

    /// Whether a fault of a message is allowed.
    pub fn lets(&mut self, locale: &str, text: &Text, finding: &Finding) -> bool {
        let fits = |entry: &&mut Entry| {
            entry.locale == locale
                && entry.message == text.id
                && entry.kind == finding.kind.name()
                && entry
                    .found
                    .as_ref()
                    .is_none_or(|found| *found == finding.found)
        };
        match self.0.iter_mut().find(fits) {
            Some(entry) => {
                entry.used = true;
                true
            }
            None => false,
        }
    }

    pub fn entries(&self) -> &[Entry] {
        &self.0
    }

    /// Entries that nothing needed.
    pub fn unused(&self) -> Vec<String> {
        let unused = self.0.iter().filter(|entry| !entry.used);
        let told = unused.map(|entry| {
            let (locale, message, kind) = (&entry.locale, &entry.message, &entry.kind);
            format!("{FILE}: nothing needs the entry {locale}, {message}, {kind}; take it out")
        });
        told.collect()
    }
}

fn entry(row: &Value) -> Result<Entry> {
    let row = row.as_table().context("an entry is a table")?;
    if let Some(name) = row.keys().find(|name| !MEMBERS.contains(&name.as_str())) {
        bail!("{name} is no member of an entry");
    }
    let text = |name: &str| {
        let text = row.get(name).and_then(Value::as_str).map(str::to_owned);
        text.filter(|text| !text.is_empty())
    };
    let needed = |name: &str| text(name).with_context(|| format!("an entry needs {name}"));
    Ok(Entry {
        locale: needed("locale")?,
        message: needed("message")?,
        kind: needed("kind")?,
        found: text("found"),
        reason: needed("reason")?,
        used: false,
    })
}
