//! Terms that come with an entitlement, each in a sentence of its own.

use crate::fixtures::{assert_sound, facts, now, pack, policy, texts};
use after_sales_phrases::LOCALES;
use after_sales_phrases::say::verdict;
use after_sales_policy::{Facts, decide};

const SHOP: &str = r#""version": 1, "shop": { "name": "N", "country": "DE", "currency": "EUR",
    "time_zone": "Europe/Berlin" }"#;

/// What is said when this is the only rule.
fn said_in(locale: &str, rule: &str, facts: &Facts) -> Vec<String> {
    let policy = policy(&format!("{{ {SHOP}, \"rules\": [{rule}] }}"));
    let decided = decide(&policy, None, facts, &now());
    let said = verdict(&decided, facts, &pack(locale));
    texts(&said).into_iter().map(str::to_owned).collect()
}

/// In English exactly these sentences stand there; every other locale says as many.
fn assert_says(rule: &str, facts: &Facts, sentences: &[&str]) {
    let english = said_in("en", rule, facts);
    for sentence in sentences {
        assert!(
            english.iter().any(|text| text == sentence),
            "{sentence}\nis not in {english:#?}"
        );
    }
    for locale in LOCALES {
        let said = said_in(locale, rule, facts);
        assert_eq!(said.len(), english.len(), "{locale}: {said:#?}");
        for text in said {
            assert_sound(locale, "a term", &text);
        }
    }
}

fn delivered(case: &str, item: &str, more: &str) -> Facts {
    facts(
        case,
        &format!(
            r#", "item": {{ "price": {{ "minor": 10000, "currency": "EUR" }}{item} }},
            "order": {{ "ordered_on": "2026-11-10", "delivered_on": "2026-11-13" {more} }}"#
        ),
    )
}

const WINDOW: &str = r#""window": [{ "starts_on": "delivered", "days": 30 }]"#;

#[test]
fn the_difference_of_an_exchange() {
    let rule = format!(
        r#"{{ "id": "swap", "cases": ["exchange"], {WINDOW}, "remedies": ["exchange_variant"],
        "exchange": {{ "cheaper": "gift_card", "dearer": true }} }}"#
    );
    let wanting = |minor: u32| {
        let event = format!(
            r#" }}, "event": {{ "exchange_price": {{ "minor": {minor}, "currency": "EUR" }}"#
        );
        delivered("exchange", "", &event)
    };
    assert_says(
        &rule,
        &wanting(8000),
        &[
            "You get this: another size or colour.",
            "The new item costs less.",
            "You get €20.00 back on a gift card.",
        ],
    );
    assert_says(
        &rule,
        &wanting(12500),
        &["The new item costs more: you pay €25.00."],
    );
    let kept = rule.replace(r#""cheaper": "gift_card""#, r#""cheaper": "kept""#);
    assert_says(&kept, &wanting(8000), &["You do not get €20.00 back."]);
}

#[test]
fn credit_with_its_last_day() {
    let rule = format!(
        r#"{{ "id": "credit", "cases": ["return"], {WINDOW},
        "remedies": ["refund_original", "store_credit"], "credit_bonus": 1000,
        "credit_valid_days": 365 }}"#
    );
    let issued = delivered(
        "return",
        "",
        r#"}, "event": { "credit_issued_on": "2026-11-20""#,
    );
    assert_says(
        &rule,
        &issued,
        &[
            "As store credit, you get €110.00.",
            "That includes €10.00 extra.",
            "You can use the credit or voucher until Saturday, November 20, 2027.",
        ],
    );
}

#[test]
fn money_that_was_paid_in_two_ways() {
    let rule = format!(
        r#"{{ "id": "returns", "cases": ["return"], {WINDOW}, "remedies": ["refund_original"],
        "refund": {{ "gift_card_pays_kept": true }} }}"#
    );
    let payments = r#", "kept": { "minor": 1000, "currency": "EUR" }, "payments": [
        { "kind": "gift_card", "amount": { "minor": 4000, "currency": "EUR" } },
        { "kind": "original", "amount": { "minor": 7000, "currency": "EUR" } }]"#;
    assert_says(
        &rule,
        &delivered("return", "", payments),
        &[
            "You get €30.00 back on a gift card.",
            "You get €70.00 back the way you paid.",
        ],
    );
}

#[test]
fn what_must_be_done_by_the_last_day() {
    let rule = |act: &str| {
        format!(
            r#"{{ "id": "returns", "cases": ["return"], "remedies": ["refund_original"],
            "window": [{{ "starts_on": "delivered", "days": 30, "done_by": "{act}" }}] }}"#
        )
    };
    let facts = delivered("return", "", "");
    let sent = "The last day to send it is Sunday, December 13, 2026.";
    assert_says(&rule("sent"), &facts, &[sent]);
    let back = "It must be back with us by Sunday, December 13, 2026.";
    assert_says(&rule("received"), &facts, &[back]);
}

#[test]
fn a_fee_that_no_refund_carries() {
    let rule = format!(
        r#"{{ "id": "repair", "cases": ["repair"], {WINDOW}, "remedies": ["repair"],
        "fees": [{{ "kind": "inspection", "amount": {{ "minor": 2500, "currency": "EUR" }} }}] }}"#
    );
    assert_says(
        &rule,
        &delivered("repair", "", ""),
        &["You pay €25.00: Checking fee."],
    );
}

#[test]
fn units_that_are_back_already() {
    let rule = format!(
        r#"{{ "id": "returns", "cases": ["return"], {WINDOW}, "remedies": ["refund_original"] }}"#
    );
    let some = r#", "quantity": 3, "bought": 3, "already_returned": 1"#;
    assert_says(
        &rule,
        &delivered("return", some, ""),
        &[
            "Number of items this is about: 2.",
            "These are already back or on their way back.",
            "Number of items this is about: 1.",
        ],
    );
}

#[test]
fn a_guarantee_with_its_terms() {
    let rule = r#"{ "id": "care", "cases": ["guarantee"], "remedies": ["repair"],
        "window": [{ "starts_on": "delivered", "months": 36 }],
        "guarantee": { "giver": "insurer", "price": { "minor": 2900, "currency": "EUR" },
          "register_within_days": 30, "transferable": true } }"#;
    assert_says(
        rule,
        &delivered("guarantee", "", ""),
        &[
            "This longer guarantee comes from an insurer.",
            "This guarantee costs €29.00.",
            "It also holds for the next owner.",
            "Register it by Thursday, December 10, 2026.",
        ],
    );
}

#[test]
fn what_the_ways_back_ask_and_what_helps() {
    let rule = format!(
        r#"{{ "id": "returns", "cases": ["return"], {WINDOW}, "remedies": ["refund_original"],
        "methods": ["mail_with_label", "kiosk"], "helpful_proof": ["gift_receipt"],
        "method_terms": [
          {{ "method": "mail_with_label", "printer_needed": true, "packaging_needed": true }},
          {{ "method": "mail_own", "packaging_needed": true }}] }}"#
    );
    assert_says(
        &rule,
        &delivered("return", "", ""),
        &[
            "You can send it back like this: by post with our label or at a return kiosk.",
            "You need a printer for this: by post with our label.",
            "You pack it yourself for this: by post with our label.",
            "This helps too: gift receipt.",
        ],
    );
}

#[test]
fn fees_that_are_only_named_by_their_label() {
    let rule = format!(
        r#"{{ "id": "returns", "cases": ["return"], {WINDOW}, "remedies": ["refund_original"],
        "fees": [{{ "kind": "inspection", "amount": {{ "minor": 500, "currency": "EUR" }} }}] }}"#
    );
    assert_says(
        &rule,
        &delivered("return", "", ""),
        &["We take off €5.00: Checking fee."],
    );
    let share = rule.replace(
        r#""amount": { "minor": 500, "currency": "EUR" }"#,
        r#""share": 500"#,
    );
    let unpriced = facts("return", r#", "order": { "delivered_on": "2026-11-13" }"#);
    assert_says(&share, &unpriced, &["We charge this: Checking fee."]);
}

#[test]
fn last_days_that_differ_by_remedy() {
    let rule = r#"{ "id": "returns", "cases": ["return"],
        "remedies": ["refund_original", "store_credit"],
        "window": [{ "starts_on": "delivered", "days": 14, "remedies": ["refund_original"] },
          { "starts_on": "delivered", "days": 60, "remedies": ["store_credit"] }] }"#;
    assert_says(
        rule,
        &delivered("return", "", ""),
        &[
            "Last day for “money back”: Friday, November 27, 2026.",
            "Last day for “store credit”: Tuesday, January 12, 2027.",
        ],
    );
}
