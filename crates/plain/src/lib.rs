//! Whether a tired reader understands what the shop says: sentences, words, syllables, the formulas of each language,
//! and what a shop assistant would not say.
//!
//! ```
//! use after_sales_plain::{Inspector, Scope};
//!
//! let inspector = Inspector::new("en")?;
//! let found = inspector.look("Returns shall be made pursuant to the terms herein.", Scope::Buyer);
//! assert_eq!(found.first().map(|one| one.found.as_str()), Some("shall"));
//! # Ok::<(), anyhow::Error>(())
//! ```
//!
//! # What is measured
//!
//! - **One text**: the length of a sentence, words of offices and courts, two negations in one clause, letters that
//!   stand for a name and are not explained. A formula says nothing about one sentence.
//! - **A whole screen** of 100 words and more: the formula of the language, its target and its gate ([`formulas`]).
//!
//! A number, an address and what a message is given count as a word of the sentence, but not in the averages of
//! syllables and letters: they are not words that anyone chose.
//!
//! # Why own counters
//!
//! Hyphenation dictionaries say where a line may break, which leaves out every syllable of one letter and most at a
//! word's edge; `tests/syllables` holds the counters to lists of words by hand. Words are what stands between spaces,
//! because that is what the formulas were made with: the Unicode rules would count `e-mail` as two.
//!
//! # Add a language
//!
//! A locale needs `words/<locale>.toml`; one that inherits (`de-AT`) uses its parent's. A language with a formula
//! needs its row in `formulas.rs`, and a counter and a list when the formula counts syllables.
#![forbid(unsafe_code)]

mod card;
mod common;
mod counts;
mod finding;
mod formula;
mod formulas;
pub mod gate;
mod language;
mod lexicon;
mod own;
mod passive;
mod pattern;
mod score;
mod sentence;
mod syllables;
mod word;

pub use card::card;
pub use common::common_share;
pub use counts::Counts;
pub use finding::{Finding, Inspector, Kind, Scope};
pub use formula::{Band, Better, Formula, Gate, Weights};
pub use formulas::formulas;
pub use language::{Language, Limits};
pub use lexicon::{LEXICONS, Lexicon};
pub use own::{OwnText, own_texts};
pub use score::{Level, Score, scores};
pub use sentence::{PLACE, clauses, is_sentence, sentences, without_isolates};
pub use syllables::syllables;
pub use word::{characters, is_plain, words};
