//! Before the purchase: the facts as they would be when the buyer ordered today.

use crate::{CivilDate, Counting, Facts, NonWorking, PolicyDocument, Reason, Regime, Role, Trait};

use super::period::last_day;

/// A category path that no rule can name: names do not begin with a slash.
const NO_CATEGORY: &str = "/";
/// A tier that no rule can name: a text has at least one character that is not a space.
const NO_TIER: &str = " ";

/// The same facts, ordered `today` and delivered on the last day of the shop's estimate.
///
/// Without an estimate the delivery day stays open, and the promise names a length instead of a day.
/// Who has no account yet has no tier and has returned nothing, buys for themselves, and has no reason of
/// their own to send it back; without any product the question is
/// about goods that no rule singles out.
#[must_use]
pub fn assume_purchase(
    document: &PolicyDocument,
    regime: Option<&Regime>,
    facts: Facts,
    today: CivilDate,
) -> Facts {
    let digital = facts.has(Trait::Digital);
    let mut assumed = facts;
    let item = &mut assumed.item;
    let nameless = item.sku.is_none() && item.product.is_none() && item.categories.is_empty();
    if nameless {
        item.categories.push(NO_CATEGORY.into());
    }
    assumed.buyer.tier.get_or_insert_with(|| NO_TIER.into());
    assumed.buyer.role.get_or_insert(Role::Buyer);
    assumed.event.reason.get_or_insert(Reason::Other);
    assumed.order.earlier_returns.get_or_insert(0);
    assumed.order.ordered_on = Some(today);
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
