//! Webhooks of order systems.

use crate::common::folder;
use crate::order_texts::{SECRET, desk, look_up};
use base64::Engine;
use hmac::{Hmac, Mac};
use serde_json::json;

fn sign(body: &str) -> String {
    let mut mac = Hmac::<sha2::Sha256>::new_from_slice(SECRET.as_bytes()).unwrap();
    mac.update(body.as_bytes());
    base64::engine::general_purpose::STANDARD.encode(mac.finalize().into_bytes())
}

#[test]
fn webhooks_are_read_when_they_are_signed() {
    let folder = folder();
    let desk = desk(folder.path());
    let shopify = |delivered: &str| {
        json!({
            "id": 1, "name": "#1001", "email": "ada@example.com", "created_at": "2026-10-20T23:30:00-05:00", "currency": "EUR",
            "line_items": [{ "id": 5, "title": "Lamp", "sku": "L-1", "quantity": 1, "price": "19.90" }],
            "fulfillments": [{ "status": "success", "shipment_status": "delivered", "updated_at": delivered, "line_items": [{ "id": 5 }] }],
        })
        .to_string()
    };
    let send = |topic: &str, body: &str, signature: &str| {
        let headers = [
            ("x-shopify-hmac-sha256", signature),
            ("x-shopify-topic", topic),
        ];
        desk.post("/api/orders/import/shopify", &headers, body)
    };
    let body = shopify("2026-10-24T10:00:00+02:00");
    assert_eq!(
        send("orders/create", &body, "").json()["code"],
        "bad_signature"
    );
    assert_eq!(
        send("orders/create", &body.replace("ada", "eve"), &sign(&body)).status,
        401
    );
    assert_eq!(
        send("orders/create", &body, &sign(&body)).json()["created"],
        1
    );
    // A later message about the parcel does not move the day.
    let later = shopify("2026-10-30T10:00:00+02:00");
    assert_eq!(
        send("orders/fulfilled", &later, &sign(&later)).json()["unchanged"],
        1
    );
    let order = &look_up(&desk, "1001", "ada@example.com").json()["order"];
    // By the shop's clock it was the next day.
    assert_eq!(order["ordered_on"], "2026-10-21");
    assert_eq!(order["lines"][0]["delivered_on"], "2026-10-24");
    assert_eq!(
        send("orders/delete", &body, &sign(&body)).json()["passed_over"],
        "event"
    );
    assert_eq!(
        send("orders/create", "{", &sign("{")).json()["code"],
        "not_json"
    );

    let ping = desk.post("/api/orders/import/woocommerce", &[], "webhook_id=7");
    assert_eq!(
        (ping.status, ping.json()["passed_over"].as_str()),
        (200, Some("ping"))
    );
    let woo =
        json!({ "id": 9, "number": "W-9", "currency": "EUR", "date_created": "2026-10-20T23:30:00",
        "billing": { "email": "bob@example.com" }, "line_items": [] })
        .to_string();
    let signature = sign(&woo);
    let headers = [
        ("x-wc-webhook-signature", signature.as_str()),
        ("x-wc-webhook-topic", "order.created"),
    ];
    assert_eq!(
        desk.post("/api/orders/import/woocommerce", &headers, &woo)
            .json()["created"],
        1
    );
    assert_eq!(look_up(&desk, "w9", "bob@example.com").status, 200);

    let medusa = json!({ "display_id": 12, "email": "bob@example.com", "items": [] }).to_string();
    for (secret, status) in [("wrong", 401), (SECRET, 200)] {
        let headers = [("x-webhook-secret", secret)];
        assert_eq!(
            desk.post("/api/orders/import/medusa", &headers, &medusa)
                .status,
            status
        );
    }
    assert_eq!(desk.post("/api/orders/import/other", &[], "{}").status, 404);
}
