//! What the generated cases must reach of the law's layer, counted by the engine's verdicts.

use crate::cover::Coverage;
use after_sales_policy::{
    Basis, Entitlement, ExtendsFrom, FactName, Facts, Gate, LegalRight, Note, Regime, StartEvent,
    Verdict,
};

/// Members of an entitlement by law that are not always there.
const TOLD: [&str; 19] = [
    "started",
    "not started",
    "deadline",
    "legal after safe",
    "unlimited",
    "no number",
    "days",
    "business days",
    "months",
    "conditions",
    "open condition",
    "needs person",
    "opens on",
    "return freight",
    "refund",
    "fee",
    "refund by",
    "send by",
    "quantity",
];

/// Refusals that the law's layer knows.
const REFUSALS: [&str; 6] = [
    "period_over",
    "not_yet",
    "legal_exception",
    "condition_fails",
    "no_legal_right",
    "not_late",
];

/// Facts that the law asks for beside those of its starts.
const ASKED: [FactName; 9] = [
    FactName::OrderedOn,
    FactName::DeliveredOn,
    FactName::DocumentOn,
    FactName::EstimatedDeliveryOn,
    FactName::NoticedOn,
    FactName::State,
    FactName::Subdivision,
    FactName::Price,
    FactName::OrderValue,
];

const NOTES: [Note; 10] = [
    Note::LawNotHeld,
    Note::LawMayGiveMore,
    Note::DeviceClock,
    Note::HolidaysUnknown,
    Note::LegalDayLater,
    Note::FaultPresumed,
    Note::FaultToShow,
    Note::DependsOnItem,
    Note::DiminishedValue,
    Note::ExtraTime,
];

/// Kinds of conditions, and of the extensions' starts, of a right that was weighed.
fn kind(gate: &Gate) -> &'static str {
    match gate {
        Gate::Never => "never",
        Gate::Unsure => "unsure",
        Gate::Told(_) => "told",
        Gate::Untold(_) => "untold",
        Gate::MaybeTold(_) => "maybe_told",
        Gate::CopyLate(_) => "copy_late",
        Gate::Remote => "remote",
        Gate::Any(_) => "any",
        Gate::All(_) => "all",
        Gate::Fails(_) => "fails",
        Gate::Price(_) => "price",
        Gate::OrderValue(_) => "order_value",
        Gate::Repaired => "repaired",
        Gate::RepairFailed(_) => "repair_failed",
        Gate::ShownInTime => "shown_in_time",
    }
}

const KINDS: [&str; 15] = [
    "never",
    "unsure",
    "told",
    "untold",
    "maybe_told",
    "copy_late",
    "remote",
    "any",
    "all",
    "fails",
    "price",
    "order_value",
    "repaired",
    "repair_failed",
    "shown_in_time",
];

impl Coverage {
    /// Counts what one verdict says by law.
    pub fn add_law(&mut self, regime: &Regime, facts: &Facts, verdict: &Verdict) {
        self.reach(
            "law of",
            if facts.buyer.country.code() == regime.place {
                "place"
            } else {
                "country"
            },
        );
        for note in &verdict.notes {
            self.reach("note", note.as_str());
        }
        for missing in &verdict.missing_facts {
            self.reach("missing", missing.fact.as_str());
        }
        let by_law = |basis: Basis| basis == Basis::Law;
        for refusal in verdict.refusals.iter().filter(|one| by_law(one.basis)) {
            self.reach("refusal", refusal.reason.as_str());
        }
        for given in verdict.entitlements.iter().filter(|one| by_law(one.basis)) {
            self.given_by_law(given);
            let rights = regime.withdrawal.iter().chain(regime.faults);
            for right in rights.filter(|right| regime.right_id(right) == given.source) {
                self.right(right);
            }
        }
        if verdict.entitlements.len() > 1 {
            let law_first = by_law(verdict.entitlements[0].basis);
            self.reach("first", if law_first { "law" } else { "shop" });
        }
        for basis in [
            verdict.best.last_day_basis,
            verdict.best.return_freight_basis,
            verdict.best.refund_basis,
        ] {
            self.reach("best", basis.map_or("none", |basis| basis.as_str()));
        }
        for gate in regime.exceptions.iter().flat_map(|one| one.gates) {
            self.reach("condition", kind(gate));
        }
    }

    fn right(&mut self, right: &LegalRight) {
        for gate in right.gates {
            self.reach("condition", kind(gate));
        }
        for extension in right.extensions {
            self.reach("extends from", extension.from.as_str());
            for gate in extension.gates {
                self.reach("condition", kind(gate));
            }
        }
    }

    fn given_by_law(&mut self, given: &Entitlement) {
        let numberless = given.started.is_some() && given.deadline.is_none() && !given.unlimited;
        let there = [
            given.started.is_some(),
            given.started.is_none(),
            given.deadline.is_some(),
            given.deadline.is_some_and(|last| last.legal > last.safe),
            given.unlimited,
            numberless && given.starts_on != StartEvent::EstimatedDelivery,
            given.days.is_some(),
            given.days.is_some() && given.day_kind == after_sales_policy::DayKind::Business,
            given.months.is_some(),
            !given.conditions.is_empty(),
            given.conditions.iter().any(|one| one.holds.is_none()),
            given.needs_person,
            given.opens_on.is_some(),
            given.return_freight.is_some(),
            given.refund.is_some(),
            !given.fees.is_empty(),
            given.refund_clock.is_some_and(|clock| clock.by.is_some()),
            given.send_by.is_some(),
            given.quantity.is_some(),
        ];
        for (name, there) in TOLD.iter().zip(there) {
            if there {
                self.reach("entitlement", name);
            }
        }
    }
}

/// What the law's layer must reach.
pub fn wanted() -> Vec<(&'static str, &'static str)> {
    let mut wanted = Vec::new();
    wanted.extend(REFUSALS.map(|word| ("refusal", word)));
    wanted.extend(TOLD.map(|word| ("entitlement", word)));
    // A right that never exists is never given.
    let given = KINDS
        .iter()
        .filter(|kind| !["never", "unsure"].contains(kind));
    wanted.extend(given.map(|word| ("condition", *word)));
    wanted.extend(
        ExtendsFrom::ALL
            .iter()
            .map(|(_, word)| ("extends from", *word)),
    );
    wanted.extend(NOTES.map(|note| ("note", note.as_str())));
    wanted.extend(ASKED.map(|fact| ("missing", fact.as_str())));
    wanted.extend(["law", "shop"].map(|word| ("first", word)));
    wanted.extend(["law", "shop", "none"].map(|word| ("best", word)));
    wanted.extend(["place", "country"].map(|word| ("law of", word)));
    wanted.extend(
        after_sales_law::places()
            .iter()
            .map(|row| ("row", row.code())),
    );
    wanted
}
