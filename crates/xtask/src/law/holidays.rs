//! Holiday tables: what the extraction script wrote, plus the overlay.

use super::group::Problems;
use super::holiday_rules;
use super::overlay::{self, SpecialDay};
use super::row::Row;
use after_sales_policy::{CivilDate, Holiday};
use anyhow::{Context, Result};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::ops::RangeInclusive;
use std::path::Path;

/// The holidays of a country.
pub struct Calendar {
    /// First year of the table.
    pub first_year: i16,
    /// Last year whose days are told for sure; the table goes on to the eighth.
    pub sure_until: i16,
    /// Days of the whole country, as rules.
    pub days: Vec<Holiday>,
    /// What a part of the country has beside them, by the second half of its code.
    pub parts: BTreeMap<String, Vec<Holiday>>,
}

/// What the folder of holidays holds.
pub struct Holidays {
    /// The calendar of every country that has a row, by its code.
    pub calendars: BTreeMap<String, Calendar>,
    /// The files as the extraction script wrote them, by country.
    pub tables: BTreeMap<String, Value>,
    /// The days beside them.
    pub overlay: Vec<SpecialDay>,
}

/// The holidays of every country that has a row.
pub fn read(folder: &Path, rows: &[Row], problems: &Problems) -> Result<Holidays> {
    let overlay = overlay::read(folder, problems)?;
    let countries: BTreeSet<&str> = rows.iter().map(Row::country).collect();
    let mut versions = BTreeSet::new();
    let (mut calendars, mut tables) = (BTreeMap::new(), BTreeMap::new());
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
        let special: Vec<&SpecialDay> = overlay.iter().filter(|day| day.place == country).collect();
        match calendar(&data, country, &special) {
            Some(calendar) => {
                calendars.insert(country.to_owned(), calendar);
            }
            None => problems.add(
                &file,
                "",
                "not a table of this country, or no rules give its days and only these: run holidays/extract.py",
            ),
        }
        tables.insert(country.to_owned(), data);
    }
    if versions.len() > 1 {
        let text = format!("tables of different versions: {versions:?}; run holidays/extract.py");
        problems.add("holidays", "version", &text);
    }
    Ok(Holidays {
        calendars,
        tables,
        overlay,
    })
}

/// The country's own days, the special ones among them, and those of its parts.
fn calendar(data: &Value, country: &str, special: &[&SpecialDay]) -> Option<Calendar> {
    if data["place"].as_str() != Some(country) {
        return None;
    }
    // The report tells them.
    for key in ["source", "version", "licence"] {
        data[key].as_str()?;
    }
    let year = |key: &str| data[key].as_i64().and_then(|year| i16::try_from(year).ok());
    let (first_year, last_year) = (year("first_year")?, year("last_year")?);
    let years = i32::from(first_year)..=i32::from(last_year);
    let rules = |days: &Value, special: &[&SpecialDay]| {
        let mut days = listed(days, &years)?;
        for day in special {
            days.extend(years.clone().filter_map(|year| day.in_year(year)));
        }
        days.sort_unstable();
        days.dedup();
        holiday_rules::of(&days, first_year)
    };
    let mut parts = BTreeMap::new();
    for (part, days) in data["parts"].as_object().into_iter().flatten() {
        parts.insert(part.clone(), rules(days, &[])?);
    }
    Some(Calendar {
        first_year,
        sure_until: year("sure_until")?,
        days: rules(&data["days"], special)?,
        parts,
    })
}

fn listed(days: &Value, years: &RangeInclusive<i32>) -> Option<Vec<CivilDate>> {
    let date = |day: &Value| CivilDate::parse(day["date"].as_str()?);
    let days: Vec<CivilDate> = days.as_array()?.iter().map(date).collect::<Option<_>>()?;
    days.iter()
        .all(|day| years.contains(&day.year()))
        .then_some(days)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Countries whose row is not written yet have their table too; it must not wait for them to be wrong.
    #[test]
    fn every_table_of_the_folder_becomes_rules() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../law/holidays");
        let problems = Problems::default();
        let overlay = overlay::read(&folder, &problems).unwrap();
        problems.settle().unwrap();
        let mut read = BTreeSet::new();
        for file in fs::read_dir(&folder).unwrap() {
            let path = file.unwrap().path();
            if path.extension().is_some_and(|end| end == "json") {
                let country = path.file_stem().unwrap().to_string_lossy().into_owned();
                let data: Value =
                    serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
                let special: Vec<&SpecialDay> =
                    overlay.iter().filter(|day| day.place == country).collect();
                let calendar = calendar(&data, &country, &special).expect(&country);
                let parts = calendar.parts.values().map(Vec::len).sum::<usize>();
                // Three numbers each, in a file of 8 kB that also holds the citations.
                assert!(calendar.days.len() + parts < 400, "{country} {parts}");
                read.insert(country);
            }
        }
        for day in overlay {
            assert!(
                read.contains(&day.place),
                "overlay.toml: no table of {}",
                day.place
            );
        }
    }
}
