//! What a backend of these tests keeps.

use crate::fault::Fault;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::collections::{HashMap, HashSet};

/// Requests after which a forgetful backend has lost the first.
const MEMORY: usize = 90;

/// One request.
#[derive(Clone)]
pub struct Row {
    pub receipt: Value,
    pub digest: String,
    pub photos: Vec<(String, u64)>,
}

/// All of them.
#[derive(Default)]
pub struct Store {
    pub rows: HashMap<String, Row>,
    pub made: usize,
    pub locked: HashSet<String>,
    /// What status pages show, by key.
    pub pages: HashMap<String, String>,
    pub photos: HashSet<String>,
    first: String,
}

impl Store {
    /// A new row, not kept yet.
    pub fn row(&mut self, key: &str, body: &[u8], tree: &Value, fault: Fault) -> Row {
        self.made += 1;
        let told = match fault {
            Fault::DigestOfParsed => hex(tree.to_string().as_bytes()),
            Fault::EscapesTwice => {
                let text = String::from_utf8_lossy(body).replace('\'', "\\u0027");
                hex(text.as_bytes())
            }
            _ => hex(body),
        };
        let received_at = match fault {
            Fault::TimeInWords => "just now".to_owned(),
            Fault::ClockOff => "2020-01-01T00:00:00Z".to_owned(),
            _ => jiff::Timestamp::now().to_string(),
        };
        let status_url = match fault {
            Fault::ScriptLink => "javascript:alert(1)".to_owned(),
            Fault::DeadLink => "/gone".to_owned(),
            _ => format!("/status/{key}"),
        };
        let shown = if fault == Fault::KeyNotEchoed {
            "0"
        } else {
            key
        };
        let mut receipt = json!({
            "id": format!("R-{}", self.made), "key": shown, "digest": told,
            "received_at": received_at, "status_url": status_url,
        });
        let photos = photos(tree);
        let takes = matches!(
            fault,
            Fault::TakesPhotos | Fault::AnyPhoto | Fault::LosesPhotos | Fault::NoPhotoPreflight
        );
        if takes && !photos.is_empty() {
            receipt["photos_url"] = format!("/api/cases/{key}/photos").into();
        }
        let message = tree["message"].as_str().unwrap_or_default();
        self.pages.insert(key.to_owned(), message.to_owned());
        Row {
            receipt,
            digest: hex(body),
            photos,
        }
    }

    /// Keeps a row.
    pub fn keep(&mut self, key: &str, row: Row, fault: Fault) {
        if self.first.is_empty() {
            key.clone_into(&mut self.first);
        }
        if fault == Fault::LooksBeforeItLeaps {
            self.rows.entry(key.to_owned()).or_insert(row);
        } else {
            self.rows.insert(key.to_owned(), row);
        }
        if fault == Fault::Forgets && self.made > MEMORY {
            self.rows.remove(&self.first);
        }
    }
}

fn photos(tree: &Value) -> Vec<(String, u64)> {
    let list = tree["photos"].as_array().into_iter().flatten();
    list.filter_map(|photo| {
        Some((
            photo["sha256"].as_str()?.to_owned(),
            photo["bytes"].as_u64()?,
        ))
    })
    .collect()
}

/// SHA-256 in hex digits.
pub fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
