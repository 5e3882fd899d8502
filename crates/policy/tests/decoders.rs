//! Three decoders agree: ours, serde's derive on the same types, and a JSON Schema validator on the
//! published schema. Where they may differ, and why, is a list of its own below.

use crate::common::breaking::{Break, break_one};
use crate::common::from_schema::Maker;
use crate::common::seed::{Seed, runs};
use after_sales_policy::schema::{facts_schema, policy_schema};
use after_sales_policy::{At, Decode, Decoder, Facts, PolicyDocument, json, json::Node};
use jsonschema::Validator;
use serde::de::DeserializeOwned;

fn ours<T: Decode>(text: &str) -> Option<T> {
    let tree = json::parse(text).ok()?;
    let mut decoder = Decoder::default();
    let value = T::decode(&tree, At::ROOT, &mut decoder);
    value.filter(|_| decoder.findings.is_empty())
}

/// serde, with what a derive cannot know: remarks are skipped, and texts and counts have bounds.
fn by_serde<T: DeserializeOwned>(tree: &Node) -> Option<T> {
    let tree = without_remarks(tree.clone());
    let value = serde_json::from_str(&written(&tree)).ok()?;
    in_bounds("", &tree).then_some(value)
}

fn by_schema(validator: &Validator, text: &str) -> bool {
    serde_json::from_str(text).is_ok_and(|value| validator.is_valid(&value))
}

fn written(tree: &Node) -> String {
    let mut text = String::new();
    tree.write(&mut text);
    text
}

/// The tree without remarks; the second of two under one key stays, for serde to refuse.
fn without_remarks(tree: Node) -> Node {
    let remark = |key: &str| key == "$schema" || key == "$comment" || key.starts_with("x_");
    match tree {
        Node::List(items) => Node::List(items.into_iter().map(without_remarks).collect()),
        Node::Object(members) => {
            let mut seen: Vec<String> = Vec::new();
            let mut left = Vec::new();
            for (key, value) in members {
                if !remark(&key) || seen.contains(&key) {
                    left.push((key, without_remarks(value)));
                } else {
                    seen.push(key);
                }
            }
            Node::Object(left)
        }
        other => other,
    }
}

fn in_bounds(key: &str, tree: &Node) -> bool {
    match tree {
        Node::List(items) => items.iter().all(|item| in_bounds("", item)),
        Node::Object(members) => members.iter().all(|(key, value)| in_bounds(key, value)),
        Node::Text(text) => (1..=2000).contains(&text.chars().count()),
        Node::Int(number) => key == "minor" || (0..=36_525).contains(number),
        _ => true,
    }
}

/// Whether a key stands twice in some object.
fn repeats(tree: &Node) -> bool {
    match tree {
        Node::List(items) => items.iter().any(repeats),
        Node::Object(members) => members.iter().enumerate().any(|(at, (key, value))| {
            members[..at].iter().any(|(earlier, _)| earlier == key) || repeats(value)
        }),
        _ => false,
    }
}

/// Compares the three on `tree`; returns whether it is valid.
fn agree<T>(tree: &Node, validator: &Validator, about: &str) -> bool
where
    T: Decode + DeserializeOwned + PartialEq + std::fmt::Debug,
{
    let text = written(tree);
    let (first, second, third) = (
        ours::<T>(&text),
        by_serde::<T>(tree),
        by_schema(validator, &text),
    );
    assert_eq!(first, second, "ours and serde's, {about}: {text}");
    // A validator sees a tree in which the last of repeated keys has won.
    assert!(
        repeats(tree) || first.is_some() == third,
        "ours {:?}, schema {third}, {about}: {text}",
        first.is_some()
    );
    first.is_some()
}

fn all_three<T>(schema: &serde_json::Value, documents: Vec<Node>, breaks: usize)
where
    T: Decode + DeserializeOwned + PartialEq + std::fmt::Debug,
{
    let validator = jsonschema::validator_for(schema).expect("a schema");
    let (mut valid, mut broken) = (0, 0);
    for (number, document) in documents.iter().enumerate() {
        assert!(
            agree::<T>(document, &validator, "whole"),
            "{number}: {}",
            written(document)
        );
        for round in 0..breaks {
            let mut seed = Seed::new((number * breaks + round) as u64);
            let mut copy = document.clone();
            let done: Vec<Break> = (0..=seed.up_to(1))
                .map(|_| break_one(&mut copy, &mut seed))
                .collect();
            if agree::<T>(&copy, &validator, &format!("{number}/{round}: {done:?}")) {
                valid += 1;
            } else {
                broken += 1;
            }
        }
    }
    // Both answers must have been put to the test.
    assert!(
        valid > 100 && broken > 300,
        "{valid} valid, {broken} broken"
    );
}

#[test]
fn policies_made_from_the_schema() {
    let schema = policy_schema();
    let maker = Maker::new(&schema);
    let documents = (0..runs(100))
        .map(|number| maker.document(&mut Seed::new(number)))
        .collect();
    all_three::<PolicyDocument>(&schema, documents, 40);
}

#[test]
fn policies_of_shops() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/policies");
    let mut documents = Vec::new();
    for entry in std::fs::read_dir(folder).expect("examples") {
        let text = std::fs::read_to_string(entry.expect("a file").path()).expect("a text");
        documents.push(json::parse(&text).expect("JSON"));
    }
    assert!(documents.len() >= 5);
    all_three::<PolicyDocument>(&policy_schema(), documents, 50);
}

#[test]
fn facts_made_from_the_schema() {
    let schema = facts_schema();
    let maker = Maker::new(&schema);
    let documents = (0..runs(250))
        .map(|number| maker.document(&mut Seed::new(number)))
        .collect();
    all_three::<Facts>(&schema, documents, 20);
}

#[test]
fn known_differences() {
    let schema = jsonschema::validator_for(&facts_schema()).expect("a schema");
    // Why, the facts, then what ours, serde and the schema say.
    let known = [
        (
            "trees of other programs keep the last of two keys",
            r#""proof": [], "proof": []"#,
            [false, false, true],
        ),
        (
            "a pattern cannot tell how long a month is",
            r#""order": { "ordered_on": "2026-02-30" }"#,
            [false, false, true],
        ),
        (
            "1.0 is a whole number to a schema; amounts are whole in writing",
            r#""item": { "quantity": 1.0 }"#,
            [false, false, true],
        ),
        (
            "minus nothing is nothing; serde takes it for a fraction",
            r#""item": { "quantity": -0 }"#,
            [true, false, true],
        ),
        (
            "serde reads a list as the members of an object",
            r#""order": []"#,
            [false, true, false],
        ),
        (
            "serde also takes a word as the key of nothing",
            r#""proof": [{ "photos": null }]"#,
            [false, true, false],
        ),
    ];
    for (why, member, expected) in known {
        let text = format!(r#"{{ "case": "return", "buyer": {{ "country": "DE" }}, {member} }}"#);
        let serde = serde_json::from_str::<Facts>(&text).is_ok();
        assert_eq!(
            [
                ours::<Facts>(&text).is_some(),
                serde,
                by_schema(&schema, &text)
            ],
            expected,
            "{why}"
        );
    }
}

#[test]
fn remarks_are_read_only_as_deep_as_the_rest() {
    let schema = jsonschema::validator_for(&facts_schema()).expect("a schema");
    let with = |remark: &str| {
        format!(r#"{{ "case": "return", "buyer": {{ "country": "DE" }}, "x_note": {remark} }}"#)
    };
    let nested = |depth: usize| with(&format!("{}1{}", "[".repeat(depth), "]".repeat(depth)));
    for (text, mine, schemas) in [
        (nested(63), true, true),
        // Ours ends at 64 levels, the general reader at 128.
        (nested(64), false, true),
        (nested(200), false, false),
        // A number beyond every float is nothing we look at.
        (with("1e999"), true, false),
    ] {
        assert_eq!(ours::<Facts>(&text).is_some(), mine);
        assert_eq!(by_schema(&schema, &text), schemas);
    }
}

#[test]
fn links_of_the_schema_are_wider() {
    // What makes a link safe is more than a pattern should say; what we take, the schema takes.
    let schema = jsonschema::validator_for(&policy_schema()).expect("a schema");
    for (link, taken) in [
        ("https://shop.example", true),
        ("HTTPS://shop.example", true),
        ("/returns", true),
        ("tel:+49(0)30-1", true),
        ("mailto:a@example.com", true),
        ("https://", false),
        ("https://user@shop.example", false),
        ("//evil.example", false),
        ("https://shop.example/\u{202e}moc", false),
        ("javascript:alert(1)", false),
        ("data:text/html,x", false),
        ("http://shop.example", false),
        ("tel:one", false),
        ("mailto:nobody", false),
        ("", false),
    ] {
        let text = format!(
            r#"{{ "version": 1, "rules": [], "shop": {{ "name": "N", "country": "DE", "currency": "EUR",
               "time_zone": "UTC", "policy_url": {} }} }}"#,
            serde_json::to_string(link).expect("text")
        );
        assert_eq!(ours::<PolicyDocument>(&text).is_some(), taken, "{link}");
        assert!(!taken || by_schema(&schema, &text), "{link}");
    }
}
