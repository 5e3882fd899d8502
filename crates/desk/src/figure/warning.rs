//! Early warnings: a product or a reason that comes up more often now than its own past explains.
//!
//! The cases of the last 28 days are compared with those of the year before. Say a product came up `now` times in
//! `all_now` cases, and `before` times in `all_before`. If nothing has changed, each of its `now + before` cases fell
//! into the last 28 days with the chance `all_now / (all_now + all_before)`; so the test is the upper tail of that
//! binomial distribution, which is exact whatever the numbers are, and a busy month of the whole shop is no alarm.
//! Many products are looked at together, and one in twenty would stand out by chance alone; the procedure of
//! Benjamini and Hochberg (1995) therefore keeps the share of false alarms among all alarms below 5 percent. Which
//! ones are looked at hangs on `now + before` only, for a choice by `now` would spoil the chances. Nothing is told of
//! fewer than 5 cases, of less than half as much again as before, or without 20 cases of a past.

/// Days that are now.
pub const DAYS: i32 = 28;
/// Days of the past before them.
pub const PAST: i32 = 365;
/// Fewer cases are nobody's business yet.
const FEWEST: u64 = 5;
/// Cases of a past, all together.
const SHORTEST_PAST: u64 = 20;
/// Share of false alarms.
const FALSE: f64 = 0.05;
/// How much more often than before.
const FACTOR: f64 = 1.5;

/// How often something came up.
#[derive(Clone, Debug, PartialEq)]
pub struct Count {
    /// A product or a word for a reason.
    pub name: String,
    /// In the last 28 days.
    pub now: u64,
    /// In the past.
    pub before: u64,
}

/// What stands out.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Warning {
    /// `product` or `reason`.
    pub kind: &'static str,
    /// A product or a word for a reason.
    pub name: String,
    /// Cases in the last 28 days.
    pub cases: u64,
    /// Its share of all cases then, hundredths of a percent.
    pub share: u32,
    /// Its share in the past, likewise.
    pub usual: u32,
    /// The chance of so many or more if nothing has changed.
    pub chance: f64,
}

/// How many cases there were at all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct All {
    /// In the last 28 days.
    pub now: u64,
    /// In the past.
    pub before: u64,
}

/// What stands out, the least likely first.
pub fn warnings(counts: &[(&'static str, Vec<Count>)], all: All) -> Vec<Warning> {
    if all.before < SHORTEST_PAST || all.now == 0 {
        return Vec::new();
    }
    let chance = all.now as f64 / (all.now + all.before) as f64;
    let share = |part: u64, whole: u64| part as f64 / whole as f64;
    let mut tested: Vec<(f64, &'static str, &Count)> = Vec::new();
    for (kind, counts) in counts {
        let enough = counts
            .iter()
            .filter(|count| count.now + count.before >= FEWEST);
        tested.extend(enough.map(|count| {
            let tail = upper_tail(count.now, count.now + count.before, chance);
            (tail, *kind, count)
        }));
    }
    tested.sort_by(|a, b| a.0.total_cmp(&b.0).then_with(|| a.2.name.cmp(&b.2.name)));
    let step = FALSE / tested.len() as f64;
    let passes =
        |(place, (tail, ..)): (usize, &(f64, &str, &Count))| *tail <= step * (place + 1) as f64;
    let last = tested.iter().enumerate().rposition(passes);
    let kept = tested.into_iter().take(last.map_or(0, |place| place + 1));
    kept.filter(|(_, _, count)| {
        let (now, before) = (share(count.now, all.now), share(count.before, all.before));
        count.now >= FEWEST && now >= before * FACTOR
    })
    .map(|(chance, kind, count)| Warning {
        kind,
        name: count.name.clone(),
        cases: count.now,
        share: points(count.now, all.now),
        usual: points(count.before, all.before),
        chance,
    })
    .collect()
}

/// A share in hundredths of a percent, rounded; 0 of nothing.
pub fn points(part: u64, whole: u64) -> u32 {
    let rounded = (part * 10_000 + whole / 2).checked_div(whole);
    rounded
        .and_then(|points| u32::try_from(points).ok())
        .unwrap_or(0)
}

/// The chance of `least` or more out of `tries`, each with the chance `p`.
fn upper_tail(least: u64, tries: u64, p: f64) -> f64 {
    // Below the mean the tail is no news, and its sum would be long.
    if least == 0 || (least as f64) <= tries as f64 * p || p >= 1.0 {
        return 1.0;
    }
    let (n, k) = (tries as f64, least as f64);
    let first = ln_factorial(n) - ln_factorial(k) - ln_factorial(n - k)
        + k * p.ln()
        + (n - k) * (1.0 - p).ln();
    let mut term = first.exp();
    let mut sum = term;
    let odds = p / (1.0 - p);
    for i in least..tries {
        term *= (tries - i) as f64 / (i + 1) as f64 * odds;
        sum += term;
        if term < sum * 1e-12 {
            break;
        }
    }
    sum.min(1.0)
}

/// The logarithm of a factorial, by Stirling's series after a few exact steps.
fn ln_factorial(n: f64) -> f64 {
    let mut x = n + 1.0;
    let mut taken = 0.0;
    while x < 20.0 {
        taken += x.ln();
        x += 1.0;
    }
    let series = 1.0 / (12.0 * x) - 1.0 / (360.0 * x.powi(3)) + 1.0 / (1260.0 * x.powi(5));
    (x - 0.5) * x.ln() - x + 0.5 * (2.0 * std::f64::consts::PI).ln() + series - taken
}

#[cfg(test)]
#[path = "warning_tests.rs"]
mod tests;
