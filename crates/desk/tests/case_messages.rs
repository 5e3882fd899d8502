//! What buyers write about a case: once, not without end, and for a while after it was closed.

use crate::common::shop::{complete, sent, to};
use crate::common::{alter, folder, key, start};
use serde_json::json;

const DAY: i64 = 24 * 60 * 60;

#[test]
fn a_message_comes_once_and_not_without_end() {
    let folder = folder();
    let desk = start(folder.path());
    let case = sent(&desk, 1);
    let path = format!("{}/messages", case.api);
    let send = |number: u32, text: &str| {
        desk.json_post(&path, &json!({ "key": key(number), "message": text }))
    };
    let first = send(1, " One.\r\nTwo. ");
    assert_eq!(first.status, 201, "{}", first.text);
    assert_eq!(first.json()["history"][1]["message"], "One.\nTwo.");
    assert_eq!(first.header("access-control-allow-origin"), "*");
    assert_eq!(send(1, "One.\nTwo.").status, 200);
    let other = send(1, "Three.");
    assert_eq!(
        (other.status, other.json()["code"].as_str()),
        (422, Some("key_reused"))
    );
    let long = send(2, &"ü".repeat(2001));
    assert_eq!(
        (long.status, long.json()["errors"][0]["pointer"].as_str()),
        (422, Some("/message"))
    );
    assert_eq!(send(2, " \u{0}\r\n").status, 422);
    assert_eq!(send(2, &"ü".repeat(2000)).status, 201);
    let bad_key = json!({ "key": "1", "message": "x" });
    assert_eq!(
        desk.json_post(&path, &bad_key).json()["errors"][0]["pointer"],
        "/key"
    );
    assert_eq!(
        desk.post(&path, &[("content-type", "text/plain")], "{}")
            .status,
        415
    );
    assert_eq!(desk.json_post(&path, &json!([])).status, 422);
    let nobody = desk.json_post(
        &format!("/api/cases/{}/messages", key(9)),
        &json!({ "key": key(1), "message": "x" }),
    );
    assert_eq!(
        (nobody.status, nobody.json()["code"].as_str()),
        (404, Some("unknown_case"))
    );
    // Eight at once with one key are one.
    let answers: Vec<u16> = std::thread::scope(|scope| {
        let calls: Vec<_> = (0..8)
            .map(|_| scope.spawn(|| send(3, "At once.").status))
            .collect();
        calls.into_iter().map(|call| call.join().unwrap()).collect()
    });
    assert_eq!(
        answers.iter().filter(|status| **status == 201).count(),
        1,
        "{answers:?}"
    );
    assert!(
        answers.iter().all(|status| matches!(status, 200 | 201)),
        "{answers:?}"
    );
    for number in 4..21 {
        assert_eq!(send(number, "More.").status, 201, "{number}");
    }
    let over = send(21, "Much more.");
    assert_eq!(
        (over.status, over.json()["code"].as_str()),
        (429, Some("too_many_messages"))
    );
    let wait: i64 = over.header("retry-after").parse().unwrap();
    assert!((DAY - 120..=DAY).contains(&wait), "{wait}");
    // What was typed stays on the page.
    let typed = [("key", key(22)), ("message", "Kept <words>".to_owned())];
    let typed: Vec<(&str, &str)> = typed
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    let page = desk.form(&format!("{}/messages", case.status), "", &typed);
    assert_eq!(page.status, 429);
    assert!(
        page.text.contains("Kept &lt;words&gt;</textarea>")
            && page.text.contains("you have written 20 times"),
        "{}",
        page.text
    );
    // A known one is still known, and a day later the next one is taken.
    assert_eq!(send(20, "More.").status, 200);
    alter(
        folder.path(),
        &format!("UPDATE step SET at_unix = at_unix - {DAY}"),
    );
    assert_eq!(send(21, "Much more.").status, 201);
}

#[test]
fn a_message_opens_a_case_for_thirty_days() {
    let folder = folder();
    let desk = start(folder.path());
    let case = sent(&desk, 1);
    let session = desk.log_in_first();
    let write = |number: u32| {
        let body = json!({ "key": key(number), "message": "Still broken." });
        desk.json_post(&format!("{}/messages", case.api), &body)
    };
    to(&desk, &session, &case.id, "refused", "Too late.");
    let shown = desk.get(&case.api).json();
    assert_eq!(
        (
            shown["resolution"].as_str(),
            shown["takes_messages"].as_bool()
        ),
        (Some("refused"), Some(true))
    );
    let open = write(1);
    assert_eq!(open.status, 201);
    let open = open.json();
    assert_eq!(
        (open["state"].as_str(), open["turn"].as_str()),
        (Some("in_review"), Some("shop"))
    );
    assert!(
        open["resolution"].is_null() && open["takes_messages_until"].is_null(),
        "{open}"
    );
    complete(&desk, &session, &case.id);
    alter(
        folder.path(),
        &format!(
            "UPDATE request SET closed_unix = closed_unix - {}",
            30 * DAY - 60
        ),
    );
    assert_eq!(write(2).status, 201);
    complete(&desk, &session, &case.id);
    alter(
        folder.path(),
        &format!(
            "UPDATE request SET closed_unix = closed_unix - {}",
            30 * DAY
        ),
    );
    let closed = write(3);
    assert_eq!(
        (closed.status, closed.json()["code"].as_str()),
        (409, Some("case_closed"))
    );
    assert_eq!(write(2).status, 200);
    let page = desk.get(&case.status).text;
    assert!(
        page.contains("closed for more than 30 days") && !page.contains("name=\"message\""),
        "{page}"
    );
    // The shop may still go on by itself.
    to(&desk, &session, &case.id, "in_review", "We found it.");
}
