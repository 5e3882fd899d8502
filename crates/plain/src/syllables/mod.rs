//! Syllables of a word, counted by its vowels.

mod english;
mod french;
mod germanic;
mod plain_vowels;
mod romance;

use crate::Language;

/// The syllables of a word as it is spoken; none in a language without a counter. Parts with a hyphen add up.
///
/// ```
/// use after_sales_plain::syllables;
/// assert_eq!(syllables("Rückgabe", "de"), Some(3));
/// assert_eq!(syllables("e-mail", "en"), Some(2));
/// assert_eq!(syllables("palautus", "fi"), None);
/// ```
pub fn syllables(word: &str, locale: &str) -> Option<usize> {
    let count: fn(&[char]) -> usize = match Language::of(locale).tag {
        "en" => english::count,
        "de" => germanic::german,
        "nl" => germanic::dutch,
        "fr" => french::count,
        "es" => romance::spanish,
        "it" => romance::italian,
        "pt" => romance::portuguese,
        "pl" => plain_vowels::polish,
        "ru" | "uk" => plain_vowels::east_slavic,
        "bg" => plain_vowels::bulgarian,
        "hu" => plain_vowels::hungarian,
        "tr" => plain_vowels::turkish,
        _ => return None,
    };
    let small = word.to_lowercase();
    let parts = small.split(['-', '‑', '·']);
    Some(
        parts
            .map(|part| count(&part.chars().collect::<Vec<char>>()))
            .sum(),
    )
}

/// Counts vowels; each run of vowels in `together` counts once, the longest that fits first in the list.
fn count_runs(word: &[char], is_vowel: impl Fn(char) -> bool, together: &[&str]) -> usize {
    let mut count = 0;
    let mut rest = word;
    while let Some((first, tail)) = rest.split_first() {
        let run = together.iter().find(|run| starts(rest, run));
        rest = match run {
            Some(run) => rest.get(run.chars().count()..).unwrap_or_default(),
            None => tail,
        };
        count += usize::from(run.is_some() || is_vowel(*first));
    }
    count
}

fn starts(word: &[char], start: &str) -> bool {
    let mut letters = word.iter();
    start.chars().all(|letter| letters.next() == Some(&letter))
}

fn ends(word: &[char], end: &str) -> bool {
    let mut letters = word.iter().rev();
    end.chars()
        .rev()
        .all(|letter| letters.next() == Some(&letter))
}

/// Whether the word is one of these; for words of other languages that keep their sound.
fn listed(word: &[char], list: &[(&str, usize)]) -> Option<usize> {
    let whole = |known: &str| known.chars().eq(word.iter().copied());
    list.iter()
        .find(|(known, _)| whole(known))
        .map(|(_, count)| *count)
}
