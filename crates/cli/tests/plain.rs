//! `after-sales plain`: the card and the shop's own words, sentence by sentence.

mod common;

use common::{err, json, out, root, run};
use serde_json::Value;

const NORDLYS: &str = "examples/policies/nordlys.json";
const NOW: [&str; 2] = ["--now", "2026-11-22T12:00:00+01:00"];

/// The example policy with other words in its first answer.
fn with_answer(language: &str, words: &str) -> tempfile::NamedTempFile {
    let text = std::fs::read_to_string(root().join(NORDLYS)).expect("policy");
    let mut policy: Value = serde_json::from_str(&text).expect("JSON");
    policy["faq"][0]["answer"][language] = words.into();
    let file = tempfile::NamedTempFile::new().expect("file");
    std::fs::write(file.path(), policy.to_string()).expect("written");
    file
}

fn path(file: &tempfile::NamedTempFile) -> String {
    file.path().to_string_lossy().into_owned()
}

#[test]
fn the_example_is_plain_in_every_language_it_is_written_in() {
    let found = json(&[&["plain", "--policy", NORDLYS, "--json"], &NOW[..]].concat());
    assert_eq!(found["findings"], 0, "{found:#}");
    let languages = found["languages"].as_array().expect("languages");
    for locale in ["en", "de", "es", "ar", "zh-Hans"] {
        let one = languages
            .iter()
            .find(|one| one["locale"] == locale)
            .expect(locale);
        assert!(
            one["card"]["words"].as_u64().expect("words") >= 100,
            "{locale}"
        );
        let scores = one["card"]["scores"].as_array().expect("scores");
        assert!(!scores.is_empty(), "{locale}");
        assert!(
            scores.iter().all(|score| score["level"] != "failed"),
            "{one:#}"
        );
    }
    let english = languages
        .iter()
        .find(|one| one["locale"] == "en")
        .expect("en");
    let flesch = &english["card"]["scores"][0];
    assert_eq!(
        (&flesch["name"], &flesch["gate"]),
        (&"Flesch".into(), &60.0.into())
    );
    assert!(flesch["value"].as_f64().expect("a number") > 60.0);
}

#[test]
fn a_stiff_answer_is_found_where_it_stands_with_the_plainer_word() {
    let file = with_answer("en", "Refunds shall be made at our discretion. Call us.");
    let answer = run(&[
        &[
            "plain",
            "--policy",
            &path(&file),
            "--locale",
            "en",
            "--json",
        ],
        &NOW[..],
    ]
    .concat());
    assert_eq!(answer.status.code(), Some(1), "{}", err(&answer));
    let found: Value = serde_json::from_slice(&answer.stdout).expect("JSON");
    assert_eq!(found["findings"], 2);
    let first = &found["languages"][0]["findings"][0];
    assert_eq!(first["path"], "/faq/0/answer/en");
    assert_eq!(first["kind"], "forbidden_word");
    assert_eq!(first["found"], "shall");
    assert_eq!(first["instead"], "must or will");
    assert_eq!(
        first["sentence"],
        "Refunds shall be made at our discretion."
    );
    let passive = &found["languages"][0]["passive"][0];
    assert_eq!(passive["path"], "/faq/0/answer/en");

    let text = run(&[
        &["plain", "--policy", &path(&file), "--locale", "en"],
        &NOW[..],
    ]
    .concat());
    assert_eq!(text.status.code(), Some(1));
    let text = String::from_utf8_lossy(&text.stdout).into_owned();
    for line in [
        "  /faq/0/answer/en: forbidden_word: shall\n",
        "    better: must or will\n",
        "too few to score",
        "2 finding(s).",
    ] {
        assert!(text.contains(line), "{text}");
    }
}

#[test]
fn long_hard_texts_of_the_shop_fail_the_formula() {
    let hard = "Individual reimbursement considerations necessitate comprehensive documentation. "
        .repeat(18);
    let file = with_answer("en", &hard);
    let answer = run(&[
        &[
            "plain",
            "--policy",
            &path(&file),
            "--locale",
            "en",
            "--json",
        ],
        &NOW[..],
    ]
    .concat());
    assert_eq!(answer.status.code(), Some(1));
    let found: Value = serde_json::from_slice(&answer.stdout).expect("JSON");
    let flesch = &found["languages"][0]["own"]["scores"][0];
    assert_eq!(flesch["level"], "failed", "{found:#}");
}

#[test]
fn other_languages_are_looked_at_when_they_are_asked_for_or_written() {
    let file = with_answer("de", "Gemäß unseren Regeln geht das nicht ohne Beleg.");
    let only = json(
        &[
            &[
                "plain",
                "--policy",
                &path(&file),
                "--locale",
                "en",
                "--json",
            ],
            &NOW[..],
        ]
        .concat(),
    );
    assert_eq!(only["findings"], 0);
    for more in [&["--locale", "en", "--locale", "de"][..], &[]] {
        let file = path(&file);
        let words = [
            &["plain", "--policy", &file, "--format", "json"],
            &NOW[..],
            more,
        ]
        .concat();
        let answer = run(&words);
        assert_eq!(answer.status.code(), Some(1));
        let found: Value = serde_json::from_slice(&answer.stdout).expect("JSON");
        let languages = found["languages"].as_array().expect("languages");
        let german = languages
            .iter()
            .find(|one| one["locale"] == "de")
            .expect("de");
        assert_eq!(german["findings"][0]["found"], "Gemäß");
    }
    let klingon = with_answer("tlh", "nuqneH");
    let text = out(&[&["plain", "--policy", &path(&klingon)], &NOW[..]].concat());
    assert!(text.contains("no words are held for them: tlh."), "{text}");
}

#[test]
fn wrong_use_ends_with_2_and_says_what_is_wrong() {
    for (words, told) in [
        (&["plain"][..], "--policy"),
        (
            &["plain", "--policy", "no-such-file.json"],
            "no-such-file.json",
        ),
        (&["plain", "--policy", NORDLYS, "--locale", "tlh"], "tlh"),
        (&["plain", "--policy", NORDLYS, "--now", "soon"], "soon"),
        (
            &["plain", "--policy", NORDLYS, "--country", "nowhere"],
            "nowhere",
        ),
    ] {
        let answer = run(words);
        assert_eq!(answer.status.code(), Some(2), "{words:?}");
        assert!(err(&answer).contains(told), "{words:?}: {}", err(&answer));
    }
}
