//! Small texts for machines. Put together by hand: `format!` would bring a kilobyte of its own.

use after_sales_policy::digits;
use after_sales_policy::json::Node;

/// An object as JSON text: the detail of an event.
pub fn object(members: Vec<(&str, Node)>) -> String {
    let mut out = String::new();
    Node::object(members).write(&mut out);
    out
}

/// A text in such an object.
pub fn text(text: &str) -> Node {
    Node::Text(text.into())
}

/// A count in digits.
pub fn count(number: u32) -> String {
    let mut out = String::new();
    digits::push(&mut out, number.into(), 1);
    out
}

/// `10:15 UTC` or `10:15 UTC+01:00` of an RFC 3339 time stamp, for a receipt.
pub fn time_of_day(stamp: &str) -> String {
    let time = stamp.get(11..16).unwrap_or_default();
    let zone = stamp.get(19..).unwrap_or_default();
    let sign = zone.bytes().position(|byte| matches!(byte, b'+' | b'-'));
    let zone = sign.and_then(|at| zone.get(at..)).unwrap_or_default();
    [time, " UTC", zone].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn objects_that_json_reads_back() {
        for word in ["", "a\"b\\c", "line\nbreak\u{7f}\u{2028}", "متجر 🛍"] {
            let read = after_sales_policy::json::parse(&object(vec![("word", text(word))]));
            let read = read.expect("JSON");
            assert_eq!(read.get("word").and_then(|node| node.as_text()), Some(word));
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
