use crate::{Format, input, why};
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
    /// Also every rule that was looked at, and what decided.
    #[arg(long)]
    explain: bool,
}

pub fn run(options: &Options) -> Result<ExitCode> {
    let pack = input::pack(&options.locale)?;
    let policy = input::policy(&options.policy, &pack)?;
    let facts = input::facts(&options.facts, &pack)?;
    let now = input::moment(options.now.as_deref(), &policy)?;
    let verdict = after_sales_policy::decide(&policy, input::regime(&facts).as_ref(), &facts, &now);
    let sentences = say::verdict(&verdict, &facts, &pack);
    match options.format {
        Format::Json => {
            let mut answer = serde_json::json!({ "verdict": verdict, "sentences": sentences });
            if options.explain {
                answer["why"] = why::as_json(&policy, &facts, &verdict);
            }
            println!("{}", serde_json::to_string_pretty(&answer)?);
        }
        Format::Text => {
            for sentence in &sentences {
                println!("{}", sentence.text);
            }
            if options.explain {
                print!("\n{}", why::text(&policy, &facts, &verdict, &pack));
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}
