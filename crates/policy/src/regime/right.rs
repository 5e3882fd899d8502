//! A right by law: when it exists, how long, and what it gives.

use super::MoneyTerms;
use super::statute::statute;
use crate::{
    CivilDate, Confidence, DayKind, Disclosure, ExtendsFrom, Money, Party, Remedy, StartEvent,
    StateFact, Trait,
};

statute! {
    /// Amounts, both ends included; one in another currency cannot be compared.
    pub struct MoneyRange {
        required {}
        optional {
            /// Least.
            least: Option<Money>,
            /// Most.
            most: Option<Money>,
        }
    }
}

/// Something that must be so.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Gate {
    /// Never: no such right.
    Never,
    /// Cannot be said: there may be such a right, and nobody has found how long.
    Unsure,
    /// The shop told its buyers this.
    Told(Disclosure),
    /// The shop did not tell its buyers this.
    Untold(Disclosure),
    /// As [`Gate::Told`]; but a shop that has not said counts as having told, and the buyer reads that
    /// the law may give more: a period that may be agreed shorter.
    MaybeTold(Disclosure),
    /// The buyer has no copy of the contract, or got it later than these days after the order.
    CopyLate(u32),
    /// Bought at a distance: not in the shop's store.
    Remote,
    /// Item, order or buyer has one of these.
    Any(&'static [Trait]),
    /// Item, order and buyer have all of these.
    All(&'static [Trait]),
    /// The buyer's answer is no: the seal is not whole, it is not unused.
    Fails(StateFact),
    /// Price of one unit.
    Price(MoneyRange),
    /// Price of the whole order.
    OrderValue(MoneyRange),
    /// It was repaired under the law's liability.
    Repaired,
    /// At least so many repairs did not mend it.
    RepairFailed(u32),
    /// The fault showed before the period ended.
    ShownInTime,
}

statute! {
    /// More time, when its gates hold.
    pub struct Extension {
        required {
            /// When; all of them.
            gates: &'static [Gate],
            /// Counts from.
            from: ExtendsFrom,
            /// How sure.
            confidence: Confidence,
        }
        optional {
            /// Length in days; 0 when counted in months.
            days: u32,
            /// Length in months. With `days` 0 too, the right does not end.
            months: u32,
            /// Once told late, the right ends so many days after that day, if that is earlier; 0: the day of
            /// late information changes nothing.
            late_days: u32,
            /// Each repair gives it again, at most so many times; 0 and 1 are once.
            times: u32,
            /// First contract day; `None` when not checked.
            since: Option<CivilDate>,
        }
    }
}

impl Extension {
    /// No end, always, high: for the fields that are left out.
    pub const BLANK: Self = Self {
        gates: &[],
        days: 0,
        months: 0,
        from: ExtendsFrom::End,
        late_days: 0,
        times: 0,
        since: None,
        confidence: Confidence::High,
    };
}

statute! {
    /// A right by law.
    pub struct LegalRight {
        required {
            /// Last part of its citation's id: `withdrawal`, `guarantee`, `withdrawal.no_copy`.
            id: &'static str,
            /// How sure.
            confidence: Confidence,
            /// Counts from, for goods.
            starts_on: StartEvent,
            /// Remedies, first step first.
            remedies: &'static [Remedy],
            /// Who chooses within the first step.
            chosen_by: Party,
        }
        optional {
            /// It is a statement of this part of the country, not of the country.
            regional: bool,
            /// First contract day; `None` when not checked.
            since: Option<CivilDate>,
            /// Last contract day; `None` while in force.
            until: Option<CivilDate>,
            /// When it exists; all of them.
            gates: &'static [Gate],
            /// Where it exists, no later right of its list is looked at.
            instead: bool,
            /// What must hold of the goods.
            conditions: &'static [StateFact],
            /// Length in days; 0 when counted in months or not in numbers.
            days: u32,
            /// Calendar or working days.
            day_kind: DayKind,
            /// Length in months. With `days` 0 too, the law names no number: a reasonable time.
            months: u32,
            /// Counts from, for digital content and services; `None` where not found.
            digital_starts_on: Option<StartEvent>,
            /// A fault that shows later counts from then.
            hidden: bool,
            /// It ends at the latest so many months after delivery; 0: no such end.
            within_months: u32,
            /// The clock stops while the shop repairs, and then runs at least so many days; 0: it does not
            /// stop.
            pause_days: u32,
            /// Who has told the shop in time keeps the right until the shop's clear answer.
            held_by_complaint: bool,
            /// Opens when the shop has had so many days since it was first asked; 0: at once.
            opens_after_days: u32,
            /// The buyer must tell the shop so many months after noticing; 0: no fixed time.
            notify_months: u32,
            /// More time.
            extensions: &'static [Extension],
            /// How many remedies are the first step.
            first_step: u32,
            /// Repairs that must have failed for the second step to open; 0: no such rule.
            failed_repairs: u32,
            /// How long goods must last depends on the goods.
            depends: bool,
            /// The length is the least: after it a person decides.
            least: bool,
            /// Months in which the fault is presumed to have been there from the start.
            presumption_months: u32,
            /// Money and goods on their way back.
            money: MoneyTerms,
        }
    }
}

impl LegalRight {
    /// A right of no fixed length from delivery, for the fields that are left out.
    pub const BLANK: Self = Self {
        id: "withdrawal",
        regional: false,
        confidence: Confidence::High,
        since: None,
        until: None,
        gates: &[],
        instead: false,
        conditions: &[],
        days: 0,
        day_kind: DayKind::Calendar,
        months: 0,
        starts_on: StartEvent::Delivered,
        digital_starts_on: Some(StartEvent::Purchased),
        hidden: false,
        within_months: 0,
        pause_days: 0,
        held_by_complaint: false,
        opens_after_days: 0,
        notify_months: 0,
        extensions: &[],
        remedies: &[Remedy::Termination, Remedy::RefundOriginal],
        first_step: 2,
        failed_repairs: 0,
        chosen_by: Party::Buyer,
        depends: false,
        least: false,
        presumption_months: 0,
        money: MoneyTerms::SILENT,
    };

    /// A right for faults, for the fields that are left out.
    pub const FAULT: Self = Self {
        id: "guarantee",
        digital_starts_on: None,
        remedies: &[Remedy::Repair, Remedy::Replacement],
        money: MoneyTerms::SHOP_COLLECTS,
        ..Self::BLANK
    };

    /// Whether a contract of that day is under this statement.
    pub fn holds_on(&self, day: CivilDate) -> bool {
        within(day, self.since, self.until)
    }
}

/// Whether a day lies between two, where they are known.
pub(crate) fn within(day: CivilDate, since: Option<CivilDate>, until: Option<CivilDate>) -> bool {
    since.is_none_or(|since| since <= day) && until.is_none_or(|until| day <= until)
}
