//! One form for all ways of writing a word: case, accents, the shapes of Arabic letters, full-width signs and hidden
//! marks make no difference.
//!
//! Letters are told by ranges: the library's tables would be a tenth of the module.

use after_sales_policy::split;

/// Letters and digits that are read of a question. What is longer has said what it is about by then.
const LONGEST: usize = 400;

/// A text in its one form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Folded {
    /// The words in their order; a run of Han is one.
    pub(crate) words: Vec<String>,
    /// The same without gaps, for scripts that write none.
    pub(crate) joined: String,
}

/// The one form of a text in a language.
pub(crate) fn fold(text: &str, locale: &str) -> Folded {
    let mut folded = Folded::default();
    let mut word = String::new();
    for sign in text.chars().filter(|sign| !is_hidden(*sign)) {
        if is_letter(sign) {
            push(&mut word, sign);
        } else if !matches!(sign, '\'' | '\u{2019}') {
            folded.take(&mut word, locale);
        }
        if folded.joined.len() + word.len() >= LONGEST {
            break;
        }
    }
    folded.take(&mut word, locale);
    folded
}

impl Folded {
    fn take(&mut self, word: &mut String, locale: &str) {
        if word.is_empty() {
            return;
        }
        let mut whole = core::mem::take(word);
        // A variant of a region writes as its language does.
        match split::once(locale, "-").map_or(locale, |(language, _)| language) {
            "de" => whole = without_digraphs(&whole),
            "ar" => whole = without_article(&whole),
            _ => {}
        }
        self.joined.push_str(&whole);
        self.words.push(whole);
    }
}

/// Control characters, direction marks, joiners, accents and vowel signs on their own, and the Arabic lengthening.
fn is_hidden(sign: char) -> bool {
    matches!(
        u32::from(sign),
        0xAD | 0x300..=0x36F | 0x591..=0x5C7 | 0x610..=0x61A | 0x640 | 0x64B..=0x65F | 0x670 | 0x93C | 0x200B..=0x200F
            | 0x202A..=0x202E | 0x2060..=0x206F | 0xFE00..=0xFE0F | 0xFEFF
    )
}

/// Whether a sign is part of a word.
fn is_letter(sign: char) -> bool {
    match u32::from(sign) {
        code @ 0..=0x7F => u8::try_from(code).is_ok_and(|byte| byte.is_ascii_alphanumeric()),
        0x80..=0xBF => matches!(sign, 'ª' | 'º' | 'µ'),
        0xD7 | 0xF7 | 0x60C | 0x61B | 0x61F | 0x66A..=0x66D | 0x6D4 | 0x964..=0x965 => false,
        0x2000..=0x2BFF | 0x2E00..=0x2E7F | 0x3000..=0x3004 | 0x3008..=0x303F => false,
        0xD800..=0xF8FF | 0xFE10..=0xFE6F | 0xFF00..=0xFF0F | 0xFF1A..=0xFF20 => false,
        0xFF3B..=0xFF40 | 0xFF5B..=0xFF65 | 0x1F000..=0x1FAFF | 0xE0000.. => false,
        _ => true,
    }
}

/// U+00C0 to U+017F without accents; `?` stands for what is not one letter.
const LATIN: &str = "aaaaaa?ceeeeiiiidnooooo?ouuuuy??aaaaaa?ceeeeiiiidnooooo?ouuuuy?yaaaaaaccccccccddddeeeeeeeeeegggg\
gggghhhhiiiiiiiiii??jjkkkllllllllllnnnnnnn??oooooo??rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

fn push(word: &mut String, sign: char) {
    let code = u32::from(sign);
    let plain = match code {
        0xC0..=0x17F => match sign {
            'ß' => return word.push_str("ss"),
            'æ' | 'Æ' => return word.push_str("ae"),
            'œ' | 'Œ' => return word.push_str("oe"),
            _ => latin(code).unwrap_or(sign),
        },
        // Greek: capitals, accents, and the sigma at the end of a word.
        0x386 | 0x3AC => 'α',
        0x388 | 0x3AD => 'ε',
        0x389 | 0x3AE => 'η',
        0x38A | 0x390 | 0x3AA | 0x3AF | 0x3CA => 'ι',
        0x38C | 0x3CC => 'ο',
        0x38E | 0x3AB | 0x3B0 | 0x3CB | 0x3CD => 'υ',
        0x38F | 0x3CE => 'ω',
        0x3C2 => 'σ',
        // Romanian, then the letters of Vietnamese that stand in ranges.
        0x218..=0x219 => 's',
        0x21A..=0x21B => 't',
        0x1EA0..=0x1EB7 => 'a',
        0x1EB8..=0x1EC7 => 'e',
        0x1EC8..=0x1ECB => 'i',
        0x1A0..=0x1A1 | 0x1ECC..=0x1EE3 => 'o',
        0x1AF..=0x1B0 | 0x1EE4..=0x1EF1 => 'u',
        0x1EF2..=0x1EF9 => 'y',
        0x401 | 0x451 => 'е',
        0x400..=0x40F => from(code + 80),
        0x490 => 'ґ',
        // Hebrew letters at the end of a word, then two marks of Hindi for one sound.
        0x5DA | 0x5DD | 0x5DF | 0x5E3 | 0x5E5 => from(code + 1),
        0x901 => '\u{902}',
        // Letters of Hindi that bring their dot below with them.
        0x958..=0x95A => from(code - 0x43),
        0x95B => 'ज',
        0x95C..=0x95D => from(code - 0x3B),
        0x95E => 'फ',
        0x95F => 'य',
        0x391..=0x3A9 | 0x410..=0x42F => from(code + 32),
        0x622 | 0x623 | 0x625 | 0x671 => '\u{627}',
        0x624 => '\u{648}',
        0x626 | 0x649 | 0x6CC => '\u{64A}',
        0x629 => '\u{647}',
        0x6A9 => '\u{643}',
        // Digits of the Arabic script and of Hindi, then full-width signs.
        0x966..=0x96F => from(code - 0x966 + 0x30),
        0x660..=0x669 => from(code - 0x660 + 0x30),
        0x6F0..=0x6F9 => from(code - 0x6F0 + 0x30),
        0xFF01..=0xFF5E => from(code - 0xFEE0),
        _ => sign,
    };
    word.push(plain.to_ascii_lowercase());
}

fn from(code: u32) -> char {
    char::from_u32(code).unwrap_or(' ')
}

fn latin(code: u32) -> Option<char> {
    let at = usize::try_from(code.checked_sub(0xC0)?).ok()?;
    let plain = char::from(*LATIN.as_bytes().get(at)?);
    (plain != '?').then_some(plain)
}

/// Who has no umlauts on the keyboard writes "zurueck": both become "zuruck".
fn without_digraphs(word: &str) -> String {
    let mut plain = String::new();
    let mut letters = word.chars().peekable();
    while let Some(letter) = letters.next() {
        plain.push(letter);
        if matches!(letter, 'a' | 'o' | 'u') {
            letters.next_if_eq(&'e');
        }
    }
    plain
}

/// The article and the short words that Arabic writes together with the next one.
const JOINED: [&str; 7] = ["وال", "بال", "فال", "كال", "ولل", "لل", "ال"];

fn without_article(word: &str) -> String {
    // Before a word that begins with alef the short ones stand alone: "to return" is one word.
    let short = || {
        word.strip_prefix(['ل', 'ب'])
            .filter(|rest| rest.starts_with('ا'))
    };
    let long = JOINED.iter().find_map(|joined| word.strip_prefix(joined));
    let rest = long.or_else(|| short().filter(|rest| rest.chars().count() > 4));
    // What is left must be a word of its own.
    let rest = rest.filter(|rest| rest.chars().count() > 2);
    rest.unwrap_or(word).to_owned()
}

/// Whether a text is written in signs that make words without gaps.
pub(crate) fn has_han(text: &str) -> bool {
    text.chars().any(is_han)
}

/// Han and kana; Hangul too, since its words carry their particles.
pub(crate) fn is_han(sign: char) -> bool {
    matches!(u32::from(sign), 0x1100..=0x11FF | 0x3005..=0x3007 | 0x3040..=0x30FF | 0x3400..=0x9FFF | 0xAC00..=0xD7A3 | 0xF900..=0xFAFF | 0x20000..=0x3FFFF)
}

#[cfg(test)]
mod tests {
    use super::{LATIN, fold};

    fn words(text: &str, locale: &str) -> String {
        fold(text, locale).words.join(" ")
    }

    #[test]
    fn one_form_for_all_ways_of_writing() {
        assert_eq!(LATIN.len(), 0x180 - 0xC0);
        assert_eq!(words("ＲＥＴＵＲＮ  it?!", "en"), "return it");
        assert_eq!(words("¿Devolución? ÑANDÚ", "es"), "devolucion nandu");
        assert_eq!(
            words("Rückgabe RUECKGABE Größe", "de"),
            "ruckgabe ruckgabe grosse"
        );
        assert_eq!(words("اِسْتِرْجَاعُ الأمْوالِ إلى", "ar"), "استرجاع اموال الي");
        assert_eq!(words("٣٠ يومًا", "ar"), "30 يوما");
        assert_eq!(words("怎么退货？", "zh-Hans"), "怎么退货");
        assert_eq!(
            words("ΕΠΙΣΤΡΟΦΉ χρημάτων; Πώς", "el"),
            "επιστροφη χρηματων πωσ"
        );
        assert_eq!(
            words("Đổi trả hàng được không", "vi"),
            "doi tra hang duoc khong"
        );
        assert_eq!(
            words("Cum se face restituția? Ţara ŞTIE", "ro"),
            "cum se face restitutia tara stie"
        );
        assert_eq!(words("Вернём ЁЛКУ, Ґанок", "uk"), "вернем елку ґанок");
        assert_eq!(words("לְהַחֲזִיר ארגזים", "he"), "להחזיר ארגזימ");
        assert_eq!(words("३० दिन। पैसे", "hi"), "30 दिन पैसे");
        assert_eq!(
            words("\u{958}\u{95A}\u{95B}\u{95C}\u{95D}\u{95E}\u{95F}", "hi"),
            words(
                "क\u{93C}ग\u{93C}ज\u{93C}ड\u{93C}ढ\u{93C}फ\u{93C}य\u{93C}",
                "hi"
            )
        );
        assert_eq!(words("İade şartları", "tr"), "iade sartlari");
        assert_eq!(
            words("re\u{202e}turn \u{200b}don’t 🎁", "en"),
            "return dont"
        );
        assert_eq!(words("Š š Ž œuvre ŁÓDŹ", "en"), "s s z oeuvre lodz");
    }

    #[test]
    fn a_long_text_is_read_to_a_limit() {
        let folded = fold(&"word ".repeat(5_000), "en");
        assert!(folded.joined.len() <= 404, "{}", folded.joined.len());
        assert_eq!(fold(&"字".repeat(10_000), "zh-Hans").words.len(), 1);
        assert_eq!(fold("", "en"), fold("🎁 …\u{2067}", "en"));
    }
}
