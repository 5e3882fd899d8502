//! Knowing more never turns a settled verdict into "unknown", except for facts that change the question.

use crate::common::policies::policy;
use crate::common::purchase::{facts, known, now};
use crate::common::regimes::regime;
use crate::common::seed::{Seed, runs};
use after_sales_policy::{Status, decide};
use serde_json::Value;

/// One known fact taken away: its path, and the facts without it.
fn without_one(facts: &Value, seed: &mut Seed) -> Option<(String, Value)> {
    let group = *seed.pick(&["buyer", "item", "order", "event", "answers"]);
    let mut fewer = facts.clone();
    let name = match &mut fewer[group] {
        Value::Object(members) => {
            let names: Vec<String> = members
                .keys()
                .filter(|name| *name != "country")
                .cloned()
                .collect();
            if names.is_empty() {
                return None;
            }
            let name = seed.pick(&names).clone();
            members.remove(&name);
            name
        }
        Value::Array(answers) if !answers.is_empty() => {
            let gone = answers.remove(seed.up_to(answers.len() - 1));
            gone["state"].as_str().expect("a state").into()
        }
        _ => return None,
    };
    Some((format!("{group}/{name}"), fewer))
}

/// Facts that change the question instead of answering it, each with its reason.
const OTHER_QUESTION: [(&str, &str); 8] = [
    ("event/declared_on", "the day the buyer acts, as `now` is"),
    ("item/bought", "how many units are asked about"),
    ("item/quantity", "how many units are asked about"),
    ("item/already_returned", "how many units are asked about"),
    ("item/traits", "not given means none of them"),
    ("item/tags", "not given means none of them"),
    ("item/sku", "not given means another one"),
    ("order/channel", "not given means another one"),
];

/// Whether knowing more cannot open it again. "Yes, if" waits for an answer: a "no" leads on to other ways.
fn settled(status: Status) -> bool {
    matches!(
        status,
        Status::Eligible | Status::NotEligible | Status::NeedsPerson
    )
}

#[test]
fn a_settled_verdict_stays_settled() {
    let mut tried = 0;
    for number in 0..runs(3000) {
        let mut seed = Seed::new(number);
        let (document, policy) = policy(&mut seed);
        let (regime, more, now) = (regime(&mut seed), facts(&mut seed), now(&mut seed));
        let Some((name, fewer)) = without_one(&more, &mut seed) else {
            continue;
        };
        let other = OTHER_QUESTION.iter().any(|(known, _)| *known == name);
        let before = decide(&policy, Some(&regime), &known(&fewer), &now);
        if other || !settled(before.status) {
            continue;
        }
        tried += 1;
        let after = decide(&policy, Some(&regime), &known(&more), &now);
        assert!(
            after.status != Status::Unknown,
            "{name} unsettled a {:?}, missing {:?}\nseed {number}\npolicy {document}\nfacts {more}\n{regime:?}",
            before.status,
            after.missing_facts
        );
    }
    assert!(tried > 700, "{tried}");
}
