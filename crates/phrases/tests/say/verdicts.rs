//! Whole verdicts: in English word by word, in every locale without gaps.

use crate::fixtures::{
    LAW, POLICY, assert_sound, decided, now, pack, policy, policy_card, promise, scenes, texts,
};
use after_sales_phrases::say::{Tone, refund_lines, verdict};
use after_sales_phrases::{LOCALES, MessageId};
use after_sales_policy::{Basis, Disclosure, Facts, decide};

#[test]
fn verdicts_promises_and_cards_speak_every_language() {
    let policy = policy(POLICY);
    for locale in LOCALES {
        let pack = &pack(locale);
        for facts in scenes() {
            let said = verdict(&decided(&facts), &facts, pack);
            let before = promise(&policy, Some(&LAW), &facts, &now(), pack);
            let card = policy_card(&policy, Some(&LAW), &facts, &now(), pack);
            assert!(said.len() > 1, "{locale}: {facts:?}");
            assert!(!before.is_empty(), "{locale}: {facts:?}");
            assert_eq!(
                (card.locale.as_str(), card.dir == "rtl"),
                (*locale, matches!(*locale, "ar" | "he"))
            );
            let on_card = card.sections.iter().flat_map(|section| {
                assert_sound(locale, "title", &section.title);
                assert!(!section.sentences.is_empty());
                &section.sentences
            });
            for sentence in said
                .iter()
                .chain(&before)
                .chain(on_card)
                .chain(&card.footer)
            {
                assert_sound(locale, sentence.message.name(), &sentence.text);
                assert!(MessageId::ALL.contains(&sentence.message));
            }
        }
    }
}

#[test]
fn no_verdict_is_a_dead_end() {
    let pack = &pack("en");
    for facts in scenes() {
        for regime in [Some(&LAW), None] {
            let verdict_ = decide(&policy(POLICY), regime, &facts, &now());
            let said = verdict(&verdict_, &facts, pack);
            let last = said.last().expect("sentences");
            assert_ne!(last.tone, Tone::Bad, "{:#?}", texts(&said));
        }
    }
}

#[test]
fn a_return_with_all_answers() {
    let facts = &scenes()[0];
    let said = verdict(&decided(facts), facts, &pack("en"));
    assert_eq!(
        texts(&said),
        [
            "Yes, you can send it back.",
            "The last day to tell us is Sunday, December 13, 2026.",
            "You choose: money back or store credit.",
            "We promise you this.",
            "Sending it back costs you €4.90.",
            "You do not get the delivery charge back.",
            "By our reckoning, you get back €85.10.",
            "We keep €10.00 for restocking.",
            "We keep €4.90 for the return label.",
            "As store credit, you get €93.61.",
            "That includes €8.51 extra.",
            "You get your money back within 5 working days.",
            "Those days count from the day the goods reach us.",
            "You can send it back like this: by post with our label or in one of our shops.",
            "Please have this ready: receipt or order number.",
            "You can choose this way instead.",
            "You get your money back the way you paid.",
            "The law of your country gives you this.",
            "The last day to tell us is Friday, November 27, 2026.",
            "You pay for sending it back.",
            "You also get the standard delivery charge back.",
            "By our reckoning, you get back €105.90.",
            "Tell us today, and your money is back by Friday, December 4, 2026.",
            "We may wait for the goods, or for proof that you sent them.",
            "If you tell us today, send the goods by Friday, December 4, 2026.",
            "Try it as you would in a shop. More use can lower your refund.",
        ]
    );
    let of = |text: &str| said.iter().find(|s| s.text.starts_with(text)).expect(text);
    assert_eq!(of("The last day").source.as_deref(), Some("returns"));
    assert_eq!(of("You also get").basis, Some(Basis::Law));
    assert_eq!(of("You also get").source.as_deref(), Some("XX.withdrawal"));
    assert_eq!(of("Yes").basis, None);
}

#[test]
fn what_is_open_and_what_fails_is_told() {
    let all = scenes();
    let of = |at: usize| {
        let said = verdict(&decided(&all[at]), &all[at], &pack("en"));
        texts(&said).join("\n")
    };
    assert!(of(1).contains("These points must be true: not used and tags still attached."));
    assert!(of(2).contains("Not met: not used. We take the loss of value off your refund."));
    assert!(of(3).contains("We cannot accept it. This point is not met: tags still attached."));
    assert!(of(8).contains("These points must be true: seal still whole."));
    assert!(of(4).starts_with("We need to know one more thing.\nWhen did it arrive?\n"));
    let late = of(9);
    assert!(late.contains("You are after the last day, so we keep 20% of the price."));
    assert!(late.contains("You can still use this until Thursday, November 26, 2026."));
    assert!(!late.contains("The last day to tell us is"), "{late}");
    assert!(
        late.contains("The time that the law gives you ended on"),
        "{late}"
    );
}

#[test]
fn what_was_never_sent_does_not_come_back() {
    let facts = &scenes()[17];
    let said = verdict(&decided(facts), facts, &pack("en"));
    assert_eq!(said[0].text, "Yes, you can cancel the order.");
    let all = texts(&said).join("\n");
    assert!(
        all.contains("Tell us today, and your money is back by"),
        "{all}"
    );
    for words in [
        "sending it back",
        "send the goods",
        "wait for the goods",
        "Try it",
    ] {
        assert!(!all.contains(words), "{all}");
    }
}

#[test]
fn a_silent_policy_is_told_only_when_nothing_else_helps() {
    let silent = "Our policy does not answer this.";
    let pack = &pack("en");
    let of = |facts: &Facts| {
        let said = verdict(&decided(facts), facts, pack);
        said.iter().any(|sentence| sentence.text == silent)
    };
    assert!(!of(&scenes()[10]), "the law answers");
    assert!(of(&scenes()[14]), "nothing answers");
}

#[test]
fn a_no_names_reason_date_and_next_way() {
    let facts = &scenes()[5];
    let said = verdict(&decided(facts), facts, &pack("en"));
    assert_eq!(
        texts(&said),
        [
            "No, by our reckoning.",
            "The time that the law gives you ended on Friday, January 19, 2024.",
            "The time that we give you ended on Sunday, February 4, 2024.",
            "We took the date from your device. Please check it.",
            "Is it faulty? Then tell us about the fault.",
            "Ask us: a person will look at it.",
        ]
    );
}

#[test]
fn refund_lines_add_up_in_words() {
    let verdict = decided(&scenes()[0]);
    let refund = verdict.entitlements[0].refund.as_ref().expect("a refund");
    let lines = refund_lines(refund, &pack("de"));
    let expected = [
        ("Preis", "100,00\u{a0}€"),
        ("Gebühr für Wiedereinlagerung", "-10,00\u{a0}€"),
        ("Rücksendeetikett", "-4,90\u{a0}€"),
        ("Sie bekommen zurück", "85,10\u{a0}€"),
    ];
    let lines: Vec<(&str, &str)> = lines
        .iter()
        .map(|(a, b)| (a.as_str(), b.as_str()))
        .collect();
    assert_eq!(lines, expected);
}

/// A shop that does not tell of the return cost pays it.
#[test]
fn who_pays_follows_what_was_told() {
    let text = POLICY.replace(
        r#""return_cost_told", "told": true"#,
        r#""return_cost_told", "told": false"#,
    );
    let policy = policy(&text);
    assert_eq!(
        policy.document.shop.disclosures[0].what,
        Disclosure::ReturnCostTold
    );
    let hats = &scenes()[0];
    let said = verdict(
        &decide(&policy, Some(&LAW), hats, &now()),
        hats,
        &pack("en"),
    );
    assert!(texts(&said).contains(&"Sending it back is free for you."));
}
