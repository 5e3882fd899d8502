//! A policy changes, and what was promised before stays promised.
#![allow(clippy::expect_used, reason = "a test stops at what it did not expect")]

mod common;

use common::{err, json, out, run};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

const OLD: &str = r#"{
  "version": 1, "x_note": "the first",
  "shop": { "name": "Nordlys", "country": "DE", "currency": "EUR", "time_zone": "Europe/Berlin" },
  "rules": [{ "id": "returns", "cases": ["return"], "window": [{ "starts_on": "delivered", "days": 100 }],
              "remedies": ["refund_original"] }]
}"#;
const NOW: &str = "2026-11-21T10:00:00+01:00";
/// What `sha256sum` says of the canonical text of `OLD`.
const HASH: &str = "09ca0971cd5a10b0025b014b8fd32976cebf832059c11fe8da56bd76afaa8843";

struct Shop(tempfile::TempDir);

impl Shop {
    fn new() -> Self {
        let shop = Self(tempfile::tempdir().expect("folder"));
        shop.write("old.json", OLD);
        shop
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn write(&self, name: &str, text: &str) -> String {
        fs::write(self.path(name), text).expect("written");
        text_of(&self.path(name))
    }

    fn arg(&self, name: &str) -> String {
        text_of(&self.path(name))
    }

    fn freeze(&self, from: &str) -> std::process::Output {
        run(&[
            "freeze",
            &self.arg("old.json"),
            "--into",
            &self.arg("new.json"),
            "--from",
            from,
        ])
    }

    fn verdict(&self, ordered: &str) -> Value {
        let facts = format!(
            r#"{{ "case": "return", "buyer": {{ "country": "DE" }},
                  "order": {{ "ordered_on": "{ordered}", "delivered_on": "{ordered}" }} }}"#
        );
        let facts = self.write("facts.json", &facts);
        let policy = self.arg("new.json");
        let asked = [
            "decide", "--policy", &policy, "--facts", &facts, "--now", NOW, "--format", "json",
        ];
        json(&asked)["verdict"].clone()
    }
}

fn text_of(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

fn read(path: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(path).expect("there")).expect("JSON")
}

fn last_day(verdict: &Value) -> String {
    let all = verdict["entitlements"].as_array().expect("a list");
    let shop = all
        .iter()
        .find(|each| each["basis"] == "shop")
        .expect("the shop's");
    shop["deadline"]["safe"].as_str().expect("a day").to_owned()
}

#[test]
fn the_hash_is_that_of_the_canonical_form() {
    let shop = Shop::new();
    let hash = out(&["hash", &shop.arg("old.json")]);
    // RFC 8785 of the document without its remark.
    let canonical = concat!(
        r#"{"rules":[{"cases":["return"],"id":"returns","remedies":["refund_original"],"#,
        r#""window":[{"days":100,"starts_on":"delivered"}]}],"shop":{"country":"DE","currency":"EUR","#,
        r#""name":"Nordlys","time_zone":"Europe/Berlin"},"version":1}"#
    );
    let same = shop.write("same.json", canonical);
    assert_eq!(out(&["hash", &same]), hash);
    assert_eq!(hash.trim(), HASH);
    let other = shop.write("other.json", &OLD.replace("100", "99"));
    assert_ne!(out(&["hash", &other]), hash);
}

#[test]
fn an_order_before_the_change_gets_the_old_promise_and_names_the_old_hash() {
    let shop = Shop::new();
    let old_hash = out(&["hash", &shop.arg("old.json")]);
    shop.write(
        "new.json",
        &OLD.replace("100", "30").replace("the first", "the second"),
    );
    let frozen = shop.freeze("2026-11-01");
    assert_eq!(frozen.status.code(), Some(0), "{}", err(&frozen));
    let new_hash = out(&["hash", &shop.arg("new.json")]);
    assert_eq!(String::from_utf8_lossy(&frozen.stdout), new_hash);

    let before = shop.verdict("2026-10-31");
    assert_eq!(before["policy_hash"], old_hash.trim());
    assert_eq!(last_day(&before), "2027-02-08");
    assert_eq!(before["notes"][0], "policy_of_order");
    let after = shop.verdict("2026-11-01");
    assert_eq!(after["policy_hash"], new_hash.trim());
    assert_eq!(last_day(&after), "2026-12-01");

    // What the shop wrote besides stays as it was.
    assert_eq!(read(&shop.path("new.json"))["x_note"], "the second");
    // It ends with 0: a policy without errors.
    out(&["check", &shop.arg("new.json")]);
}

#[test]
fn a_third_version_carries_both_before_it() {
    let shop = Shop::new();
    assert_eq!(shop.freeze("2026-06-01").status.code(), Some(0));
    let second = fs::read_to_string(shop.path("new.json")).expect("there");
    shop.write("old.json", &second.replacen("100", "60", 1));
    let second_hash = out(&["hash", &shop.arg("old.json")]);
    fs::remove_file(shop.path("new.json")).expect("gone");
    let third = shop.freeze("2026-11-01");
    assert_eq!(third.status.code(), Some(0), "{}", err(&third));
    let history = read(&shop.path("new.json"))["history"].clone();
    let spans: Vec<(&str, &str)> = history
        .as_array()
        .expect("a list")
        .iter()
        .map(|past| {
            (
                past["from"].as_str().expect("a day"),
                past["until"].as_str().expect("a day"),
            )
        })
        .collect();
    assert_eq!(
        spans,
        [("1970-01-01", "2026-05-31"), ("2026-06-01", "2026-10-31")]
    );
    assert_eq!(
        shop.verdict("2026-09-01")["policy_hash"],
        second_hash.trim()
    );
}

#[test]
fn what_would_make_two_promises_is_refused_and_nothing_is_written() {
    let shop = Shop::new();
    let new = OLD.replacen(
        "\"version\": 1,",
        r#""version": 1, "valid_from": "2026-11-01",
           "history": [{ "from": "2026-01-01", "until": "2026-06-30", "rules": [] }],"#,
        1,
    );
    shop.write("new.json", &new);
    let refused = shop.freeze("2026-11-01");
    assert_eq!(refused.status.code(), Some(2));
    assert!(
        err(&refused).contains("/history/0") && err(&refused).contains("overlap"),
        "{}",
        err(&refused)
    );
    assert_eq!(
        fs::read_to_string(shop.path("new.json")).expect("there"),
        new
    );

    let differs = shop.freeze("2026-12-01");
    assert!(
        err(&differs).contains("/valid_from is 2026-11-01"),
        "{}",
        err(&differs)
    );

    fs::remove_file(shop.path("new.json")).expect("gone");
    assert_eq!(shop.freeze("2026-11-01").status.code(), Some(0));
    let again = shop.freeze("2026-11-01");
    assert_eq!(again.status.code(), Some(2));
    assert!(err(&again).contains("already"), "{}", err(&again));

    shop.write(
        "old.json",
        &OLD.replacen(
            "\"version\": 1,",
            "\"version\": 1, \"valid_from\": \"2026-11-01\",",
            1,
        ),
    );
    fs::remove_file(shop.path("new.json")).expect("gone");
    let never = shop.freeze("2026-11-01");
    assert!(err(&never).contains("held for no day"), "{}", err(&never));
    assert!(!shop.path("new.json").exists());
    assert_eq!(shop.freeze("soon").status.code(), Some(2));
}

#[test]
fn a_region_that_means_other_places_now_is_told() {
    let shop = Shop::new();
    let regions = r#""regions": [{ "name": "north", "places": ["SE"] }], "name":"#;
    let old = OLD.replacen("\"name\":", regions, 1).replacen(
        r#""cases":"#,
        r#""scope": { "regions": ["north"] }, "cases":"#,
        1,
    );
    shop.write("old.json", &old);
    shop.write("new.json", &old);
    let same = shop.freeze("2026-11-01");
    assert_eq!((same.status.code(), err(&same).as_str()), (Some(0), ""));
    shop.write("new.json", &old.replace("\"SE\"", "\"NO\""));
    let other = shop.freeze("2026-11-01");
    assert_eq!(other.status.code(), Some(0));
    assert!(
        err(&other).contains("/shop/regions: \"north\""),
        "{}",
        err(&other)
    );
}
