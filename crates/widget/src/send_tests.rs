use super::*;

const KEY: &str = "00112233445566778899aabbccddeeff";

fn sending(body: &str) -> Transport {
    let mut transport = Transport::new(KEY.into());
    assert_eq!(transport.send(body.into()), Step::Post);
    transport
}

fn answer(status: u16, text: &str) -> Reply {
    Reply::Answer {
        status,
        text: text.into(),
    }
}

fn receipt(key: &str, body: &str) -> String {
    format!(
        r#"{{"id":"R-7","key":"{key}","digest":"{}","received_at":"2026-11-21T10:00:00Z","status_url":"/s/x"}}"#,
        body_digest(body)
    )
}

const UNKNOWN_KEY: &str = r#"{"code":"unknown_key"}"#;

#[test]
fn received_only_with_a_receipt_for_key_and_body() {
    let mut good = sending("a");
    assert_eq!(good.heard(&answer(201, &receipt(KEY, "a"))), Step::Rest);
    assert!(matches!(
        good.result,
        Some(Sent::Received {
            latest: true,
            mail: false,
            ..
        })
    ));

    for text in [
        "",
        "<html>ok</html>",
        "{}",
        &receipt(KEY, "b"),
        &receipt("ff", "a"),
    ] {
        let mut transport = sending("a");
        assert_eq!(transport.heard(&answer(200, text)), Step::LookUp, "{text}");
        assert_eq!(transport.heard(&answer(404, UNKNOWN_KEY)), Step::Rest);
        assert_eq!(transport.result, Some(Sent::NotSent(Why::NotArrived)));
    }
}

#[test]
fn a_broken_connection_is_looked_up() {
    let mut arrived = sending("a");
    assert_eq!(arrived.heard(&Reply::Nothing), Step::LookUp);
    assert_eq!(arrived.heard(&answer(200, &receipt(KEY, "a"))), Step::Rest);
    assert!(matches!(arrived.result, Some(Sent::Received { .. })));

    let mut silent = sending("a");
    silent.heard(&Reply::Nothing);
    assert_eq!(silent.heard(&Reply::Nothing), Step::Rest);
    assert_eq!(silent.result, Some(Sent::Unknown));
}

#[test]
fn a_page_that_is_not_the_backend_proves_nothing() {
    for reply in [
        answer(404, "<h1>Not found</h1>"),
        answer(500, ""),
        answer(200, "<html>"),
    ] {
        let mut transport = sending("a");
        assert_eq!(transport.heard(&answer(503, "")), Step::LookUp);
        assert_eq!(transport.heard(&reply), Step::Rest);
        assert_eq!(transport.result, Some(Sent::Unknown));
    }
}

#[test]
fn trying_again_looks_first_and_sends_the_same_once() {
    let mut transport = sending("a");
    transport.heard(&Reply::Nothing);
    transport.heard(&Reply::Nothing);
    assert_eq!(transport.again(), Step::LookUp);
    assert_eq!(transport.again(), Step::Rest, "one at a time");
    assert_eq!(transport.heard(&answer(404, UNKNOWN_KEY)), Step::Post);
    assert_eq!(transport.body, "a");
    assert_eq!(transport.heard(&answer(500, "")), Step::LookUp);
    assert_eq!(
        transport.heard(&answer(404, UNKNOWN_KEY)),
        Step::Rest,
        "no loop"
    );
    assert_eq!(transport.result, Some(Sent::NotSent(Why::NotArrived)));
}

#[test]
fn refusals_are_certain_but_409_is_not() {
    let why = |status, text: &str| {
        let mut transport = sending("a");
        transport.heard(&answer(status, text));
        transport.result
    };
    let findings = r#"{"findings":[{"path":"/email"},{"path":"/order_reference"}]}"#;
    let paths = vec!["/email".to_owned(), "/order_reference".to_owned()];
    assert_eq!(why(422, findings), Some(Sent::NotSent(Why::Invalid(paths))));
    assert_eq!(why(429, ""), Some(Sent::NotSent(Why::Busy)));
    assert_eq!(why(413, ""), Some(Sent::NotSent(Why::Refused)));
    assert_eq!(why(404, ""), Some(Sent::NotSent(Why::Refused)));
    assert_eq!(why(409, ""), None);
    let mut offline = sending("a");
    offline.heard(&Reply::Offline);
    assert_eq!(offline.result, Some(Sent::NotSent(Why::Offline)));
}

#[test]
fn an_earlier_wording_that_arrived_is_told_as_such() {
    let mut transport = sending("first");
    transport.heard(&Reply::Nothing);
    transport.heard(&answer(404, UNKNOWN_KEY));
    assert_eq!(transport.send("second".into()), Step::Post);
    assert_eq!(
        transport.heard(&answer(422, r#"{"code":"key_reused"}"#)),
        Step::LookUp
    );
    transport.heard(&answer(200, &receipt(KEY, "first")));
    assert!(matches!(
        transport.result,
        Some(Sent::Received { latest: false, .. })
    ));
}

#[test]
fn a_late_answer_changes_nothing() {
    let mut transport = sending("a");
    transport.heard(&answer(429, ""));
    assert_eq!(
        transport.heard(&answer(200, &receipt(KEY, "a"))),
        Step::Rest
    );
    assert_eq!(transport.result, Some(Sent::NotSent(Why::Busy)));
}
