//! `dist/custom-elements.json`: what the elements take, tell and let a shop style, for editors, catalogues and people.
//!
//! The words stand in `elements.json` beside this file, each once; a test holds them and the code together. The slots
//! of `<after-sales-duty>` come from the rows of the law, because nobody could keep them by hand.

use super::data::DUTIES;
use super::dist;
use crate::project::{Project, files};
use anyhow::{Context, Result};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::fs;

/// What is described once and named by every element that has it.
const SOURCE: &str = include_str!("elements.json");
/// The members of an element that are lists of names in the source.
const GROUPS: [&str; 5] = [
    "attributes",
    "events",
    "cssParts",
    "cssProperties",
    "members",
];
/// The element whose slots the law names.
const DUTY: &str = "after-sales-duty";
/// The script that defines the elements, as the package names it.
const MODULE: &str = "dist/after-sales.js";

/// Writes the manifest, schema 2.1.0 of the open-wc project.
///
/// # Errors
/// When an element names something that is not described, or a row of the law cannot be read.
pub fn write(project: &Project) -> Result<()> {
    let source: Value = serde_json::from_str(SOURCE).context("elements.json")?;
    let (mut declarations, mut exports) = (Vec::new(), Vec::new());
    for element in list(&source, "elements")? {
        let mut declared = declaration(&source, element)?;
        let (tag, name) = (element["tagName"].clone(), element["name"].clone());
        if tag == DUTY {
            let slots = declared["slots"]
                .as_array_mut()
                .context("slots are a list")?;
            slots.extend(labels(project)?);
        }
        declarations.push(declared);
        exports.push(json!({
            "kind": "custom-element-definition",
            "name": tag,
            "declaration": { "name": name, "module": MODULE },
        }));
    }
    let manifest = json!({
        "schemaVersion": "2.1.0",
        "readme": "README.md",
        "modules": [{
            "kind": "javascript-module",
            "path": MODULE,
            "summary": "Defines every element, once, however often it is loaded.",
            "declarations": declarations,
            "exports": exports,
        }],
    });
    let text = format!("{}\n", serde_json::to_string_pretty(&manifest)?);
    fs::write(dist(project).join("custom-elements.json"), text)?;
    Ok(())
}

/// An element with what it only names filled in.
fn declaration(source: &Value, element: &Value) -> Result<Value> {
    let mut declared = element.clone();
    for group in GROUPS {
        let mut filled = Vec::new();
        for name in list(element, group)? {
            let key = name.as_str().context("a name is a text")?;
            let mut entry: Map<String, Value> = source[group][key]
                .as_object()
                .with_context(|| format!("elements.json describes no {key} among {group}"))?
                .clone();
            entry.insert("name".to_owned(), name.clone());
            filled.push(Value::Object(entry));
        }
        declared[group] = filled.into();
    }
    declared["kind"] = "class".into();
    declared["customElement"] = true.into();
    declared["superclass"] = json!({ "name": "HTMLElement" });
    Ok(declared)
}

/// A slot for each label that a shop supplies, with the labels that it stands for.
fn labels(project: &Project) -> Result<Vec<Value>> {
    let mut slots: BTreeMap<String, (String, Vec<String>)> = BTreeMap::new();
    for path in files(&project.path(DUTIES))? {
        let file: Value = serde_json::from_slice(&fs::read(&path)?)
            .with_context(|| project.tell(&path).to_string())?;
        let places = file["duties"].as_object().context("duties by place")?;
        for label in places.values().flat_map(|place| list(place, "labels")) {
            for label in label.iter().filter(|label| is_supplied(label)) {
                let text = |key: &str| label[key].as_str().unwrap_or_default();
                let short = short(text("id"), label["languages"][0].as_str());
                let slot = slots
                    .entry(short)
                    .or_insert_with(|| (text("text").to_owned(), Vec::new()));
                slot.1.push(text("id").to_owned());
            }
        }
    }
    let described = slots.into_iter().map(|(name, (text, ids))| {
        json!({ "name": name, "description": format!("{text} ({})", ids.join(", ")) })
    });
    Ok(described.collect())
}

/// Prescribed words are drawn, what is unsure or forbidden is never shown.
fn is_supplied(label: &Value) -> bool {
    label["verbatim"] == false && label["kind"] != "forbidden" && label["confidence"] != "low"
}

/// `DE.label.withdraw_de` → `withdraw`, as `pkg/src/duty/owed.ts` shortens it.
fn short(id: &str, language: Option<&str>) -> String {
    let own = id.rsplit(".label.").next().unwrap_or(id);
    let tail = format!("_{}", language.unwrap_or_default());
    own.strip_suffix(&tail).unwrap_or(own).to_owned()
}

fn list<'a>(value: &'a Value, key: &str) -> Result<&'a Vec<Value>> {
    let list = value[key].as_array();
    list.with_context(|| format!("elements.json has no list of {key}"))
}

#[cfg(test)]
mod tests {
    use super::{SOURCE, declaration, list, short};
    use serde_json::Value;

    #[test]
    fn every_name_is_described_and_every_description_is_named() {
        let source: Value = serde_json::from_str(SOURCE).expect("JSON");
        let elements = list(&source, "elements").expect("elements");
        for element in elements {
            declaration(&source, element).expect("described");
        }
        for group in super::GROUPS {
            for name in source[group].as_object().expect("a group").keys() {
                let is_named = |element: &&Value| {
                    let names = list(element, group).expect("a list");
                    names.iter().any(|one| one == name.as_str())
                };
                assert!(elements.iter().any(|one| is_named(&one)), "{group} {name}");
            }
        }
    }

    #[test]
    fn an_unknown_name_is_refused() {
        let source: Value = serde_json::from_str(SOURCE).expect("JSON");
        let mut element = source["elements"][0].clone();
        element["events"] = serde_json::json!(["after-sales:none"]);
        assert!(declaration(&source, &element).is_err());
    }

    #[test]
    fn short_names_are_those_of_the_element() {
        assert_eq!(short("DE.label.withdraw_de", Some("de")), "withdraw");
        assert_eq!(short("AR.label.withdraw", Some("es-AR")), "withdraw");
    }
}
