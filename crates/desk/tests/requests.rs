//! A request is never lost, never doubled, never falsely confirmed.

use crate::common::{Running, agent, folder, key, request, start};
use std::sync::Arc;

#[test]
fn the_same_request_twice_is_one_row_with_one_receipt() {
    let folder = folder();
    let desk = start(folder.path());
    let (key, body) = (key(1), request(&key(1), "Too loud"));
    let first = desk.send(&key, &body);
    assert_eq!(first.status, 201, "{}", first.text);
    let receipt = first.json();
    assert_eq!(receipt["key"], key);
    assert_eq!(receipt["digest"], after_sales_policy::body_digest(&body));
    assert_eq!(first.header("location"), receipt["status_url"]);
    let second = desk.send(&key, &body);
    assert_eq!((second.status, &second.text), (200, &first.text));
    let looked_up = desk.get(&format!("/api/requests/by-key/{key}"));
    assert_eq!((looked_up.status, &looked_up.text), (200, &first.text));
    assert_eq!(desk.stored(), 1);
}

#[test]
fn many_at_once_with_one_key_are_one_row() {
    let folder = folder();
    let desk = Arc::new(start(folder.path()));
    let body = request(&key(2), "Too loud");
    let senders: Vec<_> = (0..32)
        .map(|_| {
            let (desk, body) = (Arc::clone(&desk), body.clone());
            std::thread::spawn(move || {
                let answer = desk.send(&key(2), &body);
                (answer.status, answer.text)
            })
        })
        .collect();
    let answers: Vec<(u16, String)> = senders
        .into_iter()
        .map(|sender| sender.join().unwrap())
        .collect();
    assert_eq!(
        answers.iter().filter(|(status, _)| *status == 201).count(),
        1
    );
    assert_eq!(
        answers.iter().filter(|(status, _)| *status == 200).count(),
        31
    );
    assert!(answers.iter().all(|(_, text)| *text == answers[0].1));
    assert_eq!(desk.stored(), 1);
}

#[test]
fn a_key_belongs_to_one_body() {
    let folder = folder();
    let desk = start(folder.path());
    assert_eq!(desk.send(&key(3), &request(&key(3), "one")).status, 201);
    let other = desk.send(&key(3), &request(&key(3), "two"));
    assert_eq!(other.status, 422);
    assert_eq!(other.json()["code"], "key_reused");
    assert_eq!(other.header("content-type"), "application/problem+json");
    assert_eq!(desk.stored(), 1);
}

#[test]
fn a_restart_keeps_every_request_and_its_receipt() {
    let folder = folder();
    let receipts: Vec<String> = {
        let desk = start(folder.path());
        (0..20)
            .map(|n| desk.send(&key(n), &request(&key(n), "Too loud")).text)
            .collect()
    };
    let desk = start(folder.path());
    assert_eq!(desk.stored(), 20);
    for (n, receipt) in (0..20).zip(&receipts) {
        assert_eq!(
            desk.get(&format!("/api/requests/by-key/{}", key(n))).text,
            *receipt
        );
        let status: serde_json::Value = serde_json::from_str(receipt).unwrap();
        assert_eq!(desk.get(status["status_url"].as_str().unwrap()).status, 200);
    }
}

#[test]
fn a_no_of_the_policy_never_keeps_a_request_out() {
    let folder = folder();
    let desk = start(folder.path());
    let late = request(&key(4), "Too loud").replace("2026-10-2", "2019-10-2");
    assert_eq!(desk.send(&key(4), &late).status, 201);
    let unknown_case = request(&key(5), "Too loud").replace("\"return\"", "\"guarantee\"");
    assert_eq!(desk.send(&key(5), &unknown_case).status, 201);
    let far = request(&key(6), "Too loud").replace("\"DE\"", "\"ZZ\"");
    assert_eq!(desk.send(&key(6), &far).status, 201);
}

fn refused(desk: &Running, headers: &[(&str, &str)], body: &str) -> (u16, String) {
    let answer = desk.post("/api/requests", headers, body);
    assert_eq!(
        answer.header("content-type"),
        "application/problem+json",
        "{}",
        answer.text
    );
    (
        answer.status,
        answer.json()["code"].as_str().unwrap().to_owned(),
    )
}

#[test]
fn what_is_wrong_is_told_and_not_stored() {
    let folder = folder();
    let desk = start(folder.path());
    let (key, body) = (key(7), request(&key(7), "Too loud"));
    let json = ("content-type", "application/json");
    let with_key = [json, ("idempotency-key", key.as_str())];
    assert_eq!(
        refused(&desk, &with_key, "{"),
        (422, "invalid_request".into())
    );
    assert_eq!(
        refused(&desk, &with_key, &body.replace("ada@", "ada")),
        (422, "invalid_request".into())
    );
    assert_eq!(refused(&desk, &[json], &body), (400, "key_missing".into()));
    let other = [
        json,
        ("idempotency-key", "00000000000000000000000000000000"),
    ];
    assert_eq!(refused(&desk, &other, &body), (422, "key_differs".into()));
    let text = [("content-type", "text/plain"), with_key[1]];
    assert_eq!(refused(&desk, &text, &body), (415, "wrong_type".into()));
    let huge = request(&key, &"x".repeat(300 * 1024));
    assert_eq!(refused(&desk, &with_key, &huge), (413, "too_large".into()));
    let findings = desk.post("/api/requests", &with_key, "{}").json()["findings"].clone();
    let first = &findings[0];
    for member in ["code", "path", "message", "help"] {
        assert!(first[member].is_string(), "{findings}");
    }
    assert_eq!(desk.get(&format!("/api/requests/by-key/{key}")).status, 404);
    assert_eq!(desk.stored(), 0);
}

#[test]
fn any_page_may_ask_before_it_sends() {
    let folder = folder();
    let desk = start(folder.path());
    let call = agent()
        .options(format!("{}/api/requests", desk.base))
        .header("origin", "https://shop.example")
        .header("access-control-request-method", "POST")
        .header(
            "access-control-request-headers",
            "content-type, idempotency-key",
        )
        .call()
        .unwrap();
    assert_eq!(call.status(), 200);
    assert_eq!(call.headers()["access-control-allow-origin"], "*");
    assert!(
        !call
            .headers()
            .contains_key("access-control-allow-credentials")
    );
    let answer = desk.post(
        "/api/requests",
        &[
            ("origin", "https://shop.example"),
            ("content-type", "application/json"),
            ("idempotency-key", &key(8)),
        ],
        &request(&key(8), "Too loud"),
    );
    assert_eq!(answer.status, 201);
    let exposed = answer
        .header("access-control-expose-headers")
        .to_lowercase();
    for name in ["date", "location", "retry-after"] {
        assert!(exposed.contains(name), "{exposed}");
    }
}
