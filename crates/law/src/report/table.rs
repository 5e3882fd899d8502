//! The tables of the report page, for both of its forms.

use super::doubt::Check;
use super::overview::Overview;

/// Line that every form of the report carries.
pub const ADVICE: &str = "This is information, not advice.";

/// A table with its title and what stands before it.
pub(super) struct Table {
    pub id: &'static str,
    pub title: &'static str,
    pub lead: String,
    pub columns: &'static [&'static str],
    /// Column whose cells name their line.
    pub name: usize,
    pub lines: Vec<Vec<String>>,
}

/// Rows, what to check first, holidays.
pub(super) fn tables(all: &Overview) -> [Table; 3] {
    let places = all.rows.iter().filter(|row| !row.baseline).count();
    let rows = all.rows.iter().map(|row| {
        let sure = row.confidence;
        let checks: Vec<String> = row.check_first.iter().map(|one| check(one, true)).collect();
        vec![
            row.code.to_owned(),
            row.name.to_owned(),
            row.withdrawal.clone(),
            row.guarantee.clone(),
            row.function.clone(),
            format!("{} / {} / {}", sure.high, sure.medium, sure.low),
            match row.age_days {
                Some(1) => format!("{} (1 day)", row.as_of),
                Some(days) => format!("{} ({days} days)", row.as_of),
                None => row.as_of.to_owned(),
            },
            row.holidays.clone(),
            checks.join("; "),
        ]
    });
    let first = all.check_first.iter().enumerate().map(|(at, one)| {
        vec![
            (at + 1).to_string(),
            one.check
                .id
                .split_once('.')
                .map_or("", |(_, rest)| rest)
                .to_owned(),
            one.rows.join(", "),
            one.check.citation.clone(),
            check(&one.check, false),
        ]
    });
    let holidays = all.holidays.iter().map(|table| {
        let special = table.special.iter();
        let special =
            special.map(|day| format!("{} ({}; {})", day.name, day.citation, day.confidence));
        vec![
            table.country.to_owned(),
            format!("{} to {}", table.first_year, table.last_year),
            sure(table.sure_until, table.first_year, table.because),
            table.days.to_string(),
            table.parts.join(", "),
            special.collect::<Vec<_>>().join("; "),
            table.origin(),
        ]
    });
    [
        Table {
            id: "rows",
            title: "Rows",
            lead: format!(
                "{places} places, and the baseline that member states start from. Sure: how many statements that \
                 the engine decides by are high, medium and low; what is low is never shown to a buyer as law. \
                 One place with every statement: `after-sales law CODE`."
            ),
            columns: &[
                "Code", "Place", "Change of mind", "Faults", "Withdrawal function", "Sure", "Read on",
                "Holidays", "Check first",
            ],
            name: 1,
            lines: rows.collect(),
        },
        Table {
            id: "check",
            title: "What a lawyer should check first",
            lead: format!("The {} worst. {}", all.check_first.len(), all.rule),
            columns: &["No.", "Statement", "Rows", "Stands in", "Why"],
            name: 1,
            lines: first.collect(),
        },
        Table {
            id: "holidays",
            title: "Holidays",
            lead: "Every year of a table has the source that stands beside it. Special days move a deadline \
                   without being public holidays."
                .to_owned(),
            columns: &["Country", "Years", "Sure until", "Days", "Parts with days of their own", "Special days", "Source"],
            name: 0,
            lines: holidays.collect(),
        },
    ]
}

fn sure(until: i32, first: i32, because: Option<&str>) -> String {
    let year = if until < first {
        "none".to_owned()
    } else {
        until.to_string()
    };
    because.map_or(year.clone(), |why| format!("{year}: {why}"))
}

/// `withdrawal: low, memory (48)`.
fn check(check: &Check, named: bool) -> String {
    let reasons = check.reasons.join(", ");
    if named {
        format!("{}: {reasons} ({})", check.id, check.points)
    } else {
        format!("{reasons} ({})", check.points)
    }
}
