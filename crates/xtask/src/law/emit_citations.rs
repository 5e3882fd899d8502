//! The citation files: one per country, its parts included, loaded only when somebody asks.

use super::row::Row;
use super::source::Source;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// Country → text of its file, ids ascending, one entry a line.
pub fn files(rows: &[Row]) -> BTreeMap<String, String> {
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
            (country, format!("{{\n{}\n}}\n", lines.join(",\n")))
        })
        .collect()
}

fn sources(row: &Row) -> impl Iterator<Item = &Source> {
    [
        &row.computation.source,
        &row.withdrawal.source,
        &row.guarantee.source,
    ]
    .into_iter()
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
    if let Some(note) = &source.note {
        entry.insert("note".to_owned(), json!(note));
    }
    entry.insert("basis".to_owned(), json!(source.basis));
    Value::Object(entry)
}
