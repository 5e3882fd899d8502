//! TypeScript for the policy document, the facts and every closed vocabulary, from the Rust types.

use crate::project::Project;
use after_sales_policy as policy;
use anyhow::{Context, Result, bail};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;

/// Where the types lie.
const FILE: &str = "pkg/src/generated/documents.ts";

const HEAD: &str = "\
// Generated from the Rust types by `cargo xtask codegen`. Do not edit.

/** Remarks and editor hints, allowed in every object; they carry no meaning. */
export interface Annotations {
  $schema?: string;
  $comment?: unknown;
  [remark: `x_${string}`]: unknown;
}
";

/// Writes the types, or with `check` tells that they are stale.
///
/// # Errors
/// When the schema has a form that this writer does not know; with `check`, when the file is stale.
pub fn run(project: &Project, check: bool) -> Result<()> {
    let text = text()?;
    let path = project.path(FILE);
    if !check {
        return fs::write(&path, text).with_context(|| format!("cannot write {FILE}"));
    }
    if fs::read_to_string(&path).is_ok_and(|now| now == text) {
        return Ok(());
    }
    bail!("stale: {FILE}\nto mend it, run: cargo xtask codegen")
}

fn text() -> Result<String> {
    let mut types = BTreeMap::new();
    for schema in [
        policy::schema::policy_schema(),
        policy::schema::facts_schema(),
    ] {
        let title = schema["title"]
            .as_str()
            .context("the root schema has a title")?;
        types.insert(title.to_owned(), declaration(title, &schema)?);
        for (name, definition) in schema["$defs"].as_object().into_iter().flatten() {
            types.insert(name.clone(), declaration(name, definition)?);
        }
    }
    // The verdict is not a document and has no schema; its words come straight from their lists.
    macro_rules! words {
        ($( $name:ident )*) => { $(
            let list = policy::$name::ALL.iter().map(|(_, word)| *word);
            types.insert(stringify!($name).into(), union(stringify!($name), list));
        )* };
    }
    words! { Status Basis RefusalReason FactName RefundLineKind Note RuleOutcome Alternative }
    let codes = policy::FindingCode::ALL.iter().map(|code| code.as_str());
    types.insert("FindingCode".into(), union("FindingCode", codes));
    let body: Vec<String> = types.into_values().collect();
    Ok(format!("{HEAD}\n{}", body.join("\n")))
}

fn union<'a>(name: &str, words: impl Iterator<Item = &'a str>) -> String {
    let words: Vec<String> = words.map(|word| format!("\n  | \"{word}\"")).collect();
    format!("export type {name} ={};\n", words.concat())
}

fn declaration(name: &str, schema: &Value) -> Result<String> {
    let mut out = String::new();
    remark(&mut out, "", schema);
    if let Some(words) = schema["enum"].as_array() {
        return Ok(out + &union(name, words.iter().filter_map(Value::as_str)));
    }
    let Some(members) = schema["properties"].as_object() else {
        writeln!(out, "export type {name} = {};", reference(schema)?)?;
        return Ok(out);
    };
    writeln!(out, "export interface {name} extends Annotations {{")?;
    fields(&mut out, members, &schema["required"])?;
    writeln!(out, "}}")?;
    Ok(out)
}

fn fields(out: &mut String, members: &Map<String, Value>, required: &Value) -> Result<()> {
    let needed = |key: &str| {
        required
            .as_array()
            .is_some_and(|list| list.iter().any(|item| item == key))
    };
    for (key, member) in members {
        remark(out, "  ", member);
        let mark = if needed(key) { "" } else { "?" };
        writeln!(
            out,
            "  {key}{mark}: {};",
            reference(member).with_context(|| key.clone())?
        )?;
    }
    Ok(())
}

fn remark(out: &mut String, indent: &str, schema: &Value) {
    if let Some(text) = schema["description"].as_str() {
        let text = text
            .replace("\n\n", " ")
            .replace('\n', " ")
            .replace("*/", "* /");
        out.push_str(&format!("{indent}/** {text} */\n"));
    }
}

/// A member's type as an expression.
fn reference(schema: &Value) -> Result<String> {
    if let Some(path) = schema["$ref"].as_str() {
        return Ok(path.rsplit('/').next().unwrap_or(path).to_owned());
    }
    if let Some(options) = schema["anyOf"].as_array() {
        let options: Result<Vec<String>> = options.iter().map(reference).collect();
        return Ok(options?.join(" | "));
    }
    match &schema["type"] {
        Value::String(kind) if kind == "object" => {
            let values = reference(&schema["additionalProperties"])?;
            Ok(format!("Record<string, {values}>"))
        }
        Value::String(kind) if kind == "array" => Ok(format!("{}[]", reference(&schema["items"])?)),
        Value::String(kind) => primitive(kind),
        Value::Array(kinds) => {
            let kinds: Result<Vec<String>> = kinds
                .iter()
                .filter_map(Value::as_str)
                .map(primitive)
                .collect();
            Ok(kinds?.join(" | "))
        }
        _ => bail!("no TypeScript for {schema}"),
    }
}

fn primitive(kind: &str) -> Result<String> {
    Ok(match kind {
        "string" | "boolean" | "null" => kind,
        "integer" | "number" => "number",
        _ => bail!("no TypeScript for the type {kind:?}"),
    }
    .to_owned())
}
