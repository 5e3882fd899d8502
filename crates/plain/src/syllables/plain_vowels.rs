//! Languages whose syllables are their vowels, or nearly.

use super::count_runs;

/// Russian and Ukrainian: one vowel, one syllable; “в” and “с” have none.
pub fn east_slavic(word: &[char]) -> usize {
    count_runs(word, |letter| "аеёиоуыэюяєії".contains(letter), &[])
}

/// Bulgarian: as its neighbours, with ъ for a vowel.
pub fn bulgarian(word: &[char]) -> usize {
    count_runs(word, |letter| "аеиоуъюяѝ".contains(letter), &[])
}

/// Turkish: one vowel, one syllable.
pub fn turkish(word: &[char]) -> usize {
    // A capital dotted I becomes i and a dot above it.
    count_runs(word, |letter| "aeıioöuüâîû".contains(letter), &[])
}

/// Hungarian: one vowel, one syllable; loans with “au” keep one.
pub fn hungarian(word: &[char]) -> usize {
    count_runs(
        word,
        |letter| "aáeéiíoóöőuúüű".contains(letter),
        &["au", "eu"],
    )
}

/// Polish: “i” before a vowel only softens; “au” and “eu” of loans are one.
pub fn polish(word: &[char]) -> usize {
    let softened = ["ia", "ią", "ie", "ię", "io", "ió", "iu", "au", "eu"];
    count_runs(word, |letter| "aąeęioóuy".contains(letter), &softened)
}
