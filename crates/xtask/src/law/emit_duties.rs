//! One file per country with what its law asks of a storefront, for pages and linters that decide nothing.

use super::read_badge::{self, Badge};
use super::read_duties::{Function, Label};
use super::row::Row;
use super::source::Source;
use serde_json::json;
use std::collections::BTreeMap;

/// Country → text of its file: `country`, and `duties` by place: those of the country, and of each part
/// that has others.
pub fn files(rows: &[Row]) -> BTreeMap<String, String> {
    let countries = rows.iter().filter(|row| row.parent.is_none());
    let file = |country: &Row| {
        let whole = duties(country);
        let mut places = vec![format!("\"{}\": {whole}", country.code)];
        for part in rows
            .iter()
            .filter(|row| row.parent.as_ref() == Some(&country.code))
        {
            let own = duties(part);
            if own != whole {
                places.push(format!("\"{}\": {own}", part.code));
            }
        }
        let text = format!(
            "{{\n\"country\": \"{}\",\n\"duties\": {{\n{}\n}}\n}}\n",
            country.code,
            places.join(",\n")
        );
        (country.code.clone(), text)
    };
    countries.map(file).collect()
}

/// `{"function": …, "badges": […], "labels": […]}`, one label a line.
fn duties(row: &Row) -> String {
    let function = row.function.as_ref().map(function);
    let function = function.map(|text| format!("\"function\": {text},\n"));
    let excepted = read_badge::excepted(&row.exceptions);
    let badges: Vec<String> = row.badges.iter().map(|one| badge(one, &excepted)).collect();
    let badges = match badges.is_empty() {
        true => String::new(),
        false => format!("\"badges\": [\n{}\n],\n", badges.join(",\n")),
    };
    let labels: Vec<String> = row.labels.iter().map(label).collect();
    let (before, after) = if labels.is_empty() {
        ("", "")
    } else {
        ("\n", "\n")
    };
    format!(
        "{{\n{}{badges}\"labels\": [{before}{}{after}]\n}}",
        function.unwrap_or_default(),
        labels.join(",\n")
    )
}

fn function(function: &Function) -> String {
    let own = vec![member("status", json!(function.status))];
    object(own, &function.source)
}

/// A badge with the goods that the right does not cover, so that a page can tell without the law's rows.
fn badge(badge: &Badge, excepted: &[&str]) -> String {
    let own = vec![
        member("id", json!(badge.source.id)),
        member("text", json!(badge.text)),
        member("language", json!(badge.language)),
        member("article", json!(badge.article)),
        member("on", json!(badge.on)),
        member("goods", json!(badge.goods)),
        member("excepted", json!(excepted)),
    ];
    object(own, &badge.source)
}

fn label(label: &Label) -> String {
    let mut own = vec![
        member("id", json!(label.source.id)),
        member("kind", json!(label.kind)),
        member("text", json!(label.text)),
        member("languages", json!(label.languages)),
        member("where", json!(label.place)),
        member("on", json!(label.on)),
    ];
    if label.one_place {
        own.push(member("one_place", json!(true)));
    }
    own.extend(
        label
            .applies_to
            .map(|what| member("applies_to", json!(what))),
    );
    own.push(member("verbatim", json!(label.verbatim)));
    if label.artwork {
        own.push(member("artwork", json!(true)));
    }
    object(own, &label.source)
}

/// The members in reading order, the source last.
fn object(mut members: Vec<String>, source: &Source) -> String {
    let since = source.in_force_from.map(|day| day.to_string());
    members.push(member(
        "since",
        json!(since.unwrap_or_else(|| "unknown".to_owned())),
    ));
    members.extend(
        source
            .in_force_until
            .map(|day| member("until", json!(day.to_string()))),
    );
    members.push(member("confidence", json!(source.confidence)));
    members.push(member("citation", json!(source.citation)));
    members.extend(source.url.as_ref().map(|url| member("url", json!(url))));
    members.extend(source.note.as_ref().map(|note| member("note", json!(note))));
    format!("{{{}}}", members.join(", "))
}

fn member(key: &str, value: serde_json::Value) -> String {
    format!("\"{key}\": {value}")
}
