//! TypeScript for the policy document, the facts, the request, the verdict and every closed vocabulary, from the Rust types.

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

/// Who writes an object decides what may stand in it.
#[derive(Clone, Copy, PartialEq)]
enum Author {
    /// A person or another program: annotations are allowed, and `null` for what is not known.
    Caller,
    /// The engine: what is not known is left out.
    Engine,
}

fn text() -> Result<String> {
    let mut types = BTreeMap::new();
    for (schema, author) in [
        (policy::schema::policy_schema(), Author::Caller),
        (policy::schema::facts_schema(), Author::Caller),
        (policy::schema::request_schema(), Author::Caller),
        (policy::schema::verdict_schema(), Author::Engine),
    ] {
        let title = schema["title"]
            .as_str()
            .context("the root schema has a title")?;
        types.insert(title.to_owned(), declaration(title, &schema, author)?);
        for (name, definition) in schema["$defs"].as_object().into_iter().flatten() {
            let known = types.contains_key(name);
            if !known {
                types.insert(name.clone(), declaration(name, definition, author)?);
            }
        }
    }
    let codes = policy::FindingCode::ALL.iter().map(|code| code.as_str());
    types.insert("FindingCode".into(), union("FindingCode", codes));
    let codes = after_sales_formats::NoteCode::OWN.map(|code| code.as_str());
    types.insert(
        "PageFindingCode".into(),
        union("PageFindingCode", codes.into_iter()),
    );
    let body: Vec<String> = types.into_values().collect();
    Ok(format!("{HEAD}\n{}", body.join("\n")))
}

fn union<'a>(name: &str, words: impl Iterator<Item = &'a str>) -> String {
    let words: Vec<String> = words.map(|word| format!("\n  | \"{word}\"")).collect();
    format!("export type {name} ={};\n", words.concat())
}

fn declaration(name: &str, schema: &Value, author: Author) -> Result<String> {
    let mut out = String::new();
    remark(&mut out, "", schema);
    if let Some(words) = schema["enum"].as_array() {
        return Ok(out + &union(name, words.iter().filter_map(Value::as_str)));
    }
    let Some(members) = schema["properties"].as_object() else {
        writeln!(out, "export type {name} = {};", reference(schema)?)?;
        return Ok(out);
    };
    let base = match author {
        Author::Caller => " extends Annotations",
        Author::Engine => "",
    };
    writeln!(out, "export interface {name}{base} {{")?;
    fields(&mut out, members, &schema["required"], author)?;
    writeln!(out, "}}")?;
    Ok(out)
}

fn fields(
    out: &mut String,
    members: &Map<String, Value>,
    required: &Value,
    author: Author,
) -> Result<()> {
    let needed = |key: &str| {
        required
            .as_array()
            .is_some_and(|list| list.iter().any(|item| item == key))
    };
    for (key, member) in members {
        remark(out, "  ", member);
        let mark = if needed(key) { "" } else { "?" };
        let kind = reference(member).with_context(|| key.clone())?;
        let kind = match author {
            Author::Caller => kind.as_str(),
            Author::Engine => kind.trim_end_matches(" | null"),
        };
        writeln!(out, "  {key}{mark}: {kind};")?;
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
        // What takes objects beside texts and numbers takes any JSON.
        Value::Array(kinds) if kinds.iter().any(|kind| kind == "object") => Ok("unknown".into()),
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
