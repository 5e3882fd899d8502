//! Addresses of parts of the list.

use crate::database::inbox::{Filter, Position};
use std::fmt::Write;

/// The query of a part of the list: empty, or `?state=…`.
pub fn of(filter: &Filter, after: Option<Position>) -> String {
    let mut pairs = Vec::new();
    if let Some(state) = filter.state {
        pairs.push(format!("state={state}"));
    }
    if let Some(case) = filter.case_type {
        pairs.push(format!("case={case}"));
    }
    if filter.needs_answer {
        pairs.push("turn=1".to_owned());
    }
    if !filter.search.is_empty() {
        pairs.push(format!("q={}", escaped(&filter.search)));
    }
    if let Some(after) = after {
        pairs.push(format!("after={}-{}", after.key, after.number));
    }
    match pairs.is_empty() {
        true => String::new(),
        false => format!("?{}", pairs.join("&")),
    }
}

fn escaped(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        match byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            true => out.push(char::from(byte)),
            false => {
                let _ = write!(out, "%{byte:02X}");
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::of;
    use crate::database::inbox::{Filter, Position};

    #[test]
    fn addresses_carry_any_search() {
        assert_eq!(of(&Filter::default(), None), "");
        let filter = Filter {
            state: Some("received"),
            search: "A&b ü".to_owned(),
            needs_answer: true,
            ..Filter::default()
        };
        let after = Position { key: 5, number: 7 };
        assert_eq!(
            of(&filter, Some(after)),
            "?state=received&turn=1&q=A%26b%20%C3%BC&after=5-7"
        );
    }
}
