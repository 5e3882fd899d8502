//! What the shop takes off a refund, and when.

use super::super::Question;
use super::super::fit::{counts, within};
use super::super::missing::Missing;
use crate::{
    BasisPoints, CivilDate, CountRange, FactName, Facts, Fee, Freight, LateTerms, Method, Money,
    Place, Rule, StateFact,
};

/// What a refund is reduced by, beside the rule's fees.
pub(crate) struct Charges {
    /// Who pays the way back, and what it costs.
    pub(crate) freight: Option<Freight>,
    /// Terms for coming late, when they hold.
    pub(crate) late: Option<LateTerms>,
    /// First day of the window.
    pub(crate) started: Option<CivilDate>,
    /// The day the buyer acts.
    pub(crate) acting: CivilDate,
    /// The buyer keeps the item: nothing comes back that could be charged for.
    pub(crate) kept: bool,
    /// Share that is kept because an appointment was cancelled too late.
    pub(crate) short_notice: Option<BasisPoints>,
}

/// The first terms for the way back that fit. Terms that hang on a missing fact do not fit; the fact is
/// asked for.
pub(crate) fn freight(rule: &Rule, facts: &Facts, missing: &mut Missing) -> Option<Freight> {
    let fitting = rule.return_freight.iter().find(|terms| {
        is_there(&terms.places, facts, missing)
            && is_nth(terms.earlier_returns.as_ref(), facts, missing)
            && is_way(&terms.methods, facts, missing)
    })?;
    Some(Freight {
        payer: fitting.payer,
        amount: fitting.amount.map(|amount| match fitting.tax {
            Some(tax) => BasisPoints(10_000 + tax.0).of(amount),
            None => amount,
        }),
    })
}

fn is_there(places: &[Place], facts: &Facts, missing: &mut Missing) -> bool {
    let here = &facts.buyer.country;
    if places.is_empty() || within(here, places) {
        return true;
    }
    // A part of the buyer's country is named; which part the buyer lives in would tell.
    let part = |place: &Place| place.is_subdivision() && place.country() == here.code();
    if places.iter().any(part) {
        missing.ask(FactName::Subdivision);
    }
    false
}

fn is_nth(range: Option<&CountRange>, facts: &Facts, missing: &mut Missing) -> bool {
    if range.is_none() {
        return true;
    }
    if facts.order.earlier_returns.is_none() {
        missing.ask(FactName::EarlierReturns);
    }
    facts
        .order
        .earlier_returns
        .is_some_and(|count| counts(range, count))
}

fn is_way(methods: &[Method], facts: &Facts, missing: &mut Missing) -> bool {
    if methods.is_empty() {
        return true;
    }
    if facts.event.method.is_none() {
        missing.ask(FactName::Method);
    }
    facts
        .event
        .method
        .is_some_and(|method| methods.contains(&method))
}

/// Whether a fee is charged; asks for the facts that would tell.
pub(crate) fn is_due(fee: &Fee, facts: &Facts, charges: &Charges, missing: &mut Missing) -> bool {
    let in_time = fee.days.as_ref().is_none_or(|days| {
        charges.started.is_some_and(|started| {
            let passed = charges.acting.days_since(started);
            counts(Some(days), u32::try_from(passed).unwrap_or(0))
        })
    });
    let due = !charges.kept
        && in_time
        && !is_waived(fee, facts)
        && is_there(&fee.places, facts, missing)
        && is_way(&fee.methods, facts, missing);
    if due {
        for state in &fee.waived_if {
            if facts.answer(*state).is_none() {
                missing.ask_state(*state);
            }
        }
    }
    due
}

/// Whether what is known waives a fee. Of a place, both the purchase and the return have to be there.
fn is_waived(fee: &Fee, facts: &Facts) -> bool {
    let yes = |state: &StateFact| facts.answer(*state) == Some(true);
    let here = within(&facts.buyer.country, &fee.waived_in);
    let bought = facts.order.place.as_ref();
    fee.waived_if.iter().any(yes)
        || (here && bought.is_some_and(|place| within(place, &fee.waived_in)))
}

/// What a fee comes to, as far as the price is known.
pub(crate) fn amount(fee: &Fee, price: Option<Money>, units: u32) -> Option<Money> {
    let share = fee.share.zip(price).map(|(share, price)| share.of(price));
    let fixed = match (fee.amount, fee.per_unit) {
        (Some(amount), true) => Some(amount.times(units)),
        (amount, _) => amount,
    };
    let own = share.or(fixed)?;
    match fee.cap {
        Some(cap) if cap.at_most(own) => Some(cap),
        _ => Some(own),
    }
}

/// The share that is kept when an appointment is cancelled with less notice than the rule asks for.
pub(crate) fn short_notice(
    rule: &Rule,
    question: &Question<'_>,
    missing: &mut Missing,
) -> Option<BasisPoints> {
    let terms = rule.appointment.as_ref()?;
    let Some(appointment) = question.facts.order.appointment_at else {
        missing.ask(FactName::AppointmentAt);
        return None;
    };
    let notice = appointment.minutes_since(question.minute?);
    (notice < i64::from(terms.notice_hours) * 60).then_some(terms.keeps)
}
