//! The shop takes its requests along.

use crate::common::seed::seed;
use crate::common::shop::{complete, sent};
use crate::common::{folder, key, request, start};

/// The rows of a table by the names of its head.
fn rows(text: &str) -> Vec<std::collections::HashMap<String, String>> {
    let text = text
        .strip_prefix('\u{feff}')
        .expect("spreadsheets need the mark");
    csv::Reader::from_reader(text.as_bytes())
        .deserialize()
        .map(Result::unwrap)
        .collect()
}

#[test]
fn a_table_has_every_word_and_no_formula() {
    let folder = folder();
    let desk = start(folder.path());
    let evil = "=HYPERLINK(\"https://evil.example\")\r\n+1, \"two\"; three";
    let mut body: serde_json::Value = serde_json::from_str(&request(&key(1), evil)).unwrap();
    body["order_reference"] = "@SUM(A1)".into();
    body["name"] = "-1+1".into();
    body["facts"]["item"]["title"] = "\t=1".into();
    assert_eq!(desk.send(&key(1), &body.to_string()).status, 201);
    let session = desk.log_in_first();
    let done = sent(&desk, 2).id;
    complete(&desk, &session, &done);
    let answer = desk.page(&session, "/inbox/export.csv");
    assert_eq!(answer.header("content-type"), "text/csv; charset=utf-8");
    assert!(
        answer
            .header("content-disposition")
            .starts_with("attachment; filename=\"requests-2")
    );
    assert_eq!(answer.header("cache-control"), "no-store");
    assert!(answer.text.contains("\r\n") && answer.text.ends_with("\r\n"));
    let rows = rows(&answer.text);
    assert_eq!(rows.len(), 2);
    let row = rows.iter().find(|row| row["case"] != done).unwrap();
    assert_eq!(row["message"], format!("'{evil}"));
    assert_eq!(
        (row["order"].as_str(), row["name"].as_str()),
        ("'@SUM(A1)", "'-1+1")
    );
    for row in &rows {
        for (name, cell) in row {
            assert!(
                !cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']),
                "{name}: {cell}"
            );
        }
    }
    let row = rows.iter().find(|row| row["case"] == done).unwrap();
    assert_eq!(
        (row["refund"].as_str(), row["resolution"].as_str()),
        ("129.00 EUR", "refund_original")
    );
    assert!(row["closed"].starts_with("20") && !row["verdict"].is_empty());

    let lines = desk
        .page(&session, "/inbox/export.jsonl?state=completed")
        .text;
    let object: serde_json::Value = serde_json::from_str(lines.trim_end()).unwrap();
    assert_eq!(object["case"], done);
    assert_eq!(object["refund"]["minor"], 12900);
    assert_eq!(object["request"]["facts"]["item"]["title"], "Headphones");
    assert!(object["verdict"]["status"].is_string());
}

#[test]
fn a_long_list_comes_whole_and_in_its_order() {
    let folder = folder();
    let desk = start(folder.path());
    let session = desk.log_in_first();
    seed(
        folder.path(),
        1000,
        1_790_000_000,
        &request(&key(1), "Too loud"),
    );
    let all = rows(&desk.page(&session, "/inbox/export.csv").text);
    assert_eq!(all.len(), 1000);
    let mut cases: Vec<&str> = all.iter().map(|row| row["case"].as_str()).collect();
    assert_eq!(cases[..2], ["R-S-10", "R-S-20"]);
    cases.sort_unstable();
    cases.dedup();
    assert_eq!(cases.len(), 1000, "each once");
    let part = rows(
        &desk
            .page(&session, "/inbox/export.csv?case=defect&state=waiting")
            .text,
    );
    assert_eq!(part.len(), 33);
    let lines = desk.page(&session, "/inbox/export.jsonl").text;
    assert_eq!(lines.lines().count(), 1000);
}
