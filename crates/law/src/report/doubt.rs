//! What a lawyer should check first, from nothing but what the statements say of themselves.
//!
//! Each statement gets points, more for more doubt:
//!
//! | what the statement says | points |
//! | --- | --- |
//! | confidence `low` | 20 |
//! | confidence `medium` | 3 |
//! | basis `memory`, `secondary`, `partly_read` | 4, 2, 1 |
//! | status `not_verified` | 4 |
//! | begins less than a year before the row was read, or later; or has a last day | 3 |
//! | first day `unknown` | 1 |
//!
//! They count twice for a statement that the engine decides by. Among equals the row read longest ago comes
//! first, then what most rows say, then the id that is first in the alphabet.

use super::{Report, Statement};
use after_sales_policy::CivilDate;
use serde::Serialize;

/// The rule in words, for the foot of a page.
pub const RULE: &str = "Points of a statement: confidence low 20, medium 3; basis memory 4, secondary 2, \
    partly_read 1; status not_verified 4; begins less than a year before the row was read, or later, or has a \
    last day: 3; first day unknown 1. They count twice for a statement that the engine decides by. Among equals \
    the row read longest ago comes first, then what most rows say in the same words, then the id that is first in \
    the alphabet.";

/// A statement that somebody should look at.
#[derive(Clone, Debug, Serialize)]
pub struct Check {
    /// `DE.repair_extension`.
    pub id: String,
    /// By the rule of [`RULE`].
    pub points: u32,
    /// What gave the points, in the words of the rows.
    pub reasons: Vec<String>,
    /// Whether the engine decides by it.
    pub decides: bool,
    /// Act and article.
    pub citation: String,
}

/// Everything of a row that is not beyond doubt, worst first.
pub(super) fn checks(report: &Report) -> Vec<Check> {
    let mut found: Vec<Check> = report
        .statements()
        .map(|one| check(one, report.as_of))
        .filter(|check| check.points > 0)
        .collect();
    found.sort_by(|a, b| b.points.cmp(&a.points).then_with(|| a.id.cmp(&b.id)));
    // The rights that one group's short keys stand for share its statement.
    found.dedup_by(|a, b| a.id == b.id);
    found
}

fn check(statement: &Statement, as_of: &str) -> Check {
    let mut reasons = Vec::new();
    let mut points = 0;
    let mut add = |count: u32, reason: String| {
        points += count;
        reasons.push(reason);
    };
    match statement.confidence.as_str() {
        "low" => add(20, "low".to_owned()),
        "medium" => add(3, "medium".to_owned()),
        _ => {}
    }
    let basis = match statement.basis.as_str() {
        "memory" => 4,
        "secondary" => 2,
        "partly_read" => 1,
        _ => 0,
    };
    if basis > 0 {
        add(basis, statement.basis.clone());
    }
    if statement.status() == Some("not_verified") {
        add(4, "not_verified".to_owned());
    }
    match &statement.in_force_from {
        Some(from) if is_new(from, as_of) => add(3, format!("from {from}")),
        None => add(1, "first day unknown".to_owned()),
        Some(_) => {}
    }
    if let Some(until) = &statement.in_force_until {
        add(3, format!("until {until}"));
    }
    let decides = statement.decides();
    Check {
        id: statement.id.clone(),
        points: if decides { points * 2 } else { points },
        reasons,
        decides,
        citation: statement.citation.clone(),
    }
}

/// Whether a statement was new when it was read: what is new is mended most.
fn is_new(from: &str, as_of: &str) -> bool {
    let read = CivilDate::parse(as_of);
    let from = CivilDate::parse(from);
    from.zip(read)
        .is_some_and(|(from, read)| read.days_since(from) < 365)
}
