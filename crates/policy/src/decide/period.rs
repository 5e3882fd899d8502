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
        StartEvent::ReplacementDelivered => order
            .replacement_delivered_on
            .ok_or(FactName::ReplacementDeliveredOn),
        StartEvent::LaterOfPurchaseAndDelivery => delivered
            .max(delivered.and(order.ordered_on))
            .ok_or(FactName::DeliveredOn),
        StartEvent::DocumentReceived => order.document_on.ok_or(FactName::DocumentOn),
        // Without a day of its own the document came with the goods at the latest: the earlier end.
        StartEvent::LaterOfDocumentAndDelivery => delivered
            .max(delivered.and(order.document_on))
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
            let length = signed(length);
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
    /// No end; the day it began, when known, and the event of that day.
    Unlimited(Option<CivilDate>, StartEvent),
    /// Ends.
    On(Ends),
    /// Hangs on a fact.
    Open(FactName),
}

/// A window that ends.
#[derive(Clone, Copy)]
pub(crate) struct Ends {
    /// The day it counts from, when known; a fixed last day needs none.
    pub(crate) started: Option<CivilDate>,
    /// The event it counts from: the window's own or its fallback.
    pub(crate) event: StartEvent,
    pub(crate) deadline: Deadline,
}

/// The end of a shop's window. `season_unknown` is set when the order's day would matter.
pub(crate) fn window_end(
    window: &Window,
    facts: &Facts,
    calendar: &NonWorking,
    season_unknown: &mut bool,
) -> WindowEnd {
    let mut event = window.starts_on;
    let mut known = day_of(event, facts);
    if let (Err(fact), Some(fallback)) = (known, window.fallback) {
        known = day_of(fallback, facts).map_err(|_| fact);
        if known.is_ok() {
            event = fallback;
        }
    }
    let started = known
        .ok()
        .map(|day| day.add_days(signed(window.delay_days.unwrap_or(0))));
    if window.unlimited {
        return WindowEnd::Unlimited(started, event);
    }
    let included = window.counting == Counting::StartDayIncluded;
    let counted = |days| {
        let start = started?;
        Some(last_day(
            start,
            days,
            window.day_kind,
            window.counting,
            calendar,
        ))
    };
    let months = |months| Some(started?.add_months(months).add_days(-i32::from(included)));
    let own = match (window.days, window.months) {
        (Some(days), _) => counted(days),
        (None, Some(length)) => months(length),
        (None, None) => window.until,
    };
    let own = match (own, known) {
        (Some(own), _) => own,
        (None, Err(fact)) => return WindowEnd::Open(fact),
        // `check` refuses a window without a length.
        (None, Ok(day)) => day,
    };
    let mut safe = own;
    for season in &window.seasons {
        let last = season
            .last_day
            .max(season.days.and_then(counted))
            .unwrap_or(own);
        match facts.order.ordered_on {
            Some(day) if season.ordered_from <= day && day <= season.ordered_until => {
                safe = safe.max(last);
            }
            Some(_) => {}
            None if last > own => *season_unknown = true,
            None => {}
        }
    }
    let rolled = if window.rolls_over {
        calendar.roll_forward(safe)
    } else {
        safe
    };
    let legal = rolled.add_days(signed(window.grace_days.unwrap_or(0)));
    WindowEnd::On(Ends {
        started,
        event,
        deadline: Deadline { safe, legal },
    })
}

/// A number of days for the calendar; no number that is read is too large for it.
pub(crate) fn signed(days: u32) -> i32 {
    i32::try_from(days).unwrap_or(i32::MAX)
}

/// The first day to act, when the rule makes the buyer wait.
pub(crate) fn opens_on(openings: &[Opening], facts: &Facts) -> Result<Option<CivilDate>, FactName> {
    let mut latest = None;
    for opening in openings {
        let day = day_of(opening.starts_on, facts)?;
        latest = latest.max(Some(day.add_days(signed(opening.days))));
    }
    Ok(latest)
}
