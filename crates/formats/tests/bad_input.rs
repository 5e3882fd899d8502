//! Data that is wrong or personal: notes, and never a sum that was not written there.

use after_sales_formats::{Known, NoteCode, ReadPage, facts_from_schema_org};
use after_sales_policy::json::parse;
use after_sales_policy::{Facts, FindingCode, Place};

fn read(json_ld: &str) -> ReadPage {
    let known = Known {
        country: Place::parse("DE"),
        ..Known::default()
    };
    facts_from_schema_org(json_ld, &known)
}

fn facts(json_ld: &str) -> Facts {
    let page = read(json_ld);
    page.facts.unwrap_or_else(|| panic!("{:?}", page.notes))
}

/// Codes, `what` and places of the notes, without the guess of the case.
fn notes(json_ld: &str) -> Vec<(&'static str, String, String)> {
    let notes = read(json_ld).notes;
    let what = |details: &[(&str, String)]| {
        details
            .iter()
            .find(|(name, _)| *name == "what")
            .map_or(String::new(), |(_, what)| what.clone())
    };
    let each = notes
        .into_iter()
        .map(|note| (note.code.as_str(), what(&note.details), note.path));
    each.filter(|(_, what, _)| what != "case").collect()
}

fn one(code: &'static str, what: &str, path: &str) -> Vec<(&'static str, String, String)> {
    vec![(code, what.into(), path.into())]
}

fn offer(offer: &str) -> String {
    format!(r#"{{"@type":"Product","offers":{offer}}}"#)
}

#[test]
fn a_price_is_exact_or_left_out_with_a_note() {
    let refused = [
        (
            r#"{"price":"1.299,00","priceCurrency":"EUR"}"#,
            "form",
            "/offers/price",
        ),
        (
            r#"{"price":"19,99","priceCurrency":"EUR"}"#,
            "form",
            "/offers/price",
        ),
        (
            r#"{"price":1e3,"priceCurrency":"EUR"}"#,
            "form",
            "/offers/price",
        ),
        (
            r#"{"price":-5,"priceCurrency":"EUR"}"#,
            "form",
            "/offers/price",
        ),
        (r#"{"price":"19.99"}"#, "currency", "/offers"),
        (
            r#"{"price":"19.99","priceCurrency":"€"}"#,
            "currency",
            "/offers",
        ),
        (
            r#"[{"price":"19.99","priceCurrency":"EUR"},{"price":"18","priceCurrency":"EUR"}]"#,
            "several",
            "/offers/1",
        ),
        (
            r#"{"@type":"AggregateOffer","lowPrice":"5","highPrice":"9","priceCurrency":"EUR"}"#,
            "range",
            "/offers",
        ),
        (
            r#"{"priceSpecification":{"price":"5","priceCurrency":"EUR","referenceQuantity":{"value":10}}}"#,
            "unit",
            "/offers/priceSpecification/referenceQuantity",
        ),
    ];
    for (json, what, path) in refused {
        let text = offer(json);
        assert_eq!(notes(&text), one("page_price", what, path), "{text}");
        assert_eq!(facts(&text).item.price, None, "{text}");
    }
    let taxed = offer(r#"{"price":"5","priceCurrency":"USD","valueAddedTaxIncluded":false}"#);
    assert_eq!(notes(&taxed), one("page_price", "tax", "/offers"));
    assert_eq!(facts(&taxed).item.price.map(|price| price.minor), Some(500));
}

#[test]
fn values_that_say_nothing_are_named_with_their_place() {
    let cases = [
        (
            r#"{"@type":"Order","orderDate":"20.10.2026"}"#,
            "day",
            "/orderDate",
        ),
        (
            r#"{"@type":"Order","orderDate":"2026-02-30"}"#,
            "day",
            "/orderDate",
        ),
        (
            r#"{"@type":"Order","orderStatus":"OrderReturned"}"#,
            "status",
            "/orderStatus",
        ),
        (
            r#"{"@type":"Order","discount":"5"}"#,
            "discount",
            "/discount",
        ),
        (
            r#"{"@graph":[{"@type":"Order","orderedItem":{"@type":"OrderItem","orderQuantity":0.5}}]}"#,
            "count",
            "/@graph/0/orderedItem/orderQuantity",
        ),
        (
            r#"{"@type":"Product","category":"https://example.org/a"}"#,
            "category",
            "/category",
        ),
        (
            r#"{"@type":"Product","category":166}"#,
            "category",
            "/category",
        ),
        (
            r#"{"@type":"Product","itemCondition":"DamagedCondition"}"#,
            "condition",
            "/itemCondition",
        ),
    ];
    for (text, what, path) in cases {
        assert_eq!(notes(text), one("page_value", what, path), "{text}");
    }
    let utc = r#"{"@type":"Order","orderDate":"2026-10-20T23:30:00Z"}"#;
    assert_eq!(notes(utc), one("page_assumed", "utc_day", "/orderDate"));
    let long = format!(
        r#"{{"@type":"Product","a/~b":1,"name":"{}"}}"#,
        "x".repeat(3000)
    );
    assert_eq!(notes(&long), one("page_value", "text", "/name"));
}

#[test]
fn what_is_not_json_is_told_as_in_any_document() {
    let page = read("{\"@type\": \"Product\",\n oops");
    assert_eq!(page.facts, None);
    let note = page.notes.first().expect("a note");
    assert_eq!(note.code, NoteCode::Finding(FindingCode::JsonSyntax));
    assert!(
        note.details.contains(&("line", "2".into())),
        "{:?}",
        note.details
    );
    for text in [
        "",
        "[]",
        "null",
        "7",
        "\"Product\"",
        "{}",
        r#"{"@type":"Recipe","name":"Soup"}"#,
    ] {
        let page = read(text);
        let said = page
            .notes
            .iter()
            .any(|note| note.code == NoteCode::ItemMissing);
        assert!(said || page.facts.is_none(), "{text}");
        assert!(
            page.facts
                .is_none_or(|facts| facts.item == Default::default()),
            "{text}"
        );
    }
}

#[test]
fn several_items_are_not_guessed_among() {
    let order = r#"{"@type":"Order","orderDate":"2026-10-20","orderedItem":[
        {"@type":"Product","sku":"A","name":"Lamp"},{"@type":"Product","sku":"B"}]}"#;
    assert_eq!(notes(order), one("page_item_unclear", "", ""));
    let unclear = facts(order);
    assert_eq!((unclear.item.sku, unclear.order.items), (None, Some(2)));
    assert_eq!(
        unclear
            .order
            .ordered_on
            .map(|day| day.to_string())
            .as_deref(),
        Some("2026-10-20")
    );
    let known = Known {
        country: Place::parse("DE"),
        sku: Some("B".into()),
        ..Known::default()
    };
    let chosen = facts_from_schema_org(order, &known).facts.expect("facts");
    assert_eq!(chosen.item.sku.as_deref(), Some("B"));
    let known = Known {
        sku: Some("C".into()),
        ..known
    };
    let page = facts_from_schema_org(order, &known);
    assert!(
        page.notes
            .iter()
            .any(|note| note.details.contains(&("what", "sku".into())))
    );
    assert_eq!(page.facts.expect("facts").item.sku, None);
    // The same product twice, by a theme and by an app, is one product.
    let twice = r#"[{"@type":"Product","sku":"A","name":"Lamp"},{"@type":"Product","sku":"A"}]"#;
    assert_eq!(facts(twice).item.title.as_deref(), Some("Lamp"));
}

#[test]
fn nothing_personal_is_read() {
    let text = r#"{"@type":"Order","orderNumber":"SECRET-1","confirmationNumber":"SECRET-2","url":"https://s.example/SECRET-3",
      "customer":{"@type":"Person","name":"SECRET-4","email":"SECRET-5","telephone":"SECRET-6"},
      "billingAddress":{"streetAddress":"SECRET-7","addressCountry":"US"},"paymentMethodId":"SECRET-8",
      "seller":{"@type":"Person","name":"SECRET-9"},
      "orderDelivery":{"@type":"ParcelDelivery","trackingNumber":"SECRET-10","deliveryAddress":
        {"name":"SECRET-11","streetAddress":"SECRET-12","postalCode":"SECRET-13","addressLocality":"SECRET-14",
         "addressRegion":"CA","addressCountry":{"@type":"Country","name":"us"}}},
      "orderedItem":{"@type":"Product","sku":"A"}}"#;
    let page = facts_from_schema_org(text, &Known::default());
    let all = format!("{page:?}");
    assert!(!all.contains("SECRET"), "{all}");
    // Where the parcel goes is read as far as the law asks, and said to be a guess.
    assert_eq!(page.facts.expect("facts").buyer.country.code(), "US-CA");
    assert!(
        page.notes
            .iter()
            .any(|note| note.details.contains(&("what", "country".into())))
    );
    let nobody = facts_from_schema_org(r#"{"@type":"Product"}"#, &Known::default());
    assert!(
        nobody.facts.is_none()
            && nobody
                .notes
                .iter()
                .any(|note| note.code == NoteCode::CountryMissing)
    );
}

#[test]
fn markup_stays_text() {
    let name = "<img src=x onerror=alert(1)>\u{202e}</script>";
    let text = format!(
        r#"{{"@type":"Product","name":{},"brand":{{"name":"<b>"}}}}"#,
        serde_json::json!(name)
    );
    let item = facts(&text).item;
    assert_eq!(
        (item.title.as_deref(), item.vendor.as_deref()),
        (Some(name), Some("<b>"))
    );
}

#[test]
fn wrong_known_facts_are_told_as_such() {
    let known = Known {
        country: Place::parse("DE"),
        facts: Some(parse(r#"{"order":{"delivered_on":"2026-02-30"},"colour":1}"#).expect("json")),
        ..Known::default()
    };
    let page = facts_from_schema_org(r#"{"@type":"Product"}"#, &known);
    assert_eq!(page.facts, None);
    let paths: Vec<&str> = page.notes.iter().map(|note| note.path.as_str()).collect();
    assert!(
        paths.contains(&"/order/delivered_on") && paths.contains(&"/colour"),
        "{paths:?}"
    );
}
