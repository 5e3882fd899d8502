//! What the shop can do with a case: the answers that a page offers, each with its own form.

/// Whether an answer has words for the buyer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Message {
    /// The desk refuses it without.
    Must,
    /// As the shop likes.
    May,
    /// None; the history has the state.
    No,
}

/// What else a form asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ask {
    /// Nothing.
    Nothing,
    /// Number and link of a parcel.
    Parcel,
    /// The same, if there is one already.
    MaybeParcel,
    /// What was paid back, and how.
    Refund,
    /// What the buyer got instead of money.
    Solution,
}

/// An answer of the shop.
#[derive(Debug)]
pub struct Action {
    /// Its stable name, in forms.
    pub key: &'static str,
    /// The state that it leads to; none where the state stays.
    pub to: Option<&'static str>,
    /// The states in which a page offers it.
    pub from: &'static [&'static str],
    /// Its words for the buyer.
    pub message: Message,
    /// What else it needs.
    pub ask: Ask,
}

const UNDECIDED: &[&str] = &["received", "in_review", "waiting"];
const OPEN: &[&str] = &["received", "in_review", "waiting", "accepted"];

/// Every action, in the order of the page.
pub const ACTIONS: [Action; 11] = [
    action(
        "approve",
        Some("accepted"),
        UNDECIDED,
        Message::May,
        Ask::MaybeParcel,
    ),
    action(
        "ask",
        Some("waiting"),
        &["received", "in_review", "accepted"],
        Message::Must,
        Ask::Nothing,
    ),
    action(
        "decline",
        Some("refused"),
        UNDECIDED,
        Message::Must,
        Ask::Nothing,
    ),
    action(
        "exception",
        Some("accepted"),
        &["received", "in_review", "waiting", "refused"],
        Message::May,
        Ask::Nothing,
    ),
    action("goods", None, &["accepted"], Message::May, Ask::Nothing),
    action("parcel", None, &["accepted"], Message::May, Ask::Parcel),
    action("refund", Some("completed"), OPEN, Message::May, Ask::Refund),
    action(
        "solved",
        Some("completed"),
        OPEN,
        Message::May,
        Ask::Solution,
    ),
    action(
        "write",
        None,
        &[
            "received",
            "in_review",
            "waiting",
            "accepted",
            "refused",
            "completed",
        ],
        Message::Must,
        Ask::Nothing,
    ),
    action(
        "review",
        Some("in_review"),
        &["received", "waiting"],
        Message::No,
        Ask::Nothing,
    ),
    action(
        "reopen",
        Some("in_review"),
        &["refused", "completed"],
        Message::May,
        Ask::Nothing,
    ),
];

/// The solutions that bring money back.
pub const MONEY: [&str; 8] = [
    "refund_original",
    "price_reduction",
    "keep_item_refund",
    "termination",
    "store_credit",
    "gift_card",
    "coupon",
    "donate",
];

/// The solutions that bring something else; `withdrawn` when the buyer took the request back.
pub const OTHERS: [&str; 9] = [
    "replacement",
    "exchange",
    "exchange_variant",
    "repair",
    "send_missing",
    "spare_part",
    "trade_in_credit",
    "reply",
    "withdrawn",
];

const fn action(
    key: &'static str,
    to: Option<&'static str>,
    from: &'static [&'static str],
    message: Message,
    ask: Ask,
) -> Action {
    Action {
        key,
        to,
        from,
        message,
        ask,
    }
}

/// The actions that fit a state.
pub fn offered(state: &str) -> impl Iterator<Item = &'static Action> {
    ACTIONS
        .iter()
        .filter(move |action| action.from.contains(&state))
}

/// The action of that name, if it fits the state.
pub fn find(key: &str, state: &str) -> Option<&'static Action> {
    offered(state).find(|action| action.key == key)
}

/// The action that the verdict speaks for; the shop is free to take another.
pub fn suggested(state: &str, verdict: &str) -> &'static str {
    match (state, verdict) {
        ("received" | "in_review" | "waiting", "eligible" | "eligible_if") => "approve",
        ("received" | "in_review" | "waiting", "not_eligible") => "decline",
        ("received" | "in_review", _) => "ask",
        ("accepted", _) => "refund",
        _ => "write",
    }
}

#[cfg(test)]
mod tests {
    use super::{ACTIONS, MONEY, OTHERS, find, offered, suggested};
    use crate::case::life;
    use crate::database::requests::STATES;

    #[test]
    fn every_state_has_something_to_do_and_what_is_suggested_is_offered() {
        for state in STATES {
            assert!(offered(state).count() >= 2, "{state}");
            for verdict in ["eligible", "not_eligible", "needs_person", "unknown", ""] {
                assert!(
                    find(suggested(state, verdict), state).is_some(),
                    "{state} {verdict}"
                );
            }
        }
        for action in &ACTIONS {
            let states = action.from.iter().chain(&action.to);
            assert!(
                states.into_iter().all(|state| STATES.contains(state)),
                "{}",
                action.key
            );
        }
        assert!(find("approve", "completed").is_none() && find("gone", "received").is_none());
    }

    #[test]
    fn solutions_are_remedies_or_that_the_buyer_took_it_back() {
        for word in MONEY.iter().chain(&OTHERS) {
            assert!(life::is_resolution(word), "{word}");
        }
    }
}
