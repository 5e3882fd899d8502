//! Finding a mark in a short text. The library's search is built for long ones: its tables and its
//! messages would be a tenth of the browser module.

/// Where `mark` first stands in `text`, in bytes.
pub fn find(text: &str, mark: &str) -> Option<usize> {
    text.as_bytes()
        .windows(mark.len().max(1))
        .position(|piece| piece == mark.as_bytes())
}

/// The text between two places, in bytes; empty when there is no such stretch.
#[inline(never)]
pub fn cut(text: &str, from: usize, to: usize) -> &str {
    text.get(from..to).unwrap_or("")
}

/// A whole number in ASCII digits, small enough for a plural rule or a size.
pub fn whole(text: &str) -> Option<u64> {
    let mut number = 0_u64;
    for byte in text.bytes() {
        if !byte.is_ascii_digit() {
            return None;
        }
        number = number.wrapping_mul(10).wrapping_add(u64::from(byte - b'0'));
    }
    (!text.is_empty()).then_some(number)
}

/// The text before and after the first `mark`.
pub fn once<'t>(text: &'t str, mark: &str) -> Option<(&'t str, &'t str)> {
    let at = find(text, mark)?;
    Some((text.get(..at)?, text.get(at + mark.len()..)?))
}

/// The pieces between the marks.
pub fn all<'t>(text: &'t str, mark: &'t str) -> impl Iterator<Item = &'t str> {
    let mut rest = Some(text);
    core::iter::from_fn(move || {
        let whole = rest?;
        let (piece, after) = match once(whole, mark) {
            Some((piece, after)) => (piece, Some(after)),
            None => (whole, None),
        };
        rest = after;
        Some(piece)
    })
}

#[cfg(test)]
mod tests {
    use super::{all, find, once};

    #[test]
    fn as_the_library_does() {
        for text in [
            "",
            "a",
            " or ",
            "a or b",
            "a or b or ",
            "é or ü or é",
            "orororor",
        ] {
            for mark in [" or ", "or", "é", "x"] {
                assert_eq!(find(text, mark), text.find(mark));
                assert_eq!(once(text, mark), text.split_once(mark));
                assert!(all(text, mark).eq(text.split(mark)), "{text:?} {mark:?}");
            }
        }
    }
}
