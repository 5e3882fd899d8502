use super::place::is_public;
use super::secret::Secret;
use crate::DeskError;
use crate::mail::Retry;
use std::net::IpAddr;
use url::{Host, Url};

/// Where a shop's other system is told what happens to cases
///
/// Calls are signed as Standard Webhooks asks. They name cases, states and times; the buyer's address and
/// what people wrote are in them only [with personal data](Self::with_personal_data).
///
/// ```
/// use after_sales_desk::Webhook;
///
/// let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
/// assert!(Webhook::new("nordlys", "https://erp.nordlys.example/hook", secret).is_ok());
/// assert!(Webhook::new("nordlys", "http://erp.nordlys.example/hook", secret).is_err());
/// ```
#[derive(Clone, Debug)]
pub struct Webhook {
    pub(crate) shop: String,
    pub(crate) url: Url,
    pub(crate) secret: Secret,
    pub(crate) personal: bool,
    /// The host is this very machine.
    pub(crate) is_local: bool,
    pub(crate) retry: Retry,
}

impl Webhook {
    /// For the shop of that name: an `https` address, or one on this very machine, and a secret that
    /// begins with `whsec_`.
    ///
    /// # Errors
    /// [`DeskError::Webhook`] when the address is none, leads into a private network, holds a password or
    /// is not encrypted; or the secret is none.
    pub fn new(shop: &str, url: &str, secret: &str) -> Result<Self, DeskError> {
        let wrong = |reason| DeskError::Webhook { reason };
        let url = Url::parse(url).map_err(|_| {
            wrong("write it like nordlys=https://erp.shop.example/hook (--webhook)")
        })?;
        if !url.username().is_empty() || url.password().is_some() {
            return Err(wrong(
                "leave user and password out of the address: other users of the machine can read them there (--webhook)",
            ));
        }
        let address = match url.host() {
            Some(Host::Ipv4(address)) => Some(IpAddr::V4(address)),
            Some(Host::Ipv6(address)) => Some(IpAddr::V6(address)),
            _ => None,
        };
        let is_local = url.host_str() == Some("localhost")
            || address.is_some_and(|address| address.is_loopback());
        match url.scheme() {
            "https" => {}
            "http" if is_local => {}
            _ => {
                return Err(wrong(
                    "the address begins with https://, or is on this very machine (--webhook)",
                ));
            }
        }
        if address.is_some_and(|address| !is_local && !is_public(address)) {
            return Err(wrong(
                "the address is one of a private network; the desk calls the open internet or this very machine (--webhook)",
            ));
        }
        let secret = Secret::parse(secret).ok_or_else(|| {
            wrong(
                "the secret is whsec_ and 24 to 64 bytes as base64; put it into AFTER_SALES_WEBHOOK_SECRET or a \
                 file named by --webhook-secret-file",
            )
        })?;
        Ok(Self {
            shop: shop.to_owned(),
            url,
            secret,
            personal: false,
            is_local,
            retry: Retry::default(),
        })
    }

    /// The same, with the buyer's address and what people wrote.
    #[must_use]
    pub fn with_personal_data(mut self) -> Self {
        self.personal = true;
        self
    }

    /// The same with other times.
    #[must_use]
    pub fn retrying(mut self, retry: Retry) -> Self {
        self.retry = retry;
        self
    }
}

#[cfg(test)]
mod tests {
    use super::Webhook;

    const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    #[test]
    fn where_to_and_where_not() {
        for (url, local) in [
            ("https://erp.example/hook?x=1", false),
            ("https://8.8.8.8:8443/", false),
            ("http://localhost:9/hook", true),
            ("http://[::1]:9/", true),
            ("http://127.0.0.9:9/", true),
        ] {
            assert_eq!(
                Webhook::new("a", url, SECRET).unwrap().is_local,
                local,
                "{url}"
            );
        }
        for url in [
            "erp.example",
            "http://erp.example/",
            "http://localhost.example/",
            "ftp://localhost/",
            "https://u:p@erp.example/",
            "https://10.0.0.5/",
            "https://169.254.169.254/latest",
            "https://[fd00::1]/",
            // Other ways to write 127.0.0.1 and 10.0.0.1.
            "https://0x0a000001/",
        ] {
            assert!(Webhook::new("a", url, SECRET).is_err(), "{url}");
        }
        let wrong = Webhook::new("a", "https://erp.example", "whsec_dG9wLXNlY3JldA==");
        let told = wrong.unwrap_err().to_string();
        assert!(!told.contains("dG9w"), "{told}");
        let hook = Webhook::new("a", "https://erp.example", SECRET).unwrap();
        assert!(!format!("{hook:?}").contains("MfKQ"));
    }
}
