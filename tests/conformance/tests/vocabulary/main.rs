//! The table of the vocabulary (`crates/policy/docs/vocabulary.md`) against the format and the engine:
//! what it names exists, each member it names decides something, and the demonstration policy leaves
//! nothing of the format out.

mod change;
mod schema;
mod table;

use after_sales_conformance::{Vector, answer_by, policy_text, vectors};
use serde_json::Value;
use std::collections::BTreeMap;
use std::error::Error;

const DEMONSTRATION: &str = "examples/policies/everything.json";

fn all_vectors() -> Result<BTreeMap<String, Vector>, Box<dyn Error>> {
    let named = |vector: Vector| (vector.name.clone(), vector);
    Ok(vectors()?.into_iter().map(named).collect())
}

#[test]
fn what_the_table_names_exists() -> Result<(), Box<dyn Error>> {
    let (vectors, schemas) = (all_vectors()?, schema::Schemas::new());
    let mut wrong = Vec::new();
    let rows = table::rows()?;
    assert!(rows.len() > 100, "the table has {} rows", rows.len());
    for row in &rows {
        if row
            .vector
            .as_ref()
            .is_some_and(|name| !vectors.contains_key(name))
        {
            wrong.push(format!("no such vector: {:?}", row.vector));
        }
        for path in &row.paths {
            if !path.starts_with("verdict.") && schemas.find(path).is_none() {
                wrong.push(format!("no such member: {path}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

#[test]
fn every_vector_of_the_demonstration_stands_in_the_table() -> Result<(), Box<dyn Error>> {
    let rows = table::rows()?;
    let named = |vector: &&Vector| {
        let name = Some(&vector.name);
        vector.text["policy"] != DEMONSTRATION || rows.iter().any(|row| row.vector.as_ref() == name)
    };
    let vectors = vectors()?;
    let left_out: Vec<&str> = vectors
        .iter()
        .filter(|vector| !named(vector))
        .map(|vector| vector.name.as_str())
        .collect();
    assert!(left_out.is_empty(), "not in the table: {left_out:?}");
    Ok(())
}

#[test]
fn each_member_decides_something_in_its_vector() -> Result<(), Box<dyn Error>> {
    let (vectors, schemas) = (all_vectors()?, schema::Schemas::new());
    let mut idle = Vec::new();
    for row in table::rows()? {
        let Some(vector) = row.vector.as_ref().and_then(|name| vectors.get(name)) else {
            continue;
        };
        let policy: Value = serde_json::from_str(&policy_text(vector)?)?;
        let before = verdict(vector, &policy)?.ok_or("a vector that does not read")?;
        for path in &row.paths {
            let matters = match (path.strip_prefix("verdict."), path.strip_prefix("facts.")) {
                (Some(path), _) => before.get(path).is_some(),
                (_, Some(inner)) => {
                    let known = vector.text["facts"].clone();
                    changes(&before, &schemas, path, inner, &known, |facts| {
                        let mut changed = vector.clone();
                        changed.text["facts"] = facts;
                        verdict(&changed, &policy)
                    })?
                }
                (None, None) => changes(&before, &schemas, path, path, &policy, |policy| {
                    verdict(vector, &policy)
                })?,
            };
            if !matters {
                idle.push(format!("{}: {path}", vector.name));
            }
        }
    }
    assert!(idle.is_empty(), "decides nothing:\n{}", idle.join("\n"));
    Ok(())
}

/// The verdict without the hash of its policy; `None` when policy or facts do not read.
fn verdict(vector: &Vector, policy: &Value) -> Result<Option<Value>, Box<dyn Error>> {
    let Ok(verdict) = answer_by(vector, &policy.to_string()) else {
        return Ok(None);
    };
    let mut verdict = serde_json::to_value(verdict)?;
    verdict["policy_hash"].take();
    Ok(Some(verdict))
}

/// Whether some change of the member at `path` of `document` changes the verdict, or leaves nothing
/// that reads.
fn changes(
    before: &Value,
    schemas: &schema::Schemas,
    path: &str,
    inner: &str,
    document: &Value,
    decide: impl Fn(Value) -> Result<Option<Value>, Box<dyn Error>>,
) -> Result<bool, Box<dyn Error>> {
    let words = schemas.words(path);
    let governing = change::governing(before);
    for changed in change::variants(document, inner, governing, &words) {
        if decide(changed)?.as_ref() != Some(before) {
            return Ok(true);
        }
    }
    Ok(false)
}

#[test]
fn the_demonstration_uses_every_member_and_word() -> Result<(), Box<dyn Error>> {
    let file = after_sales_conformance::root().join(DEMONSTRATION);
    let policy: Value = serde_json::from_str(&std::fs::read_to_string(file)?)?;
    let mut unused = schema::Schemas::new().unused(&policy);
    // One member of the whole document takes each of these words, so only one of them can stand there.
    const ONCE: [&str; 5] = [
        "Confidence.",
        "Preset.",
        "HttpMethod.",
        "BodyFormat.",
        "CorsProfile.",
    ];
    unused.retain(|word| !ONCE.iter().any(|once| word.starts_with(once)));
    assert!(unused.is_empty(), "not used: {unused:#?}");
    Ok(())
}
