//! Files and arguments to typed values; findings go to standard error.

use after_sales_phrases::{LOCALES, Pack, negotiate, pack_text, say};
use after_sales_policy::{Facts, Finding, Moment, Place, Policy, Regime, read_facts, read_policy};
use anyhow::{Context, Result, anyhow, bail};
use std::io::Read;
use std::path::Path;

/// The text of a file, or of standard input for `-`.
pub fn text(path: &Path) -> Result<String> {
    if path == Path::new("-") {
        let mut text = String::new();
        std::io::stdin()
            .read_to_string(&mut text)
            .context("standard input")?;
        return Ok(text);
    }
    std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

/// A policy without errors; else the findings on standard error.
pub fn policy(path: &Path, pack: &Pack) -> Result<Policy> {
    let read = read_policy(&text(path)?);
    match read.policy {
        Some(policy) => Ok(policy),
        None => bail!(
            "{} is not a usable policy:\n{}",
            path.display(),
            list(&read.findings, pack)
        ),
    }
}

/// Facts without errors.
pub fn facts(path: &Path, pack: &Pack) -> Result<Facts> {
    let read = read_facts(&text(path)?);
    match read.facts {
        Some(facts) => Ok(facts),
        None => bail!(
            "{} holds no usable facts:\n{}",
            path.display(),
            list(&read.findings, pack)
        ),
    }
}

/// The moment given, or now by this machine in the shop's zone.
pub fn moment(given: Option<&str>, policy: &Policy) -> Result<Moment> {
    if let Some(text) = given {
        return Ok(Moment::server(text)?);
    }
    let zone = &policy.document.shop.time_zone;
    let now = jiff::Timestamp::now()
        .in_tz(zone)
        .with_context(|| format!("/shop/time_zone: {zone:?} is no IANA time zone"))?;
    Ok(Moment::server(
        &now.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string(),
    )?)
}

/// The sentences of a locale. An unknown one falls back, and says so.
pub fn pack(locale: &str) -> Result<Pack> {
    let choice = negotiate(&[locale], LOCALES);
    if choice.last_resort {
        eprintln!(
            "after-sales: no sentences in {locale:?}; using {} (known: {})",
            choice.locale,
            LOCALES.join(", ")
        );
    }
    let text = pack_text(choice.locale).ok_or_else(|| anyhow!("no pack for {}", choice.locale))?;
    Pack::parse(text).map_err(|error| anyhow!("{error}"))
}

/// The law of a buyer's place.
pub fn regime(facts: &Facts) -> Option<Regime> {
    after_sales_law::regime(&facts.buyer.country)
}

/// A country code as typed.
pub fn place(code: &str) -> Result<Place> {
    Place::parse(&code.to_uppercase())
        .ok_or_else(|| anyhow!("{code:?} is no ISO 3166 code like DE or US-CA"))
}

/// Findings for people, one below the other.
pub fn list(findings: &[Finding], pack: &Pack) -> String {
    let lines = findings
        .iter()
        .map(|finding| say::finding_lines(finding, pack));
    lines.collect::<Vec<_>>().join("\n")
}
