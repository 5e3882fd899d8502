//! Whether every rule has a meaning, for a page: it does not say which has none and why, because only
//! the shop can mend it and the linter tells the shop. Agrees with the three checks it stands for.

use crate::finding::Findings;
use crate::{Answer, FindingCode, Rule, Season, Window};

// Tested with the three checks at hand, which then run in its place.
#[cfg_attr(feature = "structure", allow(dead_code))]
pub(super) fn check(rules: &[Rule], at: &str, findings: &mut Findings) {
    if !rules.iter().all(sound) {
        findings.add(FindingCode::RuleIncomplete, at, Vec::new());
    }
}

fn sound(rule: &Rule) -> bool {
    let terms = !rule.window.is_empty() && !rule.remedies.is_empty();
    (terms || rule.answer != Answer::Accept)
        && !rule.cases.is_empty()
        && rule.window.iter().all(one_length)
        && !(rule.fees.iter()).any(|fee| fee.share.is_some() && fee.amount.is_some())
}

fn one_length(window: &Window) -> bool {
    let lengths = u8::from(window.days.is_some())
        + u8::from(window.months.is_some())
        + u8::from(window.until.is_some())
        + u8::from(window.unlimited);
    lengths == 1 && window.seasons.iter().all(in_order)
}

fn in_order(season: &Season) -> bool {
    let late = season
        .last_day
        .is_some_and(|day| season.ordered_until > day);
    (season.last_day.is_some() || season.days.is_some())
        && !late
        && season.ordered_from <= season.ordered_until
}

#[cfg(test)]
mod tests {
    use crate::finding::Findings;
    use crate::{At, Decode, Decoder, PolicyDocument, json};

    fn document(rule: &str) -> PolicyDocument {
        let text = format!(
            r#"{{"version":1,"shop":{{"name":"N","country":"DE","currency":"EUR",
                "time_zone":"Europe/Berlin"}},"rules":[{{"id":"r",{rule}}}]}}"#
        );
        let tree = json::parse(&text).expect("JSON");
        let mut decoder = Decoder::default();
        PolicyDocument::decode(&tree, At::ROOT, &mut decoder).expect("a document")
    }

    #[test]
    fn it_agrees_with_the_checks_that_say_more() {
        let season = |days: &str| {
            format!(
                r#""cases":["return"],"remedies":["refund_original"],"window":[{{"starts_on":"delivered",
                    "days":30,"seasons":[{{{days}}}]}}]"#
            )
        };
        let window = |length: &str| {
            format!(
                r#""cases":["return"],"remedies":["refund_original"],
                    "window":[{{"starts_on":"delivered"{length}}}]"#
            )
        };
        let refuse = |more: &str| format!(r#""cases":["return"],"answer":"refuse"{more}"#);
        let year = r#""ordered_from":"2026-11-01","ordered_until":"2026-12-24""#;
        for (rule, meant) in [
            (window(r#","days":30"#), true),
            (window(r#","unlimited":true"#), true),
            (window(""), false),
            (window(r#","days":30,"months":1"#), false),
            (r#""cases":["return"]"#.to_owned(), false),
            (refuse(""), true),
            (r#""cases":[],"answer":"refuse""#.to_owned(), false),
            (season(&format!(r#"{year},"days":60"#)), true),
            (season(&format!(r#"{year},"last_day":"2027-01-31""#)), true),
            (season(year), false),
            (season(&format!(r#"{year},"last_day":"2026-12-01""#)), false),
            (
                season(r#""ordered_from":"2026-12-24","ordered_until":"2026-11-01","days":60"#),
                false,
            ),
        ] {
            let document = document(&rule);
            let mut full = Findings::default();
            super::super::structure(&document, &mut full);
            assert_eq!(full.into_list().is_empty(), meant, "{rule}");
            assert_eq!(document.rules.iter().all(super::sound), meant, "{rule}");
        }
    }
}
