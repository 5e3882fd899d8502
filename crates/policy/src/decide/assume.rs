//! Before the purchase: the facts as they would be when the buyer ordered today.

use crate::{CivilDate, Counting, Facts, NonWorking, PolicyDocument, Regime, Trait};

use super::period::last_day;

/// The same facts, ordered `today` and delivered on the last day of the shop's estimate.
///
/// Without an estimate the delivery day stays open, and the promise names a length instead of a day.
#[must_use]
pub fn assume_purchase(
    document: &PolicyDocument,
    regime: Option<&Regime>,
    facts: &Facts,
    today: CivilDate,
) -> Facts {
    let mut assumed = facts.clone();
    assumed.order.ordered_on = Some(today);
    let digital = facts.has(Trait::Digital);
    if let Some(estimate) = document.delivery.as_ref().filter(|_| !digital) {
        let calendar = regime.map_or(NonWorking::WEEKENDS, |regime| regime.calendar);
        let arrival = last_day(
            today,
            estimate.most_days,
            estimate.day_kind,
            Counting::StartDayExcluded,
            &calendar,
        );
        assumed.order.delivered_on = Some(arrival);
        assumed.order.estimated_delivery_on = Some(arrival);
        // The promise is about acting on that day, not today.
        assumed.event.declared_on = Some(arrival);
    }
    assumed
}
