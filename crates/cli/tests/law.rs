//! `after-sales law`: every row, one by one and all together.

mod common;

use common::{err, json, out, run};
use serde_json::Value;

fn all() -> Value {
    json(&["law", "--format", "json", "--on", "2026-12-01"])
}

#[test]
fn every_row_is_listed_with_its_age_its_confidence_and_what_to_check() {
    let all = all();
    let rows = all["rows"].as_array().expect("rows");
    assert_eq!(rows.len(), 87);
    let text = out(&["law", "--on", "2026-12-01"]);
    let page = out(&["law", "--format", "markdown", "--on", "2026-12-01"]);
    for row in rows {
        let (code, name) = (row["code"].as_str().unwrap(), row["name"].as_str().unwrap());
        let age = row["age_days"].as_i64().expect(code);
        assert!((0..400).contains(&age), "{code} {age}");
        assert!(text.contains(&format!("\n{code}  {name}\n")), "{code}");
        assert!(text.contains(&format!("{age} days old")), "{code}");
        assert!(page.contains(&format!("| {code} | {name} |")), "{code}");
        for check in row["check_first"].as_array().expect("a list") {
            let id = check["id"].as_str().unwrap();
            assert!(text.contains(id) && page.contains(id), "{id}");
        }
    }
    for form in [text, page] {
        assert!(form.contains("This is information, not advice."));
    }
    let wrong = run(&["law", "--on", "soon"]);
    assert_eq!(wrong.status.code(), Some(2));
    assert!(err(&wrong).contains("YYYY-MM-DD"), "{}", err(&wrong));
}

#[test]
fn every_row_prints_with_each_of_its_statements() {
    for row in all()["rows"].as_array().expect("rows") {
        let code = row["code"].as_str().unwrap();
        let text = out(&["law", code]);
        assert!(
            text.ends_with("\nThis is information, not advice.\n"),
            "{code}"
        );
        let report = after_sales_law::row_report(code).expect(code);
        let json = serde_json::to_value(report).expect(code);
        let exceptions = json["exceptions"].as_array().unwrap().iter();
        let further = json["further"].as_array().unwrap().iter();
        let main = ["computation", "withdrawal", "guarantee"].map(|group| &json[group]);
        for one in main.into_iter().chain(exceptions).chain(further) {
            for key in ["citation", "note", "url", "text", "where", "status"] {
                if let Some(said) = one[key].as_str() {
                    assert!(text.contains(said), "{code} {} {key}: {said}", one["id"]);
                }
            }
        }
        assert_eq!(text.contains("\nHolidays ["), code != "EU", "{code}");
    }
}

#[test]
fn a_part_without_a_row_has_its_countrys_and_says_so() {
    let berlin = out(&["law", "de-be"]);
    assert!(berlin.starts_with("Germany (DE)"), "{berlin}");
    assert!(berlin.contains("DE-BE has no row of its own"), "{berlin}");
    assert!(berlin.contains("with the holidays of the part"), "{berlin}");
    let unknown = out(&["law", "DE-ZZ"]);
    assert!(
        !unknown.contains("with the holidays of the part"),
        "{unknown}"
    );
}

#[test]
fn a_wrong_code_names_what_is_near() {
    for (code, near) in [
        ("DX", "DE (Germany)"),
        ("XE", "DE (Germany)"),
        ("germany", "DE (Germany)"),
        ("Germny", "DE (Germany)"),
        ("JA", "JP (Japan)"),
        ("Calif", "US-CA (California)"),
        ("SU", "US (United States)"),
    ] {
        let wrong = run(&["law", code]);
        assert_eq!(wrong.status.code(), Some(2), "{code}");
        let told = err(&wrong);
        assert!(
            told.contains(near) && told.contains("`after-sales law`"),
            "{code}: {told}"
        );
    }
    let page = run(&["law", "DE", "--format", "markdown"]);
    assert_eq!(page.status.code(), Some(2));
}
