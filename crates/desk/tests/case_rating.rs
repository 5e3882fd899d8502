//! How buyers rate a case: when, once, and changeable for a while.

use crate::common::shop::{complete, sent, to};
use crate::common::{alter, folder, start};
use serde_json::json;

const DAY: i64 = 24 * 60 * 60;

#[test]
fn a_closed_case_is_rated_once_and_changed_for_two_weeks() {
    let folder = folder();
    let desk = start(folder.path());
    let case = sent(&desk, 1);
    let session = desk.log_in_first();
    let path = format!("{}/rating", case.api);
    let rate = |stars: i64, comment: &str| {
        desk.json_post(&path, &json!({ "stars": stars, "comment": comment }))
    };
    let early = rate(5, "");
    assert_eq!(
        (early.status, early.json()["code"].as_str()),
        (409, Some("case_open"))
    );
    assert!(!desk.get(&case.status).text.contains("How did we do?"));
    complete(&desk, &session, &case.id);
    for stars in [0, 6, -1] {
        let wrong = rate(stars, "");
        assert_eq!(
            (wrong.status, wrong.json()["errors"][0]["pointer"].as_str()),
            (422, Some("/stars"))
        );
    }
    assert_eq!(rate(4, &"x".repeat(2001)).status, 422);
    assert_eq!(desk.json_post(&path, &json!({ "stars": 4.5 })).status, 422);
    let first = rate(2, "Slow <b>");
    assert_eq!(first.status, 201, "{}", first.text);
    let again = rate(2, "Slow <b>");
    assert_eq!((again.status, again.text), (200, first.text.clone()));
    let page = desk.get(&case.status).text;
    assert!(
        page.contains("Slow &lt;b&gt;") && page.contains("You can change it until"),
        "{page}"
    );
    assert!(page.contains("value=\"2\" required checked"), "{page}");
    alter(
        folder.path(),
        &format!("UPDATE rating SET at_unix = at_unix - {}", 14 * DAY - 60),
    );
    // A case that is open again keeps what was said.
    to(&desk, &session, &case.id, "in_review", "One more thing.");
    let changed = rate(5, "");
    assert_eq!(
        (changed.status, changed.json()["stars"].as_i64()),
        (200, Some(5))
    );
    alter(folder.path(), "UPDATE rating SET at_unix = at_unix - 60");
    let late = rate(1, "");
    assert_eq!(
        (late.status, late.json()["code"].as_str()),
        (409, Some("rating_kept"))
    );
    assert_eq!(rate(5, "").status, 200);
    let page = desk.get(&case.status).text;
    assert!(
        page.contains("Very happy") && !page.contains("name=\"stars\""),
        "{page}"
    );
}

#[test]
fn the_form_rates_too() {
    let folder = folder();
    let desk = start(folder.path());
    let case = sent(&desk, 1);
    complete(&desk, &desk.log_in_first(), &case.id);
    let path = format!("{}/rating", case.status);
    let none = desk.form(&path, "", &[("comment", "Kept words")]);
    assert_eq!(none.status, 422);
    assert!(
        none.text.contains("please choose one of the five")
            && none.text.contains("Kept words</textarea>"),
        "{}",
        none.text
    );
    let done = desk.form(&path, "", &[("stars", "4"), ("comment", "")]);
    assert_eq!(
        (done.status, done.header("location")),
        (303, format!("{}?rated=1#rating", case.status).as_str())
    );
    assert_eq!(desk.get(&case.api).json()["rating"]["stars"], 4);
}
