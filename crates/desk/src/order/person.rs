//! Who asks for which order: what is kept and compared is never the address itself.

use crate::app::App;
use crate::secrets;

/// An order and an address, ready to be compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The shop's name.
    pub shop: String,
    /// The order's number without what people write differently.
    pub reference_key: String,
    /// Keyed hash of the address.
    pub email_hash: [u8; 32],
}

impl Asked {
    /// For a shop of this desk.
    pub fn new(app: &App, reference: &str, email: &str) -> Self {
        Self {
            shop: app.shop.clone(),
            reference_key: reference_key(reference),
            email_hash: email_hash(&app.secret, &app.shop, email),
        }
    }
}

/// `# n-1001` and `N1001` are one order: small letters without spaces, `#` and hyphens.
pub fn reference_key(reference: &str) -> String {
    let left_out =
        |c: &char| !(c.is_whitespace() || matches!(c, '#' | '-' | '\u{2010}'..='\u{2015}'));
    let kept = reference.chars().filter(left_out);
    kept.flat_map(char::to_lowercase).take(160).collect()
}

/// A hash that only this desk can make, so that a copy of the store does not tell who bought.
pub fn email_hash(secret: &str, shop: &str, email: &str) -> [u8; 32] {
    let about = format!("{shop}\0{}", email.trim().to_lowercase());
    secrets::fingerprint(&secrets::derived(
        secret.as_bytes(),
        "purchase-email",
        &about,
    ))
}

#[cfg(test)]
mod tests {
    use super::{email_hash, reference_key};

    #[test]
    fn people_write_numbers_in_many_ways() {
        for text in ["#N-1001", " n 1001", "N\u{2013}1001", "n1001"] {
            assert_eq!(reference_key(text), "n1001");
        }
        assert_ne!(reference_key("N-1001"), reference_key("N-10010"));
    }

    #[test]
    fn hashes_hang_on_desk_shop_and_address() {
        let hash = email_hash("s", "a", "ada@example.com");
        assert_eq!(hash, email_hash("s", "a", " Ada@Example.com "));
        assert_ne!(hash, email_hash("t", "a", "ada@example.com"));
        assert_ne!(hash, email_hash("s", "b", "ada@example.com"));
        assert_ne!(hash, email_hash("s", "a", "bob@example.com"));
    }
}
