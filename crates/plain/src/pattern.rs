//! Words to look for: `business day*`, `*lich`. A star stands for any letters.

use crate::words;

/// One word or several in a row, in small letters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern(Vec<String>);

impl Pattern {
    /// Reads a pattern as the word files write it.
    pub fn new(text: &str) -> Self {
        Self(
            text.to_lowercase()
                .split_whitespace()
                .map(str::to_owned)
                .collect(),
        )
    }

    /// What of the text fits first.
    pub fn find(&self, text: &Text<'_>) -> Option<String> {
        match &text.small {
            Small::Whole(small) => {
                let wanted = self.0.concat();
                (!wanted.is_empty() && small.contains(&wanted)).then_some(wanted)
            }
            Small::Words(small) => {
                let size = self.0.len();
                let at = small.windows(size.max(1)).position(|row| {
                    let mut pairs = self.0.iter().zip(row);
                    size > 0 && pairs.all(|(pattern, word)| fits(pattern, word))
                })?;
                text.words.get(at..at + size).map(|row| row.join(" "))
            }
        }
    }

    /// Words that fit: those of the pattern, with nothing for its stars.
    #[cfg(test)]
    pub fn words(&self) -> String {
        self.0.join(" ").replace('*', "")
    }

    /// Whether one word fits.
    pub fn is(&self, word: &str) -> bool {
        matches!(self.0.as_slice(), [only] if fits(only, &small(word)))
    }
}

/// A text made ready once, for many patterns.
pub struct Text<'t> {
    words: Vec<&'t str>,
    small: Small,
}

enum Small {
    Words(Vec<String>),
    /// Without spaces between words a pattern may stand anywhere.
    Whole(String),
}

impl<'t> Text<'t> {
    pub fn new(text: &'t str, spaceless: bool) -> Self {
        let all: Vec<&str> = words(text).collect();
        let small = match spaceless {
            true => Small::Whole(text.to_lowercase()),
            false => Small::Words(all.iter().map(|word| small(word)).collect()),
        };
        Self { words: all, small }
    }
}

fn small(word: &str) -> String {
    word.to_lowercase().replace('’', "'")
}

fn fits(pattern: &str, word: &str) -> bool {
    match (pattern.strip_prefix('*'), pattern.strip_suffix('*')) {
        (None, None) => word == pattern,
        (Some(end), None) => word.ends_with(end),
        (None, Some(start)) => word.starts_with(start),
        (Some(end), Some(_)) => word.contains(end.trim_end_matches('*')),
    }
}

#[cfg(test)]
mod tests {
    use super::{Pattern, Text};

    #[test]
    fn stars_stand_for_letters_and_words_stand_alone() {
        let find = |pattern: &str, text: &str| Pattern::new(pattern).find(&Text::new(text, false));
        assert_eq!(find("shall", "We shall see."), Some("shall".into()));
        assert_eq!(find("shall", "Marshall sees."), None);
        assert_eq!(
            find("business day*", "In 5 Business Days."),
            Some("Business Days".into())
        );
        assert_eq!(find("don't", "Don’t do it."), Some("Don’t".into()));
        assert_eq!(
            find("*mäßig", "Das ist regelmäßig so."),
            Some("regelmäßig".into())
        );
        assert_eq!(find("*חזר*", "והחזרים"), Some("והחזרים".into()));
        assert_eq!(
            Pattern::new("予約").find(&Text::new("ご予約の日", true)),
            Some("予約".into())
        );
    }
}
