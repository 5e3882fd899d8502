//! Finding a mark in a short text. The library's search is built for long ones: its tables and its
//! messages would be a tenth of the browser module.

/// Where `mark` first stands in `text`, in bytes.
pub(crate) fn find(text: &str, mark: &str) -> Option<usize> {
    text.as_bytes()
        .windows(mark.len().max(1))
        .position(|piece| piece == mark.as_bytes())
}

/// The text before and after the first `mark`.
pub(crate) fn once<'t>(text: &'t str, mark: &str) -> Option<(&'t str, &'t str)> {
    let at = find(text, mark)?;
    Some((text.get(..at)?, text.get(at + mark.len()..)?))
}

/// The pieces between the marks.
pub(crate) fn all<'t>(text: &'t str, mark: &'t str) -> impl Iterator<Item = &'t str> {
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
