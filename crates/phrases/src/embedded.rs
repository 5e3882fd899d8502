//! Packs inside the program, for native tools. Browser modules leave the feature `packs` off and
//! fetch the one pack they need.

pub use crate::generated::locales::pack_text;
use crate::generated::withdrawal::WITHDRAWAL;
use crate::negotiate;

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
            (["nb", "de-AT"], "de", "Vertrag widerrufen"),
            (["tlh", "is"], "en", "Withdraw from contract here"),
        ] {
            let labels = withdrawal_labels(&wanted);
            assert_eq!((labels.language, labels.withdraw), (language, withdraw));
            assert!(!labels.confirm.is_empty());
        }
    }
}
