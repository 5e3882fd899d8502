//! Whether words of a question are those that a topic is known by.
//!
//! A list of a catalogue message has phrases between `|`. A word of a phrase may begin or end with `*` for "and more
//! letters"; a phrase may begin with `+` when it decides alone, or with `-` when it is only a hint. Phrases in Han are
//! looked for as they stand, since there are no gaps between words.

use crate::fold::{Folded, fold, has_han};
use crate::order;
use after_sales_policy::split;

/// Words of a phrase may have this many others between them.
const GAP: usize = 3;
/// A shorter word is too easily another one with a letter changed.
const TYPED: usize = 5;

/// How far a list speaks for a question: 0 when none of its phrases is there.
pub(crate) fn score(list: &str, question: &Folded, locale: &str) -> u32 {
    let mut points = Vec::new();
    for phrase in split::all(list, "|") {
        points.push(weight(phrase, question, locale));
    }
    order::by_key(&mut points, &|points| -i64::from(*points));
    // The best counts; more of the same kind say little more.
    let mut sum = 0;
    for (place, points) in points.into_iter().take(4).enumerate() {
        sum += match place {
            0 => points,
            1 => points / 2,
            _ => points / 4,
        };
    }
    sum
}

/// What one phrase weighs where it is found: more for more words, for they meet less often by chance.
fn weight(phrase: &str, question: &Folded, locale: &str) -> u32 {
    let phrase = trimmed(phrase);
    let (base, words) = match (phrase.strip_prefix('+'), phrase.strip_prefix('-')) {
        (Some(strong), _) => (40, strong),
        (_, Some(weak)) => (8, weak),
        _ => (20, phrase),
    };
    let patterns = patterns(words, locale);
    if patterns.is_empty() || !stands(&patterns, question) {
        return 0;
    }
    let size = match has_han(words) {
        true => words
            .chars()
            .filter(|sign| *sign != ' ')
            .count()
            .saturating_sub(2),
        false => 2 * patterns.len().saturating_sub(1),
    };
    base + 2 * u32::try_from(size).unwrap_or(0).min(6)
}

/// Without the blanks and line ends around it.
pub(crate) fn trimmed(text: &str) -> &str {
    let blank = |byte: &u8| *byte == b' ' || *byte == b'\n';
    let bytes = text.as_bytes();
    let from = bytes.iter().take_while(|byte| blank(byte)).count();
    let end = bytes.iter().rev().take_while(|byte| blank(byte)).count();
    split::cut(text, from, text.len().saturating_sub(end))
}

/// One word of a phrase.
struct Pattern {
    word: String,
    begins: bool,
    ends: bool,
}

fn patterns(phrase: &str, locale: &str) -> Vec<Pattern> {
    let mut all = Vec::new();
    for piece in split::all(phrase, " ")
        .map(trimmed)
        .filter(|piece| !piece.is_empty())
    {
        let word = fold(piece, locale).joined;
        if !word.is_empty() {
            all.push(Pattern {
                word,
                begins: piece.starts_with('*'),
                ends: piece.ends_with('*'),
            });
        }
    }
    all
}

/// Whether the phrase stands in the question: its words in their order, few others between.
fn stands(patterns: &[Pattern], question: &Folded) -> bool {
    if patterns.iter().any(|pattern| has_han(&pattern.word)) {
        let mut rest = question.joined.as_str();
        return patterns
            .iter()
            .all(|pattern| match split::once(rest, &pattern.word) {
                Some((_, after)) => {
                    rest = after;
                    true
                }
                None => false,
            });
    }
    let words = &question.words;
    (0..words.len()).any(|start| follows(patterns, words.get(start..).unwrap_or(&[])))
}

/// Whether the first word is the first of the phrase, and the others follow.
fn follows(patterns: &[Pattern], words: &[String]) -> bool {
    let mut rest = words;
    for (place, pattern) in patterns.iter().enumerate() {
        let reach = if place == 0 { 1 } else { GAP + 1 };
        let at = rest.iter().take(reach).position(|word| fits(pattern, word));
        let Some(at) = at else {
            return false;
        };
        rest = rest.get(at + 1..).unwrap_or(&[]);
    }
    true
}

fn fits(pattern: &Pattern, word: &str) -> bool {
    let wanted = pattern.word.as_str();
    match (pattern.begins, pattern.ends) {
        (false, false) => word == wanted || is_typo(wanted, word),
        (false, true) => word.starts_with(wanted) || begins_alike(wanted, word),
        (true, false) => word.ends_with(wanted),
        (true, true) => split::find(word, wanted).is_some(),
    }
}

/// The beginning of a word with one slip of a finger.
fn begins_alike(wanted: &str, word: &str) -> bool {
    let letters = wanted.chars().count();
    let cut = |most: usize| word.chars().take(most).collect::<String>();
    [letters, letters + 1, letters.saturating_sub(1)]
        .iter()
        .any(|most| is_typo(wanted, &cut(*most)))
}

/// Whether one letter is missing, too much, another one, or two have changed places. The first one is right.
pub(crate) fn is_typo(wanted: &str, word: &str) -> bool {
    let a: Vec<char> = wanted.chars().collect();
    let b: Vec<char> = word.chars().collect();
    if a.len() < TYPED || a.len().abs_diff(b.len()) > 1 || a.first() != b.first() {
        return false;
    }
    let same = a
        .iter()
        .zip(&b)
        .take_while(|(one, other)| one == other)
        .count();
    let after = |list: &[char], from: usize| list.get(from..).unwrap_or(&[]).to_vec();
    let swapped = || {
        a.get(same) == b.get(same + 1)
            && a.get(same + 1) == b.get(same)
            && after(&a, same + 2) == after(&b, same + 2)
    };
    match a.len().cmp(&b.len()) {
        core::cmp::Ordering::Less => after(&a, same) == after(&b, same + 1),
        core::cmp::Ordering::Greater => after(&a, same + 1) == after(&b, same),
        core::cmp::Ordering::Equal => after(&a, same + 1) == after(&b, same + 1) || swapped(),
    }
}

#[cfg(test)]
mod tests {
    use super::{is_typo, score};
    use crate::fold::fold;

    fn of(list: &str, question: &str) -> u32 {
        score(list, &fold(question, "en"), "en")
    }

    #[test]
    fn phrases_and_their_weight() {
        assert_eq!(of("return*", "How do returns work?"), 20);
        assert_eq!(of("+send back", "Can I send it back?"), 44);
        assert_eq!(of("send back", "back I can send"), 0);
        assert_eq!(of("send back", "send one two three four back"), 0);
        assert_eq!(of("-days | weeks", "ten days"), 8);
        assert_eq!(of("", "return"), 0);
        assert_eq!(of("* | + | -", "return"), 0);
        assert!(of("refund* | money back | -money", "refund: my money back") > 22);
    }

    #[test]
    fn signs_without_gaps_are_found_as_they_stand() {
        let han = |list: &str, question: &str| score(list, &fold(question, "zh-Hans"), "zh-Hans");
        assert_eq!(han("退货", "怎么 退货？"), 20);
        assert_eq!(han("什么时候 退款", "什么时候能收到退款"), 28);
        assert_eq!(han("退款", "怎么退货"), 0);
    }

    #[test]
    fn a_slip_of_a_finger_is_forgiven() {
        for slip in ["retrun", "retun", "returrn", "retarn"] {
            assert!(is_typo("return", slip), "{slip}");
            assert_eq!(of("return*", slip), 20, "{slip}");
        }
        for other in ["returns", "refund", "turnre", "eturn", "late", "r"] {
            assert!(!is_typo("return", other) || other == "returns", "{other}");
        }
        assert!(!is_typo("late", "lake"));
    }
}
