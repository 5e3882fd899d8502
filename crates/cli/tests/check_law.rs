//! `check` with the law of the markets: what is owed on a day, with the article, in every language.

use serde_json::Value;
use std::io::Write;
use std::process::{Command, Output, Stdio};

const SHOP: &str = r#"{ "version": 1, "rules": [], "shop": { "name": "Lumen", "country": "AT",
  "time_zone": "Europe/Vienna", "currency": "EUR", "markets": ["AT", "US-NY"] } }"#;

fn run(args: &[&str]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_after-sales"))
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("starts");
    let mut input = child.stdin.take().expect("input");
    // Who ends before reading has said why.
    let _ = input.write_all(SHOP.as_bytes());
    drop(input);
    child.wait_with_output().expect("ends")
}

fn out(args: &[&str]) -> String {
    let answer = run(args);
    assert_eq!(answer.status.code(), Some(0));
    String::from_utf8_lossy(&answer.stdout).into_owned()
}

#[test]
fn duties_are_told_with_their_article_from_their_first_day() {
    let on = |day: &str| out(&["check", "-", "--on", day]);
    let before = on("2026-09-30");
    assert!(
        before.contains("note[duty_coming] /shop/duties_met"),
        "{before}"
    );
    let after = on("2026-10-01");
    assert!(
        after.contains("\n    AT: FAGG § 13a (BGBl. I Nr. 59/2026), from October 1, 2026"),
        "{after}"
    );
    assert!(
        after.contains("“Vertrag widerrufen · Widerruf bestätigen”"),
        "{after}"
    );
    assert!(!after.contains("duty_coming"), "{after}");
    // Without a day the machine's own counts, which is later than all of these.
    assert!(out(&["check", "-"]).contains("warning[duty_open] /shop/duties_met"));
    assert_eq!(
        run(&["check", "-", "--on", "tomorrow"]).status.code(),
        Some(2)
    );
}

#[test]
fn every_language_says_what_is_owed_and_the_details_are_the_same() {
    let mut details = Vec::new();
    for (locale, words) in [
        ("en", "By the law of AT"),
        ("de", "Nach dem Recht von AT"),
        ("es", "Según la ley de AT"),
        ("ar", "بحسب قانون"),
        ("zh-Hans", "的法律"),
    ] {
        let args = [
            "check",
            "-",
            "--on",
            "2026-11-22",
            "--format",
            "json",
            "--locale",
            locale,
        ];
        let found: Value = serde_json::from_str(&out(&args)).expect("json");
        let open = found.as_array().expect("list").iter();
        let mut open = open.filter(|one| one["code"] == "duty_open");
        let open = open.next().expect("a duty").clone();
        let said = open["message"].as_str().expect("text");
        assert!(
            said.contains(words) && said.contains("FAGG § 13a"),
            "{locale}: {said}"
        );
        details.push(open["details"].clone());
    }
    assert!(details.iter().all(|one| one == &details[0]), "{details:#?}");
    assert_eq!(details[0]["duty"], "function");
}
