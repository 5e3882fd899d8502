//! Every code has its two messages in every language, and every detail the type that they ask for.

use super::{IMPORTS, args, finding, finding_lines, import_words, messages};
use crate::{LOCALES, MessageId, Pack, pack_text};
use after_sales_policy::json::parse;
use after_sales_policy::{CivilDate, Finding, FindingCode, KnownLaw, check_against};

fn packs() -> impl Iterator<Item = Pack> {
    LOCALES
        .iter()
        .map(|locale| Pack::parse(pack_text(locale).unwrap()).unwrap())
}

#[test]
fn each_code_has_messages_of_its_name() {
    for code in FindingCode::ALL {
        let name = format!("finding-{}", code.as_str().replace('_', "-"));
        let (message, help) = messages(*code);
        assert_eq!(message.name(), name);
        assert_eq!(help.name(), format!("{name}-help"));
    }
}

#[test]
fn what_an_import_says_has_messages_of_its_name_and_type() {
    for (code, message, help) in IMPORTS {
        let name = format!("finding-{}", code.replace('_', "-"));
        assert_eq!(message.name(), name);
        assert_eq!(help.name(), format!("{name}-help"));
        let names = message.arguments().iter().chain(help.arguments());
        let details: Vec<_> = names.map(|(name, _)| detail(name)).collect();
        let bare: Vec<_> = details
            .iter()
            .map(|(name, text)| (*name, &**text))
            .collect();
        for pack in packs() {
            let (said, mend) = import_words(code, &bare, &pack).unwrap();
            for text in [said, mend] {
                assert!(text.chars().count() > 5, "{code} {}: {text}", pack.locale());
                assert!(!text.contains(['{', '}']), "{text}");
            }
        }
    }
    let pack = packs().next().unwrap();
    assert_eq!(import_words("no_contact", &[], &pack), None);
}

/// A value of each argument that any message of findings asks for.
fn detail(name: &'static str) -> (&'static str, String) {
    let value = match name {
        "line" | "column" | "number" | "least" | "most" | "more" => "3",
        "known" | "markets" | "goods" | "languages" | "ids" | "rules" => "alpha, beta",
        _ => "gamma",
    };
    (name, value.into())
}

fn bare(finding: &Finding) -> Vec<(&str, &str)> {
    let details = finding.details.iter();
    details.map(|(name, text)| (*name, text.as_str())).collect()
}

#[test]
fn details_are_of_the_type_that_the_messages_state() {
    for code in FindingCode::ALL {
        let (message, help) = messages(*code);
        for id in [message, help, MessageId::FindingNear] {
            for (name, kind) in id.arguments() {
                let found = Finding::new(*code, "", vec![detail(name)]);
                let bare = bare(&found);
                let args = args(&bare);
                let [(_, value)] = args.as_slice() else {
                    panic!("{name}");
                };
                // A detail that is a word of a closed set chooses; it is text as well.
                assert!(kind.fits(value), "{}: {name} is {value:?}", id.name());
            }
        }
    }
}

#[test]
fn nothing_is_missing_in_any_language() {
    for pack in packs() {
        for code in FindingCode::ALL {
            let (message, help) = messages(*code);
            let mut names: Vec<&str> = Vec::new();
            names.extend(message.arguments().iter().map(|(name, _)| *name));
            names.extend(help.arguments().iter().map(|(name, _)| *name));
            if *code == FindingCode::DisclosureUnknown {
                let follows = MessageId::FindingDisclosureUntold.arguments();
                names.extend(follows.iter().map(|(name, _)| *name));
            }
            let details = names.into_iter().map(detail).collect();
            let worded = finding(&Finding::new(*code, "/a", details), &pack);
            for text in [&worded.message, &worded.help] {
                assert!(!text.is_empty(), "{code:?} {}", pack.locale());
                assert!(!text.contains(['{', '}']), "{text}");
            }
        }
    }
}

#[test]
fn a_near_word_is_the_help() {
    let pack = packs().next().unwrap();
    let details = vec![
        ("word", "returns".into()),
        ("known", "return, exchange".into()),
        ("near", "return".into()),
    ];
    let near = Finding::new(FindingCode::UnknownWord, "/rules/0/cases/0", details);
    let worded = finding(&near, &pack);
    assert_eq!(worded.message, "The word “returns” is not known here.");
    assert_eq!(worded.help, "Did you mean “return”?");
    let lines = finding_lines(&near, &pack);
    assert!(
        lines.starts_with("error[unknown_word] /rules/0/cases/0\n  The word"),
        "{lines}"
    );
    let details = vec![("word", "x".into()), ("known", "return, exchange".into())];
    let far = Finding::new(FindingCode::UnknownWord, "", details);
    assert_eq!(
        finding(&far, &pack).help,
        "Known words: return and exchange."
    );
}

#[test]
fn the_articles_of_a_finding_stand_below_its_sentence() {
    let pack = packs().next().unwrap();
    let law = "DE, AT\tBGB § 356a\t2026-06-19\thigh\tVertrag widerrufen\t\nAR\tDisposición 954/2025\t\tlow\tBotón\tfirst access";
    let details = vec![
        ("duty", "function".into()),
        ("markets", "DE, AT, AR".into()),
        ("ids", "withdrawal_function".into()),
        ("law", law.into()),
    ];
    let open = Finding::new(FindingCode::DutyOpen, "/shop/duties_met", details);
    let said = finding(&open, &pack).message;
    let lines: Vec<&str> = said.lines().skip(1).collect();
    assert_eq!(
        lines,
        [
            "DE and AT: BGB § 356a, from June 19, 2026 (sure) “Vertrag widerrufen”",
            "AR: Disposición 954/2025 (not verified) “Botón” (first access)",
        ]
    );
    let shown = finding_lines(&open, &pack);
    assert!(shown.contains("\n    AR: Disposición"), "{shown}");
    // A kind of duty that this build has no words for is still told.
    let new = vec![("duty", "sticker".into()), ("markets", "DE".into())];
    let new = finding(&Finding::new(FindingCode::DutyOpen, "", new), &pack);
    assert!(new.message.contains("certain information"), "{new:?}");
}

#[test]
fn a_document_cannot_steer_a_terminal_or_a_page() {
    let pack = packs().next().unwrap();
    let details = vec![("word", "\u{1b}[31m<b>\u{202e}\n".into())];
    let text = finding(
        &Finding::new(FindingCode::UnknownField, "/\u{7}", details),
        &pack,
    );
    assert!(
        !text.message.contains(['\u{1b}', '\n', '\u{202e}']),
        "{text:?}"
    );
    let lines = finding_lines(&text.finding, &pack);
    assert!(!lines.contains('\u{7}'));
}

#[test]
fn a_storefront_pack_leaves_the_words_out() {
    let text = include_str!("../../packs/storefront/answer/de.json");
    let pack = Pack::parse(text).unwrap();
    let found = Finding::new(FindingCode::NoContact, "", Vec::new());
    let worded = finding(&found, &pack);
    assert_eq!((worded.message.as_str(), worded.help.as_str()), ("", ""));
    let text = include_str!("../../packs/check/de.json");
    let pack = Pack::parse(text).unwrap();
    assert!(!finding(&found, &pack).message.is_empty());
}

/// The fenced examples of the linter's pages.
fn examples() -> Vec<String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../policy/docs/lint");
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let page = std::fs::read_to_string(entry.unwrap().path()).unwrap();
        let fences = page.split("```json invalid").skip(1);
        let body = |fence: &str| Some(fence.split_once('\n')?.1.split_once("\n```")?.0.to_owned());
        found.extend(fences.filter_map(body));
    }
    found
}

#[test]
fn findings_carry_every_detail_that_their_words_ask_for() {
    let packs: Vec<Pack> = packs().collect();
    let mut seen = Vec::new();
    for text in examples() {
        let read = after_sales_policy::read_policy(&text);
        let mut all = read.findings;
        if let Some(policy) = read.policy {
            let markets = &policy.document.shop.markets;
            let laws: Vec<_> = markets.iter().filter_map(after_sales_law::regime).collect();
            let files = markets
                .iter()
                .filter_map(|market| after_sales_law::duties_file(market.country()));
            let duties: Vec<_> = files.map(|file| parse(file).unwrap()).collect();
            let law = KnownLaw {
                regimes: &laws,
                duties: &duties,
                citation: &after_sales_law::citation,
                today: CivilDate::parse("2026-11-22").unwrap(),
            };
            all = check_against(&policy.document, &law);
        }
        for found in all {
            let (message, help) = messages(found.code);
            for pack in &packs {
                for id in [message, help] {
                    let rendered = pack.render_checked(id, &args(&bare(&found)));
                    assert_eq!(rendered.findings, [], "{found:?}");
                }
                let worded = finding(&found, pack);
                assert!(!worded.message.contains(['\t', '{', '}']), "{worded:?}");
                for line in found.detail("law").unwrap_or_default().lines() {
                    assert_eq!(line.split('\t').count(), 6, "{line}");
                }
            }
            seen.push(found.code.as_str());
        }
    }
    seen.sort_unstable();
    seen.dedup();
    assert!(seen.len() > 35, "{seen:?}");
}
