//! What must be refused, and must leave nothing behind.

use super::kit::{Kit, is_refusal, value};
use super::ledger::Faults;
use super::sample::Sample;
use super::taking::First;
use crate::wire::{Answer, shown};
use after_sales_policy::json::{Node, parse};
use anyhow::Result;
use hyper::Method;
use hyper::header::{CONTENT_TYPE, HeaderName, HeaderValue};

/// Holds a refusal against the status that the protocol names, and looks whether something was stored.
async fn refused(
    kit: &mut Kit,
    what: &str,
    answer: Result<Answer, String>,
    wanted: &[u16],
    keys: &[&str],
    faults: &mut Faults,
) {
    match answer {
        Err(seen) => faults.broken(format!("{what}: {seen}")),
        Ok(answer) => {
            let seen = || format!("{what}: status {}", answer.status);
            faults.must(is_refusal(&answer), seen);
            faults.should(
                !is_refusal(&answer) || wanted.contains(&answer.status),
                || format!("{what}: status {} instead of {}", answer.status, wanted[0]),
            );
        }
    }
    for key in keys {
        if let Err(seen) = kit.is_unknown(key).await {
            faults.broken(format!("{what}: {seen}"));
        }
    }
}

/// The header with the key: missing, and another than that of the body.
pub async fn keys(kit: &mut Kit) -> Result<()> {
    let sample = kit.samples.plain()?;
    let mut faults = Faults::default();
    let mut headers = kit.plain_headers();
    headers.push((CONTENT_TYPE, HeaderValue::from_static("application/json")));
    let answer = kit
        .post_with("no Idempotency-Key", &headers, sample.body.clone())
        .await;
    refused(
        kit,
        "no header",
        answer,
        &[400, 422, 428],
        &[&sample.key],
        &mut faults,
    )
    .await;
    kit.ledger
        .close("key-missing", faults, "refused, nothing stored");

    let (sample, other) = (kit.samples.plain()?, kit.samples.plain()?.key);
    let mut faults = Faults::default();
    let headers = kit.headers(&other);
    let answer = kit
        .post_with("another Idempotency-Key", &headers, sample.body.clone())
        .await;
    let both = [sample.key.as_str(), other.as_str()];
    refused(kit, "another key", answer, &[422, 400], &both, &mut faults).await;
    kit.ledger
        .close("key-differs", faults, "refused, nothing stored");
    Ok(())
}

/// Content types that browsers send without asking, and two spellings of the right one.
pub async fn content_types(kit: &mut Kit) -> Result<()> {
    const WRONG: [&str; 5] = [
        "text/plain",
        "text/plain;application/json",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "",
    ];
    let mut faults = Faults::default();
    for kind in WRONG {
        let sample = kit.samples.plain()?;
        let mut headers = kit.plain_headers();
        headers.push((
            HeaderName::from_static("idempotency-key"),
            value(&sample.key),
        ));
        if !kind.is_empty() {
            headers.push((CONTENT_TYPE, HeaderValue::from_static(kind)));
        }
        let answer = kit
            .post_with("another type", &headers, sample.body.clone())
            .await;
        refused(
            kit,
            &shown(kind),
            answer,
            &[415],
            &[&sample.key],
            &mut faults,
        )
        .await;
    }
    for kind in ["application/json; charset=utf-8", "Application/JSON"] {
        let sample = kit.samples.plain()?;
        let mut headers = kit.headers(&sample.key);
        headers.retain(|(name, _)| name != CONTENT_TYPE);
        headers.push((CONTENT_TYPE, HeaderValue::from_static(kind)));
        match kit
            .post_with("the same type", &headers, sample.body.clone())
            .await
        {
            Ok(answer) => faults.must(answer.is_success(), || {
                format!("{}: status {}", shown(kind), answer.status)
            }),
            Err(seen) => faults.broken(seen),
        }
    }
    kit.ledger.close(
        "content-type",
        faults,
        format!("{} refused, JSON taken", WRONG.len()),
    );
    Ok(())
}

/// Bodies that are no JSON object.
pub async fn malformed(kit: &mut Kit) -> Result<()> {
    let mut faults = Faults::default();
    let mut count = 0;
    for (what, make) in BROKEN {
        let sample = kit.samples.plain()?;
        let headers = kit.headers(&sample.key);
        let answer = kit.post_with(what, &headers, make(&sample)).await;
        refused(kit, what, answer, &[400, 422], &[&sample.key], &mut faults).await;
        count += 1;
        if kit.is_gone() {
            break;
        }
    }
    kit.ledger
        .close("malformed", faults, format!("{count} bodies refused"));
    Ok(())
}

type Make = fn(&Sample) -> Vec<u8>;

const BROKEN: [(&str, Make); 10] = [
    ("empty body", |_| Vec::new()),
    ("one brace", |_| b"{".to_vec()),
    ("a list", |sample| format!("[{}]", sample.body).into_bytes()),
    ("null", |_| b"null".to_vec()),
    ("a text", |sample| {
        format!("\"{}\"", sample.key).into_bytes()
    }),
    ("the end missing", |sample| {
        let mut bytes = sample.body.clone().into_bytes();
        bytes.pop();
        bytes
    }),
    ("more after the end", |sample| {
        format!("{}}}", sample.body).into_bytes()
    }),
    ("two objects", |sample| {
        format!("{0}{0}", sample.body).into_bytes()
    }),
    ("not UTF-8", |sample| {
        let mut bytes = sample.body.clone().into_bytes();
        let at = bytes
            .windows(4)
            .position(|part| part == b"TEST")
            .unwrap_or(1);
        bytes.splice(at..at + 1, [0xff, 0xfe]);
        bytes
    }),
    ("a bare word", |sample| {
        sample.body.replacen("\"en\"", "NaN", 1).into_bytes()
    }),
];

/// Whether a refusal of a field names it.
pub async fn pointers(kit: &mut Kit) -> Result<()> {
    let sample = kit.samples.with(&[("email", "no address".into())])?;
    let mut faults = Faults::default();
    match kit.post("no e-mail address", &sample).await {
        Err(seen) => faults.broken(seen),
        Ok(answer) if answer.is_success() => {
            kit.ledger
                .skip("pointers", "a text that is no e-mail address was taken");
            return Ok(());
        }
        Ok(answer) => {
            faults.must(is_refusal(&answer), || format!("status {}", answer.status));
            faults.should(named(&answer, "/email"), || {
                format!("status {} without the field", answer.status)
            });
        }
    }
    kit.ledger.close("pointers", faults, "/email is named");
    Ok(())
}

fn named(answer: &Answer, field: &str) -> bool {
    let Ok(tree) = parse(&answer.text) else {
        return false;
    };
    let lists = [("errors", "pointer"), ("findings", "path")];
    lists.iter().any(|(list, member)| match tree.get(list) {
        Some(Node::List(all)) => all
            .iter()
            .filter_map(|entry| entry.get(member)?.as_text())
            // RFC 9457's own example writes a fragment.
            .any(|found| found.trim_start_matches('#') == field),
        _ => false,
    })
}

/// Methods that have no business here.
pub async fn methods(kit: &mut Kit, first: &First) -> Result<()> {
    let mut faults = Faults::default();
    let headers = kit.headers(&first.sample.key);
    let (all, one) = (kit.endpoint.clone(), kit.by_key(&first.sample.key));
    let calls = [
        (Method::GET, &all, ""),
        (Method::HEAD, &all, ""),
        (Method::DELETE, &all, ""),
        (Method::PUT, &all, "{}"),
        (Method::PATCH, &all, "{}"),
        (Method::DELETE, &one, ""),
        (Method::PUT, &one, "{}"),
        (Method::POST, &one, "{}"),
    ];
    for (method, url, body) in calls {
        let place = if url == &all { "" } else { " .../by-key/KEY" };
        let what = format!("{method}{place}");
        match kit.once(method, url, &headers, body).await {
            Ok(answer) => {
                kit.answers.cookies(&what, &answer);
                faults.must((400..500).contains(&answer.status), || {
                    format!("{what}: status {}", answer.status)
                });
            }
            Err(seen) => faults.broken(format!("{what}: {seen}")),
        }
    }
    if kit.can_look_up {
        match kit.looked_up(&first.sample).await {
            Ok(found) => faults.must(found.is_some(), || {
                "afterwards the first request is gone".into()
            }),
            Err(seen) => faults.broken(seen),
        }
    }
    kit.ledger.close("methods", faults, "all refused");
    Ok(())
}
