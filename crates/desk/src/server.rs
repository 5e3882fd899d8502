//! Starting, running and stopping.

use crate::app::App;
use crate::clock::Clock;
use crate::config::Config;
use crate::database::{Database, DatabaseError, access, outbox};
use crate::limiter::Limiter;
use crate::mail::{self, Outgoing};
use crate::words::Library;
use crate::{DeskError, routes};
use after_sales_policy::read_policy;
use axum::Router;
use std::fmt;
use std::future::Future;
use std::io::ErrorKind;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::{Semaphore, oneshot, watch};

/// How long a slow connection may hold up the end.
const PATIENCE: Duration = Duration::from_secs(10);
/// Password hashes computed at the same time.
const HASHES: usize = 2;

/// The link with which the shop sets its password; works once
#[derive(Clone, PartialEq, Eq)]
pub struct SetupLink(String);

impl SetupLink {
    /// The whole address.
    pub fn url(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for SetupLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for SetupLink {
    // The token must not reach a log by accident.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SetupLink(…)")
    }
}

/// A desk that listens and is ready to run
pub struct Desk {
    listener: TcpListener,
    address: SocketAddr,
    setup: Option<SetupLink>,
    router: Router,
    app: Arc<App>,
}

impl Desk {
    /// Reads the policy, opens the database and takes the address.
    ///
    /// # Errors
    /// Each [`DeskError`] but `Serve`.
    pub async fn bind(config: Config) -> Result<Self, DeskError> {
        let public_base = config.public_base()?;
        config.check_folders()?;
        let policy_text = std::fs::read_to_string(&config.policy_path).map_err(|source| {
            DeskError::PolicyFile {
                path: config.policy_path.clone(),
                source,
            }
        })?;
        let read = read_policy(&policy_text);
        let Some(policy) = read.policy else {
            return Err(DeskError::Policy {
                path: config.policy_path,
                findings: read.findings,
            });
        };
        let clock = Clock::new(&policy.document.shop.time_zone)?;
        let library = Library::load()?;
        // The address first: a second start by mistake then leaves the set-up link of the first alone.
        let listener =
            TcpListener::bind(config.listen)
                .await
                .map_err(|source| match source.kind() {
                    ErrorKind::AddrInUse => DeskError::PortInUse {
                        address: config.listen,
                    },
                    _ => DeskError::Listen {
                        address: config.listen,
                        source,
                    },
                })?;
        let address = listener.local_addr()?;
        let database = Database::open(&config.database)?;
        let wrong = |error: DatabaseError| DeskError::Database {
            path: config.database.clone(),
            reason: error.to_string(),
        };
        let secret = database.write(access::secret).await.map_err(wrong)?;
        let token = database
            .write(access::new_setup_token)
            .await
            .map_err(wrong)?;
        let base = public_base
            .clone()
            .unwrap_or_else(|| format!("http://{address}"));
        let app = App {
            policy,
            policy_text,
            database,
            library,
            clock,
            public_base,
            secret,
            limiter: Limiter::default(),
            outgoing: config.mail.map(Outgoing::new),
            hashing: Semaphore::new(HASHES),
        };
        if app.outgoing.is_none() {
            let mails = app.database.read(outbox::counts).await.map_err(wrong)?;
            for (_, count) in mails.iter().filter(|(state, _)| state == "queued") {
                eprintln!("after-sales desk: {count} mails wait; start with --smtp to send them");
            }
        }
        let app = Arc::new(app);
        Ok(Self {
            listener,
            address,
            setup: token.map(|token| SetupLink(format!("{base}/setup?token={token}"))),
            router: routes::router(Arc::clone(&app), config.storefront, config.package),
            app,
        })
    }

    /// The address that was taken.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The link to set the password, as long as none is set.
    pub fn setup_link(&self) -> Option<&SetupLink> {
        self.setup.as_ref()
    }

    /// Answers and sends mail until `stop` is ready, then finishes what it has begun and closes the
    /// database.
    ///
    /// # Errors
    /// [`DeskError::Serve`] when the system takes the listener away.
    pub async fn run(
        self,
        stop: impl Future<Output = ()> + Send + 'static,
    ) -> Result<(), DeskError> {
        let service = self
            .router
            .into_make_service_with_connect_info::<SocketAddr>();
        let (end, ended) = watch::channel(false);
        let mut mails = tokio::spawn(mail::work(Arc::clone(&self.app), ended));
        let (told, heard) = oneshot::channel();
        let stop = async move {
            stop.await;
            let _ = told.send(());
        };
        let patience = async move {
            match heard.await {
                Ok(()) => tokio::time::sleep(PATIENCE).await,
                Err(_) => std::future::pending().await,
            }
        };
        let served = tokio::select! {
            served = axum::serve(self.listener, service).with_graceful_shutdown(stop) => served,
            () = patience => Ok(()),
        };
        let _ = end.send(true);
        // A mail that is half over is brought to its end, so that the next start does not repeat it.
        if tokio::time::timeout(PATIENCE, &mut mails).await.is_err() {
            mails.abort();
        }
        Ok(served?)
    }
}

/// Runs a desk until the program is told to end (ctrl-c or SIGTERM)
///
/// `on_ready` is called once, with the address that was taken and, as long as no password is set, the
/// link to set it.
///
/// # Errors
/// [`DeskError`]: what is wrong and what to do about it.
pub async fn serve(
    config: Config,
    on_ready: impl FnOnce(SocketAddr, Option<SetupLink>),
) -> Result<(), DeskError> {
    let desk = Desk::bind(config).await?;
    on_ready(desk.address, desk.setup.clone());
    desk.run(told_to_end()).await
}

async fn told_to_end() {
    let interrupt = async {
        // Without a handler the program ends at once; the database is safe either way.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    let terminate = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending::<()>().await,
        }
    };
    #[cfg(not(unix))]
    let terminate = std::future::pending::<()>();
    tokio::select! {
        () = interrupt => {}
        () = terminate => {}
    }
}
