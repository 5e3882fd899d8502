//! Periods: from an event and a length to a first and a last day.

use crate::{
    CivilDate, Counting, DayKind, Deadline, FactName, Facts, NonWorking, Opening, StartEvent,
    Trait, Window,
};

/// The day of an event, or the fact to ask for.
pub(crate) fn day_of(event: StartEvent, facts: &Facts) -> Result<CivilDate, FactName> {
    let order = &facts.order;
    // Digital content is delivered where it is bought.
    let digital = facts
        .has(Trait::Digital)
        .then_some(order.ordered_on)
        .flatten();
    let delivered = order.delivered_on.or(digital);
    match event {
        StartEvent::Purchased => order.ordered_on.ok_or(FactName::OrderedOn),
        StartEvent::Paid => order.paid_on.or(order.ordered_on).ok_or(FactName::PaidOn),
        StartEvent::Shipped => order.shipped_on.ok_or(FactName::ShippedOn),
        StartEvent::Delivered => delivered.ok_or(FactName::DeliveredOn),
        StartEvent::FirstItemDelivered => order
            .first_delivered_on
            .or(delivered)
            .ok_or(FactName::DeliveredOn),
        StartEvent::LastItemDelivered => order
            .last_delivered_on
            .max(delivered)
            .ok_or(FactName::DeliveredOn),
        StartEvent::ReceiptConfirmed => order
            .receipt_confirmed_on
            .ok_or(FactName::ReceiptConfirmedOn),
        StartEvent::EstimatedDelivery => order
            .estimated_delivery_on
            .ok_or(FactName::EstimatedDeliveryOn),
        StartEvent::Activated => order.activated_on.ok_or(FactName::ActivatedOn),
        StartEvent::Noticed => facts.event.noticed_on.ok_or(FactName::NoticedOn),
        StartEvent::SellerContacted => facts
            .event
            .seller_contacted_on
            .ok_or(FactName::SellerContactedOn),
        StartEvent::LaterOfPurchaseAndDelivery => delivered
            .max(delivered.and(order.ordered_on))
            .ok_or(FactName::DeliveredOn),
    }
}

/// The last day of `length` days from `start`.
pub(crate) fn last_day(
    start: CivilDate,
    length: u32,
    kind: DayKind,
    counting: Counting,
    calendar: &NonWorking,
) -> CivilDate {
    let included = counting == Counting::StartDayIncluded;
    match kind {
        DayKind::Business => {
            let from = if included { start.add_days(-1) } else { start };
            calendar.add_business_days(from, length)
        }
        DayKind::Calendar => {
            let length = i32::try_from(length).unwrap_or(i32::MAX);
            start.add_days(if included {
                length.saturating_sub(1)
            } else {
                length
            })
        }
    }
}

/// What is known of the end of a window.
pub(crate) enum WindowEnd {
    /// No end.
    Unlimited { started: CivilDate },
    /// Ends.
    On {
        started: CivilDate,
        deadline: Deadline,
    },
    /// Hangs on a fact.
    Open(FactName),
}

/// The end of a shop's window. `season_unknown` is set when the order's day would matter.
pub(crate) fn window_end(
    window: &Window,
    facts: &Facts,
    calendar: &NonWorking,
    season_unknown: &mut bool,
) -> WindowEnd {
    let started = day_of(window.starts_on, facts).or_else(|fact| {
        window
            .fallback
            .map_or(Err(fact), |event| day_of(event, facts).map_err(|_| fact))
    });
    let started = match started {
        Ok(day) => day,
        Err(fact) => match window.until {
            Some(until) => {
                return WindowEnd::On {
                    started: until,
                    deadline: fixed(until),
                };
            }
            None => return WindowEnd::Open(fact),
        },
    };
    if window.unlimited {
        return WindowEnd::Unlimited { started };
    }
    let included = window.counting == Counting::StartDayIncluded;
    let own = match (window.days, window.months, window.until) {
        (Some(days), _, _) => last_day(started, days, window.day_kind, window.counting, calendar),
        (None, Some(months), _) => started.add_months(months).add_days(-i32::from(included)),
        (None, None, Some(until)) => until,
        (None, None, None) => started,
    };
    let mut safe = own;
    for season in &window.seasons {
        match facts.order.ordered_on {
            Some(day) if season.ordered_from <= day && day <= season.ordered_until => {
                safe = safe.max(season.last_day);
            }
            Some(_) => {}
            None if season.last_day > own => *season_unknown = true,
            None => {}
        }
    }
    let legal = if window.rolls_over {
        calendar.roll_forward(safe)
    } else {
        safe
    };
    WindowEnd::On {
        started,
        deadline: Deadline { safe, legal },
    }
}

fn fixed(day: CivilDate) -> Deadline {
    Deadline {
        safe: day,
        legal: day,
    }
}

/// The first day to act, when the rule makes the buyer wait.
pub(crate) fn opens_on(openings: &[Opening], facts: &Facts) -> Result<Option<CivilDate>, FactName> {
    let mut latest = None;
    for opening in openings {
        let wait = i32::try_from(opening.days).unwrap_or(i32::MAX);
        latest = latest.max(Some(day_of(opening.starts_on, facts)?.add_days(wait)));
    }
    Ok(latest)
}
