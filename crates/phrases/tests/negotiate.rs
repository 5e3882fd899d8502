//! The vectors that the shell's negotiation in TypeScript is held to as well.

use after_sales_phrases::negotiate;
use after_sales_policy::json;

const FIVE: &[&str] = &["en", "de", "es", "ar", "zh-Hans"];

#[test]
fn every_wish_gets_its_locale() {
    let text = include_str!("../../../tests/vectors/negotiate/wishes.json");
    let tree = json::parse(text).unwrap();
    let vectors = tree.as_list().unwrap();
    assert!(vectors.len() > 30);
    for vector in vectors {
        let text = |key| vector.get(key).and_then(json::Node::as_text).unwrap();
        let wanted: Vec<&str> = text("wanted").split(',').collect();
        assert_eq!(
            negotiate(&wanted, FIVE).locale,
            text("locale"),
            "{wanted:?}"
        );
    }
}
