//! Reading what a repair adds, `[repair_extension]`, and goods that do not come, `[late_delivery]`.

use super::group::Group;
use super::read::Place;
use super::read_faults::terms;
use super::source::{self, Source};
use after_sales_policy::{Extension, Gate, LateDelivery, LegalRight, MoneyTerms};

/// `[repair_extension]`: a statement, and with `months` more time for the engine.
pub struct Repair {
    pub extension: Option<Extension>,
    pub source: Source,
}

pub fn repair(group: Group, place: &Place) -> Repair {
    let source = source::read(&group, place.id("repair_extension"));
    group.text("note");
    let months = group.optional_number("months");
    let times = group.number_or("times", 1);
    let extension = (months > 0).then_some(Extension {
        gates: &[Gate::Repaired],
        months,
        times,
        since: source.in_force_from,
        confidence: source.confidence,
        ..Extension::BLANK
    });
    group.finish();
    Repair { extension, source }
}

/// What `[late_delivery]` gives the engine, and its statement.
pub type LateGroup = (Option<LateDelivery>, Option<Source>);

pub fn late(group: &Group, place: &Place) -> LateGroup {
    let source = source::read(group, place.id("late_delivery"));
    group.text("note");
    let typed = group.get("remedies").map(|_| {
        let silent = LegalRight {
            id: "late_delivery",
            money: MoneyTerms::SILENT,
            ..LegalRight::FAULT
        };
        LateDelivery {
            right: terms(group, &silent, &source, place),
            grace_days: group.optional_number("grace_days"),
            unpromised_days: group.optional_number("unpromised_days"),
            by_sending: group.optional_flag("by_sending"),
            extra_time: group.optional_flag("extra_time"),
        }
    });
    group.finish();
    (typed, Some(source))
}
