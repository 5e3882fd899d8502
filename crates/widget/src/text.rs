//! Small texts for machines.

/// A JSON string.
pub fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            c if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') => {
                out.push_str(&format!("\\u{:04x}", u32::from(c)));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// `10:15 UTC` or `10:15 UTC+01:00` of an RFC 3339 time stamp, for a receipt.
pub fn time_of_day(stamp: &str) -> String {
    let time = stamp.get(11..16).unwrap_or_default();
    let zone = stamp.get(19..).unwrap_or_default();
    let zone = zone
        .find(['+', '-'])
        .and_then(|at| zone.get(at..))
        .unwrap_or_default();
    format!("{time} UTC{zone}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_that_json_reads_back() {
        for text in ["", "a\"b\\c", "line\nbreak\u{7f}\u{2028}", "متجر 🛍"] {
            let read = after_sales_policy::json::parse(&quoted(text));
            assert_eq!(read.ok().as_ref().and_then(|n| n.as_text()), Some(text));
        }
    }

    #[test]
    fn times() {
        assert_eq!(time_of_day("2026-11-21T10:15:30Z"), "10:15 UTC");
        assert_eq!(
            time_of_day("2026-11-21T10:15:30.5+01:00"),
            "10:15 UTC+01:00"
        );
        assert_eq!(time_of_day("2026"), " UTC");
    }
}
