//! Writes a locale's packs: the CLDR tables and the messages in the pattern syntax that
//! `after-sales-phrases` interprets (its `render` module describes the syntax).

use super::message::{Piece, Variant};
use anyhow::{Context, Result, bail};
use serde_json::{Map, Value};
use std::fs;
use std::path::Path;

/// Version of the pack's shape; `pack.rs` refuses another one.
const FORMAT: &str = "1";

/// Tables cut from CLDR by `cldr/extract.mjs`.
pub struct Cldr(Map<String, Value>);

impl Cldr {
    /// Plural categories of the language, `other` last.
    pub fn categories(&self) -> Vec<String> {
        let mut names: Vec<String> = self
            .0
            .get("plurals")
            .and_then(Value::as_object)
            .map(|rules| rules.keys().cloned().collect())
            .unwrap_or_default();
        names.push("other".to_owned());
        names
    }
}

/// Reads the checked-in tables of a locale.
pub fn read_cldr(root: &Path, locale: &str) -> Result<Cldr> {
    let file = format!("{}/cldr/{locale}.json", super::CRATE);
    let text = fs::read_to_string(root.join(&file)).with_context(|| {
        format!("{file} is missing; cldr/extract.mjs makes it, its first lines say how")
    })?;
    match serde_json::from_str(&text).with_context(|| format!("{file} is not JSON"))? {
        Value::Object(tables) => Ok(Cldr(tables)),
        _ => bail!("{file} is not a JSON object"),
    }
}

/// A pack that stands alone, with the formats of the language: one line, members in a fixed order.
pub fn whole<'a>(
    messages: impl Iterator<Item = &'a [Piece]>,
    cldr: &Cldr,
    fingerprint: &str,
) -> String {
    // The map is sorted by name, whatever features of serde_json the build turns on.
    let mut tables: Vec<_> = cldr.0.iter().collect();
    tables.sort_by_key(|(name, _)| name.as_str());
    let tables = tables
        .into_iter()
        .map(|(name, value)| (name.as_str(), sorted(value)));
    line(fingerprint, tables.collect(), messages)
}

/// Further messages of a locale, from the place `first` on, for a pack that is already loaded.
pub fn more<'a>(
    messages: impl Iterator<Item = &'a [Piece]>,
    locale: &str,
    first: usize,
    fingerprint: &str,
) -> String {
    // Packs hold texts only; that is all their reader knows.
    let place = [
        ("first", first.to_string().into()),
        ("locale", locale.into()),
    ];
    line(fingerprint, place.into(), messages)
}

fn line<'a>(
    fingerprint: &str,
    own: Vec<(&str, Value)>,
    messages: impl Iterator<Item = &'a [Piece]>,
) -> String {
    let mut members: Vec<(&str, Value)> =
        vec![("format", FORMAT.into()), ("catalogue", fingerprint.into())];
    members.extend(own);
    let messages: Vec<Value> = messages
        .map(|pieces| Value::from(pattern(pieces)))
        .collect();
    members.push(("messages", messages.into()));
    let body: Vec<String> = members
        .iter()
        .map(|(name, value)| format!("{}:{value}", Value::from(*name)))
        .collect();
    format!("{{{}}}\n", body.join(","))
}

fn sorted(value: &Value) -> Value {
    match value {
        Value::Object(map) => {
            let mut members: Vec<_> = map.iter().collect();
            members.sort_by_key(|(name, _)| name.as_str());
            members
                .into_iter()
                .map(|(name, value)| (name.clone(), sorted(value)))
                .collect::<Map<_, _>>()
                .into()
        }
        other => other.clone(),
    }
}

fn pattern(pieces: &[Piece]) -> String {
    pieces.iter().map(piece_text).collect()
}

fn piece_text(piece: &Piece) -> String {
    match piece {
        Piece::Text(text) => escaped(text),
        Piece::Show { arg, style, .. } => match style {
            Some(style) => format!("{{{arg}:{style}}}"),
            None => format!("{{{arg}}}"),
        },
        Piece::Choose { arg, variants } => {
            let variants: Vec<String> = variants.iter().map(variant_text).collect();
            format!("{{{arg}?{}}}", variants.join("|"))
        }
    }
}

fn variant_text(variant: &Variant) -> String {
    let star = if variant.default { "*" } else { "" };
    format!("{star}{}={}", variant.key, pattern(&variant.pieces))
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '{' | '}' | '|' | '\\') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}
