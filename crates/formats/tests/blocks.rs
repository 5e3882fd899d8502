//! The texts of a page, one after the other.

use after_sales_formats::{
    About, Blocks, Known, MOST_BLOCKS, MOST_NOTES, ReadPage, facts_from_schema_org,
};
use after_sales_policy::json::{LARGEST, parse};

const LAMP: &str = r#"{"@type":"Product","sku":"L","offers":{"@id":"/l#offer"}}"#;
const OFFER: &str = r#"{"@id":"/l#offer","@type":"Offer","price":"65.00","priceCurrency":"EUR"}"#;

fn known(facts: &str) -> Known {
    Known {
        facts: Some(parse(facts).expect("json")),
        ..Known::default()
    }
}

fn read(texts: &[&str], facts: &str) -> ReadPage {
    let mut blocks = Blocks::default();
    texts.iter().for_each(|text| blocks.add(text));
    blocks.facts(&known(facts))
}

const SAID: &str = r#"{"case":"return","buyer":{"country":"DE"}}"#;

/// Codes and places.
fn notes(page: &ReadPage) -> Vec<(&str, &str)> {
    let notes = page.notes.iter();
    notes
        .map(|note| (note.code.as_str(), note.path.as_str()))
        .collect()
}

#[test]
fn one_broken_text_does_not_spoil_the_others() {
    let page = read(
        &[r#"{"@type":"Organization"}"#, "{ broken", LAMP, OFFER],
        SAID,
    );
    assert_eq!(notes(&page), [("json_syntax", "/1")]);
    let item = page.facts.expect("facts").item;
    assert_eq!(item.sku.as_deref(), Some("L"));
    assert_eq!(item.price.map(|price| price.minor), Some(6500));
}

#[test]
fn a_path_begins_with_the_number_of_its_text() {
    let bad = r#"{"@type":"Product","offers":{"price":"1.299,00","priceCurrency":"EUR"}}"#;
    let page = read(&["{}", bad], SAID);
    assert_eq!(notes(&page), [("page_price", "/1/offers/price")]);
    assert!(page.notes.iter().all(|note| note.about == About::Data));
}

#[test]
fn the_texts_of_a_page_mean_what_their_list_means() {
    let apart = read(&[LAMP, OFFER], SAID);
    let list = facts_from_schema_org(&format!("[{LAMP},{OFFER}]"), &known(SAID));
    assert_eq!(apart, list);
}

#[test]
fn a_page_may_be_long_but_not_without_end() {
    let many = vec![LAMP; MOST_BLOCKS + 50];
    let page = read(&many, SAID);
    assert_eq!(notes(&page), [("page_value", "")]);
    assert!(page.facts.is_some());
    let broken = vec!["{"; MOST_BLOCKS];
    let page = read(&broken, SAID);
    assert_eq!(page.notes.len(), MOST_NOTES + 1);
    assert_eq!(notes(&page).last(), Some(&("too_many", "")));

    let long = format!(r#"{{"description":"{}"}}"#, "x".repeat(LARGEST / 2));
    let page = read(&[&long, &long, LAMP, OFFER], SAID);
    assert_eq!(notes(&page), [("too_large", "/1")]);
    assert!(page.facts.expect("facts").item.price.is_some());
    let endless = "x".repeat(LARGEST + 1);
    assert_eq!(
        notes(&read(&[&endless, LAMP, OFFER], SAID)),
        [("too_large", "/0")]
    );
}

#[test]
fn the_item_that_is_known_is_the_one() {
    let two = r#"[{"@type":"Product","sku":"A"},{"@type":"Product","sku":"B","name":"Bowl"}]"#;
    let said = r#"{"case":"return","buyer":{"country":"DE"},"item":{"sku":"B"}}"#;
    let page = read(&[two], said);
    assert_eq!(page.notes, []);
    assert_eq!(
        page.facts.expect("facts").item.title.as_deref(),
        Some("Bowl")
    );
}

#[test]
fn what_is_known_is_judged_where_it_stands() {
    let cases = [
        (
            r#"{"case":"return","buyer":{"country":"Germany"}}"#,
            "bad_value",
            "/buyer/country",
        ),
        (
            r#"{"case":"return","buyer":{"country":7}}"#,
            "wrong_type",
            "/buyer/country",
        ),
        (r#"{"case":"return","buyer":"DE"}"#, "wrong_type", "/buyer"),
        (
            r#"{"case":"return","buyer":{"country":"DE"},"__proto__":1}"#,
            "unknown_field",
            "/__proto__",
        ),
        ("[]", "wrong_type", ""),
    ];
    for (said, code, path) in cases {
        let page = read(&[LAMP], said);
        assert_eq!(page.facts, None, "{said}");
        let of_known = page.notes.iter().filter(|note| note.about == About::Known);
        let told: Vec<_> = of_known
            .map(|note| (note.code.as_str(), &*note.path))
            .collect();
        assert_eq!(told, [(code, path)], "{said}");
    }
    let nowhere = read(&[LAMP], r#"{"case":"return"}"#);
    assert_eq!(notes(&nowhere), [("page_country_missing", "")]);
}

#[test]
fn shop_systems_write_names_and_words_their_own_way() {
    let capital = r#"{"@type":"Product","Offers":{"@type":"Offer","price":"20","priceCurrency":"GBP","Availability":"https://schema.org/InStock"}}"#;
    let page = read(&[capital], SAID);
    assert_eq!(page.notes, []);
    let price = page.facts.expect("facts").item.price.expect("a price");
    assert_eq!(price.minor, 2000);
    let net = r#"{"@type":"Product","offers":{"@type":"Offer","priceSpecification":{"price":"20","priceCurrency":"GBP","valueAddedTaxIncluded":"false"}}}"#;
    assert_eq!(
        notes(&read(&[net], SAID)),
        [("page_price", "/0/offers/priceSpecification")]
    );
}

#[test]
fn the_sum_of_a_line_is_no_price() {
    let line = |count: u8| {
        format!(
            r#"{{"@type":"Order","orderDate":"2026-10-20","acceptedOffer":{{"@type":"Offer","price":"130.00","priceCurrency":"EUR",
            "priceSpecification":{{"price":"130.00","priceCurrency":"EUR","eligibleQuantity":{{"@type":"QuantitativeValue","value":{count}}}}},
            "itemOffered":{{"@type":"Product","sku":"L"}}}}}}"#
        )
    };
    let one = read(&[&line(1)], SAID);
    assert_eq!(
        one.facts
            .expect("facts")
            .item
            .price
            .map(|price| price.minor),
        Some(13_000)
    );
    let two = read(&[&line(2)], SAID);
    assert_eq!(
        notes(&two),
        [(
            "page_price",
            "/0/acceptedOffer/priceSpecification/eligibleQuantity"
        )]
    );
    assert_eq!(two.facts.expect("facts").item.price, None);
}
