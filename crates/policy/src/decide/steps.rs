//! What is done, in order: by the buyer first, by the shop last.

use crate::{Act, CaseType, CivilDate, Entitlement, Method, Step, StepKind};

/// The steps of one entitlement. Where a person decides, the first one is all that is sure.
pub(crate) fn of(entitlement: &Entitlement, case: CaseType) -> Vec<Step> {
    let last = match entitlement.late {
        Some(late) => late.until,
        None => entitlement.deadline.map(|deadline| deadline.safe),
    };
    let told = matches!(entitlement.done_by, None | Some(Act::Notice));
    let sent = if told { None } else { last };
    // What was never sent need not travel; nor what the buyer keeps, or a shop that wants nothing back.
    let travels = case != CaseType::Cancellation
        && entitlement.methods != [Method::NoShipment]
        && (!entitlement.methods.is_empty() || entitlement.return_freight.is_some());
    let pays = entitlement.rebooking_fee.is_some()
        || !entitlement.charges.is_empty()
        || entitlement
            .exchange
            .is_some_and(|terms| terms.to_pay.is_some());
    let clock = entitlement.refund_clock.and_then(|clock| clock.by);
    let steps: [(StepKind, bool, Option<CivilDate>); 6] = [
        (StepKind::TellShop, true, last.filter(|_| told)),
        (StepKind::ShowProof, !entitlement.proof.is_empty(), None),
        (StepKind::GetReady, !entitlement.conditions.is_empty(), None),
        (StepKind::Pay, pays, None),
        (
            StepKind::HandOver,
            travels,
            earlier(sent, entitlement.send_by),
        ),
        (StepKind::Receive, true, clock),
    ];
    let sure = if entitlement.needs_person { 1 } else { 6 };
    let mut list = Vec::new();
    for (step, done, by) in steps.into_iter().take(sure) {
        if done {
            list.push(Step { step, by });
        }
    }
    list
}

fn earlier(a: Option<CivilDate>, b: Option<CivilDate>) -> Option<CivilDate> {
    match (a, b) {
        (Some(a), Some(b)) => Some(a.min(b)),
        _ => a.or(b),
    }
}
