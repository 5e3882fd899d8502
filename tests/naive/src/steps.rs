//! What is done, in order: the table of steps at the end of section 4.

use crate::case::Case;
use after_sales_policy::{Act, CaseType, CivilDate, Entitlement, Method, Step, StepKind};

pub fn steps(given: &Entitlement, case: &Case) -> Vec<Step> {
    let travels_by_then = matches!(given.done_by, Some(Act::Sent | Act::Received));
    let last_day = match given.late {
        Some(late) => late.until,
        None => given.deadline.map(|deadline| deadline.safe),
    };
    let mut steps = Vec::new();
    let mut add = |step, by: Option<CivilDate>| steps.push(Step { step, by });
    add(StepKind::TellShop, last_day.filter(|_| !travels_by_then));
    if given.needs_person {
        return steps;
    }
    if !given.proof.is_empty() {
        add(StepKind::ShowProof, None);
    }
    if !given.conditions.is_empty() {
        add(StepKind::GetReady, None);
    }
    let pays_difference = given
        .exchange
        .is_some_and(|exchange| exchange.to_pay.is_some());
    if given.rebooking_fee.is_some() || !given.charges.is_empty() || pays_difference {
        add(StepKind::Pay, None);
    }
    let nothing_travels = given.methods == [Method::NoShipment];
    let has_way = !given.methods.is_empty() || given.return_freight.is_some();
    if case.facts.case != CaseType::Cancellation && !nothing_travels && has_way {
        let days = [given.send_by, last_day.filter(|_| travels_by_then)];
        add(StepKind::HandOver, days.into_iter().flatten().min());
    }
    add(
        StepKind::Receive,
        given.refund_clock.and_then(|clock| clock.by),
    );
    steps
}
