use super::*;

/// Repair and the like are offered where the shop has a rule; the right that the law gives is not asked
/// for by its name here.
#[test]
fn cases_that_are_offered() {
    let cases_of = |rules: &str| {
        let text = format!(
            r#"{{"version":1,"shop":{{"name":"N","country":"DE","currency":"EUR",
                "time_zone":"Europe/Berlin"}},"rules":[{rules}]}}"#
        );
        let mut given = (*given(ELSEWHERE, r#""title":"Lamp","#)).clone();
        given.policy = Arc::new(read_policy(&text).policy.expect("a policy"));
        State::new(Arc::new(given)).cases()
    };
    let rule = r#"{"id":"a","cases":["withdrawal","return","trade_in"],"remedies":["trade_in_credit"],
        "window":[{"starts_on":"delivered","days":30}]}"#;
    assert_eq!(cases_of(rule), [CaseType::Return, CaseType::TradeIn]);
    let without_rules = cases_of("");
    assert_eq!(without_rules.len(), 9, "{without_rules:?}");
    assert!(!without_rules.contains(&CaseType::Withdrawal));
    assert!(!without_rules.contains(&CaseType::Complaint));
}
