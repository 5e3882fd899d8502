//! The holiday tables as the extraction script wrote them, read without the compiler of the rows.

#![allow(dead_code, reason = "each test file uses a part")]

use after_sales_policy::CivilDate;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

/// One file of `holidays/`.
pub struct Table {
    pub source: String,
    pub version: String,
    pub licence: String,
    pub sure_until: i32,
    /// Why it is not sure for longer.
    pub because: Option<String>,
    /// ISO numbers.
    pub weekend: Vec<u8>,
    pub days: BTreeSet<CivilDate>,
    pub parts: BTreeMap<String, BTreeSet<CivilDate>>,
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("holidays")
}

/// Every table, by country.
pub fn tables() -> BTreeMap<String, Table> {
    let files = std::fs::read_dir(folder()).unwrap();
    let paths = files.map(|file| file.unwrap().path());
    paths
        .filter(|path| path.extension().is_some_and(|end| end == "json"))
        .map(|path| {
            let country = path.file_stem().unwrap().to_string_lossy().into_owned();
            let table = table(&country);
            (country, table)
        })
        .collect()
}

/// The table of a country.
pub fn table(country: &str) -> Table {
    let path = folder().join(format!("{country}.json"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|_| panic!("no table of {country}"));
    let data: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(data["place"], country);
    let text = |key: &str| data[key].as_str().unwrap_or_default().to_owned();
    let weekend = data["weekend"].as_array().unwrap().iter();
    Table {
        source: text("source"),
        version: text("version"),
        licence: text("licence"),
        sure_until: data["sure_until"].as_i64().unwrap() as i32,
        because: data["estimated_because"].as_str().map(str::to_owned),
        weekend: weekend.map(|day| day.as_u64().unwrap() as u8).collect(),
        days: days(&data["days"]),
        parts: data["parts"]
            .as_object()
            .into_iter()
            .flatten()
            .map(|(part, list)| (part.clone(), days(list)))
            .collect(),
    }
}

fn days(list: &Value) -> BTreeSet<CivilDate> {
    let day = |day: &Value| CivilDate::parse(day["date"].as_str().unwrap()).unwrap();
    list.as_array().unwrap().iter().map(day).collect()
}
