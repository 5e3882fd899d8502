//! Each page of `docs/lint` shows what it says: the invalid example has the finding, the valid one not.

use crate::linted::findings;
use after_sales_policy::{FindingCode, MOST_FINDINGS, Severity, read_policy};
use serde_json::{Value, json};
use std::fs;
use std::path::PathBuf;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("docs/lint")
}

/// An example of a page: whether it is the valid one, where the finding is, and the text.
struct Example {
    valid: bool,
    path: String,
    text: String,
}

/// The fenced examples: ` ```json valid ` and ` ```json invalid /the/path `. Of a last word `times=N`,
/// what stands between two `…` is written N times.
fn examples(page: &str) -> Vec<Example> {
    let mut found = Vec::new();
    let mut lines = page.lines();
    while let Some(line) = lines.next() {
        let Some(info) = line.strip_prefix("```json ") else {
            continue;
        };
        let words: Vec<&str> = info.split(' ').collect();
        let body: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
        let mut text = body.join("\n");
        if let Some(times) = words.iter().find_map(|word| word.strip_prefix("times=")) {
            let pieces: Vec<&str> = text.split('…').collect();
            let [before, piece, after] = pieces.as_slice() else {
                panic!("one piece to repeat in {text}");
            };
            text = [before, piece.repeat(times.parse().unwrap()).as_str(), after].concat();
        }
        let path = words.get(1).filter(|word| word.starts_with('/'));
        found.push(Example {
            valid: words[0] == "valid",
            path: path.copied().unwrap_or_default().to_owned(),
            text,
        });
    }
    found
}

/// A finding about the options of a call has no document to show it.
const WITHOUT_DOCUMENT: &[FindingCode] = &[FindingCode::UnknownLocale];

#[test]
fn every_code_has_a_page_whose_examples_hold() {
    for code in FindingCode::ALL {
        let file = folder().join(format!("{}.md", code.as_str()));
        let page = fs::read_to_string(&file).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
        assert!(
            page.starts_with(&format!("# {}\n", code.as_str())),
            "{page}"
        );
        for part in ["## Why", "## Source"] {
            assert!(page.contains(part), "{}: {part}", code.as_str());
        }
        let examples = examples(&page);
        if WITHOUT_DOCUMENT.contains(code) {
            assert!(examples.is_empty());
            continue;
        }
        for valid in [true, false] {
            assert!(
                examples.iter().any(|example| example.valid == valid),
                "{}: no example that is {}",
                code.as_str(),
                if valid { "valid" } else { "invalid" }
            );
        }
        for example in examples {
            let all = findings(&example.text);
            let of_code: Vec<&str> = all
                .iter()
                .filter(|finding| finding.code == *code)
                .map(|finding| finding.path.as_str())
                .collect();
            let wanted: &[&str] = if example.valid { &[] } else { &[&example.path] };
            assert_eq!(of_code, wanted, "{}: {all:#?}", code.as_str());
        }
    }
}

#[test]
fn no_page_is_of_a_code_that_is_gone() {
    for entry in fs::read_dir(folder()).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let known = FindingCode::ALL.iter().any(|code| code.as_str() == name);
        assert!(known || name == "README", "{name}");
    }
}

fn policy(rules: Vec<Value>) -> Value {
    json!({
        "version": 1,
        "shop": { "name": "Lumen", "country": "DE", "time_zone": "Europe/Berlin", "currency": "EUR",
                  "markets": ["DE", "FR", "US", "GB", "JP"] },
        "rules": rules,
    })
}

#[test]
fn ten_thousand_errors_are_a_short_list_that_says_how_many_more() {
    let broken: Vec<Value> = (0..10_000).map(|n| json!({ "id": n, "x": 1 })).collect();
    let found = findings(&policy(broken).to_string());
    assert_eq!(found.len(), MOST_FINDINGS + 1);
    let last = found.last().unwrap();
    assert_eq!(last.code, FindingCode::TooMany);
    // As heavy as what it hides.
    assert_eq!(last.severity, Severity::Error);
    // An id that is a number, a key that is not known and two that are missing, in each.
    let more = (30_000 - MOST_FINDINGS).to_string();
    assert_eq!(last.detail("more"), Some(more.as_str()));
}

#[test]
fn one_object_with_a_hundred_thousand_keys_is_one_finding() {
    let keys: Vec<String> = (0..100_000).map(|n| format!("\"{n}\":0")).collect();
    let text = format!("{{{}}}", keys.join(","));
    let found = findings(&text);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].code, FindingCode::TooLarge);
}

#[test]
fn warnings_that_are_left_out_do_not_hide_an_error() {
    // More errors of form than are listed, all of them light ones, and a heavy one at the end.
    let mut rules: Vec<Value> = (0..300)
        .map(|n| {
            json!({ "id": format!("r{n}"), "cases": ["return"], "answer": "refuse", "remedies": ["repair"],
                    "scope": { "skus": [format!("s{n}")] } })
        })
        .collect();
    let document = policy(rules.clone());
    let found = findings(&document.to_string());
    assert_eq!(found.last().unwrap().severity, Severity::Warning);
    rules.push(json!({ "id": "r0", "cases": [] }));
    assert!(read_policy(&policy(rules).to_string()).policy.is_none());
}

#[test]
fn the_order_of_rules_does_not_matter_for_shadows_and_gaps() {
    let wide = json!({ "id": "wide", "cases": ["return"], "answer": "ask_person" });
    let yes = json!({ "id": "yes", "cases": ["return"], "answer": "refuse",
                      "scope": { "states": [{ "state": "unopened", "is": true }] } });
    let no = json!({ "id": "no", "cases": ["return"], "answer": "ask_person",
                     "scope": { "states": [{ "state": "unopened", "is": false }] } });
    let shadows = |rules: Vec<Value>| {
        let found = findings(&policy(rules).to_string());
        let codes = [FindingCode::RuleShadowed, FindingCode::ItemWithoutRule];
        let found = found
            .into_iter()
            .filter(|finding| codes.contains(&finding.code));
        let ids = found.map(|finding| finding.detail("rule").map(str::to_owned));
        ids.collect::<Vec<_>>()
    };
    // The two answers together fit everything, so that the wide rule never governs and no gap is left.
    for rules in [[&wide, &yes, &no], [&no, &wide, &yes], [&yes, &no, &wide]] {
        let rules = rules.into_iter().cloned().collect();
        assert_eq!(shadows(rules), [Some("wide".to_owned())]);
    }
    // One of them alone leaves the other half: to the wide rule, or to none.
    assert_eq!(shadows(vec![wide, yes.clone()]), []);
    assert_eq!(shadows(vec![yes]), [None]);
}

#[test]
fn a_list_is_shadowed_when_each_of_its_values_is() {
    let rule = |id: &str, places: Value| json!({ "id": id, "cases": ["defect"], "answer": "ask_person", "scope": { "places": places } });
    let shadowed = |rules: Vec<Value>| {
        findings(&policy(rules).to_string())
            .iter()
            .any(|finding| finding.code == FindingCode::RuleShadowed)
    };
    // "US-CA" makes the others narrower than their countries alone.
    let both = rule("both", json!(["DE", "FR"]));
    let one = rule("one", json!(["DE", "US-CA"]));
    let two = rule("two", json!(["FR", "US-NY"]));
    assert!(shadowed(vec![both.clone(), one.clone(), two]));
    assert!(!shadowed(vec![both, one]));
}

#[test]
fn secrets_are_told_without_their_value() {
    let mut document = policy(Vec::new());
    document["endpoint"] = json!({
        "url": "https://desk.example/api?access_token=hunter2hunter2",
        "headers": [{ "name": "X-Api-Key", "value": "hunter3" }, { "name": "X-Shop", "value": "Bearer abc" },
                    { "name": "X-Channel", "value": "web" }],
    });
    let found = findings(&document.to_string());
    let secrets: Vec<&str> = found
        .iter()
        .filter(|finding| finding.code == FindingCode::SecretExposed)
        .map(|finding| finding.path.as_str())
        .collect();
    assert_eq!(
        secrets,
        [
            "/endpoint/headers/0",
            "/endpoint/headers/1",
            "/endpoint/url"
        ]
    );
    assert!(!format!("{found:?}").contains("hunter"));
}

#[test]
fn as_many_rules_as_a_file_holds_are_checked() {
    // A bound on work, not on time: the unit tests of `check` count comparisons. Here only that a policy
    // as large as one may be ends at all, with what it says about the last rule.
    let mut rules: Vec<Value> = (0..6_000)
        .map(|n| {
            json!({ "id": format!("r{n}"), "cases": ["return"], "answer": "refuse",
                    "scope": { "skus": [format!("s{n}")] } })
        })
        .collect();
    rules.push(json!({ "id": "again", "cases": ["return"], "answer": "refuse", "scope": { "skus": ["s17"] } }));
    let found = findings(&policy(rules).to_string());
    let tie = found
        .iter()
        .find(|finding| finding.code == FindingCode::RuleTie);
    assert_eq!(tie.and_then(|tie| tie.detail("other")), Some("r17"));
}
