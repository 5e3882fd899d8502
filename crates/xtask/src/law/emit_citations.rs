//! The citations of a country, its parts included.

use super::row::Row;
use super::source::Source;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// Country → its citations as JSON text, ids ascending, one entry a line.
pub fn by_country(rows: &[Row]) -> BTreeMap<String, String> {
    let mut countries: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    for row in rows {
        let entries = countries.entry(row.country().to_owned()).or_default();
        // A part of a country repeats what it left to the country: the same id, the same text.
        for source in sources(row) {
            entries.insert(source.id.clone(), entry(source).to_string());
        }
    }
    countries
        .into_iter()
        .map(|(country, entries)| {
            let lines: Vec<String> = entries
                .iter()
                .map(|(id, entry)| format!("{}: {entry}", json!(id)))
                .collect();
            (country, format!("{{\n{}\n}}", lines.join(",\n")))
        })
        .collect()
}

fn sources(row: &Row) -> impl Iterator<Item = &Source> {
    let rights = row.withdrawal.iter().chain(&row.faults);
    [&row.computation.source]
        .into_iter()
        .chain(rights.map(|right| &right.source))
        .chain(row.exceptions.iter().map(|exception| &exception.source))
        .chain(&row.statements)
}

fn entry(source: &Source) -> Value {
    let mut entry = Map::new();
    entry.insert("citation".to_owned(), json!(source.citation));
    if let Some(url) = &source.url {
        entry.insert("url".to_owned(), json!(url));
    }
    entry.insert("confidence".to_owned(), json!(source.confidence));
    if let Some(from) = source.in_force_from {
        entry.insert("in_force_from".to_owned(), json!(from));
    }
    if let Some(until) = source.in_force_until {
        entry.insert("in_force_until".to_owned(), json!(until));
    }
    if let Some(note) = &source.note {
        entry.insert("note".to_owned(), json!(note));
    }
    entry.insert("basis".to_owned(), json!(source.basis));
    for (key, value) in &source.more {
        entry.insert((*key).to_owned(), json!(value));
    }
    Value::Object(entry)
}
