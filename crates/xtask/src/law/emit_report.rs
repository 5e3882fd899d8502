//! What only the report needs: the baselines, which are no rows, and where the holidays come from.

use super::emit_citations;
use super::emit_countries;
use super::emit_rust::HEAD;
use super::overlay::SpecialDay;
use super::row::Row;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Write;

/// `src/generated/report.rs`: the baselines with the text of their statements, and each holiday table
/// with its source. `tables` are the files of the extraction script, by country.
pub fn rust(baselines: &[Row], tables: &BTreeMap<String, Value>, overlay: &[SpecialDay]) -> String {
    let mut out = String::from(HEAD);
    out.push_str(
        "use crate::report::{Baseline, HolidayTable, SpecialDay};\n\n\
         /// What rows start from; no place has them as its law.\n#[rustfmt::skip]\n",
    );
    let _ = writeln!(
        out,
        "pub(crate) static BASELINES: [Baseline; {}] = [",
        baselines.len()
    );
    for row in baselines {
        let citations = emit_citations::by_country(std::slice::from_ref(row));
        let citations = citations.get(row.country()).map_or("{}", String::as_str);
        let law = emit_countries::regime(row, false);
        let _ = writeln!(
            out,
            "    Baseline {{ code: {:?}, name: {:?}, law: {law:?}, citations: {citations:?} }},",
            row.code, row.name
        );
    }
    let _ = writeln!(
        out,
        "];\n\n/// The holiday tables, by country.\n#[rustfmt::skip]\n\
         pub(crate) static HOLIDAYS: [HolidayTable; {}] = [",
        tables.len()
    );
    for (country, data) in tables {
        let _ = writeln!(out, "    {},", table(country, data, overlay));
    }
    out.push_str("];\n");
    out
}

fn table(country: &str, data: &Value, overlay: &[SpecialDay]) -> String {
    let text = |key: &str| data[key].as_str().unwrap_or_default();
    let year = |key: &str| data[key].as_i64().unwrap_or_default();
    let parts: Vec<&String> = data["parts"]
        .as_object()
        .into_iter()
        .flat_map(|parts| parts.keys())
        .collect();
    let special: Vec<String> = overlay
        .iter()
        .filter(|day| day.place == country)
        .map(|day| {
            format!(
                "SpecialDay {{ name: {:?}, citation: {:?}, confidence: {:?} }}",
                day.name,
                day.citation,
                day.confidence.as_str()
            )
        })
        .collect();
    format!(
        "HolidayTable {{ country: {country:?}, source: {:?}, version: {:?}, licence: {:?}, first_year: {}, \
         last_year: {}, sure_until: {}, because: {:?}, days: {}, parts: &{parts:?}, special: &[{}] }}",
        text("source"),
        text("version"),
        text("licence"),
        year("first_year"),
        year("last_year"),
        year("sure_until"),
        data["estimated_because"].as_str(),
        data["days"].as_array().map_or(0, Vec::len),
        special.join(", ")
    )
}
