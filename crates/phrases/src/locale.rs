//! Which of the available locales a reader gets.

/// The locale that was chosen
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice<'a> {
    /// One of the available locales, as it was spelled there
    pub locale: &'a str,
    /// Whether it is the first wanted locale itself, not a parent, a later wish or the last resort
    pub exact: bool,
    /// Whether nothing wanted was available, so that the reader gets a language not asked for
    pub last_resort: bool,
}

/// Chooses from `available` what serves `wanted` best
///
/// Wishes are BCP 47 tags in falling preference, in any case, with `-` or `_`. Each wish is tried
/// with its parents (`de-AT` → `de`, `zh-SG` → `zh-Hans`, `es-MX` → `es-419` → `es`) before the next
/// one. A script is never swapped for another: `zh-TW` does not get `zh-Hans`. When nothing fits the
/// choice is `en`, or the first available locale if `en` is not there.
pub fn negotiate<'a>(wanted: &[&str], available: &[&'a str]) -> Choice<'a> {
    for (wish, tag) in wanted.iter().enumerate() {
        let mut next = Some(canonical(tag));
        let mut step = 0;
        while let Some(tag) = next {
            if let Some(locale) = spelled(&tag, available) {
                return Choice {
                    locale,
                    exact: wish == 0 && step == 0,
                    last_resort: false,
                };
            }
            next = parent(&tag);
            step += 1;
        }
    }
    let locale = spelled("en", available)
        .or_else(|| available.first().copied())
        .unwrap_or("en");
    Choice {
        locale,
        exact: false,
        last_resort: true,
    }
}

fn spelled<'a>(tag: &str, available: &[&'a str]) -> Option<&'a str> {
    available
        .iter()
        .copied()
        .find(|known| canonical(known) == tag)
}

/// Lower case, without extensions, with old codes renewed and the script of Chinese made explicit.
fn canonical(tag: &str) -> String {
    let lower = tag.trim().to_ascii_lowercase().replace('_', "-");
    let mut words: Vec<&str> = lower
        .split('-')
        .take_while(|word| word.len() != 1)
        .collect();
    if let Some(language) = words.first_mut() {
        *language = match *language {
            "iw" => "he",
            "in" => "id",
            // Who reads Nynorsk reads Bokmål before any other language.
            "no" | "nn" => "nb",
            "tl" => "fil",
            "cmn" => "zh",
            other => other,
        };
    }
    if words.first() == Some(&"zh") && !words.iter().any(|word| word.len() == 4) {
        let traditional = words.iter().any(|word| matches!(*word, "tw" | "hk" | "mo"));
        words.insert(1, if traditional { "hant" } else { "hans" });
        // The script already says what these regions imply.
        if let Some("cn" | "tw") = words.get(2).copied() {
            words.remove(2);
        }
    }
    words.join("-")
}

/// The next more general tag; `None` where going on would change the script or leave the language.
fn parent(tag: &str) -> Option<String> {
    let (general, last) = tag.rsplit_once('-')?;
    match (general, last) {
        // Latin America reads its own Spanish, every Portuguese but Brazil's follows Portugal's.
        ("es", "419") => return Some("es".to_owned()),
        ("es", "es" | "gq" | "ea" | "ic" | "ph") => return Some("es".to_owned()),
        ("es", region) if region.len() == 2 => return Some("es-419".to_owned()),
        // Most of the world writes dates and amounts in English as Britain does.
        ("en", "us" | "ca" | "pr" | "gu" | "vi" | "as" | "mp" | "um" | "gb") => {}
        ("en", region) if region.len() == 2 => return Some("en-gb".to_owned()),
        ("pt", "br" | "pt") => return Some("pt".to_owned()),
        ("pt", region) if region.len() == 2 => return Some("pt-pt".to_owned()),
        // A script that is not the language's usual one stays what it is.
        ("zh", "hans" | "hant") => return None,
        ("sr", "latn") | ("uz" | "az", "cyrl") => return None,
        _ => {}
    }
    Some(general.to_owned())
}

#[cfg(test)]
mod tests {
    use super::negotiate;

    const FIVE: &[&str] = &["en", "de", "es", "ar", "zh-Hans"];

    fn chosen(wanted: &[&str]) -> (&'static str, bool, bool) {
        let choice = negotiate(wanted, FIVE);
        (choice.locale, choice.exact, choice.last_resort)
    }

    #[test]
    fn the_tag_itself_or_a_parent() {
        assert_eq!(chosen(&["de"]), ("de", true, false));
        assert_eq!(chosen(&["DE_at"]), ("de", false, false));
        assert_eq!(chosen(&["ar-EG"]), ("ar", false, false));
        assert_eq!(chosen(&["es-MX"]), ("es", false, false));
        assert_eq!(chosen(&["en-u-ca-buddhist"]), ("en", true, false));
    }

    #[test]
    fn chinese_by_script() {
        assert_eq!(chosen(&["zh"]), ("zh-Hans", true, false));
        assert_eq!(chosen(&["zh-CN"]), ("zh-Hans", true, false));
        assert_eq!(chosen(&["zh-SG"]), ("zh-Hans", false, false));
        assert_eq!(chosen(&["zh-Hans-CN"]), ("zh-Hans", false, false));
        assert_eq!(chosen(&["zh-TW"]), ("en", false, true));
        assert_eq!(chosen(&["zh-HK", "de"]), ("de", false, false));
        let both = ["en", "zh-Hans", "zh-Hant"];
        assert_eq!(negotiate(&["zh-TW"], &both).locale, "zh-Hant");
        assert_eq!(negotiate(&["zh-HK"], &both).locale, "zh-Hant");
    }

    #[test]
    fn the_next_wish_before_the_last_resort() {
        assert_eq!(chosen(&["fr-FR", "es"]), ("es", false, false));
        assert_eq!(chosen(&["fr"]), ("en", false, true));
        assert_eq!(chosen(&[]), ("en", false, true));
        assert_eq!(chosen(&["", "-", "*"]), ("en", false, true));
        assert_eq!(negotiate(&["fr"], &["de"]).locale, "de");
        assert_eq!(negotiate(&["fr"], &[]).locale, "en");
    }

    #[test]
    fn parents_of_regions() {
        assert_eq!(negotiate(&["es-MX"], &["es", "es-419"]).locale, "es-419");
        assert_eq!(negotiate(&["pt-AO"], &["pt", "pt-PT"]).locale, "pt-PT");
        assert_eq!(negotiate(&["pt-BR"], &["pt", "pt-PT"]).locale, "pt");
        assert_eq!(negotiate(&["no"], &["en", "nb"]).locale, "nb");
        assert_eq!(negotiate(&["en-AU"], &["en", "en-GB"]).locale, "en-GB");
        assert_eq!(negotiate(&["en-US"], &["en", "en-GB"]).locale, "en");
    }
}
