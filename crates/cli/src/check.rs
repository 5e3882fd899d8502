use crate::{Format, input};
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
}

pub fn run(options: &Options) -> Result<ExitCode> {
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
        Format::Json => println!("{}", serde_json::to_string_pretty(&findings)?),
        Format::Text if findings.is_empty() => println!("{}: clean", options.policy.display()),
        Format::Text => println!("{}\n{}", input::list(&findings), summary(&findings)),
    }
    let errors = findings
        .iter()
        .any(|finding| finding.severity == Severity::Error);
    Ok(ExitCode::from(u8::from(errors)))
}

fn summary(findings: &[Finding]) -> String {
    let count = |severity| findings.iter().filter(|f| f.severity == severity).count();
    format!(
        "{} errors, {} warnings, {} notes",
        count(Severity::Error),
        count(Severity::Warning),
        count(Severity::Note)
    )
}
