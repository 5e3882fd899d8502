//! How long sentences are.

use crate::fixtures::{LAW, POLICY, decided, now, pack, policy, policy_card, promise, scenes};
use after_sales_phrases::say::verdict;

/// The sentences of a text, split where a mark ends one.
fn sentence_lengths(text: &str) -> Vec<usize> {
    text.split_inclusive(['.', '?', '!'])
        .flat_map(|piece| piece.split_inclusive(['.', '?', '!']))
        .map(|piece| {
            piece
                .split_whitespace()
                .filter(|w| w.chars().any(char::is_alphanumeric))
                .count()
        })
        .filter(|words| *words > 0)
        .collect()
}

#[test]
fn sentences_are_short() {
    let policy = policy(POLICY);
    for locale in ["en", "de", "es"] {
        let pack = &pack(locale);
        let mut lengths = Vec::new();
        for facts in scenes() {
            let card = policy_card(&policy, Some(&LAW), &facts, &now(), pack);
            let said = verdict(&decided(&facts), &facts, pack)
                .into_iter()
                .chain(promise(&policy, Some(&LAW), &facts, &now(), pack))
                .chain(
                    card.sections
                        .into_iter()
                        .flat_map(|section| section.sentences),
                );
            for sentence in said {
                // A list is read item by item; only the words around it are ours to shorten.
                for words in sentence_lengths(&sentence.text) {
                    assert!(words <= 25, "{locale}: {words} words: {}", sentence.text);
                    lengths.push(words);
                }
            }
        }
        let average = lengths.iter().sum::<usize>() as f64 / lengths.len() as f64;
        println!(
            "{locale}: {} sentences, {average:.1} words on average",
            lengths.len()
        );
        assert!(average <= 15.0, "{locale}: {average:.1} words on average");
    }
}
