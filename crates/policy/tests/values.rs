//! The small values: how they read, compare and are written.

use after_sales_policy::json::{Node, ToNode};
use after_sales_policy::{
    CivilDate, CivilMinute, Currency, FindingCode, Findings, Money, Place, Receipt, SafeUrl,
    Severity, Text, TimeOfDay, body_digest, is_email, read_facts, read_request,
};

fn money(minor: i64, currency: &str) -> Money {
    Money {
        minor,
        currency: Currency::parse(currency).expect("a code"),
    }
}

#[test]
fn amounts_of_one_currency_add_up() {
    assert_eq!(money(1, "EUR").plus(money(2, "EUR")), Some(money(3, "EUR")));
    assert_eq!(money(1, "EUR").plus(money(2, "USD")), None);
    assert_eq!(money(i64::MAX, "EUR").plus(money(1, "EUR")), None);
    assert!(money(1, "EUR").at_most(money(1, "EUR")));
    assert!(!money(1, "EUR").at_most(money(2, "USD")));
    assert_eq!(money(i64::MIN, "EUR").negated().minor, i64::MAX);
    assert_eq!(money(i64::MAX, "EUR").times(2).minor, i64::MAX);
}

#[test]
fn minor_units_have_the_digits_of_their_currency() {
    for (code, digits) in [
        ("EUR", 2),
        ("JPY", 0),
        ("KRW", 0),
        ("KWD", 3),
        ("TND", 3),
        ("XXX", 2),
    ] {
        assert_eq!(
            Currency::parse(code).map(|currency| currency.digits()),
            Some(digits),
            "{code}"
        );
    }
}

#[test]
fn serde_writes_what_the_tree_holds() {
    let values: [&dyn Written; 8] = [
        &money(5, "EUR"),
        &Currency::parse("EUR").expect("EUR"),
        &Place::parse("US-CA").expect("a place"),
        &SafeUrl::parse("/a?b").expect("a link"),
        &CivilDate::parse("2026-01-05").expect("a day"),
        &Text::new([("de", "\"Hallo\""), ("en", "Hello")]),
        &true,
        &String::from("é\u{1}"),
    ];
    for value in values {
        assert_eq!(value.by_serde(), value.by_tree());
    }
    // Through another writer of serde's, with every kind of value of a tree.
    let tree = Node::object(vec![
        (
            "a",
            Node::List(vec![
                Node::Null,
                Node::Bool(true),
                Node::Int(-5),
                Node::Text("t".into()),
            ]),
        ),
        ("b", Node::Object(Vec::new())),
        ("c", Node::Int(i64::MAX)),
    ]);
    let value = serde_json::to_value(&tree).expect("a value");
    assert_eq!(
        value,
        serde_json::json!({ "a": [null, true, -5, "t"], "b": {}, "c": i64::MAX })
    );
    // No value of ours is a fraction.
    assert!(serde_json::to_value(Node::Float("1.5".into())).is_err());
    assert_eq!(tree.get("b"), Some(&Node::Object(Vec::new())));
    assert_eq!(Node::Null.get("b"), None);
}

trait Written {
    fn by_serde(&self) -> String;
    fn by_tree(&self) -> String;
}

impl<T: ToNode + serde::Serialize> Written for T {
    fn by_serde(&self) -> String {
        serde_json::to_string(self).expect("JSON")
    }

    fn by_tree(&self) -> String {
        let mut text = String::new();
        self.to_node().write(&mut text);
        text
    }
}

#[test]
fn values_are_shown_as_they_are_written() {
    assert_eq!(Place::parse("US-CA").expect("a place").to_string(), "US-CA");
    assert_eq!(SafeUrl::parse("/a").expect("a link").to_string(), "/a");
    assert_eq!(
        TimeOfDay::parse("09:05").expect("a time").to_string(),
        "09:05"
    );
    let minute = CivilMinute::parse("2026-01-05T24:00").expect("a minute");
    assert_eq!(minute.to_string(), "2026-01-05T24:00");
    assert_eq!(
        minute.minutes_since(CivilMinute::parse("2026-01-04T23:59").expect("a minute")),
        1441
    );
    assert_eq!(after_sales_policy::BasisPoints(1500).to_string(), "1500");
}

#[test]
fn no_other_form_is_a_time() {
    for text in ["24:01", "9:05", "09:60", "09-05", "0a:05", "09:05:00", ""] {
        assert_eq!(TimeOfDay::parse(text), None, "{text}");
    }
    for text in [
        "2026-01-05",
        "2026-01-05 09:05",
        "2026-02-30T09:05",
        "2026-01-05T09:05Z",
    ] {
        assert_eq!(CivilMinute::parse(text), None, "{text}");
    }
}

#[test]
fn days_beyond_the_calendar_stop_at_its_ends() {
    let last = CivilDate::parse("2999-12-31").expect("a day");
    let first = CivilDate::parse("1900-01-01").expect("a day");
    assert_eq!(last.add_days(1), last);
    assert_eq!(first.add_days(-1), first);
    assert_eq!(last.add_days(i32::MAX), last);
    assert_eq!(last.add_months(u32::MAX).year(), 2999);
    assert_eq!((first.year(), first.month(), first.day()), (1900, 1, 1));
}

#[test]
fn a_text_is_told_in_the_nearest_language() {
    let text = Text::new([("de", "Hallo"), ("pt-BR", "Olá")]);
    assert_eq!(text.best("de-AT"), Some("Hallo"));
    assert_eq!(text.best("pt-BR"), Some("Olá"));
    assert_eq!(text.best("fr"), Some("Hallo"));
    assert_eq!(Text::default().best("fr"), None);
    assert_eq!(text.languages().count(), 2);
}

#[test]
fn places_lie_in_their_country() {
    let place = |code: &str| Place::parse(code).expect(code);
    assert!(place("US-CA").is_within(&place("US")));
    assert!(!place("US").is_within(&place("US-CA")));
    assert!(!place("US-CA").is_within(&place("US-NY")));
    for code in ["us", "USA", "US-", "US-cal", "U", "US-CALI", "ÜS", ""] {
        assert_eq!(Place::parse(code), None, "{code}");
    }
}

#[test]
fn findings_are_counted_beyond_the_list() {
    let mut findings = Findings::default();
    assert!(findings.is_empty());
    for _ in 0..300 {
        findings.add(FindingCode::RuleShadowed, "", Vec::new());
    }
    findings.add(FindingCode::InsecureUrl, "", Vec::new());
    let list = findings.into_list();
    let last = list.last().expect("a finding");
    assert_eq!(
        (last.code, last.severity, last.detail("more")),
        (FindingCode::TooMany, Severity::Warning, Some("101"))
    );
    assert_eq!(last.detail("less"), None);
    for code in FindingCode::ALL {
        let written = serde_json::to_value(code).expect("JSON");
        assert_eq!(written, code.as_str());
        let severity = serde_json::to_value(code.severity()).expect("JSON");
        assert_eq!(severity, code.severity().as_str());
    }
}

const REQUEST: &str = r#"{ "key": "KEY", "order_reference": "ORDER", "email": "MAIL", "locale": "en",
  "facts": { "case": "return", "buyer": { "country": "DE" } }, "statement_shown": "Yes.", "policy_hash": "0" }"#;

fn problems(key: &str, order: &str, mail: &str) -> Vec<String> {
    let text = REQUEST
        .replace("KEY", key)
        .replace("ORDER", order)
        .replace("MAIL", mail);
    let read = read_request(&text);
    assert_eq!(read.request.is_some(), read.findings.is_empty());
    read.findings
        .into_iter()
        .map(|finding| finding.path)
        .collect()
}

#[test]
fn a_request_that_cannot_be_answered_is_not_read() {
    let key = "0123456789abcdef0123456789abcdef";
    assert!(problems(key, "N-1", "a@example.com").is_empty());
    assert_eq!(
        problems("0123", " ", "a@b"),
        ["/key", "/email", "/order_reference"]
    );
    assert_eq!(
        problems(&"g".repeat(32), &"n".repeat(81), "nobody"),
        ["/key", "/email", "/order_reference"]
    );
    assert!(read_request("{").request.is_none());
    assert_eq!(read_request("{}").findings.len(), 7);
    for mail in [
        "a b@example.com",
        "a@b@example.com",
        "<a@example.com>",
        "a@example..com",
        "@example.com",
        "a@",
    ] {
        assert!(!is_email(mail), "{mail}");
    }
    assert!(!is_email(&format!("{}@example.com", "a".repeat(250))));
}

#[test]
fn only_the_shops_word_on_this_body_is_a_receipt() {
    let digest = body_digest("body");
    let answer = format!(
        r#"{{ "id": "1", "key": "k", "digest": "{digest}", "received_at": "now", "status_url": "/c/1" }}"#
    );
    let receipt = Receipt::read(&answer, "k", &digest).expect("a receipt");
    assert_eq!(serde_json::to_value(&receipt).expect("JSON")["id"], "1");
    assert_eq!(Receipt::read(&answer, "other", &digest), None);
    assert_eq!(Receipt::read(&answer, "k", "other"), None);
    assert_eq!(
        Receipt::read(&answer.replace("\"1\"", "\"\""), "k", &digest),
        None
    );
    assert_eq!(
        Receipt::read(&answer.replace("\"1\"", "1"), "k", &digest),
        None
    );
    assert_eq!(Receipt::read("<html>", "k", &digest), None);
}

#[test]
fn facts_that_are_no_json_say_where() {
    let read = read_facts("{ \"case\": ");
    assert_eq!(read.findings[0].detail("line"), Some("1"));
}
