//! A row in words, for the command line: every field with the statement of law behind it.

mod words;

use crate::{Row, citations, row};
use serde::Serialize;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use words::{counting, faults, right};

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
    /// Lowest confidence among the statements that the engine decides by.
    pub confidence: &'static str,
    /// How days are counted.
    pub computation: Statement,
    /// Change of mind.
    pub withdrawal: Statement,
    /// Goods without that right.
    pub exceptions: Vec<Exception>,
    /// Faults.
    pub guarantee: Statement,
    /// What else was found: late delivery, withdrawal function, repair, disputes.
    pub further: Vec<Statement>,
}

/// Goods without the right to change one's mind.
#[derive(Clone, Debug, Serialize)]
pub struct Exception {
    /// The goods, as policy files name them.
    pub goods: &'static str,
    /// What else must be so.
    pub needs: &'static str,
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
    /// What a reader must know beside the fields.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// `read`, `partly_read`, `secondary` or `memory`.
    pub basis: String,
}

/// One field of a row in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fact {
    /// Name of the field, as rows write it.
    pub field: &'static str,
    /// Its value: `14 calendar days`, `unknown`.
    pub value: String,
}

/// The row of `code` in words; `None` where there is no such row.
pub fn row_report(code: &str) -> Option<Report> {
    let row = row(code)?;
    let country = row.parent.unwrap_or(row.code());
    let texts: BTreeMap<String, Map<String, Value>> =
        serde_json::from_str(citations(country)?).ok()?;
    let regime = &row.regime;
    let computation = format!(
        "{}.computation",
        own_or_country(&texts, row, country, "computation")
    );
    let further = [
        "late_delivery",
        "withdrawal_function",
        "repair_extension",
        "product_classes",
        "disputes",
    ];
    Some(Report {
        code: row.code(),
        name: row.name,
        parent: row.parent,
        as_of: row.as_of(),
        in_force_from: row.in_force_from().map(|date| date.to_string()),
        confidence: row.confidence.as_str(),
        computation: statement(
            &texts,
            &computation,
            counting(&regime.withdrawal, &regime.calendar),
        ),
        withdrawal: statement(
            &texts,
            regime.withdrawal.source.id,
            right(&regime.withdrawal),
        ),
        exceptions: regime
            .exceptions
            .iter()
            .map(|exception| Exception {
                goods: exception.goods.as_str(),
                needs: exception.needs.as_str(),
                statement: statement(&texts, &regime.exception_id(exception), Vec::new()),
            })
            .collect(),
        guarantee: statement(
            &texts,
            regime.guarantee.source.id,
            faults(&regime.guarantee),
        ),
        further: further
            .iter()
            .map(|group| format!("{}.{group}", own_or_country(&texts, row, country, group)))
            .filter(|id| texts.contains_key(id))
            .map(|id| statement(&texts, &id, Vec::new()))
            .collect(),
    })
}

/// The code that the id of `group` begins with: a part of a country leaves most to the country.
fn own_or_country<'a>(
    texts: &BTreeMap<String, Map<String, Value>>,
    row: &Row,
    country: &'a str,
    group: &str,
) -> &'a str {
    let own = row.code();
    if texts.contains_key(&format!("{own}.{group}")) {
        own
    } else {
        country
    }
}

fn statement(
    texts: &BTreeMap<String, Map<String, Value>>,
    id: &str,
    facts: Vec<Fact>,
) -> Statement {
    let text = |key: &str| {
        texts
            .get(id)
            .and_then(|entry| entry.get(key))
            .and_then(Value::as_str)
            .map(str::to_owned)
    };
    Statement {
        id: id.to_owned(),
        facts,
        citation: text("citation").unwrap_or_default(),
        url: text("url"),
        confidence: text("confidence").unwrap_or_default(),
        in_force_from: text("in_force_from"),
        note: text("note"),
        basis: text("basis").unwrap_or_default(),
    }
}
