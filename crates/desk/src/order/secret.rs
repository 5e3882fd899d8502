//! Secrets that order systems show: a token of each shop, and the secret of each webhook.

use crate::{DeskError, secrets};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, Mac};
use sha2::Sha256;
use std::collections::HashMap;
use std::io::{ErrorKind, Write};
use std::path::Path;

/// What a secret is for: the token for programs, and systems that send webhooks.
pub const KINDS: [&str; 4] = ["token", "woocommerce", "shopify", "medusa"];
/// Fewer characters can be guessed.
const SHORTEST: usize = 16;

/// The secrets of every shop, from a file and from the environment.
#[derive(Clone, Default)]
pub struct OrderSecrets(HashMap<(String, &'static str), String>);

impl std::fmt::Debug for OrderSecrets {
    // Secrets must not reach a log by accident.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("OrderSecrets(…)")
    }
}

impl OrderSecrets {
    /// Reads the file, with a line `shop kind secret` for each, and gives every shop without a token one there.
    /// `kind` is `token`, `woocommerce`, `shopify` or `medusa`; lines that begin with `#` are passed over.
    ///
    /// # Errors
    /// [`DeskError::OrderSecrets`] when the file cannot be read or written, or has a line that is not understood.
    pub fn from_file(path: &Path, shops: &[&str]) -> Result<Self, DeskError> {
        let wrong = |reason: String| DeskError::OrderSecrets {
            place: path.display().to_string(),
            reason,
        };
        let text = match std::fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => String::new(),
            Err(error) => return Err(wrong(error.to_string())),
        };
        let mut known = Self::default();
        for (index, line) in text.lines().enumerate() {
            if line.trim().is_empty() || line.starts_with('#') {
                continue;
            }
            let told = || wrong(format!("line {} is not `shop kind secret`", index + 1));
            let mut words = line.split_whitespace();
            let (Some(shop), Some(kind), Some(secret), None) =
                (words.next(), words.next(), words.next(), words.next())
            else {
                return Err(told());
            };
            known.put(shop, kind, secret).ok_or_else(told)?;
        }
        let mut added = String::new();
        for shop in shops {
            if known.find(shop, "token").is_none() {
                let token = secrets::token::<32>();
                added += &format!("{shop} token {token}\n");
                let _ = known.put(shop, "token", &token);
            }
        }
        if !added.is_empty() {
            let separate = !text.is_empty() && !text.ends_with('\n');
            let added = if separate {
                format!("\n{added}")
            } else {
                added
            };
            append(path, &added).map_err(|error| wrong(error.to_string()))?;
        }
        Ok(known)
    }

    /// Adds what the environment has: `AFTER_SALES_ORDERS_TOKEN` is of the first shop,
    /// `AFTER_SALES_ORDERS_TOKEN_NORDLYS` of the shop `nordlys`; `WOOCOMMERCE`, `SHOPIFY` and `MEDUSA` likewise.
    ///
    /// # Errors
    /// [`DeskError::OrderSecrets`] when one is too short.
    pub fn with_environment(
        mut self,
        shops: &[&str],
        read: impl Fn(&str) -> Option<String>,
    ) -> Result<Self, DeskError> {
        for kind in KINDS {
            let name = format!("AFTER_SALES_ORDERS_{}", kind.to_uppercase());
            for (index, shop) in shops.iter().enumerate() {
                let own = format!("{name}_{}", shop.to_uppercase().replace('-', "_"));
                let first = || read(&name).filter(|_| index == 0);
                let Some(secret) = read(&own).or_else(first).filter(|text| !text.is_empty()) else {
                    continue;
                };
                if self.put(shop, kind, secret.trim()).is_none() {
                    return Err(DeskError::OrderSecrets {
                        place: name,
                        reason: format!("it has fewer than {SHORTEST} characters"),
                    });
                }
            }
        }
        Ok(self)
    }

    fn put(&mut self, shop: &str, kind: &str, secret: &str) -> Option<()> {
        let kind = KINDS.into_iter().find(|known| *known == kind)?;
        (secret.len() >= SHORTEST).then(|| {
            self.0.insert((shop.to_owned(), kind), secret.to_owned());
        })
    }

    /// The secret of a shop, when it has one.
    pub fn find(&self, shop: &str, kind: &'static str) -> Option<&str> {
        self.0.get(&(shop.to_owned(), kind)).map(String::as_str)
    }
}

/// Only its owner may read a file that is made here.
fn append(path: &Path, text: &str) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.create(true).append(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

/// Whether `signature`, base64, is HMAC-SHA256 of the body by this secret; in a time that does not tell where it
/// differs.
pub fn is_signed(secret: &str, body: &[u8], signature: &str) -> bool {
    let Ok(told) = STANDARD.decode(signature.trim()) else {
        return false;
    };
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret.as_bytes()) else {
        return false;
    };
    mac.update(body);
    mac.verify_slice(&told).is_ok()
}

#[cfg(test)]
mod tests {
    use super::{OrderSecrets, is_signed};

    #[test]
    fn a_file_gets_a_token_for_each_shop_once() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("orders");
        std::fs::write(&path, "# ours\nb shopify shpss_0123456789abcdef").expect("written");
        let first = OrderSecrets::from_file(&path, &["a", "b"]).expect("secrets");
        let again = OrderSecrets::from_file(&path, &["a", "b"]).expect("secrets");
        assert_eq!(first.0, again.0);
        assert_eq!(first.0.len(), 3);
        assert_ne!(first.find("a", "token"), first.find("b", "token"));
        assert!(first.find("a", "shopify").is_none());
        std::fs::write(&path, "a token short").expect("written");
        assert!(OrderSecrets::from_file(&path, &["a"]).is_err());
    }

    #[test]
    fn the_environment_names_a_shop_or_means_the_first() {
        let read = |name: &str| match name {
            "AFTER_SALES_ORDERS_TOKEN" => Some("first-token-of-all".to_owned()),
            "AFTER_SALES_ORDERS_MEDUSA_MY_SHOP" => Some("medusa-secret-0001".to_owned()),
            _ => None,
        };
        let known = OrderSecrets::default().with_environment(&["a", "my-shop"], read);
        let known = known.expect("secrets");
        assert_eq!(known.find("a", "token"), Some("first-token-of-all"));
        assert_eq!(known.find("my-shop", "token"), None);
        assert!(known.find("my-shop", "medusa").is_some() && known.find("a", "medusa").is_none());
    }

    #[test]
    fn a_signature_is_of_these_bytes_by_this_secret() {
        // HMAC-SHA256 of "what do ya want for nothing?" by "Jefe" (RFC 4231, test case 2).
        let signature = "W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM=";
        let body = b"what do ya want for nothing?";
        assert!(is_signed("Jefe", body, signature));
        assert!(!is_signed("jefe", body, signature) && !is_signed("Jefe", b"what", signature));
        assert!(!is_signed("Jefe", body, "") && !is_signed("Jefe", body, "***"));
    }
}
