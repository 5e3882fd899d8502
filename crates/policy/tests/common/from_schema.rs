//! Valid documents made from the published schema: every member and every word of the format turns up,
//! also those that no example uses yet.

use super::seed::Seed;
use after_sales_policy::json::Node;
use serde_json::Value;

/// How to fill a schema.
pub struct Maker<'s> {
    root: &'s Value,
    /// Hundredths in which an optional member is there.
    pub fullness: usize,
    /// Most items of a list.
    pub longest: usize,
}

impl<'s> Maker<'s> {
    /// Documents of `schema` with about a third of the optional members.
    pub fn new(schema: &'s Value) -> Self {
        Self {
            root: schema,
            fullness: 35,
            longest: 2,
        }
    }

    /// A whole document.
    pub fn document(&self, seed: &mut Seed) -> Node {
        self.make(self.root, "", seed, 0)
    }

    fn make(&self, schema: &Value, name: &str, seed: &mut Seed, depth: usize) -> Node {
        if let Some(at) = schema["$ref"].as_str() {
            let known = at.rsplit('/').next().unwrap();
            return self.make(&self.root["$defs"][known], known, seed, depth);
        }
        for several in ["anyOf", "oneOf"] {
            if let Some(list) = schema[several].as_array() {
                return self.make(seed.pick(list), name, seed, depth);
            }
        }
        if let Some(words) = schema["enum"].as_array() {
            return Node::Text(seed.pick(words).as_str().unwrap().into());
        }
        let kind = match &schema["type"] {
            Value::Array(kinds) => seed.pick(kinds).as_str().unwrap(),
            kind => kind.as_str().unwrap_or("null"),
        };
        match kind {
            "object" => self.object(schema, seed, depth),
            "array" => {
                let count = seed.up_to(self.longest);
                Node::List(
                    (0..count)
                        .map(|_| self.make(&schema["items"], "", seed, depth + 1))
                        .collect(),
                )
            }
            "boolean" => Node::Bool(seed.chance(50)),
            "integer" => whole(schema, seed),
            "string" => Node::Text(text(name, seed)),
            _ => Node::Null,
        }
    }

    fn object(&self, schema: &Value, seed: &mut Seed, depth: usize) -> Node {
        let Some(properties) = schema["properties"].as_object() else {
            let languages = seed.some(&["en", "de", "ar", "zh-Hans"], 3);
            let words = |language: &str| (language.into(), Node::Text(text("", &mut seed.clone())));
            return Node::Object(languages.into_iter().map(words).collect());
        };
        let required = schema["required"].as_array();
        let mut members = Vec::new();
        for (key, member) in properties {
            let must = required.is_some_and(|list| list.iter().any(|name| name == key));
            if must || seed.chance(self.fullness) {
                members.push((key.clone(), self.make(member, "", seed, depth + 1)));
            }
        }
        Node::Object(members)
    }
}

fn whole(schema: &Value, seed: &mut Seed) -> Node {
    let least = schema["minimum"].as_i64().unwrap();
    let most = schema["maximum"].as_i64().unwrap();
    let usual = least + seed.up_to(400) as i64;
    Node::Int(match seed.up_to(9) {
        0 => least,
        1 => most,
        _ => usual.min(most),
    })
}

/// A text of the form that the definition `name` asks for.
fn text(name: &str, seed: &mut Seed) -> String {
    let known: &[&str] = match name {
        "CivilDate" => &["2026-01-15", "2024-02-29", "1900-01-01", "2999-12-31"],
        "CivilMinute" => &["2026-01-15T09:30", "2026-06-30T24:00"],
        "TimeOfDay" => &["00:00", "09:30", "24:00"],
        "Currency" => &["EUR", "JPY", "KWD"],
        "Place" => &["DE", "US-CA", "FR", "US"],
        "SafeUrl" => &[
            "https://shop.example/a?b#c",
            "/returns",
            "tel:+49301234",
            "mailto:a@example.com",
        ],
        _ => &[
            "a",
            "Nordlys",
            "two words",
            "é\u{301}",
            "\u{202e}gnihtemos",
            "<b>bold</b>",
            "中文 🏷",
            "\u{1}\t\n\"\\",
        ],
    };
    (*seed.pick(known)).into()
}
