//! Members and words of the format, from its JSON Schema.

use after_sales_policy::schema::{facts_schema, policy_schema};
use serde_json::Value;
use std::collections::BTreeSet;

/// The schemas of the policy and of the facts.
pub struct Schemas {
    policy: Value,
    facts: Value,
}

impl Schemas {
    pub fn new() -> Self {
        Self {
            policy: policy_schema(),
            facts: facts_schema(),
        }
    }

    /// The schema at a path such as `rules[].window[].days` or `facts.order.voucher`.
    pub fn find(&self, path: &str) -> Option<&Value> {
        let (root, path) = match path.strip_prefix("facts.") {
            Some(path) => (&self.facts, path),
            None => (&self.policy, path),
        };
        let mut at = root;
        for step in path.split('.') {
            let name = step.trim_end_matches("[]");
            at = resolve(root, at)["properties"].get(name)?;
            if step.ends_with("[]") {
                at = resolve(root, at).get("items")?;
            }
        }
        Some(resolve(root, at))
    }

    /// The closed words that may stand at a path, or in the list there.
    pub fn words(&self, path: &str) -> Vec<Value> {
        let root = if path.starts_with("facts.") {
            &self.facts
        } else {
            &self.policy
        };
        let Some(at) = self.find(path) else {
            return Vec::new();
        };
        let word = at.get("items").map_or(at, |items| resolve(root, items));
        word["enum"].as_array().cloned().unwrap_or_default()
    }

    /// Members and words of the policy format that a document does not use.
    pub fn unused(&self, policy: &Value) -> BTreeSet<String> {
        let mut all = BTreeSet::new();
        let types = self.policy["$defs"].as_object().into_iter().flatten();
        let types = types.map(|(name, schema)| (name.as_str(), schema));
        for (name, schema) in types.chain([("", &self.policy)]) {
            all.extend(members(name, schema));
            all.extend(words(schema).map(|word| of(name, word)));
        }
        let mut used = BTreeSet::new();
        self.walk("", &self.policy, policy, &mut used);
        all.difference(&used).cloned().collect()
    }

    fn walk(&self, name: &str, schema: &Value, document: &Value, used: &mut BTreeSet<String>) {
        if let Some((name, schema)) = target(&self.policy, schema) {
            return self.walk(name, schema, document, used);
        }
        match document {
            Value::Object(found) => {
                for (key, value) in found {
                    if let Some(inner) = schema["properties"].get(key) {
                        used.insert(of(name, key));
                        self.walk("", inner, value, used);
                    }
                }
            }
            Value::Array(items) => {
                for item in items {
                    self.walk("", &schema["items"], item, used);
                }
            }
            Value::String(word) => {
                used.insert(of(name, word));
            }
            _ => {}
        }
    }
}

fn of(name: &str, member: &str) -> String {
    format!("{name}.{member}")
}

fn members<'a>(name: &'a str, schema: &'a Value) -> impl Iterator<Item = String> + 'a {
    let members = schema["properties"].as_object().into_iter().flatten();
    members.map(move |(member, _)| of(name, member))
}

fn words(schema: &Value) -> impl Iterator<Item = &str> {
    let words = schema["enum"].as_array().into_iter().flatten();
    words.filter_map(Value::as_str)
}

/// The type that a schema points to, through `$ref` and "or null".
fn target<'a>(root: &'a Value, schema: &'a Value) -> Option<(&'a str, &'a Value)> {
    let choices = schema["anyOf"].as_array().into_iter().flatten();
    let refs = choices
        .chain([schema])
        .filter_map(|one| one["$ref"].as_str());
    let name = refs.filter_map(|to| to.strip_prefix("#/$defs/")).next()?;
    let (name, schema) = root["$defs"].as_object()?.get_key_value(name)?;
    Some((name.as_str(), schema))
}

fn resolve<'a>(root: &'a Value, schema: &'a Value) -> &'a Value {
    target(root, schema).map_or(schema, |(_, schema)| schema)
}
