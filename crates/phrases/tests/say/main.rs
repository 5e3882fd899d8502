//! Sentences about verdicts, promises and policies: every word of every vocabulary in every locale,
//! whole verdicts in English, and how long the sentences are.

mod fixtures;
mod length;
mod letters;
mod promises;
mod shop;
mod terms;
mod verdicts;
mod words;
