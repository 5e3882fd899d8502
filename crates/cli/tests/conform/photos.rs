//! Photos, as a backend of these tests takes them.

use crate::backend::Request;
use crate::fault::Fault;
use crate::store::{Store, hex};
use crate::wire::Answer;
use serde_json::{Value, json};
use std::sync::MutexGuard;

/// The list of photos, or the answer to one.
pub fn answer(
    store: &mut MutexGuard<'_, Store>,
    method: &str,
    path: &str,
    request: &Request,
    fault: Fault,
) -> Answer {
    let mut parts = path.split('/').skip(3);
    let key = parts.next().unwrap_or_default();
    let hash = parts.nth(1);
    let Some(row) = store.rows.get(key).cloned() else {
        return Answer::problem(404, "unknown_case");
    };
    if method == "GET" {
        let stored = |hash: &String| store.photos.contains(hash) && fault != Fault::LosesPhotos;
        let photo = |(hash, _): &(String, u64)| json!({ "sha256": hash, "stored": stored(hash) });
        let list: Vec<Value> = row.photos.iter().map(photo).collect();
        return Answer::json(200, &json!({ "photos": list }));
    }
    let hash = hash.unwrap_or_default().to_owned();
    let named = row.photos.iter().any(|(name, _)| *name == hash);
    let right = hex(&request.body) == hash && request.body.starts_with(b"\x89PNG");
    if fault != Fault::AnyPhoto && !(named && right) {
        return Answer::problem(422, "no_photo");
    }
    let status = if store.photos.insert(hash) { 201 } else { 200 };
    Answer::json(status, &json!({}))
}
