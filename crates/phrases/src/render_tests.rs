//! The interpreter on patterns of its own, so that catalogue edits do not touch these tests.

use crate::{MessageId, Pack, Part, RenderFinding, Value, pack_text};

/// A real locale's pack whose first two messages are replaced.
fn pack(locale: &str, messages: [&str; 2]) -> Pack {
    let mut pack = Pack::parse(pack_text(locale).unwrap()).unwrap();
    for (slot, text) in pack.messages.iter_mut().zip(messages) {
        *slot = text.to_owned();
    }
    pack
}

fn first() -> MessageId {
    MessageId::ALL[0]
}

fn render(locale: &str, pattern: &str, args: &[(&str, Value)]) -> String {
    pack(locale, [pattern, "a word"]).render(first(), args)
}

#[test]
fn text_and_escapes() {
    assert_eq!(render("en", r"a \{b\} \| \\ c", &[]), r"a {b} | \ c");
    assert_eq!(
        render("en", "{t}", &[("t", "{t?a=b}|\\".into())]),
        "{t?a=b}|\\"
    );
}

#[test]
fn exact_numbers_come_before_categories() {
    let pattern = "{n?0=none|1=just one|one=one|*other={n} pieces}";
    let at = |n: i64| render("en", pattern, &[("n", n.into())]);
    assert_eq!(
        (at(0), at(1), at(2)),
        ("none".into(), "just one".into(), "2 pieces".into())
    );
    assert_eq!(at(-1), "one");
    assert_eq!(at(12_345), "12,345 pieces");
}

#[test]
fn keywords_words_and_nesting() {
    let pattern =
        r"{who?shop=We pay.|*buyer=You pay for {n?one={n} parcel|*other={n} parcels \}\|}.}";
    let of = |who: &str, n: i64| render("en", pattern, &[("who", who.into()), ("n", n.into())]);
    assert_eq!(of("shop", 1), "We pay.");
    assert_eq!(of("buyer", 1), "You pay for 1 parcel.");
    assert_eq!(of("somebody", 3), "You pay for 3 parcels }|.");

    let second = MessageId::ALL[1];
    assert_eq!(
        render("en", "This is {w}.", &[("w", second.into())]),
        "This is a word."
    );
}

#[test]
fn a_missing_argument_is_shown_and_told_once() {
    let pack = pack("en", ["{a?x=1|*y={b} and {b}}", ""]);
    let rendered = pack.render_checked(first(), &[]);
    assert_eq!(rendered.text, "{b} and {b}");
    let missing = |name: &str| RenderFinding::MissingArgument {
        message: first(),
        argument: name.to_owned(),
    };
    assert_eq!(rendered.findings, [missing("a"), missing("b")]);
}

#[test]
fn damaged_patterns_neither_stop_nor_hang() {
    for pattern in [
        "{",
        "a{b",
        "{a?",
        "{a?}",
        "{a?x}",
        "{a?x=1}",
        "\\",
        "{a?*x={a?*x={a?*x={a?*x={a?*x=1}}}}}",
    ] {
        let rendered = pack("en", [pattern, ""]).render_checked(first(), &[("a", "q".into())]);
        assert!(
            rendered
                .findings
                .contains(&RenderFinding::DamagedPattern { message: first() })
                || pattern == "\\",
            "{pattern}"
        );
    }
    // A word that shows itself ends after one turn: words are given no arguments.
    let own = pack("en", ["x {w}", ""]);
    assert_eq!(own.render(first(), &[("w", first().into())]), "x x {w}");
}

#[test]
fn parts_join_to_the_text() {
    let pack = pack("en", ["Hi {name}, {n?one=one|*other={n}} left", ""]);
    let rendered = pack.render_checked(first(), &[("name", "Ada".into()), ("n", 4_i64.into())]);
    let part = |text: &str, arg: Option<&str>| Part {
        text: text.to_owned(),
        arg: arg.map(str::to_owned),
    };
    assert_eq!(
        rendered.parts,
        [
            part("Hi ", None),
            part("Ada", Some("name")),
            part(", ", None),
            part("4", Some("n")),
            part(" left", None),
        ]
    );
    assert_eq!(rendered.text, "Hi Ada, 4 left");
}

#[test]
fn isolates_follow_direction() {
    let args = [
        ("shop", Value::from("Nordlys")),
        ("n", Value::from(12_i64)),
        ("fee", Value::Percent(1_950)),
        ("l", Value::from(vec!["Aa".to_owned(), "سماعة".to_owned()])),
    ];
    let pattern = "{shop} {n} {fee} {l}";
    assert_eq!(
        render("en", pattern, &args),
        "Nordlys 12 19.5% Aa and \u{2068}سماعة\u{2069}"
    );
    assert_eq!(
        render("ar", pattern, &args),
        "\u{2068}Nordlys\u{2069} ١٢ \u{2068}١٩٫٥٪\u{61c}\u{2069} \u{2068}Aa\u{2069} و\u{2068}سماعة\u{2069}"
    );
    // Foreign text cannot end its isolate.
    assert_eq!(
        render("ar", "{shop}", &[("shop", "a\u{2069}b\u{202e}".into())]),
        "\u{2068}ab\u{2069}"
    );
}

#[test]
fn every_cut_of_every_message_still_renders() {
    for locale in crate::LOCALES {
        let good = Pack::parse(pack_text(locale).unwrap()).unwrap();
        let mut cut = good.clone();
        for pattern in &good.messages {
            for (at, _) in pattern.char_indices() {
                cut.messages[first().ordinal()] = pattern[..at].to_owned();
                let whole = at == 0 || !cut.render(first(), &[]).is_empty();
                assert!(whole, "{locale}: {}", &pattern[..at]);
            }
        }
    }
}
