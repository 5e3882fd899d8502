//! Why a mail did not go out. Nothing of what the mail server writes is kept but its numbers: its
//! sentences often repeat the buyer's address.

use lettre::transport::smtp::Error;
use std::error::Error as _;

/// Why, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// A word of `desk-mail-reason`.
    pub reason: &'static str,
    /// Numbers of the answer: `550 5.1.1`.
    pub code: Option<String>,
    /// What is in the way.
    pub scope: Scope,
}

/// What is in the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// The server or how the desk is set up: no mail would get through now.
    Server,
    /// This mail, for a while.
    Mail,
    /// This mail, for good.
    Final,
}

impl Trouble {
    /// Without an answer of the server.
    pub fn new(reason: &'static str, scope: Scope) -> Self {
        Self {
            reason,
            code: None,
            scope,
        }
    }

    /// While connecting, securing or logging in: whatever the code, the next mail would not fare better.
    pub fn with_server(reason: &'static str, error: &Error) -> Self {
        Self {
            reason,
            code: numbers(error),
            scope: Scope::Server,
        }
    }

    /// While the server looked at one mail: 4xx may pass, 5xx will not, and without an answer the
    /// connection is gone.
    pub fn with_mail(reason: &'static str, error: &Error) -> Self {
        let code = numbers(error);
        // 421 closes the connection, whatever it was said to.
        let closing = error.status().is_some_and(|code| u16::from(code) == 421);
        let (reason, scope) = match () {
            () if error.is_permanent() => (reason, Scope::Final),
            () if error.is_transient() && !closing => ("later", Scope::Mail),
            () if closing => ("later", Scope::Server),
            () => ("connection", Scope::Server),
        };
        Self {
            reason,
            code,
            scope,
        }
    }
}

fn numbers(error: &Error) -> Option<String> {
    let code = u16::from(error.status()?);
    let said = error.source().map(ToString::to_string).unwrap_or_default();
    let first = said.split_whitespace().next().unwrap_or_default();
    Some(match is_enhanced(first) {
        true => format!("{code} {first}"),
        false => code.to_string(),
    })
}

/// `5.1.1`, RFC 3463.
fn is_enhanced(word: &str) -> bool {
    let parts: Vec<&str> = word.split('.').collect();
    parts.len() == 3
        && parts
            .iter()
            .all(|part| (1..=3).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::is_enhanced;

    #[test]
    fn only_numbers_pass() {
        assert!(is_enhanced("5.1.1") && is_enhanced("4.7.650"));
        for word in [
            "",
            "5.1",
            "5.1.1.1",
            "5.1.x",
            "ada@example.com",
            "5..1",
            "5.1.1234",
        ] {
            assert!(!is_enhanced(word), "{word}");
        }
    }
}
