use crate::{Format, input};
use after_sales_law::{Report, Statement, places, regime, row_report};
use after_sales_policy::CivilDate;
use anyhow::{Context, Result, bail};
use std::process::ExitCode;

#[derive(clap::Args)]
pub struct Options {
    /// ISO 3166 code: DE, US-CA.
    code: String,
    /// Date of the contract, YYYY-MM-DD; today's law when left out.
    #[arg(long)]
    on: Option<String>,
    /// How the row is written.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

pub fn run(options: &Options) -> Result<ExitCode> {
    let place = input::place(&options.code)?;
    let on = match &options.on {
        Some(text) => Some(
            CivilDate::parse(text)
                .with_context(|| format!("--on: {text:?} is no day like 2026-11-21"))?,
        ),
        None => None,
    };
    let known: Vec<&str> = places().iter().map(|row| row.code()).collect();
    let Some(regime) = regime(&place, on) else {
        bail!(
            "no row for {place}{}; known places: {}",
            options
                .on
                .as_ref()
                .map_or(String::new(), |day| format!(" on {day}")),
            known.join(", ")
        );
    };
    let report = row_report(regime.place).with_context(|| format!("no citations for {place}"))?;
    match options.format {
        Format::Json => println!("{}", serde_json::to_string_pretty(&report)?),
        Format::Text => print!("{}", text(&report)),
    }
    Ok(ExitCode::SUCCESS)
}

fn text(report: &Report) -> String {
    let mut out = format!(
        "{} ({}), as read on {}; lowest confidence: {}\n",
        report.name, report.code, report.as_of, report.confidence
    );
    section(&mut out, "How days are counted", &report.computation);
    section(&mut out, "Change of mind", &report.withdrawal);
    for exception in &report.exceptions {
        let needs = if exception.needs == "nothing" {
            String::new()
        } else {
            format!(" ({})", exception.needs)
        };
        section(
            &mut out,
            &format!("  not for {}{needs}", exception.goods),
            &exception.statement,
        );
    }
    section(&mut out, "Faults", &report.guarantee);
    for statement in &report.further {
        let title = statement
            .id
            .rsplit('.')
            .next()
            .unwrap_or(&statement.id)
            .replace('_', " ");
        section(&mut out, &title, statement);
    }
    out.push_str("\nThis informs; it is not legal advice.\n");
    out
}

fn section(out: &mut String, title: &str, statement: &Statement) {
    out.push_str(&format!("\n{title} [{}]\n", statement.confidence));
    for fact in &statement.facts {
        out.push_str(&format!("  {}: {}\n", fact.field, fact.value));
    }
    let since = statement
        .in_force_from
        .as_ref()
        .map_or(String::new(), |day| format!(", in force from {day}"));
    out.push_str(&format!("  {}{since}\n", statement.citation));
    for line in statement.note.iter().chain(&statement.url) {
        out.push_str(&format!("  {line}\n"));
    }
}
