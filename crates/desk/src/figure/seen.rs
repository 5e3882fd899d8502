//! What a page may count, and nothing else: which elements were ready, which answers were given, what was sent, what
//! did not work and what the buyer saw instead.

/// Elements that become ready.
const READY: [&str; 7] = [
    "promise",
    "policy",
    "check",
    "request",
    "withdrawal",
    "status",
    "help",
];

/// Codes of `after-sales:error`.
const ERRORS: [&str; 18] = [
    "no_webassembly",
    "not_loaded",
    "timeout",
    "stopped",
    "policy_missing",
    "policy_unreachable",
    "card_unreadable",
    "order_unreadable",
    "policy",
    "config",
    "pack",
    "now",
    "invalid",
    "not_sent",
    "unknown",
    "case_missing",
    "case_unknown",
    "case_unreachable",
];

/// What the buyer saw instead: the page's own words, the card, the element.
const TIERS: [&str; 3] = ["0", "1", "2"];

/// A request left the page.
pub const SUBMITTED: &str = "submitted";

/// Most words in one call: every word there is fits.
pub const MOST: usize = 100;

/// A word in its parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen<'a> {
    /// This element was ready.
    Ready(&'a str),
    /// The self-check gave this answer.
    Decided(&'a str),
    /// A request left the page.
    Submitted,
    /// This did not work, and the buyer saw that tier.
    Error(&'a str, &'a str),
}

/// Reads a word; none when a page may not count it.
pub fn read(word: &str) -> Option<Seen<'_>> {
    let known = |list: &[&str], word: &str| list.contains(&word);
    let seen = match word.split_once('.') {
        None => return (word == SUBMITTED).then_some(Seen::Submitted),
        Some(("ready", kind)) if known(&READY, kind) => Seen::Ready(kind),
        Some(("decided", status)) if is_status(status) => Seen::Decided(status),
        Some(("error", rest)) => {
            let (code, tier) = rest.split_once('.')?;
            if !known(&ERRORS, code) || !known(&TIERS, tier) {
                return None;
            }
            Seen::Error(code, tier)
        }
        Some(_) => return None,
    };
    Some(seen)
}

fn is_status(word: &str) -> bool {
    after_sales_policy::Status::ALL
        .iter()
        .any(|(_, name)| *name == word)
}

#[cfg(test)]
mod tests {
    use super::{ERRORS, MOST, READY, Seen, TIERS, read};
    use after_sales_policy::Status;

    /// What the contract and `count.js` go by.
    fn pattern() -> String {
        let statuses: Vec<&str> = Status::ALL.iter().map(|(_, name)| *name).collect();
        format!(
            "^(ready\\.({})|decided\\.({})|submitted|error\\.({})\\.[012])$",
            READY.join("|"),
            statuses.join("|"),
            ERRORS.join("|")
        )
    }

    #[test]
    fn a_page_counts_what_is_on_the_list() {
        assert_eq!(read("ready.check"), Some(Seen::Ready("check")));
        assert_eq!(
            read("decided.eligible_if"),
            Some(Seen::Decided("eligible_if"))
        );
        assert_eq!(read("submitted"), Some(Seen::Submitted));
        assert_eq!(read("error.timeout.1"), Some(Seen::Error("timeout", "1")));
        for other in [
            "",
            "ready",
            "ready.",
            "ready.ada@example.com",
            "decided.N-1001",
            "submitted.R-1",
            "error.timeout",
            "error.timeout.3",
            "error.SyntaxError: x.0",
            "READY.check",
        ] {
            assert_eq!(read(other), None, "{other}");
        }
        assert!(MOST >= READY.len() + Status::ALL.len() + 1 + ERRORS.len() * TIERS.len());
    }

    #[test]
    fn the_contract_and_the_page_know_the_same_words() {
        let contract: serde_json::Value =
            serde_json::from_str(include_str!("../../openapi.json")).unwrap();
        let path = "/paths/~1api~1count/post/requestBody/content/application~1json/schema/properties/seen/items/pattern";
        assert_eq!(contract.pointer(path), Some(&pattern().into()));
        let script = include_str!("../../../../pkg/src/count.ts");
        assert!(
            script.contains(&format!("/{}/", pattern())),
            "{}",
            pattern()
        );
    }
}
