//! What is said to a question: sentences of the policy with their rule, the shop's own answers, a person.

use crate::common::{LOCALES, buyer, nordlys, now, pack, policy};
use after_sales_help::{Answer, Outcome, ask};
use after_sales_policy::{Basis, Facts};

fn asked(question: &str, locale: &str, facts: Facts) -> Answer {
    ask(&nordlys(), facts, &now(), &pack(locale), question)
}

fn texts(answer: &Answer) -> Vec<&str> {
    let all = answer.parts.iter().flat_map(|part| &part.sentences);
    all.map(|said| said.text.as_str()).collect()
}

fn topics(answer: &Answer) -> Vec<&str> {
    answer.parts.iter().map(|part| part.topic).collect()
}

#[test]
fn an_answer_is_what_the_policy_says_with_its_rule() {
    let answer = asked("How long do I have to send it back?", "en", buyer("DE"));
    assert_eq!(
        (answer.outcome, topics(&answer)),
        (Outcome::Answered, vec!["return"])
    );
    assert!(
        texts(&answer)[0].contains("send it back until"),
        "{:?}",
        texts(&answer)
    );
    let rests = |basis, id: &str| {
        let sources = &answer.parts[0].sources;
        sources
            .iter()
            .any(|source| source.basis == basis && source.id == id)
    };
    assert!(
        rests(Basis::Shop, "returns"),
        "{:?}",
        answer.parts[0].sources
    );
    let named = answer.parts[0]
        .sources
        .iter()
        .find(|source| source.id == "returns");
    assert_eq!(
        named.map(|source| source.text.as_str()),
        Some("Our rule “returns”")
    );
    assert!(answer.note.is_some() && answer.lead.is_none());
    assert!(!answer.person.is_empty(), "a person is always named");
}

#[test]
fn the_law_behind_an_answer_is_told_by_its_article() {
    let answer = asked("Do I have a right of withdrawal?", "en", buyer("DE"));
    let law = answer.parts[0]
        .sources
        .iter()
        .find(|source| source.basis == Basis::Law);
    let law = law.expect("a statement of law");
    assert!(law.text.contains("BGB"), "{law:?}");
    assert!(
        law.link
            .as_ref()
            .is_none_or(|link| link.as_str().starts_with("https:"))
    );
    // Another country, another law; none that we do not hold.
    let answer = asked("Do I have a right of withdrawal?", "en", buyer("ZW"));
    let law = |source: &after_sales_help::Source| source.basis == Basis::Law;
    assert!(!answer.parts.iter().flat_map(|part| &part.sources).any(law));
}

#[test]
fn goods_that_a_question_names_have_their_own_rules() {
    let clothes = asked(
        "How many days do I have to return a dress?",
        "en",
        buyer("SE"),
    );
    assert_eq!(
        clothes.about.as_deref(),
        Some("This answer is about: clothing.")
    );
    assert_eq!(clothes.parts[0].sources[0].id, "returns-clothing");
    let ring = asked("Can I return an engraved ring?", "en", buyer("SE"));
    assert!(
        texts(&ring)
            .iter()
            .any(|text| text.contains("made for you")),
        "{:?}",
        texts(&ring)
    );
    let money = asked(
        "Wer zahlt die Rücksendung einer Matratze?",
        "de",
        buyer("SE"),
    );
    assert_eq!(topics(&money), ["cost"]);
    assert_eq!(money.about.as_deref(), Some("Hier geht es um: Matratzen."));
    // A word for a category that the policy has no rule for changes nothing.
    assert_eq!(asked("Can I return a book?", "en", buyer("SE")).about, None);
}

#[test]
fn who_pays_is_the_better_of_shop_and_law() {
    let answer = asked("Who pays for the return?", "en", buyer("DE"));
    assert_eq!(texts(&answer), ["Sending it back is free for you."]);
    // The law alone: the buyer pays where the shop has said so.
    let law = policy(
        r#"{"version":1,"shop":{"name":"A","country":"DE","time_zone":"Europe/Berlin","currency":"EUR",
        "disclosures":[{"what":"return_cost_told","told":true},{"what":"withdrawal_information","told":true}]},"rules":[]}"#,
    );
    let answer = ask(
        &law,
        buyer("DE"),
        &now(),
        &pack("en"),
        "Who pays for the return?",
    );
    assert!(
        texts(&answer).contains(&"You pay for sending it back."),
        "{:?}",
        texts(&answer)
    );
}

#[test]
fn what_cannot_go_back_is_the_answer_to_what_that_costs() {
    let answer = asked("Who pays the return of flowers?", "en", buyer("SE"));
    assert_eq!(topics(&answer), ["cost"]);
    assert!(
        texts(&answer)
            .iter()
            .any(|text| text.contains("spoils quickly")),
        "{:?}",
        texts(&answer)
    );
}

#[test]
fn the_shops_own_answer_comes_first() {
    for (locale, question, own) in [
        (
            "en",
            "I have lost the box, can I still send it back?",
            "Yes. Any firm box will do.",
        ),
        (
            "de",
            "karton weg, kann ich es trotzdem zurückschicken",
            "Ja. Jeder feste Karton genügt.",
        ),
        (
            "zh-Hans",
            "包装盒丢了还能退吗",
            "可以，任何结实的箱子都行。",
        ),
    ] {
        let answer = asked(question, locale, buyer("DE"));
        assert_eq!(answer.parts[0].topic, "faq", "{locale}");
        assert_eq!(answer.parts[0].sentences[0].text, own);
    }
}

#[test]
fn who_is_not_sure_names_a_person() {
    for (locale, question) in [
        ("en", "Do you ship to the moon?"),
        (
            "en",
            "return exchange warranty cancel label complaint phone number instructions",
        ),
        ("de", "Wie wird das Wetter?"),
        ("es", "¿quién es el presidente?"),
        ("ar", "نكتة"),
        ("zh-Hans", "天气怎么样"),
    ] {
        let answer = asked(question, locale, buyer("DE"));
        assert_eq!(
            (answer.outcome, answer.parts.len()),
            (Outcome::Unsure, 0),
            "{question}"
        );
        assert!(
            answer.lead.is_some() && !answer.person.is_empty(),
            "{question}"
        );
    }
}

#[test]
fn two_answers_say_so() {
    let answer = asked("Cancel or exchange?", "en", buyer("DE"));
    assert_eq!(topics(&answer), ["exchange", "cancel"]);
    assert_eq!(
        answer.lead.as_deref(),
        Some("Two answers may fit your question.")
    );
}

#[test]
fn hostile_questions_are_answered_calmly() {
    let long = "return ".repeat(2_000);
    let deep = "{".repeat(10_000);
    let questions = [
        "",
        "   ",
        "?!…",
        "🎁🎁🎁",
        "\u{202e}\u{2066}\u{200b}\u{feff}",
        "\0\u{1}\u{7f}",
        "<script>alert(1)</script>",
        "' OR 1=1 --",
        "{$rule} { $rule ->",
        "\\{|*}",
        "%s%n",
        "||||",
        "* + -",
        long.as_str(),
        deep.as_str(),
        "ﷺ﷽",
        "e\u{301}\u{301}\u{301}",
        "𐀀𝕣𝕖𝕥𝕦𝕣𝕟",
    ];
    for locale in LOCALES {
        for question in questions {
            let answer = asked(question, locale, buyer("DE"));
            let shown = format!("{answer:?}");
            assert!(
                !shown.contains("script") && !shown.contains("1=1"),
                "{question}"
            );
        }
        assert_eq!(asked("  ?  ", locale, buyer("DE")).outcome, Outcome::Empty);
    }
    let answer = asked(&long, "en", buyer("DE"));
    assert_eq!(answer.outcome, Outcome::Answered);
    assert_eq!(
        answer,
        asked(&long, "en", buyer("DE")),
        "the same question has the same answer"
    );
    assert_eq!(
        asked("can I \u{202e}return\u{202c} it", "en", buyer("DE")).outcome,
        Outcome::Answered
    );
}

#[test]
fn a_policy_with_little_in_it_says_little() {
    let bare = policy(
        r#"{"version":1,"shop":{"name":"A","country":"ZW","time_zone":"Africa/Harare","currency":"EUR"},"rules":[]}"#,
    );
    for question in [
        "How do I reach you?",
        "Is there a manual?",
        "Where is a store near me?",
    ] {
        let answer = ask(&bare, buyer("ZW"), &now(), &pack("en"), question);
        assert!(
            answer
                .parts
                .iter()
                .all(|part| part.sources.iter().all(|source| source.id.is_empty())),
            "{question}"
        );
        assert!(answer.person.is_empty());
    }
    let answer = ask(
        &bare,
        buyer("ZW"),
        &now(),
        &pack("en"),
        "Is there a manual?",
    );
    assert_eq!(answer.outcome, Outcome::Unsure);
}

#[test]
fn the_answer_as_json() {
    let answer = asked("من يدفع تكاليف الإرجاع؟", "ar", buyer("DE"));
    let mut text = String::new();
    answer.to_node(&pack("ar")).write(&mut text);
    for part in [
        r#""type":"answer""#,
        r#""outcome":"answered""#,
        r#""topic":"cost""#,
        r#""source":"returns""#,
        r#""dir":"rtl""#,
        r#""locale":"ar""#,
        r#""person":[{"kind":"email""#,
    ] {
        assert!(text.contains(part), "{part} is not in {text}");
    }
}
