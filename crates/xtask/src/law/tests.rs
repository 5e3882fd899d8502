use super::*;

const EU: &str = include_str!("../../../law/rows/EU.toml");
const DE: &str = include_str!("../../../law/rows/DE.toml");
const GB: &str = include_str!("../../../law/rows/GB.toml");
const GB_SCT: &str = include_str!("../../../law/rows/GB-SCT.toml");

pub fn rows(files: &[(&str, &str)]) -> (Vec<row::Row>, String) {
    let problems = Problems::default();
    let tables: Vec<inherit::Table> = files
        .iter()
        .map(|(code, text)| inherit::Table::own((*code).to_owned(), text.parse().unwrap()))
        .collect();
    let merged = inherit::complete(&tables, &problems);
    let rows = merged
        .iter()
        .map(|table| read::row(table, &problems))
        .collect();
    let found = problems
        .settle()
        .map_or_else(|error| error.to_string(), |()| String::new());
    (rows, found)
}

#[test]
fn a_member_state_takes_numbers_from_the_baseline_and_keeps_its_own_ids() {
    let (rows, problems) = rows(&[("EU", EU), ("DE", DE)]);
    assert_eq!(problems, "");
    let germany = &rows[0];
    assert_eq!((rows.len(), germany.code.as_str()), (1, "DE"));
    assert_eq!(germany.withdrawal[0].right.days, 14);
    let custom = &germany.exceptions[0].source;
    assert_eq!(custom.id, "DE.exception.custom_made");
    assert_eq!(custom.citation, "BGB § 312g; Dir. 2011/83/EU Art. 16(c)");
}

#[test]
fn a_part_of_a_country_keeps_the_countrys_ids_for_what_it_leaves_to_it() {
    let (rows, problems) = rows(&[("GB", GB), ("GB-SCT", GB_SCT)]);
    assert_eq!(problems, "");
    let scotland = &rows[1];
    let guarantee = scotland.faults.last().unwrap();
    assert_eq!(guarantee.right.months, 60);
    assert_eq!(guarantee.right.presumption_months, 6);
    assert_eq!(guarantee.source.id, "GB-SCT.guarantee");
    assert_eq!(scotland.withdrawal[0].source.id, "GB.withdrawal");
    assert!(!scotland.exceptions[0].exception.regional && guarantee.right.regional);
}

#[test]
fn a_source_is_never_mixed_from_two_files() {
    let own = DE.replace("citation = \"BGB §§ 312g, 355, 356, 357, 357a\"\n", "");
    let (_, problems) = rows(&[("EU", EU), ("DE", &own)]);
    assert_eq!(problems, "DE.toml: withdrawal.citation: missing");
}

#[test]
fn every_problem_is_told_with_file_and_key() {
    let broken = DE
        .replace(
            "[guarantee]",
            "[guarantee]\nmoths = 24\nmonths = \"two\"\nchosen_by = \"court\"",
        )
        .replace(
            "in_force_from = \"2026-07-31\"",
            "in_force_from = \"2026-02-30\"",
        );
    let (_, problems) = rows(&[("EU", EU), ("DE", &broken)]);
    for line in [
        "DE.toml: guarantee.moths: unknown key",
        "DE.toml: guarantee.months: not a whole number from 0 to 36525",
        "DE.toml: guarantee.chosen_by: \"court\" is none of: buyer, shop",
        "DE.toml: repair_extension.in_force_from: neither a day (YYYY-MM-DD) nor `unknown`",
    ] {
        assert!(
            problems.lines().any(|found| found == line),
            "{line}\n--\n{problems}"
        );
    }
}

#[test]
fn a_doubtful_roll_over_cannot_be_stated_as_law() {
    let doubtful = DE.replacen("confidence = \"high\"", "confidence = \"low\"", 1);
    let (_, problems) = rows(&[("EU", EU), ("DE", &doubtful)]);
    assert_eq!(
        problems,
        "DE.toml: computation.rolls_over: must be `unknown` where the confidence is low"
    );
}

#[test]
fn a_row_without_its_country_is_told() {
    let (_, problems) = rows(&[("GB-SCT", GB_SCT)]);
    assert!(
        problems.starts_with("GB-SCT.toml: parent: no row `GB`"),
        "{problems}"
    );
}

#[test]
fn duties_of_a_part_are_told_only_where_they_differ() {
    let label = |id: &str| {
        format!(
            "[[label]]\nid = \"{id}\"\nkind = \"words\"\ntext = \"Said\"\nlanguage = \"en\"\nwhere = \"product page\"\n\
             on = [\"product\"]\nverbatim = true\ncitation = \"Act 1\"\nin_force_from = \"unknown\"\nconfidence = \"high\"\n\
             basis = \"read\"\n"
        )
    };
    let country = format!("{GB}\n{}", label("whole"));
    let own = format!("{GB_SCT}\n{}", label("part"));
    let (alike, problems) = rows(&[("GB", &country), ("GB-SCT", GB_SCT)]);
    assert_eq!(problems, "");
    assert!(!emit_duties::files(&alike)["GB"].contains("\"GB-SCT\""));
    let (differ, problems) = rows(&[("GB", &country), ("GB-SCT", &own)]);
    assert_eq!(problems, "");
    let file: serde_json::Value = serde_json::from_str(&emit_duties::files(&differ)["GB"]).unwrap();
    let labels = &file["duties"]["GB-SCT"]["labels"];
    assert_eq!(labels[0]["id"], "GB-SCT.label.part");
    assert_eq!(labels[0]["since"], "unknown");
    assert_eq!(labels.as_array().map(Vec::len), Some(1));
}

#[test]
fn a_badge_that_nobody_is_sure_of_is_told() {
    let badge = |confidence: &str| {
        format!(
            "{GB}\n[[badge]]\nid = \"b\"\ntext = \"Said\"\nlanguage = \"en\"\narticle = \"Act 1\"\non = [\"product\"]\n\
             goods = \"covered\"\ncitation = \"Act 1\"\nin_force_from = \"unknown\"\nconfidence = \"{confidence}\"\n\
             basis = \"read\"\n"
        )
    };
    let (sure, problems) = rows(&[("GB", &badge("high"))]);
    assert_eq!(problems, "");
    let file: serde_json::Value = serde_json::from_str(&emit_duties::files(&sure)["GB"]).unwrap();
    assert_eq!(file["duties"]["GB"]["badges"][0]["id"], "GB.badge.b");
    let (_, problems) = rows(&[("GB", &badge("low"))]);
    assert!(
        problems.contains("badge.0.confidence: a badge is shown as law"),
        "{problems}"
    );
}

#[test]
fn a_label_that_no_program_could_place_is_told() {
    let broken = DE
        .replacen("language = \"de\"", "language = \"de, en\"", 1)
        .replacen("on = [\"every_page\"]", "on = [\"footer\"]", 1)
        .replacen("language = \"mul\"", "language = \"German\"", 1);
    let (_, problems) = rows(&[("EU", EU), ("DE", &broken)]);
    for line in [
        "DE.toml: label.0.language: a verbatim text is in one language",
        "DE.toml: label.3.language: \"German\" is no language tag",
    ] {
        assert!(
            problems.lines().any(|found| found == line),
            "{line}\n--\n{problems}"
        );
    }
    assert!(
        problems.contains("label.0.on: \"footer\" is none of: every_page"),
        "{problems}"
    );
}
