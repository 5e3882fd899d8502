//! The figures of a shop count what really happened.

use crate::common::{Running, folder, key, request, start};
use serde_json::{Value, json};
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

/// Changes the store directly: no route tells a desk what happened weeks ago.
fn change(folder: &Path, statements: &str) {
    if let Ok(server) = std::env::var("AFTER_SALES_TEST_POSTGRES") {
        let name: String = folder.file_name().unwrap().to_string_lossy().to_lowercase();
        let name = name.replace(|c: char| !c.is_ascii_alphanumeric(), "_");
        let address = format!("{server}/test_{name}");
        let mut client = postgres::Client::connect(&address, postgres::NoTls).unwrap();
        client.batch_execute(statements).unwrap();
    } else {
        let connection = rusqlite::Connection::open(crate::common::file(folder)).unwrap();
        connection
            .busy_timeout(std::time::Duration::from_secs(10))
            .unwrap();
        connection.execute_batch(statements).unwrap();
    }
}

fn now() -> u64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap()
        .as_secs()
}

fn send(desk: &Running, number: u32, product: &str, reason: &str) {
    let mut body: Value = serde_json::from_str(&request(&key(number), "x")).unwrap();
    body["facts"]["item"]["sku"] = json!(product);
    body["facts"]["event"] = json!({ "reason": reason });
    assert_eq!(desk.send(&key(number), &body.to_string()).status, 201);
}

fn json_of(desk: &Running, cookie: &str, weeks: &str) -> Value {
    let path = format!("/figures.json?weeks={weeks}");
    desk.get_with(&path, &[("cookie", cookie)]).json()
}

#[test]
fn no_cases_is_no_error_and_only_the_shop_reads() {
    let folder = folder();
    let desk = start(folder.path());
    for path in ["/figures", "/figures.csv", "/figures.json"] {
        assert_eq!(desk.get(path).status, 303, "{path}");
    }
    let cookie = desk.log_in_first();
    for lang in ["en", "de", "es", "ar", "zh-Hans"] {
        let page = desk.get_with(&format!("/figures?lang={lang}"), &[("cookie", &cookie)]);
        assert_eq!(page.status, 200, "{}", page.text);
        assert!(!page.text.contains("<svg"));
    }
    let figures = json_of(&desk, &cookie, "4");
    assert_eq!(
        (
            figures["cases"].as_u64(),
            figures["weeks"].as_array().unwrap().len()
        ),
        (Some(0), 4)
    );
    assert_eq!(
        figures["first_answer"],
        json!({ "count": 0, "median": null, "most": null })
    );
}

#[test]
fn figures_count_what_happened() {
    let folder = folder();
    let desk = start(folder.path());
    let cookie = desk.log_in_first();
    for number in 0..10 {
        let product = if number < 7 { "=lamp" } else { "sofa" };
        let reason = if number < 4 {
            "too_small"
        } else {
            "poor_quality"
        };
        send(&desk, number, product, reason);
    }
    let hour = 3_600;
    change(
        folder.path(),
        &format!(
            "UPDATE request SET answer_by_unix = received_unix + {day};
             UPDATE request SET first_answer_unix = received_unix + {hour} * number WHERE number <= 8;
             UPDATE request SET answer_by_unix = received_unix - 60 WHERE number = 9;
             UPDATE request SET answer_by_unix = received_unix + 60 WHERE number = 8;
             UPDATE request SET closed_unix = received_unix + {day}, state = 'completed' WHERE number <= 4;
             UPDATE request SET closed_unix = received_unix + {day}, state = 'refused' WHERE number = 5;
             INSERT INTO rating (request, stars, comment, at, at_unix) VALUES (1, 5, '', '', 0), (2, 4, '', '', 0);",
            day = 24 * hour
        ),
    );
    let figures = json_of(&desk, &cookie, "4");
    assert_eq!(figures["cases"], 10);
    assert_eq!(
        figures["weeks"].as_array().unwrap().last().unwrap()["cases"],
        10
    );
    assert_eq!(figures["products"][0]["name"], "=lamp");
    assert_eq!(figures["products"][0]["cases"], 7);
    assert_eq!(
        figures["products"][0]["reasons"],
        json!([["too_small", 4], ["poor_quality", 3]])
    );
    assert_eq!(figures["countries"][0]["name"], "DE");
    assert_eq!(
        figures["first_answer"],
        json!({ "count": 8, "median": 4 * hour, "most": 8 * hour })
    );
    // The ninth is late and unanswered, the eighth came late, the tenth may still come.
    assert_eq!(
        (&figures["promised"], &figures["kept"]),
        (&json!(9), &json!(7))
    );
    assert_eq!(
        (&figures["solved"], &figures["refused"]),
        (&json!(5), &json!(1))
    );
    assert_eq!(figures["stars"], json!([0, 0, 0, 1, 1]));
    let page = desk
        .get_with("/figures?weeks=4&lang=en", &[("cookie", &cookie)])
        .text;
    for words in ["4.5 of 5", "4 hours", "Too small", "<svg", "7 of 9"] {
        assert!(page.contains(words), "{words}: {page}");
    }
    let csv = desk
        .get_with("/figures.csv?weeks=4", &[("cookie", &cookie)])
        .text;
    assert!(
        csv.contains("product,'=lamp,,7") && csv.contains("first_answer,median_seconds,,14400"),
        "{csv}"
    );
}

#[test]
fn what_stands_out_against_its_own_past_is_told() {
    let folder = folder();
    let desk = start(folder.path());
    let cookie = desk.log_in_first();
    // Forty cases of the past, two of them about the lamp; lately ten of twelve.
    for number in 0..52 {
        let lamp = !(2..42).contains(&number);
        send(&desk, number, if lamp { "lamp" } else { "sofa" }, "other");
    }
    let past = now() - 100 * 86_400;
    change(
        folder.path(),
        &format!("UPDATE request SET received_unix = {past} WHERE number <= 40"),
    );
    let figures = json_of(&desk, &cookie, "4");
    assert_eq!(figures["cases"], 12);
    let warnings = figures["warnings"].as_array().unwrap();
    assert_eq!(warnings.len(), 1, "{warnings:?}");
    assert_eq!(
        (&warnings[0]["name"], &warnings[0]["cases"]),
        (&json!("lamp"), &json!(10))
    );
    let page = desk
        .get_with("/figures?lang=en", &[("cookie", &cookie)])
        .text;
    assert!(
        page.contains("83.33% of the cases (10), usually 5%"),
        "{page}"
    );
}

#[test]
fn calls_that_are_turned_away_are_counted_without_a_person() {
    let folder = folder();
    let desk = start(folder.path());
    let cookie = desk.log_in_first();
    for _ in 0..3 {
        desk.send(&key(1), "{");
    }
    desk.get(&format!("/api/requests/by-key/{}", key(9)));
    let counted = |name: &str| {
        let figures = json_of(&desk, &cookie, "4");
        let list = figures["turned_away"].as_array().unwrap().clone();
        list.iter()
            .find(|row| row[0] == name)
            .map_or(0, |row| row[1].as_u64().unwrap())
    };
    assert_eq!((counted("invalid_request"), counted("unknown_key")), (3, 1));
    desk.send(&key(1), "{");
    assert_eq!(counted("invalid_request"), 4);
}
