//! Packs as they are checked in: they parse, belong to this catalogue, and refuse what does not fit.

use after_sales_phrases::{CATALOGUE, Direction, LOCALES, MessageId, Pack, PackError, pack_text};
use std::fs;
use std::path::Path;

fn text(locale: &str) -> &'static str {
    pack_text(locale).expect("every locale has a pack")
}

#[test]
fn every_pack_parses() {
    for locale in LOCALES {
        let pack = Pack::parse(text(locale)).expect(locale);
        assert_eq!(pack.locale(), *locale);
        let rtl = matches!(locale.split('-').next(), Some("ar" | "he" | "fa" | "ur"));
        assert_eq!(pack.direction() == Direction::Rtl, rtl, "{locale}");
        println!("{locale}: {} bytes", text(locale).len());
    }
    assert_eq!(LOCALES.first(), Some(&"en"));
}

#[test]
fn ids_and_names_agree() {
    for (at, id) in MessageId::ALL.iter().enumerate() {
        assert_eq!(id.ordinal(), at);
        assert_eq!(MessageId::from_name(id.name()), Some(*id));
        assert_eq!(format!("{id:?}"), id.name());
    }
    assert_eq!(MessageId::from_name("no-such-message"), None);
}

/// A pack as a page loads it.
fn part(group: &str, locale: &str) -> Option<String> {
    let home = Path::new(env!("CARGO_MANIFEST_DIR")).join("packs/storefront");
    fs::read_to_string(home.join(group).join(format!("{locale}.json"))).ok()
}

/// Messages without arguments, which show as they stand in the pack.
fn plain(pack: &Pack) -> Vec<String> {
    let ids = MessageId::ALL.iter().filter(|id| pack.has(**id));
    let ids = ids.filter(|id| id.arguments().is_empty());
    ids.map(|id| pack.render(*id, &[])).collect()
}

#[test]
fn every_message_is_in_one_group_of_every_locale() {
    let register = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/locales.toml");
    let register: toml::Table = fs::read_to_string(register)
        .expect("the register")
        .parse()
        .expect("TOML");
    for locale in LOCALES {
        let home = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("locales")
            .join(locale);
        let texts: Vec<(&str, String)> = MessageId::GROUPS
            .iter()
            .map(|group| {
                (
                    *group,
                    fs::read_to_string(home.join(format!("{group}.ftl"))),
                )
            })
            .map(|(group, text)| (group, format!("\n{}", text.unwrap_or_default())))
            .collect();
        for id in MessageId::ALL {
            let start = format!("\n{} =", id.name());
            let holders = texts.iter().filter(|(_, text)| text.contains(&start));
            let holders: Vec<&str> = holders.map(|(group, _)| *group).collect();
            // A variant holds only what it says otherwise than its parent.
            let is_variant = register[*locale].get("parent").is_some();
            if !(is_variant && holders.is_empty()) {
                assert_eq!(holders, [id.group()], "{locale}: {id:?}");
            }
        }
    }
    assert_eq!(MessageId::ENDS.last(), Some(&MessageId::ALL.len()));
}

#[test]
fn groups_together_are_the_whole() {
    for locale in LOCALES {
        let all = Pack::parse(text(locale)).expect(locale);
        let mut lines = part("answer", locale).expect("a pack");
        let mut loaded = vec!["answer"];
        for group in ["form", "law", "help"] {
            let mut ids = MessageId::ALL.iter().filter(|id| id.group() == group);
            match part(group, locale) {
                Some(text) => lines.push_str(&text),
                None => assert_eq!(ids.next(), None, "{locale}: no pack of {group}"),
            }
            loaded.push(group);
            let pack = Pack::parse(&lines).expect(group);
            for id in MessageId::ALL {
                assert_eq!(pack.has(*id), loaded.contains(&id.group()), "{id:?}");
            }
            let words = plain(&pack);
            let mut whole = plain(&all).into_iter();
            assert!(words.iter().all(|one| whole.any(|other| other == *one)));
            assert!(words.len() > 40, "{locale}");
        }
    }
}

#[test]
fn a_group_that_does_not_fit_is_refused() {
    let answer = part("answer", "de").expect("a pack");
    let form = |locale| part("form", locale).expect("a pack");
    let parsed = |below: &str| Pack::parse(&format!("{answer}{below}"));
    let refused = |below: &str| parsed(below).expect_err("this group is damaged");
    let good = form("de");
    assert!(parsed(&good).is_ok() && parsed("\n").is_ok());
    assert_eq!(refused(&form("en")), PackError::Malformed("locale"));
    assert_eq!(refused(text("de")), PackError::Malformed("first"));
    let twice = format!("{good}{good}");
    assert_eq!(refused(&twice), PackError::Malformed("first"));
    assert!(matches!(refused("<html>"), PackError::NotJson(_)));
    // A group without the language it belongs to.
    assert!(matches!(Pack::parse(&good), Err(PackError::Malformed(_))));
    let other = good.replacen(CATALOGUE, "0123456789abcdef", 1);
    assert!(matches!(refused(&other), PackError::OtherCatalogue(_)));
    let old = good.replacen("\"format\":\"1\"", "\"format\":\"0\"", 1);
    assert!(matches!(refused(&old), PackError::OtherFormat(_)));
    let (start, _) = good.split_once("\"messages\":").expect("messages");
    for damaged in [
        good.replacen("\"first\":\"", "\"first\":\"1", 1),
        format!("{start}\"messages\":[]}}"),
        format!("{start}\"messages\":[\"one\"]}}"),
    ] {
        assert_eq!(refused(&damaged), PackError::Malformed("messages"));
    }
    let far = good.replacen("\"first\":\"", "\"first\":\"99999", 1);
    assert_eq!(refused(&far), PackError::Malformed("first"));
}

#[test]
fn what_does_not_fit_is_refused() {
    let good = text("de");
    let refused = |text: &str| Pack::parse(text).expect_err("this pack is damaged");
    assert!(matches!(refused("<!doctype html>"), PackError::NotJson(_)));
    assert!(matches!(refused(""), PackError::NotJson(_)));
    // A download that broke off, at a whole character.
    let half: String = good.chars().take(good.chars().count() / 2).collect();
    assert!(matches!(refused(&half), PackError::NotJson(_)));
    assert_eq!(refused("{}"), PackError::Malformed("format"));
    assert_eq!(refused("[]"), PackError::Malformed("format"));
    assert_eq!(
        refused(&good.replacen("\"format\":\"1\"", "\"format\":\"0\"", 1)),
        PackError::OtherFormat("0".to_owned())
    );
    let other = refused(&good.replacen(CATALOGUE, "0123456789abcdef", 1));
    assert_eq!(
        other,
        PackError::OtherCatalogue("0123456789abcdef".to_owned())
    );
    assert!(other.to_string().contains("0123456789abcdef"));
    for (member, name) in [
        ("\"months\":", "months"),
        ("\"weekdays\":", "weekdays"),
        ("\"plurals\":", "plurals"),
        ("\"messages\":", "messages"),
        ("\"grouping\":", "numbers.grouping"),
        ("\"dir\":", "dir"),
    ] {
        let renamed = good.replacen(member, "\"x\":", 1);
        assert_eq!(refused(&renamed), PackError::Malformed(name));
    }
    let short = good.replacen("\"Montag\",", "", 1);
    assert_eq!(refused(&short), PackError::Malformed("weekdays"));
}
