//! Webhooks: what is told, that it can be trusted, and what happens when the receiver does not want it.

use crate::common::receiver::{Receiver, Reply, receiver};
use crate::common::shop::{complete, sent, to};
use crate::common::signature::{SECRET, base64, trusted};
use crate::common::{Running, SOON, config, folder, key, start_with};
use after_sales_desk::{Config, Webhook};
use serde_json::json;
use std::path::Path;
use std::time::{Duration, Instant};

fn hook(url: &str) -> Webhook {
    let secret = format!("whsec_{}", base64(SECRET));
    Webhook::new("shop", url, &secret).unwrap().retrying(SOON)
}

fn telling(folder: &Path, hook: Webhook) -> Config {
    Config {
        webhooks: vec![hook],
        ..config(folder)
    }
}

fn desk(folder: &Path, to: &Receiver) -> Running {
    start_with(telling(folder, hook(&to.url())))
}

/// Waits until so many calls are in that state.
fn until(desk: &Running, state: &str, count: i64) {
    let start = Instant::now();
    loop {
        let health = desk.get("/health").json();
        if health["webhooks"][state].as_i64().unwrap_or(0) == count {
            return;
        }
        assert!(start.elapsed() < Duration::from_secs(60), "{health}");
        std::thread::sleep(Duration::from_millis(10));
    }
}

/// Everything that happens to one case.
fn life(desk: &Running) -> crate::common::shop::Sent {
    let case = sent(desk, 1);
    let session = desk.log_in_first();
    to(desk, &session, &case.id, "waiting", "Which ear?");
    let message = json!({ "key": key(7), "message": "The left one." });
    let path = format!("{}/messages", case.api);
    assert_eq!(desk.json_post(&path, &message).status, 201);
    assert_eq!(desk.json_post(&path, &message).status, 200);
    complete(desk, &session, &case.id);
    let rating = json!({ "stars": 4, "comment": "Fine words." });
    let path = format!("{}/rating", case.api);
    assert_eq!(desk.json_post(&path, &rating).status, 201);
    assert_eq!(desk.json_post(&path, &rating).status, 200);
    case
}

#[test]
fn every_event_is_told_once_signed_and_without_a_persons_words() {
    let (folder, receiver) = (folder(), receiver(|_, _| Reply::Status(204)));
    let desk = desk(folder.path(), &receiver);
    let case = life(&desk);
    until(&desk, "sent", 5);
    drop(desk);
    let calls = receiver.calls(5);
    calls.iter().for_each(trusted);
    let told: Vec<_> = calls
        .iter()
        .map(|call| {
            let told = call.json();
            let text = |member: &serde_json::Value| member.as_str().unwrap().to_owned();
            assert_eq!(text(&told["data"]["id"]), case.id);
            assert_eq!(text(&told["data"]["order_reference"]), "N-1001");
            assert_eq!(text(&told["data"]["case"]), "return");
            assert!(
                told["timestamp"]
                    .as_str()
                    .unwrap()
                    .parse::<jiff::Timestamp>()
                    .is_ok()
            );
            (text(&told["type"]), text(&told["data"]["state"]))
        })
        .collect();
    let told: Vec<(&str, &str)> = told
        .iter()
        .map(|(kind, state)| (kind.as_str(), state.as_str()))
        .collect();
    assert_eq!(
        told,
        [
            ("request.received", "received"),
            ("case.changed", "waiting"),
            ("message.received", "in_review"),
            ("case.changed", "completed"),
            ("rating.received", "completed"),
        ]
    );
    assert_eq!(calls[3].json()["data"]["resolution"], "refund_original");
    assert_eq!(calls[4].json()["data"]["stars"], 4);
    for call in &calls {
        for word in [
            "example.com",
            "Which ear",
            "left one",
            "All done",
            "Fine words",
            &case.status[8..],
        ] {
            assert!(!call.body.contains(word), "{word}: {}", call.body);
        }
    }
    let mut ids: Vec<&str> = calls.iter().map(|call| call.header("webhook-id")).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), 5);
}

#[test]
fn personal_data_only_on_demand() {
    let (folder, receiver) = (folder(), receiver(|_, _| Reply::Status(200)));
    let hook = hook(&receiver.url()).with_personal_data();
    let desk = start_with(telling(folder.path(), hook));
    life(&desk);
    let calls = receiver.calls(5);
    let all: String = calls.iter().map(|call| call.body.as_str()).collect();
    for word in [
        "ada@example.com",
        "Which ear?",
        "The left one.",
        "All done.",
        "Fine words.",
    ] {
        assert!(all.contains(word), "{word}: {all}");
    }
}

#[test]
fn what_is_not_taken_comes_again_the_same() {
    let (folder, receiver) = (
        folder(),
        receiver(|before, _| match before {
            0 => Reply::Status(500),
            1 => Reply::HangUp,
            2 => Reply::With(302, "Location: /elsewhere"),
            3 => Reply::With(503, "Retry-After: 31536000"),
            _ => Reply::Endless,
        }),
    );
    let desk = desk(folder.path(), &receiver);
    sent(&desk, 1);
    // The endless answer has said that all is well; nobody reads on.
    until(&desk, "sent", 1);
    let calls = receiver.calls(5);
    assert_eq!(calls.len(), 5);
    calls.iter().for_each(trusted);
    let first = &calls[0];
    for call in &calls {
        assert!(
            call.head[0].starts_with("POST /hook HTTP/1.1"),
            "{:?}",
            call.head
        );
        assert_eq!(call.header("webhook-id"), first.header("webhook-id"));
        assert_eq!(call.body, first.body);
    }
}

#[test]
fn gone_is_gone() {
    let (folder, receiver) = (
        folder(),
        receiver(|before, _| match before {
            0 => Reply::Status(410),
            _ => Reply::Status(200),
        }),
    );
    let desk = desk(folder.path(), &receiver);
    sent(&desk, 1);
    until(&desk, "failed", 1);
    sent(&desk, 2);
    until(&desk, "sent", 1);
    assert_eq!(receiver.calls(2).len(), 2);
}

#[test]
fn a_receiver_that_hangs_holds_up_no_buyer() {
    let (folder, receiver) = (
        folder(),
        receiver(|before, _| match before {
            0 => Reply::Silent,
            _ => Reply::Status(200),
        }),
    );
    let desk = desk(folder.path(), &receiver);
    let start = Instant::now();
    sent(&desk, 1);
    receiver.calls(1);
    for number in 2..20 {
        sent(&desk, number);
    }
    assert!(
        start.elapsed() < Duration::from_secs(8),
        "{:?}",
        start.elapsed()
    );
    until(&desk, "sent", 19);
    assert!(
        start.elapsed() >= Duration::from_secs(9),
        "{:?}",
        start.elapsed()
    );
    let calls = receiver.calls(20);
    let hung = calls[0].header("webhook-id");
    assert_eq!(
        calls
            .iter()
            .filter(|call| call.header("webhook-id") == hung)
            .count(),
        2
    );
}

#[test]
fn two_desks_on_one_store_tell_each_event_once() {
    if !crate::common::on_server() {
        return;
    }
    let (folder, receiver) = (folder(), receiver(|_, _| Reply::Status(200)));
    let desks = [
        desk(folder.path(), &receiver),
        desk(folder.path(), &receiver),
    ];
    std::thread::scope(|scope| {
        for (index, desk) in desks.iter().enumerate() {
            scope.spawn(move || {
                for number in 0..40 {
                    sent(desk, (index as u32) * 1000 + number);
                }
            });
        }
    });
    until(&desks[0], "sent", 80);
    drop(desks);
    assert_eq!(receiver.calls(80).len(), 80);
}

#[test]
fn a_webhook_belongs_to_one_shop_of_the_desk() {
    let folder = folder();
    let secret = format!("whsec_{}", base64(SECRET));
    let other = Webhook::new("nordlys", "https://erp.nordlys.example/", &secret).unwrap();
    let twice = vec![hook("http://127.0.0.1:9/"), hook("http://127.0.0.1:9/")];
    for webhooks in [vec![other], twice] {
        let config = Config {
            webhooks,
            ..config(folder.path())
        };
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let refused = runtime.block_on(after_sales_desk::Desk::bind(config));
        assert!(refused.is_err_and(|error| error.to_string().contains("--webhook")));
    }
}
