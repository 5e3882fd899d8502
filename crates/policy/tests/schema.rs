//! The JSON Schema and the decoder agree on form: what one refuses, the other refuses.

use after_sales_policy::{
    At, Decode, Decoder, PolicyDocument, json, read_policy, schema::policy_schema,
};
use serde_json::{Value, json};

fn decodes(text: &str) -> bool {
    let Ok(tree) = json::parse(text) else {
        return false;
    };
    let mut decoder = Decoder::default();
    PolicyDocument::decode(&tree, At::ROOT, &mut decoder);
    decoder.findings.is_empty()
}

fn examples() -> Vec<(String, Value)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/policies");
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(
            read_policy(&text).policy.is_some(),
            "{}: {:#?}",
            path.display(),
            read_policy(&text).findings
        );
        all.push((
            path.display().to_string(),
            serde_json::from_str(&text).unwrap(),
        ));
    }
    assert!(all.len() >= 5);
    all
}

/// Every way to break one place of a document: drop it, give it another type, add a member.
fn broken(value: &Value) -> Vec<Value> {
    let mut out: Vec<Value> = [
        json!(null),
        json!(true),
        json!(-1),
        json!(1.5),
        json!("?"),
        json!(""),
        json!(40_000),
        json!([]),
        json!({}),
    ]
    .into_iter()
    .filter(|other| other != value)
    .collect();
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                let mut without = members.clone();
                without.remove(key);
                out.push(Value::Object(without));
                for other in broken(member) {
                    let mut changed = members.clone();
                    changed.insert(key.clone(), other);
                    out.push(Value::Object(changed));
                }
            }
            let mut more = members.clone();
            more.insert("never_heard_of".into(), json!(1));
            out.push(Value::Object(more));
            let mut remarked = members.clone();
            remarked.insert("x_note".into(), json!("a remark"));
            out.push(Value::Object(remarked));
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate().take(2) {
                for other in broken(item) {
                    let mut changed = items.clone();
                    changed[index] = other;
                    out.push(Value::Array(changed));
                }
            }
        }
        _ => {}
    }
    out
}

#[test]
fn schema_and_decoder_agree() {
    let schema = jsonschema::validator_for(&policy_schema()).unwrap();
    let mut compared = 0;
    for (name, document) in examples() {
        assert!(schema.is_valid(&document), "{name}");
        // A part of them, and another part for each example: all would take long.
        for text in broken(&document)
            .into_iter()
            .skip(name.len() % 7)
            .step_by(7)
        {
            let (ours, theirs) = (decodes(&text.to_string()), schema.is_valid(&text));
            assert_eq!(
                ours,
                theirs,
                "{name}: decoder {:?}, schema {theirs}: {text}",
                read_policy(&text.to_string()).findings
            );
            compared += 1;
        }
    }
    assert!(compared > 1000, "{compared}");
}
