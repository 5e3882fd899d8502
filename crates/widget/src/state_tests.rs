use super::*;
use crate::ask::Answered;
use crate::config::Config;
use crate::form::Fault;
use crate::form::Field;
use crate::send::{self, Sent, Step};
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

const ORDER: &str = r#""order":{"reference":"N-1","ordered_on":"2026-11-01","lines":[
    {"sku":"a","title":"Lamp","price":1900,"delivered_on":"2026-11-10"},
    {"sku":"b","title":"Desk","price":9900}]},"#;

fn given(country: &str, more: &str) -> Arc<Given> {
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
const ELSEWHERE: &str = "AQ";

fn asked(state: &State) -> FactName {
    match &state.screen {
        Screen::Question(fact) => fact.fact,
        other => panic!("not a question: {other:?}"),
    }
}

/// Answers everything with yes or the day before.
fn to_answer(state: &mut State) {
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
    assert_eq!(state.update(Msg::Open("k".into())), [Effect::FocusHeading]);
}

fn at_review(more: &str) -> State {
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
    assert_eq!(state.form.order, "N-1", "prefilled");
    state.update(Msg::Edit(Field::Email, "nobody".into()));
    state.update(Msg::Edit(Field::Order, " ".into()));
    state.update(Msg::Edit(Field::Message, "It is chipped.".into()));
    assert_eq!(
        state.update(Msg::Review),
        [Effect::FocusField(Field::Order)]
    );
    assert_eq!(state.form.fault(Field::Order), Some(Fault::Empty));
    assert_eq!(state.form.fault(Field::Email), Some(Fault::Wrong));
    assert_eq!(state.form.message, "It is chipped.");
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
fn findings_of_the_shop_come_back_to_their_fields() {
    let mut state = at_review("");
    let effects = state.update(Msg::Send {
        taken: false,
        at: String::new(),
    });
    assert!(effects.contains(&Effect::Network(Step::Post)));
    let text = r#"{"findings":[{"path":"/email"}]}"#.to_owned();
    let effects = state.update(Msg::Heard(send::Reply::Answer { status: 422, text }));
    assert!(effects.contains(&Effect::FocusField(Field::Email)));
    assert_eq!(state.screen, Screen::Form);
    assert_eq!(state.form.fault(Field::Email), Some(Fault::NotTaken));
    assert_eq!(state.form.email, "a@example.com");
}

#[test]
fn sending_twice_is_one_request_with_one_key() {
    let mut state = at_review("");
    state.update(Msg::Send {
        taken: false,
        at: String::new(),
    });
    let body = state.transport.clone().map(|t| t.body);
    assert!(
        state
            .update(Msg::Send {
                taken: false,
                at: String::new(),
            })
            .is_empty(),
        "a second press"
    );
    state.update(Msg::Heard(send::Reply::Nothing));
    state.update(Msg::Heard(send::Reply::Nothing));
    let unknown = state.transport.as_ref().and_then(|t| t.result.clone());
    assert_eq!(unknown, Some(Sent::Unknown));
    let again = state.update(Msg::Again);
    assert_eq!(again, [Effect::Network(Step::LookUp)]);
    let text = String::new();
    let status = 404;
    let again = state.update(Msg::Heard(send::Reply::Answer { status, text }));
    assert_eq!(again, [Effect::Network(Step::Post)]);
    assert_eq!(state.transport.map(|t| t.body), body);
}

#[test]
fn what_was_not_sent_can_be_sent_again_with_the_same_key() {
    let mut state = at_review("");
    state.update(Msg::Send {
        taken: false,
        at: String::new(),
    });
    state.update(Msg::Heard(send::Reply::Offline));
    let key = state.request().key;
    let effects = state.update(Msg::Send {
        taken: false,
        at: String::new(),
    });
    assert!(effects.contains(&Effect::Network(Step::Post)));
    assert_eq!(state.request().key, key);
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
    assert_eq!(state.form.order, "N-7");
    assert_eq!(state.facts().item.title.as_deref(), Some("Lamp"));
}

#[test]
fn the_page_may_take_over() {
    let mut state = at_review("");
    let effects = state.update(Msg::Send {
        taken: true,
        at: String::new(),
    });
    assert_eq!(state.screen, Screen::HandedOver);
    assert!(!effects.iter().any(|e| matches!(e, Effect::Network(_))));
}

#[test]
fn other_settings_keep_what_was_typed() {
    let mut state = at_review("");
    state.update(Msg::Back);
    state.reconfigure(given("NO", ORDER));
    assert_eq!(state.screen, Screen::Form);
    assert_eq!(state.form.email, "a@example.com");
    assert_eq!(state.request().facts.buyer.country.code(), "NO");
    // Another order is another matter.
    let other = ORDER.replace("N-1", "N-9");
    state.reconfigure(given("NO", &other));
    assert_eq!(state.screen, Screen::Pick);
    assert_eq!(state.form.email, "a@example.com");
    assert_eq!(state.form.order, "");
    assert!(state.transport.is_none(), "and another key");
}

#[test]
fn details_of_events_name_nobody() {
    let mut state = at_review("");
    let mut details = Vec::new();
    let mut note = |effects: Vec<Effect>| {
        details.extend(effects.into_iter().filter_map(|effect| match effect {
            Effect::Emit(_, detail) => Some(detail),
            _ => None,
        }));
    };
    note(state.update(Msg::Send {
        taken: false,
        at: String::new(),
    }));
    let transport = state.transport.clone().expect("on its way");
    let text = format!(
        r#"{{"id":"R-1","key":"{}","digest":"{}","received_at":"2026-11-21T09:00:00Z"}}"#,
        transport.key,
        after_sales_policy::body_digest(&transport.body)
    );
    note(state.update(Msg::Heard(send::Reply::Answer { status: 201, text })));
    assert_eq!(details, [r#"{"id":"R-1"}"#]);
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
