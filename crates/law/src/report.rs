//! A row in words, for the command line: every field with the statement of law behind it.

use crate::{Row, citations, row};
use after_sales_policy::{LegalGuarantee, NonWorking, RightKind, WithdrawalRight};
use serde::Serialize;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

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
                statement: statement(&texts, exception.source.id, Vec::new()),
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

fn fact(field: &'static str, value: impl Into<String>) -> Fact {
    Fact {
        field,
        value: value.into(),
    }
}

fn yes_no(value: bool) -> &'static str {
    if value { "yes" } else { "no" }
}

fn or_unknown(value: Option<&'static str>) -> &'static str {
    value.unwrap_or("unknown")
}

fn counting(right: &WithdrawalRight, calendar: &NonWorking) -> Vec<Fact> {
    vec![
        fact("first_day_counted", yes_no(right.first_day_counted)),
        fact("rolls_over", or_unknown(right.rolls_over.map(yes_no))),
        fact(
            "holidays",
            format!(
                "{} days, {} to {}",
                calendar.holidays.len(),
                calendar.first_year,
                calendar.last_year
            ),
        ),
    ]
}

fn right(right: &WithdrawalRight) -> Vec<Fact> {
    let mut facts = vec![fact("kind", right.kind.as_str())];
    if right.kind == RightKind::None {
        return facts;
    }
    if let Some(what) = right.unless_told {
        facts.push(fact("unless_told", what.as_str()));
    }
    if !right.conditions.is_empty() {
        let words: Vec<&str> = right
            .conditions
            .iter()
            .map(|state| state.as_str())
            .collect();
        facts.push(fact("conditions", words.join(", ")));
    }
    facts.extend([
        fact(
            "days",
            format!("{} {} days", right.days, right.day_kind.as_str()),
        ),
        fact("starts_on", right.starts_on.as_str()),
        fact("digital_starts_on", right.digital_starts_on.as_str()),
        fact("extension_months", months(right.extension_months)),
        fact("goods_back_days", days(right.goods_back_days)),
        fact(
            "refund_days",
            right.refund_days.map_or("unknown".to_owned(), refund),
        ),
        fact("refund_starts_on", right.refund_starts_on.as_str()),
        fact("may_withhold", yes_no(right.may_withhold)),
        fact(
            "return_freight",
            or_unknown(right.return_freight.map(|party| party.as_str())),
        ),
        fact(
            "return_freight_untold",
            or_unknown(right.return_freight_untold.map(|party| party.as_str())),
        ),
        fact(
            "outbound_freight",
            or_unknown(right.outbound_freight.map(|freight| freight.as_str())),
        ),
    ]);
    facts
}

fn faults(guarantee: &LegalGuarantee) -> Vec<Fact> {
    let remedies: Vec<&str> = guarantee
        .remedies
        .iter()
        .map(|remedy| remedy.as_str())
        .collect();
    vec![
        fact("kind", guarantee.kind.as_str()),
        fact("months", months(guarantee.months)),
        fact("days", days(guarantee.days)),
        fact("non_durable_days", days(guarantee.non_durable_days)),
        fact("used_months", months(guarantee.used_months)),
        fact("presumption_months", months(guarantee.presumption_months)),
        fact(
            "used_presumption_months",
            months(guarantee.used_presumption_months),
        ),
        fact("rejection_days", days(guarantee.rejection_days)),
        fact("remedies", remedies.join(", ")),
        fact("chosen_by", guarantee.chosen_by.as_str()),
    ]
    .into_iter()
    .filter(|fact| fact.value != "none" || fact.field == "kind")
    .collect()
}

fn months(count: u16) -> String {
    if count == 0 {
        "none".to_owned()
    } else {
        format!("{count} months")
    }
}

fn days(count: u16) -> String {
    if count == 0 {
        "none".to_owned()
    } else {
        format!("{count} days")
    }
}

fn refund(count: u16) -> String {
    if count == 0 {
        "at once".to_owned()
    } else {
        days(count)
    }
}
