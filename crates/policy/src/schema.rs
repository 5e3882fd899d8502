//! JSON Schema (draft 2020-12) of the policy document, from the same types that the decoder reads.

use crate::{BasisPoints, CivilDate, Currency, Money, Place, PolicyDocument, SafeUrl};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use std::borrow::Cow;

/// The schema of a policy document.
///
/// It describes form; what only the rules among members can tell (`check`) it leaves out.
pub fn policy_schema() -> serde_json::Value {
    schemars::schema_for!(PolicyDocument).to_value()
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
