//! The endpoint of a policy: its form, what the linter says of it, and the examples of `docs/endpoint.md`.

use crate::linted::findings;
use after_sales_policy::{Endpoint, FindingCode, Preset, read_policy};
use serde_json::{Value, json};
use std::fs;

fn policy(endpoint: &Value) -> String {
    json!({
        "version": 1,
        "shop": { "name": "Lumen", "country": "DE", "time_zone": "Europe/Berlin", "currency": "EUR" },
        "endpoint": endpoint,
        "rules": [],
    })
    .to_string()
}

fn read(endpoint: &Value) -> Option<Endpoint> {
    let read = read_policy(&policy(endpoint));
    read.policy
        .and_then(|policy| policy.document.endpoint.clone())
}

/// Findings about the endpoint: code and place.
fn told(endpoint: &Value) -> Vec<(&'static str, String)> {
    let all = findings(&policy(endpoint)).into_iter();
    all.filter(|finding| finding.path.starts_with("/endpoint"))
        .map(|finding| (finding.code.as_str(), finding.path))
        .collect()
}

/// The examples of the guide: what they are, and the endpoint.
fn examples() -> Vec<(String, Value)> {
    let guide = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/endpoint.md");
    let guide = fs::read_to_string(guide).unwrap();
    let blocks = guide.split("```json ").skip(1);
    blocks
        .map(|block| {
            let (info, rest) = block.split_once('\n').unwrap();
            let (text, _) = rest.split_once("\n```").unwrap();
            (info.to_owned(), serde_json::from_str(text).unwrap())
        })
        .collect()
}

#[test]
fn the_linter_finds_nothing_in_the_examples_of_the_guide() {
    let examples = examples();
    for (info, endpoint) in &examples {
        let found = told(endpoint);
        match info.split_once(' ') {
            Some(("endpoint", _)) => assert_eq!(found, [], "{info}"),
            Some(("warned", _)) => {
                assert_eq!(
                    found,
                    [("endpoint_unsure", "/endpoint/cors".into())],
                    "{info}"
                );
            }
            _ => panic!("{info}"),
        }
    }
    for (preset, name) in Preset::ALL {
        let shown =
            |(_, endpoint): &(String, Value)| read(endpoint).unwrap().preset == Some(*preset);
        assert!(
            examples.iter().any(shown) || *preset == Preset::Desk,
            "{name}"
        );
    }
}

#[test]
fn a_body_keeps_its_order_and_all_of_json_that_is_exact() {
    // As text, since `json!` sorts.
    let body = r#"{"z":null,"a":[true,-9007199254740991,"ü"],"$from":"/email"}"#;
    let text = policy(&json!({ "url": "/x", "body": "BODY" })).replace("\"BODY\"", body);
    let policy = read_policy(&text).policy.expect("a policy");
    let endpoint = policy.document.endpoint.as_ref().expect("an endpoint");
    let mut written = String::new();
    let read = endpoint.body.as_ref().expect("a body");
    read.0.write(&mut written);
    assert_eq!(written, body);
}

#[test]
fn every_error_of_an_endpoint_comes_at_once() {
    let text = r#"{ "version": 1, "shop": { "name": "L", "country": "DE", "time_zone": "Europe/Berlin", "currency": "EUR" },
      "rules": [], "endpoint": { "url": "http://shop.example/x", "preset": "formspre", "method": "GET", "format": "xml",
      "cors": "no-corse", "headers": [{ "name": "a" }], "body": { "a": 1.5, "b": { "c": 1, "c": 2 }, "d": 9007199254740992 },
      "success": { "status": ["201"] }, "errors": { "fields": [{ "theirs": "x" }] }, "look_up": "javascript:1", "colour": 1 } }"#;
    let found: Vec<_> = read_policy(text)
        .findings
        .into_iter()
        .map(|f| (f.code.as_str(), f.path))
        .collect();
    for wanted in [
        ("bad_value", "/endpoint/url"),
        ("unknown_word", "/endpoint/preset"),
        ("unknown_word", "/endpoint/method"),
        ("unknown_word", "/endpoint/format"),
        ("unknown_word", "/endpoint/cors"),
        ("missing_field", "/endpoint/headers/0"),
        ("wrong_type", "/endpoint/body/a"),
        ("duplicate_key", "/endpoint/body/b/c"),
        ("bad_value", "/endpoint/body/d"),
        ("wrong_type", "/endpoint/success/status/0"),
        ("missing_field", "/endpoint/errors/fields/0"),
        ("bad_value", "/endpoint/look_up"),
        ("unknown_field", "/endpoint/colour"),
    ] {
        assert!(
            found.contains(&(wanted.0, wanted.1.into())),
            "{wanted:?} not in {found:#?}"
        );
    }
}

/// Keys as services issue them, made up; each is put together here so that no scanner takes this file for a leak.
const KEYS: [(&str, &str); 15] = [
    ("sk_", "live_4eC39HqLyjWDarjtT1zdp7dc"),
    ("rk_", "live_4eC39HqLyjWDarjtT1zdp7dc"),
    ("shpat", "_0123456789abcdef0123456789abcdef"),
    ("shpss", "_0123456789abcdef0123456789abcdef"),
    ("pat-", "na1-01234567-89ab-cdef-0123-456789abcdef"),
    ("xoxb", "-123456789012-abcdefghijkl"),
    ("ghp", "_0123456789abcdefghijABCDEFGHIJ012345"),
    ("AKIA", "IOSFODNN7EXAMPLE"),
    ("Basic ", "dXNlcjpwYXNzd29yZDEyMw=="),
    ("Bearer ", "eyJhbGciOiJIUzI1NiJ9.e30.abc"),
    ("eyJ", "hbGciOiJIUzI1NiJ9.e30.abc"),
    ("-----BEGIN", " PRIVATE KEY-----\nMIIEvQ"),
    ("cs", "_0123456789abcdef0123456789abcdef01234567"),
    ("whsec", "_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
    ("glpat", "-0123456789abcdefghij"),
];

#[test]
fn keys_of_services_are_found_wherever_they_stand() {
    for (head, tail) in KEYS {
        let key = [head, tail].concat();
        let wrong = |endpoint: Value, path: &str| {
            let found = findings(&policy(&endpoint));
            let secret = found.iter().find(|f| f.code == FindingCode::SecretExposed);
            assert_eq!(
                secret.map(|f| f.path.as_str()),
                Some(path),
                "{head}: {found:#?}"
            );
            assert!(!format!("{found:?}").contains(tail), "{head}");
        };
        let pair = json!([{ "name": "X-Shop", "value": key }]);
        wrong(
            json!({ "url": "/x", "headers": pair }),
            "/endpoint/headers/0",
        );
        wrong(
            json!({ "url": "/x", "settings": pair }),
            "/endpoint/settings/0",
        );
        wrong(
            json!({ "url": "/x", "body": { "a": [{ "b": key }] } }),
            "/endpoint/body/a/0/b",
        );
        if !key.contains([' ', '\n']) {
            wrong(json!({ "url": format!("/x?shop={key}") }), "/endpoint/url");
            wrong(
                json!({ "url": "/x", "look_up": format!("/{{key}}?shop={key}") }),
                "/endpoint/look_up",
            );
        }
    }
}

#[test]
fn what_is_public_is_no_secret() {
    let public = json!({
        "url": "/x?locale=cs_CZ&utm_source=web",
        "headers": [{ "name": "x-publishable-api-key", "value": "pk_live_51" }, { "name": "Authorization", "value": "Bearer {meta:token}" }],
        "settings": [{ "name": "locale", "value": "cs_CZ" }, { "name": "region", "value": "asia" }],
        "body": { "text": "Basic information about the return", "token": { "$from": "/key" }, "kind": "pat-terned cloth" },
    });
    assert_eq!(told(&public), []);
}

#[test]
fn services_that_need_a_secret_are_refused() {
    let relay = |url: &str| {
        told(&json!({ "url": url })).contains(&("endpoint_relay", "/endpoint/url".into()))
    };
    for url in [
        "https://lumen.gorgias.com/api/tickets",
        "https://LUMEN.Freshdesk.com/api/v2/tickets",
        "https://lumen.myshopify.com/admin/api/2026-10/graphql.json",
        "https://lumen.example/wp-json/wc/v3/orders/1/refunds",
        "/wp-json/wc/v3/orders",
        "https://lumen.zendesk.com:443/api/v2/tickets.json",
        "https://api.hubapi.com/crm/v3/objects/tickets",
    ] {
        assert!(relay(url), "{url}");
    }
    for url in [
        "https://notgorgias.com/api",
        "https://desk.example/gorgias.com",
        "https://lumen.myshopify.com/apps/returns",
        "https://lumen.zendesk.com/api/v2/requests.json",
        "https://api.hsforms.com/submissions/v3/integration/submit",
        "/wp-json/after-sales/v1/requests",
    ] {
        assert!(!relay(url), "{url}");
    }
}

#[test]
fn each_contradiction_of_a_profile_is_told_at_its_place() {
    let headers = json!([{ "name": "X-Shop", "value": "lumen" }]);
    for (endpoint, place) in [
        (
            json!({ "url": "/x", "cors": "no-cors", "headers": headers }),
            "headers",
        ),
        (
            json!({ "url": "/x", "cors": "simple", "format": "json" }),
            "format",
        ),
        (
            json!({ "url": "/x", "preset": "formspree", "method": "PUT" }),
            "method",
        ),
        (
            json!({ "url": "/", "preset": "netlify", "cors": "preflight" }),
            "cors",
        ),
        (
            json!({ "url": "https://h.example/x", "preset": "zapier", "cors": "same-origin" }),
            "cors",
        ),
        (json!({ "url": "mailto:a@shop.example" }), "url"),
        (
            json!({ "url": "https://shop.example", "preset": "mailto" }),
            "url",
        ),
        (
            json!({ "url": "/x", "success": { "status": [200, 302] } }),
            "success/status",
        ),
        (
            json!({ "url": "/x", "timeout_seconds": 0 }),
            "timeout_seconds",
        ),
        (
            json!({ "url": "/x", "timeout_seconds": 121 }),
            "timeout_seconds",
        ),
        (json!({ "url": "/x", "look_up": "/y" }), "look_up"),
    ] {
        let wanted = ("endpoint_profile", format!("/endpoint/{place}"));
        assert!(
            told(&endpoint).contains(&wanted),
            "{endpoint}: {:?}",
            told(&endpoint)
        );
    }
}

#[test]
fn places_are_looked_for_in_the_request() {
    let place =
        |template: Value| !told(&json!({ "url": "/x", "body": { "a": template } })).is_empty();
    for good in [
        json!({ "$from": "/facts/item/attributes/line_item_id" }),
        json!({ "$from": ["/name", "/email"] }),
        json!({ "$from": "#digest", "$else": { "$from": "/nowhere" } }),
        json!({ "$text": "{ /nothing } {0} but {/wanted} and {unclosed" }),
        json!({ "$each": "/photos", "$do": { "hash": { "$from": "0/sha256" }, "more": { "$text": "{0/kind} {/key}" } } }),
    ] {
        assert_eq!(
            place(good.clone()),
            good.to_string().contains("{0} but"),
            "{good}"
        );
    }
    for bad in [
        json!({ "$from": "/order" }),
        json!({ "$from": "email" }),
        json!({ "$from": 7 }),
        json!({ "$from": ["/name", "/facts/items"] }),
        json!({ "$from": "#secret" }),
        json!({ "$from": "0" }),
        json!({ "$text": "Order {/order}" }),
        json!({ "$each": "/serial", "$do": 1 }),
        json!([{ "deep": { "$from": "/facts/order/day" } }]),
    ] {
        assert!(place(bad.clone()), "{bad}");
    }
}
