//! A row in words, for the command line and the pages: every field with the statement of law behind it.

mod doubt;
mod gates;
mod held;
mod holidays;
mod html;
mod markdown;
mod overview;
mod short;
mod table;
mod words;

pub(crate) use held::Baseline;

use crate::row::lowest;
use after_sales_policy::LegalRight;
pub use doubt::{Check, RULE};
use held::Held;
pub use holidays::{HolidayTable, SpecialDay, holiday_tables};
pub use html::html;
pub use markdown::markdown;
pub use overview::{Counts, Line, Overview, Shared, overview};
use serde::Serialize;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
pub use table::ADVICE;

/// The law of one place, ready to be printed.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// ISO 3166 code.
    pub code: &'static str,
    /// Name in English.
    pub name: &'static str,
    /// The country, for a part of one.
    pub parent: Option<&'static str>,
    /// The day on which the law was read, `YYYY-MM-DD`.
    pub as_of: &'static str,
    /// First contract date that the row describes, `YYYY-MM-DD`.
    pub in_force_from: Option<String>,
    /// Lowest confidence among its rights and exceptions.
    pub confidence: &'static str,
    /// How days are counted.
    pub computation: Statement,
    /// Change of mind.
    pub withdrawal: Statement,
    /// Goods without that right.
    pub exceptions: Vec<Exception>,
    /// Faults.
    pub guarantee: Statement,
    /// Further rights and claims; then what else was found: late delivery, withdrawal function, repair,
    /// labels, disputes.
    pub further: Vec<Statement>,
    /// Where the rest days come from; `None` for a baseline.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub holidays: Option<HolidayTable>,
}

impl Report {
    /// Every statement, in the order of the report.
    pub fn statements(&self) -> impl Iterator<Item = &Statement> {
        let exceptions = self.exceptions.iter().map(|one| &one.statement);
        [&self.computation, &self.withdrawal]
            .into_iter()
            .chain(exceptions)
            .chain([&self.guarantee])
            .chain(&self.further)
    }

    /// How far the online withdrawal function is: `in force from 2026-06-19`.
    fn function(&self) -> String {
        let group = |one: &&Statement| one.group() == "withdrawal_function";
        let Some(function) = self.further.iter().find(group) else {
            return "nothing found".to_owned();
        };
        let status = function.status().unwrap_or("not_verified");
        let words = status.replace('_', " ");
        match &function.in_force_from {
            Some(day) if matches!(status, "in_force" | "adopted") => words + " from " + day,
            _ => words,
        }
    }
}

/// Goods without the right to change one's mind.
#[derive(Clone, Debug, Serialize)]
pub struct Exception {
    /// The goods, as policy files name them.
    pub goods: &'static str,
    /// What else must be so, or `nothing`.
    pub needs: String,
    /// Where it stands.
    #[serde(flatten)]
    pub statement: Statement,
}

/// A statement of law: what it says, where it stands, how sure we are.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Statement {
    /// `DE.withdrawal`.
    pub id: String,
    /// What it says, field by field; empty where the note says it all.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<Fact>,
    /// Act and article.
    pub citation: String,
    /// A page that was read, or the official address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// `high`, `medium` or `low`.
    pub confidence: String,
    /// First day in force, `YYYY-MM-DD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_force_from: Option<String>,
    /// Last day in force, `YYYY-MM-DD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_force_until: Option<String>,
    /// What a reader must know beside the fields.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// `read`, `partly_read`, `secondary` or `memory`.
    pub basis: String,
    /// Of a duty its `status`; of a label its `kind`, `text`, `language`, `where` and whether it is
    /// `verbatim`.
    #[serde(flatten)]
    pub more: Map<String, Value>,
}

impl Statement {
    /// `withdrawal`, `label`, `disputes` …
    fn group(&self) -> &str {
        self.id.split('.').nth(1).unwrap_or_default()
    }

    /// Whether the engine decides by it; others reach only the reader.
    pub fn decides(&self) -> bool {
        match self.group() {
            "computation" | "withdrawal" | "exception" | "guarantee" => true,
            // A statement alone has no fields.
            _ => !self.facts.is_empty(),
        }
    }

    /// How far a duty is.
    pub fn status(&self) -> Option<&str> {
        self.more.get("status").and_then(Value::as_str)
    }
}

/// One field of a row in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fact {
    /// Name of the field, as rows write it.
    pub field: &'static str,
    /// Its value: `14 calendar days`, `unknown`.
    pub value: String,
}

/// The row of `code` in words, that of a baseline too; `None` where there is no such row.
pub fn row_report(code: &str) -> Option<Report> {
    report_of(&held::one(code)?)
}

fn report_of(held: &Held) -> Option<Report> {
    let (texts, regime, country) = (&held.texts, &held.regime, held.country());
    let (general, rights) = regime.withdrawal.split_first()?;
    let (guarantee, claims) = regime.faults.split_last()?;
    let of = |right: &LegalRight, facts| statement(texts, &regime.right_id(right), facts);
    let mut further: Vec<Statement> = rights
        .iter()
        .map(|one| of(one, words::right(one)))
        .chain(claims.iter().map(|one| of(one, words::faults(one))))
        .collect();
    further.extend(others(texts, held.code, country).map(|(id, group)| {
        let facts = match group {
            "late_delivery" => regime.late.as_ref().map(words::late).unwrap_or_default(),
            "repair_extension" => words::repair(guarantee),
            _ => Vec::new(),
        };
        statement(texts, id, facts)
    }));
    let computation = [held.code, country].map(|owner| format!("{owner}.computation"));
    let computation = computation.iter().find(|id| texts.contains_key(*id))?;
    let since = [general, guarantee]
        .into_iter()
        .filter_map(|right| right.since)
        .max();
    Some(Report {
        code: held.code,
        name: held.name,
        parent: held.parent,
        as_of: regime.as_of,
        in_force_from: since.map(|date| date.to_string()),
        confidence: lowest(regime).as_str(),
        computation: statement(texts, computation, words::counting(regime)),
        withdrawal: of(general, words::right(general)),
        exceptions: regime
            .exceptions
            .iter()
            .map(|exception| Exception {
                goods: exception.goods.as_str(),
                needs: match exception.gates {
                    [] => "nothing".to_owned(),
                    gates => gates::gates(gates),
                },
                statement: statement(texts, &regime.exception_id(exception), Vec::new()),
            })
            .collect(),
        guarantee: of(guarantee, words::faults(guarantee)),
        further,
        holidays: holidays::of(country),
    })
}

/// Citations by id.
type Texts = BTreeMap<String, Map<String, Value>>;

/// Statements that are no right, no exception and no counting, with their group. What a part of a country
/// says itself stands for what its country says.
fn others<'a>(
    texts: &'a Texts,
    own: &'a str,
    country: &'a str,
) -> impl Iterator<Item = (&'a str, &'a str)> {
    let parts = |id: &'a str| {
        let (owner, rest) = id.split_once('.')?;
        Some((owner, rest.split_once('.').map_or(rest, |(group, _)| group)))
    };
    texts.keys().filter_map(move |id| {
        let (owner, group) = parts(id)?;
        let shown = !matches!(
            group,
            "computation" | "withdrawal" | "exception" | "guarantee"
        );
        let replaced = owner == country && own != country && {
            let mut others = texts.keys().filter_map(|id| parts(id));
            others.any(|(other, of)| other == own && of == group)
        };
        let fits = owner == own || owner == country;
        (shown && fits && !replaced).then_some((id.as_str(), group))
    })
}

fn statement(texts: &Texts, id: &str, facts: Vec<Fact>) -> Statement {
    let mut entry = texts.get(id).cloned().unwrap_or_default();
    let mut text = |key: &str| {
        let value = entry.remove(key)?;
        value.as_str().map(str::to_owned)
    };
    Statement {
        id: id.to_owned(),
        facts,
        citation: text("citation").unwrap_or_default(),
        url: text("url"),
        confidence: text("confidence").unwrap_or_default(),
        in_force_from: text("in_force_from"),
        in_force_until: text("in_force_until"),
        note: text("note"),
        basis: text("basis").unwrap_or_default(),
        more: entry,
    }
}
