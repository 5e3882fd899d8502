//! A category's path as policies write it.

/// `Electronics > Head phones` is `electronics/head-phones`.
pub(super) fn path_of(text: &str) -> String {
    let mut path = String::new();
    // What stands between the last letter and the next one.
    let mut between = None;
    for sign in text.chars() {
        match sign {
            '>' | '/' => between = Some('/'),
            sign if sign.is_ascii_whitespace() => between = between.or(Some('-')),
            sign => {
                path.extend(between.take().filter(|_| !path.is_empty()));
                path.push(lower(sign));
            }
        }
    }
    path
}

/// The small letter of the Latin, Greek and Cyrillic scripts. The library's table of all scripts would be a
/// tenth of the browser's module; the others have one form of a letter, or keep the one they have here.
fn lower(sign: char) -> char {
    let code = u32::from(sign);
    let small = match code {
        0xC0..=0xDE if code != 0xD7 => code + 32,
        // In pairs, the capital on the even place, and on the odd one.
        0x100..=0x12F | 0x132..=0x137 | 0x14A..=0x177 | 0x1E00..=0x1E95 | 0x1EA0..=0x1EFF => {
            code | 1
        }
        0x139..=0x148 | 0x179..=0x17E => code + code % 2,
        0x178 => 0xFF,
        0x386 => 0x3AC,
        0x388..=0x38A => code + 37,
        0x38C => 0x3CC,
        0x38E | 0x38F => code + 63,
        0x391..=0x3AB if code != 0x3A2 => code + 32,
        0x400..=0x40F => code + 80,
        0x410..=0x42F => code + 32,
        0x460..=0x481 | 0x48A..=0x4BF | 0x4D0..=0x52F => code | 1,
        _ => return sign.to_ascii_lowercase(),
    };
    char::from_u32(small).unwrap_or(sign)
}

#[cfg(test)]
mod tests {
    use super::{lower, path_of};

    #[test]
    fn paths_are_as_policies_write_them() {
        let paths = [
            ("Electronics > Head phones", "electronics/head-phones"),
            ("home/lamps", "home/lamps"),
            (" Home  &  Garden >> Lamps / ", "home-&-garden/lamps"),
            ("Küche > ÄPFEL", "küche/äpfel"),
            ("Όργανα/КНИГИ", "όργανα/книги"),
            ("电子产品 > 耳机", "电子产品/耳机"),
            (" > / ", ""),
        ];
        for (text, path) in paths {
            assert_eq!(path_of(text), path, "{text}");
        }
    }

    #[test]
    fn small_letters_are_those_of_unicode_in_three_scripts() {
        let mut differ = Vec::new();
        for sign in (0..0x530).chain(0x1E00..0x1F00).filter_map(char::from_u32) {
            let mut small = sign.to_lowercase();
            if small.len() != 1 || small.next() != Some(lower(sign)) {
                differ.push(u32::from(sign));
            }
        }
        // İ has two signs, ẞ and letters for phonetics, Coptic and old Cyrillic are no shop's.
        let known = |code: &u32| matches!(code, 0x130 | 0x181..=0x24E | 0x345..=0x37F | 0x3CF..=0x3FF | 0x4C0..=0x4CD | 0x1E9E);
        differ.retain(|code| !known(code));
        assert_eq!(differ, [0_u32; 0]);
    }
}
