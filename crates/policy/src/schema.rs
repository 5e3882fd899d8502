//! JSON Schema (draft 2020-12) of the policy document, the facts, the request and the verdict, from the Rust
//! types.

use crate::{
    AfterSalesRequest, BasisPoints, CivilDate, CivilMinute, Currency, Facts, Json, LARGEST_PHOTO,
    MOST_PHOTOS, Money, PhotoBytes, Place, PolicyDocument, SafeUrl, Text, TimeOfDay, Verdict,
};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Value, json};
use std::borrow::Cow;

/// The schema of a policy document.
///
/// It describes form; what only the rules among members can tell (`check`) it leaves out.
pub fn policy_schema() -> serde_json::Value {
    let mut schema = schemars::schema_for!(PolicyDocument).to_value();
    state_limits(&mut schema);
    schema
}

fn is_text(kind: Option<&Value>) -> bool {
    match kind {
        Some(Value::String(kind)) => kind == "string",
        Some(Value::Array(kinds)) => kinds.iter().any(|kind| kind == "string"),
        _ => false,
    }
}

/// What the decoder asks of every text, number and object, and no derive can know.
fn state_limits(schema: &mut Value) {
    if let Value::Object(members) = schema {
        let is = |key: &str, value: &str| members.get(key).is_some_and(|v| v == value);
        if is("format", "uint32") {
            members.insert("maximum".into(), json!(36_525));
        } else if is_text(members.get("type"))
            && !["pattern", "enum", "maxProperties"]
                .iter()
                .any(|own| members.contains_key(*own))
        {
            members.insert("minLength".into(), json!(1));
            members.insert("maxLength".into(), json!(2000));
        } else if is("type", "array") {
            members.insert("maxItems".into(), json!(crate::decode_values::MOST_ITEMS));
        } else if members.get("additionalProperties") == Some(&json!(false)) {
            members.insert(
                "patternProperties".into(),
                json!({ r"^(\$schema$|\$comment$|x_)": true }),
            );
        }
    }
    match schema {
        Value::Object(members) => members.values_mut().for_each(state_limits),
        Value::Array(items) => items.iter_mut().for_each(state_limits),
        _ => {}
    }
}

/// The schema of the facts of a purchase.
pub fn facts_schema() -> serde_json::Value {
    let mut schema = schemars::schema_for!(Facts).to_value();
    state_limits(&mut schema);
    schema
}

/// The schema of a request, with the limits that [`AfterSalesRequest::problems`] adds; whether the text in
/// `email` is an address and whether a photo is named twice, it does not tell.
pub fn request_schema() -> serde_json::Value {
    let mut schema = schemars::schema_for!(AfterSalesRequest).to_value();
    state_limits(&mut schema);
    for (place, member, limit) in [
        ("/properties/key", "pattern", json!("^[0-9A-Fa-f]{32}$")),
        ("/properties/email", "maxLength", json!(254)),
        ("/properties/order_reference", "maxLength", json!(80)),
        ("/properties/order_reference", "pattern", json!(r"\S")),
        ("/properties/wanted", "maxLength", json!(300)),
        ("/properties/wanted", "pattern", json!(r"\S")),
        ("/properties/serials", "maxItems", json!(20)),
        ("/properties/serials/items", "maxLength", json!(80)),
        ("/properties/serials/items", "pattern", json!(r"\S")),
        ("/properties/photos", "maxItems", json!(MOST_PHOTOS)),
        (
            "/$defs/Photo/properties/sha256",
            "pattern",
            json!("^[0-9a-f]{64}$"),
        ),
    ] {
        if let Some(Value::Object(members)) = schema.pointer_mut(place) {
            members.insert(member.into(), limit);
        }
    }
    schema
}

/// The schema of a verdict.
pub fn verdict_schema() -> serde_json::Value {
    let mut schema = schemars::schema_for!(Verdict).to_value();
    signed(&mut schema);
    schema
}

/// In a verdict, a deduction is an amount below zero.
fn signed(schema: &mut Value) {
    if let Some(minor) = schema.pointer_mut("/$defs/Money/properties/minor")
        && let Value::Object(members) = minor
    {
        members.remove("minimum");
    }
}

macro_rules! text_schema {
    ($( $name:ident, $pattern:literal, $about:literal; )*) => { $(
        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> { stringify!($name).into() }
            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({ "type": "string", "pattern": $pattern, "description": $about })
            }
        }
    )* };
}

text_schema! {
    CivilDate, r"^(19|2\d)\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$", "A day, YYYY-MM-DD.";
    TimeOfDay, r"^(([01]\d|2[0-3]):[0-5]\d|24:00)$", "A time of day, HH:MM.";
    CivilMinute, r"^(19|2\d)\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T(([01]\d|2[0-3]):[0-5]\d|24:00)$", "A minute in the shop's zone, YYYY-MM-DDTHH:MM.";
    Currency, "^[A-Z]{3}$", "ISO 4217 code.";
    Place, "^[A-Z]{2}(-[A-Z0-9]{1,3})?$", "ISO 3166-1 or 3166-2 code.";
    SafeUrl, r"^([Hh][Tt][Tt][Pp][Ss]://|[Mm][Aa][Ii][Ll][Tt][Oo]:|[Tt][Ee][Ll]:|/)\S+$|^/$", "A link that a page may show.";
}

impl JsonSchema for BasisPoints {
    fn schema_name() -> Cow<'static, str> {
        "BasisPoints".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "integer", "minimum": 0, "maximum": 20000,
            "description": "Hundredths of a percent: 1500 is 15 %." })
    }
}

impl JsonSchema for PhotoBytes {
    fn schema_name() -> Cow<'static, str> {
        "PhotoBytes".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "integer", "minimum": 1, "maximum": LARGEST_PHOTO,
            "description": "Size of a photo in bytes." })
    }
}

impl JsonSchema for Json {
    fn schema_name() -> Cow<'static, str> {
        "Json".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        // Subschemas of its own name: the value is nested without end.
        let nested = generator.subschema_for::<Json>();
        json_schema!({
            "description": "Any JSON value; numbers are whole.",
            "type": ["null", "boolean", "integer", "string", "array", "object"],
            "minimum": -((1_i64 << 53) - 1),
            "maximum": (1_i64 << 53) - 1,
            "items": nested,
            "additionalProperties": nested,
            "maxProperties": 256
        })
    }
}

impl JsonSchema for Text {
    fn schema_name() -> Cow<'static, str> {
        "Text".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "object",
            "description": "Words in one or more languages: BCP 47 tag to text.",
            "propertyNames": { "pattern": "^[A-Za-z]{2}[A-Za-z0-9-]{0,33}$" },
            "additionalProperties": { "type": "string", "minLength": 1, "maxLength": 2000 } })
    }
}

impl JsonSchema for Money {
    fn schema_name() -> Cow<'static, str> {
        "Money".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let currency = generator.subschema_for::<Currency>();
        json_schema!({
            "type": "object",
            "description": "An amount in whole minor units.",
            "properties": {
                "minor": { "type": "integer", "minimum": 0, "maximum": 1_000_000_000_000_i64 },
                "currency": currency
            },
            "required": ["minor", "currency"],
            "additionalProperties": false
        })
    }
}
