//! The only way from a text to a link.

use core::fmt;
use serde::{Serialize, Serializer};

/// A link that a page may show: `https:`, `mailto:` or `tel:`, or a path on the same site.
///
/// Leptos and browsers run `javascript:` links; no view takes a link that is not a `SafeUrl`.
///
/// ```
/// use after_sales_policy::SafeUrl;
/// assert!(SafeUrl::parse("https://shop.example/returns").is_some());
/// assert!(SafeUrl::parse("/returns").is_some());
/// assert!(SafeUrl::parse("javascript:alert(1)").is_none());
/// assert!(SafeUrl::parse("//evil.example").is_none());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SafeUrl(String);

const LONGEST: usize = 2048;

impl SafeUrl {
    /// No link yet; a decoder fills it.
    pub(crate) fn nowhere() -> Self {
        Self(String::new())
    }

    /// Reads a link, or `None` when its form is not on the allow list.
    pub fn parse(text: &str) -> Option<Self> {
        // Browsers drop control characters and treat `\` as `/`: such a text can change its meaning.
        let plain = |c: char| !c.is_control() && !c.is_whitespace() && c != '\\' && !is_format(c);
        if text.is_empty() || text.len() > LONGEST || !text.chars().all(plain) {
            return None;
        }
        let same_site = text.starts_with('/') && !text.starts_with("//");
        let host = |rest: &str| {
            let end = rest
                .bytes()
                .position(|byte| matches!(byte, b'/' | b'?' | b'#'));
            let host = end.and_then(|end| rest.get(..end)).unwrap_or(rest);
            !host.is_empty() && !has_at_sign(host)
        };
        let allowed = same_site
            || strip_scheme(text, "https://").is_some_and(host)
            || strip_scheme(text, "mailto:").is_some_and(has_at_sign)
            || strip_scheme(text, "tel:").is_some_and(is_phone);
        allowed.then(|| Self(text.into()))
    }

    /// The link as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn is_phone(rest: &str) -> bool {
    !rest.is_empty()
        && rest
            .chars()
            .all(|c| matches!(c, '0'..='9' | '+' | '-' | '.' | '(' | ')'))
}

fn has_at_sign(text: &str) -> bool {
    text.bytes().any(|byte| byte == b'@')
}

/// Direction overrides and invisible marks that make a link look like another one.
fn is_format(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

fn strip_scheme<'a>(text: &'a str, scheme: &str) -> Option<&'a str> {
    let head = text.get(..scheme.len())?;
    if head.eq_ignore_ascii_case(scheme) {
        text.get(scheme.len()..)
    } else {
        None
    }
}

impl fmt::Display for SafeUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for SafeUrl {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}
