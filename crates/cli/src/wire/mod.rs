//! Calls to an endpoint as a browser makes them, for the commands that test one.

pub mod address;
mod call;
mod flow;
mod line;

pub use call::{Answer, Caller, End, LONGEST};
pub use flow::{Flow, Last};
pub use line::Line;

/// Text from the endpoint, safe for a terminal and short: what it sends is not ours to repeat at length.
pub fn shown(text: &str) -> String {
    const LONGEST: usize = 160;
    let plain = |c: char| {
        if c.is_ascii_graphic() || c == ' ' {
            c
        } else {
            '?'
        }
    };
    let mut short: String = text.chars().take(LONGEST).map(plain).collect();
    if text.chars().nth(LONGEST).is_some() {
        short.push_str("...");
    }
    format!("\"{short}\"")
}

/// A key that no other request has: 32 hex digits.
///
/// # Errors
/// When the system has no random numbers.
pub fn new_key() -> anyhow::Result<String> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|error| anyhow::anyhow!("no random numbers: {error}"))?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Whether a comma-separated header lists a token.
pub fn listed(value: &str, token: &str) -> bool {
    value
        .split(',')
        .any(|part| part.trim().eq_ignore_ascii_case(token))
}

/// Whether `Access-Control-Allow-Origin` lets a page of `origin` read, by the comparison of the Fetch standard.
pub fn names(value: Option<&str>, origin: &str) -> bool {
    value.is_some_and(|value| value == "*" || value == origin)
}
