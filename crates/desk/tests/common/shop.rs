//! The shop at work: it reads a case in the inbox and answers it.

use super::{Answer, Running, hidden, key, request};

/// A request that was stored.
pub struct Sent {
    pub id: String,
    /// Path of the buyer's page.
    pub status: String,
    /// Path of the case in the API.
    pub api: String,
}

/// A stored request.
pub fn sent(desk: &Running, number: u32) -> Sent {
    in_language(desk, number, "en")
}

/// A stored request of a buyer who reads that language.
pub fn in_language(desk: &Running, number: u32, locale: &str) -> Sent {
    let key = key(number);
    let body =
        request(&key, "Too loud").replace("\"locale\":\"en\"", &format!("\"locale\":\"{locale}\""));
    let receipt = desk.send(&key, &body);
    assert_eq!(receipt.status, 201, "{}", receipt.text);
    let receipt = receipt.json();
    let url = receipt["status_url"].as_str().unwrap();
    let (_, token) = url.rsplit_once('/').unwrap();
    Sent {
        id: receipt["id"].as_str().unwrap().to_owned(),
        status: format!("/status/{token}"),
        api: format!("/api/cases/{token}"),
    }
}

/// What the shop says to an answer with these fields.
pub fn answer(desk: &Running, session: &str, id: &str, fields: &[(&str, &str)]) -> Answer {
    let path = format!("/inbox/{id}");
    let page = desk.get_with(&path, &[("cookie", session)]).text;
    let (csrf, seen) = (hidden(&page, "csrf"), hidden(&page, "seen"));
    let mut all = vec![("csrf", csrf.as_str()), ("seen", seen.as_str())];
    all.extend_from_slice(fields);
    desk.form(&path, session, &all)
}

/// A new state with a message.
pub fn to(desk: &Running, session: &str, id: &str, state: &str, message: &str) {
    let page = desk.get_with(&format!("/inbox/{id}"), &[("cookie", session)]);
    let is_new = page.text.contains("data-action=\"review\"");
    let action = match state {
        "in_review" if is_new => "review",
        "in_review" => "reopen",
        "waiting" => "ask",
        "accepted" => "approve",
        "refused" => "decline",
        other => panic!("no form leads to {other} alone"),
    };
    let done = answer(desk, session, id, &[("do", action), ("message", message)]);
    assert_eq!(done.status, 303, "{state}: {}", done.text);
}

/// The end of a case.
pub fn complete(desk: &Running, session: &str, id: &str) {
    let fields = [
        ("do", "refund"),
        ("message", "All done."),
        ("resolution", "refund_original"),
        ("amount", "129.00"),
        ("currency", "EUR"),
    ];
    let done = answer(desk, session, id, &fields);
    assert_eq!(done.status, 303, "{}", done.text);
}

impl Running {
    /// Sends JSON.
    pub fn json_post(&self, path: &str, body: &serde_json::Value) -> Answer {
        let json = [("content-type", "application/json")];
        self.post(path, &json, &body.to_string())
    }
}
