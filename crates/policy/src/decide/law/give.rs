//! A right as an entitlement.

use super::told;
use crate::decide::period::last_day;
use crate::decide::{Question, refund};
use crate::{
    Basis, Counting, Disclosure, Entitlement, FeeKind, Freight, LegalRight, MoneyTerms, Party,
    RefundClock, RefundStart, Regime, StartEvent,
};

/// A bare entitlement by law, for its kind to fill in.
pub(super) fn entitlement(
    regime: &Regime,
    right: &LegalRight,
    starts_on: StartEvent,
) -> Entitlement {
    let some = |number: u32| (number > 0).then_some(number);
    Entitlement {
        basis: Basis::Law,
        source: regime.right_id(right),
        confidence: Some(right.confidence),
        remedies: right.remedies.to_vec(),
        chosen_by: Some(right.chosen_by),
        first_step: some(right.first_step)
            .filter(|first| right.remedies.len() > usize::try_from(*first).unwrap_or(0)),
        starts_on,
        started: None,
        opens_on: None,
        deadline: None,
        days: some(right.days),
        day_kind: right.day_kind,
        months: some(right.months),
        done_by: None,
        unlimited: false,
        late: None,
        conditions: Vec::new(),
        return_freight: None,
        outbound_freight: None,
        refund: None,
        fees: Vec::new(),
        charges: Vec::new(),
        refund_clock: None,
        send_by: None,
        methods: Vec::new(),
        proof: Vec::new(),
        helpful_proof: Vec::new(),
        method_terms: Vec::new(),
        quantity: None,
        credit: None,
        credit_valid_until: None,
        exchange: None,
        rebooking_fee: None,
        remedy_ends: Vec::new(),
        guarantee: None,
        register_by: None,
        steps: Vec::new(),
        needs_person: false,
    }
}

/// What the end of the contract means in money: the estimate where the law says what comes back, or
/// `ends` it is, and when the money is due.
pub(super) fn money(
    question: &Question<'_>,
    regime: &Regime,
    terms: &MoneyTerms,
    ends: bool,
    to: &mut Entitlement,
) {
    if ends || terms.outbound_freight.is_some() {
        to.outbound_freight = terms.outbound_freight;
        to.refund = refund::by_law(question, terms);
        if terms.fee.is_some() {
            to.fees.push(FeeKind::Handling);
        }
    }
    to.refund_clock = terms.refund_days.map(|days| RefundClock {
        within_days: days,
        day_kind: terms.refund_day_kind,
        counts_from: terms.refund_starts_on,
        by: (terms.refund_starts_on == RefundStart::Notice).then(|| {
            let (day, kind) = (question.acting, terms.refund_day_kind);
            let counting = Counting::StartDayExcluded;
            last_day(day, days, kind, counting, &regime.calendar)
        }),
        may_withhold: terms.may_withhold,
    });
}

/// The buyer pays only when told so, where the law says that (CRD Art. 6(6)).
pub(super) fn freight(question: &Question<'_>, terms: &MoneyTerms) -> Option<Freight> {
    let untold = told(question, Disclosure::ReturnCostTold) == Some(false);
    let payer: Option<Party> = terms
        .return_freight_untold
        .filter(|_| untold)
        .or(terms.return_freight);
    payer.map(|payer| Freight {
        payer,
        amount: None,
    })
}
