//! Words of a sentence, and characters where words have no spaces.

use crate::sentence::PLACE;

/// What stands between spaces and dashes and says something, without the marks around it.
///
/// ```
/// use after_sales_plain::words;
/// assert_eq!(words("Write an e-mail – or call 030 123.").count(), 7);
/// ```
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    let between = |mark: char| mark.is_whitespace() || matches!(mark, '–' | '—' | '|');
    text.split(between)
        .map(|word| word.trim_matches(|mark: char| !counts(mark)))
        .filter(|word| !word.is_empty())
}

fn counts(mark: char) -> bool {
    mark.is_alphanumeric() || mark == PLACE || is_sign(mark)
}

/// Vowel signs of Indian scripts and marks on Arabic and Hebrew letters belong to their letter.
fn is_sign(mark: char) -> bool {
    matches!(mark, '\u{300}'..='\u{36F}' | '\u{591}'..='\u{5C7}' | '\u{64B}'..='\u{65F}' | '\u{900}'..='\u{903}' | '\u{93A}'..='\u{94F}')
}

/// Whether a word was chosen by who wrote the text: no number, no address, nothing that a message is given.
pub fn is_plain(word: &str) -> bool {
    let letter = |mark: char| mark.is_alphabetic() || is_sign(mark);
    word.chars()
        .all(|mark| letter(mark) || matches!(mark, '-' | '\'' | '’' | '·' | '‑'))
}

/// Characters of a text without spaces: marks count, spaces do not. A name, a number or what a message is given counts
/// as two, for that is how long a word is in Chinese and Japanese.
pub fn characters(text: &str) -> usize {
    let mut count = 0;
    let mut in_run = false;
    for mark in text.chars() {
        let in_name =
            mark.is_ascii_alphanumeric() || (in_run && matches!(mark, '@' | '.' | '-' | ','));
        match (mark == PLACE, in_name) {
            (true, _) => count += 2,
            (false, true) if in_run => {}
            (false, true) => count += 2,
            (false, false) => count += usize::from(!mark.is_whitespace()),
        }
        in_run = in_name;
    }
    count
}
