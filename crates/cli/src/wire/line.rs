//! The way to the endpoint: its address, a connection, and TLS.

use super::shown;
use anyhow::{Context, Result, bail};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpStream, lookup_host};
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::ServerName;
use tokio_rustls::rustls::{ClientConfig, RootCertStore, crypto::ring};
use url::{Host, Url};

/// A connection of either kind.
pub trait Pipe: AsyncRead + AsyncWrite + Send + Unpin {}
impl<T: AsyncRead + AsyncWrite + Send + Unpin> Pipe for T {}

/// Where to connect, and how long to wait for each step.
pub struct Line {
    host: Host<String>,
    port: u16,
    tls: Option<TlsConnector>,
    patience: Duration,
}

impl Line {
    /// The line to an address; fails only when this machine has no root certificates for https.
    pub fn new(url: &Url, patience: Duration) -> Result<Self> {
        Ok(Self {
            host: url.host().context("URL has no host")?.to_owned(),
            port: url.port_or_known_default().context("URL has no port")?,
            tls: (url.scheme() == "https").then(connector).transpose()?,
            patience,
        })
    }

    /// Whether the line is encrypted.
    pub fn is_secure(&self) -> bool {
        self.tls.is_some()
    }

    /// A new connection, ready for HTTP.
    pub async fn open(&self, address: SocketAddr) -> Result<Box<dyn Pipe>, String> {
        let stream = self.tcp(address).await?;
        self.secure(stream).await
    }

    /// The addresses of the host.
    pub async fn resolve(&self) -> Result<Vec<SocketAddr>, String> {
        let name = match &self.host {
            Host::Domain(name) => name,
            Host::Ipv4(address) => return Ok(vec![SocketAddr::from((*address, self.port))]),
            Host::Ipv6(address) => return Ok(vec![SocketAddr::from((*address, self.port))]),
        };
        match timeout(self.patience, lookup_host((name.as_str(), self.port))).await {
            Ok(Ok(found)) => {
                let found: Vec<SocketAddr> = found.collect();
                if found.is_empty() {
                    Err("the name has no address".into())
                } else {
                    Ok(found)
                }
            }
            Ok(Err(_)) => Err("the name is not known".into()),
            Err(_) => Err("the name server does not answer".into()),
        }
    }

    /// A connection, not encrypted yet.
    pub async fn tcp(&self, address: SocketAddr) -> Result<TcpStream, String> {
        match timeout(self.patience, TcpStream::connect(address)).await {
            Ok(Ok(stream)) => Ok(stream),
            Ok(Err(error)) => Err(format!("no connection: {}", error.kind())),
            Err(_) => Err("no connection in time".into()),
        }
    }

    /// The same connection with TLS, when the line has it.
    pub async fn secure(&self, stream: TcpStream) -> Result<Box<dyn Pipe>, String> {
        let Some(tls) = &self.tls else {
            return Ok(Box::new(stream));
        };
        let name = match &self.host {
            Host::Domain(name) => {
                ServerName::try_from(name.clone()).map_err(|_| "the host is no name for TLS")?
            }
            Host::Ipv4(address) => ServerName::from(std::net::IpAddr::from(*address)),
            Host::Ipv6(address) => ServerName::from(std::net::IpAddr::from(*address)),
        };
        match timeout(self.patience, tls.connect(name, stream)).await {
            Ok(Ok(stream)) => Ok(Box::new(stream)),
            Ok(Err(error)) => Err(format!(
                "no secure connection: {}",
                shown(&error.to_string())
            )),
            Err(_) => Err("no secure connection in time".into()),
        }
    }
}

fn connector() -> Result<TlsConnector> {
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    if roots.is_empty() {
        bail!("this machine has no root certificates; install the package ca-certificates");
    }
    let provider = Arc::new(ring::default_provider());
    let mut config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .context("TLS")?
        .with_root_certificates(roots)
        .with_no_client_auth();
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(TlsConnector::from(Arc::new(config)))
}
