//! Cards as mails, pages and plain text.

use crate::fixtures::{LAW, pack};
use after_sales_phrases::say::{Card, Letter, letter, order_card};
use after_sales_policy::{CivilDate, Moment, read_facts, read_policy};

const SHOP: &str = r#"{ "version": 1,
  "shop": { "name": "Nord & <Co>", "country": "XX", "time_zone": "UTC", "currency": "EUR", "markets": ["XX"],
    "languages": ["en"], "contacts": [{ "kind": "email", "value": "help@nord.example" }] },
  "faq": [{ "question": { "en": "<img src=x onerror=alert(1)>" }, "answer": { "en": "\"Quoted\" & plain" } }],
  "guides": [{ "kind": "manual", "title": { "en": "Manual" }, "url": "/manual" }, { "kind": "video", "title": { "en": "Film" }, "url": "https://nord.example/film?a=1&b=2" }],
  "rules": [{ "id": "returns", "cases": ["return"], "window": [{ "starts_on": "delivered", "days": 30 }],
    "remedies": ["refund_original"], "return_freight": [{ "payer": "shop" }] }] }"#;

fn card(order: &str, locale: &str) -> Card {
    let read = read_policy(SHOP);
    let policy = read.policy.unwrap_or_else(|| panic!("{:?}", read.findings));
    let facts =
        format!(r#"{{ "case": "return", "buyer": {{ "country": "XX" }}, "order": {order} }}"#);
    let facts = read_facts(&facts).facts.expect("facts");
    let now = Moment::server("2026-11-05T10:00:00+00:00").expect("a moment");
    let ordered = CivilDate::new(2026, 10, 20).expect("a day");
    order_card(&policy, Some(&LAW), facts, ordered, &now, &pack(locale))
}

const ARRIVED: &str = r#"{ "ordered_on": "2026-10-20", "delivered_on": "2026-10-28" }"#;

#[test]
fn an_order_is_told_its_own_days() {
    for form in [Letter::Text, Letter::Mail, Letter::Page] {
        let arrived = letter(&card(ARRIVED, "en"), form);
        assert!(
            arrived.contains("Send it back until Friday, November 27, 2026."),
            "{arrived}"
        );
        let waiting = letter(&card(r#"{ "ordered_on": "2026-10-20" }"#, "en"), form);
        assert!(
            waiting.contains("30 days after delivery") && !waiting.contains("today"),
            "{waiting}"
        );
    }
}

#[test]
fn what_a_policy_says_is_never_markup() {
    let card = card(ARRIVED, "en");
    for form in [Letter::Mail, Letter::Page] {
        let html = letter(&card, form);
        assert!(
            html.contains("&lt;img src=x onerror=alert(1)&gt;") && !html.contains("<img"),
            "{html}"
        );
        assert!(html.contains("&quot;Quoted&quot; &amp; plain"), "{html}");
        assert!(
            html.contains("href=\"https://nord.example/film?a=1&amp;b=2\""),
            "{html}"
        );
    }
    let plain = letter(&card, Letter::Text);
    assert!(
        plain.contains("<img src=x onerror=alert(1)>") && plain.contains("/film?a=1&b=2"),
        "{plain}"
    );
}

#[test]
fn a_mail_needs_nothing_but_itself() {
    let mail = letter(&card(ARRIVED, "ar"), Letter::Mail);
    assert!(
        mail.starts_with("<div lang=\"ar\" dir=\"rtl\" style=\""),
        "{mail}"
    );
    // Its words stay; a path leads nowhere from a mail.
    assert!(
        !mail.contains("href=\"/") && mail.contains("Manual"),
        "{mail}"
    );
    for foreign in ["<style", "<script", "class=", "<img", "<html"] {
        assert!(!mail.contains(foreign), "{foreign}: {mail}");
    }
    assert_eq!(mail.matches("<p").count(), mail.matches("</p>").count());
    let page = letter(&card(ARRIVED, "ar"), Letter::Page);
    assert!(
        page.starts_with("<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">")
            && page.contains("@media print")
    );
    assert!(page.contains("href=\"/manual\""), "{page}");
}
