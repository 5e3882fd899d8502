use super::*;
use crate::message::Msg;
use crate::state::tests::{ELSEWHERE, ORDER, at_review, given, to_answer};
use after_sales_policy::{CaseType, json};

fn told(state: &mut State, news: &str) -> Vec<Effect> {
    state.update(Msg::Tell(News::read(news).expect("news")))
}

fn press(state: &mut State) -> Vec<Effect> {
    let at = "2026-11-21T10:16:00+01:00".into();
    state.update(Msg::Send { taken: false, at })
}

fn sent(state: &State) -> Option<Sent> {
    state.transport.as_ref().and_then(Transport::sent)
}

/// What the script is asked to do, with its members.
fn asked(effects: &[Effect]) -> Vec<(String, json::Node)> {
    let asked = effects.iter().filter_map(|effect| match effect {
        Effect::Emit(DO, detail) => {
            let detail = json::parse(detail).expect("JSON");
            Some((detail.get("do")?.as_text()?.to_owned(), detail))
        }
        _ => None,
    });
    asked.collect()
}

fn member(node: &json::Node, name: &str) -> String {
    let text = node.get(name).and_then(json::Node::as_text);
    text.expect("a text").to_owned()
}

const RECEIVED: &str =
    r#"{"state":"received","latest":true,"id":"R-1","received_at":"2026-11-21T09:17:00Z"}"#;

#[test]
fn the_script_gets_key_body_and_digest() {
    let mut state = at_review("");
    let effects = press(&mut state);
    let asked = asked(&effects);
    let [(what, detail)] = asked.as_slice() else {
        panic!("{asked:?}");
    };
    assert_eq!(what, "send");
    let body = member(detail, "body");
    assert_eq!(body, state.request().to_body());
    assert_eq!(member(detail, "digest"), body_digest(&body));
    assert_eq!(member(detail, "key"), state.request().key);
    assert!(press(&mut state).is_empty(), "a second press");
}

#[test]
fn findings_of_the_shop_come_back_to_their_fields() {
    let mut state = at_review("");
    press(&mut state);
    let effects = told(
        &mut state,
        r#"{"state":"not_sent","why":"invalid","pointers":["/email"],"message":"No such mailbox."}"#,
    );
    assert!(effects.contains(&Effect::FocusField(Field::Email)));
    assert_eq!(state.screen, Screen::Form);
    assert_eq!(state.form.fault(Field::Email), Some(Fault::NotTaken));
    assert_eq!(state.form.said, "No such mailbox.");
    assert_eq!(state.form.text(Field::Email), "a@example.com");
    state.update(Msg::Review);
    assert_eq!(state.form.said, "", "mended");
    // What the form has no field for stays a refusal with its words.
    press(&mut state);
    told(
        &mut state,
        r#"{"state":"not_sent","why":"invalid","pointers":["/facts/case"],"message":"Not here."}"#,
    );
    assert_eq!(state.screen, Screen::Sending);
    assert_eq!(sent(&state), Some(Sent::NotSent));
}

#[test]
fn again_is_the_same_request() {
    let mut state = at_review("");
    let first = asked(&press(&mut state));
    told(&mut state, r#"{"state":"unknown"}"#);
    assert_eq!(asked(&state.update(Msg::Again)), first);
    told(&mut state, r#"{"state":"not_sent","why":"offline"}"#);
    let again = asked(&press(&mut state));
    assert_eq!(again, first, "nothing was changed, so nothing is another");
    // A late word of a try that has ended changes nothing.
    told(&mut state, RECEIVED);
    assert!(told(&mut state, r#"{"state":"unknown"}"#).is_empty());
    assert_eq!(sent(&state), Some(Sent::Received));
}

#[test]
fn progress_is_shown_until_the_end() {
    let mut state = at_review("");
    press(&mut state);
    told(&mut state, r#"{"phase":"waiting","time":"10:17"}"#);
    assert_eq!(
        crate::screens::status(&state),
        "Sending your request … The shop’s system does not answer. We try again at 10:17."
    );
    told(&mut state, RECEIVED);
    assert_eq!(
        crate::screens::status(&state).trim(),
        "The shop has your request"
    );
}

#[test]
fn the_page_may_take_over() {
    let mut state = at_review("");
    let at = String::new();
    let effects = state.update(Msg::Send { taken: true, at });
    assert_eq!(state.screen, Screen::HandedOver);
    assert!(asked(&effects).is_empty());
}

#[test]
fn details_of_events_name_nobody() {
    let mut state = at_review("");
    let mut details = Vec::new();
    let ways = [
        RECEIVED,
        r#"{"state":"unknown"}"#,
        r#"{"state":"not_sent","why":"refused","message":"Ewa"}"#,
    ];
    for news in ways {
        let mut state = state.clone();
        press(&mut state);
        details.extend(
            told(&mut state, news)
                .into_iter()
                .filter_map(|effect| match effect {
                    Effect::Emit(_, detail) => Some(detail),
                    _ => None,
                }),
        );
    }
    press(&mut state);
    assert_eq!(
        details,
        [
            r#"{"id":"R-1","confirmed":true}"#,
            r#"{"code":"unknown","message":"nobody knows whether the request arrived"}"#,
            r#"{"code":"not_sent","message":"the request was not sent"}"#,
        ]
    );
}

/// A page that was loaded anew asks for the request of before, and gives its key to the next one.
#[test]
fn a_request_of_before() {
    for (news, key) in [
        (RECEIVED, "new"),
        (r#"{"state":"unknown"}"#, "old"),
        (r#"{"state":"not_sent","why":"not_arrived"}"#, "old"),
    ] {
        let mut state = State::new(given(ELSEWHERE, ORDER));
        assert!(told(&mut state, r#"{"pending":"old"}"#).is_empty());
        assert_eq!(state.screen, Screen::Sending);
        assert!(state.is_earlier());
        // Settings that come late do not take it away.
        state.reconfigure(given(ELSEWHERE, ORDER));
        assert_eq!(state.screen, Screen::Sending);
        let effects = told(&mut state, news);
        assert!(
            !effects.contains(&Effect::FocusHeading),
            "the page has just been loaded"
        );
        if sent(&state) == Some(Sent::Unknown) {
            assert_eq!(asked(&state.update(Msg::Again))[0].0, "check");
            told(&mut state, news);
        }
        state.update(Msg::Restart);
        state.update(Msg::Pick(0, 0));
        state.update(Msg::Case(CaseType::Return));
        to_answer(&mut state);
        state.update(Msg::Open("new".into()));
        assert_eq!(state.request().key, key, "{news}");
    }
    // Who has begun is not interrupted.
    let mut begun = at_review("");
    told(&mut begun, r#"{"pending":"old"}"#);
    assert_eq!(begun.screen, Screen::Review);
}

#[test]
fn photos_that_are_not_ready_hold_the_request() {
    let hash = "a".repeat(64);
    let news = |busy| {
        format!(
            r#"{{"photos":[{{"sha256":"{hash}","bytes":9,"kind":"image/png"}}],"busy":{busy}}}"#
        )
    };
    let mut state = State::new(given(ELSEWHERE, ORDER));
    state.update(Msg::Pick(0, 0));
    state.update(Msg::Case(CaseType::Damaged));
    to_answer(&mut state);
    state.update(Msg::Open("0".repeat(32)));
    for (field, text) in [(Field::Email, "a@example.com"), (Field::Message, "A dent.")] {
        state.update(Msg::Edit(field, text.into()));
    }
    told(&mut state, &news(true));
    assert_eq!(
        state.update(Msg::Review),
        [Effect::FocusField(Field::Photos)]
    );
    assert_eq!(state.form.fault(Field::Photos), Some(Fault::Busy));
    told(&mut state, &news(false));
    state.update(Msg::Review);
    assert_eq!(state.screen, Screen::Review);
    assert_eq!(state.request().photos.len(), 1);
    // A case without photos sends none.
    state.update(Msg::Case(CaseType::Return));
    assert!(state.request().photos.is_empty());
}
