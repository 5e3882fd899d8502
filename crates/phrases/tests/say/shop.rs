//! What the shop says of itself: contacts, places, guides, answers, the complaint ladder.

use crate::fixtures::{facts, now, pack, policy, policy_card, texts};
use after_sales_phrases::LOCALES;
use after_sales_phrases::say::contact_terms;
use after_sales_policy::Policy;

const SHOP: &str = r#"{ "version": 1,
  "shop": { "name": "N", "country": "DE", "currency": "EUR", "time_zone": "Europe/Berlin",
    "languages": ["en"],
    "contacts": [
      { "kind": "phone", "value": "+49 30 1", "languages": ["de-DE"], "open": [
        { "days": ["monday", "tuesday", "wednesday"], "from": "09:00", "until": "17:30" },
        { "days": ["thursday", "saturday"], "from": "10:00", "until": "24:00" }] },
      { "kind": "email", "value": "a@shop.example", "reply_hours": 1 }] },
  "service_points": [
    { "kind": "store", "name": "Berlin", "address": "Hauptstr. 1", "url": "https://shop.example/b",
      "takes_unpacked": true },
    { "kind": "repairer", "name": "Paris", "places": ["FR"] }],
  "guides": [
    { "kind": "video", "title": { "de": "Lampe aufhängen", "en": "Hang the lamp" },
      "url": "/guides/lamp", "categories": ["lamps"] },
    { "kind": "manual", "title": { "en": "Desk" }, "url": "/guides/desk", "categories": ["desks"] }],
  "faq": [{ "question": { "en": "Do I need the box?", "de": "Brauche ich den Karton?" },
    "answer": { "en": "No, <b>any</b> box will do.", "de": "Nein." } }],
  "disputes": [
    { "kind": "shop_team", "name": "complaints@shop.example" },
    { "kind": "adr_body", "name": "Universal", "url": "https://adr.example/", "within_months": 12 },
    { "kind": "court", "name": "Paris", "places": ["FR"] }],
  "rules": [{ "id": "returns", "cases": ["return"], "remark": { "en": "Bring your card." },
    "window": [{ "starts_on": "delivered", "days": 30 }], "remedies": ["refund_original"] }] }"#;

fn terms(policy: &Policy, contact: usize, locale: &str) -> Vec<String> {
    let shop = &policy.document.shop;
    let said = contact_terms(&shop.contacts[contact], shop, &pack(locale));
    said.into_iter().map(|sentence| sentence.text).collect()
}

#[test]
fn when_and_in_which_language_somebody_answers() {
    let policy = policy(SHOP);
    assert_eq!(
        terms(&policy, 0, "en"),
        [
            "You reach us at these times, by the shop’s clock: Monday–Wednesday 09:00–17:30 and \
             Thursday and Saturday 10:00–24:00.",
            "You may not be able to use English there.",
        ]
    );
    assert_eq!(
        terms(&policy, 0, "de"),
        [
            "Zu diesen Zeiten erreichen Sie uns (Ortszeit des Shops): Montag–Mittwoch \
             09:00–17:30 und Donnerstag und Samstag 10:00–24:00."
        ]
    );
    assert_eq!(terms(&policy, 1, "en"), ["A person answers within 1 hour."]);
    assert_eq!(
        terms(&policy, 1, "de").len(),
        2,
        "the shop speaks English only"
    );
    assert!(terms(&policy, 0, "ar")[0].contains("٠٩:٠٠"));
    assert!(terms(&policy, 0, "zh-Hans")[0].contains("星期一至星期三"));
}

#[test]
fn the_card_says_where_to_go_and_what_the_shop_answers() {
    let policy = policy(SHOP);
    let lamp = facts("return", r#", "item": { "categories": ["lamps/ceiling"] }"#);
    let card = policy_card(&policy, None, &lamp, &now(), &pack("en"));
    let section = |title: &str| {
        let found = card.sections.iter().find(|section| section.title == title);
        &found.unwrap_or_else(|| panic!("no {title}")).sentences
    };
    let points = section("Where you can go");
    assert_eq!(
        texts(points),
        [
            "Our shop: Berlin (Hauptstr. 1).",
            "You need no box or label there."
        ]
    );
    let link = |url: &str| after_sales_policy::SafeUrl::parse(url);
    assert_eq!(points[0].link, link("https://shop.example/b"));
    assert_eq!(points[1].link, None);
    let guides = section("Help with your item");
    assert_eq!(texts(guides), ["Video: Hang the lamp"]);
    assert_eq!(guides[0].link, link("/guides/lamp"));
    // Markup of a shop stays text: nothing here makes an element of it.
    assert_eq!(
        texts(section("Questions and answers")),
        ["Do I need the box? No, <b>any</b> box will do."]
    );
    let disputes = section("If we cannot agree");
    assert_eq!(
        texts(disputes),
        [
            "Our complaints team: complaints@shop.example.",
            "Independent body, without a court: Universal.",
            "Months you have for this after your complaint: 12.",
        ]
    );
    assert_eq!(disputes[1].link, link("https://adr.example/"));
    assert!(texts(section("If you change your mind")).contains(&"Bring your card."));
}

#[test]
fn a_card_speaks_the_language_that_the_shop_wrote() {
    let policy = policy(SHOP);
    let lamp = facts("return", r#", "item": { "categories": ["lamps"] }"#);
    for locale in LOCALES {
        let card = policy_card(&policy, None, &lamp, &now(), &pack(locale));
        let all: Vec<&str> = card
            .sections
            .iter()
            .flat_map(|s| texts(&s.sentences))
            .collect();
        let german = all.iter().any(|text| text.contains("Lampe aufhängen"));
        assert_eq!(german, locale.starts_with("de"), "{locale}: {all:#?}");
        // The lamp's item has no guide for desks, and nobody in Germany is sent to France.
        assert!(
            !all.iter()
                .any(|text| text.contains("Desk") || text.contains("Paris"))
        );
    }
}
