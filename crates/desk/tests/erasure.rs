//! Personal data goes when its time is over; what figures count and the receipt stay.

use crate::common::{config, folder, hidden, key, request, start, start_with};
use after_sales_desk::{Config, Keep};
use std::time::{Duration, Instant};

/// With every text that a buyer can write.
fn full(number: u32) -> String {
    let mut body: serde_json::Value =
        serde_json::from_str(&request(&key(number), "Quokka")).unwrap();
    body["name"] = "Bandicoot".into();
    body["wanted"] = "Bilby".into();
    body["serials"] = serde_json::json!(["Dunnart"]);
    body.to_string()
}

/// Closes the case of a request through the inbox, as the shop does; its number.
fn closed(desk: &crate::common::Running, cookie: &str, number: u32) -> String {
    let receipt = desk.send(&key(number), &full(number));
    let id = receipt.json()["id"].as_str().unwrap().to_owned();
    let page = desk
        .get_with(&format!("/inbox/{id}"), &[("cookie", cookie)])
        .text;
    let (csrf, seen) = (hidden(&page, "csrf"), hidden(&page, "seen"));
    let fields = [
        ("csrf", csrf.as_str()),
        ("seen", &seen),
        ("do", "decline"),
        ("message", "Numbat"),
    ];
    assert_eq!(
        desk.form(&format!("/inbox/{id}"), cookie, &fields).status,
        303
    );
    id
}

#[test]
fn what_ended_long_ago_loses_its_person() {
    let folder = folder();
    let cookie;
    let (old, open, recent);
    {
        let desk = start(folder.path());
        cookie = desk.log_in_first();
        old = closed(&desk, &cookie, 1);
        recent = closed(&desk, &cookie, 2);
        let receipt = desk.send(&key(3), &request(&key(3), "Quokka"));
        open = receipt.json()["id"].as_str().unwrap().to_owned();
    }
    let long_ago = "UPDATE request SET closed_unix = 1000 WHERE id = ";
    assert_eq!(
        crate::common::alter(folder.path(), &format!("{long_ago}'{old}'")),
        1
    );
    let keep: Keep = "return=30".parse().unwrap();
    let desk = start_with(Config {
        keep: vec![keep],
        ..config(folder.path())
    });
    let page = |id: &str| {
        desk.get_with(&format!("/inbox/{id}"), &[("cookie", &cookie)])
            .text
    };
    let start = Instant::now();
    while page(&old).contains("Quokka") {
        assert!(start.elapsed() < Duration::from_secs(30));
        std::thread::yield_now();
    }
    for word in ["ada@example.com", "N-1001", "Numbat"] {
        assert!(!page(&old).contains(word), "{word}");
        assert!(page(&recent).contains(word), "{word}");
    }
    assert!(page(&open).contains("Quokka"));
    let left = crate::common::stored_body(folder.path(), &key(1)).unwrap();
    for word in ["Quokka", "Bandicoot", "Bilby", "Dunnart", "ada@", "N-1001"] {
        assert!(!left.contains(word), "{word}: {left}");
    }
    // The sender's receipt stays what it was.
    let again = desk.get(&format!("/api/requests/by-key/{}", key(1)));
    assert_eq!(again.json()["id"], old.as_str());
    assert_eq!(desk.send(&key(1), &full(1)).status, 200);
    assert_eq!(desk.stored(), 3);
}
