//! What reading, writing and hashing keep, and which version of a policy an order has.

use crate::common::from_schema::Maker;
use crate::common::policies::{document, policy, readable, rule};
use crate::common::purchase::{facts, known, now};
use crate::common::seed::{Seed, runs};
use after_sales_policy::json::{self, Node, ToNode};
use after_sales_policy::schema::policy_schema;
use after_sales_policy::{
    At, CivilDate, Decode, Decoder, Facts, Note, Policy, PolicyDocument, Refusal, RefusalReason,
    Status, Verdict, decide, read_policy,
};
use serde_json::{Value, json};

fn written(tree: &Node) -> String {
    let mut text = String::new();
    tree.write(&mut text);
    text
}

fn read<T: Decode>(text: &str) -> T {
    let mut decoder = Decoder::default();
    let value = T::decode(&json::parse(text).expect("JSON"), At::ROOT, &mut decoder);
    value.unwrap_or_else(|| panic!("{:#?}\n{text}", decoder.findings))
}

#[test]
fn what_is_written_reads_back_and_is_written_the_same() {
    let schema = policy_schema();
    let maker = Maker::new(&schema);
    for number in 0..300 {
        let text = written(&maker.document(&mut Seed::new(number)));
        let document: PolicyDocument = read(&text);
        let once = written(&document.to_node());
        let again: PolicyDocument = read(&once);
        assert_eq!(document, again, "{number}: {text}");
        assert_eq!(once, written(&again.to_node()), "{number}");
        assert_eq!(
            once,
            serde_json::to_string(&document).expect("serde"),
            "{number}"
        );
    }
    for number in 0..300 {
        let document: Facts = known(&facts(&mut Seed::new(number)));
        let once = written(&document.to_node());
        assert_eq!(document, read::<Facts>(&once), "{number}: {once}");
    }
}

/// The same document with other white space, other orders of members, and remarks.
fn dressed(node: &Node, seed: &mut Seed, out: &mut String) {
    let space = |seed: &mut Seed| [" ", "", "\n\t", "\r\n"][seed.up_to(3)];
    out.push_str(space(seed));
    match node {
        Node::List(items) => {
            out.push('[');
            for (at, item) in items.iter().enumerate() {
                out.push_str(if at > 0 { "," } else { "" });
                dressed(item, seed, out);
            }
            out.push(']');
        }
        Node::Object(members) => {
            let mut left = members.clone();
            // The keys of words in several languages are free: no remark among them.
            if !members.iter().any(|(key, _)| key.len() == 2) && seed.chance(50) {
                left.push(("x_note".into(), Node::List(vec![Node::Null])));
            }
            out.push('{');
            let mut first = true;
            while !left.is_empty() {
                let (key, value) = left.remove(seed.up_to(left.len() - 1));
                out.push_str(if first { "" } else { "," });
                out.push_str(&serde_json::to_string(&key).expect("a key"));
                out.push_str(space(seed));
                out.push(':');
                dressed(&value, seed, out);
                first = false;
            }
            out.push('}');
        }
        leaf => leaf.write(out),
    }
    out.push_str(space(seed));
}

#[test]
fn the_hash_and_the_verdict_hang_on_the_meaning_alone() {
    for number in 0..runs(800) {
        let mut seed = Seed::new(number);
        let (document, plain) = policy(&mut seed);
        let tree = json::parse(&document.to_string()).expect("JSON");
        let mut text = String::new();
        dressed(&tree, &mut seed, &mut text);
        let other = read_policy(&text)
            .policy
            .unwrap_or_else(|| panic!("{number}: {text}"));
        assert_eq!(plain.hash, other.hash, "{number}: {text}");
        let (facts, now) = (known(&facts(&mut seed)), now(&mut seed));
        assert_eq!(
            decide(&plain, None, &facts, &now),
            decide(&other, None, &facts, &now),
            "{number}"
        );
        let canonical = json::parse(&text).expect("JSON").canonical();
        assert_eq!(canonical.clone().canonical(), canonical, "{number}");
        assert_eq!(json::parse(&written(&canonical)), Ok(canonical), "{number}");
    }
}

#[test]
fn another_meaning_is_another_hash() {
    for number in 0..400 {
        let mut seed = Seed::new(number);
        let (mut document, before) = policy(&mut seed);
        document["rules"][0]["id"] = json!("another name");
        let after = read_policy(&document.to_string()).policy.expect("a policy");
        assert_ne!(before.hash, after.hash, "{number}");
    }
}

#[test]
fn the_hash_is_the_one_that_other_tools_take() {
    // printf '%s' '<canonical text>' | sha256sum
    let text = r#"{ "version": 1, "x_a": 1, "rules": [], "shop": { "time_zone": "UTC", "name": "é\u20ac\n",
        "currency": "EUR", "country": "DE", "$comment": "none" } }"#;
    let canonical = written(&json::parse(text).expect("JSON").canonical());
    let expected = "{\"rules\":[],\"shop\":{\"country\":\"DE\",\"currency\":\"EUR\",\"name\":\"é€\\n\",\"time_zone\":\"UTC\"},\"version\":1}";
    assert_eq!(canonical, expected);
    assert_eq!(
        read_policy(text).policy.expect("a policy").hash,
        "3d69bc780c2127089680de2b358eb9145d8cf7ac7e73e221f47bb07dbbea6611"
    );
}

/// The verdict without what tells the versions apart.
fn bare(mut verdict: Verdict) -> Verdict {
    verdict.policy_hash.clear();
    verdict.notes.retain(|note| *note != Note::PolicyOfOrder);
    verdict
}

#[test]
fn an_order_has_the_rules_of_its_day() {
    let mut held = 0;
    for number in 0..runs(1500) {
        let mut seed = Seed::new(number);
        let rules = |seed: &mut Seed, name: &str| -> Vec<Value> {
            (0..=seed.up_to(2))
                .map(|n| rule(seed, &format!("{name}{n}"), n > 0))
                .collect()
        };
        let (old, new) = (rules(&mut seed, "old"), rules(&mut seed, "new"));
        let (old, alone) = readable(document(old));
        let (mut both, current) = readable(document(new));
        let stated = "ab".repeat(32);
        both["valid_from"] = json!("2026-02-28");
        both["history"] = json!([{ "from": "2026-01-06", "until": "2026-02-27", "rules": old["rules"], "sha256": stated }]);
        let both: Policy = read_policy(&both.to_string()).policy.expect("a policy");
        let facts = known(&facts(&mut seed));
        let now = now(&mut seed);
        let verdict = decide(&both, None, &facts, &now);
        let day = |text: &str| CivilDate::parse(text).expect("a day");
        match facts.order.ordered_on {
            Some(ordered) if ordered < day("2026-01-06") => {
                assert!(verdict.notes.contains(&Note::OlderPolicy), "{number}");
                // Only what does not hang on any rule is still a "no".
                let no = verdict.status == Status::NotEligible;
                let back = |refusal: &Refusal| refusal.reason == RefusalReason::AlreadyReturned;
                assert!(!no || verdict.refusals.iter().all(back), "{number}");
            }
            Some(ordered) if ordered < day("2026-02-28") => {
                held += 1;
                assert!(verdict.notes.contains(&Note::PolicyOfOrder), "{number}");
                assert_eq!(verdict.policy_hash, stated, "{number}");
                assert_eq!(
                    bare(verdict),
                    bare(decide(&alone, None, &facts, &now)),
                    "{number}"
                );
            }
            _ => {
                assert_eq!(verdict.policy_hash, both.hash, "{number}");
                assert_eq!(
                    bare(verdict),
                    bare(decide(&current, None, &facts, &now)),
                    "{number}"
                );
            }
        }
    }
    assert!(held > 200, "{held}");
}
