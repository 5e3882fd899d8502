use super::*;
use crate::message::Msg;
use crate::outcome::News;
use crate::state::tests::at_review;

fn has(rows: &[(String, String)], label: &str, text: &str) -> bool {
    rows.iter()
        .any(|row| (row.0.as_str(), row.1.as_str()) == (label, text))
}

#[test]
fn the_review_shows_everything_that_is_sent() {
    let mut state = at_review("");
    state.update(Msg::Edit(Field::Message, "Too small.".into()));
    let rows = rows(&state);
    for (label, text) in [
        ("Item", "Lamp"),
        ("What happened", "I changed my mind"),
        ("Is it still unused?", "Yes"),
        ("Message to the shop", "Too small."),
        ("Order number", "N-1"),
        ("E-mail address", "a@example.com"),
    ] {
        assert!(has(&rows, label, text), "{label}: {rows:?}");
    }
}

#[test]
fn the_copy_says_what_came_of_it() {
    let mut state = at_review("");
    let at = "2026-11-21T10:16:00+01:00".to_owned();
    state.update(Msg::Send { taken: false, at });
    let tell = |state: &mut State, news: &str| {
        let news = News::read(news).expect("news");
        state.update(Msg::Tell(news));
        copy(state)
    };
    let mut lost = state.clone();
    let text = tell(&mut lost, r#"{"state":"not_sent","why":"offline"}"#);
    assert!(
        text.starts_with("Your request to Nordlys\n\nItem: Lamp\n"),
        "{text}"
    );
    assert!(text.contains("\nWhat we told you: "), "{text}");
    assert!(
        text.contains("Your request was not sent: November 21, 2026, 10:16 UTC+01:00"),
        "{text}"
    );
    assert!(!text.contains("Receipt number"), "{text}");
    let text = tell(
        &mut state,
        r#"{"state":"received","id":"R-1","received_at":"2026-11-21T09:17:00Z"}"#,
    );
    assert!(
        text.contains("Receipt number: R-1\nReceived: November 21, 2026, 09:17 UTC"),
        "{text}"
    );
}

#[test]
fn a_system_that_confirms_nothing_is_not_said_to() {
    let mut state = at_review("");
    let at = "2026-11-21T10:16:00+01:00".to_owned();
    state.update(Msg::Send { taken: false, at });
    let news =
        r#"{"state":"received","confirmed":false,"id":"T-9","received_at":"2026-11-21T09:17:00Z"}"#;
    state.update(Msg::Tell(News::read(news).expect("news")));
    let text = copy(&state);
    assert!(text.contains("Receipt number: T-9"), "{text}");
    assert!(text.contains("Your request was sent: "), "{text}");
    assert!(!text.contains("Received: "), "{text}");
}
