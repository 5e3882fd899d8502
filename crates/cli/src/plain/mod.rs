//! `plain`: how plain the policy reads, in each language, as its card and in the shop's own words.

mod report;

use crate::{Format, input};
use after_sales_phrases::{LOCALES, Pack, negotiate, pack_text};
use after_sales_plain::{Inspector, Level, OwnText, Scope, card, own_texts, scores, words};
use after_sales_policy::Policy;
use anyhow::{Result, anyhow, bail};
use report::{Language, Measured, Own, Report};
use std::path::PathBuf;
use std::process::ExitCode;

/// A formula says nothing about fewer words.
const WORDS: usize = 100;

#[derive(clap::Args)]
pub struct Options {
    /// The policy file; `-` reads standard input.
    #[arg(long)]
    policy: PathBuf,
    /// Language, BCP 47. May be given several times; the languages of the shop's own texts when left out.
    #[arg(long)]
    locale: Vec<String>,
    /// Country of the buyer; the shop's own when left out.
    #[arg(long)]
    country: Option<String>,
    /// The moment, RFC 3339; now in the shop's zone when left out.
    #[arg(long)]
    now: Option<String>,
    /// How the findings are written.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// The same as --format json.
    #[arg(long, conflicts_with = "format")]
    json: bool,
}

pub fn run(options: &Options) -> Result<ExitCode> {
    let policy = input::policy(&options.policy, &input::pack("en")?)?;
    let own = own_texts(&policy.document);
    let (locales, unknown) = locales(&options.locale, &own)?;
    let mut languages = Vec::new();
    for locale in locales {
        languages.push(look(&policy, &own, locale, options)?);
    }
    let report = Report::new(&options.policy, languages, unknown);
    let format = if options.json {
        Format::Json
    } else {
        options.format
    };
    report.print(format)?;
    Ok(ExitCode::from(u8::from(report.findings > 0)))
}

/// The locales to look at, and the languages of own texts that nobody holds words for.
fn locales(asked: &[String], own: &[OwnText]) -> Result<(Vec<&'static str>, Vec<String>)> {
    let mut found = Vec::new();
    let mut unknown = Vec::new();
    for tag in asked {
        match known(tag) {
            Some(locale) => found.push(locale),
            None => bail!("no sentences in {tag:?}; there are {}", LOCALES.join(", ")),
        }
    }
    if asked.is_empty() {
        for text in own {
            match known(&text.language) {
                Some(locale) => found.push(locale),
                None => unknown.push(text.language.clone()),
            }
        }
    }
    if found.is_empty() && unknown.is_empty() {
        found.extend(known("en"));
    }
    let mut seen = Vec::new();
    found.retain(|locale| {
        !seen.contains(locale) && {
            seen.push(*locale);
            true
        }
    });
    unknown.sort_unstable();
    unknown.dedup();
    Ok((found, unknown))
}

/// The locale whose words serve a tag; none for a language without.
fn known(tag: &str) -> Option<&'static str> {
    let choice = negotiate(&[tag], LOCALES);
    let locale = LOCALES
        .iter()
        .copied()
        .find(|locale| *locale == choice.locale);
    locale.filter(|_| !choice.last_resort)
}

fn look(
    policy: &Policy,
    own: &[OwnText],
    locale: &'static str,
    options: &Options,
) -> Result<Language> {
    let text = pack_text(locale).ok_or_else(|| anyhow!("no pack for {locale}"))?;
    let pack = Pack::parse(text).map_err(|error| anyhow!("{error}"))?;
    let inspector = Inspector::new(locale)?;
    let country = match &options.country {
        Some(code) => input::place(code)?,
        None => policy.document.shop.country.clone(),
    };
    let now = input::moment(options.now.as_deref(), policy)?;
    let page = card(policy, &country, &now, &pack);
    let ours: Vec<&OwnText> = own
        .iter()
        .filter(|text| known(&text.language) == Some(locale))
        .collect();
    let texts: Vec<String> = ours.iter().map(|text| text.words.clone()).collect();
    let mut found = Vec::new();
    let mut passive = Vec::new();
    for text in ours {
        found.extend(
            inspector
                .look(&text.words, Scope::Buyer)
                .into_iter()
                .map(|one| Own {
                    path: text.path.clone(),
                    kind: one.kind.name(),
                    sentence: one.sentence,
                    found: one.found,
                    instead: one.instead,
                }),
        );
        let sentences = inspector.passive_sentences(&text.words);
        passive.extend(
            sentences
                .into_iter()
                .map(|sentence| (text.path.clone(), sentence)),
        );
    }
    Ok(Language {
        locale,
        country: country.code().to_owned(),
        card: measured(&page, locale, inspector.language().is_spaceless()),
        own: measured(&texts, locale, inspector.language().is_spaceless()),
        findings: found,
        passive: passive
            .into_iter()
            .map(|(path, sentence)| report::Passive { path, sentence })
            .collect(),
    })
}

/// The scores of texts that are long enough.
fn measured(texts: &[String], locale: &str, spaceless: bool) -> Measured {
    let length: usize = texts
        .iter()
        .map(|text| match spaceless {
            // Two characters are a word where there are no spaces.
            true => text.chars().count() / 2,
            false => words(text).count(),
        })
        .sum();
    let scores = match length >= WORDS {
        true => scores(texts, locale),
        false => Vec::new(),
    };
    Measured {
        words: length,
        failed: scores
            .iter()
            .filter(|score| score.level == Level::Failed)
            .count(),
        scores: scores.into_iter().map(report::Figure::from).collect(),
    }
}
