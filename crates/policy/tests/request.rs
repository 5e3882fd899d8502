//! What a widget sends: the text that serde would write, and a text that reads back.

use after_sales_policy::schema::request_schema;
use after_sales_policy::{
    AfterSalesRequest, LARGEST_PHOTO, Photo, PhotoBytes, PhotoKind, read_facts, read_request,
};

fn request() -> AfterSalesRequest {
    let facts = r#"{ "case": "return", "buyer": { "country": "US-CA", "tier": "plus" },
      "item": { "title": "Line\nbreak \"quoted\" \\ \u0001 \u001f مرحبا", "traits": ["used", "digital"], "quantity": 2,
        "price": { "minor": 18900, "currency": "EUR" }, "attributes": [{ "name": "a", "value": "b" }] },
      "order": { "ordered_on": "2026-10-20", "arrived": false }, "proof": ["photos"],
      "answers": [{ "state": "unused", "holds": true }] }"#;
    AfterSalesRequest {
        key: "0123456789abcdef0123456789abcdef".into(),
        order_reference: "N-1042".into(),
        email: "a@example.com".into(),
        facts: read_facts(facts).facts.expect("facts"),
        locale: "ar".into(),
        statement_shown: "One.\tTwo.\u{8}\u{c}\r".into(),
        policy_hash: "0".repeat(64),
        name: None,
        remedy: Some(after_sales_policy::Remedy::RefundOriginal),
        message: Some("\u{2028} 😀".into()),
        serials: vec!["C02XK1".into(), "SN 42/7".into()],
        wanted: Some("The same in green, size 42".into()),
        photos: vec![photo("a"), photo("b")],
    }
}

fn photo(digit: &str) -> Photo {
    Photo {
        sha256: digit.repeat(64),
        bytes: PhotoBytes(LARGEST_PHOTO),
        kind: PhotoKind::Webp,
    }
}

/// Changes a request; where its problems then are, by our reader, and whether the schema sees one.
fn spoilt(change: impl FnOnce(&mut AfterSalesRequest)) -> (Vec<String>, bool) {
    let mut request = request();
    change(&mut request);
    let body = request.to_body();
    let read = read_request(&body);
    assert_eq!(read.request.is_some(), read.findings.is_empty());
    let schema = jsonschema::validator_for(&request_schema()).expect("a schema");
    let valid = schema.is_valid(&serde_json::from_str(&body).expect("JSON"));
    let paths = read.findings.into_iter().map(|finding| finding.path);
    (paths.collect(), !valid)
}

#[test]
fn serials_wishes_and_photos_have_limits() {
    assert_eq!(spoilt(|_| ()), (vec![], false));
    let least = |request: &mut AfterSalesRequest| {
        (request.serials, request.photos) = (vec!["n".repeat(80); 20], vec![]);
        request.wanted = Some("ü".repeat(300));
    };
    assert_eq!(spoilt(least), (vec![], false));
    let five = |request: &mut AfterSalesRequest| {
        request.photos = ["0", "1", "2", "3", "4"].map(photo).into();
    };
    assert_eq!(spoilt(five), (vec![], false));

    let wrong = |path: &str, change: fn(&mut AfterSalesRequest)| {
        assert_eq!(spoilt(change), (vec![path.to_owned()], true), "{path}");
    };
    wrong("/serials", |r| r.serials = vec!["n".into(); 21]);
    wrong("/serials/1", |r| r.serials[1] = "n".repeat(81));
    wrong("/serials/0", |r| r.serials[0] = " ".into());
    wrong("/serials/0", |r| r.serials[0] = String::new());
    wrong("/wanted", |r| r.wanted = Some("w".repeat(301)));
    wrong("/wanted", |r| r.wanted = Some("\n".into()));
    wrong("/photos", |r| {
        r.photos = ["0", "1", "2", "3", "4", "5"].map(photo).into();
    });
    wrong("/photos/0", |r| r.photos[0].sha256 = "A".repeat(64));
    wrong("/photos/1", |r| r.photos[1].sha256 = "a".repeat(63));
    wrong("/photos/1/bytes", |r| {
        r.photos[1].bytes = PhotoBytes(LARGEST_PHOTO + 1);
    });
    wrong("/photos/0/bytes", |r| r.photos[0].bytes = PhotoBytes(0));
    // A schema cannot compare two photos.
    let twice = spoilt(|r| r.photos[1].sha256 = r.photos[0].sha256.clone());
    assert_eq!(twice, (vec!["/photos/1".to_owned()], false));
}

#[test]
fn a_photo_is_one_of_three_kinds() {
    let body = request()
        .to_body()
        .replacen("image/webp", "image/svg+xml", 1);
    let findings = read_request(&body).findings;
    let found: Vec<_> = findings
        .iter()
        .map(|f| (f.code.as_str(), &*f.path))
        .collect();
    assert_eq!(found, [("unknown_word", "/photos/0/kind")]);
}

#[test]
fn what_was_not_given_is_not_sent() {
    let mut request = request();
    (request.serials, request.wanted, request.photos) = (vec![], None, vec![]);
    let body = request.to_body();
    for name in ["serials", "wanted", "photos"] {
        assert!(!body.contains(&format!("\"{name}\":")), "{body}");
    }
}

#[test]
fn the_body_is_what_serde_would_write() {
    let request = request();
    assert_eq!(
        request.to_body(),
        serde_json::to_string(&request).expect("serde")
    );
}

#[test]
fn the_body_reads_back() {
    let request = request();
    let read = read_request(&request.to_body());
    assert_eq!(read.request.as_ref(), Some(&request), "{:?}", read.findings);
}
