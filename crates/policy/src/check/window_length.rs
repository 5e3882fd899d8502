//! A window says one length: days, months, a last day, or no end. With two, buyers read one and the
//! shop means the other; with none there is nothing to reckon with.

use super::place_in_text::{item, step};
use crate::finding::Findings;
use crate::{FindingCode, Rule};

pub(super) fn check(rules: &[Rule], at: &str, findings: &mut Findings) {
    for (place, rule) in rules.iter().enumerate() {
        for (index, window) in rule.window.iter().enumerate() {
            let lengths = usize::from(window.days.is_some())
                + usize::from(window.months.is_some())
                + usize::from(window.until.is_some())
                + usize::from(window.unlimited);
            let path = || step(&item(at, place), "window", Some(index));
            if lengths != 1 {
                let details = vec![("what", "window".into()), ("number", lengths.to_string())];
                findings.add(FindingCode::WindowLength, path(), details);
            }
            for (number, season) in window.seasons.iter().enumerate() {
                if season.last_day.is_none() && season.days.is_none() {
                    let path = step(&path(), "seasons", Some(number));
                    let details = vec![("what", "season".into()), ("number", "0".into())];
                    findings.add(FindingCode::WindowLength, path, details);
                }
            }
        }
    }
}
