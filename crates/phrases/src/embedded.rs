//! Packs inside the program, for native tools. Browser modules leave the feature `packs` off and
//! fetch the one pack they need.

pub use crate::generated::locales::pack_text;
use crate::generated::locales::{LOCALES, REGISTER};
use crate::generated::withdrawal::WITHDRAWAL;
use crate::negotiate;

/// How far the words of a locale have been read
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// Nobody but the writer has read them
    Draft,
    /// Somebody who did not write them has read them all
    Twice,
    /// The language that the others are translated from
    Source,
}

/// What is known of a locale's words
///
/// ```
/// let english = after_sales_phrases::register("en").ok_or("a locale")?;
/// assert_eq!(english.name, "English");
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Registered {
    /// Its name in English
    pub name: &'static str,
    /// How far it has been read
    pub reading: Reading,
    /// Of a draft: what a reader should look at first. Else: what the second reader changed
    pub note: &'static str,
}

/// The row of one of [`LOCALES`]; none for another
pub fn register(locale: &str) -> Option<Registered> {
    let at = LOCALES.iter().position(|known| *known == locale)?;
    let (name, reading, note) = *REGISTER.get(at)?;
    Some(Registered {
        name,
        reading,
        note,
    })
}

/// The words on the two controls of the withdrawal function, in one language
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WithdrawalLabels {
    /// The language, BCP 47
    pub language: &'static str,
    /// On the control that leads to the statement
    pub withdraw: &'static str,
    /// On the control that sends it
    pub confirm: &'static str,
}

/// The labels that serve the wishes best: there are more languages of them than packs
pub fn withdrawal_labels(wanted: &[&str]) -> WithdrawalLabels {
    let mut known = [""; WITHDRAWAL.len()];
    for (place, (language, ..)) in known.iter_mut().zip(WITHDRAWAL) {
        *place = language;
    }
    let chosen = negotiate(wanted, &known).locale;
    let labels = |language, withdraw, confirm| WithdrawalLabels {
        language,
        withdraw,
        confirm,
    };
    let mut rows = WITHDRAWAL.iter();
    rows.find(|(language, ..)| *language == chosen)
        .map_or(labels("", "", ""), |(language, withdraw, confirm)| {
            labels(language, withdraw, confirm)
        })
}

#[cfg(test)]
mod tests {
    use super::{pack_text, withdrawal_labels};
    use crate::LOCALES;

    #[test]
    fn every_locale_has_a_pack_and_no_other_has() {
        for locale in LOCALES {
            assert!(pack_text(locale).is_some(), "{locale}");
        }
        assert_eq!(pack_text("tlh"), None);
    }

    #[test]
    fn labels_of_the_withdrawal_function() {
        for (wanted, language, withdraw) in [
            (["pl-PL", "de"], "pl", "Odstąp od umowy tutaj"),
            (["eo", "de-AT"], "de", "Vertrag widerrufen"),
            (["tlh", "eo"], "en", "Withdraw from contract here"),
        ] {
            let labels = withdrawal_labels(&wanted);
            assert_eq!((labels.language, labels.withdraw), (language, withdraw));
            assert!(!labels.confirm.is_empty());
        }
    }
}
