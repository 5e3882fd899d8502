//! What the shop's pages count: words of a closed list, added up by day, and nothing of who was there.

use crate::common::{Answer, Running, config, folder, key, request, start, start_with};
use serde_json::{Value, json};

fn count(desk: &Running, words: &[&str]) -> Answer {
    let body = json!({ "seen": words }).to_string();
    let headers = [
        ("content-type", "text/plain;charset=UTF-8"),
        ("origin", "https://shop.example"),
    ];
    desk.post("/api/count", &headers, &body)
}

fn seen(desk: &Running, cookie: &str) -> Value {
    let figures = desk.get_with("/figures.json?weeks=4", &[("cookie", cookie)]);
    figures.json()["seen"].clone()
}

#[test]
fn page_views_add_up_and_each_counts_a_word_once() {
    let folder = folder();
    let desk = start(folder.path());
    let cookie = desk.log_in_first();
    assert_eq!(seen(&desk, &cookie), json!([]));
    for _ in 0..3 {
        let answer = count(&desk, &["ready.check", "decided.eligible", "ready.check"]);
        assert_eq!((answer.status, answer.text.as_str()), (204, ""));
        assert_eq!(answer.header("access-control-allow-origin"), "*");
        assert_eq!(answer.header("set-cookie"), "");
    }
    assert_eq!(count(&desk, &["submitted", "error.timeout.0"]).status, 204);
    assert_eq!(count(&desk, &[]).status, 204);
    let wanted = json!([
        ["decided.eligible", 3],
        ["ready.check", 3],
        ["error.timeout.0", 1],
        ["submitted", 1]
    ]);
    assert_eq!(seen(&desk, &cookie), wanted);
    // They are stored, and go on from there.
    assert_eq!(count(&desk, &["submitted"]).status, 204);
    assert_eq!(seen(&desk, &cookie)[2], json!(["submitted", 2]));
    let csv = desk.get_with("/figures.csv?weeks=4", &[("cookie", &cookie)]);
    assert!(csv.text.contains("seen,ready.check,,3"), "{}", csv.text);
    for (lang, words) in [
        ("en", "Trouble (timeout): the page’s own words stayed"),
        ("de", "Selbsttest geöffnet"),
        ("es", "Solicitud enviada"),
        ("ar", "الجواب: نعم"),
        ("zh-Hans", "商店页面上"),
    ] {
        let page = desk.get_with(&format!("/figures?lang={lang}"), &[("cookie", &cookie)]);
        assert!(page.text.contains(words), "{lang}: {}", page.text);
    }
}

#[test]
fn only_known_words_are_counted_and_all_or_none() {
    let folder = folder();
    let desk = start(folder.path());
    let cookie = desk.log_in_first();
    let json = [("content-type", "application/json")];
    let many: Vec<&str> = vec!["submitted"; 101];
    for body in [
        r#"{"seen":["ready.check","ada@example.com"]}"#.to_owned(),
        r#"{"seen":["error.TypeError.0"]}"#.to_owned(),
        r#"{"seen":["submitted"],"page":"https://shop.example/p"}"#.to_owned(),
        r#"{"seen":"submitted"}"#.to_owned(),
        r#"{}"#.to_owned(),
        "submitted".to_owned(),
        json!({ "seen": many }).to_string(),
    ] {
        let answer = desk.post("/api/count", &json, &body);
        assert_eq!(answer.status, 422, "{body}: {}", answer.text);
        assert_eq!(answer.header("content-type"), "application/problem+json");
        assert_eq!(answer.json()["code"], "invalid_request");
    }
    let long = format!("{{\"seen\":[\"{}\"]}}", "x".repeat(5_000));
    assert_eq!(desk.post("/api/count", &json, &long).status, 413);
    assert_eq!(seen(&desk, &cookie), json!([]));
}

#[test]
fn counting_has_a_limit_of_its_own() {
    let folder = folder();
    let desk = start_with(after_sales_desk::Config {
        rate: Some(3),
        ..config(folder.path())
    });
    for _ in 0..3 {
        assert_eq!(count(&desk, &["submitted"]).status, 204);
    }
    let answer = count(&desk, &["submitted"]);
    assert_eq!(
        (answer.status, answer.json()["code"].as_str()),
        (429, Some("too_many"))
    );
    assert!(!answer.header("retry-after").is_empty());
    // A buyer behind the same address still reaches the shop.
    assert_eq!(desk.send(&key(1), &request(&key(1), "x")).status, 201);
}

#[test]
fn counts_belong_to_their_shop() {
    let folder = folder();
    let second = folder.path().join("b.json");
    std::fs::copy(folder.path().join("policy.json"), &second).unwrap();
    let mut config = config(folder.path());
    config.shops.push(after_sales_desk::ShopFile {
        name: "second".to_owned(),
        ..after_sales_desk::ShopFile::only(second)
    });
    let desk = start_with(config);
    let cookie = desk.log_in_first();
    let body = r#"{"seen":["submitted"]}"#;
    assert_eq!(desk.post("/shops/second/api/count", &[], body).status, 204);
    assert_eq!(seen(&desk, &cookie), json!([]));
    let other = desk.get_with("/shops/second/figures.json", &[("cookie", &cookie)]);
    assert_eq!(other.json()["seen"], json!([["submitted", 1]]));
}
