//! The counters against words that were parted by hand: `re·turn` has two syllables.
//!
//! The words are those of shops, written before the counters were tried on them.

use after_sales_phrases::LOCALES;
use after_sales_plain::{formulas, syllables};
use std::collections::BTreeSet;

/// Per cent of a list's words that a counter must count as the list does.
const LEAST: f64 = 95.0;

const LISTS: [(&str, &str); 13] = [
    ("bg", include_str!("syllables/bg.txt")),
    ("de", include_str!("syllables/de.txt")),
    ("en", include_str!("syllables/en.txt")),
    ("es", include_str!("syllables/es.txt")),
    ("fr", include_str!("syllables/fr.txt")),
    ("hu", include_str!("syllables/hu.txt")),
    ("it", include_str!("syllables/it.txt")),
    ("nl", include_str!("syllables/nl.txt")),
    ("pl", include_str!("syllables/pl.txt")),
    ("pt", include_str!("syllables/pt.txt")),
    ("ru", include_str!("syllables/ru.txt")),
    ("tr", include_str!("syllables/tr.txt")),
    ("uk", include_str!("syllables/uk.txt")),
];

#[test]
fn counters_count_as_people_do() {
    let mut failed = Vec::new();
    for (language, list) in LISTS {
        let words: BTreeSet<&str> = list.split_whitespace().collect();
        assert_eq!(words.len(), 200, "{language}");
        let mut wrong = Vec::new();
        for parted in &words {
            let word = parted.replace('·', "");
            let by_hand = parted
                .split('·')
                .filter(|part| part.chars().any(has_vowel))
                .count();
            let counted = syllables(&word, language).expect(language);
            if counted != by_hand {
                wrong.push(format!("{parted} {counted}"));
            }
        }
        let share = 100.0 - wrong.len() as f64 / 2.0;
        println!("{language}: {share:.1} % agree; not: {}", wrong.join(", "));
        if share < LEAST {
            failed.push(format!("{language} {share:.1} %: {}", wrong.join(", ")));
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

/// Only words such as “в”, “з” and “w” have none: everything else between two dots is a syllable.
fn has_vowel(letter: char) -> bool {
    !matches!(letter, 'в' | 'з' | 'с' | 'w' | 'z' | '’')
        && (!letter.is_ascii() || "aeiouyAEIOUY".contains(letter))
}

#[test]
fn every_formula_that_needs_syllables_has_a_list() {
    for locale in LOCALES.iter().chain(&LISTS.map(|(language, _)| language)) {
        for formula in formulas(locale).iter().filter(|one| one.counts_syllables()) {
            let base = locale.split('-').next().unwrap_or(locale);
            let listed = LISTS.iter().any(|(language, _)| *language == base);
            assert!(listed, "{locale}: {}", formula.name);
        }
    }
}

#[test]
fn parts_add_up_and_a_region_changes_nothing() {
    for (word, locale, count) in [
        ("E-Mail-Adresse", "de-AT", 5),
        ("Rückgabe", "de-CH", 3),
        ("envío", "es-419", 3),
        ("don’t", "en-GB", 1),
        ("didn't", "en", 2),
        ("aujourd’hui", "fr-CA", 3),
        ("serviço", "pt-BR", 3),
    ] {
        assert_eq!(syllables(word, locale), Some(count), "{word}");
    }
    assert_eq!(syllables("palautus", "fi"), None);
}
