//! The text of a file, however the program wrote it that made it.

/// UTF-8, or UTF-16 with its mark, which spreadsheets write; none for anything else.
pub fn text(bytes: &[u8]) -> Option<String> {
    match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => utf8(rest),
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes),
        _ => utf8(bytes),
    }
}

fn utf8(bytes: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(bytes).ok()?;
    // No sheet holds one; a database may not take it.
    (!text.contains('\0')).then(|| text.to_owned())
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Option<String> {
    let (units, rest) = bytes.as_chunks::<2>();
    let units: Vec<u16> = units.iter().map(|pair| unit(*pair)).collect();
    let text = String::from_utf16(&units).ok()?;
    (rest.is_empty() && !text.contains('\0')).then_some(text)
}

/// What stands between the cells: whichever of comma, semicolon and tab the first line has most of, outside of
/// quotation marks.
pub fn delimiter(text: &str) -> u8 {
    let mut counts = [(0, b','), (0, b';'), (0, b'\t')];
    let mut quoted = false;
    for byte in text.bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if !quoted => break,
            _ if quoted => {}
            byte => {
                for (count, known) in &mut counts {
                    *count += usize::from(*known == byte);
                }
            }
        }
    }
    // The first of equals wins.
    let most = counts.iter().rev().max_by_key(|(count, _)| *count);
    most.map_or(b',', |(_, byte)| *byte)
}

/// Counts lines on the way through a text.
pub struct Lines<'a> {
    text: &'a [u8],
    at: usize,
    line: u64,
}

impl<'a> Lines<'a> {
    /// From the first line on.
    pub fn new(text: &'a str) -> Self {
        Self {
            text: text.as_bytes(),
            at: 0,
            line: 1,
        }
    }

    /// The line of a record, counted as a person does. A reader may stand before the end of the line before.
    pub fn at(&mut self, position: Option<&csv::Position>) -> u64 {
        let start = position.map_or(0, csv::Position::byte);
        let start = usize::try_from(start).unwrap_or(usize::MAX);
        while let Some(byte) = self.text.get(self.at) {
            let ends = matches!(byte, b'\n' | b'\r');
            if self.at >= start && !ends {
                break;
            }
            let pair = *byte == b'\r' && self.text.get(self.at + 1) == Some(&b'\n');
            self.line += u64::from(ends && !pair);
            self.at += 1;
        }
        self.line
    }
}

#[cfg(test)]
mod tests {
    use super::{delimiter, text};

    #[test]
    fn files_of_spreadsheets() {
        assert_eq!(text(b"\xEF\xBB\xBFa;b").as_deref(), Some("a;b"));
        assert_eq!(text(b"\xFF\xFEa\0\xE4\0").as_deref(), Some("a\u{e4}"));
        assert_eq!(text(b"\xFE\xFF\0a").as_deref(), Some("a"));
        assert_eq!(text(b"\xFF\xFEa\0b"), None);
        assert_eq!(text(b"H\xFCte"), None);
        assert_eq!(text(b"a\0b"), None);
    }

    #[test]
    fn what_stands_between_cells() {
        assert_eq!(delimiter("a;b;c,d\n,,,,"), b';');
        assert_eq!(delimiter("\"a;;;\",b"), b',');
        assert_eq!(delimiter("a\tb"), b'\t');
        assert_eq!(delimiter("alone"), b',');
    }
}
