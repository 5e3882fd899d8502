//! What is said before a purchase: the promise and the card.

use crate::fixtures::{LAW, POLICY, now, pack, policy, policy_card, promise, scenes, texts};
use after_sales_phrases::LOCALES;
use after_sales_phrases::say::{Tone, contact_line, order_promise};
use after_sales_policy::{Basis, CivilDate, Facts, Regime};

#[test]
fn the_promise_before_purchase() {
    let policy = policy(POLICY);
    let pack = &pack("en");
    let of = |facts: &Facts, regime| promise(&policy, regime, facts, &now(), pack);
    let hats = &scenes()[4];
    let dated = of(hats, Some(&LAW));
    assert_eq!(
        texts(&dated)[..3],
        [
            "Buy today, get it by November 24, send it back until Thursday, December 24, 2026.",
            "Sending it back costs you €4.90.",
            "This counts from delivery by November 24.",
        ]
    );
    assert_eq!(dated[0].basis, Some(Basis::Shop));
    let ring = of(&scenes()[7], Some(&LAW));
    assert_eq!(
        texts(&ring),
        [
            "This item is made for you. You cannot send it back because you changed your mind.",
            "If it is faulty, you are still covered.",
        ]
    );
    assert_eq!(ring[1].basis, Some(Basis::Law));
    assert_eq!(ring[0].tone, Tone::Bad);
}

/// From the product page to the order the words stay; only what the order makes true of itself takes their place.
#[test]
fn an_order_is_told_in_the_words_of_the_promise() {
    let policy = policy(POLICY);
    let pack = &pack("en");
    let before = promise(&policy, Some(&LAW), &scenes()[4], &now(), pack);
    let day = |text: &str| CivilDate::parse(text).expect("a day");
    let of = |facts: &Facts, ordered, delivered: Option<&str>| {
        let mut facts = facts.clone();
        facts.order.delivered_on = delivered.map(day);
        order_promise(&policy, Some(&LAW), facts, day(ordered), &now(), pack)
    };
    let hats = &scenes()[4];
    let placed = of(hats, "2026-11-20", None);
    assert_eq!(
        placed[0].text,
        "Get it by November 24, send it back until Thursday, December 24, 2026."
    );
    assert_eq!(texts(&placed)[1..], texts(&before)[1..]);
    let arrived = of(hats, "2026-11-10", Some("2026-11-13"));
    assert_eq!(
        texts(&arrived)[..2],
        [
            "Send it back until Sunday, December 13, 2026.",
            "Sending it back costs you €4.90.",
        ]
    );
    let assumed = |said: &[_]| {
        texts(said)
            .iter()
            .any(|text| text.starts_with("This counts"))
    };
    assert!(assumed(&placed) && !assumed(&arrived));
    // The estimate has passed, and nobody has said that it came: no day is made up.
    let late = of(hats, "2026-10-01", None);
    assert_eq!(
        late[0].text,
        "You have 30 days after delivery to send it back."
    );
    // Long over, and the law's two years for faults are not.
    let over = of(hats, "2026-08-01", Some("2026-08-04"));
    assert_eq!(over[0].tone, Tone::Bad);
    assert!(texts(&over).contains(&"If it is faulty, you are still covered."));
    let ring = &scenes()[7];
    let refused = promise(&policy, Some(&LAW), ring, &now(), pack);
    assert_eq!(of(ring, "2026-11-20", None), refused);
    assert_eq!(of(ring, "2026-11-10", Some("2026-11-13")), refused);
}

#[test]
fn a_promise_without_a_delivery_estimate_names_a_length() {
    let text = POLICY.replace(r#""delivery": { "least_days": 2, "most_days": 4 },"#, "");
    let policy = policy(&text);
    let hats = &scenes()[4];
    let said = promise(&policy, Some(&LAW), hats, &now(), &pack("en"));
    assert_eq!(
        said[0].text,
        "You have 30 days after delivery to send it back."
    );
    let working = text.replace(r#""days": 30"#, r#""days": 30, "day_kind": "business""#);
    let working = crate::fixtures::policy(&working);
    let said = promise(&working, Some(&LAW), hats, &now(), &pack("en"));
    assert_eq!(said[0].text, "You have 30 working days to send it back.");
    assert_eq!(
        said[2].text,
        "The time counts from the day the item arrives."
    );
}

/// Silence is no refusal: without a rule and without the law the promise does not say "you cannot".
#[test]
fn a_silent_policy_promises_and_refuses_nothing() {
    let text = POLICY.replace(r#""cases": ["return"]"#, r#""cases": ["exchange"]"#);
    let said = promise(&policy(&text), None, &scenes()[4], &now(), &pack("en"));
    assert_eq!(
        texts(&said),
        [
            "Our policy does not answer this.",
            "We do not hold the law of your country yet. You may have more rights.",
        ]
    );
}

#[test]
fn law_that_is_not_sure_asks_to_be_checked() {
    let text = POLICY.replace(r#""cases": ["return"]"#, r#""cases": ["exchange"]"#);
    let mut law = LAW;
    let of = |law: &Regime| promise(&policy(&text), Some(law), &scenes()[4], &now(), &pack("en"));
    let check = "We think the law of your country gives you this. Please check.";
    assert!(!texts(&of(&law)).contains(&check));
    law.withdrawal = crate::fixtures::UNSURE_WITHDRAWAL;
    let said = of(&law);
    assert_eq!(
        said[0].text,
        "Buy today, get it by November 24, send it back until Tuesday, December 8, 2026."
    );
    assert_eq!(said[0].basis, Some(Basis::Law));
    assert!(texts(&said).contains(&check));
}

#[test]
fn the_card_tells_the_whole_policy() {
    let hats = &scenes()[4];
    let card = policy_card(&policy(POLICY), Some(&LAW), hats, &now(), &pack("en"));
    let titles: Vec<&str> = card.sections.iter().map(|s| s.title.as_str()).collect();
    assert_eq!(
        titles,
        [
            "If you change your mind",
            "If it is faulty",
            "If it arrives broken, wrong or incomplete",
            "Costs and your money back",
            "Our guarantee",
            "Who helps you",
        ]
    );
    let of = |at: usize| texts(&card.sections[at].sentences);
    assert!(of(0).contains(&"The law of your country gives you 14 days."));
    assert!(of(0).contains(&"Take store credit and get 10% more."));
    assert_eq!(
        of(1)[..3],
        [
            "You choose: free repair or new item.",
            "The law of your country gives you 2 years.",
            "The time counts from the day the item arrives.",
        ]
    );
    assert!(of(2)[0].starts_with("It arrives broken? We offer this: new item or money back."));
    let period = |text: &&&str| **text == "You have 3 days.";
    assert_eq!(of(2).len(), 5, "one period for three cases: {:#?}", of(2));
    assert_eq!(of(2).iter().filter(period).count(), 1);
    assert!(of(3).contains(&"You get your money back within 14 days."));
    assert!(of(4).contains(&"You have 3 years."));
    assert_eq!(
        of(5),
        [
            "Write to help@shop.example.",
            "You reach us at these times, by the shop’s clock: Monday–Friday 09:00–17:00.",
            "A person answers within 24 hours.",
        ]
    );
    assert_eq!(
        texts(&card.footer),
        [
            "We read the law on November 1, 2026.",
            "This page informs; it is not legal advice."
        ]
    );
    assert_eq!(card.policy_hash.len(), 64);
}

/// A shop's own words cannot become markup or an address.
#[test]
fn a_contact_page_is_not_named_by_its_address() {
    let text = POLICY.replace(
        r#""kind": "email", "value": "help@shop.example""#,
        r#""kind": "page", "value": "https://evil.example/\u202e""#,
    );
    let policy = policy(&text);
    let contact = &policy.document.shop.contacts[0];
    for locale in LOCALES {
        let label = contact_line(contact, &pack(locale));
        assert!(!label.contains("evil"), "{locale}: {label}");
    }
}
