//! Days that move a deadline without being public holidays: `holidays/overlay.toml`.

use super::group::{Group, Problems};
use after_sales_policy::{CivilDate, Confidence, easter};
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;
use toml::Table;

const FILE: &str = "overlay.toml";
/// ISO weekday numbers.
const WEEKDAYS: &[(u8, &str)] = &[
    (1, "monday"),
    (2, "tuesday"),
    (3, "wednesday"),
    (4, "thursday"),
    (5, "friday"),
    (6, "saturday"),
    (7, "sunday"),
];

/// One special day of a place, every year anew.
pub struct SpecialDay {
    /// Code of the row.
    pub place: String,
    /// In English.
    pub name: String,
    /// Act and article.
    pub citation: String,
    /// How sure.
    pub confidence: Confidence,
    when: When,
}

#[derive(Clone, Copy)]
enum When {
    Date(u8, u8),
    Easter(i32),
    WeekdayFrom(u8, (u8, u8)),
}

impl SpecialDay {
    /// The day in `year`, or `None` where that year has no such day.
    pub fn in_year(&self, year: i32) -> Option<CivilDate> {
        match self.when {
            When::Date(month, day) => CivilDate::new(year, month, day),
            When::Easter(offset) => Some(easter(year).add_days(offset)),
            When::WeekdayFrom(weekday, (month, day)) => {
                let first = CivilDate::new(year, month, day)?;
                (0..7)
                    .map(|ahead| first.add_days(ahead))
                    .find(|date| date.weekday() == weekday)
            }
        }
    }
}

/// Reads the overlay in `folder`.
pub fn read(folder: &Path, problems: &Problems) -> Result<Vec<SpecialDay>> {
    let path = folder.join(FILE);
    let text =
        fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let table: Table = text
        .parse()
        .with_context(|| format!("cannot read {}", path.display()))?;
    let top = Group::new(FILE.to_owned(), "", &table, problems);
    let mut days = Vec::new();
    for group in top.list("day") {
        let (name, citation) = (group.text("name"), group.text("citation"));
        let confidence = group.word("confidence", Confidence::ALL);
        let place = group.text("place");
        match when(&group) {
            Some(when) => days.push(SpecialDay {
                place,
                name,
                citation,
                confidence: confidence.unwrap_or(Confidence::Low),
                when,
            }),
            None => group.problem(
                "name",
                "needs `month_day`, `easter`, or `weekday` with `on_or_after`",
            ),
        }
        group.finish();
    }
    top.finish();
    Ok(days)
}

fn when(group: &Group) -> Option<When> {
    if let Some(text) = group.optional_text("month_day") {
        return month_day(&text).map(|(month, day)| When::Date(month, day));
    }
    if let Some(offset) = group.get("easter") {
        return offset
            .as_integer()
            .and_then(|days| i32::try_from(days).ok())
            .map(When::Easter);
    }
    let first = month_day(&group.optional_text("on_or_after")?)?;
    group
        .word("weekday", WEEKDAYS)
        .map(|weekday| When::WeekdayFrom(weekday, first))
}

fn month_day(text: &str) -> Option<(u8, u8)> {
    let (month, day) = text.split_once('-')?;
    let (month, day) = (month.parse().ok()?, day.parse().ok()?);
    // A leap year, so that 29 February is a day.
    CivilDate::new(2028, month, day).map(|_| (month, day))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_weekday_rule_takes_the_first_one_on_or_after() {
        let eve = SpecialDay {
            place: "SE".to_owned(),
            name: "Midsummer Eve".to_owned(),
            citation: "Lag (1930:173) § 2".to_owned(),
            confidence: Confidence::Medium,
            when: When::WeekdayFrom(5, (6, 19)),
        };
        assert_eq!(eve.in_year(2026), CivilDate::new(2026, 6, 19));
        assert_eq!(eve.in_year(2027), CivilDate::new(2027, 6, 25));
    }
}
