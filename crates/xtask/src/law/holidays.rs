//! Holiday tables: what the extraction script wrote, plus the overlay.

use super::group::Problems;
use super::holiday_rules;
use super::overlay;
use super::row::Row;
use after_sales_policy::{CivilDate, Holiday};
use anyhow::{Context, Result};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// The holidays of a country.
pub struct Calendar {
    /// First year covered.
    pub first_year: i16,
    /// Last year covered.
    pub last_year: i16,
    /// Ascending, each once.
    days: Vec<CivilDate>,
    /// The same days as rules.
    pub rules: Vec<Holiday>,
}

/// The calendar of every country that has a row, by its code.
pub fn read(
    folder: &Path,
    rows: &[Row],
    problems: &Problems,
) -> Result<BTreeMap<String, Calendar>> {
    let overlay = overlay::read(folder, problems)?;
    for day in &overlay {
        if !rows.iter().any(|row| row.code == day.place) {
            problems.add("overlay.toml", "place", &format!("no row `{}`", day.place));
        }
    }
    let countries: BTreeSet<&str> = rows.iter().map(Row::country).collect();
    let mut versions = BTreeSet::new();
    let mut calendars = BTreeMap::new();
    for country in countries {
        let file = format!("{country}.json");
        let path = folder.join(&file);
        let Ok(text) = fs::read_to_string(&path) else {
            problems.add(&file, "", "missing: run holidays/extract.py");
            continue;
        };
        let data: Value = serde_json::from_str(&text)
            .with_context(|| format!("cannot read {}", path.display()))?;
        versions.insert(data["version"].as_str().unwrap_or_default().to_owned());
        let Some(mut calendar) = table(&data, country) else {
            problems.add(
                &file,
                "",
                "not a table of this country: run holidays/extract.py",
            );
            continue;
        };
        let special = overlay.iter().filter(|day| day.place == country);
        for day in special {
            let years = i32::from(calendar.first_year)..=i32::from(calendar.last_year);
            calendar
                .days
                .extend(years.filter_map(|year| day.in_year(year)));
        }
        calendar.days.sort_unstable();
        calendar.days.dedup();
        match holiday_rules::of(&calendar.days, calendar.first_year, calendar.last_year) {
            Some(rules) => calendar.rules = rules,
            None => problems.add(&file, "days", "no rules give these days, and only these"),
        }
        calendars.insert(country.to_owned(), calendar);
    }
    if versions.len() > 1 {
        let text = format!("tables of different versions: {versions:?}; run holidays/extract.py");
        problems.add("holidays", "version", &text);
    }
    Ok(calendars)
}

fn table(data: &Value, country: &str) -> Option<Calendar> {
    if data["place"].as_str() != Some(country) {
        return None;
    }
    let year = |key: &str| data[key].as_i64().and_then(|year| i16::try_from(year).ok());
    let (first_year, last_year) = (year("first_year")?, year("last_year")?);
    let mut days = Vec::new();
    for day in data["days"].as_array()? {
        let date = CivilDate::parse(day["date"].as_str()?)?;
        if !(i32::from(first_year)..=i32::from(last_year)).contains(&date.year()) {
            return None;
        }
        days.push(date);
    }
    Some(Calendar {
        first_year,
        last_year,
        days,
        rules: Vec::new(),
    })
}
