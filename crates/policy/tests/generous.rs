//! A more generous policy never gives a worse verdict. One rule, so that the same rule governs before and
//! after; each move makes it more generous in one way.

use crate::common::policies::{document, rule};
use crate::common::purchase::{facts, known, now};
use crate::common::seed::{Seed, runs};
use after_sales_policy::{CivilDate, Moment, Party, Status, Verdict, decide, read_policy};
use serde_json::{Value, json};

type Move = (&'static str, fn(&mut Value, &mut Seed) -> bool);

/// Drops one item of a list.
fn drop_one(rule: &mut Value, list: &str, seed: &mut Seed) -> bool {
    match rule[list].as_array_mut() {
        Some(items) if !items.is_empty() => {
            items.remove(seed.up_to(items.len() - 1));
            true
        }
        _ => false,
    }
}

/// Drops a member.
fn drop_member(rule: &mut Value, member: &str) -> bool {
    rule.as_object_mut()
        .expect("a rule")
        .remove(member)
        .is_some()
}

/// Adds to a number that is there.
fn raise(value: &mut Value, by: usize) -> bool {
    let Some(number) = value.as_u64() else {
        return false;
    };
    *value = json!(number + by as u64);
    true
}

const MOVES: [Move; 14] = [
    ("a longer window", |rule, seed| {
        let last = rule["window"].as_array().expect("windows").len() - 1;
        let window = &mut rule["window"][seed.up_to(last)];
        let by = 1 + seed.up_to(30);
        raise(&mut window["days"], by) || raise(&mut window["months"], by)
    }),
    ("more days of grace", |rule, seed| {
        let by = 1 + seed.up_to(9);
        let window = &mut rule["window"][0];
        let known = window["grace_days"].as_u64().unwrap_or(0);
        window["grace_days"] = json!(known + by as u64);
        true
    }),
    ("a condition less", |rule, seed| {
        // A rule that gives no money may give credit to who fails a condition: then it is no move.
        let pays = ["refund_original", "store_credit", "gift_card", "donate"];
        let remedies = rule["remedies"].as_array().expect("remedies");
        remedies
            .iter()
            .any(|remedy| pays.iter().any(|paying| remedy == paying))
            && drop_one(rule, "conditions", seed)
    }),
    ("a fee less", |rule, seed| drop_one(rule, "fees", seed)),
    ("the shop pays the way back", |rule, _| {
        rule["return_freight"] = json!([{ "payer": "shop" }]);
        true
    }),
    ("a late step more", |rule, seed| {
        let mut steps = rule["late"].as_array().cloned().unwrap_or_default();
        let open = steps
            .iter()
            .any(|step| step.get("until_days_late").is_none());
        steps.push(json!({ "keeps": seed.up_to(9000) }));
        rule["late"] = Value::Array(steps);
        !open
    }),
    ("no limits", |rule, _| drop_member(rule, "limits")),
    ("no wait", |rule, _| drop_member(rule, "opens")),
    ("parts of a bundle as one likes", |rule, _| {
        drop_member(rule, "bundle")
    }),
    ("no person above a value", |rule, _| {
        drop_member(rule, "most_value")
    }),
    ("all delivery charges back", |rule, _| {
        rule["refund"]["outbound_freight"] = json!("all");
        true
    }),
    ("duties and services back", |rule, _| {
        rule["refund"]["duties"] = json!(true);
        rule["refund"]["services"] = json!(true);
        true
    }),
    ("nothing taken off for delivery and gifts", |rule, _| {
        let terms = rule["refund"].as_object_mut();
        let terms = terms.map(|terms| {
            terms.remove("free_delivery_from").is_some() | terms.remove("missing_gift").is_some()
        });
        terms.unwrap_or(false)
    }),
    ("yes instead of a person", |rule, _| {
        let other = rule["answer"] == "ask_person";
        rule["answer"] = json!("accept");
        other
    }),
];

fn rank(status: Status) -> u8 {
    match status {
        Status::Eligible => 4,
        Status::EligibleIf => 3,
        Status::NeedsPerson => 2,
        Status::Unknown => 1,
        Status::NotEligible => 0,
    }
}

/// What a verdict is worth, apart from its status. The day counted is the legal one: of several windows
/// the one that lasts longest in law gives its safe day too.
fn worth(verdict: &Verdict) -> (bool, Option<CivilDate>, Option<i64>, bool) {
    let entitlements = || verdict.entitlements.iter();
    let endless = entitlements().any(|entitlement| entitlement.unlimited);
    let last = entitlements()
        .filter_map(|entitlement| entitlement.deadline)
        .map(|day| day.legal);
    let refund = verdict.best.refund.map(|money| money.minor);
    let shop_pays = verdict.best.return_freight == Some(Party::Shop);
    (endless, last.max(), refund, shop_pays)
}

fn verdict(rule: &Value, facts: &Value, now: &Moment) -> Option<Verdict> {
    let read = read_policy(&document(vec![rule.clone()]).to_string());
    Some(decide(&read.policy?, None, &known(facts), now))
}

fn not_worse(move_name: &str, before: &Verdict, after: &Verdict, about: &dyn Fn() -> String) {
    let tell = || {
        format!(
            "{move_name}\nbefore {before:#?}\nafter {after:#?}\n{}",
            about()
        )
    };
    assert!(
        rank(after.status) >= rank(before.status),
        "status: {}",
        tell()
    );
    let (old, new) = (worth(before), worth(after));
    assert!(new.0 || new.1 >= old.1, "last day: {}", tell());
    assert!(new.2 >= old.2, "refund: {}", tell());
    assert!(new.3 || !old.3, "way back: {}", tell());
}

#[test]
fn a_more_generous_rule_never_gives_a_worse_verdict() {
    let mut tried = [0; MOVES.len()];
    for number in 0..runs(4000) {
        let mut seed = Seed::new(number);
        let mut rule = rule(&mut seed, "r", false);
        let (facts, now) = (facts(&mut seed), now(&mut seed));
        rule["cases"] = json!([facts["case"]]);
        let place = number as usize % MOVES.len();
        let (name, make) = MOVES[place];
        let before = verdict(&rule, &facts, &now).expect("a policy");
        let original = rule.clone();
        if !make(&mut rule, &mut seed) {
            continue;
        }
        let after = verdict(&rule, &facts, &now).unwrap_or_else(|| panic!("{name}: {rule}"));
        tried[place] += 1;
        not_worse(name, &before, &after, &|| {
            format!(
                "seed {number}\nrule {original}\nfacts {facts}\nnow {}",
                now.at
            )
        });
    }
    for (count, (name, _)) in tried.iter().zip(MOVES) {
        assert!(*count > 10, "{name}: tried {count} times");
    }
}
