//! Reads the vectors under `tests/vectors` and answers them natively.
//!
//! A vector is `{ "name", "source", "policy", "facts", "now", "expect" }`: `source` cites the law or
//! the shop's page, `expect` is a part of the verdict. Members of an expected object must be equal;
//! an expected list must be found in the answer item by item, in any order; an empty expected list
//! must be empty. A member whose name ends in `=` is compared whole: `"remedies=": ["exchange"]` means
//! that list and nothing else. `null` means that the member is not there, and a
//! member that is not there equals `[]` and `false`.

use after_sales_policy::{Moment, Verdict, decide, read_facts, read_policy};
use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// One case.
#[derive(Clone, Debug)]
pub struct Vector {
    /// Unique name.
    pub name: String,
    /// The whole vector as written.
    pub text: Value,
}

/// The root of the project.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// All vectors, by file name and then in the order of the file.
///
/// # Errors
/// When a file is missing or is no list of vectors.
pub fn vectors() -> Result<Vec<Vector>> {
    let folder = root().join("tests/vectors/decide");
    let mut files: Vec<PathBuf> = std::fs::read_dir(&folder)?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<_>>()?;
    files.sort();
    let mut all = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(&file).with_context(|| format!("{}", file.display()))?;
        let list: Vec<Value> =
            serde_json::from_str(&text).with_context(|| format!("{}", file.display()))?;
        for text in list {
            let name = text["name"]
                .as_str()
                .context("a vector without a name")?
                .to_owned();
            all.push(Vector { name, text });
        }
    }
    Ok(all)
}

/// The policy that a vector names, as text.
///
/// # Errors
/// When the file cannot be read.
pub fn policy_text(vector: &Vector) -> Result<String> {
    let file = root().join(vector.text["policy"].as_str().context("no policy")?);
    std::fs::read_to_string(&file).with_context(|| format!("{}", file.display()))
}

/// The verdict of a vector, by the clock of a server.
///
/// # Errors
/// When the policy or the facts of the vector do not read.
pub fn answer(vector: &Vector) -> Result<Verdict> {
    answer_by(vector, &policy_text(vector)?)
}

/// The verdict of a vector by another policy than the one it names.
///
/// # Errors
/// When the policy or the facts do not read.
pub fn answer_by(vector: &Vector, policy: &str) -> Result<Verdict> {
    let read = read_policy(policy);
    let Some(policy) = read.policy else {
        bail!("{}: {:#?}", vector.text["policy"], read.findings)
    };
    let read = read_facts(&vector.text["facts"].to_string());
    let Some(facts) = read.facts else {
        bail!("facts: {:#?}", read.findings)
    };
    let now = Moment::server(vector.text["now"].as_str().context("no now")?)?;
    let regime = after_sales_law::regime(&facts.buyer.country);
    Ok(decide(&policy, regime.as_ref(), &facts, &now))
}

/// Where the answer differs from what is expected; empty when it holds.
pub fn differences(expected: &Value, actual: &Value, at: &str) -> Vec<String> {
    match (expected, actual) {
        (Value::Object(wanted), Value::Object(_)) => wanted
            .iter()
            .flat_map(|(key, value)| match key.strip_suffix('=') {
                Some(key) => unequal(value, &actual[key], &format!("{at}/{key}")),
                None => differences(value, &actual[key], &format!("{at}/{key}")),
            })
            .collect(),
        (Value::Array(wanted), Value::Array(items)) if wanted.is_empty() && !items.is_empty() => {
            vec![format!("{at}: expected nothing, got {actual}")]
        }
        (Value::Array(wanted), Value::Array(items)) => wanted
            .iter()
            .filter(|value| {
                !items
                    .iter()
                    .any(|item| differences(value, item, at).is_empty())
            })
            .map(|value| format!("{at}: {value} is not among {actual}"))
            .collect(),
        _ => unequal(expected, actual, at),
    }
}

/// An answer leaves out what is empty or `false`.
fn unequal(expected: &Value, actual: &Value, at: &str) -> Vec<String> {
    let left_out = actual.is_null() && (*expected == json!([]) || *expected == json!(false));
    if left_out || expected == actual {
        Vec::new()
    } else {
        vec![format!("{at}: expected {expected}, got {actual}")]
    }
}
