//! French as it is spoken: a last e is mute, and i before a vowel leans on it.

use super::{count_runs, ends, listed};

/// Words whose letters say too little.
const LISTED: [(&str, usize); 12] = [
    ("es", 1),
    ("et", 1),
    ("les", 1),
    ("des", 1),
    ("ces", 1),
    ("mes", 1),
    ("ses", 1),
    ("tes", 1),
    ("e", 1),
    ("pays", 2),
    ("août", 1),
    ("monsieur", 2),
];
/// Verbs of “they”, whose last syllable is mute; “client” and “paiement” are not among them.
const MUTE: [&str; 11] = [
    "aient", "oivent", "euvent", "rivent", "ssent", "ûtent", "estent", "onnent", "ennent",
    "ffrent", "ndent",
];
const RUNS: [&str; 36] = [
    "ouai", "eaux", "eau", "oui", "ieux", "ieu", "oeu", "œu", "aie", "oie", "uie", "oue", "eui",
    "uei", "aî", "ai", "au", "ei", "eu", "eû", "ou", "où", "oû", "oi", "oî", "ui", "ia", "iè",
    "ié", "ie", "iê", "io", "iu", "ya", "yé", "yo",
];

/// Syllables of a word.
pub fn count(word: &[char]) -> usize {
    // “l’article”: only the stretch after the apostrophe has a vowel of its own.
    let words = word.split(|letter| matches!(letter, '\'' | '’'));
    words.map(count_part).sum()
}

fn count_part(word: &[char]) -> usize {
    if let Some(count) = listed(word, &LISTED) {
        return count;
    }
    let text: String = word.iter().collect();
    let text = text
        .replace("qu", "k")
        .replace("gue", "ge")
        .replace("gui", "gi");
    let spoken: Vec<char> = without_mute(&text).chars().collect();
    let vowel = |letter: char| "aeiouyàâäéèêëîïôöùûüœæ".contains(letter);
    // A y between vowels is a consonant: “payer”, “envoyer”.
    let between = |at: usize| {
        let near = |at: Option<usize>| {
            at.and_then(|at| spoken.get(at))
                .is_some_and(|one| vowel(*one))
        };
        near(at.checked_sub(1)) && near(at.checked_add(1))
    };
    let letters: Vec<char> = spoken
        .iter()
        .enumerate()
        .map(|(at, letter)| {
            if *letter == 'y' && between(at) {
                'j'
            } else {
                *letter
            }
        })
        .collect();
    let count = count_runs(&letters, vowel, &RUNS) + hiatus(&letters);
    if count == 0 && text.contains('e') {
        1
    } else {
        count
    }
}

fn without_mute(text: &str) -> &str {
    let letters: Vec<char> = text.chars().collect();
    if MUTE.iter().any(|end| ends(&letters, end)) {
        return text.strip_suffix("ent").unwrap_or(text);
    }
    text.strip_suffix("es")
        .or_else(|| text.strip_suffix('e'))
        .unwrap_or(text)
}

/// After two consonants of which the second is l or r, i is a syllable of its own: “client”, “oublier”.
fn hiatus(word: &[char]) -> usize {
    let rows = word.windows(4);
    let apart = rows.filter(|row| {
        matches!(row, [first, second, 'i', third]
            if "bcdfgptv".contains(*first) && "lr".contains(*second) && "aeéèo".contains(*third))
    });
    apart.count()
}
