//! Reading direction, and how an inserted value is kept from disturbing the sentence around it.
//!
//! One rule: a value is wrapped in U+2068 … U+2069 when its own direction may differ from the
//! sentence's.
//!
//! * In a left-to-right locale that is a value which holds a right-to-left letter. Left-to-right
//!   words in a left-to-right sentence are never wrapped.
//! * In a right-to-left locale that is every text, date, amount and percentage. Bare numbers, and
//!   words of the catalogue itself, belong to the sentence and are not wrapped.
//!
//! Each item of a list is judged for itself. Control characters that open or close an embedding are
//! taken out of foreign text first: one of them could end our isolate and turn the rest of the
//! sentence around.

/// Reading direction of a locale
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From left to right
    Ltr,
    /// From right to left
    Rtl,
}

impl Direction {
    /// Value of HTML's `dir`
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }

    /// Appends a value, wrapped if the rule above asks for it.
    pub(crate) fn isolate(self, out: &mut String, text: &str) {
        let plain = self == Self::Ltr && !text.chars().any(is_rtl);
        let (open, close) = match plain {
            true => ("", ""),
            false => ("\u{2068}", "\u{2069}"),
        };
        for piece in [open, text, close] {
            out.push_str(piece);
        }
    }
}

/// A longer text is no name and no answer: it would bury the sentence.
const LONGEST: usize = 4_000;

/// Foreign text without characters that open or close an embedding, an override or an isolate, cut where it is endless.
pub(crate) fn without_embedding(text: &str) -> String {
    let mut letters = text
        .chars()
        .filter(|c| !matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'));
    let mut out: String = letters.by_ref().take(LONGEST).collect();
    if letters.next().is_some() {
        out.push('…');
    }
    out
}

/// Letters and marks of the right-to-left blocks.
fn is_rtl(c: char) -> bool {
    matches!(
        c,
        '\u{590}'..='\u{8ff}'
            | '\u{200f}'
            | '\u{fb1d}'..='\u{fdff}'
            | '\u{fe70}'..='\u{feff}'
            | '\u{10800}'..='\u{10fff}'
            | '\u{1e800}'..='\u{1efff}'
    )
}

#[cfg(test)]
mod tests {
    use super::{Direction, without_embedding};

    #[test]
    fn isolates_only_across_directions() {
        let plain = |direction: Direction, text: &str| {
            let mut out = String::new();
            direction.isolate(&mut out, text);
            out == text
        };
        assert!(plain(Direction::Ltr, "Nordlys Ring – 25 €"));
        assert!(!plain(Direction::Ltr, "سماعة"));
        assert!(!plain(Direction::Rtl, "سماعة"));
        assert!(!plain(Direction::Rtl, "Nordlys"));
    }

    #[test]
    fn foreign_text_cannot_close_the_isolate() {
        assert_eq!(without_embedding("a\u{2069}\u{202e}b"), "ab");
        assert_eq!(without_embedding("شارع\u{200f} 5"), "شارع\u{200f} 5");
    }

    #[test]
    fn an_endless_name_is_cut() {
        let cut = without_embedding(&"\u{202e}א".repeat(10_000));
        assert_eq!(cut.chars().count(), 4_001);
        assert!(cut.ends_with('…') && !cut.contains('\u{202e}'));
        assert_eq!(without_embedding("Nordlys"), "Nordlys");
    }
}
