use super::{System, Told};
use crate::order::Order;
use after_sales_policy::CivilDate;
use serde_json::{Value, json};

fn read(system: System, payload: &Value) -> Order {
    let day = |at: &str| CivilDate::parse(at.get(..10)?);
    match system.order(payload, &day) {
        Told::Order(order) => order,
        Told::NoEmail => panic!("no address"),
        Told::NoOrder => panic!("no order"),
    }
}

fn day(text: &str) -> Option<CivilDate> {
    CivilDate::parse(text)
}

#[test]
fn woocommerce() {
    let payload = json!({
        "id": 727, "number": "727", "status": "processing", "currency": "EUR",
        "date_created": "2026-10-20T23:30:08", "date_completed": "2026-10-24T09:00:00",
        "prices_include_tax": true,
        "billing": { "first_name": "Ada", "email": "ada@example.com", "country": "DE" },
        "line_items": [
            { "id": 315, "name": "Lamp", "sku": "L-1", "quantity": 2, "price": 16.7226891,
              "subtotal": "33.61", "total": "33.45", "total_tax": "6.35" },
            { "id": 316, "name": "Gift", "sku": "", "quantity": 1, "price": 0, "total": "0.00", "total_tax": "0.00" },
        ],
    });
    let order = read(System::WooCommerce, &payload);
    assert_eq!(
        (order.reference.as_str(), order.email.as_str()),
        ("727", "ada@example.com")
    );
    assert_eq!(order.ordered_on, day("2026-10-20"));
    let [lamp, gift] = &order.lines[..] else {
        panic!("two lines")
    };
    assert_eq!((lamp.price, lamp.quantity), (Some(1_990), Some(2)));
    // Completed is not delivered.
    assert_eq!((lamp.delivered_on, lamp.arrived), (None, None));
    assert_eq!((gift.sku.as_deref(), gift.price), (None, Some(0)));
}

fn shopify_order(shipment: Value, open: u32) -> Value {
    let money = |amount: &str, code: &str| json!({ "amount": amount, "currency_code": code });
    json!({
        "id": 820982911946154508_u64, "name": "#1001", "order_number": 1001, "email": "", "contact_email": "ada@example.com",
        "created_at": "2026-10-20T14:05:00+02:00", "currency": "DKK", "presentment_currency": "EUR",
        "line_items": [{
            "id": 866550311766439020_u64, "title": "Lamp", "variant_title": "Blue", "sku": "L-1", "quantity": 2,
            "fulfillable_quantity": open, "price": "148.50",
            "price_set": { "shop_money": money("148.50", "DKK"), "presentment_money": money("19.90", "EUR") },
            "discount_allocations": [{ "amount": "14.90",
                "amount_set": { "shop_money": money("14.90", "DKK"), "presentment_money": money("2.00", "EUR") } }],
        }],
        "fulfillments": [
            { "status": "success", "shipment_status": shipment, "updated_at": "2026-10-24T10:00:00+02:00",
              "line_items": [{ "id": 866550311766439020_u64 }] },
            { "status": "cancelled", "shipment_status": null, "updated_at": "2026-10-21T10:00:00+02:00",
              "line_items": [{ "id": 866550311766439020_u64 }] },
        ],
    })
}

#[test]
fn shopify() {
    let order = read(System::Shopify, &shopify_order(json!("delivered"), 0));
    assert_eq!(
        (order.reference.as_str(), order.email.as_str()),
        ("#1001", "ada@example.com")
    );
    assert_eq!(
        order
            .currency
            .map(|currency| currency.code().to_owned())
            .as_deref(),
        Some("EUR")
    );
    let line = &order.lines[0];
    assert_eq!(
        (line.price, line.title.as_deref()),
        (Some(1_890), Some("Lamp – Blue"))
    );
    assert_eq!(
        (line.delivered_on, line.arrived),
        (day("2026-10-24"), Some(true))
    );
    for (shipment, open) in [
        (json!("in_transit"), 0),
        (json!(null), 0),
        (json!("delivered"), 1),
    ] {
        let line = &read(System::Shopify, &shopify_order(shipment, open)).lines[0];
        assert_eq!((line.delivered_on, line.arrived), (None, None));
    }
}

#[test]
fn medusa() {
    let payload = json!({
        "name": "order.placed",
        "data": {
            "id": "order_01", "display_id": 12, "email": "ada@example.com", "currency_code": "eur",
            "created_at": "2026-10-20T12:05:00.000Z",
            "items": [
                { "id": "ordli_1", "product_title": "Lamp", "variant_title": "Blue", "variant_sku": "L-1",
                  "quantity": 1, "unit_price": 19.9 },
                { "id": "ordli_2", "title": "Bulb", "quantity": 3, "unit_price": 3 },
            ],
            "fulfillments": [
                { "delivered_at": "2026-10-24T08:00:00.000Z", "canceled_at": null,
                  "items": [{ "line_item_id": "ordli_1", "quantity": 1 }] },
                { "shipped_at": "2026-10-22T08:00:00.000Z", "delivered_at": null,
                  "items": [{ "line_item_id": "ordli_2", "quantity": 3 }] },
            ],
        },
    });
    let order = read(System::Medusa, &payload);
    assert_eq!(order.reference, "12");
    let [lamp, bulb] = &order.lines[..] else {
        panic!("two lines")
    };
    assert_eq!(
        (lamp.price, lamp.delivered_on),
        (Some(1_990), day("2026-10-24"))
    );
    assert_eq!(
        (bulb.price, bulb.quantity, bulb.delivered_on),
        (Some(300), Some(3), None)
    );
    // The same without an event around it.
    assert_eq!(read(System::Medusa, &payload["data"]), order);
}

#[test]
fn what_is_no_order_is_none() {
    let day = |_: &str| None;
    for system in [System::WooCommerce, System::Shopify, System::Medusa] {
        for payload in [
            json!({}),
            json!([]),
            json!(null),
            json!({"id": {"a": 1}, "name": [], "display_id": true}),
        ] {
            assert!(matches!(system.order(&payload, &day), Told::NoOrder));
        }
        assert_eq!(System::parse(system.name()), Some(system));
    }
    let counter = json!({"name": "#1", "email": null, "line_items": "none"});
    assert!(matches!(
        System::Shopify.order(&counter, &day),
        Told::NoEmail
    ));
    assert!(
        System::Shopify.is_order("orders/create") && !System::Shopify.is_order("orders/delete")
    );
}
