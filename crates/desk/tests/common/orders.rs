//! A desk whose shop tells it orders.
#![allow(
    dead_code,
    clippy::unwrap_used,
    reason = "each test file uses its part"
)]

use crate::common::{Answer, Running, config, start_with};
use after_sales_desk::{Config, OrderSecrets};
use serde_json::{Value, json};
use std::path::Path;

pub const TOKEN: &str = "a-token-of-this-very-shop";
pub const SECRET: &str = "a-secret-of-its-webhooks";

pub fn desk(folder: &Path) -> Running {
    let file = folder.join("orders");
    let kinds = ["woocommerce", "shopify", "medusa"];
    let lines: String = kinds
        .iter()
        .map(|kind| format!("shop {kind} {SECRET}\n"))
        .collect();
    std::fs::write(&file, format!("shop token {TOKEN}\n{lines}")).unwrap();
    start_with(Config {
        orders: OrderSecrets::from_file(&file, &["shop"]).unwrap(),
        ..config(folder)
    })
}

pub fn tell_as(desk: &Running, kind: &str, body: &str) -> Answer {
    let token = format!("Bearer {TOKEN}");
    desk.post(
        "/api/orders",
        &[("authorization", &token), ("content-type", kind)],
        body,
    )
}

pub fn tell(desk: &Running, body: &Value) -> Answer {
    tell_as(desk, "application/json", &body.to_string())
}

pub fn order(reference: &str) -> Value {
    json!({
        "reference": reference, "email": "ada@example.com", "ordered_on": "2026-10-20", "currency": "EUR",
        "lines": [
            { "sku": "H-1", "title": "Headphones", "price": 12900, "quantity": 1, "delivered_on": "2026-10-24" },
            { "sku": "C-1", "title": "Cable <b>", "price": 900, "quantity": 2 },
        ],
    })
}

pub fn look_up(desk: &Running, reference: &str, email: &str) -> Answer {
    let body = json!({ "reference": reference, "email": email }).to_string();
    desk.post(
        "/api/orders/look-up",
        &[("content-type", "application/json")],
        &body,
    )
}
