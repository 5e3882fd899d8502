//! What the law asks of a storefront: complete, in the right place, and never shown when it is doubtful.

use after_sales_law::{
    Duties, DutyStatus, Label, LabelCondition, LabelKind, Placement, duties, duties_file, places,
    regime,
};
use after_sales_policy::json::{self, Node};
use after_sales_policy::{CivilDate, Confidence, Place};
use std::collections::BTreeSet;
use std::io::Write;

/// Bytes of one country's file after brotli.
const LIMIT: usize = 4_000;

fn of(code: &str) -> Duties {
    duties(&Place::parse(code).expect(code)).expect(code)
}

fn label<'a>(duties: &'a Duties, id: &str) -> &'a Label {
    let found = duties.labels.iter().find(|label| label.id == id);
    found.unwrap_or_else(|| panic!("no {id}"))
}

fn day(text: &str) -> CivilDate {
    CivilDate::parse(text).expect(text)
}

#[test]
fn every_row_has_duties_that_are_complete() {
    for row in places() {
        let duties = of(row.code());
        let mut ids = BTreeSet::new();
        for label in &duties.labels {
            let id = &label.id;
            assert!(ids.insert(id), "{id} twice");
            let owner = id.split('.').next().unwrap_or_default();
            assert!(owner == row.code() || Some(owner) == row.parent, "{id}");
            assert!(!label.text.is_empty() && !label.place.is_empty(), "{id}");
            assert!(!label.source.citation.is_empty(), "{id}");
            assert!(!label.languages.is_empty(), "{id}");
            assert!(!label.verbatim || label.languages.len() == 1, "{id}");
            assert!(!(label.verbatim && label.artwork), "{id}: words and image");
            assert!(!label.one_place || label.on.len() > 1, "{id}");
        }
    }
}

#[test]
fn where_the_function_is_owed_there_is_a_right_for_every_buyer() {
    // The element shows its function by that right alone.
    for row in places() {
        let owed = of(row.code()).function.is_some_and(|function| {
            matches!(function.status, DutyStatus::InForce | DutyStatus::Adopted)
        });
        let law = regime(&Place::parse(row.code()).unwrap()).unwrap();
        assert!(!owed || law.unconditional().is_some(), "{}", row.code());
    }
}

#[test]
fn germany_owes_the_notice_from_its_day_on_in_one_of_three_places() {
    let germany = of("DE");
    assert_eq!(germany.place, "DE");
    let function = germany.function.as_ref().unwrap();
    assert_eq!(function.status, DutyStatus::InForce);
    assert_eq!(function.source.since, Some(day("2026-06-19")));
    let notice = label(&germany, "DE.label.notice");
    assert_eq!(notice.kind, LabelKind::Notice);
    assert!(notice.artwork && notice.one_place && !notice.verbatim);
    let on = [
        Placement::EveryPage,
        Placement::Product,
        Placement::Checkout,
    ];
    assert_eq!(notice.on, on);
    assert!(!notice.source.holds_on(day("2026-09-26")));
    assert!(notice.source.holds_on(day("2026-09-27")));
    let garan = label(&germany, "DE.label.garan");
    assert_eq!(garan.applies_to, Some(LabelCondition::DurabilityGuarantee));
    // The second step is a control of the function and no page's.
    assert_eq!(label(&germany, "DE.label.confirm_de").on, []);
}

#[test]
fn argentina_has_its_two_buttons_word_for_word() {
    let argentina = of("AR");
    let withdraw = label(&argentina, "AR.label.withdraw");
    assert_eq!(
        (withdraw.kind, withdraw.text.as_str(), withdraw.verbatim),
        (LabelKind::Button, "Botón de Arrepentimiento", true)
    );
    assert_eq!(withdraw.on, [Placement::EveryPage]);
    let services = label(&argentina, "AR.label.cancel_service");
    assert_eq!(services.applies_to, Some(LabelCondition::Services));
}

#[test]
fn chinas_badges_know_the_goods_that_the_right_never_covers() {
    let file = json::parse(duties_file("CN").unwrap()).unwrap();
    let china = file.get("duties").and_then(|places| places.get("CN"));
    let badges = china.unwrap().get("badges").and_then(Node::as_list);
    let law = regime(&Place::parse("CN").unwrap()).unwrap();
    // What the engine refuses by law without asking anything else.
    let never = law.exceptions.iter().filter(|one| one.gates.is_empty());
    let never: Vec<&str> = never.map(|one| one.goods.as_str()).collect();
    assert!(never.contains(&"custom_made") && !never.contains(&"sealed_hygiene"));
    let mut shown = Vec::new();
    for badge in badges.unwrap() {
        let text = |key| badge.get(key).and_then(Node::as_text).unwrap();
        shown.push((text("goods"), text("text")));
        assert_eq!(text("language"), "zh-CN");
        assert!(text("article").starts_with('《'), "{}", text("article"));
        assert_eq!(text("confidence"), "high");
        let excepted = badge.get("excepted").and_then(Node::as_list).unwrap();
        let excepted: Vec<&str> = excepted.iter().filter_map(Node::as_text).collect();
        assert_eq!(excepted, never);
    }
    let wanted = [
        ("covered", "七日无理由退货"),
        ("excepted", "不适用七日无理由退货"),
    ];
    assert_eq!(shown, wanted);
    // No badge is a duty: the linter asks no shop for it.
    assert!(
        of("CN")
            .labels
            .iter()
            .all(|label| !label.text.contains("七日"))
    );
}

#[test]
fn a_part_has_its_own_duties_or_its_countrys() {
    let quebec = of("CA-QC");
    assert_eq!(quebec.place, "CA-QC");
    let cover = label(&quebec, "CA-QC.label.good_working_order");
    assert_eq!(cover.on, [Placement::Product]);
    assert!(!cover.source.holds_on(day("2026-10-04")));
    assert!(cover.source.holds_on(day("2026-10-05")));
    // No row of its own; and a row that adds nothing.
    assert_eq!(of("DE-BE").place, "DE");
    assert_eq!(of("US-FL"), of("US"));
    assert_ne!(of("US-CA"), of("US"));
    assert!(duties(&Place::parse("AQ").unwrap()).is_none());
}

#[test]
fn what_is_doubtful_is_never_law() {
    let belgium = of("BE");
    let withdraw = label(&belgium, "BE.label.withdraw_fr");
    assert_eq!(withdraw.source.confidence, Confidence::Low);
    assert!(!withdraw.source.holds_on(day("2027-01-01")));
    // No day was found, so none refuses.
    let odr = label(&belgium, "BE.label.dispute_body");
    assert_eq!(odr.source.since, None);
    assert!(odr.source.holds_on(day("2020-01-01")));
}

#[test]
fn a_countrys_file_stays_small() {
    let countries = places().into_iter().filter(|row| row.parent.is_none());
    for country in countries.map(|row| row.code()) {
        let text = duties_file(country).expect(country);
        let mut out = brotli::CompressorWriter::new(Vec::new(), 4096, 11, 22);
        out.write_all(text.as_bytes()).unwrap();
        let packed = out.into_inner().len();
        assert!(packed <= LIMIT, "duties/{country}.json: {packed} > {LIMIT}");
    }
}
