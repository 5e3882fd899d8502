//! One file per country: its law, holidays and citations, loaded when somebody asks about that country.

use super::emit_citations;
use super::emit_rust::HEAD;
use super::holidays::Calendar;
use super::row::Row;
use after_sales_policy::Holiday;
use after_sales_policy::json::{Node, ToNode};
use std::collections::BTreeMap;
use std::fmt::Write;

/// Country → text of its file: `country`, `years` (first and last sure one, without their century),
/// `holidays`, `law` and `citations`.
///
/// The lists of `holidays` are rules of three numbers each, as [`Holiday`] has them: under `""` those of the
/// whole country, under the second half of its code those that a part has beside them.
pub fn files(rows: &[Row], calendars: &BTreeMap<String, Calendar>) -> BTreeMap<String, String> {
    emit_citations::by_country(rows)
        .into_iter()
        .filter_map(|(country, citations)| {
            let calendar = calendars.get(&country)?;
            let (first, last) = (calendar.first_year - 2000, calendar.sure_until - 2000);
            let (law, holidays) = (law(rows, &country), holidays(calendar));
            let text = format!(
                "{{\n\"country\": \"{country}\",\n\"years\": [{first}, {last}],\n\"holidays\": {holidays},\n\"law\": {law},\n\"citations\": {citations}\n}}\n"
            );
            Some((country, text))
        })
        .collect()
}

/// What the engine reads of the country and its parts, by code.
fn law(rows: &[Row], country: &str) -> String {
    let here = || rows.iter().filter(|row| row.country() == country);
    let rows: Vec<String> = here()
        .map(|row| {
            let parts = row.code == country && here().count() > 1;
            format!("\"{}\": {}", row.code, regime(row, parts))
        })
        .collect();
    format!("{{\n{}\n}}", rows.join(",\n"))
}

/// What the engine reads of one row. `parts`: whether parts of the place have rows of their own.
pub fn regime(row: &Row, parts: bool) -> String {
    let mut text = String::new();
    lean(row.regime(parts).to_node()).write(&mut text);
    text
}

/// Without the members that say what a reader takes anyway.
fn lean(node: Node) -> Node {
    match node {
        Node::Object(members) => Node::Object(
            members
                .into_iter()
                .filter(|(key, value)| !is_default(key, value))
                .map(|(key, value)| (key, lean(value)))
                .collect(),
        ),
        Node::List(items) => Node::List(items.into_iter().map(lean).collect()),
        other => other,
    }
}

fn is_default(key: &str, value: &Node) -> bool {
    let word = match key {
        "day_kind" | "refund_day_kind" => "calendar",
        "refund_starts_on" => "goods_back",
        _ => "",
    };
    *value == Node::Int(0) && key != "refund_days"
        || (!word.is_empty() && value.as_text() == Some(word))
}

fn holidays(calendar: &Calendar) -> String {
    let whole = (String::new(), calendar.days.clone());
    let parts: Vec<String> = [whole]
        .iter()
        .map(|(part, days)| (part, days))
        .chain(&calendar.parts)
        .map(|(part, days)| format!("\"{part}\": {}", numbers(days)))
        .collect();
    format!("{{\n{}\n}}", parts.join(",\n"))
}

fn numbers(days: &[Holiday]) -> String {
    let days: Vec<String> = days
        .iter()
        .map(|Holiday { rule, day, years }| format!("{rule},{day},{years}"))
        .collect();
    format!("[{}]", days.join(", "))
}

/// `src/generated/countries.rs`.
pub fn list(files: &BTreeMap<String, String>) -> String {
    let count = files.len();
    let mut out = String::from(HEAD);
    out.push_str("/// Countries that have a file, two letters each without a space, by code.\n");
    let codes: String = files.keys().map(String::as_str).collect();
    let _ = writeln!(out, "pub(crate) const CODES: &str = {codes:?};");
    for (name, what, folder) in [
        ("FILES", "Their files", "countries"),
        ("DUTIES", "Their duties of a storefront", "duties"),
    ] {
        let _ = writeln!(
            out,
            "\n/// {what}, in the same order.\n#[cfg(feature = \"files\")]\n#[rustfmt::skip]\n\
             pub(crate) static {name}: [&str; {count}] = ["
        );
        for country in files.keys() {
            let _ = writeln!(out, "    include_str!(\"../../{folder}/{country}.json\"),");
        }
        out.push_str("];\n");
    }
    out
}
