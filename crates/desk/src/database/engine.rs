//! Opening connections: to read, to write, to bring the tables up to date.

use super::location::{Location, Server};
use super::postgres::Session;
use super::sql::{Sql, SqlResult};
use super::{DatabaseError, file, schema};
use crate::DeskError;
use rustls::{ClientConfig, RootCertStore};
use std::time::Duration;
use tokio_postgres_rustls::MakeRustlsConnect;

/// How long a server may take to answer a call for a connection.
const PATIENCE: Duration = Duration::from_secs(5);

/// One connection.
pub type Open = Box<dyn Sql + Send>;

/// Opens connections to one store.
#[derive(Clone, Debug)]
pub struct Engine(Location);

impl Engine {
    /// Checks the store and brings its tables up to date.
    pub fn start(location: Location) -> Result<Self, DeskError> {
        match &location {
            Location::File(path) => file::prepare(path)?,
            Location::Server(server) => {
                let wrong = |error: DatabaseError| DeskError::Database {
                    place: location.to_string(),
                    reason: error.to_string(),
                };
                let session = connect(server).map_err(wrong)?;
                schema::migrate_server(&session, &location)?;
            }
        }
        Ok(Self(location))
    }

    /// A connection that may write.
    pub fn writer(&self) -> SqlResult<Open> {
        Ok(match &self.0 {
            Location::File(path) => Box::new(file::writable(path)?),
            Location::Server(server) => Box::new(connect(server)?),
        })
    }

    /// A connection that cannot write.
    pub fn reader(&self) -> SqlResult<Open> {
        Ok(match &self.0 {
            Location::File(path) => Box::new(file::readable(path)?),
            Location::Server(server) => {
                let session = connect(server)?;
                session.batch("SET default_transaction_read_only = on")?;
                Box::new(session)
            }
        })
    }

    /// The words that begin a transaction which will write.
    pub fn begin(&self) -> &'static str {
        match &self.0 {
            Location::File(_) => "BEGIN IMMEDIATE",
            Location::Server(_) => "BEGIN",
        }
    }

    /// Where the store is.
    pub fn location(&self) -> &Location {
        &self.0
    }
}

fn connect(server: &Server) -> SqlResult<Session> {
    let mut config = server.config.clone();
    config.connect_timeout(PATIENCE);
    let client = if server.plain {
        config
            .ssl_mode(postgres::config::SslMode::Disable)
            .connect(postgres::NoTls)?
    } else {
        config
            .ssl_mode(postgres::config::SslMode::Require)
            .connect(MakeRustlsConnect::new(trusted()?))?
    };
    let session = Session::new(client);
    // What the shop was told is on the disk, whatever the server's own setting.
    session.batch("SET synchronous_commit = on; SET TIME ZONE 'UTC'; SET lock_timeout = '5s'")?;
    Ok(session)
}

/// The certificates that the system trusts.
fn trusted() -> SqlResult<ClientConfig> {
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| DatabaseError::Failed(error.to_string().into()))?;
    Ok(config.with_root_certificates(roots).with_no_client_auth())
}
