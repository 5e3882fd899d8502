//! Packs inside the program, for native tools. Browser modules leave the feature `packs` off and
//! fetch the one pack they need.

pub use crate::generated::locales::pack_text;

#[cfg(test)]
mod tests {
    use super::pack_text;
    use crate::LOCALES;

    #[test]
    fn every_locale_has_a_pack_and_no_other_has() {
        for locale in LOCALES {
            assert!(pack_text(locale).is_some(), "{locale}");
        }
        assert_eq!(pack_text("tlh"), None);
    }
}
