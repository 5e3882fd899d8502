//! Photos that follow a request, where the endpoint takes any.

use super::browser;
use super::kit::{Kit, receipt};
use super::ledger::Faults;
use super::sample::Sample;
use super::status::here;
use crate::wire::Answer;
use after_sales_policy::json::{Node, parse};
use anyhow::Result;
use hyper::Method;
use hyper::header::{CONTENT_TYPE, HeaderValue};
use serde_json::json;
use sha2::{Digest, Sha256};
use url::Url;

/// A PNG of one grey pixel.
const PIXEL: [u8; 67] = [
    0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, b'I', b'H', b'D', b'R', 0, 0, 0,
    1, 0, 0, 0, 1, 8, 0, 0, 0, 0, 0x3a, 0x7e, 0x9b, 0x55, 0, 0, 0, 0x0a, b'I', b'D', b'A', b'T',
    0x78, 0x9c, 0x63, 0x68, 0, 0, 0, 0x82, 0, 0x81, 0x77, 0xcd, 0x72, 0xb6, 0, 0, 0, 0, b'I', b'E',
    b'N', b'D', 0xae, 0x42, 0x60, 0x82,
];
/// A page that calls itself a photo.
const PAGE: &[u8] = b"<!doctype html><script>alert(1)</script>";
const BOTH: [&str; 2] = ["photos", "photos-refused"];

/// Goes the whole way with one photo, and tries what must be refused.
pub async fn examine(kit: &mut Kit, origin: Option<&str>) -> Result<()> {
    let (photo, page) = (hash(&PIXEL), hash(PAGE));
    let sample = kit.samples.with(&[(
        "photos",
        json!([
            { "sha256": photo, "bytes": PIXEL.len(), "kind": "image/png" },
            { "sha256": page, "bytes": PAGE.len(), "kind": "image/png" },
        ]),
    )])?;
    let Some(base) = offered(kit, &sample).await else {
        return Ok(());
    };
    let mut refused = Faults::default();
    let stranger = hash(b"not named");
    for (what, name, bytes) in [
        ("bytes of another hash", &photo, PAGE),
        ("a page called image/png", &page, PAGE),
        ("a photo that was not named", &stranger, &PIXEL[..]),
        ("a hash that is none", &"..%2F..%2Fx".to_owned(), &PIXEL[..]),
    ] {
        match put(kit, &base, name, bytes).await {
            Ok(answer) => refused.must((400..500).contains(&answer.status), || {
                format!("{what}: status {}", answer.status)
            }),
            Err(seen) => refused.broken(format!("{what}: {seen}")),
        }
    }
    let mut faults = Faults::default();
    faults.must(stored(kit, &base, &photo).await == Some(false), || {
        "before it is sent it is not listed as missing".into()
    });
    if let Some(origin) = origin {
        let url = below(&base, &photo);
        let headers = ["content-type".to_owned()];
        browser::ask(kit, &url, "PUT", &headers, origin, &mut faults).await;
    }
    for wanted in [201, 200] {
        match put(kit, &base, &photo, &PIXEL).await {
            Ok(answer) => {
                faults.must(answer.is_success(), || {
                    format!("PUT: status {}", answer.status)
                });
                faults.should(answer.status == wanted, || {
                    format!("PUT: status {} instead of {wanted}", answer.status)
                });
            }
            Err(seen) => faults.broken(format!("PUT: {seen}")),
        }
    }
    faults.must(stored(kit, &base, &photo).await == Some(true), || {
        "after it is sent it is not listed as stored".into()
    });
    refused.must(stored(kit, &base, &page).await == Some(false), || {
        "the page is listed as stored".into()
    });
    match kit.post("request with photos again", &sample).await {
        Ok(answer) => faults.must(receipt(&answer, &sample).is_some(), || {
            format!("the request again: status {}", answer.status)
        }),
        Err(seen) => faults.broken(seen),
    }
    kit.ledger
        .close("photos", faults, "201, 200, and listed as stored");
    kit.ledger.close(
        "photos-refused",
        refused,
        "four refused, nothing of them stored",
    );
    Ok(())
}

/// Where photos go, when the endpoint says so for this request.
async fn offered(kit: &mut Kit, sample: &Sample) -> Option<Url> {
    let skip = |kit: &mut Kit, why: &str| {
        for name in BOTH {
            kit.ledger.skip(name, why);
        }
    };
    let answer = match kit.post("request with photos", sample).await {
        Ok(answer) => answer,
        Err(seen) => {
            skip(kit, &seen);
            return None;
        }
    };
    let told = parse(&answer.text).ok();
    let told = told
        .as_ref()
        .and_then(|tree| tree.get("photos_url")?.as_text());
    let link = told.filter(|_| receipt(&answer, sample).is_some());
    let Some(link) = link else {
        skip(kit, "the endpoint does not offer to take photos");
        return None;
    };
    let url = here(&kit.endpoint, link);
    if url.is_none() {
        skip(kit, "photos go to another host, which is not looked at");
    }
    url
}

async fn put(kit: &mut Kit, base: &Url, name: &str, bytes: &[u8]) -> Result<Answer, String> {
    let mut headers = kit.plain_headers();
    headers.push((CONTENT_TYPE, HeaderValue::from_static("image/png")));
    let url = below(base, name);
    let answer = kit
        .once(Method::PUT, &url, &headers, bytes.to_vec())
        .await?;
    kit.answers.cookies("PUT", &answer);
    Ok(answer)
}

/// What the list says of a photo; nothing when it does not name it.
async fn stored(kit: &mut Kit, base: &Url, hash: &str) -> Option<bool> {
    let headers = kit.plain_headers();
    let answer = kit
        .call("list of photos", Method::GET, base, &headers, "")
        .await
        .ok()?;
    let tree = parse(&answer.text).ok()?;
    let Some(Node::List(photos)) = tree.get("photos") else {
        return None;
    };
    photos
        .iter()
        .find(|photo| photo.get("sha256").and_then(Node::as_text) == Some(hash))
        .and_then(|photo| match photo.get("stored")? {
            Node::Bool(stored) => Some(*stored),
            _ => None,
        })
}

fn below(base: &Url, name: &str) -> Url {
    let mut url = base.clone();
    url.set_path(&format!("{}/{name}", base.path().trim_end_matches('/')));
    url
}

fn hash(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}
