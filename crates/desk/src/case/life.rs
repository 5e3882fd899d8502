//! Which state may follow which, and who may bring it about. Everything that asks looks here.

use after_sales_policy::Remedy;

/// Seconds in which a buyer may still write about a closed case.
pub const AFTER_CLOSING: i64 = 30 * 24 * 60 * 60;
/// Seconds in which a rating can be changed.
pub const RATING_CHANGES: i64 = 14 * 24 * 60 * 60;
/// Messages of a buyer about one case in a day.
pub const MESSAGES_A_DAY: i64 = 20;

/// A state, what the shop may make of it, and what a buyer's message makes of it.
struct Life {
    state: &'static str,
    next: &'static [&'static str],
    after_message: &'static str,
}

/// The states in their usual order. Nobody goes back to `received`: a case that was looked at stays looked at.
/// A closed case is opened by whoever writes; only the shop closes.
const LIVES: [Life; 6] = [
    Life {
        state: "received",
        next: &["in_review", "waiting", "accepted", "refused", "completed"],
        after_message: "received",
    },
    Life {
        state: "in_review",
        next: &["waiting", "accepted", "refused", "completed"],
        after_message: "in_review",
    },
    Life {
        state: "waiting",
        next: &["in_review", "accepted", "refused", "completed"],
        after_message: "in_review",
    },
    Life {
        state: "accepted",
        next: &["in_review", "waiting", "refused", "completed"],
        after_message: "accepted",
    },
    Life {
        state: "refused",
        next: &["in_review", "waiting", "accepted"],
        after_message: "in_review",
    },
    Life {
        state: "completed",
        next: &["in_review", "waiting"],
        after_message: "in_review",
    },
];

fn of(state: &str) -> Option<&'static Life> {
    LIVES.iter().find(|life| life.state == state)
}

/// Whether the shop may bring a case from one state to another.
pub fn may(from: &str, to: &str) -> bool {
    of(from).is_some_and(|life| from == to || life.next.contains(&to))
}

/// The state of a case after its buyer wrote.
pub fn after_message(state: &str) -> &'static str {
    of(state).map_or("in_review", |life| life.after_message)
}

/// Whether nobody is expected to do anything more.
pub fn is_closed(state: &str) -> bool {
    matches!(state, "refused" | "completed")
}

/// How a case may end: with a remedy, a refusal, or because the buyer took it back.
pub fn is_resolution(word: &str) -> bool {
    matches!(word, "refused" | "withdrawn") || Remedy::ALL.iter().any(|(_, name)| *name == word)
}

#[cfg(test)]
mod tests {
    use super::{LIVES, after_message, is_closed, is_resolution, may};
    use crate::database::requests::STATES;

    #[test]
    fn every_state_has_its_row_and_leads_on() {
        let states: Vec<&str> = LIVES.iter().map(|life| life.state).collect();
        assert_eq!(states, STATES);
        for life in LIVES {
            assert!(
                life.next
                    .iter()
                    .all(|to| STATES.contains(to) && *to != life.state)
            );
            assert!(STATES.contains(&life.after_message));
            // Nobody is stuck in a closed case, and nobody undoes that it was seen.
            assert!(!is_closed(life.after_message) && !life.next.is_empty());
            assert!(!life.next.contains(&"received"));
        }
    }

    #[test]
    fn who_may_do_what() {
        assert!(may("received", "completed") && may("waiting", "waiting"));
        assert!(may("refused", "in_review") && may("completed", "in_review"));
        for (from, to) in [
            ("refused", "completed"),
            ("completed", "accepted"),
            ("in_review", "received"),
            ("closed", "closed"),
            ("received", "gone"),
        ] {
            assert!(!may(from, to), "{from} → {to}");
        }
        assert_eq!(after_message("waiting"), "in_review");
        assert_eq!(after_message("completed"), "in_review");
        assert_eq!(after_message("accepted"), "accepted");
    }

    #[test]
    fn ends_are_a_closed_set() {
        for word in ["refund_original", "repair", "reply", "refused", "withdrawn"] {
            assert!(is_resolution(word), "{word}");
        }
        assert!(!is_resolution("") && !is_resolution("done"));
    }
}
