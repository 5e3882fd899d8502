//! Facts out of another vocabulary.

use crate::input;
use crate::table::clean;
use after_sales_formats::{Known, Note, NoteCode, facts_from_schema_org};
use after_sales_phrases::{MessageId, Pack, Value, say};
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
    let details = note.details.iter();
    let details: Vec<(&str, &str)> = details.map(|(name, text)| (*name, text.as_str())).collect();
    let (message, help) = say::import_words(note.code.as_str(), &details, pack).unwrap_or_default();
    format!("{head} {path}\n  {message}\n  → {help}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use after_sales_formats::About;
    use after_sales_phrases::LOCALES;

    #[test]
    fn every_note_has_words_in_every_language() {
        for locale in LOCALES {
            let pack = input::pack(locale).expect(locale);
            for code in NoteCode::OWN {
                let details = [("what", "x"), ("value", "gamma"), ("number", "3")];
                let words = say::import_words(code.as_str(), &details, &pack);
                let (message, help) = words.expect("words");
                assert!(!message.is_empty() && !help.is_empty(), "{locale}");
                let note = Note {
                    about: About::Data,
                    code,
                    path: "/0".into(),
                    details: details.map(|(name, text)| (name, text.into())).into(),
                };
                assert!(lines(&note, &pack).contains(&message), "{message}");
            }
        }
    }
}
