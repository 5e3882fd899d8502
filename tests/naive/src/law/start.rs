//! A start that is not known: 4 of section 5, 1 of section 6.

use super::list::List;
use super::told::told;
use crate::case::Case;
use after_sales_policy::{Disclosure, StartEvent, Trait};

/// Whether the goods come again and again.
pub fn regular_deliveries(case: &Case) -> bool {
    case.facts.has(Trait::SubscriptionFirst) || case.facts.has(Trait::SubscriptionRenewal)
}

/// Whether the days of a right have not begun to run, the day of `event` being unknown.
pub fn has_not_begun(event: StartEvent, list: List, case: &Case) -> bool {
    let no_copy = event == StartEvent::DocumentReceived
        && told(Disclosure::ContractCopy, case) == Some(false);
    no_copy || list == List::ChangeOfMind && case.facts.order.arrived == Some(false)
}
