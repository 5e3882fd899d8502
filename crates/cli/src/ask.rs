use crate::{Format, input};
use after_sales_help::Answer;
use after_sales_phrases::Pack;
use after_sales_policy::{Facts, Place, read_facts};
use anyhow::{Context, Result};
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(clap::Args)]
pub struct Options {
    /// The policy file.
    policy: PathBuf,
    /// The question, in the buyer's own words.
    question: String,
    /// Language of question and answer, BCP 47.
    #[arg(long, default_value = "en")]
    locale: String,
    /// Country of the buyer; the shop's own when left out.
    #[arg(long)]
    country: Option<String>,
    /// The moment, RFC 3339; now in the shop's zone when left out.
    #[arg(long)]
    now: Option<String>,
    /// How the answer is written.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

/// Ends with 0 when there is an answer, with 1 when a person must be asked.
pub fn run(options: &Options) -> Result<ExitCode> {
    let pack = input::pack(&options.locale)?;
    let policy = input::policy(&options.policy, &pack)?;
    let now = input::moment(options.now.as_deref(), &policy)?;
    let country = match &options.country {
        Some(code) => input::place(code)?,
        None => policy.document.shop.country.clone(),
    };
    let facts = facts(&country)?;
    let answer = after_sales_help::ask(&policy, facts, &now, &pack, &options.question);
    match options.format {
        Format::Json => {
            let mut text = String::new();
            answer.to_node(&pack).write(&mut text);
            println!("{text}");
        }
        Format::Text => print!("{}", text(&answer, &pack)),
    }
    Ok(ExitCode::from(u8::from(answer.parts.is_empty())))
}

/// A buyer of whom nothing else is known.
fn facts(country: &Place) -> Result<Facts> {
    let text = serde_json::json!({ "case": "return", "buyer": { "country": country } });
    let read = read_facts(&text.to_string());
    read.facts.context("a country makes facts")
}

fn text(answer: &Answer, pack: &Pack) -> String {
    let mut out = String::new();
    let mut line = |text: &str| out.push_str(&format!("{text}\n"));
    for words in [&answer.lead, &answer.about].into_iter().flatten() {
        line(words);
    }
    for part in &answer.parts {
        line(&format!("\n{}", part.title));
        for sentence in &part.sentences {
            line(&format!("  {}", sentence.text));
            if let Some(link) = &sentence.link {
                line(&format!("  {link}"));
            }
        }
        for source in &part.sources {
            let link = source.link.as_ref().map(|link| format!(" {link}"));
            line(&format!("  [{}]{}", source.text, link.unwrap_or_default()));
        }
    }
    if let Some(note) = &answer.note {
        line(&format!("\n{note}"));
    }
    let person = pack.render(after_sales_phrases::MessageId::AskPerson, &[]);
    line(&format!("\n{person}"));
    for route in &answer.person {
        // A page has words for a text; its address is what helps here.
        let page = route.link.as_ref().filter(|_| route.kind == "page");
        let text = page.map_or(route.text.as_str(), |link| link.as_str());
        line(&format!("  {}: {text}", route.label));
    }
    out
}
