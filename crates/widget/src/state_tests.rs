use super::*;
use crate::ask::Answered;
use crate::config::Config;
use crate::form::Fault;
use after_sales_policy::{CivilDate, FactName, Moment, Status, read_policy};

const POLICY: &str = r#"{
  "version": 1,
  "shop": {"name":"Nordlys","country":"DE","currency":"EUR","time_zone":"Europe/Berlin",
    "contacts":[{"kind":"email","value":"hello@nordlys.example"}]},
  "rules": [
    {"id":"returns","cases":["return"],"window":[{"starts_on":"delivered","days":30}],
     "conditions":[{"state":"unused","otherwise":"refuse"}],"remedies":["refund_original"]},
    {"id":"broken","cases":["damaged"],"window":[{"starts_on":"delivered","days":14}],
     "remedies":["replacement","refund_original"]}
  ]
}"#;

pub const ORDER: &str = r#""order":{"reference":"N-1","ordered_on":"2026-11-01","lines":[
    {"sku":"a","title":"Lamp","price":1900,"delivered_on":"2026-11-10"},
    {"sku":"b","title":"Desk","price":9900}]},"#;

pub fn given(country: &str, more: &str) -> Arc<Given> {
    let text = format!(
        r#"{{"country":"{country}","locale":"en","currency":"EUR",{more}"now":"2026-11-21T10:00:00+01:00"}}"#
    );
    let config = Config::read(&text).expect("settings");
    Arc::new(Given {
        now: Moment::device(config.now.as_deref().unwrap_or_default()).expect("a moment"),
        policy: Arc::new(read_policy(POLICY).policy.expect("a policy")),
        pack: Arc::new(crate::words_tests::screens()),
        config: Arc::new(config),
    })
}

/// A place without law of its own for buyers keeps the tests about the machine.
pub const ELSEWHERE: &str = "AQ";

pub fn asked(state: &State) -> FactName {
    match &state.screen {
        Screen::Question(fact) => fact.fact,
        other => panic!("not a question: {other:?}"),
    }
}

/// Answers everything with yes or the day before.
pub fn to_answer(state: &mut State) {
    for _ in 0..30 {
        if state.screen == Screen::Answer {
            return;
        }
        match asked(state) {
            FactName::State => state.update(Msg::Reply(Answered::Holds(true))),
            _ => {
                state.update(Msg::Draft("2026-11-20".into()));
                state.update(Msg::Go)
            }
        };
    }
    panic!("asks for ever");
}

#[test]
fn without_an_order_it_starts_with_the_case() {
    let state = State::new(given(ELSEWHERE, r#""title":"Lamp","#));
    assert_eq!(state.screen, Screen::Case);
    assert!(!state.can_pick());
    assert_eq!(state.cases(), [CaseType::Return, CaseType::Damaged]);
}

#[test]
fn a_page_about_one_case_asks_for_no_other() {
    let case = r#""case":"return","#;
    let mut one = State::new(given(ELSEWHERE, &[case, r#""title":"Lamp","#].concat()));
    assert_eq!(one.case, Some(CaseType::Return));
    asked(&one);
    // Where the buyer may still find that something else happened.
    one.update(Msg::Back);
    assert_eq!(one.screen, Screen::Case);
    let silent = State::new(given(ELSEWHERE, r#""case":"repair","title":"Lamp","#));
    assert_eq!(silent.screen, Screen::Answer);

    let mut two = State::new(given(ELSEWHERE, &[case, ORDER].concat()));
    assert_eq!(two.screen, Screen::Pick);
    let effects = two.update(Msg::Pick(0, 1));
    assert_eq!(effects, [Effect::FocusHeading]);
    let first = asked(&two);
    two.update(Msg::Back);
    assert_eq!(two.screen, Screen::Pick);
    two.update(Msg::Pick(0, 1));
    assert_eq!(asked(&two), first);
    two.reconfigure(given(ELSEWHERE, &[r#""case":"damaged","#, ORDER].concat()));
    assert_eq!((two.screen, two.case), (Screen::Pick, None));
}

#[test]
fn from_order_to_answer_and_back() {
    let mut state = State::new(given(ELSEWHERE, ORDER));
    assert_eq!(state.screen, Screen::Pick);
    state.update(Msg::Pick(0, 1));
    assert_eq!(state.screen, Screen::Case);
    state.update(Msg::Case(CaseType::Return));
    let first = asked(&state);
    to_answer(&mut state);
    assert_eq!(state.verdict().status, Status::Eligible);
    assert_eq!(state.replies.len(), 2, "the day and the condition");
    state.update(Msg::Back);
    state.update(Msg::Back);
    assert_eq!(asked(&state), first);
    state.update(Msg::Back);
    assert_eq!(state.screen, Screen::Case);
    state.update(Msg::Back);
    assert_eq!(state.screen, Screen::Pick);
}

#[test]
fn going_back_to_a_day_shows_it_again() {
    let mut state = State::new(given(ELSEWHERE, r#""sku":"a","#));
    state.update(Msg::Case(CaseType::Damaged));
    assert_eq!(asked(&state), FactName::DeliveredOn);
    state.update(Msg::Draft("2026-11-20".into()));
    let effects = state.update(Msg::Go);
    assert!(
        effects
            .iter()
            .any(|e| matches!(e, Effect::Emit("decided", _)))
    );
    state.update(Msg::Back);
    assert_eq!(state.draft, "2026-11-20");
}

#[test]
fn a_day_that_cannot_be_stays_on_the_question() {
    for wrong in ["", "2026-11-22", "2026-02-30", "yesterday"] {
        let mut state = State::new(given(ELSEWHERE, r#""sku":"a","#));
        state.update(Msg::Case(CaseType::Damaged));
        state.update(Msg::Draft(wrong.into()));
        assert_eq!(state.update(Msg::Go), [Effect::FocusDraft], "{wrong}");
        assert!(state.draft_wrong);
        assert_eq!(state.draft, wrong, "nothing typed is lost");
    }
}

#[test]
fn not_knowing_goes_on_and_is_not_asked_again() {
    let mut state = State::new(given(ELSEWHERE, r#""sku":"a","#));
    state.update(Msg::Case(CaseType::Return));
    let mut asked_for = Vec::new();
    while let Screen::Question(fact) = state.screen.clone() {
        assert!(!asked_for.contains(&fact), "{fact:?} is asked twice");
        asked_for.push(fact);
        state.update(Msg::Reply(Answered::Unknown));
    }
    assert_eq!(state.screen, Screen::Answer);
    let effects = state.update(Msg::Open("k".into()));
    assert!(effects.contains(&Effect::FocusHeading));
    assert_eq!(state.screen, Screen::Form);
}

pub fn at_review(more: &str) -> State {
    let mut state = State::new(given(ELSEWHERE, &format!("{more}{ORDER}")));
    state.update(Msg::Pick(0, 0));
    state.update(Msg::Case(CaseType::Return));
    to_answer(&mut state);
    state.update(Msg::Open("00112233445566778899aabbccddeeff".into()));
    state.update(Msg::Edit(Field::Email, "a@example.com".into()));
    state.update(Msg::Review);
    assert_eq!(state.screen, Screen::Review);
    state
}

#[test]
fn the_form_says_what_is_wrong_and_keeps_the_rest() {
    let mut state = at_review("");
    state.update(Msg::Back);
    assert_eq!(state.form.text(Field::Order), "N-1", "prefilled");
    state.update(Msg::Edit(Field::Email, "nobody".into()));
    state.update(Msg::Edit(Field::Order, " ".into()));
    state.update(Msg::Edit(Field::Message, "It is chipped.".into()));
    assert_eq!(
        state.update(Msg::Review),
        [Effect::FocusField(Field::Order)]
    );
    assert_eq!(state.form.fault(Field::Order), Some(Fault::Empty));
    assert_eq!(state.form.fault(Field::Email), Some(Fault::Wrong));
    assert_eq!(state.form.text(Field::Message), "It is chipped.");
    state.update(Msg::Edit(Field::Order, "N-2".into()));
    state.update(Msg::Edit(Field::Email, "b@example.com".into()));
    state.update(Msg::Review);
    assert_eq!(state.screen, Screen::Review);
    let request = state.request();
    assert_eq!(request.order_reference, "N-2");
    assert_eq!(request.message.as_deref(), Some("It is chipped."));
    assert!(!request.statement_shown.is_empty());
}

#[test]
fn an_order_without_lines_is_about_the_item_of_the_page() {
    let mut state = State::new(given(
        ELSEWHERE,
        r#""title":"Lamp","order":{"reference":"N-7"},"#,
    ));
    assert_eq!(state.screen, Screen::Case);
    state.reconfigure(state.given.clone());
    state.update(Msg::Case(CaseType::Damaged));
    to_answer(&mut state);
    state.update(Msg::Open(String::new()));
    assert_eq!(state.form.text(Field::Order), "N-7");
    assert_eq!(state.facts().item.title.as_deref(), Some("Lamp"));
}

#[test]
fn other_settings_keep_what_was_typed() {
    let mut state = at_review("");
    state.update(Msg::Back);
    state.reconfigure(given("NO", ORDER));
    assert_eq!(state.screen, Screen::Form);
    assert_eq!(state.form.text(Field::Email), "a@example.com");
    assert_eq!(state.request().facts.buyer.country.code(), "NO");
    // Another order is another matter.
    let other = ORDER.replace("N-1", "N-9");
    state.reconfigure(given("NO", &other));
    assert_eq!(state.screen, Screen::Pick);
    assert_eq!(state.form.text(Field::Email), "a@example.com");
    assert_eq!(state.form.text(Field::Order), "");
    assert!(state.transport.is_none(), "and another key");
}

#[test]
fn a_device_that_is_days_off_still_leads_on() {
    let mut state = State::new(given(ELSEWHERE, ORDER));
    state.update(Msg::Pick(0, 0));
    state.update(Msg::Case(CaseType::Damaged));
    let mut late = (*state.given).clone();
    late.now = Moment::device("2027-06-01T00:00:00Z").expect("a moment");
    state.reconfigure(Arc::new(late));
    let verdict = state.verdict();
    assert_eq!(verdict.status, Status::NotEligible);
    assert!(!verdict.alternatives.is_empty());
    assert!(verdict.today > CivilDate::parse("2026-12-31").expect("a day"));
}

#[path = "case_tests.rs"]
mod cases;

#[test]
fn one_of_three_is_asked_for_where_it_can_be() {
    let three = ORDER.replace(r#""sku":"a","#, r#""sku":"a","quantity":3,"#);
    for (case, asks) in [
        (CaseType::Return, true),
        (CaseType::Damaged, true),
        (CaseType::Late, false),
    ] {
        let mut state = State::new(given(ELSEWHERE, &three));
        state.update(Msg::Pick(0, 0));
        state.update(Msg::Case(case));
        let first =
            matches!(&state.screen, Screen::Question(fact) if fact.fact == FactName::Quantity);
        assert_eq!(first, asks, "{case:?}");
        if !asks {
            continue;
        }
        for wrong in ["", "0", "4", "-1", "two"] {
            state.update(Msg::Draft(wrong.into()));
            assert_eq!(state.update(Msg::Go), [Effect::FocusDraft], "{wrong}");
        }
        state.update(Msg::Draft("2".into()));
        state.update(Msg::Go);
        let item = state.facts().item;
        assert_eq!((item.quantity, item.bought), (Some(2), Some(3)));
    }
    // Nobody is asked who bought one.
    let mut one = State::new(given(ELSEWHERE, ORDER));
    one.update(Msg::Pick(0, 1));
    one.update(Msg::Case(CaseType::Return));
    assert_eq!(asked(&one), FactName::DeliveredOn);
}
