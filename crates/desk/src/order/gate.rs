//! How often strangers may ask for an order, and who may tell orders.

use super::secret::OrderSecrets;
use crate::limiter::Limiter;
use crate::secrets;
use std::net::IpAddr;
use std::time::Duration;

/// Look-ups of one address in a minute. People of one office share an address.
const BY_ADDRESS: usize = 20;
/// Look-ups of one number in a quarter of an hour, whoever asks and whether or not it exists.
const BY_NUMBER: usize = 10;

/// Guards orders; the same for every shop of the desk.
pub struct Gate {
    secrets: OrderSecrets,
    addresses: Limiter<IpAddr>,
    numbers: Limiter<(String, String)>,
}

impl Gate {
    /// With the secrets that the desk was started with.
    pub fn new(secrets: OrderSecrets) -> Self {
        Self {
            secrets,
            addresses: Limiter::new(BY_ADDRESS, Duration::from_secs(60)),
            numbers: Limiter::new(BY_NUMBER, Duration::from_secs(900)),
        }
    }

    /// Notes a look-up; `Err` holds the seconds to wait.
    pub fn ask(&self, from: IpAddr, shop: &str, reference_key: &str) -> Result<(), u64> {
        self.addresses.attempt(from)?;
        let number = (shop.to_owned(), reference_key.to_owned());
        self.numbers.attempt(number)
    }

    /// The secret of a shop's order system, when it has one.
    pub fn secret(&self, shop: &str, kind: &'static str) -> Option<&str> {
        self.secrets.find(shop, kind)
    }

    /// Whether a program shows the token of the shop; none when the shop has no token.
    pub fn admits(&self, shop: &str, authorization: Option<&str>) -> Option<bool> {
        let token = self.secret(shop, "token")?;
        let told = authorization.and_then(|text| {
            let (scheme, token) = text.split_once(' ')?;
            scheme
                .eq_ignore_ascii_case("bearer")
                .then_some(token.trim())
        });
        // Hashes have one length, whatever is sent.
        let hash = |text: &str| hex::encode(secrets::fingerprint(text));
        Some(secrets::same(&hash(token), &hash(told.unwrap_or_default())))
    }
}
