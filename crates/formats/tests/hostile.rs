//! Data made to hurt: no panic, no minute of waiting, no fact that does not read.

use after_sales_formats::{Known, MOST_NOTES, ReadPage, facts_from_schema_org};
use after_sales_policy::Place;
use after_sales_policy::json::{Node, ToNode};
use proptest::prelude::*;
use std::time::{Duration, Instant};

fn read(json_ld: &str) -> ReadPage {
    let known = Known {
        country: Place::parse("DE"),
        ..Known::default()
    };
    facts_from_schema_org(json_ld, &known)
}

fn in_time(text: &str) -> ReadPage {
    let start = Instant::now();
    let page = read(text);
    assert!(
        start.elapsed() < Duration::from_secs(10),
        "{:?}",
        start.elapsed()
    );
    assert!(page.notes.len() <= MOST_NOTES + 1);
    page
}

#[test]
fn a_mebibyte_of_spite_is_harmless() {
    let deep = "[".repeat(70) + &"]".repeat(70);
    assert_eq!(in_time(&deep).facts, None);
    let just_deep = format!(
        r#"{}{{"@type":"Product","sku":"A"}}{}"#,
        "[".repeat(60),
        "]".repeat(60)
    );
    assert_eq!(
        in_time(&just_deep)
            .facts
            .expect("facts")
            .item
            .sku
            .as_deref(),
        Some("A")
    );
    // References in a ring.
    let ring = r##"[{"@id":"#a","@type":"Product","isVariantOf":{"@id":"#b"}},{"@id":"#b","@type":"ProductGroup","hasVariant":{"@id":"#a"},"isVariantOf":{"@id":"#b"}}]"##;
    in_time(ring);
    let many = |unit: &str, around: (&str, &str)| {
        let count = 900_000 / unit.len();
        format!("{}{}{}", around.0, vec![unit; count].join(","), around.1)
    };
    let bodies = [
        many(
            r#"{"@id":"a"}"#,
            (
                r#"[{"@id":"a","sku":"1"},{"@type":"Order","orderedItem":["#,
                "]}]",
            ),
        ),
        many(r#"{"@type":"Product"}"#, ("[", "]")),
        many(r#"{"@type":"Order","orderDate":"x"}"#, ("[", "]")),
        many(
            r#"{"price":"x","priceCurrency":"EUR"}"#,
            (r#"{"@type":"Product","offers":["#, "]}"),
        ),
        many(r#""a>b""#, (r#"{"@type":"Product","category":["#, "]}")),
        many(
            r#"{"name":"n","value":1}"#,
            (r#"{"@type":"Product","additionalProperty":["#, "]}"),
        ),
        many(r#""Product""#, (r#"{"@type":["#, "]}")),
        format!(
            r#"{{"@type":"Order","{}":1,"orderDate":"x"}}"#,
            "k".repeat(900_000)
        ),
        format!(
            r#"[{{"@type":"Product","name":"{}"}}]"#,
            "<b>".repeat(300_000)
        ),
        "x".repeat(2 << 20),
    ];
    for body in &bodies {
        in_time(body);
    }
}

/// A tree out of the words that the reader knows, put together at random.
fn tree() -> impl Strategy<Value = Node> {
    let word = prop::sample::select(vec![
        "Product",
        "Order",
        "Offer",
        "OrderItem",
        "ParcelDelivery",
        "AggregateOffer",
        "OrderDelivered",
        "19.99",
        "1.299,00",
        "EUR",
        "2026-10-20",
        "2026-10-20T23:00:00Z",
        "#a",
        "a > b",
        "DE",
        "UsedCondition",
        "\u{0}<",
    ]);
    let leaf = prop_oneof![
        word.prop_map(|word| Node::Text(word.into())),
        any::<i64>().prop_map(Node::Int),
        any::<bool>().prop_map(Node::Bool),
        Just(Node::Null),
        Just(Node::Float("1e400".into())),
    ];
    let key = prop::sample::select(vec![
        "@type",
        "@id",
        "@graph",
        "@value",
        "@list",
        "orderedItem",
        "acceptedOffer",
        "itemOffered",
        "offers",
        "price",
        "priceCurrency",
        "priceSpecification",
        "orderDate",
        "orderStatus",
        "orderDelivery",
        "deliveryStatus",
        "endDate",
        "category",
        "brand",
        "sku",
        "hasVariant",
        "isVariantOf",
        "itemShipped",
        "partOfOrder",
        "lowPrice",
        "highPrice",
        "orderQuantity",
        "value",
        "seller",
        "address",
        "addressCountry",
        "deliveryAddress",
        "name",
    ]);
    leaf.prop_recursive(6, 120, 8, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Node::List),
            prop::collection::vec((key.clone().prop_map(str::to_owned), inner), 0..8)
                .prop_map(Node::Object),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn whatever_stands_there_gives_facts_that_read_or_notes(node in tree()) {
        let mut text = String::new();
        node.write(&mut text);
        let page = read(&text);
        prop_assert!(page.facts.is_some() || !page.notes.is_empty());
        if let Some(facts) = page.facts {
            let mut written = String::new();
            facts.to_node().write(&mut written);
            let again = after_sales_policy::read_facts(&written);
            prop_assert_eq!(again.facts, Some(facts), "{:?}", again.findings);
        }
        for note in page.notes {
            prop_assert!(resolves(&node, &note.path), "{} in {}", note.path, text);
        }
    }
}

/// Whether a JSON Pointer leads somewhere. Keys may stand twice; the first that leads on counts.
fn resolves(node: &Node, path: &str) -> bool {
    let Some(rest) = path.strip_prefix('/') else {
        return path.is_empty();
    };
    let (step, below) = rest.find('/').map_or((rest, ""), |at| rest.split_at(at));
    let step = step.replace("~1", "/").replace("~0", "~");
    match node {
        Node::List(items) => step
            .parse()
            .ok()
            .and_then(|at: usize| items.get(at))
            .is_some_and(|item| resolves(item, below)),
        Node::Object(members) => members
            .iter()
            .any(|(key, value)| *key == step && resolves(value, below)),
        _ => false,
    }
}
