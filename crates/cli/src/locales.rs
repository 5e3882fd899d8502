//! The languages of the sentences, and how far somebody has read each.

use crate::table::table;
use crate::{Format, input};
use after_sales_phrases::{LOCALES, Pack, Reading, Registered, pack_text, register};
use anyhow::Result;
use serde_json::json;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(clap::Args)]
pub struct Options {
    /// A policy file, for the languages that its shop names; all languages when left out.
    #[arg(long)]
    policy: Option<PathBuf>,
    /// How it is written.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

pub fn run(options: &Options) -> Result<ExitCode> {
    let mut shown: Vec<(&str, Registered)> = LOCALES
        .iter()
        .filter_map(|locale| Some((*locale, register(locale)?)))
        .collect();
    if let Some(path) = &options.policy {
        let english = Pack::parse(pack_text("en").unwrap_or_default())?;
        let policy = input::policy(path, &english)?;
        let wanted = &policy.document.shop.languages;
        shown.retain(|(locale, _)| wanted.iter().any(|tag| tag == locale));
        for tag in wanted {
            if !shown.iter().any(|(locale, _)| tag == locale) {
                eprintln!("after-sales: no sentences in {tag:?}; buyers read the nearest language");
            }
        }
    }
    match options.format {
        Format::Text => {
            let rows: Vec<[String; 4]> = shown
                .iter()
                .map(|(locale, own)| {
                    [
                        (*locale).to_owned(),
                        own.name.to_owned(),
                        word(own.reading).to_owned(),
                        own.note.to_owned(),
                    ]
                })
                .collect();
            print!("{}", table(&rows));
        }
        Format::Json => {
            let rows: Vec<_> = shown
                .iter()
                .map(|(locale, own)| {
                    json!({ "locale": locale, "name": own.name, "reading": word(own.reading), "note": own.note })
                })
                .collect();
            println!("{}", serde_json::to_string_pretty(&rows)?);
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn word(reading: Reading) -> &'static str {
    match reading {
        Reading::Draft => "draft",
        Reading::Twice => "read twice",
        Reading::Source => "source",
    }
}
