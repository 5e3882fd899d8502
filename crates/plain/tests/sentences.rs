//! Where sentences end in forty languages, and what is wrong with one.

use after_sales_phrases::LOCALES;
use after_sales_plain::{
    Inspector, Kind, LEXICONS, Language, Lexicon, PLACE, Scope, characters, sentences, words,
};

#[test]
fn sentences_end_where_readers_end_them() {
    for (locale, text, count) in [
        (
            "en",
            "Send it by 3.5 kg. See https://shop.example/a.b?c=d. Mr. Smith knows e.g. this one.",
            3,
        ),
        ("en", "Really?! “Yes.” Then go.", 3),
        ("en", "It costs approx. five pounds. No. 5 is free.", 2),
        (
            "de",
            "Rückgabe bis Donnerstag, 3. Dezember 2026. Danach nicht.",
            2,
        ),
        (
            "de",
            "Das gilt z. B. für Hemden, d.h. nicht für Hosen. Nr. 14 auch.",
            2,
        ),
        ("de", "Sie haben Zeit bis zum 14. Danach ist es vorbei.", 2),
        ("fi", "Palauta 3. joulukuuta mennessä. Kiitos.", 2),
        ("cs", "Do 3. prosince 2026. Pak už ne.", 2),
        (
            "hu",
            "2026. december 3., csütörtök az utolsó nap. Utána nem.",
            2,
        ),
        (
            "ru",
            "До 3 декабря 2026 г. включительно. Пишите на ул. Мира.",
            2,
        ),
        ("bg", "До 3 декември 2026 г. Пишете ни.", 2),
        ("fr", "Qu’est-ce qui ne va pas ? Dites-le à M. Petit !", 2),
        ("es", "¿Está roto? ¡Avise al Sr. Ruiz!", 2),
        ("el", "Τι συνέβη; Πείτε μας.", 2),
        ("en", "This; that.", 1),
        ("ar", "هل وصل المنتج؟ نعم.", 2),
        ("hi", "आप इसे लौटा सकते हैं। पैसे वापस मिलेंगे।", 2),
        ("ja", "返品できます。お金は戻ります。", 2),
        ("zh-Hans", "可以退货吗？可以。3.5 公斤以内免费！", 3),
        ("ko", "반품할 수 있습니다. 돈을 돌려 드립니다.", 2),
    ] {
        let found = sentences(text, &Language::of(locale));
        assert_eq!(found.len(), count, "{locale}: {found:?}");
    }
}

#[test]
fn words_and_characters() {
    let count = |text: &str| words(text).count();
    assert_eq!(count("Your e-mail – not mine, don’t."), 5);
    assert_eq!(count(&format!("Until {PLACE}, please.")), 3);
    assert_eq!(count("Qu’est-ce qui ne va pas ?"), 5);
    assert_eq!(count("आप इसे लौटा सकते हैं।"), 5);
    assert_eq!(characters("可以退货。"), 5);
    assert_eq!(characters("保存为 JPEG。"), 6);
    assert_eq!(characters(&format!("到{PLACE}。")), 4);
}

fn kinds(locale: &str, text: &str) -> Vec<Kind> {
    let inspector = Inspector::new(locale).expect(locale);
    let found = inspector.look(text, Scope::Buyer);
    found.into_iter().map(|one| one.kind).collect()
}

#[test]
fn faults_of_one_sentence() {
    let long = "word ".repeat(26) + ".";
    for (locale, text, expected) in [
        ("en", long.as_str(), vec![Kind::TooLong]),
        (
            "en",
            "Goods shall be sent prior to payment.",
            vec![Kind::Forbidden, Kind::Forbidden],
        ),
        ("en", "You cannot do nothing.", vec![Kind::DoubleNegation]),
        ("en", "No, you cannot send it back.", vec![]),
        (
            "en",
            "Send the RMA form to the UPS shop.",
            vec![Kind::Forbidden, Kind::Abbreviation, Kind::Abbreviation],
        ),
        ("en", "Save it as PDF or JPEG in the EU.", vec![]),
        ("en", "The recommended retail price (RRP) counts.", vec![]),
        (
            "de",
            "Das geht nicht ohne Beleg.",
            vec![Kind::DoubleNegation, Kind::DoubleNegation],
        ),
        ("de", "Gemäß den Regeln zahlen Sie.", vec![Kind::Forbidden]),
        // Two negations are grammar here.
        ("es", "No tiene que hacer nada.", vec![]),
        ("ru", "Никто ничего не знает.", vec![]),
        ("zh-Hans", "您不得不等待。", vec![Kind::DoubleNegation]),
        (
            "ja",
            "弊社の裁量で決めるものとします。",
            vec![Kind::Forbidden, Kind::Forbidden],
        ),
    ] {
        let mut found = kinds(locale, text);
        found.sort_by_key(|kind| kind.name());
        let mut expected = expected;
        expected.sort_by_key(|kind| kind.name());
        assert_eq!(found, expected, "{locale}: {text}");
    }
    let clause =
        "这是一句非常非常长的话里面没有任何逗号也没有任何句号所以没有人愿意从头到尾把它读完一遍。";
    assert_eq!(kinds("zh-Hans", clause), [Kind::TooLong]);
    let short =
        "这是一句长的话，里面有逗号，也有句号，所以每个人都愿意从头到尾把它读完一遍，对吧。";
    assert_eq!(kinds("zh-Hans", short), []);
    assert_eq!(kinds("vi", &("tôi ".repeat(30) + ".")), []);
}

#[test]
fn staff_may_read_technical_names() {
    let inspector = Inspector::new("en").expect("words");
    let found = inspector.look("The MX record is not known to nobody.", Scope::Staff);
    assert_eq!(found, []);
    let found = inspector.look("You shall set the MX record.", Scope::Staff);
    assert_eq!(found.first().map(|one| one.kind), Some(Kind::Forbidden));
}

/// Every locale that there is and every one that inherits finds its words; every file says enough.
#[test]
fn every_locale_has_words() {
    for locale in LOCALES.iter().chain(&[
        "en-GB", "es-419", "fr-CA", "de-AT", "de-CH", "ar-EG", "en-US",
    ]) {
        Lexicon::of(locale).unwrap_or_else(|error| panic!("{locale}: {error:#}"));
    }
    assert_eq!(LEXICONS.len(), 40);
    for (locale, _) in LEXICONS {
        let lexicon = Lexicon::of(locale).unwrap_or_else(|error| panic!("{locale}: {error:#}"));
        let count = lexicon.instead.len();
        assert!((8..=28).contains(&count), "{locale}: {count} words");
    }
    assert!(Lexicon::of("tlh").is_err());
}

/// No file lies in the folder that nothing reads.
#[test]
fn every_file_of_words_is_read() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("words");
    for entry in std::fs::read_dir(folder).expect("words") {
        let name = entry
            .expect("entry")
            .file_name()
            .to_string_lossy()
            .into_owned();
        let locale = name.strip_suffix(".toml").unwrap_or(&name);
        assert!(LEXICONS.iter().any(|(known, _)| *known == locale), "{name}");
    }
}
