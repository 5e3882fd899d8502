//! The citations and the report: no statement without its source.

use after_sales_law::{Statement, citations, places, row_report};
use std::collections::BTreeMap;
use std::io::Write;

type Entries = BTreeMap<String, serde_json::Map<String, serde_json::Value>>;

fn entries(country: &str) -> Entries {
    serde_json::from_str(citations(country).expect(country)).expect(country)
}

/// Limit of DESIGN: a country's citations travel as one small file.
const LIMIT: usize = 4 * 1024;

#[test]
fn every_statement_of_every_row_has_an_article_and_a_confidence() {
    for row in places() {
        let country = row.parent.unwrap_or(row.code());
        let entries = entries(country);
        let law = row.regime;
        let rights = law.withdrawal.iter().chain(law.faults);
        let rights = rights.chain(law.late.as_ref().map(|late| &late.right));
        let sources = rights.map(|right| (law.right_id(right), right.confidence));
        let exceptions = row.regime.exceptions.iter();
        let exceptions = exceptions.map(|e| (row.regime.exception_id(e), e.confidence));
        for (id, confidence) in sources.chain(exceptions) {
            let entry = entries
                .get(&id)
                .unwrap_or_else(|| panic!("{id} is not cited"));
            assert_eq!(entry["confidence"], confidence.as_str(), "{}", id);
        }
        for (id, entry) in &entries {
            assert!(
                entry["citation"]
                    .as_str()
                    .is_some_and(|text| text.len() > 3),
                "{id}"
            );
            assert!(
                ["high", "medium", "low"].contains(&entry["confidence"].as_str().unwrap()),
                "{id}"
            );
            assert!(
                entry["basis"].as_str().is_some_and(|text| !text.is_empty()),
                "{id}"
            );
        }
    }
}

#[test]
fn every_row_has_a_whole_report() {
    for row in places() {
        let report = row_report(row.code()).unwrap_or_else(|| panic!("{}", row.code()));
        let mut statements = vec![&report.computation, &report.withdrawal, &report.guarantee];
        statements.extend(
            report
                .exceptions
                .iter()
                .map(|exception| &exception.statement),
        );
        statements.extend(&report.further);
        for statement in statements {
            assert!(
                !statement.citation.is_empty() && !statement.confidence.is_empty(),
                "{}",
                statement.id
            );
        }
        // Something is said: fields, a label's text, or a note.
        let says = |one: &Statement| {
            one.note.is_some() || !one.facts.is_empty() || one.more.contains_key("text")
        };
        assert!(report.further.iter().all(says), "{}", row.code());
    }
    assert!(row_report("XX").is_none());
}

#[test]
fn a_report_reads_as_the_row_says() {
    let germany = row_report("DE").unwrap();
    let value = |field: &str| {
        germany
            .withdrawal
            .facts
            .iter()
            .find(|fact| fact.field == field)
            .map(|fact| fact.value.clone())
    };
    assert_eq!(value("days").as_deref(), Some("14 calendar days"));
    assert_eq!(value("starts_on").as_deref(), Some("last_item_delivered"));
    assert_eq!(germany.computation.citation, "BGB §§ 187, 188, 193");
    let json = serde_json::to_value(row_report("US-CA").unwrap()).unwrap();
    assert_eq!(json["withdrawal"]["id"], "US-CA.withdrawal");
    // California leaves late shipment to federal law.
    let further = json["further"].as_array().unwrap();
    assert!(further.iter().any(|one| one["id"] == "US.late_delivery"));
    assert_eq!(json["exceptions"][0]["goods"], "perishable");
}

#[test]
fn a_countrys_citations_stay_small() {
    let countries: std::collections::BTreeSet<&str> = places()
        .iter()
        .map(|row| row.parent.unwrap_or(row.code()))
        .collect();
    for country in countries {
        let text = citations(country).expect(country);
        let mut out = brotli::CompressorWriter::new(Vec::new(), 4096, 11, 22);
        out.write_all(text.as_bytes()).unwrap();
        let packed = out.into_inner().len();
        println!(
            "citations/{country}.json: {} raw, {packed} brotli, limit {LIMIT}",
            text.len()
        );
        assert!(
            packed <= LIMIT,
            "citations/{country}.json: {packed} > {LIMIT}"
        );
    }
}

#[test]
fn citations_are_by_country_only() {
    assert!(citations("US").is_some_and(|text| text.contains("\"US-CA.withdrawal\"")));
    assert!(citations("US-CA").is_none());
    assert!(citations("EU").is_none());
}
