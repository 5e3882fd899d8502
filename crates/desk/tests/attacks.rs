//! Hostile texts in every field: kept byte for byte or refused with a clear answer, and never run.

use crate::common::{Running, attacks, folder, key, start, stored_body};
use serde_json::{Value, json};

/// Where a text of the buyer can stand in a request.
const FIELDS: [&str; 14] = [
    "/order_reference",
    "/email",
    "/name",
    "/message",
    "/locale",
    "/statement_shown",
    "/policy_hash",
    "/facts/item/title",
    "/facts/item/sku",
    "/facts/item/product",
    "/facts/item/vendor",
    "/facts/item/seller",
    "/facts/order/channel",
    "/facts/buyer/tier",
];

fn request(key: &str) -> Value {
    json!({
        "key": key, "order_reference": "N-1001", "email": "ada@example.com", "name": "Ada",
        "facts": {
            "case": "return", "buyer": { "country": "DE", "tier": "gold" },
            "item": { "title": "Headphones", "sku": "S", "product": "P", "vendor": "V", "seller": "X" },
            "order": { "ordered_on": "2026-10-20", "delivered_on": "2026-10-24", "channel": "web" },
        },
        "locale": "en", "statement_shown": "You can send it back.", "policy_hash": "0".repeat(64),
        "message": "Too loud",
    })
}

/// Sends; the number of the case when it was stored, which is then what was sent. Everything else is refused with
/// the place of what is wrong.
fn sent(desk: &Running, folder: &std::path::Path, key: &str, body: &str) -> Option<String> {
    let answer = desk.send(key, body);
    match answer.status {
        201 => {
            assert_eq!(stored_body(folder, key).as_deref(), Some(body));
            Some(answer.json()["id"].as_str().unwrap().to_owned())
        }
        status => {
            assert_eq!(status, 422, "{body}: {}", answer.text);
            let found = &answer.json()["findings"][0];
            assert!(
                found["path"].is_string() && found["code"].is_string(),
                "{found}"
            );
            assert_eq!(stored_body(folder, key), None);
            None
        }
    }
}

/// No page repeats what a buyer wrote as markup.
fn harmless(page: &str, text: &str) {
    let is_markup = text.contains('<') && text.contains('>') && text.len() > 3;
    assert!(!is_markup || !page.contains(text), "as markup: {text:?}");
    assert!(!page.contains("<script"), "a script: {text:?}");
    assert!(
        !page.contains("href=\"javascript:"),
        "a script's address: {text:?}"
    );
}

#[test]
fn hostile_texts_in_every_field_are_kept_or_refused_and_never_run() {
    let folder = folder();
    let desk = start(folder.path());
    let cookie = desk.log_in_first();
    let (mut kept, mut refused) = (0, 0);
    let mut number = 0;
    for text in attacks::all() {
        number += 1;
        let key = key(number);
        let mut body = request(&key);
        for field in FIELDS {
            // These have a form of their own; each of them is tried alone below.
            if !["/order_reference", "/email", "/locale", "/policy_hash"].contains(&field) {
                *body.pointer_mut(field).unwrap() = text.into();
            }
        }
        let Some(id) = sent(&desk, folder.path(), &key, &body.to_string()) else {
            refused += 1;
            continue;
        };
        kept += 1;
        let page = desk.get_with(&format!("/inbox/{id}"), &[("cookie", &cookie)]);
        assert_eq!(page.status, 200);
        harmless(&page.text, text);
        let receipt = desk.get(&format!("/api/requests/by-key/{key}")).json();
        let page = desk.get(receipt["status_url"].as_str().unwrap());
        assert_eq!(page.status, 200);
        harmless(&page.text, text);
    }
    assert!(kept > 400, "{kept} kept, {refused} refused");
    let list = desk.get_with("/inbox", &[("cookie", &cookie)]);
    harmless(&list.text, "<script>alert(1)</script>");
    // The store is what it was.
    assert_eq!(desk.stored(), kept);
}

#[test]
fn hostile_texts_alone_in_each_field() {
    let folder = folder();
    let desk = start(folder.path());
    let mut number = 0;
    let mut stored = 0;
    for text in attacks::all().step_by(7) {
        for field in FIELDS {
            number += 1;
            let key = key(number);
            let mut body = request(&key);
            *body.pointer_mut(field).unwrap() = text.into();
            stored += i64::from(sent(&desk, folder.path(), &key, &body.to_string()).is_some());
        }
    }
    assert_eq!(desk.stored(), stored);
}

#[test]
fn hostile_texts_in_addresses_and_searches_find_nothing_and_break_nothing() {
    let folder = folder();
    let desk = start(folder.path());
    let cookie = desk.log_in_first();
    for text in attacks::all().step_by(3) {
        let escaped: String = text.bytes().map(|byte| format!("%{byte:02X}")).collect();
        for path in [
            format!("/inbox?q={escaped}"),
            format!("/inbox?state={escaped}&before={escaped}"),
            format!("/inbox/{escaped}"),
            format!("/status/{escaped}"),
            format!("/api/requests/by-key/{escaped}"),
            format!("/requests?lang={escaped}"),
        ] {
            let page = desk.get_with(&path, &[("cookie", &cookie)]);
            assert!(
                [200, 400, 404].contains(&page.status),
                "{path}: {}",
                page.status
            );
            harmless(&page.text, text);
        }
    }
    assert_eq!(desk.get("/health").status, 200);
}
