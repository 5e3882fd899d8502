//! Orders of Shopify, in the form of its webhooks `orders/…`. A day of delivery is known when the carrier of a
//! fulfilment told it.

use super::{Day, currency, list, minor, name, text, units};
use crate::order::{Line, Order};
use after_sales_policy::{CivilDate, Currency};
use serde_json::Value;

pub fn order(payload: &Value, day: Day<'_>) -> Option<Order> {
    let reference = text(payload, "/name").or_else(|| text(payload, "/order_number"))?;
    let email = ["/email", "/contact_email", "/customer/email"];
    // What the buyer saw and paid, where that is another currency than the shop's.
    let shown = currency(payload, "/presentment_currency");
    let currency = shown.or_else(|| currency(payload, "/currency"));
    let lines = list(payload, "line_items").iter();
    Some(Order {
        reference,
        email: email
            .into_iter()
            .find_map(|pointer| text(payload, pointer))
            .unwrap_or_default(),
        ordered_on: text(payload, "/created_at").and_then(|at| day(&at)),
        currency,
        lines: lines
            .map(|item| line(payload, item, currency, day))
            .collect(),
    })
}

fn line(payload: &Value, item: &Value, currency: Option<Currency>, day: Day<'_>) -> Line {
    let quantity = units(item, "/quantity");
    let amount = |value: &Value, set: &str, plain: &str| {
        let told = format!("{set}/presentment_money");
        match super::currency(value, &format!("{told}/currency_code")) == currency {
            true => minor(value, &format!("{told}/amount"), currency),
            false => minor(value, plain, currency),
        }
    };
    let price = amount(item, "/price_set", "/price");
    let discounts = list(item, "discount_allocations").iter();
    let discount: i64 = discounts
        .filter_map(|part| amount(part, "/amount_set", "/amount"))
        .sum();
    let delivered_on = delivered(payload, item, day);
    let product = name(item, "/title");
    let variant = name(item, "/variant_title").filter(|variant| variant != "Default Title");
    Line {
        sku: name(item, "/sku"),
        title: match (product, variant) {
            (Some(product), Some(variant)) => Some(format!("{product} – {variant}")),
            (product, _) => product.or_else(|| name(item, "/name")),
        },
        category: name(item, "/product_type"),
        price: price.zip(quantity).map(|(price, units)| {
            let units = i64::from(units);
            (price * units - discount).max(0) / units
        }),
        quantity,
        delivered_on,
        arrived: delivered_on.map(|_| true),
        ..Line::default()
    }
}

/// The day of the last parcel with this item in it, when every one of them was delivered.
fn delivered(payload: &Value, item: &Value, day: Day<'_>) -> Option<CivilDate> {
    let id = item.get("id").filter(|id| !id.is_null())?;
    let holds = |parcel: &&Value| {
        let sent = parcel.get("status").and_then(Value::as_str) == Some("success");
        sent && list(parcel, "line_items")
            .iter()
            .any(|held| held.get("id") == Some(id))
    };
    let parcels = list(payload, "fulfillments").iter().filter(holds);
    let mut last = None;
    for parcel in parcels {
        let state = parcel.get("shipment_status").and_then(Value::as_str);
        if state != Some("delivered") {
            return None;
        }
        last = last.max(Some(day(&text(parcel, "/updated_at")?)?));
    }
    // A part that has not left yet has not arrived either.
    let open = item.get("fulfillable_quantity").and_then(Value::as_u64);
    last.filter(|_| open.unwrap_or(0) == 0)
}
