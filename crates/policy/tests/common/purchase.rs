//! Random purchases in the small world.

use super::seed::Seed;
use super::world::{
    CASES, CATEGORIES, DAYS, METHODS, PLACES, STATES, TRAITS, day, money, object, word, words,
};
use after_sales_policy::{Facts, Moment, read_facts};
use serde_json::{Value, json};

/// One purchase; nearly everything may be missing.
pub fn facts(seed: &mut Seed) -> Value {
    let mut buyer = object(
        seed,
        &[
            ("tier", 40, |s| word(s, &["plus", "basic"])),
            ("role", 40, |s| word(s, &["buyer", "receiver"])),
            (
                "counters",
                20,
                |s| json!([{ "name": "returns", "count": s.up_to(3) }]),
            ),
        ],
    );
    buyer["country"] = word(seed, &PLACES);
    let item = object(
        seed,
        &[
            ("sku", 30, |s| word(s, &["A", "B", "C"])),
            ("categories", 70, |s| words(s, &CATEGORIES, 2)),
            ("seller", 60, |s| word(s, &["M", "N"])),
            ("traits", 30, |s| words(s, &TRAITS, 2)),
            ("tags", 30, |s| words(s, &["sale", "new"], 2)),
            ("price", 75, |s| money(s, 15_000)),
            ("tax", 15, |s| money(s, 1500)),
            ("discount", 20, |s| money(s, 2000)),
            ("usual_price", 20, |s| money(s, 20_000)),
            ("quantity", 30, |s| json!(s.up_to(3))),
            ("bought", 15, |s| json!(s.up_to(4))),
            ("already_returned", 15, |s| json!(s.up_to(2))),
            (
                "bundle",
                20,
                |s| json!({ "whole": s.chance(50), "discount": money(s, 1000) }),
            ),
        ],
    );
    let order = object(
        seed,
        &[
            ("ordered_on", 70, day),
            ("paid_on", 15, day),
            ("shipped_on", 20, day),
            ("arrived", 15, |s| json!(s.chance(60))),
            ("delivered_on", 70, day),
            ("last_delivered_on", 15, day),
            ("estimated_delivery_on", 25, day),
            ("activated_on", 10, day),
            ("earlier_returns", 50, |s| json!(s.up_to(3))),
            ("state", 25, |s| word(s, &["shipped", "delivered"])),
            (
                "payments",
                25,
                |s| json!([{ "kind": "gift_card", "amount": money(s, 5000) }, { "kind": "original", "amount": money(s, 5000) }]),
            ),
            ("value", 60, |s| money(s, 30_000)),
            ("kept", 25, |s| money(s, 9000)),
            ("voucher", 20, |s| money(s, 3000)),
            ("missing_gift", 15, |s| money(s, 1000)),
            ("duties_paid", 15, |s| money(s, 1000)),
            ("carrier_cost", 20, |s| money(s, 1000)),
            ("appointment_at", 15, |_| json!("2026-03-31T10:00")),
            ("channel", 40, |s| word(s, &["web", "store"])),
            ("freight_paid", 40, |s| money(s, 900)),
            ("standard_freight", 25, |s| money(s, 900)),
            ("services_paid", 15, |s| money(s, 900)),
        ],
    );
    let event = object(
        seed,
        &[
            ("noticed_on", 20, day),
            ("declared_on", 20, day),
            ("reason", 40, |s| word(s, &["too_small", "other"])),
            ("method", 50, |s| word(s, &METHODS)),
            ("exchange_price", 20, |s| money(s, 15_000)),
            ("credit_issued_on", 10, day),
        ],
    );
    let answers: Vec<Value> = seed
        .some(&STATES, 4)
        .into_iter()
        .map(|state| json!({ "state": state, "holds": seed.chance(65) }))
        .collect();
    json!({ "case": *seed.pick(&CASES), "buyer": buyer, "item": item, "order": order, "event": event, "answers": answers })
}

/// The facts, read.
pub fn known(facts: &Value) -> Facts {
    let read = read_facts(&facts.to_string());
    read.facts
        .unwrap_or_else(|| panic!("{:#?}\n{facts}", read.findings))
}

/// A moment of a clock that is trusted.
pub fn now(seed: &mut Seed) -> Moment {
    let day = seed.pick(&DAYS);
    Moment::server(&format!("{day}T10:00:00+01:00")).expect("a moment")
}
