//! English: runs of vowels, mute endings, and the runs that are two.

use super::{ends, listed};

/// Words whose letters say too little.
const LISTED: [(&str, usize); 40] = [
    ("area", 3),
    ("areas", 3),
    ("idea", 3),
    ("ideas", 3),
    ("real", 1),
    ("create", 2),
    ("created", 3),
    ("creates", 2),
    ("business", 2),
    ("every", 2),
    ("everything", 3),
    ("everyone", 3),
    ("something", 2),
    ("sometimes", 2),
    ("someone", 2),
    ("somebody", 3),
    ("somewhere", 2),
    ("elsewhere", 2),
    ("website", 2),
    ("people", 2),
    ("science", 2),
    ("quiet", 2),
    ("diet", 2),
    ("element", 3),
    ("colour", 2),
    ("hour", 1),
    ("hours", 1),
    ("evening", 2),
    ("different", 2),
    ("camera", 2),
    ("cameras", 2),
    ("interest", 2),
    ("favourite", 2),
    ("chocolate", 2),
    ("vegetable", 3),
    ("comfortable", 3),
    ("maybe", 2),
    ("email", 2),
    ("guideline", 2),
    ("recipe", 3),
];

/// Syllables of a word.
pub fn count(word: &[char]) -> usize {
    let mut parts = word.split(|letter| matches!(letter, '\'' | '’'));
    let (first, rest) = (
        parts.next().unwrap_or_default(),
        parts.next().unwrap_or_default(),
    );
    // “didn’t” has the syllable of “not”; “don’t”, “can’t” and “won’t” have not.
    let not = rest == ['t']
        && ["dn", "sn", "ldn", "ven"]
            .iter()
            .any(|end| ends(first, end));
    let parted = not && !ends(first, "ven");
    count_part(first) + usize::from(parted)
}

fn count_part(word: &[char]) -> usize {
    if let Some(count) = listed(word, &LISTED) {
        return count;
    }
    let runs = runs(word);
    let more = apart(word) + middle(word);
    let mute = mute_end(word) + mute_middle(word);
    (runs + more)
        .saturating_sub(mute)
        .max(usize::from(!word.is_empty()))
}

fn is_vowel(letter: char) -> bool {
    "aeiouyé".contains(letter)
}

/// Runs of vowels. A y before a vowel at the start is a consonant.
fn runs(word: &[char]) -> usize {
    let word = match word {
        ['y', rest @ ..] if rest.first().is_some_and(|next| is_vowel(*next)) => rest,
        _ => word,
    };
    let runs = word.split(|letter| !is_vowel(*letter));
    runs.filter(|run| !run.is_empty()).count()
}

/// Mute e at the end: “size”, “rules”, “returned”.
fn mute_end(word: &[char]) -> usize {
    let consonant = |letter: &char| !is_vowel(*letter);
    usize::from(match word {
        [.., last, 'l', 'e'] | [.., last, 'l', 'e', 's' | 'd']
            if consonant(last) && *last != 'l' =>
        {
            false
        }
        [.., last, 'e'] => consonant(last),
        [.., 'c' | 's' | 'x' | 'z' | 'g', 'e', 's'] => false,
        [.., 's' | 'c', 'h', 'e', 's'] => false,
        [.., last, 'e', 's'] => consonant(last),
        [.., 't' | 'd', 'e', 'd'] => false,
        [.., last, 'e', 'd'] => consonant(last),
        _ => false,
    })
}

/// Mute e before an ending: “safely”, “replacement”.
fn mute_middle(word: &[char]) -> usize {
    let endings = ["ly", "ful", "fully", "less", "ment", "ments", "ness"];
    let mute = endings.iter().any(|end| {
        let root = word
            .get(..word.len().saturating_sub(end.len()))
            .unwrap_or_default();
        ends(word, end) && root.len() > 2 && mute_end(root) == 1 && root.ends_with(&['e'])
    });
    usize::from(mute)
}

/// Runs that are two syllables: “period”, “manual”, “going”.
fn apart(word: &[char]) -> usize {
    let before = |at: usize, back: usize| at.checked_sub(back).and_then(|at| word.get(at)).copied();
    let mut count = 0;
    for (at, pair) in word.windows(2).enumerate() {
        let two = match pair {
            // “special”, “question”, “region”: the i only softens.
            ['i', 'a' | 'o' | 'u'] => !matches!(before(at, 1), Some('t' | 'c' | 's' | 'g' | 'x')),
            ['e', 'o'] => true,
            ['u', 'a' | 'o'] => !matches!(before(at, 1), Some('q' | 'g')),
            // “trying”.
            ['y', 'i'] => true,
            ['e' | 'o' | 'u', 'i'] => {
                let rest = word.get(at + 2..).unwrap_or_default();
                rest == ['n', 'g'] && !matches!(before(at, 1), Some('q'))
            }
            // “easier”, “client”.
            ['i', 'e'] => {
                let rest = word.get(at + 2..).unwrap_or_default();
                let ending = rest == ['r'] || rest == ['r', 's'] || rest == ['s', 't'];
                let ient = rest.starts_with(&['n', 't']) || rest.starts_with(&['n', 'c']);
                let soft = matches!(before(at, 1), Some('t' | 'c' | 'f'));
                (ending && at > 2) || (ient && !soft)
            }
            _ => false,
        };
        count += usize::from(two);
    }
    count
}

/// A y between vowels begins a syllable: “player”, “loyal”.
fn middle(word: &[char]) -> usize {
    let rows = word.windows(3);
    rows.filter(|row| matches!(row, [first, 'y', last] if is_vowel(*first) && is_vowel(*last) && *last != 'i'))
        .count()
}
