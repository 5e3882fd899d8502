use super::letter::recipient;
use crate::DeskError;
use lettre::Address;
use std::fmt;
use std::time::Duration;
use url::{Host, Url};

/// How the desk sends mail
///
/// ```
/// use after_sales_desk::{Mail, Password};
///
/// let mail = Mail::new("smtp://shop@mail.example", "shop@example.com", Some(Password::new("secret")));
/// assert!(mail.is_ok());
/// assert!(Mail::new("smtp://shop:secret@mail.example", "shop@example.com", None).is_err());
/// ```
#[derive(Clone, Debug)]
pub struct Mail {
    pub(crate) host: String,
    pub(crate) port: u16,
    pub(crate) security: Security,
    pub(crate) login: Option<(String, Password)>,
    pub(crate) from: Address,
    pub(crate) retry: Retry,
}

/// A password that no log shows
#[derive(Clone, PartialEq, Eq)]
pub struct Password(String);

/// When a mail that was not taken is tried again
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retry {
    /// Wait after the first attempt; doubles with each further one. A random part of up to one half is
    /// taken off.
    pub first: Duration,
    /// Longest wait.
    pub longest: Duration,
    /// How long after the request the desk stops trying.
    pub give_up: Duration,
}

impl Default for Retry {
    fn default() -> Self {
        Self {
            first: Duration::from_secs(15),
            longest: Duration::from_secs(60 * 60),
            give_up: Duration::from_secs(3 * 24 * 60 * 60),
        }
    }
}

/// How the connection is kept from being read along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Security {
    /// TLS from the first byte: `smtps:`.
    Tls,
    /// `STARTTLS` before anything of a person or a password: `smtp:`.
    StartTls,
    /// None: `smtp:` to this very machine.
    Loopback,
}

impl Password {
    /// Takes the password as it is.
    pub fn new(password: impl Into<String>) -> Self {
        Self(password.into())
    }

    pub(crate) fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(…)")
    }
}

impl Mail {
    /// Reads the mail server's address, `smtp://user@host:port` or `smtps://user@host:port`, and the
    /// address that mail comes from. Ports left out are 587 and 465, on this very machine 25.
    ///
    /// # Errors
    /// [`DeskError::Mail`] when an address is none, a password stands in it, or user name and password
    /// do not come together.
    pub fn new(server: &str, from: &str, password: Option<Password>) -> Result<Self, DeskError> {
        let wrong = |reason| DeskError::Mail { reason };
        let url = Url::parse(server).map_err(|_| {
            wrong("the mail server is written like smtp://user@mail.example:587 (--smtp)")
        })?;
        // Never repeated in the message: it may be on its way to a log.
        if url.password().is_some() {
            return Err(wrong(
                "leave the password out of --smtp: other users of the machine can read it there. \
                 Put it into AFTER_SALES_SMTP_PASSWORD or a file named by --smtp-password-file",
            ));
        }
        let tls = match url.scheme() {
            "smtps" => true,
            "smtp" => false,
            _ => {
                return Err(wrong(
                    "the mail server's address begins with smtp:// or smtps:// (--smtp)",
                ));
            }
        };
        let plain_path = matches!(url.path(), "" | "/");
        let host = url.host_str().filter(|host| !host.is_empty() && plain_path);
        let (Some(host), None, None) = (host, url.query(), url.fragment()) else {
            return Err(wrong(
                "the mail server's address is a host and a port, nothing behind them (--smtp)",
            ));
        };
        let host = host.trim_matches(['[', ']']).to_ascii_lowercase();
        let security = match (tls, is_loopback(&host)) {
            (true, _) => Security::Tls,
            (false, true) => Security::Loopback,
            (false, false) => Security::StartTls,
        };
        let user = decoded(url.username());
        let login = match (user.is_empty(), password) {
            (true, None) => None,
            (false, Some(password)) => Some((user, password)),
            (false, None) => {
                return Err(wrong(
                    "--smtp names a user; put the password into AFTER_SALES_SMTP_PASSWORD or a file \
                     named by --smtp-password-file",
                ));
            }
            (true, Some(_)) => {
                return Err(wrong(
                    "there is a password for the mail server and no user: write smtp://user@host (--smtp)",
                ));
            }
        };
        let from = recipient(from)
            .ok_or_else(|| wrong("--mail-from is an address like shop@example.com"))?;
        Ok(Self {
            port: url.port().unwrap_or(match security {
                Security::Tls => 465,
                Security::StartTls => 587,
                Security::Loopback => 25,
            }),
            host,
            security,
            login,
            from,
            retry: Retry::default(),
        })
    }

    /// The same with other times.
    #[must_use]
    pub fn retrying(mut self, retry: Retry) -> Self {
        self.retry = retry;
        self
    }
}

fn is_loopback(host: &str) -> bool {
    // For a scheme that is not one of the web's, the host is a name until it is read as an address.
    match Host::parse(host) {
        Ok(Host::Ipv4(address)) => address.is_loopback(),
        Ok(Host::Domain(name)) => name == "localhost",
        _ => host == "::1",
    }
}

/// `%40` → `@`: user names are often addresses.
fn decoded(text: &str) -> String {
    let pair = format!("u={}", text.replace('+', "%2B"));
    url::form_urlencoded::parse(pair.as_bytes())
        .next()
        .map_or_else(String::new, |(_, value)| value.into_owned())
}

#[cfg(test)]
mod tests {
    use super::{Mail, Password, Security};

    fn read(server: &str) -> Option<Mail> {
        let user = server.contains('@').then(|| Password::new("s3cret"));
        Mail::new(server, "shop@example.com", user).ok()
    }

    #[test]
    fn servers() {
        let known = [
            (
                "smtp://u@mail.example",
                "mail.example",
                587,
                Security::StartTls,
            ),
            (
                "smtp://MAIL.example:2525",
                "mail.example",
                2525,
                Security::StartTls,
            ),
            (
                "smtps://u@mail.example/",
                "mail.example",
                465,
                Security::Tls,
            ),
            ("smtps://localhost", "localhost", 465, Security::Tls),
            ("smtp://localhost", "localhost", 25, Security::Loopback),
            (
                "smtp://127.0.0.9:1025",
                "127.0.0.9",
                1025,
                Security::Loopback,
            ),
            ("smtp://[::1]:1025", "::1", 1025, Security::Loopback),
            (
                "smtp://localhost.example",
                "localhost.example",
                587,
                Security::StartTls,
            ),
        ];
        for (server, host, port, security) in known {
            let mail = read(server).unwrap();
            assert_eq!(
                (mail.host.as_str(), mail.port, mail.security),
                (host, port, security),
                "{server}"
            );
        }
        let mail = read("smtp://shop%40example.com@mail.example").unwrap();
        assert_eq!(mail.login.unwrap().0, "shop@example.com");
        for server in [
            "mail.example",
            "http://m.example",
            "smtp://",
            "smtp://m.example/x",
            "smtp://m.example?tls=no",
        ] {
            assert!(read(server).is_none(), "{server}");
        }
    }

    #[test]
    fn user_and_password_come_together_and_never_in_the_address() {
        let new = |server, password: Option<&str>| {
            Mail::new(server, "shop@example.com", password.map(Password::new))
        };
        assert!(new("smtp://m.example", None).is_ok());
        assert!(new("smtp://u@m.example", None).is_err());
        assert!(new("smtp://m.example", Some("s3cret")).is_err());
        let error = new("smtp://u:s3cret@m.example", None)
            .unwrap_err()
            .to_string();
        assert!(!error.contains("s3cret"), "{error}");
        let mail = new("smtp://u@m.example", Some("s3cret")).unwrap();
        assert!(!format!("{mail:?}").contains("s3cret"));
        assert!(Mail::new("smtp://m.example", "shop", None).is_err());
        assert!(Mail::new("smtp://m.example", "a@b.example\r\nBcc: x@y.example", None).is_err());
    }
}
