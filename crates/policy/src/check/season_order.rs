//! The days of a season in their order. A season that ends before it begins never holds.

use super::place_in_text::{item, step};
use crate::finding::Findings;
use crate::{FindingCode, Rule};

pub(super) fn check(rules: &[Rule], at: &str, findings: &mut Findings) {
    for (place, rule) in rules.iter().enumerate() {
        for (index, window) in rule.window.iter().enumerate() {
            for (number, season) in window.seasons.iter().enumerate() {
                let late = season
                    .last_day
                    .is_some_and(|day| season.ordered_until > day);
                if late || season.ordered_from > season.ordered_until {
                    let window = step(&item(at, place), "window", Some(index));
                    let path = step(&window, "seasons", Some(number));
                    findings.add(FindingCode::SeasonOrder, path, Vec::new());
                }
            }
        }
    }
}
