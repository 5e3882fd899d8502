//! The vectors that the shell's negotiation in TypeScript is held to as well.

use after_sales_phrases::negotiate;
use after_sales_policy::json;

#[test]
fn every_wish_gets_its_locale() {
    let text = include_str!("../../../tests/vectors/negotiate/wishes.json");
    let tree = json::parse(text).unwrap();
    let list = |key| tree.get(key).and_then(json::Node::as_list).unwrap();
    let wishes = list("wishes");
    assert!(wishes.len() > 60);
    for wish in wishes {
        let text = |key| wish.get(key).and_then(json::Node::as_text).unwrap();
        let wanted: Vec<&str> = text("wanted").split(',').collect();
        let available = list(text("available")).iter();
        let available: Vec<&str> = available.filter_map(json::Node::as_text).collect();
        let chosen = negotiate(&wanted, &available).locale;
        assert_eq!(chosen, text("locale"), "{wanted:?} of {available:?}");
    }
}
