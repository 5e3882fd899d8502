//! Words that the elements ask for are words that the shell has loaded for them.

use crate::element::{Kind, words};
use crate::markup_tests::code;
use after_sales_phrases::{MessageId, Pack, PackError};

pub const ANSWER: &str = include_str!("../../phrases/packs/storefront/answer/en.json");
pub const FORM: &str = include_str!("../../phrases/packs/storefront/form/en.json");

/// English as the self-check and the withdrawal function get it.
pub fn screens() -> Pack {
    words(Kind::Check, &[ANSWER, FORM].concat()).expect("two packs")
}

#[test]
fn each_element_takes_what_it_needs_and_nothing_less() {
    let both = [ANSWER, FORM].concat();
    for (kind, needs_form) in [
        (Kind::Promise, false),
        (Kind::Policy, false),
        (Kind::Check, true),
        (Kind::Withdrawal, true),
    ] {
        assert_eq!(words(kind, ANSWER).is_err(), needs_form);
        assert!(words(kind, &both).is_ok());
        // A line more is no pack; a pack that breaks off is none either.
        assert!(words(kind, &[ANSWER, "x"].concat()).is_err());
        assert!(words(kind, &both[..both.len() - 3]).is_err());
        assert!(words(kind, "").is_err());
    }
    let twice = [ANSWER, ANSWER].concat();
    let refused = words(Kind::Promise, &twice).expect_err("a whole pack adds nothing");
    assert_eq!(refused, PackError::Malformed("first"));
}

/// Groups of the messages that a text of Rust names.
fn groups(text: &str) -> Vec<(&'static str, &'static str)> {
    let names = text.split("MessageId::").skip(1).map(|rest| {
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric());
        &rest[..end.unwrap_or(rest.len())]
    });
    let names = names.map(|name| {
        let kebab: String = name
            .chars()
            .flat_map(|c| match c.is_ascii_uppercase() {
                true => vec!['-', c.to_ascii_lowercase()],
                false => vec![c],
            })
            .collect();
        let id = MessageId::from_name(kebab.trim_start_matches('-'));
        id.unwrap_or_else(|| panic!("{name} is no message"))
    });
    names.map(|id| (id.name(), id.group())).collect()
}

/// The promise and the policy card are drawn from the answers alone; no element asks for words of findings or of
/// the desk.
#[test]
fn no_screen_asks_for_words_that_are_not_loaded() {
    let mut seen = 0;
    for (name, text) in code() {
        let allowed: &[&str] = if ["/promise.rs", "/policy_card.rs"]
            .iter()
            .any(|file| name.ends_with(file))
        {
            &["answer"]
        } else {
            &["answer", "form", "law"]
        };
        for (id, group) in groups(&text) {
            assert!(allowed.contains(&group), "{name}: {id} is in {group}");
            seen += 1;
        }
    }
    assert!(seen > 80, "{seen} messages were found");
}

/// What the elements of a product page show besides their sentences.
#[test]
fn product_pages_need_the_answers_alone() {
    let pack = words(Kind::Promise, ANSWER).expect("a pack");
    for id in [
        MessageId::UiDetails,
        MessageId::UiPolicyLink,
        MessageId::UiUnavailable,
        MessageId::UiByLaw,
        MessageId::UiFromShop,
    ] {
        assert!(pack.has(id), "{id:?}");
    }
    assert!(!pack.has(MessageId::UiBack));
}
