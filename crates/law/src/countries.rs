//! What is loaded of a country when somebody asks about it: its law, its holidays and its citations, in one
//! file.
//!
//! Native programs carry every file and read one on first use (feature `files`). A page gets the text from
//! where the module came from and hands it to [`load`]; until then the law of that country is not held,
//! and verdicts say so. Files never change while a program runs, so each is read once and kept.

use crate::generated::CODES;
use after_sales_policy::json::{self, Node};
use after_sales_policy::{Holiday, NonWorking, Place, Regime};
use std::sync::OnceLock;

struct Country {
    /// The file as it was read.
    file: Node,
    /// Its lists of rest days, in their order.
    tables: Vec<Vec<Holiday>>,
    /// Those of all parts as one list, each once: it is looked through for every day that is in doubt.
    parts: Vec<Holiday>,
    /// The law of the country and of its parts.
    laws: Vec<Regime>,
}

static KEPT: [OnceLock<Country>; CODES.len() / 2] = [const { OnceLock::new() }; CODES.len() / 2];

/// Takes the file of a country, as `countries/<CODE>.json` holds it. `false` when it is none of ours.
pub fn load(text: &str) -> bool {
    match read(text) {
        Some((place, country)) => {
            if let Some(kept) = KEPT.get(place) {
                // A file that is there already is the same.
                let _ = kept.set(country);
            }
            true
        }
        None => false,
    }
}

/// The citation behind an identifier, `DE.withdrawal`: an object of `citation`, `confidence`, `basis`, and
/// where known `url`, `in_force_from` and `note`. `None` when there is none, or the file is not loaded.
pub fn citation(id: &str) -> Option<&'static Node> {
    country(id.get(..2)?)?.file.get("citations")?.get(id)
}

/// The law of the row of `code`, without falling back to its country, and without holidays.
pub(crate) fn law(code: &str) -> Option<Regime> {
    let country = country(code.get(..2)?)?;
    country.laws.iter().find(|law| law.place == code).copied()
}

/// Puts the rest days of a place into the calendar of its law.
pub(crate) fn fill(calendar: &mut NonWorking, place: &Place) {
    let Some(country) = country(place.country()) else {
        return;
    };
    if let Some([first, last]) = country.file.get("years").and_then(Node::as_list) {
        calendar.first_year = 2000 + i16::from(number(first));
        calendar.last_year = 2000 + i16::from(number(last));
    }
    let Some(Node::Object(names)) = country.file.get("holidays") else {
        return;
    };
    let part = place.code().get(3..).unwrap_or("-");
    if part == "-" {
        calendar.elsewhere = &country.parts;
    }
    for ((name, _), days) in names.iter().zip(&country.tables) {
        if name.is_empty() {
            calendar.holidays = days;
        } else if name == part {
            calendar.regional = days;
        }
    }
}

/// Where a country stands among those that have a file.
pub(crate) fn place_of(code: &str) -> Option<usize> {
    let (codes, _) = CODES.as_bytes().as_chunks::<2>();
    codes.iter().position(|known| known == code.as_bytes())
}

fn country(code: &str) -> Option<&'static Country> {
    let place = place_of(code)?;
    let kept = KEPT.get(place)?;
    #[cfg(feature = "files")]
    if kept.get().is_none() {
        load(crate::generated::FILES.get(place)?);
    }
    kept.get()
}

fn read(text: &str) -> Option<(usize, Country)> {
    let file = json::parse(text).ok()?;
    let code = file.get("country")?.as_text()?;
    let place = place_of(code)?;
    let (mut tables, mut parts) = (Vec::new(), Vec::new());
    if let Node::Object(lists) = file.get("holidays")? {
        for (name, list) in lists {
            let mut days = Vec::new();
            // Three numbers for each rule.
            for [rule, day, years] in list.as_list()?.as_chunks::<3>().0 {
                let holiday = Holiday {
                    rule: number(rule),
                    day: number(day),
                    years: number(years),
                };
                if !name.is_empty() && !parts.contains(&holiday) {
                    parts.push(holiday);
                }
                days.push(holiday);
            }
            tables.push(days);
        }
    }
    let mut laws = Vec::new();
    if let Node::Object(rows) = file.get("law")? {
        for (code, row) in rows {
            // Kept for good, like the file itself.
            laws.push(Regime::read(code.clone().leak(), row)?);
        }
    }
    Some((
        place,
        Country {
            file,
            tables,
            parts,
            laws,
        },
    ))
}

/// A byte; the files are written with the module, and hold nothing larger.
fn number(node: &Node) -> u8 {
    match node {
        Node::Int(number) => number.to_le_bytes()[0],
        _ => 0,
    }
}
