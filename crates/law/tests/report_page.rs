//! The overview of all rows and its pages: every row, its age, its confidence, what to check first.

mod common;

use after_sales_law::{
    ADVICE, Counts, holiday_tables, html, markdown, overview, places, row_report,
};
use after_sales_policy::CivilDate;
use std::collections::BTreeSet;
use std::path::Path;

fn file(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .join(path);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|_| panic!("no {}", path.display()));
    text.replace("\r\n", "\n")
}

#[test]
fn the_pages_are_what_the_rows_say() {
    let all = overview(None);
    for (path, text) in [
        ("crates/law/docs/report.md", markdown(&all)),
        ("www/law.html", html(&all)),
    ] {
        assert!(
            file(path) == text,
            "{path} is stale, run `cargo xtask codegen`"
        );
    }
}

#[test]
fn every_row_is_on_the_pages_with_its_age_and_how_sure_it_is() {
    let all = overview(CivilDate::parse("2026-12-01"));
    let codes: Vec<&str> = all.rows.iter().map(|row| row.code).collect();
    let mut known: Vec<&str> = vec!["EU"];
    let rows = places();
    known.extend(rows.iter().map(|row| row.code()));
    assert_eq!(codes, known);
    assert_eq!(rows.len(), 86);
    let (page, site) = (markdown(&all), html(&all));
    for row in &all.rows {
        let read = CivilDate::parse(row.as_of).unwrap();
        let age = CivilDate::parse("2026-12-01").unwrap().days_since(read);
        assert_eq!(row.age_days, Some(age), "{}", row.code);
        let Counts { high, medium, low } = row.confidence;
        assert!(
            high + medium + low >= 3,
            "{}: counting, a right, faults",
            row.code
        );
        let cells = [
            row.name.to_owned(),
            row.withdrawal.clone(),
            row.guarantee.clone(),
            row.function.clone(),
            format!("{high} / {medium} / {low}"),
            format!("{} ({age} days)", row.as_of),
            row.holidays.clone(),
        ];
        assert!(
            cells[..6].iter().all(|cell| !cell.is_empty()),
            "{}",
            row.code
        );
        let line = format!("| {} | {} |", row.code, cells.join(" | "));
        let line = line.trim_end_matches('|');
        assert!(page.contains(line), "{line}");
        assert!(site.contains(&format!("data-label=\"Code\">{}<", row.code)));
        assert_eq!(row.baseline, row.holidays.is_empty(), "{}", row.code);
    }
    assert!(page.contains(ADVICE) && site.contains(ADVICE));
    assert!(site.contains("<html lang=\"en\""));
}

#[test]
fn rows_in_short() {
    let all = overview(None);
    let line = |code: &str| all.rows.iter().find(|row| row.code == code).expect(code);
    let germany = line("DE");
    assert_eq!(
        germany.withdrawal,
        "14 days from delivery of the last item, unconditional"
    );
    assert!(
        germany
            .guarantee
            .starts_with("24 months from delivery, presumed for 12 months")
    );
    assert_eq!(germany.function, "in force from 2026-06-19");
    assert_eq!(germany.holidays, "2024 to 2031; 16 parts");
    assert_eq!(line("ES").function, "not adopted");
    assert_eq!(line("CH").withdrawal, "none; 1 more right");
    assert_eq!(line("CA-MB").withdrawal, "unsure");
    assert_eq!(
        line("US-OH").withdrawal,
        "no number of days, conditional: policy before payment not told"
    );
    assert!(
        line("CA-ON")
            .withdrawal
            .contains("order at least CAD 50.01")
    );
    assert_eq!(line("UA").holidays, "2024 to 2031, none sure");
    assert_eq!(line("EU").function, "not verified");
    assert_eq!(germany.age_days, None);
}

#[test]
fn low_confidence_is_checked_before_all_else_and_the_order_is_that_of_the_points() {
    let all = overview(None);
    for row in &all.rows {
        let report = row_report(row.code).expect(row.code);
        let low: BTreeSet<&str> = report
            .statements()
            .filter(|one| one.confidence == "low")
            .map(|one| one.id.as_str())
            .collect();
        let first = row.check_first.iter().take(low.len());
        // What decides from memory, and is new, may come before a label that is low.
        for check in first.filter(|check| !low.contains(check.id.as_str())) {
            assert!(check.decides && check.points > 20, "{check:?}");
        }
        assert!(row.check_first.is_sorted_by(|a, b| a.points >= b.points));
        for check in &row.check_first {
            assert_eq!(
                check.points >= 40,
                check.decides && low.contains(check.id.as_str()),
                "{check:?}"
            );
        }
        assert!(row.in_doubt >= row.check_first.len());
    }
    assert!(
        all.check_first
            .is_sorted_by(|a, b| a.check.points >= b.check.points)
    );
    // What member states take from the directive, and nobody has verified, is one line.
    let shared = all
        .check_first
        .iter()
        .find(|one| one.check.id == "EU.repair_extension");
    let rows = &shared.expect("low in the baseline").rows;
    assert!(
        rows.len() > 15 && rows.contains(&"PL".to_owned()),
        "{rows:?}"
    );
    assert!(!rows.contains(&"DE".to_owned()), "{rows:?}");
}

#[test]
fn the_points_are_those_of_the_rule() {
    let all = overview(None);
    let points = |code: &str, id: &str| {
        let row = all.rows.iter().find(|row| row.code == code).expect(code);
        let check = row.check_first.iter().find(|check| check.id == id);
        check.map(|check| (check.points, check.decides))
    };
    // Low and new: (20 + 3) × 2. Low, not verified, new, and no engine reads it: 20 + 4 + 3.
    assert_eq!(points("EU", "EU.repair_extension"), Some((46, true)));
    assert_eq!(points("EU", "EU.withdrawal_function"), Some((27, false)));
    // Low, from memory, since nobody knows when: (20 + 4 + 1) × 2.
    assert_eq!(points("AE", "AE.computation"), Some((50, true)));
}

#[test]
fn the_baseline_is_reported_like_a_row() {
    let baseline = row_report("EU").expect("a report");
    assert_eq!(baseline.withdrawal.id, "EU.withdrawal");
    assert!(baseline.withdrawal.citation.contains("2011/83/EU"));
    assert_eq!(baseline.exceptions.len(), 13);
    assert!(baseline.holidays.is_none());
}

#[test]
fn the_holidays_of_the_report_are_those_of_the_files_and_each_year_has_its_source() {
    let files = common::tables();
    let told = holiday_tables();
    assert_eq!(told.len(), files.len());
    for table in told {
        let file = files.get(table.country).expect(table.country);
        assert_eq!(
            (table.first_year, table.last_year),
            (2024, 2031),
            "{}",
            table.country
        );
        assert_eq!(
            (
                table.source,
                table.version,
                table.licence,
                table.sure_until,
                table.because
            ),
            (
                file.source.as_str(),
                file.version.as_str(),
                file.licence.as_str(),
                file.sure_until,
                file.because.as_deref()
            ),
            "{}",
            table.country
        );
        assert!(!table.source.is_empty() && !table.version.is_empty() && !table.licence.is_empty());
        assert_eq!(table.days, file.days.len(), "{}", table.country);
        assert!(
            table.parts.iter().eq(file.parts.keys()),
            "{}",
            table.country
        );
        for day in table.special {
            assert!(!day.name.is_empty() && !day.citation.is_empty());
            assert!(["high", "medium", "low"].contains(&day.confidence));
        }
    }
    let special = told.iter().filter(|table| !table.special.is_empty());
    let special: Vec<&str> = special.map(|table| table.country).collect();
    assert_eq!(special, ["AT", "DK", "FI", "NL", "SE"]);
}

#[test]
fn the_report_of_a_place_tells_what_the_row_holds() {
    let germany = row_report("DE").unwrap();
    let fact = |facts: &[after_sales_law::Fact], field: &str| {
        let found = facts.iter().find(|fact| fact.field == field);
        found.map(|fact| fact.value.clone()).unwrap_or_default()
    };
    assert_eq!(
        fact(&germany.guarantee.facts, "first_step"),
        "repair, replacement"
    );
    assert!(fact(&germany.withdrawal.facts, "extensions").contains("12 months from end"));
    let find = |id: &str| germany.further.iter().find(|one| one.id == id).expect(id);
    assert_eq!(
        find("DE.label.withdraw_de").more["text"],
        "Vertrag widerrufen"
    );
    assert_eq!(find("DE.withdrawal_function").status(), Some("in_force"));
    let repair = find("DE.repair_extension");
    assert_eq!(
        fact(&repair.facts, "extension"),
        "12 months from end, for contracts from 2026-07-31, when repaired"
    );
    assert!(find("DE.late_delivery").decides() && !find("DE.disputes").decides());
    assert_eq!(germany.holidays.map(|table| table.parts.len()), Some(16));
}
