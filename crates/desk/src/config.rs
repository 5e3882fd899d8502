use crate::{DeskError, Keep, Location, LogFormat, Mail, OrderSecrets, StatusPage, Webhook};
use std::net::SocketAddr;
use std::path::PathBuf;

/// One shop of a desk
#[derive(Clone, Debug)]
pub struct ShopFile {
    /// Its name in addresses and in the store: small letters, digits and hyphens. It stays the same for good.
    pub name: String,
    /// Its policy file; read once, at the start.
    pub policy: PathBuf,
    /// The shop's own page with an `<after-sales-status>`: receipts and mails lead there instead of to the desk's.
    pub status_page: Option<StatusPage>,
}

impl ShopFile {
    /// The shop of a desk that has one only.
    pub fn only(policy: impl Into<PathBuf>) -> Self {
        Self {
            name: "shop".to_owned(),
            policy: policy.into(),
            status_page: None,
        }
    }
}

/// What a desk is started with
#[derive(Clone, Debug)]
pub struct Config {
    /// The shops; the first one has the addresses without a name in them.
    pub shops: Vec<ShopFile>,
    /// Where requests are kept.
    pub database: Location,
    /// Address to listen on; port 0 takes a free one.
    pub listen: SocketAddr,
    /// Folder with the pages of the shop, served at `/`.
    pub storefront: Option<PathBuf>,
    /// Folder with the built npm package, served under `/after-sales/`.
    pub package: Option<PathBuf>,
    /// Where buyers reach the desk, for example `https://desk.shop.example`; makes links absolute and,
    /// with `https`, cookies secure. Without it links are paths.
    pub public_url: Option<String>,
    /// How buyers get an acknowledgement by e-mail; without it none is promised. Needs `public_url`.
    pub mail: Option<Mail>,
    /// What one address may send in a minute; unlimited when there is none.
    pub rate: Option<usize>,
    /// How long cases keep personal data; for good when the list is empty.
    pub keep: Vec<Keep>,
    /// Whether a proxy stands before the desk; then `X-Forwarded-For` names the callers.
    pub behind_proxy: bool,
    /// How lines about what happens are written.
    pub log: LogFormat,
    /// Which other systems are told what happens to cases, one for a shop at most.
    pub webhooks: Vec<Webhook>,
    /// What order systems show before they may tell orders; without it only people of the shop can.
    pub orders: OrderSecrets,
}

impl Config {
    /// The public address without a slash at its end.
    pub(crate) fn public_base(&self) -> Result<Option<String>, DeskError> {
        let Some(url) = &self.public_url else {
            return match self.mail {
                None => Ok(None),
                Some(_) => Err(DeskError::MailWithoutUrl),
            };
        };
        let base = url.trim_end_matches('/');
        let host = base
            .strip_prefix("https://")
            .or_else(|| base.strip_prefix("http://"));
        match host {
            // A path before the routes would break every link on the pages.
            Some(host) if !host.is_empty() && !host.contains(['/', '?', '#', '@', ' ']) => {
                Ok(Some(base.to_owned()))
            }
            _ => Err(DeskError::PublicUrl { url: url.clone() }),
        }
    }

    /// Names that can stand in addresses, each once.
    pub(crate) fn check_shops(&self) -> Result<(), DeskError> {
        let letters = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        for (index, shop) in self.shops.iter().enumerate() {
            let name = &shop.name;
            let fine = (1..=40).contains(&name.len()) && name.chars().all(letters);
            if !fine || self.shops[..index].iter().any(|other| other.name == *name) {
                return Err(DeskError::ShopName { name: name.clone() });
            }
        }
        for (index, hook) in self.webhooks.iter().enumerate() {
            let reason = if !self.shops.iter().any(|shop| shop.name == hook.shop) {
                "the desk has no shop of that name (--webhook)"
            } else if self.webhooks[..index]
                .iter()
                .any(|other| other.shop == hook.shop)
            {
                "a shop has one webhook; let that receiver pass on what others need (--webhook)"
            } else {
                continue;
            };
            return Err(DeskError::Webhook { reason });
        }
        match self.shops.is_empty() {
            true => Err(DeskError::NoShop),
            false => Ok(()),
        }
    }

    /// The folders that were named, each of which must be there.
    pub(crate) fn check_folders(&self) -> Result<(), DeskError> {
        for folder in [&self.storefront, &self.package].into_iter().flatten() {
            if !folder.is_dir() {
                return Err(DeskError::NoFolder {
                    path: folder.clone(),
                });
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{Config, ShopFile};
    use crate::{Location, LogFormat};

    fn base(url: &str) -> Option<String> {
        let config = Config {
            shops: vec![ShopFile::only("p")],
            database: Location::File("d".into()),
            listen: ([127, 0, 0, 1], 0).into(),
            storefront: None,
            package: None,
            public_url: Some(url.to_owned()),
            mail: None,
            rate: None,
            keep: Vec::new(),
            behind_proxy: false,
            log: LogFormat::Text,
            webhooks: Vec::new(),
            orders: crate::OrderSecrets::default(),
        };
        config.public_base().ok().flatten()
    }

    #[test]
    fn a_public_address_is_a_scheme_and_a_host() {
        assert_eq!(
            base("https://desk.example/").as_deref(),
            Some("https://desk.example")
        );
        assert_eq!(
            base("http://localhost:8080").as_deref(),
            Some("http://localhost:8080")
        );
        for wrong in [
            "desk.example",
            "https://",
            "https://a/b",
            "javascript:x",
            "https://u@h",
        ] {
            assert_eq!(base(wrong), None, "{wrong}");
        }
    }
}
