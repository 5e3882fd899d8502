//! Every formula is a weighted sum; its weights, its source and its bands are data.

use crate::Counts;

/// What each count weighs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Weights {
    /// Added to the sum.
    pub base: f64,
    /// Words of a sentence, on average.
    pub sentence: f64,
    /// Syllables of a word, on average.
    pub syllables: f64,
    /// Letters of a word, on average.
    pub letters: f64,
    /// Sentences per word.
    pub sentences: f64,
    /// Per cent of words of more than six letters.
    pub long: f64,
    /// Per cent of words of one syllable.
    pub one: f64,
    /// Per cent of words of three syllables and more.
    pub three: f64,
    /// Per cent of words of four syllables and more.
    pub four: f64,
}

impl Weights {
    /// Nothing weighs anything.
    pub const NONE: Self = Self {
        base: 0.0,
        sentence: 0.0,
        syllables: 0.0,
        letters: 0.0,
        sentences: 0.0,
        long: 0.0,
        one: 0.0,
        three: 0.0,
        four: 0.0,
    };
}

/// Which way is plainer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Better {
    /// Easy texts score high.
    Higher,
    /// The score is a grade, a level or a share.
    Lower,
}

/// Where a score should be, and where it must be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Band {
    /// Beyond it, a warning.
    pub target: f64,
    /// Beyond it, a failure.
    pub gate: f64,
}

/// What is asked of a score.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Gate {
    /// A band that somebody has given reasons for.
    Band(Band),
    /// Nobody has: it may not become worse than it was by more than this.
    Baseline(f64),
    /// Only told.
    Report,
}

/// A formula of one language.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Formula {
    /// As its readers call it.
    pub name: &'static str,
    /// Where weights and bands come from.
    pub source: &'static str,
    /// The sum.
    pub weights: Weights,
    /// Which way is plainer.
    pub better: Better,
    /// What is asked.
    pub gate: Gate,
}

impl Formula {
    /// The score of a text of 100 words or more.
    pub fn score(&self, counts: &Counts) -> f64 {
        let weights = &self.weights;
        let share = |count| 100.0 * counts.per_word(count);
        let length = counts.sentence_length();
        let sentences = if length > 0.0 { 1.0 / length } else { 0.0 };
        weights.base
            + weights.sentence * length
            + weights.syllables * counts.per_word(counts.syllables)
            + weights.letters * counts.per_word(counts.letters)
            + weights.sentences * sentences
            + weights.long * share(counts.long)
            + weights.one * share(counts.one)
            + weights.three * share(counts.three)
            + weights.four * share(counts.four)
    }

    /// Whether the formula needs a counter of syllables.
    pub fn counts_syllables(&self) -> bool {
        let weights = &self.weights;
        [weights.syllables, weights.one, weights.three, weights.four]
            .iter()
            .any(|weight| *weight != 0.0)
    }

    /// Whether a score is as good as a bound.
    pub fn reaches(&self, score: f64, bound: f64) -> bool {
        match self.better {
            Better::Higher => score >= bound,
            Better::Lower => score <= bound,
        }
    }
}
