//! Whole numbers as text and back. `core::fmt` and `str::parse` would do it too, and bring two kilobytes of
//! padding, signs and messages into a browser.

/// Appends `number` in ASCII digits, with zeros before it up to `least` of them.
///
/// ```
/// let mut text = String::new();
/// after_sales_policy::digits::push(&mut text, 7, 2);
/// after_sales_policy::digits::push(&mut text, -120, 1);
/// assert_eq!(text, "07-120");
/// ```
pub fn push(out: &mut String, number: i64, least: u32) {
    if number < 0 {
        out.push('-');
    }
    push_digits(out, number.unsigned_abs(), least);
}

fn push_digits(out: &mut String, number: u64, least: u32) {
    if number > 9 || least > 1 {
        push_digits(out, number / 10, least.saturating_sub(1));
    }
    let last = u8::try_from(number % 10).unwrap_or(0);
    out.push(char::from(b'0' + last));
}

/// `number` in ASCII digits.
pub(crate) fn text(number: i64) -> String {
    let mut out = String::new();
    push(&mut out, number, 1);
    out
}

/// A count in ASCII digits.
pub(crate) fn count(number: usize) -> String {
    text(i64::try_from(number).unwrap_or(i64::MAX))
}

/// A number of four ASCII digits at most; `None` when there is none, or anything else.
pub(crate) fn read(digits: &[u8]) -> Option<u16> {
    if !(1..=4).contains(&digits.len()) {
        return None;
    }
    let mut number = 0;
    for byte in digits {
        let digit = byte.checked_sub(b'0').filter(|digit| *digit < 10)?;
        number = number * 10 + u16::from(digit);
    }
    Some(number)
}

#[cfg(test)]
mod tests {
    use super::{count, push, read, text};

    #[test]
    fn as_the_library_does() {
        for number in [0, 1, 9, 10, 99, 100, 2026, -1, -10, i64::MAX, i64::MIN] {
            assert_eq!(text(number), number.to_string());
        }
        for (number, least) in [(0, 4), (7, 2), (31, 2), (2026, 4), (12345, 4)] {
            let mut out = String::new();
            push(&mut out, number, least);
            assert_eq!(out, format!("{number:0width$}", width = least as usize));
        }
        assert_eq!(count(65_536), "65536");
    }

    #[test]
    fn digits_only() {
        assert_eq!(read(b"0031"), Some(31));
        for wrong in [
            &b""[..],
            b"12345",
            b"999999999",
            b"-1",
            b"1a",
            "\u{0661}".as_bytes(),
        ] {
            assert_eq!(read(wrong), None);
        }
    }
}
