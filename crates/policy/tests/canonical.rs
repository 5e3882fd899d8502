//! The canonical form that a policy's hash is taken of.

use after_sales_policy::json::parse;
use after_sales_policy::{body_digest, read_policy};

fn canonical(text: &str) -> String {
    let mut out = String::new();
    parse(text).unwrap().canonical().write(&mut out);
    out
}

#[test]
fn members_are_sorted_by_utf_16_units() {
    // The keys of RFC 8785, section 3.2.3.
    let text = r#"{ "\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\ud83d\ude00": 5, "\u0080": 6, "\u00f6": [ -0, true, null ] }"#;
    let sorted =
        "{\"\\r\":2,\"1\":4,\"\u{80}\":6,\"ö\":[0,true,null],\"€\":1,\"😀\":5,\"\u{fb33}\":3}";
    assert_eq!(canonical(text), sorted);
}

#[test]
fn texts_are_escaped_as_little_as_json_allows() {
    let text = r#"["\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/\b\f\t\u007f"]"#;
    assert_eq!(
        canonical(text),
        "[\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\\b\\f\\t\u{7f}\"]"
    );
    assert_eq!(
        canonical("[{}, [], [[1], {\"a\": {}}]]"),
        "[{},[],[[1],{\"a\":{}}]]"
    );
}

#[test]
fn annotations_are_left_out_at_every_level() {
    let text = r#"{ "b": [ { "x_note": { "deep": 1 }, "a": 1 } ], "$schema": "s", "a": { "$comment": [], "x": 2, "x_": 3 } }"#;
    assert_eq!(canonical(text), r#"{"a":{"x":2},"b":[{"a":1}]}"#);
}

#[test]
fn the_hash_is_the_one_that_other_tools_take() {
    let compact = concat!(
        r#"{"rules":[{"cases":["return"],"id":"returns","remedies":["refund_original"],"#,
        r#""window":[{"days":30,"starts_on":"delivered"}]}],"shop":{"country":"DE","currency":"EUR","#,
        r#""name":"Nordlys","time_zone":"Europe/Berlin"},"version":1}"#
    );
    let written = r#"{
      "version": 1, "$schema": "policy.schema.json",
      "shop": { "name": "Nordlys", "country": "DE", "currency": "EUR", "time_zone": "Europe/Berlin" },
      "rules": [{ "id": "returns", "x_owner": "team", "cases": ["return"],
        "window": [{ "starts_on": "delivered", "days": 30 }], "remedies": ["refund_original"] }]
    }"#;
    let hash = |text: &str| read_policy(text).policy.expect("a policy").hash;
    assert_eq!(hash(written), hash(compact));
    assert_eq!(hash(compact), body_digest(compact));
    // printf '%s' … | sha256sum
    assert_eq!(
        hash(compact),
        "b9a80e87f8023d280d15e2b342982552936e774caa2d3153a38c85d86abc9bce"
    );
    assert_ne!(hash(written), hash(&written.replace("30", "31")));
}
