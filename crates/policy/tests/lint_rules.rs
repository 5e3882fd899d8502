//! Single rules of the linter: each kind that they know, and what is close and sound.

use after_sales_law::regime;
use after_sales_policy::{Finding, FindingCode, Regime, check, read_policy};
use serde_json::{Value, json};

fn findings(text: &str) -> Vec<Finding> {
    let read = read_policy(text);
    let Some(policy) = read.policy else {
        return read.findings;
    };
    let markets = policy.document.shop.markets.iter();
    let laws: Vec<Regime> = markets.filter_map(regime).collect();
    check(&policy.document, &laws)
}

fn policy(rules: Vec<Value>) -> Value {
    json!({
        "version": 1,
        "shop": { "name": "Lumen", "country": "DE", "time_zone": "Europe/Berlin", "currency": "EUR",
                  "markets": ["DE", "FR", "US", "GB", "JP"] },
        "rules": rules,
    })
}

/// The paths and kinds of the contradictions in one rule.
fn contradictions(rule: Value) -> Vec<(String, String)> {
    let found = findings(&policy(vec![rule]).to_string());
    let found = found
        .into_iter()
        .filter(|one| one.code == FindingCode::Contradiction);
    found
        .map(|one| {
            let what = one.detail("what").unwrap_or_default().to_owned();
            (one.path, what)
        })
        .collect()
}

#[test]
fn contradictions_of_each_kind_are_told_at_their_place() {
    let sound = json!({
        "id": "r", "cases": ["exchange"], "remedies": ["exchange", "repair"],
        "window": [{ "starts_on": "delivered", "days": 30, "remedies": ["repair"] }],
        "opens": [{ "starts_on": "delivered", "days": 30 }],
        "limits": [{ "most": 1, "per": "order", "counter": "n" }],
        "late": [{ "keeps": 1000, "until_days_late": 5 }, { "keeps": 2000, "until_days_late": 9 }, { "keeps": 5000 }],
        "fees": [{ "kind": "late", "share": 10_000 }],
        "return_freight": [{ "payer": "shop" }, { "payer": "buyer", "amount": { "minor": 1, "currency": "EUR" } }],
        "scope": { "price": { "least": { "minor": 5, "currency": "EUR" }, "most": { "minor": 5, "currency": "EUR" } },
                   "ordered": { "from": "2026-01-01", "until": "2026-01-01" } },
    });
    assert_eq!(contradictions(sound.clone()), []);
    let changes: [(&str, Value, &str, &str); 10] = [
        (
            "/answer",
            json!("refuse"),
            "/rules/0/remedies",
            "refusal_gives",
        ),
        (
            "/limits/0/most",
            json!(0),
            "/rules/0/limits/0",
            "limit_zero",
        ),
        (
            "/opens/0/days",
            json!(31),
            "/rules/0/opens/0",
            "opens_too_late",
        ),
        (
            "/return_freight/1/payer",
            json!("shop"),
            "/rules/0/return_freight/1",
            "shop_pays_amount",
        ),
        (
            "/window/0/remedies/0",
            json!("replacement"),
            "/rules/0/window/0",
            "window_remedy",
        ),
        (
            "/fees/0/share",
            json!(10_001),
            "/rules/0/fees/0",
            "fee_over_price",
        ),
        (
            "/late/1/until_days_late",
            json!(5),
            "/rules/0/late/1",
            "late_unreachable",
        ),
        (
            "/late/0/until_days_late",
            Value::Null,
            "/rules/0/late/1",
            "late_unreachable",
        ),
        (
            "/scope/price/least/minor",
            json!(6),
            "/rules/0/scope/price",
            "empty_range",
        ),
        (
            "/scope/ordered/from",
            json!("2026-01-02"),
            "/rules/0/scope/ordered",
            "empty_range",
        ),
    ];
    for (pointer, value, path, what) in changes {
        let mut rule = sound.clone();
        match rule.pointer_mut(pointer) {
            Some(place) => *place = value,
            None => rule["answer"] = value,
        }
        let found = contradictions(rule);
        assert!(
            found.contains(&(path.into(), what.into())),
            "{pointer}: {found:?}"
        );
    }
}

#[test]
fn what_ends_before_it_begins_is_told() {
    let mut document = policy(Vec::new());
    document["delivery"] = json!({ "least_days": 5, "most_days": 2 });
    document["history"] = json!([{ "from": "2026-02-01", "until": "2026-01-01" }]);
    document["shop"]["contacts"] = json!([{ "kind": "phone", "value": "+49 30 5550", "open": [
        { "days": ["monday"], "from": "09:00", "until": "17:00" },
        { "days": ["sunday"], "from": "17:00", "until": "09:00" }] }]);
    let found = findings(&document.to_string());
    let found = found
        .iter()
        .filter(|one| one.code == FindingCode::Contradiction);
    let paths: Vec<&str> = found.map(|one| one.path.as_str()).collect();
    assert_eq!(
        paths,
        ["/delivery", "/shop/contacts/0/open/1", "/history/0"]
    );
}

/// The codes at each path of a rule in one market.
fn against_law(market: &str, rule: Value) -> Vec<String> {
    let mut document = policy(vec![rule]);
    document["shop"]["markets"] = json!([market]);
    let codes = [
        FindingCode::BelowLaw,
        FindingCode::ExclusionWithoutBasis,
        FindingCode::FeeAgainstLaw,
        FindingCode::FreightAgainstLaw,
    ];
    let found = findings(&document.to_string());
    let found = found.into_iter().filter(|one| codes.contains(&one.code));
    found
        .map(|one| [one.code.as_str(), " ", &one.path].concat())
        .collect()
}

#[test]
fn the_law_is_held_against_what_surely_falls_below_it() {
    let accept = |more: Value| {
        let mut rule = json!({ "id": "r", "cases": ["return"], "remedies": ["refund_original"],
                               "window": [{ "starts_on": "delivered", "days": 30 }] });
        for (key, value) in more.as_object().unwrap() {
            rule[key] = value.clone();
        }
        rule
    };
    let short = json!({ "starts_on": "delivered", "days": 7 });
    let long = json!({ "starts_on": "delivered", "days": 14 });
    let none: [&str; 0] = [];
    let cases: [(Value, &[&str]); 14] = [
        (
            json!({ "window": [short] }),
            &["below_law /rules/0/window/0"],
        ),
        // One long enough is enough, unless the earliest counts.
        (json!({ "window": [short, long] }), &none),
        (
            json!({ "window": [short, long], "combine": "earliest" }),
            &["below_law /rules/0/window/0"],
        ),
        (
            json!({ "window": [{ "starts_on": "shipped", "days": 14 }] }),
            &["below_law /rules/0/window/0"],
        ),
        (
            json!({ "window": [{ "starts_on": "delivered", "days": 10, "grace_days": 4 }] }),
            &none,
        ),
        (
            json!({ "window": [short], "scope": { "traits": ["custom_made"] } }),
            &none,
        ),
        (
            json!({ "window": [short], "scope": { "places": ["US"] } }),
            &none,
        ),
        (
            json!({ "fees": [{ "kind": "handling", "share": 0 }] }),
            &none,
        ),
        (
            json!({ "fees": [{ "kind": "handling", "share": 100, "places": ["US"] }] }),
            &none,
        ),
        (
            json!({ "fees": [{ "kind": "handling", "share": 100, "places": ["DE"] }] }),
            &["fee_against_law /rules/0/fees/0"],
        ),
        (json!({ "fees": [{ "kind": "late", "share": 100 }] }), &none),
        // German law leaves the way back of a change of mind to the buyer.
        (json!({ "return_freight": [{ "payer": "buyer" }] }), &none),
        (
            json!({ "cases": ["damaged"], "return_freight": [{ "payer": "shop", "places": ["US"] }, { "payer": "buyer" }] }),
            &["freight_against_law /rules/0/return_freight/1"],
        ),
        // The buyer may choose a way that the shop pays.
        (
            json!({ "cases": ["damaged"], "return_freight": [{ "payer": "buyer", "methods": ["store"] }, { "payer": "shop" }] }),
            &none,
        ),
    ];
    for (more, wanted) in cases {
        assert_eq!(against_law("DE", accept(more.clone())), wanted, "{more}");
    }
    // No such right in the United States: nothing falls below it.
    assert_eq!(
        against_law("US", accept(json!({ "window": [short] }))),
        none
    );
    let refuse = |traits: Value| json!({ "id": "r", "cases": ["return"], "answer": "refuse", "scope": { "traits": traits } });
    let unlawful = ["exclusion_without_basis /rules/0"];
    assert_eq!(
        against_law("DE", refuse(json!(["custom_made", "perishable"]))),
        none
    );
    assert_eq!(
        against_law("DE", refuse(json!(["business_purchase"]))),
        none
    );
    assert_eq!(
        against_law("DE", refuse(json!(["custom_made", "used"]))),
        unlawful
    );
    assert_eq!(against_law("DE", refuse(json!([]))), unlawful);
}
