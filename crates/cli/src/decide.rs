use crate::{Format, input};
use after_sales_phrases::say;
use anyhow::Result;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(clap::Args)]
pub struct Options {
    /// The policy file.
    #[arg(long)]
    policy: PathBuf,
    /// The facts of the purchase; `-` reads standard input.
    #[arg(long)]
    facts: PathBuf,
    /// The moment of the decision, RFC 3339; now in the shop's zone when left out.
    #[arg(long)]
    now: Option<String>,
    /// Language of the sentences, BCP 47.
    #[arg(long, default_value = "en")]
    locale: String,
    /// How the answer is written.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

pub fn run(options: &Options) -> Result<ExitCode> {
    let policy = input::policy(&options.policy)?;
    let facts = input::facts(&options.facts)?;
    let now = input::moment(options.now.as_deref(), &policy)?;
    let pack = input::pack(&options.locale)?;
    let verdict = after_sales_policy::decide(&policy, input::regime(&facts, &now), &facts, &now);
    let sentences = say::verdict(&verdict, &facts, &pack);
    match options.format {
        Format::Json => {
            let answer = serde_json::json!({ "verdict": verdict, "sentences": sentences });
            println!("{}", serde_json::to_string_pretty(&answer)?);
        }
        Format::Text => {
            for sentence in &sentences {
                println!("{}", sentence.text);
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}
