//! What the form asks for: of each case only what the shop needs to answer it.
//!
//! "What went wrong?" comes before "what do you want?", and both before who asks. A shop that lists a proof makes it
//! needed; what law gives never hangs on it, so a buyer may always say that there is none.

use crate::form::Field;
use crate::state::State;
use after_sales_policy::{CaseType, Preset, Proof, Remedy, StateFact, Verdict};

/// A field and whether it must be filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Need {
    /// Which.
    pub field: Field,
    /// Whether the request cannot be sent without it.
    pub required: bool,
}

/// How a case asks for something.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Ask {
    No,
    May,
    Must,
}
use Ask::{May, Must, No};

/// What a case asks about the matter.
struct Row {
    case: CaseType,
    /// Own words: a fault nobody describes cannot be judged; for a change of mind the law asks no reason.
    message: Ask,
    /// Photos, where there is something to see.
    photos: Ask,
    /// Serial numbers: whose guarantee it is, or which part fits.
    serials: Ask,
    /// What is wanted instead: without it an exchange cannot be packed.
    wanted: Ask,
    /// Whether it can be about some of the items bought.
    pieces: bool,
}

const fn row(case: CaseType, asks: [Ask; 4], pieces: bool) -> Row {
    let [message, photos, serials, wanted] = asks;
    Row {
        case,
        message,
        photos,
        serials,
        wanted,
        pieces,
    }
}

const ROWS: [Row; 14] = [
    row(CaseType::Return, [May, No, No, No], true),
    row(CaseType::Exchange, [May, No, No, Must], true),
    row(CaseType::Defect, [Must, May, No, No], true),
    row(CaseType::Damaged, [Must, May, No, No], true),
    row(CaseType::Wrong, [Must, May, No, May], true),
    row(CaseType::Missing, [Must, May, No, No], true),
    row(CaseType::Late, [May, No, No, No], false),
    row(CaseType::Guarantee, [Must, May, May, No], true),
    row(CaseType::Cancellation, [May, No, No, No], true),
    row(CaseType::Withdrawal, [May, No, No, No], true),
    row(CaseType::Repair, [Must, May, May, No], true),
    row(CaseType::Complaint, [Must, No, No, No], false),
    row(CaseType::TradeIn, [Must, May, May, No], true),
    row(CaseType::SparePart, [May, May, May, Must], false),
];

fn of(case: CaseType) -> Option<&'static Row> {
    ROWS.iter().find(|row| row.case == case)
}

/// Whether the case can be about some of the items bought.
pub fn has_pieces(case: CaseType) -> bool {
    of(case).is_some_and(|row| row.pieces)
}

/// What the form asks for a verdict, in the order of the screen.
pub fn needs(verdict: &Verdict, takes_photos: bool) -> Vec<Need> {
    let Some(row) = of(verdict.case) else {
        return Vec::new();
    };
    let proof = |list: &[Proof], one: Proof| list.contains(&one);
    let (mut photos, mut serials, mut wanted) = (row.photos, row.serials, row.wanted);
    for one in &verdict.entitlements {
        for (list, ask) in [(&one.proof, Must), (&one.helpful_proof, May)] {
            if proof(list, Proof::Photos) || proof(list, Proof::DisposalPhoto) {
                photos = photos.max(ask);
            }
            if proof(list, Proof::SerialNumber) {
                serials = serials.max(ask);
            }
        }
        let mut conditions = one.conditions.iter();
        if conditions.any(|condition| condition.state == StateFact::SerialNumberMatches) {
            serials = serials.max(May);
        }
        let mut remedies = one.remedies.iter();
        if remedies.any(|remedy| matches!(remedy, Remedy::Exchange | Remedy::ExchangeVariant)) {
            wanted = wanted.max(May);
        }
    }
    if !takes_photos {
        photos = No;
    }
    let remedy = if offered(verdict).len() < 2 { No } else { May };
    let asks = [
        row.message,
        serials,
        photos,
        remedy,
        wanted,
        Must,
        Must,
        May,
    ];
    let fields = Field::ALL.iter().zip(asks);
    fields
        .filter(|(_, ask)| *ask != No)
        .map(|((field, _), ask)| Need {
            field: *field,
            required: ask == Must,
        })
        .collect()
}

/// What law or shop offer, each once.
pub fn offered(verdict: &Verdict) -> Vec<Remedy> {
    let mut offered = Vec::new();
    for one in verdict.entitlements.iter().flat_map(|e| &e.remedies) {
        if !offered.contains(one) {
            offered.push(*one);
        }
    }
    // Ending the contract and getting the money back are one wish.
    if offered.contains(&Remedy::RefundOriginal) {
        offered.retain(|remedy| *remedy != Remedy::Termination);
    }
    offered
}

impl State {
    /// The form's fields in the order of the screen.
    pub fn needs(&self) -> Vec<Need> {
        if self.withdraws() {
            // A statement without a name says nothing (Art. 11a(2)(a) of Directive 2011/83/EU).
            return Field::STATEMENT
                .map(|field| Need {
                    field,
                    required: field != Field::Message,
                })
                .into();
        }
        needs(&self.verdict(), self.takes_photos())
    }

    /// Whether the endpoint gives a receipt that photos can follow: only the desk's does.
    fn takes_photos(&self) -> bool {
        let endpoint = self.given.policy.document.endpoint.as_ref();
        let preset = endpoint.and_then(|endpoint| endpoint.preset);
        self.given.config.endpoint.is_some() || preset.is_none_or(|preset| preset == Preset::Desk)
    }
}

#[cfg(test)]
#[path = "needs_tests.rs"]
mod tests;
