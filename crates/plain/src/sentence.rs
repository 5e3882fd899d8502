//! Where a sentence ends, and where a clause does.

use crate::Language;

/// Stands for what a message is given: one word that is not ours.
pub const PLACE: char = '\u{FFFC}';

/// A text without the invisible marks that keep names and numbers in their direction.
pub fn without_isolates(text: &str) -> String {
    let marks = |mark: &char| {
        !matches!(
            mark,
            '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}' | '\u{061C}'
        )
    };
    text.chars().filter(marks).collect()
}

/// The sentences of a text, each with its marks.
///
/// ```
/// use after_sales_plain::{Language, sentences};
/// let german = Language::of("de");
/// let text = "Rückgabe bis zum 3. Dezember, z. B. per Post. Danach nicht mehr.";
/// assert_eq!(sentences(text, &german).len(), 2);
/// ```
pub fn sentences<'t>(text: &'t str, language: &Language) -> Vec<&'t str> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut marks = text.char_indices().peekable();
    while let Some((at, mark)) = marks.next() {
        if !is_end(mark, language) {
            continue;
        }
        let mut end = at + mark.len_utf8();
        // “Really?!”) is one end.
        while let Some((_, more)) = marks
            .next_if(|(_, more)| *more != '\n' && (is_end(*more, language) || is_closing(*more)))
        {
            end += more.len_utf8();
        }
        let (Some(before), Some(after)) = (text.get(start..at), text.get(end..)) else {
            continue;
        };
        if ends(before, mark, after, language) {
            found.extend(text.get(start..end).map(str::trim));
            start = end;
        }
    }
    found.extend(text.get(start..).map(str::trim));
    found.retain(|sentence| {
        sentence
            .chars()
            .any(|mark| mark.is_alphanumeric() || mark == PLACE)
    });
    found
}

/// Whether a text ends as a sentence does; a label or a heading does not.
pub fn is_sentence(text: &str, language: &Language) -> bool {
    let last = text.trim_end().trim_end_matches(is_closing).chars().last();
    last.is_some_and(|mark| is_end(mark, language))
}

/// The clauses of a sentence: what commas, colons and semicolons part.
pub fn clauses(sentence: &str) -> impl Iterator<Item = &str> {
    sentence.split([',', ';', ':', '，', '；', '：', '،', '؛', '–', '—'])
}

fn is_end(mark: char, language: &Language) -> bool {
    match mark {
        '.' | '!' | '?' | '…' | '\n' | '。' | '！' | '？' | '।' | '॥' | '؟' | '۔' => {
            true
        }
        ';' | '\u{37E}' => language.tag == "el",
        _ => false,
    }
}

fn is_closing(mark: char) -> bool {
    matches!(
        mark,
        '”' | '“' | '’' | '"' | '\'' | '»' | '›' | ')' | ']' | '」' | '』' | '）' | '》'
    )
}

/// Whether a mark between two stretches ends a sentence.
fn ends(before: &str, mark: char, after: &str, language: &Language) -> bool {
    let Some(next) = after.chars().next() else {
        return true;
    };
    match mark {
        '\n' | '。' | '！' | '？' | '।' | '॥' => true,
        // An address, an amount, a version.
        _ if !next.is_whitespace() => is_ideograph(next),
        '.' | '…' => !goes_on(before, after.trim_start(), language),
        _ => true,
    }
}

/// Whether a dot belongs to the word before it.
fn goes_on(before: &str, after: &str, language: &Language) -> bool {
    let opening = |mark: char| !mark.is_alphanumeric() && mark != PLACE;
    let after = after.trim_start_matches(opening);
    if after.chars().next().is_some_and(char::is_lowercase) {
        return true;
    }
    let word = before.split_whitespace().next_back().unwrap_or(before);
    let word = word.trim_start_matches(opening);
    let mut letters = word.chars();
    if let (Some(only), None) = (letters.next(), letters.next())
        && only.is_uppercase()
    {
        // An initial: “J. Smith”, “z. B.”.
        return true;
    }
    let mut next = after.chars();
    if let (Some(first), Some('.')) = (next.next(), next.next())
        && first.is_alphabetic()
    {
        // “z. B.” from its first dot on.
        return true;
    }
    if !word.is_empty() && word.len() <= 2 && word.bytes().all(|byte| byte.is_ascii_digit()) {
        return language.months.iter().any(|month| after.starts_with(month));
    }
    // “z. B.” and “z.B.” alike.
    let small = word.to_lowercase();
    language.short.contains(&small.as_str())
}

fn is_ideograph(mark: char) -> bool {
    matches!(mark, '\u{3040}'..='\u{30FF}' | '\u{4E00}'..='\u{9FFF}')
}
