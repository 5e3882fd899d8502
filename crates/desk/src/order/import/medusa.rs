//! Orders of Medusa 2, as a subscriber of the shop posts them: the order itself, or an event with it in `data`.
//! A day of delivery is known when a fulfilment was marked as delivered.

use super::{Day, currency, list, minor, name, text, units};
use crate::order::{Line, Order};
use after_sales_policy::{CivilDate, Currency};
use serde_json::Value;

pub fn order(payload: &Value, day: Day<'_>) -> Option<Order> {
    let order = payload
        .get("data")
        .or_else(|| payload.get("order"))
        .unwrap_or(payload);
    let currency = currency(order, "/currency_code");
    let items = list(order, "items").iter();
    Some(Order {
        reference: text(order, "/custom_display_id").or_else(|| text(order, "/display_id"))?,
        email: text(order, "/email").unwrap_or_default(),
        ordered_on: text(order, "/created_at").and_then(|at| day(&at)),
        currency,
        lines: items.map(|item| line(order, item, currency, day)).collect(),
    })
}

fn line(order: &Value, item: &Value, currency: Option<Currency>, day: Day<'_>) -> Line {
    let product = name(item, "/product_title").or_else(|| name(item, "/title"));
    let variant = name(item, "/variant_title").filter(|variant| Some(variant) != product.as_ref());
    let delivered_on = delivered(order, item, day);
    Line {
        sku: name(item, "/variant_sku"),
        title: match (product, variant) {
            (Some(product), Some(variant)) => Some(format!("{product} – {variant}")),
            (product, _) => product,
        },
        category: name(item, "/product_type"),
        // Whole units of the currency, with a fraction.
        price: minor(item, "/unit_price", currency),
        quantity: units(item, "/quantity").or_else(|| units(item, "/detail/quantity")),
        delivered_on,
        arrived: delivered_on.map(|_| true),
        ..Line::default()
    }
}

/// The day of the last parcel with this item in it, when every one of them was delivered.
fn delivered(order: &Value, item: &Value, day: Day<'_>) -> Option<CivilDate> {
    let id = item.get("id").filter(|id| !id.is_null())?;
    let holds = |parcel: &&Value| {
        let left = parcel.get("canceled_at").is_none_or(Value::is_null);
        let items = list(parcel, "items").iter();
        left && items
            .into_iter()
            .any(|held| held.get("line_item_id") == Some(id))
    };
    let parcels = list(order, "fulfillments").iter().filter(holds);
    let mut last = None;
    for parcel in parcels {
        last = last.max(Some(day(&text(parcel, "/delivered_at")?)?));
    }
    last
}
