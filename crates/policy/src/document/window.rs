use crate::macros::record;
use crate::{Act, BasisPoints, CivilDate, Counting, DayKind, Remedy, StartEvent};

record! {
    /// How long the buyer may act. Exactly one length is given.
    pub struct Window {
        required {
            /// What the window counts from.
            starts_on: StartEvent,
        }
        optional {
            /// Length in days (or nights: night N ends on day N).
            days: Option<u32>,
            /// Length in months; the same day number, or the last day of a shorter month.
            months: Option<u32>,
            /// A fixed last day.
            until: Option<CivilDate>,
            /// No end.
            unlimited: bool,
            /// What must be done by the last day.
            done_by: Act,
            /// Calendar or working days.
            day_kind: DayKind,
            /// Whether the start day is day 0 or day 1.
            counting: Counting,
            /// Whether a last day on a rest day moves to the next working day.
            rolls_over: bool,
            /// Event to count from when the day of `starts_on` is not known.
            fallback: Option<StartEvent>,
            /// Days that the shop waits beyond the window without saying so to the buyer's cost.
            grace_days: Option<u32>,
            /// The window begins that many days after its event.
            delay_days: Option<u32>,
            /// Remedies this window is for; all of the rule's when left out.
            remedies: Vec<Remedy>,
            /// Seasons that lengthen the window.
            seasons: Vec<Season>,
        }
    }
}

record! {
    /// Orders of a season have a fixed last day or another length, when that ends later than the
    /// window's own.
    pub struct Season {
        required {
            /// First day of order.
            ordered_from: CivilDate,
            /// Last day of order.
            ordered_until: CivilDate,
        }
        optional {
            /// Fixed last day.
            last_day: Option<CivilDate>,
            /// Length in days, counted as the window counts.
            days: Option<u32>,
        }
    }
}

record! {
    /// The buyer must wait: acting is possible from `days` after the event.
    pub struct Opening {
        required {
            /// What the wait counts from.
            starts_on: StartEvent,
            /// Days to wait; 0 is the day itself.
            days: u32,
        }
        optional {}
    }
}

record! {
    /// What coming late costs: the share of the price kept up to `until_days_late`.
    pub struct LateStep {
        required {
            /// Share of the price that the shop keeps.
            keeps: BasisPoints,
        }
        optional {
            /// Days after the last day up to which this step holds; open when left out.
            until_days_late: Option<u32>,
        }
    }
}
