//! The buyer's side of a case: what the page and the API tell.

use crate::common::shop::{answer, complete, sent, to};
use crate::common::{alter, folder, hidden, start};
use serde_json::json;

#[test]
fn a_case_is_followed_without_a_script() {
    let folder = folder();
    let desk = start(folder.path());
    let case = sent(&desk, 1);
    let session = desk.log_in_first();
    let page = desk.get(&case.status).text;
    assert!(
        page.contains("We have your request. Nobody has looked at it yet."),
        "{page}"
    );
    assert!(
        page.contains("What happens next") && !page.contains("<script"),
        "{page}"
    );
    to(&desk, &session, &case.id, "waiting", "Which <b>ear</b>?");
    let page = desk.get(&case.status).text;
    assert!(
        page.contains("Waiting for you") && page.contains("Which &lt;b&gt;ear"),
        "{page}"
    );
    let write = format!("{}/messages?lang=de", case.status);
    let typed = [
        ("key", hidden(&page, "key")),
        ("message", "The <i>left</i> one.".to_owned()),
    ];
    let typed: Vec<(&str, &str)> = typed
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    for _ in 0..2 {
        let done = desk.form(&write, "", &typed);
        assert_eq!(done.status, 303, "{}", done.text);
        let there = format!("{}?lang=de&sent=1#latest", case.status);
        assert_eq!(done.header("location"), there);
    }
    let page = desk.get(&format!("{}?lang=de&sent=1", case.status)).text;
    assert_eq!(page.matches("The &lt;i&gt;left").count(), 1, "{page}");
    assert!(
        page.contains("Ihre Nachricht ist da.") && page.contains("In Prüfung"),
        "{page}"
    );
    to(&desk, &session, &case.id, "accepted", "Use the label.");
    let fields = [
        ("do", "parcel"),
        ("tracking_number", "JD 0001\u{202e}"),
        ("tracking_url", "https://parcel.example/JD0001?a=1&b=2"),
    ];
    assert_eq!(answer(&desk, &session, &case.id, &fields).status, 303);
    complete(&desk, &session, &case.id);
    alter(
        folder.path(),
        "UPDATE request SET refund_minor = 12900, refund_currency = 'EUR'",
    );
    let page = desk.get(&case.status).text;
    for told in [
        "href=\"https://parcel.example/JD0001?a=1&amp;b=2\" rel=\"noopener noreferrer\"",
        "JD 0001",
        "Money back",
        "€129.00",
        "Your message opens the case again.",
        "How happy are you",
    ] {
        assert!(page.contains(told), "{told}: {page}");
    }
    let shown = desk.get(&case.api).json();
    assert_eq!(shown["state"], "completed");
    assert_eq!(shown["turn"], "nobody");
    assert_eq!(
        shown["refund"],
        json!({ "minor": 12900, "currency": "EUR" })
    );
    let who: Vec<&str> = shown["history"]
        .as_array()
        .unwrap()
        .iter()
        .map(|step| step["who"].as_str().unwrap())
        .collect();
    assert_eq!(who, ["buyer", "shop", "buyer", "shop", "shop", "shop"]);
}

#[test]
fn a_promise_is_told_until_it_is_kept() {
    let folder = folder();
    let policy = crate::common::POLICY.replace(
        "\"value\": \"help",
        "\"reply_hours\": 24, \"value\": \"help",
    );
    std::fs::write(folder.path().join("policy.json"), policy).unwrap();
    let desk = start(folder.path());
    let case = sent(&desk, 1);
    assert!(desk.get(&case.status).text.contains("We answer by "));
    assert!(desk.get(&case.api).json()["answer_by"].is_string());
    alter(
        folder.path(),
        "UPDATE request SET answer_by_unix = received_unix - 1",
    );
    assert!(
        desk.get(&case.status)
            .text
            .contains("We are late, and we are sorry.")
    );
    to(&desk, &desk.log_in_first(), &case.id, "in_review", "");
    let page = desk.get(&case.status).text;
    assert!(
        !page.contains("We answer by ") && !page.contains("We are late"),
        "{page}"
    );
}

#[test]
fn an_answer_keeps_to_the_life_of_a_case() {
    let folder = folder();
    let desk = start(folder.path());
    let case = sent(&desk, 1);
    let session = desk.log_in_first();
    let status = |fields: &[(&str, &str)]| answer(&desk, &session, &case.id, fields).status;
    let link = ("tracking_url", "javascript:alert(1)");
    for (fields, wanted) in [
        (&[("do", "refund"), ("message", "Done.")][..], 422),
        (&[("do", "solved"), ("resolution", "refused")], 422),
        (&[("do", "ask")], 422),
        (
            &[("do", "solved"), ("resolution", "replacement"), link],
            422,
        ),
        (&[("do", "write"), ("message", "For {product}")], 422),
        (&[("do", "reopen")], 409),
        (&[("do", "gone")], 409),
    ] {
        assert_eq!(status(fields), wanted, "{fields:?}");
    }
    assert_eq!(
        desk.get(&case.api).json()["history"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
    to(&desk, &session, &case.id, "refused", "Too late.");
    assert_eq!(status(&[("do", "solved"), ("resolution", "reply")]), 409);
    to(&desk, &session, &case.id, "in_review", "");
    assert_eq!(status(&[("do", "review")]), 409);
}
