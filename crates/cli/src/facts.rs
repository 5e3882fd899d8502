//! Facts out of another vocabulary.

use crate::input;
use crate::table::clean;
use after_sales_formats::{Known, Note, NoteCode, facts_from_schema_org};
use after_sales_phrases::{ArgumentKind, MessageId, Pack, Value, say};
use after_sales_policy::{CaseType, Finding, json};
use anyhow::{Result, anyhow, bail};
use clap::ValueEnum;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Vocabulary {
    /// schema.org data as JSON-LD.
    SchemaOrg,
}

#[derive(clap::Args)]
pub struct Options {
    /// The data; `-` reads standard input.
    file: PathBuf,
    /// Its vocabulary.
    #[arg(long, value_enum)]
    from: Vocabulary,
    /// What the buyer is dealing with, as the facts name it; a return when left out.
    #[arg(long)]
    case: Option<String>,
    /// Country of the buyer.
    #[arg(long)]
    country: Option<String>,
    /// The item, where the data describes several.
    #[arg(long)]
    sku: Option<String>,
    /// More that is known, in the shape of the facts (JSON); it wins over the data.
    #[arg(long)]
    known: Option<PathBuf>,
    /// Language of the notes, BCP 47.
    #[arg(long, default_value = "en")]
    locale: String,
}

pub fn run(options: &Options) -> Result<ExitCode> {
    let pack = input::pack(&options.locale)?;
    let Vocabulary::SchemaOrg = options.from;
    let known = Known {
        case: options.case.as_deref().map(case).transpose()?,
        country: options.country.as_deref().map(input::place).transpose()?,
        sku: options.sku.clone(),
        facts: options.known.as_deref().map(more).transpose()?,
    };
    let read = facts_from_schema_org(&input::text(&options.file)?, &known);
    for note in &read.notes {
        eprintln!("{}", lines(note, &pack));
    }
    let Some(facts) = read.facts else {
        return Ok(ExitCode::FAILURE);
    };
    println!("{}", serde_json::to_string_pretty(&facts)?);
    Ok(ExitCode::SUCCESS)
}

fn case(word: &str) -> Result<CaseType> {
    let known = CaseType::ALL.iter().find(|(_, text)| *text == word);
    known.map(|(case, _)| *case).ok_or_else(|| {
        let all: Vec<&str> = CaseType::ALL.iter().map(|(_, text)| *text).collect();
        anyhow!("--case: {word:?} is none of {}", all.join(", "))
    })
}

fn more(path: &Path) -> Result<json::Node> {
    match json::parse(&input::text(path)?) {
        Ok(node @ json::Node::Object(_)) => Ok(node),
        Ok(node) => bail!(
            "--known: {} is a {}, no object",
            path.display(),
            node.kind()
        ),
        Err(error) => bail!("--known: {} is not JSON: {error:?}", path.display()),
    }
}

/// A note for people, as findings are told.
fn lines(note: &Note, pack: &Pack) -> String {
    if let NoteCode::Finding(code) = note.code {
        return say::finding_lines(&Finding::new(code, &*note.path, note.details.clone()), pack);
    }
    let head = [
        ("severity", Value::from(note.code.severity().as_str())),
        ("code", Value::from(note.code.as_str())),
    ];
    let head = pack.render(MessageId::FindingHead, &head);
    let path = match note.path.as_str() {
        "" => pack.render(MessageId::FindingWholeFile, &[]),
        path => clean(path),
    };
    let (message, help) = (words(note, "", pack), words(note, "-help", pack));
    format!("{head} {path}\n  {message}\n  → {help}")
}

/// The catalogue's message of a note's own name.
fn words(note: &Note, part: &str, pack: &Pack) -> String {
    let name = format!("finding-{}{part}", note.code.as_str().replace('_', "-"));
    let Some(id) = MessageId::from_name(&name) else {
        return String::new();
    };
    let value = |name: &str, kind: &ArgumentKind| {
        let detail = note.details.iter().find(|(known, _)| *known == name);
        let text = clean(detail.map_or("", |(_, text)| text));
        match kind {
            ArgumentKind::Number => Value::Number(text.parse().unwrap_or(0)),
            ArgumentKind::List => Value::List(text.split(", ").map(str::to_owned).collect()),
            _ => Value::Text(text),
        }
    };
    let args: Vec<(&str, Value)> = id
        .arguments()
        .iter()
        .map(|(name, kind)| (*name, value(name, kind)))
        .collect();
    pack.render(id, &args)
}

#[cfg(test)]
mod tests {
    use super::*;
    use after_sales_phrases::LOCALES;

    #[test]
    fn every_note_has_words_in_every_language() {
        for locale in LOCALES {
            let pack = input::pack(locale).expect(locale);
            for code in NoteCode::OWN {
                let details = vec![
                    ("what", "x".into()),
                    ("value", "gamma".into()),
                    ("number", "3".into()),
                ];
                let note = Note {
                    code,
                    path: "/0".into(),
                    details,
                };
                for part in ["", "-help"] {
                    let text = words(&note, part, &pack);
                    assert!(
                        text.chars().count() > 5,
                        "{locale} {}{part}: {text}",
                        code.as_str()
                    );
                    assert!(!text.contains(['{', '}']), "{text}");
                }
            }
        }
    }
}
