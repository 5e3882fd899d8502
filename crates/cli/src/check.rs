use crate::{Format, input};
use after_sales_phrases::{MessageId, Pack, Value, say};
use after_sales_policy::{Finding, Regime, Severity, check, read_policy};
use anyhow::Result;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(clap::Args)]
pub struct Options {
    /// The policy file; `-` reads standard input.
    policy: PathBuf,
    /// How the findings are written.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// Language of the findings, BCP 47.
    #[arg(long, default_value = "en")]
    locale: String,
}

pub fn run(options: &Options) -> Result<ExitCode> {
    let pack = input::pack(&options.locale)?;
    let read = read_policy(&input::text(&options.policy)?);
    let findings = match &read.policy {
        Some(policy) => {
            let markets = policy.document.shop.markets.iter();
            let regimes: Vec<&Regime> = markets
                .filter_map(|market| after_sales_law::regime(market, None))
                .collect();
            check(&policy.document, &regimes)
        }
        None => read.findings,
    };
    match options.format {
        Format::Json => {
            let worded: Vec<say::Worded> = findings
                .iter()
                .map(|finding| say::finding(finding, &pack))
                .collect();
            println!("{}", serde_json::to_string_pretty(&worded)?);
        }
        Format::Text if findings.is_empty() => {
            let file = Value::Text(options.policy.display().to_string());
            println!(
                "{}",
                pack.render(MessageId::FindingClean, &[("file", file)])
            );
        }
        Format::Text => {
            println!(
                "{}\n{}",
                input::list(&findings, &pack),
                summary(&findings, &pack)
            );
        }
    }
    let errors = findings
        .iter()
        .any(|finding| finding.severity == Severity::Error);
    Ok(ExitCode::from(u8::from(errors)))
}

fn summary(findings: &[Finding], pack: &Pack) -> String {
    let count = |severity| {
        let found = findings.iter().filter(|f| f.severity == severity).count();
        Value::Number(i64::try_from(found).unwrap_or(i64::MAX))
    };
    let args = [
        ("errors", count(Severity::Error)),
        ("warnings", count(Severity::Warning)),
        ("notes", count(Severity::Note)),
    ];
    pack.render(MessageId::FindingCounts, &args)
}
