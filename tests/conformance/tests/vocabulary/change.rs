//! A document with one member changed: taken away, or another value in its place.

use serde_json::{Value, json};

/// The rule that governs a verdict.
pub fn governing(verdict: &Value) -> Option<&str> {
    let mut rules = verdict["applied_rules"].as_array()?.iter();
    rules.find(|rule| rule["outcome"] == "governs")?["id"].as_str()
}

/// The document without the member at `path`, and with other values there. Of the rules only the
/// governing one is changed, when it has the member.
pub fn variants(
    document: &Value,
    path: &str,
    governing: Option<&str>,
    words: &[Value],
) -> Vec<Value> {
    let only = governing.filter(|id| {
        let mut copy = document.clone();
        at_each(&mut copy, path, Some(id), &mut |_| None) > 0
    });
    let mut others: Vec<Option<Value>> =
        vec![None, Some(json!(1)), Some(json!(false)), Some(json!(true))];
    others.extend(words.iter().cloned().map(Some));
    let mut variants = Vec::new();
    for other in others {
        let mut copy = document.clone();
        let mut changed = false;
        at_each(&mut copy, path, only, &mut |value| {
            let fits = other.as_ref().is_none_or(|other| {
                core::mem::discriminant(other) == core::mem::discriminant(value)
            });
            changed |= fits && other.as_ref() != Some(value);
            if fits {
                other.clone()
            } else {
                Some(value.clone())
            }
        });
        if changed {
            variants.push(copy);
        }
    }
    variants
}

/// Replaces each value at `path` by what `change` makes of it; returns how many there were.
fn at_each(
    document: &mut Value,
    path: &str,
    rule: Option<&str>,
    change: &mut dyn FnMut(&Value) -> Option<Value>,
) -> usize {
    let (step, rest) = path
        .split_once('.')
        .map_or((path, None), |(step, rest)| (step, Some(rest)));
    let name = step.trim_end_matches("[]");
    let Some(members) = document.as_object_mut() else {
        return 0;
    };
    let Some(value) = members.get_mut(name) else {
        return 0;
    };
    let Some(rest) = rest else {
        match change(value) {
            Some(other) => *value = other,
            None => drop(members.remove(name)),
        }
        return 1;
    };
    match value {
        Value::Array(items) => {
            let meant =
                |item: &&mut Value| rule.is_none_or(|id| name != "rules" || item["id"] == id);
            let each = items.iter_mut().filter(meant);
            each.map(|item| at_each(item, rest, None, change)).sum()
        }
        other => at_each(other, rest, None, change),
    }
}
