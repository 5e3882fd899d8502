//! Which Chinese characters everyone knows, and how much of a Japanese text is kanji.

use encoding_rs::{BIG5, GBK};

/// Per cent of a text's Chinese characters that are common ones; 100 when there are none.
///
/// Simplified: the 3,755 of the first level of GB 2312. Traditional: the 5,401 frequent ones of Big5.
///
/// ```
/// use after_sales_plain::common_share;
/// assert_eq!(common_share("退货免费", "zh-Hans"), 100.0);
/// assert!(common_share("退货㐂", "zh-Hans") < 70.0);
/// ```
pub fn common_share(text: &str, locale: &str) -> f64 {
    let traditional = ["zh-Hant", "zh-TW", "zh-HK"]
        .iter()
        .any(|tag| locale.starts_with(tag));
    let han = |mark: &char| is_han(*mark);
    let all = text.chars().filter(han).count();
    let common = text.chars().filter(han);
    let common = common.filter(|mark| is_common(*mark, traditional)).count();
    percent(common, all).unwrap_or(100.0)
}

/// Per cent of a text's characters that are kanji; none when there are no characters. Marks and digits are characters,
/// spaces are not: so the share is counted in Japan.
pub(crate) fn kanji_share(text: &str) -> Option<f64> {
    let all = text.chars().filter(|mark| !mark.is_whitespace()).count();
    percent(text.chars().filter(|mark| is_han(*mark)).count(), all)
}

#[expect(
    clippy::cast_precision_loss,
    reason = "a text has less than 2^52 characters"
)]
fn percent(part: usize, whole: usize) -> Option<f64> {
    (whole > 0).then(|| 100.0 * part as f64 / whole as f64)
}

fn is_han(mark: char) -> bool {
    matches!(mark, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{20000}'..='\u{3FFFF}')
}

fn is_common(mark: char, traditional: bool) -> bool {
    let mut letters = [0; 4];
    let letter = mark.encode_utf8(&mut letters);
    let (standard, first, last) = match traditional {
        true => (BIG5, [0xA4, 0x40], [0xC6, 0x7E]),
        false => (GBK, [0xB0, 0xA1], [0xD7, 0xF9]),
    };
    let (bytes, _, unknown) = standard.encode(letter);
    // GBK has further characters in the same rows, below the second byte A1.
    let row = traditional || bytes.get(1).is_some_and(|second| *second >= 0xA1);
    !unknown && row && (&first[..]..=&last[..]).contains(&&*bytes)
}
