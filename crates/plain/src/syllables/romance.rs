//! Spanish, Italian and Portuguese: strong vowels count, weak ones lean on them.

use super::ends;

/// Spanish: i and u without an accent lean on the vowel beside them.
pub fn spanish(word: &[char]) -> usize {
    let word: String = word.iter().collect();
    let mut word: Vec<char> = word.replace("qu", "k").chars().collect();
    if let Some(last) = word.last_mut().filter(|last| **last == 'y') {
        // “hoy”, “muy”, and the word “y”.
        *last = 'i';
    }
    leaning(&word, "aeoáéíóú", "iuü")
}

/// Italian: as Spanish; a final pair counts twice when it is all that the word has, as in “mio” and “due”.
pub fn italian(word: &[char]) -> usize {
    let text: String = word.iter().collect();
    let word: Vec<char> = text.replace("qu", "k").chars().collect();
    let count = leaning(&word, "aeoàèéìíòóùú", "iuy");
    let soft = ["gi", "ci", "gl", "sci"]
        .iter()
        .any(|start| text.starts_with(start));
    let pair = ["ia", "ie", "io", "ua", "ue", "uo"]
        .iter()
        .any(|pair| text.ends_with(pair));
    let hiatus = [
        "anzia", "anzie", "macia", "macie", "nomia", "logia", "logie", "grafia", "teria", "terie",
        "monia",
    ];
    let split = hiatus.iter().any(|end| text.ends_with(end)) && !text.ends_with("materia");
    count + usize::from((count == 1 && pair && !soft) || split)
}

/// Portuguese: a weak vowel leans on the strong one before it, and on the one after it only at an unstressed end.
pub fn portuguese(word: &[char]) -> usize {
    let text: String = word.iter().collect();
    let mute = [
        ("qu", "k"),
        ("gue", "ge"),
        ("gui", "gi"),
        ("gua", "ga"),
        ("guo", "go"),
        ("gü", "g"),
        ("qü", "k"),
    ];
    let text = mute
        .iter()
        .fold(text, |text, (pair, one)| text.replace(pair, one));
    let word: Vec<char> = text.chars().collect();
    let pairs = [
        "ão", "ãe", "õe", "ai", "ei", "oi", "ui", "au", "eu", "ou", "iu", "ái", "éi", "ói", "úi",
        "áu", "éu", "êu",
    ];
    let is_vowel = |letter: char| "aeiouyáéíóúâêôãõàü".contains(letter);
    let count = super::count_runs(&word, is_vowel, &pairs);
    // “história”, “prêmio”, “água”: an accent before the end leaves the end unstressed.
    let rising = [
        "ia", "ie", "io", "ua", "uo", "ias", "ies", "ios", "uas", "uos",
    ];
    let end = rising.iter().find(|end| ends(&word, end));
    let stressed = end.is_some_and(|end| {
        let rest = word.len().saturating_sub(end.len());
        word.iter()
            .take(rest)
            .any(|letter| "áéíóúâêô".contains(*letter))
    });
    count - usize::from(stressed)
}

/// Counts strong vowels, and runs of weak ones that no strong one is beside.
fn leaning(word: &[char], strong: &str, weak: &str) -> usize {
    let mut count = 0;
    for run in word.split(|letter| !strong.contains(*letter) && !weak.contains(*letter)) {
        let strongs = run
            .iter()
            .filter(|letter| strong.contains(**letter))
            .count();
        count += match strongs {
            0 => usize::from(!run.is_empty()),
            strongs => strongs,
        };
    }
    count
}
