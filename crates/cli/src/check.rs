use crate::{Format, input};
use after_sales_phrases::{MessageId, Pack, Value, say};
use after_sales_policy::json::{Node, parse};
use after_sales_policy::{
    CivilDate, Finding, KnownLaw, PolicyDocument, Regime, Severity, check_against, read_policy,
};
use anyhow::{Context, Result};
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
    /// The day whose law counts, YYYY-MM-DD; today when left out.
    #[arg(long)]
    on: Option<String>,
}

pub fn run(options: &Options) -> Result<ExitCode> {
    let pack = input::pack(&options.locale)?;
    let read = read_policy(&input::text(&options.policy)?);
    let findings = match &read.policy {
        Some(policy) => against_law(&policy.document, today(options.on.as_deref())?),
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

/// The day that was asked for, else that of the machine.
fn today(on: Option<&str>) -> Result<CivilDate> {
    let now = jiff::Zoned::now().date().to_string();
    let day = on.unwrap_or(&now);
    CivilDate::parse(day).with_context(|| format!("{day} is no day; write it as 2026-11-22"))
}

/// The findings by the law of every market, and by its duties on that day.
fn against_law(document: &PolicyDocument, today: CivilDate) -> Vec<Finding> {
    let markets = &document.shop.markets;
    let regimes: Vec<Regime> = markets.iter().filter_map(after_sales_law::regime).collect();
    let mut countries: Vec<&str> = markets.iter().map(|market| market.country()).collect();
    countries.sort_unstable();
    countries.dedup();
    let files = countries
        .into_iter()
        .filter_map(after_sales_law::duties_file);
    let duties: Vec<Node> = files.filter_map(|file| parse(file).ok()).collect();
    let law = KnownLaw {
        regimes: &regimes,
        duties: &duties,
        citation: &after_sales_law::citation,
        today,
    };
    check_against(document, &law)
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
