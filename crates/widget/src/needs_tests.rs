use super::*;
use crate::message::Msg;
use crate::state::tests::{ELSEWHERE, given};
use after_sales_policy::{Facts, read_policy};
use std::sync::Arc;

/// The fields for a case under a rule with these members; an exclamation mark stands behind what is needed.
fn asked(case: CaseType, rule: &str) -> Vec<String> {
    let text = format!(
        r#"{{"version":1,"shop":{{"name":"N","country":"DE","currency":"EUR","time_zone":"Europe/Berlin"}},
            "rules":[{{"id":"a","cases":["{}"],"window":[{{"starts_on":"delivered","days":30}}],{rule}}}]}}"#,
        case.as_str()
    );
    let mut given = (*given(ELSEWHERE, r#""title":"Lamp","delivered_on":"2026-11-20","#)).clone();
    given.policy = Arc::new(
        read_policy(&text)
            .policy
            .unwrap_or_else(|| panic!("{text}")),
    );
    let mut state = State::new(Arc::new(given));
    state.update(Msg::Case(case));
    let named = |need: &Need| {
        let mark = if need.required { "!" } else { "" };
        [need.field.name(), mark].concat()
    };
    let contact = ["order_reference!", "email!", "name"];
    let fields: Vec<String> = state.needs().iter().map(named).collect();
    let (about, who) = fields.split_at(fields.len() - contact.len());
    assert_eq!(who, contact, "{case:?}");
    about.to_vec()
}

const PLAIN: &str = r#""remedies":["refund_original"]"#;

#[test]
fn every_case_asks_for_what_it_needs_and_no_more() {
    use CaseType::*;
    let expected: [(CaseType, &[&str]); 13] = [
        (Return, &["message"]),
        (Exchange, &["message", "wanted!"]),
        (Defect, &["message!", "photos"]),
        (Damaged, &["message!", "photos"]),
        (Wrong, &["message!", "photos", "wanted"]),
        (Missing, &["message!", "photos"]),
        (Late, &["message"]),
        (Guarantee, &["message!", "serials", "photos"]),
        (Cancellation, &["message"]),
        (Repair, &["message!", "serials", "photos"]),
        (Complaint, &["message!"]),
        (TradeIn, &["message!", "serials", "photos"]),
        (SparePart, &["message", "serials", "photos", "wanted!"]),
    ];
    for (case, fields) in expected {
        assert_eq!(asked(case, PLAIN), fields, "{case:?}");
    }
    for (case, _) in CaseType::ALL {
        assert!(of(*case).is_some(), "{case:?} has no row");
    }
}

#[test]
fn what_the_shop_wants_to_see_is_needed() {
    let cases = CaseType::ALL.iter().map(|(case, _)| *case);
    for case in cases.filter(|case| *case != CaseType::Withdrawal) {
        let with = |more: &str| asked(case, &[PLAIN, ",", more].concat());
        let has = |fields: Vec<String>, field: &str| fields.iter().any(|known| known == field);
        assert!(has(with(r#""proof":["photos"]"#), "photos!"), "{case:?}");
        assert!(
            has(with(r#""proof":["disposal_photo"]"#), "photos!"),
            "{case:?}"
        );
        assert!(
            has(with(r#""proof":["serial_number"]"#), "serials!"),
            "{case:?}"
        );
        assert!(
            has(
                with(r#""helpful_proof":["photos","serial_number"]"#),
                "photos"
            ),
            "{case:?}"
        );
        assert!(
            has(
                with(r#""helpful_proof":["photos","serial_number"]"#),
                "serials"
            ),
            "{case:?}"
        );
        assert_eq!(
            with(r#""proof":["receipt"]"#),
            asked(case, PLAIN),
            "{case:?}"
        );
    }
}

#[test]
fn a_choice_of_remedies_is_a_field_and_an_exchange_asks_for_what() {
    assert_eq!(
        asked(
            CaseType::Return,
            r#""remedies":["refund_original","exchange"],"chosen_by":"buyer""#
        ),
        ["message", "remedy", "wanted"]
    );
    assert_eq!(
        asked(CaseType::Exchange, r#""remedies":["exchange"]"#),
        ["message", "wanted!"]
    );
    let matches = r#""conditions":[{"state":"serial_number_matches","otherwise":"refuse"}]"#;
    let fields = asked(CaseType::Defect, &[PLAIN, ",", matches].concat());
    assert_eq!(fields, ["message!", "serials", "photos"]);
}

/// What the law gives hangs on no proof: the buyer says that there is none, and the form goes on.
#[test]
fn nothing_needed_is_a_dead_end() {
    let mut state = State::new(given(ELSEWHERE, ""));
    state.update(Msg::Edit(Field::Photos, "none".into()));
    assert!(state.form.is_filled(Field::Photos));
    state.update(Msg::Edit(Field::Serials, "I cannot find it".into()));
    assert!(state.form.is_filled(Field::Serials));
    state.update(Msg::Edit(Field::Photos, String::new()));
    assert!(!state.form.is_filled(Field::Photos));
}

#[test]
fn serial_numbers_in_lines_or_with_commas() {
    let mut state = State::new(given(ELSEWHERE, ""));
    state.update(Msg::Edit(Field::Serials, " A-1\n\nB-2, C-3 ;".into()));
    assert_eq!(state.form.serials(), ["A-1", "B-2", "C-3"]);
}

#[test]
fn what_was_typed_for_another_case_is_not_sent() {
    let mut state = State::new(given(
        ELSEWHERE,
        r#""title":"Lamp","delivered_on":"2026-11-20","#,
    ));
    state.update(Msg::Case(CaseType::Guarantee));
    for (field, text) in [
        (Field::Wanted, "blue"),
        (Field::Serials, "A-1"),
        (Field::Message, "dead"),
    ] {
        state.update(Msg::Edit(field, text.into()));
    }
    let request = state.request();
    assert_eq!((request.wanted, request.serials.len()), (None, 1));
    state.update(Msg::Case(CaseType::Exchange));
    let request = state.request();
    assert_eq!(request.wanted.as_deref(), Some("blue"));
    assert!(request.serials.is_empty());
    let facts: Facts = request.facts;
    assert_eq!(facts.case, CaseType::Exchange);
}
