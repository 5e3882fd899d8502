//! Where the store is: a file, or a PostgreSQL server.

use crate::DeskError;
use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;
use url::Url;

/// A SQLite file or a PostgreSQL database
///
/// ```
/// use after_sales_desk::Location;
///
/// let server: Location = "postgres://desk@db.shop.example/desk".parse()?;
/// assert_eq!(server.to_string(), "db.shop.example/desk");
/// let file: Location = "desk.sqlite".parse()?;
/// assert_eq!(file.to_string(), "desk.sqlite");
/// assert!("postgres://desk:secret@db.shop.example/desk".parse::<Location>().is_err());
/// # Ok::<(), after_sales_desk::DeskError>(())
/// ```
#[derive(Clone)]
pub enum Location {
    /// A file; made when it is not there, readable for its owner only.
    File(PathBuf),
    /// A server. Several desks may use one database.
    Server(Box<Server>),
}

/// How a PostgreSQL database is reached.
#[derive(Clone)]
pub struct Server {
    pub(super) config: postgres::Config,
    /// Whether nothing leaves this machine, or the owner said that it may be read on its way.
    pub(super) plain: bool,
    shown: String,
}

/// Holds the password, which has no place in an address that anybody on the machine can list.
const PASSWORD: &str = "AFTER_SALES_DATABASE_PASSWORD";

impl FromStr for Location {
    type Err = DeskError;

    fn from_str(text: &str) -> Result<Self, DeskError> {
        if !["postgres://", "postgresql://"]
            .iter()
            .any(|scheme| text.starts_with(scheme))
        {
            return Ok(Self::File(text.into()));
        }
        let wrong = |reason: &'static str| DeskError::DatabaseAddress { reason };
        let url = Url::parse(text)
            .map_err(|_| wrong("it is no address; write postgres://user@host:5432/database"))?;
        if url.password().is_some() || url.query_pairs().any(|(name, _)| name == "password") {
            return Err(wrong(
                "a password in it can be read by everybody on the machine; put it into the environment variable AFTER_SALES_DATABASE_PASSWORD",
            ));
        }
        let mut config = postgres::Config::from_str(text)
            .map_err(|_| wrong("it has parts that PostgreSQL does not know"))?;
        if let Ok(password) = std::env::var(PASSWORD) {
            config.password(password);
        }
        config.application_name("after-sales");
        let asked_plain = url
            .query_pairs()
            .any(|(name, value)| name == "sslmode" && value == "disable");
        let host = url.host_str().unwrap_or_default();
        let here = host.is_empty()
            || ["localhost", "127.0.0.1", "[::1]"].contains(&host)
            || host.starts_with('%');
        Ok(Self::Server(Box::new(Server {
            config,
            plain: here || asked_plain,
            shown: format!("{host}{}", url.path()),
        })))
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path) => write!(f, "{}", path.display()),
            Self::Server(server) => f.write_str(&server.shown),
        }
    }
}

impl fmt::Debug for Location {
    // Without the password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
