//! What is wrong with one text, and the plainer word.

use crate::lexicon::Lexicon;
use crate::passive::is_passive;
use crate::pattern::{Pattern, Text};
use crate::sentence::{clauses, is_sentence, sentences, without_isolates};
use crate::word::{characters, words};
use crate::{Language, Limits};
use anyhow::Result;

/// What can be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A sentence or a clause has too many words or characters.
    TooLong,
    /// A word of offices and courts.
    Forbidden,
    /// Two negations that the reader has to work out.
    DoubleNegation,
    /// Letters that stand for a name, without the name.
    Abbreviation,
    /// Nobody says who acts. A share of it is right.
    Passive,
}

impl Kind {
    /// Its name in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::TooLong => "too_long",
            Self::Forbidden => "forbidden_word",
            Self::DoubleNegation => "double_negation",
            Self::Abbreviation => "abbreviation",
            Self::Passive => "passive",
        }
    }
}

/// Who reads a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Buyers: all is looked at.
    Buyer,
    /// Only the shop's own people: length and words, with technical names allowed.
    Staff,
}

/// One fault of one sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What is wrong.
    pub kind: Kind,
    /// The sentence.
    pub sentence: String,
    /// The words it is about, or how long it is.
    pub found: String,
    /// What to say or do instead.
    pub instead: String,
}

/// Looks at texts of one locale.
#[derive(Clone, Debug)]
pub struct Inspector {
    language: Language,
    lexicon: Lexicon,
}

impl Inspector {
    /// With the words of a locale.
    ///
    /// # Errors
    /// When nobody wrote them.
    pub fn new(locale: &str) -> Result<Self> {
        Ok(Self {
            language: Language::of(locale),
            lexicon: Lexicon::of(locale)?,
        })
    }

    /// The language that the texts are read in.
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// The faults of a text, sentence by sentence. Passive ones are not among them: their share is what counts.
    pub fn look(&self, text: &str, scope: Scope) -> Vec<Finding> {
        let text = without_isolates(text);
        let mut found = Vec::new();
        for sentence in sentences(&text, &self.language) {
            let mut tell = |kind, words: String, instead: &str| {
                found.push(Finding {
                    kind,
                    sentence: sentence.to_owned(),
                    found: words,
                    instead: instead.to_owned(),
                });
            };
            if let Some(length) = self.too_long(sentence) {
                tell(Kind::TooLong, length, "make two sentences of it");
            }
            let ready = Text::new(sentence, self.language.is_spaceless());
            for (words, plainer) in fits(&self.lexicon.instead, sentence, &ready) {
                tell(Kind::Forbidden, words, plainer);
            }
            if scope == Scope::Staff {
                continue;
            }
            for (words, plainer) in fits(&self.lexicon.doubled, sentence, &ready) {
                tell(Kind::DoubleNegation, words, plainer);
            }
            for words in clauses(sentence).filter_map(|clause| self.negated_twice(clause)) {
                tell(
                    Kind::DoubleNegation,
                    words,
                    "say what is so, not what is not",
                );
            }
            for short in abbreviations(sentence) {
                if !self.lexicon.knows(short) && !is_explained(short, &text) {
                    tell(Kind::Abbreviation, short.to_owned(), "write the name");
                }
            }
        }
        found
    }

    /// How many sentences of a text look passive, of how many; none in a language whose signs are not held here.
    pub fn passive(&self, text: &str) -> Option<(usize, usize)> {
        is_passive("", self.language.tag)?;
        let text = without_isolates(text);
        let whole = sentences(&text, &self.language).into_iter();
        let (mut passive, mut all) = (0, 0);
        for sentence in whole.filter(|one| is_sentence(one, &self.language)) {
            passive += usize::from(is_passive(sentence, self.language.tag)?);
            all += 1;
        }
        Some((passive, all))
    }

    /// Sentences that look passive.
    pub fn passive_sentences(&self, text: &str) -> Vec<String> {
        let text = without_isolates(text);
        let whole = sentences(&text, &self.language).into_iter();
        let passive = whole.filter(|one| is_passive(one, self.language.tag) == Some(true));
        passive.map(str::to_owned).collect()
    }

    fn too_long(&self, sentence: &str) -> Option<String> {
        match self.language.limits {
            Limits::Words { most, .. } => {
                let length = words(sentence).count();
                (length > most).then(|| format!("{length} words, at most {most}"))
            }
            Limits::Sentence { most, .. } => {
                let length = characters(sentence);
                (length > most).then(|| format!("{length} characters, at most {most}"))
            }
            Limits::Clause { most, .. } => {
                let longest = clauses(sentence).map(characters).max()?;
                (longest > most)
                    .then(|| format!("{longest} characters in a clause, at most {most}"))
            }
        }
    }

    fn negated_twice(&self, clause: &str) -> Option<String> {
        let negates = |word: &&str| {
            let patterns = &mut self.lexicon.negators.iter();
            patterns.any(|pattern| pattern.is(word))
        };
        let all: Vec<&str> = words(clause).collect();
        let joins = |word: &&str| self.lexicon.joins.contains(&word.to_lowercase());
        let mut parts = all.split(joins).map(|part| -> Vec<&str> {
            part.iter().filter(|word| negates(word)).copied().collect()
        });
        let found = parts.find(|found| found.len() > 1)?;
        Some(found.join(" … "))
    }
}

/// What of the patterns a sentence holds, as a reader meets it, with the plainer word.
fn fits<'w>(
    patterns: &'w [(Pattern, String)],
    sentence: &str,
    ready: &Text<'_>,
) -> Vec<(String, &'w str)> {
    let fitting = patterns.iter().filter_map(|(pattern, plainer)| {
        let found = pattern.find(ready)?;
        Some((found, plainer.as_str()))
    });
    let mut fitting: Vec<(String, &str)> = fitting.collect();
    fitting.sort_by_key(|(found, _)| sentence.find(found.as_str()));
    fitting
}

/// Runs of two and more capital letters, with digits or without.
fn abbreviations(sentence: &str) -> impl Iterator<Item = &str> {
    let parts = words(sentence).flat_map(|word| word.split(['-', '‑', '/', '’', '\'']));
    let parts = parts.map(|part| part.trim_matches(|mark: char| !mark.is_alphanumeric()));
    // A link or an address is no abbreviation.
    parts.filter(|part| {
        let capitals = part.chars().filter(|mark| mark.is_uppercase()).count();
        let all = part
            .chars()
            .all(|mark| mark.is_uppercase() || mark.is_ascii_digit());
        all && capitals > 1
    })
}

/// Whether the text says in brackets what the letters stand for, or brings them in brackets after the name.
fn is_explained(short: &str, text: &str) -> bool {
    text.contains(&format!("{short} (")) || text.contains(&format!("({short})"))
}
