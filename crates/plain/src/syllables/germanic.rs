//! German and Dutch: vowels, and the pairs that are one sound.

use super::{count_runs, listed};

/// Words of other languages that shops use.
const LOANS: [(&str, usize); 10] = [
    ("online", 2),
    ("service", 2),
    ("code", 1),
    ("codes", 1),
    ("website", 2),
    ("link", 1),
    ("software", 2),
    ("hardware", 2),
    ("update", 2),
    ("store", 1),
];

/// German.
pub fn german(word: &[char]) -> usize {
    if let Some(count) = listed(word, &LOANS) {
        return count;
    }
    let pairs = [
        "eau", "äu", "eu", "ei", "ey", "ai", "ay", "au", "ie", "aa", "ee", "oo", "oi", "ou",
    ];
    let text: String = word.iter().collect::<String>().replace("qu", "kw");
    let word: Vec<char> = text.chars().collect();
    let count = count_runs(&word, |letter| "aeiouyäöüéèá".contains(letter), &pairs);
    // “Medien”, “Garantien”: the i is a syllable of its own.
    count + usize::from(text.ends_with("ien") && word.len() > 5 && !text.ends_with("schien"))
}

/// Dutch. An e with two dots begins a syllable.
pub fn dutch(word: &[char]) -> usize {
    if let Some(count) = listed(word, &LOANS) {
        return count;
    }
    let pairs = [
        "aai", "ooi", "oei", "eeu", "ieu", "eau", "aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui",
        "ij", "ei", "au", "ou", "ai", "oi",
    ];
    let text: String = word.iter().collect::<String>().replace("qu", "kw");
    let word: Vec<char> = text.chars().collect();
    count_runs(&word, |letter| "aeiouyéèëïöüáó".contains(letter), &pairs)
}
