//! All figures of a shop over a time, as data.

use super::period::Period;
use super::spread::Spread;
use super::warning::{self, All, Count, Warning, points};
use crate::database::counts::{SEEN, TURNED_AWAY};
use crate::database::figures::{self, Cell, Since, Times};
use crate::database::sql::{Connection, SqlResult};
use serde::Serialize;
use std::collections::HashMap;

/// Products and countries that are listed; the rest is summed up.
const LISTED: usize = 12;
/// Reasons named beside each.
const REASONS: usize = 3;

/// The figures.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// First day, and today.
    pub from: String,
    pub to: String,
    /// Requests that came in.
    pub cases: u64,
    /// By week, the oldest first.
    pub weeks: Vec<Week>,
    pub reasons: Vec<Part>,
    pub products: Vec<Part>,
    pub countries: Vec<Part>,
    /// From the request to the first answer, seconds.
    pub first_answer: Spread,
    /// From the request to the solution, seconds.
    pub solution: Spread,
    /// Answers that were promised by a time which has come.
    pub promised: u64,
    /// How many of them were in time.
    pub kept: u64,
    /// Requests that are solved.
    pub solved: u64,
    /// Requests that were refused.
    pub refused: u64,
    /// How many buyers gave 1, 2, 3, 4, 5 stars.
    pub stars: [u64; 5],
    /// Calls that were turned away, by code.
    pub turned_away: Vec<(String, u64)>,
    /// What happened on the shop's pages, in page views, by the words of `POST /api/count`.
    pub seen: Vec<(String, u64)>,
    /// What stands out now, whatever time was chosen.
    pub warnings: Vec<Warning>,
}

/// One week.
#[derive(Clone, Debug, Serialize)]
pub struct Week {
    /// Its Monday.
    pub from: String,
    pub cases: u64,
}

/// A reason, a product, a country.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Part {
    /// As it is stored; empty for those without, none for all that are not listed.
    pub name: Option<String>,
    pub cases: u64,
    /// Its most frequent reasons.
    pub reasons: Vec<(String, u64)>,
}

impl Report {
    /// Reads the figures of a shop.
    pub fn read(c: &Connection, shop: &str, period: &Period, since: Since) -> SqlResult<Self> {
        let cells = figures::cells(c, shop, since)?;
        let times = figures::times(c, shop, since.chosen)?;
        let mut stars = [0; 5];
        for (star, count) in figures::stars(c, shop, since.chosen)? {
            let place = usize::try_from(star - 1).ok();
            if let Some(place) = place.and_then(|place| stars.get_mut(place)) {
                *place = count;
            }
        }
        let counts = [
            ("product", lately(&cells, |cell| &cell.product)),
            ("reason", lately(&cells, |cell| &cell.reason)),
        ];
        let all = All {
            now: cells.iter().map(|cell| cell.now).sum(),
            before: cells.iter().map(|cell| cell.before).sum(),
        };
        let (promised, kept) = promises(&times, period.now);
        let first_day = period.first_day().to_string();
        Ok(Self {
            from: period.first_day().to_string(),
            to: period.today.to_string(),
            cases: times.len() as u64,
            weeks: weeks(&times, period),
            reasons: reasons(&cells),
            products: parts(&cells, |cell| &cell.product),
            countries: parts(&cells, |cell| &cell.country),
            first_answer: spread(&times, |times| times.first_answer),
            solution: spread(&times, |times| times.closed),
            promised,
            kept,
            solved: times.iter().filter(|times| times.closed.is_some()).count() as u64,
            refused: times.iter().filter(|times| times.is_refused).count() as u64,
            stars,
            turned_away: TURNED_AWAY.since(c, shop, &first_day)?,
            seen: SEEN.since(c, shop, &first_day)?,
            warnings: warning::warnings(&counts, all),
        })
    }

    /// Buyers who gave stars.
    pub fn ratings(&self) -> u64 {
        self.stars.iter().sum()
    }

    /// Hundredths of a star on average; none without ratings.
    pub fn mean_stars(&self) -> Option<u32> {
        let sum: u64 = self
            .stars
            .iter()
            .zip(1..)
            .map(|(count, star)| count * star)
            .sum();
        (self.ratings() > 0).then(|| points(sum, self.ratings() * 100))
    }
}

fn spread(times: &[Times], end: impl Fn(&Times) -> Option<i64>) -> Spread {
    let took = times
        .iter()
        .filter_map(|times| Some((end(times)? - times.received).max(0)));
    Spread::of(took.collect())
}

/// Promised answers whose time has come, and those that came in time. One that may still come in time is neither.
fn promises(times: &[Times], now: i64) -> (u64, u64) {
    let mut counts = (0, 0);
    for times in times {
        let Some(by) = times.answer_by else { continue };
        match times.first_answer {
            Some(answer) if answer <= by => counts = (counts.0 + 1, counts.1 + 1),
            Some(_) => counts.0 += 1,
            None if now > by => counts.0 += 1,
            None => {}
        }
    }
    counts
}

fn weeks(times: &[Times], period: &Period) -> Vec<Week> {
    let mut weeks: Vec<Week> = period
        .starts
        .iter()
        .map(|(day, _)| Week {
            from: day.to_string(),
            cases: 0,
        })
        .collect();
    for times in times {
        if let Some(week) = weeks.get_mut(period.week(times.received)) {
            week.cases += 1;
        }
    }
    weeks
}

fn by_count(a: &(String, u64), b: &(String, u64)) -> std::cmp::Ordering {
    b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0))
}

/// How often each came up lately and before; what has no name is nothing to tell of.
fn lately(cells: &[Cell], name: impl Fn(&Cell) -> &String) -> Vec<Count> {
    let mut counts: HashMap<&str, (u64, u64)> = HashMap::new();
    for cell in cells.iter().filter(|cell| !name(cell).is_empty()) {
        let count = counts.entry(name(cell)).or_default();
        *count = (count.0 + cell.now, count.1 + cell.before);
    }
    let count = |(name, (now, before)): (&str, (u64, u64))| Count {
        name: name.to_owned(),
        now,
        before,
    };
    counts.into_iter().map(count).collect()
}

fn reasons(cells: &[Cell]) -> Vec<Part> {
    let mut counts: HashMap<&str, u64> = HashMap::new();
    for cell in cells.iter().filter(|cell| cell.cases > 0) {
        *counts.entry(&cell.reason).or_default() += cell.cases;
    }
    let mut list: Vec<(String, u64)> = counts
        .into_iter()
        .map(|(reason, count)| (reason.to_owned(), count))
        .collect();
    list.sort_by(by_count);
    let part = |(name, cases)| Part {
        name: Some(name),
        cases,
        reasons: Vec::new(),
    };
    list.into_iter().map(part).collect()
}

/// The most frequent ones with their reasons, and all others as one.
fn parts(cells: &[Cell], name: impl Fn(&Cell) -> &String) -> Vec<Part> {
    let mut parts: HashMap<&str, (u64, HashMap<&str, u64>)> = HashMap::new();
    for cell in cells.iter().filter(|cell| cell.cases > 0) {
        let (cases, reasons) = parts.entry(name(cell)).or_default();
        *cases += cell.cases;
        if !cell.reason.is_empty() {
            *reasons.entry(&cell.reason).or_default() += cell.cases;
        }
    }
    let part = |(name, (cases, reasons)): (&str, (u64, HashMap<&str, u64>))| Part {
        name: Some(name.to_owned()),
        cases,
        reasons: reasons
            .into_iter()
            .map(|(reason, count)| (reason.to_owned(), count))
            .collect(),
    };
    let mut list: Vec<Part> = parts.into_iter().map(part).collect();
    list.sort_by(|a, b| b.cases.cmp(&a.cases).then_with(|| a.name.cmp(&b.name)));
    let rest = list.split_off(list.len().min(LISTED));
    for part in &mut list {
        part.reasons.sort_by(by_count);
        part.reasons.truncate(REASONS);
    }
    let cases = rest.iter().map(|part| part.cases).sum();
    if cases > 0 {
        list.push(Part {
            cases,
            ..Part::default()
        });
    }
    list
}

#[cfg(test)]
mod tests {
    use super::{Cell, Times, parts, promises};

    #[test]
    fn promises_are_judged_when_their_time_has_come() {
        let times = |answer_by, first_answer| Times {
            received: 0,
            answer_by,
            first_answer,
            closed: None,
            is_refused: false,
        };
        let all = [
            times(Some(10), Some(10)),
            times(Some(10), Some(11)),
            times(Some(10), None),
            times(Some(30), None),
            times(None, Some(99)),
        ];
        assert_eq!(promises(&all, 20), (3, 1));
    }

    #[test]
    fn the_most_frequent_are_listed_and_the_rest_is_summed_up() {
        let cell = |product: &str, reason: &str, cases| Cell {
            product: product.to_owned(),
            reason: reason.to_owned(),
            country: "DE".to_owned(),
            cases,
            now: 0,
            before: 0,
        };
        let mut cells = vec![
            cell("b", "other", 2),
            cell("b", "too_small", 30),
            cell("b", "", 1),
        ];
        cells.extend((0..20).map(|n| cell(&format!("p{n:02}"), "", 1)));
        cells.push(cell("old", "", 0));
        let list = parts(&cells, |cell| &cell.product);
        assert_eq!(list.len(), 13);
        assert_eq!(
            (list[0].cases, list[0].reasons[0].0.as_str()),
            (33, "too_small")
        );
        assert_eq!(list[0].reasons.len(), 2);
        assert_eq!((list[12].name.as_deref(), list[12].cases), (None, 9));
    }
}
