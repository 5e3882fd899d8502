mod overview;
mod place;

use crate::input;
use after_sales_law::{Overview, Report, markdown, overview, places, regime, row_report};
use after_sales_policy::{CivilDate, Place};
use anyhow::{Context, Result, anyhow, bail};
use serde::Serialize;
use std::process::ExitCode;

#[derive(clap::Args)]
pub struct Options {
    /// ISO 3166 code: DE, US-CA; EU for what member states start from. All rows when left out.
    code: Option<String>,
    /// How it is written.
    #[arg(long, value_enum, default_value = "text")]
    format: Form,
    /// Tell the age of the rows on this day (YYYY-MM-DD) instead of today.
    #[arg(long, conflicts_with = "code")]
    on: Option<String>,
}

/// How the law is written.
#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Form {
    /// For people.
    Text,
    /// For programs.
    Json,
    /// For a page of all rows.
    Markdown,
}

pub fn run(options: &Options) -> Result<ExitCode> {
    let text = match &options.code {
        None => all(options, &overview(Some(day(options.on.as_deref())?)))?,
        Some(code) => one(code, options.format)?,
    };
    print!("{text}");
    Ok(ExitCode::SUCCESS)
}

fn all(options: &Options, all: &Overview) -> Result<String> {
    match options.format {
        Form::Json => json(all),
        Form::Text => Ok(overview::text(all)),
        Form::Markdown => Ok(markdown(all)),
    }
}

fn one(code: &str, form: Form) -> Result<String> {
    let (report, told) = held(code)?;
    match form {
        Form::Json => json(&report),
        Form::Text => Ok(place::text(&report, told.as_ref())),
        Form::Markdown => bail!("Markdown is for the page of all rows: leave {code} out"),
    }
}

/// The row of a code; with the code itself where that is a part whose law is all its country's.
fn held(code: &str) -> Result<(Report, Option<Place>)> {
    if let Some(report) = row_report(&code.to_uppercase()) {
        return Ok((report, None));
    }
    let place = input::place(code).map_err(|error| anyhow!("{error}{}", near(code)))?;
    let Some(regime) = regime(&place) else {
        bail!("no row for {place}{}", near(code));
    };
    let report = row_report(regime.place).with_context(|| format!("no citations for {place}"))?;
    Ok((report, Some(place)))
}

/// Codes that somebody perhaps meant: one letter off, two letters changed round, a name that begins alike.
fn near(code: &str) -> String {
    let code = code.to_uppercase();
    let rows = places();
    let meant = |known: &str, name: &str| {
        let country = |code: &str| code.split('-').next().unwrap_or_default().to_owned();
        let off = known.len() == code.len()
            && known
                .chars()
                .zip(code.chars())
                .filter(|(a, b)| a != b)
                .count()
                == 1;
        let turned = code.len() == 2 && known.chars().rev().eq(code.chars());
        let begin: String = code.chars().take(3).collect();
        let named = code.len() > 2 && name.to_uppercase().starts_with(&begin);
        off || turned || named || (code.contains('-') && known == country(&code))
    };
    let found: Vec<String> = rows
        .iter()
        .filter(|row| meant(row.code(), row.name))
        .map(|row| format!("{} ({})", row.code(), row.name))
        .collect();
    let found = if found.is_empty() {
        String::new()
    } else {
        format!("; near: {}", found.join(", "))
    };
    format!("{found}. `after-sales law` lists every row")
}

/// The day given, or today by this machine.
fn day(given: Option<&str>) -> Result<CivilDate> {
    let text = given.map_or_else(|| jiff::Zoned::now().date().to_string(), str::to_owned);
    CivilDate::parse(&text).ok_or_else(|| anyhow!("--on: {text:?} is no day (YYYY-MM-DD)"))
}

fn json(value: &impl Serialize) -> Result<String> {
    Ok(serde_json::to_string_pretty(value)? + "\n")
}
