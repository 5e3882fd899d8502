use super::*;
use crate::config::Config;
use crate::copy::copy;
use crate::form::Fault;
use crate::message::{Effect, Given, Msg, Screen};
use crate::outcome::{News, Sent};
use after_sales_policy::{Moment, read_policy};
use std::sync::Arc;

const POLICY: &str = r#"{"version":1,
  "shop":{"name":"Nordlys","country":"DE","currency":"EUR","time_zone":"Europe/Berlin"},"rules":[]}"#;

fn state(country: &str, more: &str) -> State {
    let text = format!(
        r#"{{"country":"{country}","locale":"pl","now":"2026-11-21T10:15:00+01:00",{more}
           "labels":["pl","Odstąp od umowy tutaj","Potwierdź odstąpienie od umowy"]}}"#
    );
    let config = Config::read(&text).expect("settings");
    State::new(Arc::new(Given {
        now: Moment::device(config.now.as_deref().unwrap_or_default()).expect("a moment"),
        policy: Arc::new(read_policy(POLICY).policy.expect("a policy")),
        pack: Arc::new(crate::words_tests::screens()),
        config: Arc::new(config),
    }))
}

fn send(state: &mut State) -> Vec<Effect> {
    state.update(Msg::Send {
        taken: false,
        at: "2026-11-21T10:16:00+01:00".into(),
    })
}

fn filled() -> State {
    let known = r#""reference":"N-1","name":"Ewa","email":"ewa@example.com","title":"Lampa","#;
    let mut state = state("PL", known);
    state.update(Msg::Open("0".repeat(32)));
    state.update(Msg::Review);
    assert_eq!(state.screen, Screen::Review);
    state
}

#[test]
fn shown_where_the_law_gives_the_right() {
    let is = |country: &str, more: &str| offer(&state(country, more));
    assert!(matches!(is("DE", ""), Offer::Function));
    assert!(
        matches!(is("ZZ", ""), Offer::Function),
        "law that is not held"
    );
    assert!(matches!(is("CH", ""), Offer::Absent(words) if words.contains("no such right")));
    assert!(matches!(is("US-CA", ""), Offer::Absent(words) if words.contains("may give you more")));
    let Offer::Exempt(said, source) = is("DE", r#""traits":["custom_made"],"#) else {
        panic!("goods made to measure are exempt");
    };
    assert_eq!(source, "DE.exception.custom_made");
    assert!(
        said[0].text.contains("The law makes an exception"),
        "{said:?}"
    );
    let long_ago = r#""ordered_on":"2026-01-01","delivered_on":"2026-01-05","#;
    assert!(
        matches!(is("DE", long_ago), Offer::Function),
        "the shop judges the day"
    );
}

#[test]
fn name_contract_and_address_are_all_it_needs() {
    let mut empty = state("DE", "");
    assert_eq!(empty.screen, Screen::Entry);
    empty.update(Msg::Open("0".repeat(32)));
    let effects = empty.update(Msg::Review);
    assert_eq!(
        effects,
        [Effect::FocusField(Field::Name)],
        "first on the screen"
    );
    for field in [Field::Name, Field::Order, Field::Email] {
        assert_eq!(empty.form.fault(field), Some(Fault::Empty), "{field:?}");
    }
    for (field, text) in [
        (Field::Name, "Ewa"),
        (Field::Order, "the lamp of last Monday"),
        (Field::Email, "ewa@example.com"),
    ] {
        empty.update(Msg::Edit(field, text.into()));
    }
    empty.update(Msg::Review);
    assert_eq!(empty.screen, Screen::Review);
    empty.update(Msg::Back);
    assert_eq!(empty.screen, Screen::Form);
    assert_eq!(empty.form.text(Field::Name), "Ewa");
    empty.update(Msg::Back);
    assert_eq!(empty.screen, Screen::Entry);
}

#[test]
fn the_statement_is_what_was_shown() {
    let request = filled().request();
    assert_eq!(request.facts.case, CaseType::Withdrawal);
    assert_eq!(request.locale, "pl");
    assert_eq!(request.message.as_deref(), Some("Lampa"));
    assert_eq!(
        request.statement_shown,
        "Odstąp od umowy tutaj\nName: Ewa\nOrder number: N-1\nE-mail address: ewa@example.com\nItem: Lampa"
    );
    assert!(request.problems().is_empty());
}

#[test]
fn an_order_on_the_page_fills_in() {
    let order = r#""order":{"reference":"N-7","lines":[{"title":"Lamp"},{"title":"Desk"}]},"#;
    let state = state("DE", order);
    assert_eq!(
        (
            state.form.text(Field::Order),
            state.form.text(Field::Message)
        ),
        ("N-7", "Lamp, Desk")
    );
    assert_eq!(state.item, None, "the whole contract, not its first item");
}

#[test]
fn the_copy_says_what_came_of_it() {
    let mut state = filled();
    send(&mut state);
    assert!(send(&mut state).is_empty(), "a double click");
    let told = |state: &mut State, news: &str| {
        let news = News::read(news).expect("news");
        state.update(Msg::Tell(news))
    };
    told(&mut state, r#"{"state":"unknown"}"#);
    let sent = |state: &State| state.transport.as_ref().and_then(|t| t.sent());
    assert_eq!(sent(&state), Some(Sent::Unknown));
    let unsent = copy(&state);
    assert!(unsent.starts_with("Your request to Nordlys\n\nOdstąp od umowy tutaj\nName: Ewa"));
    assert!(
        unsent.contains(
            "do not know yet if your request arrived: November 21, 2026, 10:16 UTC+01:00"
        ),
        "{unsent}"
    );
    assert!(!unsent.contains("has your request"));

    state.update(Msg::Again);
    told(
        &mut state,
        r#"{"state":"received","latest":true,"mail":true,"confirmed":true,
            "id":"R-1","received_at":"2026-11-21T09:17:00Z"}"#,
    );
    assert_eq!(sent(&state), Some(Sent::Received));
    let received = copy(&state);
    assert!(
        received.contains("Receipt number: R-1\nReceived: November 21, 2026, 09:17 UTC\n"),
        "{received}"
    );
}

#[test]
fn settings_that_come_late_do_not_change_what_was_typed() {
    let mut state = filled();
    let later = self::state("PL", r#""reference":"N-2","#).given;
    state.reconfigure(later.clone());
    assert_eq!(state.form.text(Field::Order), "N-1");
    let mut untouched = self::state("PL", "");
    untouched.reconfigure(later);
    assert_eq!(untouched.form.text(Field::Order), "N-2");
}
