//! What a widget sends: the text that serde would write, and a text that reads back.

use after_sales_policy::{AfterSalesRequest, read_facts, read_request};

fn request() -> AfterSalesRequest {
    let facts = r#"{ "case": "return", "buyer": { "country": "US-CA", "tier": "plus" },
      "item": { "title": "Line\nbreak \"quoted\" \\ \u0001 \u001f مرحبا", "traits": ["used", "digital"], "quantity": 2,
        "price": { "minor": 18900, "currency": "EUR" }, "attributes": [{ "name": "a", "value": "b" }] },
      "order": { "ordered_on": "2026-10-20", "arrived": false }, "proof": ["photos"],
      "answers": [{ "state": "unused", "holds": true }] }"#;
    AfterSalesRequest {
        key: "0123456789abcdef0123456789abcdef".into(),
        order_reference: "N-1042".into(),
        email: "a@example.com".into(),
        facts: read_facts(facts).facts.expect("facts"),
        locale: "ar".into(),
        statement_shown: "One.\tTwo.\u{8}\u{c}\r".into(),
        policy_hash: "0".repeat(64),
        name: None,
        remedy: Some(after_sales_policy::Remedy::RefundOriginal),
        message: Some("\u{2028} 😀".into()),
    }
}

#[test]
fn the_body_is_what_serde_would_write() {
    let request = request();
    assert_eq!(
        request.to_body(),
        serde_json::to_string(&request).expect("serde")
    );
}

#[test]
fn the_body_reads_back() {
    let request = request();
    let read = read_request(&request.to_body());
    assert_eq!(read.request.as_ref(), Some(&request), "{:?}", read.findings);
}
