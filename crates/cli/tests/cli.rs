//! The command as a person runs it.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn run(arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_after-sales"))
        .args(arguments)
        .current_dir(root())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("starts");
    let mut pipe = child.stdin.take().expect("pipe");
    // A command that needs no input may have ended before it could read any.
    let _ = pipe.write_all(input.as_bytes());
    drop(pipe);
    child.wait_with_output().expect("ends")
}

fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn err(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

const NORDLYS: &str = "examples/policies/nordlys.json";
const FACTS: &str = r#"{ "case": "return", "buyer": { "country": "DE" },
  "item": { "categories": ["electronics/headphones"], "price": { "minor": 18900, "currency": "EUR" } },
  "order": { "ordered_on": "2026-10-20", "delivered_on": "2026-10-24" },
  "answers": [{ "state": "undamaged", "holds": true }] }"#;

#[test]
fn check_ends_with_0_1_and_2() {
    assert_eq!(run(&["check", NORDLYS], "").status.code(), Some(0));
    let broken = run(
        &["check", "-"],
        r#"{ "version": 1, "shop": {}, "rules": [{}] }"#,
    );
    assert_eq!(broken.status.code(), Some(1));
    assert!(
        out(&broken).contains("error[missing_field] /shop"),
        "{}",
        out(&broken)
    );
    assert_eq!(
        run(&["check", "no-such-file.json"], "").status.code(),
        Some(2)
    );
    assert_eq!(run(&["check"], "").status.code(), Some(2));
}

#[test]
fn check_tells_where_a_rule_gives_less_than_the_law() {
    let policy = std::fs::read_to_string(root().join(NORDLYS)).expect("policy");
    let strict = policy.replacen("\"days\": 30 }]", "\"days\": 7 }]", 1);
    let answer = run(&["check", "-", "--format", "json"], &strict);
    let findings: serde_json::Value = serde_json::from_slice(&answer.stdout).expect("json");
    let below =
        findings.as_array().expect("list").iter().any(|finding| {
            finding["code"] == "below_law" && finding["path"] == "/rules/0/window/0"
        });
    assert!(below, "{findings:#}");
}

#[test]
fn check_says_what_was_perhaps_meant_in_the_language_asked_for() {
    let policy = std::fs::read_to_string(root().join(NORDLYS)).expect("policy");
    let slip = policy.replacen("\"remedies\":", "\"remedys\":", 1);
    for (locale, words) in [
        ("en", "error[unknown_field] /rules/0/remedys"),
        ("en", "Did you mean “remedies”?"),
        ("de", "Fehler[unknown_field] /rules/0/remedys"),
        ("de", "Meinten Sie „remedies“?"),
        ("es", "¿Quería decir «remedies»?"),
        ("zh-Hans", "您是不是想写“remedies”？"),
    ] {
        let answer = run(&["check", "-", "--locale", locale], &slip);
        assert_eq!(answer.status.code(), Some(1));
        assert!(out(&answer).contains(words), "{locale}: {}", out(&answer));
    }
    let json = run(&["check", "-", "--format", "json", "--locale", "ar"], &slip);
    let findings: serde_json::Value = serde_json::from_slice(&json.stdout).expect("json");
    assert_eq!(findings[0]["details"]["near"], "remedies");
    assert_eq!(findings[0]["severity"], "error");
    assert!(
        findings[0]["help"]
            .as_str()
            .expect("help")
            .contains("هل المقصود")
    );
}

#[test]
fn decide_answers_in_every_language_with_the_same_verdict() {
    let mut verdicts = Vec::new();
    for locale in ["en", "de", "es", "ar", "zh-Hans"] {
        let answer = run(
            &[
                "decide",
                "--policy",
                NORDLYS,
                "--facts",
                "-",
                "--now",
                "2026-11-09T10:00:00+01:00",
                "--locale",
                locale,
                "--format",
                "json",
            ],
            FACTS,
        );
        assert_eq!(answer.status.code(), Some(0), "{}", err(&answer));
        let value: serde_json::Value = serde_json::from_slice(&answer.stdout).expect("json");
        let sentences = value["sentences"].as_array().expect("sentences");
        assert!(sentences.len() > 3);
        assert!(
            sentences
                .iter()
                .all(|s| !s["text"].as_str().expect("text").contains(['{', '}']))
        );
        verdicts.push(value["verdict"].clone());
    }
    assert_eq!(verdicts[0]["status"], "eligible");
    assert!(verdicts.iter().all(|verdict| verdict == &verdicts[0]));
}

#[test]
fn an_unknown_locale_falls_back_and_says_so() {
    let answer = run(
        &[
            "decide", "--policy", NORDLYS, "--facts", "-", "--locale", "tlh",
        ],
        FACTS,
    );
    assert_eq!(answer.status.code(), Some(0));
    assert!(err(&answer).contains("tlh"), "{}", err(&answer));
    assert!(!out(&answer).is_empty());
}

#[test]
fn an_unknown_country_is_answered_with_the_shops_own_policy() {
    let answer = run(
        &[
            "decide",
            "--policy",
            NORDLYS,
            "--facts",
            "-",
            "--now",
            "2026-11-09T10:00:00+01:00",
            "--format",
            "json",
        ],
        &FACTS.replace("\"DE\"", "\"ZZ\""),
    );
    let value: serde_json::Value = serde_json::from_slice(&answer.stdout).expect("json");
    assert_eq!(value["verdict"]["notes"][0], "law_not_held");
    assert_eq!(value["verdict"]["status"], "eligible");
}

#[test]
fn impossible_facts_and_times_are_named() {
    let bad = run(
        &["decide", "--policy", NORDLYS, "--facts", "-"],
        &FACTS.replace("2026-10-24", "2026-02-30"),
    );
    assert_eq!(bad.status.code(), Some(2));
    assert!(err(&bad).contains("/order/delivered_on"), "{}", err(&bad));
    let bad = run(
        &[
            "decide", "--policy", NORDLYS, "--facts", "-", "--now", "tomorrow",
        ],
        FACTS,
    );
    assert_eq!(bad.status.code(), Some(2));
    assert!(err(&bad).contains("tomorrow"), "{}", err(&bad));
}

#[test]
fn render_gives_text_page_and_card() {
    let text = run(
        &[
            "render",
            "--policy",
            NORDLYS,
            "--locale",
            "de",
            "--country",
            "FR",
        ],
        "",
    );
    assert_eq!(text.status.code(), Some(0), "{}", err(&text));
    let page = out(&run(
        &[
            "render", "--policy", NORDLYS, "--locale", "ar", "--format", "html",
        ],
        "",
    ));
    assert!(
        page.starts_with("<!DOCTYPE html>") && page.contains("lang=\"ar\" dir=\"rtl\""),
        "{page}"
    );
    let card = run(
        &[
            "render",
            "--policy",
            NORDLYS,
            "--format",
            "card",
            "--product",
            "-",
        ],
        r#"{ "traits": ["custom_made"] }"#,
    );
    let card: serde_json::Value = serde_json::from_slice(&card.stdout).expect("card");
    assert!(
        card["sections"]
            .as_array()
            .is_some_and(|sections| sections.len() > 2)
    );
}

#[test]
fn render_writes_the_mail_of_an_order() {
    let facts = r#"{ "case": "return", "buyer": { "country": "DE" },
      "order": { "ordered_on": "2026-10-20", "delivered_on": "2026-10-28" } }"#;
    let asked = |format: &str, facts: &str| {
        let order = [
            "render",
            "--policy",
            NORDLYS,
            "--facts",
            "-",
            "--now",
            "2026-11-05T10:00:00+01:00",
        ];
        run(&[&order[..], &["--format", format]].concat(), facts)
    };
    let mail = out(&asked("mail", facts));
    assert!(
        mail.starts_with("<div lang=\"en\"") && mail.contains("November 27, 2026"),
        "{mail}"
    );
    assert!(out(&asked("text", facts)).contains("November 27, 2026"));
    assert!(out(&asked("ics", facts)).contains("BEGIN:VCALENDAR"));
    let undated = asked(
        "mail",
        r#"{ "case": "return", "buyer": { "country": "DE" } }"#,
    );
    assert_eq!(undated.status.code(), Some(2), "{}", err(&undated));
    assert!(
        err(&undated).contains("/order/ordered_on"),
        "{}",
        err(&undated)
    );
}

#[test]
fn locales_tells_how_far_each_language_has_been_read() {
    let all = out(&run(&["locales"], ""));
    assert!(
        all.contains("German (Switzerland)") && all.contains("source"),
        "{all}"
    );
    let own = out(&run(
        &["locales", "--policy", NORDLYS, "--format", "json"],
        "",
    ));
    let own: serde_json::Value = serde_json::from_str(&own).expect("JSON");
    let own: Vec<&str> = own
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|row| row["locale"].as_str())
        .collect();
    assert!(own.contains(&"de") && !own.contains(&"de-CH"), "{own:?}");
}

#[test]
fn law_prints_articles_and_confidence() {
    let text = out(&run(&["law", "DE"], ""));
    assert!(text.contains("BGB") && text.contains("high"), "{text}");
    let json = run(&["law", "us-ca", "--format", "json"], "");
    let _: serde_json::Value = serde_json::from_slice(&json.stdout).expect("json");
    let unknown = run(&["law", "ZZ"], "");
    assert_eq!(unknown.status.code(), Some(2));
    assert!(err(&unknown).contains("ZZ"), "{}", err(&unknown));
}

#[test]
fn mail_is_set_up_wholly_or_not_at_all_and_no_password_is_repeated() {
    let serve = |more: &[&str]| {
        let start = ["serve", "--policy", NORDLYS, "--database", "/dev/null/none"];
        let output = run(&[&start, more].concat(), "");
        assert_eq!(output.status.code(), Some(2), "{}", err(&output));
        err(&output)
    };
    let whole = [
        "--mail-from",
        "shop@nordlys.example",
        "--public-url",
        "https://desk.nordlys.example",
    ];
    let with = |server: &str| serve(&[&["--smtp", server], &whole[..]].concat());
    assert!(serve(&["--smtp", "smtp://localhost"]).contains("--mail-from"));
    assert!(serve(&whole[..2]).contains("--smtp"));
    let told = with("smtp://shop:hemmelig@mail.example");
    assert!(
        told.contains("AFTER_SALES_SMTP_PASSWORD") && !told.contains("hemmelig"),
        "{told}"
    );
    assert!(with("smtp://shop@mail.example").contains("--smtp-password-file"));
    assert!(with("mail.example").contains("smtp://user@mail.example:587"));
    let file = tempfile::NamedTempFile::new().expect("file");
    std::fs::write(file.path(), "hemmelig\n").expect("written");
    let path = file.path().to_string_lossy();
    let server = [
        "--smtp",
        "smtp://shop@mail.example",
        "--smtp-password-file",
        &path,
    ];
    // Everything is right but the database.
    let told = serve(&[&server, &whole[..]].concat());
    assert!(
        told.contains("cannot open the database") && !told.contains("hemmelig"),
        "{told}"
    );
}

#[test]
fn ask_answers_from_the_policy_or_names_a_person() {
    let now = ["--now", "2026-11-25T10:00:00+01:00"];
    let asked = |more: &[&str]| run(&[&["ask", NORDLYS][..], more, &now].concat(), "");
    let answer = asked(&[
        "How long do I have to send back a dress?",
        "--country",
        "de",
    ]);
    assert_eq!(answer.status.code(), Some(0), "{}", err(&answer));
    let said = out(&answer);
    for part in [
        "This answer is about: clothing.",
        "[Our rule “returns-clothing”]",
        "[Law: ",
        "E-mail: help@nordlys.example",
    ] {
        assert!(said.contains(part), "{part} is not in {said}");
    }
    let unsure = asked(&["Wie wird das Wetter?", "--locale", "de"]);
    assert_eq!(unsure.status.code(), Some(1));
    assert!(
        out(&unsure).contains("Einen Menschen fragen"),
        "{}",
        out(&unsure)
    );
    let json = asked(&["退货运费谁出？", "--locale", "zh", "--format", "json"]);
    assert!(out(&json).contains(r#""topic":"cost""#), "{}", out(&json));
    assert_eq!(
        run(&["ask", "no-such-file.json", "Why?"], "").status.code(),
        Some(2)
    );
}

#[test]
#[cfg(unix)]
fn who_reads_no_more_is_not_complained_to() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_after-sales"))
        .args(["law", "DE"])
        .current_dir(root())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("starts");
    // As `| head` does when it has its lines.
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("ends");
    assert_eq!(err(&output), "");
    assert_ne!(output.status.code(), Some(101));
}
