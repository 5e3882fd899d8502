//! The register of locales: which one is a variant of another, and how far each has been read.

use super::message::{Catalogue, Message, Piece, Problem};
use anyhow::{Context, Result};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// From the repository's root.
pub const FILE: &str = "crates/phrases/locales/locales.toml";

/// What the register says of a locale.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Its name in English.
    pub name: String,
    pub reading: Reading,
    /// For a draft: what a reader should look at first. Else: what the second reader changed.
    pub note: String,
    /// The locale whose messages a variant has where its own folder is silent.
    pub parent: Option<String>,
    /// Letters and marks that a variant writes otherwise than its parent.
    #[serde(default)]
    pub spelling: Vec<(String, String)>,
}

/// How far the words of a locale have been read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reading {
    /// Nobody but the writer has read them.
    #[default]
    Draft,
    /// Somebody who did not write them has read them all.
    Twice,
    /// The language that the others are translated from.
    Source,
}

/// Every locale by its name.
pub type Register = BTreeMap<String, Entry>;

/// Reads the register and holds it against the folders. A catalogue without one has no variants.
///
/// # Errors
/// When the file cannot be read or is not of that shape.
pub fn read(root: &Path, locales: &[String], problems: &mut Vec<Problem>) -> Result<Register> {
    let path = root.join(FILE);
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {FILE}"))?;
    let register: Register = toml::from_str(&text).with_context(|| FILE.to_owned())?;
    let mut complain = |text: String| {
        problems.push(Problem {
            file: FILE.to_owned(),
            line: 1,
            text,
        });
    };
    for locale in locales {
        if !register.contains_key(locale) {
            complain(format!("says nothing about {locale}"));
        }
    }
    for (locale, entry) in &register {
        if !locales.contains(locale) {
            complain(format!("{locale} has no folder"));
        }
        let parent = entry.parent.as_ref();
        if parent.is_some_and(|parent| register.get(parent).is_none_or(|own| own.parent.is_some()))
        {
            complain(format!("the parent of {locale} is no locale of its own"));
        }
    }
    Ok(register)
}

/// A variant with the messages of its parent where it has none of its own, spelled its own way.
pub fn inherit(
    variant: &mut Catalogue,
    parent: &Catalogue,
    entry: &Entry,
    problems: &mut Vec<Problem>,
) {
    let mut messages = Vec::new();
    for model in &parent.messages {
        let spelled = Message {
            pieces: spell(&model.pieces, &entry.spelling),
            ..model.clone()
        };
        let own = super::find(variant, &model.id);
        if let Some(own) = own.filter(|own| own.pieces == spelled.pieces) {
            problems.push(Problem {
                file: own.file.clone(),
                line: own.line,
                text: format!("{}: says what {} says; leave it out", own.id, parent.locale),
            });
        }
        messages.push(own.cloned().unwrap_or(spelled));
    }
    let strange = variant.messages.iter();
    let strange = strange.filter(|own| super::find(parent, &own.id).is_none());
    messages.extend(strange.cloned());
    variant.messages = messages;
}

fn spell(pieces: &[Piece], spelling: &[(String, String)]) -> Vec<Piece> {
    let pieces = pieces.iter().map(|piece| match piece {
        Piece::Text(text) => {
            Piece::Text(spelling.iter().fold(text.clone(), |text, (theirs, own)| {
                text.replace(theirs, own)
            }))
        }
        Piece::Choose { arg, variants } => Piece::Choose {
            arg: arg.clone(),
            variants: variants
                .iter()
                .map(|variant| super::message::Variant {
                    pieces: spell(&variant.pieces, spelling),
                    ..variant.clone()
                })
                .collect(),
        },
        Piece::Show { .. } => piece.clone(),
    });
    pieces.collect()
}

/// The register as a page of the docs.
pub fn table(register: &Register) -> String {
    let mut out = String::from(TABLE);
    for (locale, entry) in register {
        let reading = match (&entry.parent, entry.reading) {
            (_, Reading::Source) => "source".to_owned(),
            (Some(parent), _) => format!("`{parent}`, with what differs"),
            (None, Reading::Twice) => "read twice".to_owned(),
            (None, Reading::Draft) => "draft".to_owned(),
        };
        let note = entry.note.trim().replace('\n', " ");
        out.push_str(&format!(
            "| `{locale}` | {} | {reading} | {note} |\n",
            entry.name
        ));
    }
    out
}

const TABLE: &str = "<!-- Written by `cargo xtask codegen` from locales/locales.toml. Do not edit. -->\n\
# Locales\n\n\
`after-sales locales` prints this table.\n\n\
- **draft**: nobody but the writer has read the words; the note says what to look at first.\n\
- **read twice**: somebody who did not write them has read them all; the note says what was changed.\n\n\
| Locale | Language | Reading | Note |\n| --- | --- | --- | --- |\n";

/// What the register says of a locale, for programs: name, reading, note.
pub fn row(register: &Register, locale: &str) -> (String, &'static str, String) {
    let entry = register.get(locale).cloned().unwrap_or_default();
    let reading = match entry.reading {
        Reading::Source => "Source",
        Reading::Twice => "Twice",
        Reading::Draft => "Draft",
    };
    (entry.name, reading, entry.note.trim().replace('\n', " "))
}
