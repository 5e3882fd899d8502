//! What is printed in the end.

use crate::Format;
use after_sales_plain::{Level, Score};
use anyhow::Result;
use serde::Serialize;
use std::path::Path;

/// The whole answer of the command.
#[derive(Serialize)]
pub struct Report {
    pub policy: String,
    pub findings: usize,
    pub languages: Vec<Language>,
    /// Languages of the shop's own texts that were not looked at, because nobody holds words for them.
    pub not_looked_at: Vec<String>,
}

/// One language.
#[derive(Serialize)]
pub struct Language {
    pub locale: &'static str,
    /// Of the buyer that reads the card.
    pub country: String,
    pub card: Measured,
    /// The shop's own texts together.
    pub own: Measured,
    pub findings: Vec<Own>,
    /// Sentences that look passive: no faults, a few are right.
    pub passive: Vec<Passive>,
}

/// A text and its scores; none when it is too short for them.
#[derive(Serialize)]
pub struct Measured {
    pub words: usize,
    pub scores: Vec<Figure>,
    #[serde(skip)]
    pub failed: usize,
}

#[derive(Serialize)]
pub struct Figure {
    pub name: &'static str,
    pub value: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gate: Option<f64>,
    /// Which way is plainer.
    pub plainer: &'static str,
    pub level: &'static str,
}

/// A fault of one sentence of the shop.
#[derive(Serialize)]
pub struct Own {
    /// JSON Pointer into the policy.
    pub path: String,
    pub kind: &'static str,
    pub sentence: String,
    pub found: String,
    pub instead: String,
}

#[derive(Serialize)]
pub struct Passive {
    pub path: String,
    pub sentence: String,
}

impl From<Score> for Figure {
    fn from(score: Score) -> Self {
        Self {
            name: score.name,
            value: (score.value * 10.0).round() / 10.0,
            gate: score.gate,
            plainer: if score.higher { "higher" } else { "lower" },
            level: match score.level {
                Level::Good => "good",
                Level::Warning => "warning",
                Level::Failed => "failed",
            },
        }
    }
}

impl Report {
    pub fn new(policy: &Path, languages: Vec<Language>, not_looked_at: Vec<String>) -> Self {
        let each = |one: &Language| one.findings.len() + one.card.failed + one.own.failed;
        Self {
            policy: policy.display().to_string(),
            findings: languages.iter().map(each).sum(),
            languages,
            not_looked_at,
        }
    }

    pub fn print(&self, format: Format) -> Result<()> {
        match format {
            Format::Json => println!("{}", serde_json::to_string_pretty(self)?),
            Format::Text => print!("{}", self.text()),
        }
        Ok(())
    }

    fn text(&self) -> String {
        let mut lines = vec![self.policy.clone()];
        for one in &self.languages {
            lines.push(String::new());
            lines.push(format!("{} for a buyer in {}", one.locale, one.country));
            measured("the card", &one.card, &mut lines);
            measured("the shop's own texts", &one.own, &mut lines);
            for found in &one.findings {
                lines.push(format!("  {}: {}: {}", found.path, found.kind, found.found));
                lines.push(format!("    in: {}", found.sentence));
                lines.push(format!("    better: {}", found.instead));
            }
            for found in &one.passive {
                lines.push(format!(
                    "  {}: note: who does it? {}",
                    found.path, found.sentence
                ));
            }
        }
        lines.push(String::new());
        if !self.not_looked_at.is_empty() {
            let tags = self.not_looked_at.join(", ");
            lines.push(format!(
                "Not looked at, because no words are held for them: {tags}."
            ));
        }
        lines.push(format!("{} finding(s).", self.findings));
        lines.push(String::new());
        lines.join("\n")
    }
}

fn measured(name: &str, text: &Measured, lines: &mut Vec<String>) {
    let words = text.words;
    if text.scores.is_empty() {
        lines.push(format!("  {name}: {words} words, too few to score"));
        return;
    }
    lines.push(format!("  {name}: {words} words"));
    for score in &text.scores {
        let bound = match (score.gate, score.plainer) {
            (None, _) => "told only".to_owned(),
            (Some(gate), "higher") => format!("at least {gate}"),
            (Some(gate), _) => format!("at most {gate}"),
        };
        let (level, title, value) = (score.level, score.name, score.value);
        lines.push(format!("    {level:<8} {title:<24} {value:>6.1}  {bound}"));
    }
}
