use super::*;

fn ended(text: &str) -> Outcome {
    match News::read(text) {
        Some(News::Ended(outcome)) => outcome,
        other => panic!("{text} is no end: {other:?}"),
    }
}

#[test]
fn every_state_and_what_stands_with_it() {
    let received = ended(
        r#"{"state":"received","latest":false,"mail":true,"confirmed":true,"id":"R-1","key":"k",
            "digest":"d","received_at":"2026-11-22T10:00:00Z","status_url":"/status/t","photos_url":"/api/cases/t/photos"}"#,
    );
    assert_eq!(received.sent, Sent::Received);
    assert_eq!(received.text("id"), "R-1");
    assert_eq!(received.text("photos_url"), "/api/cases/t/photos");
    assert!(received.is("mail", true) && received.is("latest", false));
    let not = ended(
        r#"{"state":"not_sent","why":"invalid","pointers":["/email",7],"message":"no","retry_at":1,"time":"10:15"}"#,
    );
    assert_eq!(not.sent, Sent::NotSent);
    assert_eq!(not.pointers().collect::<Vec<_>>(), ["/email"]);
    assert_eq!((not.text("message"), not.text("time")), ("no", "10:15"));
    assert_eq!(
        ended(r#"{"state":"sent_unconfirmed"}"#).sent,
        Sent::Unconfirmed
    );
    let handed = ended(r#"{"state":"handed_over","way":"mailto"}"#);
    assert_eq!(
        (handed.sent, handed.text("way")),
        (Sent::HandedOver, "mailto")
    );
}

/// The buyer reads "the shop has it" for a receipt with a number, and for nothing else.
#[test]
fn nothing_less_is_a_receipt() {
    for (text, sent) in [
        (r#"{"state":"received"}"#, Sent::Unconfirmed),
        (r#"{"state":"received","id":""}"#, Sent::Unconfirmed),
        (r#"{"state":"received","id":7}"#, Sent::Unconfirmed),
        (
            r#"{"state":"received","confirmed":false,"id":"R-1"}"#,
            Sent::Unconfirmed,
        ),
        (r#"{"state":"unknown","id":"R-1"}"#, Sent::Unknown),
        (r#"{"state":"Received","id":"R-1"}"#, Sent::Unknown),
    ] {
        assert_eq!(ended(text).sent, sent, "{text}");
    }
}

#[test]
fn progress_photos_and_what_was_open() {
    let waiting = News::read(r#"{"phase":"waiting","retry_at":5,"time":"10:15","attempt":2}"#);
    let Some(News::Progress(progress)) = waiting else {
        panic!("no progress");
    };
    assert_eq!(progress.text("phase"), "waiting");
    assert_eq!(progress.text("time"), "10:15");
    let hash = "a".repeat(64);
    let text =
        format!(r#"{{"photos":[{{"sha256":"{hash}","bytes":9,"kind":"image/png"}}],"busy":true}}"#);
    let Some(News::Photos(photos, true)) = News::read(&text) else {
        panic!("no photos");
    };
    assert_eq!(photos[0].sha256, hash);
    let pending = News::read(r#"{"pending":"0123"}"#);
    assert_eq!(pending, Some(News::Pending("0123".into())));
}

#[test]
fn what_is_no_news_changes_nothing() {
    for text in [
        "",
        "{",
        "[]",
        "7",
        "{}",
        r#"{"state":7}"#,
        r#"{"photos":[{"sha256":"x"}]}"#,
        r#"{"done":1}"#,
    ] {
        assert_eq!(News::read(text), None, "{text}");
    }
}
