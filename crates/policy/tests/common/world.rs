//! The small world that random policies and purchases share: its days, places, words and amounts.

use super::seed::Seed;
use serde_json::{Map, Value, json};

/// The days on which things happen.
pub const DAYS: [&str; 8] = [
    "2026-01-05",
    "2026-01-20",
    "2026-02-27",
    "2026-02-28",
    "2026-03-01",
    "2026-03-30",
    "2026-04-05",
    "2026-05-15",
];
/// Cases that rules answer and buyers ask.
pub const CASES: [&str; 6] = [
    "return",
    "exchange",
    "defect",
    "late",
    "withdrawal",
    "guarantee",
];
pub const STATES: [&str; 4] = ["unused", "seal_intact", "clean", "original_packaging"];
pub const METHODS: [&str; 3] = ["mail_own", "store", "pick_up"];
pub const PLACES: [&str; 4] = ["DE", "FR", "US", "US-CA"];
pub const TRAITS: [&str; 5] = [
    "digital",
    "custom_made",
    "used",
    "final_sale",
    "sealed_hygiene",
];
pub const CATEGORIES: [&str; 3] = ["shoes", "shoes/boots", "home"];
pub const EVENTS: [&str; 8] = [
    "delivered",
    "purchased",
    "paid",
    "shipped",
    "last_item_delivered",
    "later_of_purchase_and_delivery",
    "estimated_delivery",
    "activated",
];
pub const FEES: [&str; 4] = ["restocking", "collection", "handling", "inspection"];
pub const REMEDIES: [&str; 8] = [
    "refund_original",
    "store_credit",
    "gift_card",
    "exchange",
    "repair",
    "replacement",
    "donate",
    "coupon",
];

/// An amount; seldom in another currency than the shop's.
pub fn money(seed: &mut Seed, most: usize) -> Value {
    let currency = if seed.chance(4) { "USD" } else { "EUR" };
    json!({ "minor": seed.up_to(most), "currency": currency })
}

pub fn words(seed: &mut Seed, list: &[&str], most: usize) -> Value {
    json!(seed.some(list, most))
}

pub fn word(seed: &mut Seed, list: &[&str]) -> Value {
    json!(seed.pick(list))
}

pub fn range(seed: &mut Seed, most: usize) -> Value {
    let least = seed.up_to(most);
    match seed.up_to(2) {
        0 => json!({ "least": least }),
        1 => json!({ "most": least }),
        _ => json!({ "least": least, "most": least + seed.up_to(most) }),
    }
}

/// A member: its name, its chance in a hundred, and how it is made.
type Member = (&'static str, usize, fn(&mut Seed) -> Value);

/// Each member with its chance in a hundred.
pub fn object(seed: &mut Seed, members: &[Member]) -> Value {
    let mut all = Map::new();
    for (key, share, make) in members {
        if seed.chance(*share) {
            all.insert((*key).into(), make(seed));
        }
    }
    Value::Object(all)
}

pub fn many(seed: &mut Seed, most: usize, make: fn(&mut Seed) -> Value) -> Value {
    (0..seed.up_to(most)).map(|_| make(seed)).collect()
}

pub fn day(seed: &mut Seed) -> Value {
    word(seed, &DAYS)
}
