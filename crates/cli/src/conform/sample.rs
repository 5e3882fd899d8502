//! Requests that whoever finds them in an inbox sees at once to be tests.

use crate::wire::new_key;
use after_sales_policy::body_digest;
use anyhow::Result;
use serde_json::{Map, Value, json};

/// A request that is ready to be sent.
#[derive(Clone, Debug)]
pub struct Sample {
    pub key: String,
    pub body: String,
}

impl Sample {
    /// SHA-256 of the body.
    pub fn digest(&self) -> String {
        body_digest(&self.body)
    }
}

/// Makes the requests of one run.
pub struct Samples {
    /// Number of the order in all of them.
    pub order: String,
}

impl Samples {
    /// With an order number of its own, so that runs can be told apart.
    pub fn new() -> Result<Self> {
        let run = new_key()?;
        Ok(Self {
            order: format!("AFTER-SALES-TEST-{}", run.get(..8).unwrap_or(&run)),
        })
    }

    /// A request with these members instead of the usual ones, under a key of its own.
    pub fn with(&self, changes: &[(&str, Value)]) -> Result<Sample> {
        let key = new_key()?;
        let mut members = self.members(&key);
        for (name, value) in changes {
            members.insert((*name).to_owned(), value.clone());
        }
        let body = Value::Object(members).to_string();
        Ok(Sample { key, body })
    }

    /// A usual request.
    pub fn plain(&self) -> Result<Sample> {
        self.with(&[])
    }

    /// A request whose body is that of `of` with other words, under the same key.
    pub fn other_words(&self, of: &Sample, words: &str) -> Sample {
        let mut members = self.members(&of.key);
        members.insert("message".into(), words.into());
        Sample {
            key: of.key.clone(),
            body: Value::Object(members).to_string(),
        }
    }

    /// A request with `raw` JSON text as its member `name`, for what no JSON writer would write.
    pub fn raw(&self, name: &str, raw: &str) -> Result<Sample> {
        let key = new_key()?;
        let mut members = self.members(&key);
        members.remove(name);
        let body = Value::Object(members).to_string();
        let open = body.strip_suffix('}').unwrap_or(&body);
        Ok(Sample {
            body: format!("{open},\"{name}\":{raw}}}"),
            key,
        })
    }

    fn members(&self, key: &str) -> Map<String, Value> {
        let body = json!({
            "key": key,
            "order_reference": self.order,
            // A name that never has mail (RFC 2606).
            "email": "test@after-sales-conform.invalid",
            "facts": { "case": "return", "buyer": { "country": "DE" } },
            "locale": "en",
            "statement_shown": "Test: no buyer has read anything.",
            "policy_hash": "0".repeat(64),
            "name": "TEST after-sales conform",
            "message": "Test by `after-sales conform`. There is no buyer; please delete this case.",
        });
        match body {
            Value::Object(members) => members,
            _ => Map::new(),
        }
    }
}
