use crate::{DeskError, Mail};
use std::net::SocketAddr;
use std::path::PathBuf;

/// What a desk is started with
#[derive(Clone, Debug)]
pub struct Config {
    /// The shop's policy file; read once, at the start.
    pub policy_path: PathBuf,
    /// The SQLite file; made when it is not there, readable for its owner only.
    pub database: PathBuf,
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
    use super::Config;

    fn base(url: &str) -> Option<String> {
        let config = Config {
            policy_path: "p".into(),
            database: "d".into(),
            listen: ([127, 0, 0, 1], 0).into(),
            storefront: None,
            package: None,
            public_url: Some(url.to_owned()),
            mail: None,
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
