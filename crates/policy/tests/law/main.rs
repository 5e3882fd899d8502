//! The law's layer on invented countries: each test is one sentence of `docs/law.md`.

mod counting;
mod doubt;
mod faults;
mod late;
mod repairs;
mod rights;

use after_sales_policy::{
    CivilDate, Entitlement, FactName, Gate, LegalRight, Moment, MoneyTerms, NonWorking, Note,
    Refusal, Regime, StartEvent, Verdict, Weekend, decide, read_facts, read_policy,
};
use serde_json::{Value, json};

/// Fourteen days from delivery for whoever bought at a distance.
pub const RIGHT: LegalRight = LegalRight {
    gates: &[Gate::Remote],
    days: 14,
    ..LegalRight::BLANK
};

/// Two years for faults.
pub const LIABLE: LegalRight = LegalRight {
    months: 24,
    ..LegalRight::FAULT
};

/// The law says nothing of money.
pub const SILENT: MoneyTerms = MoneyTerms::SILENT;

/// A country with these rights to change one's mind.
pub fn with(withdrawal: &'static [LegalRight]) -> Regime {
    Regime {
        place: "ZZ",
        withdrawal,
        exceptions: &[],
        faults: &[LIABLE],
        weekend: Weekend::SaturdaySunday,
        late: None,
        first_day_counted: false,
        rolls_over: None,
        parts: false,
        calendar: NonWorking::WEEKENDS,
        as_of: "2026-11-21",
    }
}

/// A day, as rows write it.
pub fn day(text: &str) -> CivilDate {
    CivilDate::parse(text).expect(text)
}

/// A country with these rights for faults.
pub fn liable(faults: &'static [LegalRight]) -> Regime {
    Regime {
        faults,
        ..with(&[RIGHT])
    }
}

/// What a shop without rules answers on `today`.
pub fn on(today: &str, regime: &Regime, facts: Value) -> Verdict {
    answer(today, regime, facts, json!([]))
}

/// As [`on`], for a shop that told its buyers something, or did not.
pub fn answer(today: &str, regime: &Regime, mut facts: Value, told: Value) -> Verdict {
    let policy = json!({
        "version": 1,
        "shop": {
            "name": "N", "country": "DE", "currency": "EUR", "time_zone": "Europe/Berlin",
            "disclosures": told
        },
        "law": { "least_confidence": "medium" },
        "rules": [{ "id": "none", "cases": ["trade_in"], "answer": "refuse" }]
    });
    let read = read_policy(&policy.to_string());
    let policy = read.policy.unwrap_or_else(|| panic!("{:?}", read.findings));
    facts["buyer"]["country"] = json!("ZZ");
    let read = read_facts(&facts.to_string());
    let facts = read.facts.unwrap_or_else(|| panic!("{:?}", read.findings));
    let now = Moment::server(&format!("{today}T12:00:00+00:00")).expect(today);
    decide(&policy, Some(regime), &facts, &now)
}

/// The days a shop tells or does not tell something.
pub fn told(what: &str, told: bool) -> Value {
    json!([{ "what": what, "told": told }])
}

/// The only entitlement by law.
pub fn only(verdict: &Verdict) -> &Entitlement {
    match verdict.entitlements.as_slice() {
        [one] => one,
        other => panic!("{} entitlements: {verdict:#?}", other.len()),
    }
}

/// Safe and legal last day of the only entitlement.
pub fn last(verdict: &Verdict) -> (String, String) {
    let deadline = only(verdict).deadline.expect("a last day");
    (deadline.safe.to_string(), deadline.legal.to_string())
}

/// The safe last day of the only entitlement.
pub fn last_day(verdict: &Verdict) -> String {
    last(verdict).0
}

/// The law's refusal.
pub fn refused(verdict: &Verdict) -> &Refusal {
    assert!(verdict.entitlements.is_empty(), "{verdict:#?}");
    let found = verdict
        .refusals
        .iter()
        .find(|no| no.source.starts_with("ZZ."));
    found.unwrap_or_else(|| panic!("{verdict:#?}"))
}

/// Whether the verdict carries the note.
pub fn notes(verdict: &Verdict, note: Note) -> bool {
    verdict.notes.contains(&note)
}

/// Whether the verdict asks for the fact.
pub fn asks(verdict: &Verdict, fact: FactName) -> bool {
    verdict
        .missing_facts
        .iter()
        .any(|missing| missing.fact == fact)
}

/// A right that counts from another event.
pub const fn from(starts_on: StartEvent) -> LegalRight {
    LegalRight { starts_on, ..RIGHT }
}
