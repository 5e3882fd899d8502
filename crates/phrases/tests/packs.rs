//! Packs as they are checked in: they parse, belong to this catalogue, and refuse what does not fit.

use after_sales_phrases::{CATALOGUE, Direction, LOCALES, MessageId, Pack, PackError, pack_text};

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
