//! What the formulas count.

use crate::{is_plain, syllables, words};

/// Sums over sentences.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Counts {
    /// Sentences.
    pub sentences: usize,
    /// All words, numbers and names too.
    pub words: usize,
    /// Words that somebody chose: the averages below are over these.
    pub plain: usize,
    /// Letters of plain words.
    pub letters: usize,
    /// Syllables of plain words; 0 in a language without a counter.
    pub syllables: usize,
    /// Plain words of more than six letters.
    pub long: usize,
    /// Plain words of one syllable.
    pub one: usize,
    /// Plain words of three syllables and more.
    pub three: usize,
    /// Plain words of four syllables and more.
    pub four: usize,
}

impl Counts {
    /// Counts sentences of one language.
    pub fn of<'t>(sentences: impl IntoIterator<Item = &'t str>, locale: &str) -> Self {
        let mut counts = Self::default();
        for sentence in sentences {
            counts.sentences += 1;
            for word in words(sentence) {
                counts.add(word, locale);
            }
        }
        counts
    }

    fn add(&mut self, word: &str, locale: &str) {
        self.words += 1;
        if !is_plain(word) {
            return;
        }
        let letters = word.chars().filter(|mark| mark.is_alphabetic()).count();
        let syllables = syllables(word, locale).unwrap_or(0);
        self.plain += 1;
        self.letters += letters;
        self.syllables += syllables;
        self.long += usize::from(letters > 6);
        self.one += usize::from(syllables <= 1);
        self.three += usize::from(syllables >= 3);
        self.four += usize::from(syllables >= 4);
    }

    /// Words of a sentence on average; 0 without sentences.
    pub fn sentence_length(&self) -> f64 {
        ratio(self.words, self.sentences)
    }

    /// A count per plain word; 0 without words.
    pub fn per_word(&self, count: usize) -> f64 {
        ratio(count, self.plain)
    }
}

#[expect(
    clippy::cast_precision_loss,
    reason = "a text has less than 2^52 words"
)]
fn ratio(part: usize, whole: usize) -> f64 {
    match whole {
        0 => 0.0,
        whole => part as f64 / whole as f64,
    }
}
