//! Random policies in the small world.

use super::seed::Seed;
use super::world::{
    CASES, CATEGORIES, DAYS, EVENTS, FEES, METHODS, PLACES, REMEDIES, STATES, TRAITS, many, money,
    object, range, word, words,
};
use after_sales_policy::{Policy, read_policy};
use serde_json::{Value, json};

fn scope(seed: &mut Seed) -> Value {
    object(
        seed,
        &[
            ("skus", 8, |s| words(s, &["A", "B"], 1)),
            ("traits", 12, |s| words(s, &TRAITS, 2)),
            ("sellers", 4, |_| json!(["M"])),
            ("categories", 16, |s| words(s, &CATEGORIES, 2)),
            ("tags", 6, |s| words(s, &["sale", "new"], 1)),
            ("price", 6, |s| json!({ "least": money(s, 9000) })),
            ("discount", 4, |s| json!({ "least": s.up_to(5000) })),
            (
                "states",
                6,
                |s| json!([{ "state": *s.pick(&STATES), "is": s.chance(50) }]),
            ),
            ("reasons", 5, |s| words(s, &["too_small", "other"], 1)),
            ("roles", 4, |_| json!(["receiver"])),
            ("methods", 5, |s| words(s, &METHODS, 1)),
            ("tiers", 6, |_| json!(["plus"])),
            ("earlier_returns", 4, |s| range(s, 3)),
            ("order_states", 4, |s| {
                words(s, &["shipped", "delivered"], 1)
            }),
            ("order_value", 5, |s| json!({ "most": money(s, 20_000) })),
            ("quantity", 4, |s| range(s, 2)),
            ("regions", 6, |_| json!(["near"])),
            ("places", 12, |s| words(s, &PLACES, 2)),
            ("ordered", 5, |s| json!({ "from": *s.pick(&DAYS) })),
            ("channels", 6, |s| words(s, &["web", "store"], 1)),
        ],
    )
}

fn window(seed: &mut Seed) -> Value {
    let mut all = object(
        seed,
        &[
            ("day_kind", 15, |_| json!("business")),
            ("counting", 15, |_| json!("start_day_included")),
            ("rolls_over", 25, |_| json!(true)),
            ("fallback", 20, |s| word(s, &EVENTS)),
            ("grace_days", 15, |s| json!(s.up_to(5))),
            ("delay_days", 8, |s| json!(s.up_to(3))),
            ("remedies", 12, |s| words(s, &REMEDIES[..4], 2)),
            (
                "seasons",
                12,
                |s| json!([{ "ordered_from": "2026-01-01", "ordered_until": "2026-02-10", "days": s.up_to(90) }]),
            ),
        ],
    );
    let events = if seed.chance(70) {
        &EVENTS[..2]
    } else {
        &EVENTS[..]
    };
    all["starts_on"] = word(seed, events);
    match seed.up_to(9) {
        0 => all["months"] = json!(seed.up_to(3)),
        1 => all["until"] = word(seed, &DAYS),
        2 => all["unlimited"] = json!(true),
        _ => all["days"] = json!(seed.up_to(60)),
    }
    all
}

fn fee(seed: &mut Seed) -> Value {
    let mut all = object(
        seed,
        &[
            ("cap", 20, |s| money(s, 2000)),
            ("days", 15, |s| range(s, 30)),
            ("methods", 15, |s| words(s, &METHODS, 2)),
            ("places", 10, |s| words(s, &PLACES, 2)),
            ("waived_if", 15, |s| words(s, &STATES, 1)),
            ("waived_in", 8, |_| json!(["US"])),
            ("per_unit", 15, |_| json!(true)),
        ],
    );
    all["kind"] = word(seed, &FEES);
    if seed.chance(50) {
        all["share"] = json!(seed.up_to(12_000));
    } else {
        all["amount"] = money(seed, 4000);
    }
    all
}

/// A rule named `id` that answers one or two cases.
pub fn rule(seed: &mut Seed, id: &str, with_scope: bool) -> Value {
    let mut all = object(
        seed,
        &[
            ("combine", 25, |_| json!("earliest")),
            (
                "opens",
                10,
                |s| json!([{ "starts_on": *s.pick(&EVENTS[..2]), "days": s.up_to(20) }]),
            ),
            (
                "late",
                20,
                |s| json!([{ "keeps": s.up_to(3000), "until_days_late": s.up_to(20) }, { "keeps": 3000 + s.up_to(3000) }]),
            ),
            ("credit_bonus", 15, |s| json!(s.up_to(2000))),
            ("credit_valid_days", 10, |_| json!(365)),
            ("keep_item_up_to", 8, |s| money(s, 3000)),
            ("most_value", 8, |s| money(s, 20_000)),
            ("send_within_days", 20, |_| json!(14)),
            ("methods", 25, |s| words(s, &METHODS, 3)),
            (
                "limits",
                12,
                |s| json!([{ "most": s.up_to(3), "per": "buyer", "counter": "returns" }]),
            ),
            ("bundle", 15, |s| {
                word(s, &["deduct_discount", "whole_only"])
            }),
            ("proof", 15, |_| json!(["photos"])),
            (
                "exchange",
                10,
                |_| json!({ "cheaper": "gift_card", "dearer": true }),
            ),
            (
                "appointment",
                8,
                |s| json!({ "notice_hours": 48, "keeps": s.up_to(5000), "rebooking": 500 }),
            ),
            ("refund", 60, |s| {
                object(
                    s,
                    &[
                        ("within_days", 60, |_| json!(14)),
                        ("counts_from", 60, |s| {
                            word(s, &["notice", "goods_back", "inspection"])
                        }),
                        ("outbound_freight", 60, |s| {
                            word(s, &["none", "standard", "all"])
                        }),
                        ("duties", 20, |_| json!(true)),
                        ("services", 20, |_| json!(true)),
                        ("voucher", 20, |_| json!("lost_below_value")),
                        ("gift_card_pays_kept", 20, |_| json!(true)),
                        ("free_delivery_from", 20, |s| money(s, 9000)),
                        ("missing_gift", 20, |_| json!(true)),
                    ],
                )
            }),
        ],
    );
    all["id"] = json!(id);
    all["cases"] = json!(seed.some(&CASES, 1));
    if all["cases"] == json!([]) {
        all["cases"] = json!(["return"]);
    }
    let answer = if seed.chance(85) {
        "accept"
    } else {
        *seed.pick(&["refuse", "ask_person"])
    };
    all["answer"] = json!(answer);
    all["window"] = (0..=seed.up_to(1)).map(|_| window(seed)).collect();
    // One window is for every remedy; further ones may be for some.
    all["window"][0]
        .as_object_mut()
        .expect("a window")
        .remove("remedies");
    all["remedies"] = words(seed, &REMEDIES, 3);
    if all["remedies"] == json!([]) {
        all["remedies"] = json!(["refund_original"]);
    }
    all["conditions"] = many(seed, 2, |s| {
        let otherwise = [
            "refuse",
            "ask_person",
            "store_credit",
            "exchange_only",
            "reduced_refund",
        ];
        json!({ "state": *s.pick(&STATES), "otherwise": *s.pick(&otherwise) })
    });
    all["return_freight"] = many(seed, 2, |s| {
        let mut all = object(
            s,
            &[
                ("amount", 60, |s| money(s, 2000)),
                ("tax", 20, |_| json!(800)),
                ("methods", 20, |s| words(s, &METHODS, 2)),
                ("earlier_returns", 15, |s| range(s, 2)),
            ],
        );
        all["payer"] = word(s, &["buyer", "shop"]);
        all
    });
    all["fees"] = many(seed, 3, fee);
    if with_scope {
        all["scope"] = scope(seed);
    }
    all
}

/// A document of those rules.
pub fn document(rules: Vec<Value>) -> Value {
    json!({
        "version": 1,
        "shop": {
            "name": "N", "country": "DE", "time_zone": "Europe/Berlin", "currency": "EUR",
            "regions": [{ "name": "near", "places": ["DE", "US-CA"] }],
            "disclosures": [{ "what": "return_cost_told", "told": true }]
        },
        "rules": rules
    })
}

/// A policy that reads; rules that it refuses, ties among them, are left out.
pub fn policy(seed: &mut Seed) -> (Value, Policy) {
    let rules = (0..=seed.up_to(5))
        .map(|n| rule(seed, &format!("r{n}"), n > 0))
        .collect();
    readable(document(rules))
}

/// The document without the rules that are refused.
pub fn readable(mut document: Value) -> (Value, Policy) {
    loop {
        let read = read_policy(&document.to_string());
        if let Some(policy) = read.policy {
            return (document, policy);
        }
        let path = read.findings[0].path.strip_prefix("/rules/");
        let place = path.and_then(|rest| rest.split('/').next()?.parse::<usize>().ok());
        let place = place.unwrap_or_else(|| panic!("{:#?}", read.findings));
        document["rules"]
            .as_array_mut()
            .expect("rules")
            .remove(place);
    }
}
