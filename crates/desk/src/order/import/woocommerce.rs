//! Orders of WooCommerce, in the form of its REST API: `order.created` and `order.updated` carry them whole.
//! It knows no day of delivery.

use super::{Day, currency, list, minor, name, text, units};
use crate::order::{Line, Order};
use after_sales_policy::Currency;
use serde_json::Value;

pub fn order(payload: &Value, day: Day<'_>) -> Option<Order> {
    let currency = currency(payload, "/currency");
    // Prices as the shop shows them: with tax or without.
    let with_tax = payload.get("prices_include_tax").and_then(Value::as_bool) == Some(true);
    let lines = list(payload, "line_items").iter();
    Some(Order {
        reference: text(payload, "/number").or_else(|| text(payload, "/id"))?,
        email: text(payload, "/billing/email").unwrap_or_default(),
        // The clock of the shop, without an offset.
        ordered_on: text(payload, "/date_created").and_then(|at| day(&at)),
        currency,
        lines: lines.map(|item| line(item, currency, with_tax)).collect(),
    })
}

fn line(item: &Value, currency: Option<Currency>, with_tax: bool) -> Line {
    let quantity = units(item, "/quantity");
    let total = minor(item, "/total", currency);
    let tax = match with_tax {
        true => minor(item, "/total_tax", currency),
        false => Some(0),
    };
    let paid = total.zip(tax).map(|(total, tax)| total + tax);
    Line {
        sku: name(item, "/sku"),
        title: name(item, "/name"),
        price: paid
            .zip(quantity)
            .map(|(paid, units)| paid / i64::from(units)),
        quantity,
        ..Line::default()
    }
}
