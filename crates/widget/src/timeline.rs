//! From the start of a period over today to its last day, as one line.

use crate::dom::{Tag, tag};
use crate::speak::t;
use crate::state::Given;
use after_sales_phrases::{DateStyle, MessageId};
use after_sales_policy::{CivilDate, Verdict};

/// Where today stands on the line, in tenths: 0 is the start, 10 the last day.
///
/// Tenths because the page may forbid styles in attributes: the sheet has one rule for each.
pub fn tenths(start: CivilDate, today: CivilDate, last: CivilDate) -> u8 {
    let whole = last.days_since(start);
    if whole <= 0 {
        return if today > last { 10 } else { 0 };
    }
    let gone = today.days_since(start).clamp(0, whole);
    u8::try_from(gone * 10 / whole).unwrap_or(10)
}

/// The line of the period that ends last; nothing without two days to draw it between.
pub fn view(given: &Given, verdict: &Verdict) -> Option<Tag> {
    let last = verdict.best.last_day?;
    let start = verdict
        .entitlements
        .iter()
        .filter(|one| one.deadline.is_some_and(|deadline| deadline.safe == last))
        .find_map(|one| one.started)?;
    let pack = &given.pack;
    // Over years a day and a month alone would mislead.
    let one_year = start.year() == last.year() && verdict.today.year() == last.year();
    let style = if one_year {
        DateStyle::Day
    } else {
        DateStyle::Short
    };
    let day = |date| pack.date(date, style);
    let point = |part: &'static str, id, date: CivilDate| {
        tag("li")
            .part(part)
            .child(tag("span").part("point-name").say(pack, id))
            .child(
                tag("time")
                    .part("point-day")
                    .attr("datetime", &date.text())
                    .text(day(date)),
            )
    };
    let mut points = vec![
        point("point start", MessageId::UiTimelineStart, start),
        point("point today", MessageId::UiTimelineToday, verdict.today),
        point("point last", MessageId::UiTimelineLast, last),
    ];
    // Read in the order of the days.
    if verdict.today < start {
        points.swap(0, 1);
    } else if verdict.today > last {
        points.swap(1, 2);
    }
    let at = tenths(start, verdict.today, last);
    Some(
        tag("ol")
            .part("timeline")
            .attr("aria-label", &t(pack, MessageId::UiTimeline))
            .attr("data-at", &crate::text::count(at.into()))
            .children(points),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn today_stays_on_the_line() {
        let day = |text| CivilDate::parse(text).expect("a day");
        let (start, last) = (day("2026-11-01"), day("2026-11-21"));
        for (today, at) in [
            ("2026-10-01", 0),
            ("2026-11-01", 0),
            ("2026-11-11", 5),
            ("2026-11-20", 9),
            ("2026-11-21", 10),
            ("2027-01-01", 10),
        ] {
            assert_eq!(tenths(start, day(today), last), at, "{today}");
        }
        assert_eq!(tenths(start, start, start), 0);
        assert_eq!(tenths(start, last, start), 10);
    }
}
