//! Starting, running and stopping.

use crate::app::{App, Neighbour};
use crate::clock::Clock;
use crate::config::Config;
use crate::database::{Database, DatabaseError, access, outbox, staff};
use crate::figure::tally::Tally;
use crate::hook::{self, Hooks};
use crate::limiter::Limiter;
use crate::mail::{self, Outgoing};
use crate::order::gate::Gate;
use crate::photo::Studio;
use crate::words::Library;
use crate::{DeskError, Keep, Location, ShopFile, listen, log, retention, routes};
use after_sales_policy::{Policy, read_policy};
use axum::Router;
use std::fmt;
use std::future::Future;
use std::io::ErrorKind;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::{Semaphore, watch};

/// How long a slow connection may hold up the end.
const PATIENCE: Duration = Duration::from_secs(10);
/// Tries to log in with a wrong password, from one address in a minute.
const LOGINS: usize = 5;
/// What callers do is counted over this time.
const MINUTE: Duration = Duration::from_secs(60);
/// Password hashes computed at the same time.
const HASHES: usize = 2;

/// The link with which the first owner makes an account; works once
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
    shops: Vec<Arc<App>>,
    keep: Vec<Keep>,
}

impl Desk {
    /// Reads the policy, opens the database and takes the address.
    ///
    /// # Errors
    /// Each [`DeskError`] but `Serve`.
    pub async fn bind(config: Config) -> Result<Self, DeskError> {
        log::choose(config.log);
        let public_base = config.public_base()?;
        config.check_folders()?;
        config.check_shops()?;
        let read: Result<Vec<_>, DeskError> = config.shops.iter().map(read_shop).collect();
        let read = read?;
        let library = Arc::new(Library::load()?);
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
        let (database, place) = open(config.database).await?;
        let wrong = |error: DatabaseError| DeskError::Database {
            place: place.clone(),
            reason: error.to_string(),
        };
        let secret = database.write(access::secret).await.map_err(wrong)?;
        let names: Vec<String> = read.iter().map(|(name, ..)| name.clone()).collect();
        let token = database
            .write(move |c| {
                staff::adopt(c, &names)?;
                access::new_setup_token(c)
            })
            .await
            .map_err(wrong)?;
        let base = public_base
            .clone()
            .unwrap_or_else(|| format!("http://{address}"));
        let outgoing = config.mail.map(|mail| Arc::new(Outgoing::new(mail)));
        if outgoing.is_none() {
            let mails = database.read(outbox::counts).await.map_err(wrong)?;
            for (_, count) in mails.iter().filter(|(state, _)| state == "queued") {
                log::trouble(
                    &format!("{count} mails wait"),
                    "start with --smtp to send them",
                );
            }
        }
        let limiter = Arc::new(Limiter::new(LOGINS, MINUTE));
        let limited = || config.rate.map(|most| Arc::new(Limiter::new(most, MINUTE)));
        let (rates, count_rates) = (limited(), limited());
        let studio = Arc::new(Studio::default());
        let orders = Arc::new(Gate::new(config.orders));
        let hashing = Arc::new(Semaphore::new(HASHES));
        let webhooks = config.webhooks;
        let pages: Vec<_> = config
            .shops
            .iter()
            .map(|shop| shop.status_page.clone())
            .collect();
        let neighbour = |(index, (name, policy, ..)): (usize, &Read)| Neighbour {
            name: name.clone(),
            title: policy.document.shop.name.clone(),
            prefix: match index {
                0 => String::new(),
                _ => format!("/shops/{name}"),
            },
        };
        let neighbours: Arc<[Neighbour]> = read.iter().enumerate().map(neighbour).collect();
        let shop =
            |(((name, policy, policy_text, clock), here), status_page): ((Read, &Neighbour), _)| {
                let hook = webhooks.iter().find(|hook| hook.shop == name).cloned();
                Arc::new(App {
                    shop: name,
                    prefix: here.prefix.clone(),
                    shops: Arc::clone(&neighbours),
                    policy,
                    policy_text,
                    clock,
                    database: Arc::clone(&database),
                    library: Arc::clone(&library),
                    status_page,
                    public_base: public_base.clone(),
                    secret: secret.clone(),
                    limiter: Arc::clone(&limiter),
                    rates: rates.clone(),
                    count_rates: count_rates.clone(),
                    behind_proxy: config.behind_proxy,
                    outgoing: outgoing.clone(),
                    hook: hook.map(|hook| Arc::new(Hooks::new(hook))),
                    studio: Arc::clone(&studio),
                    orders: Arc::clone(&orders),
                    turned_away: Tally::default(),
                    seen: Tally::default(),
                    hashing: Arc::clone(&hashing),
                })
            };
        let read = read.into_iter().zip(neighbours.iter());
        let shops: Vec<Arc<App>> = read.zip(pages).map(shop).collect();
        Ok(Self {
            listener,
            address,
            setup: token.map(|token| SetupLink(format!("{base}/setup?token={token}"))),
            router: routes::router(&shops, config.storefront, config.package),
            shops,
            keep: config.keep,
        })
    }

    /// The address that was taken.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The link to make the first account, as long as nobody can log in.
    pub fn setup_link(&self) -> Option<&SetupLink> {
        self.setup.as_ref()
    }

    /// Answers and sends mail until `stop` is ready, then finishes what it has begun and closes the
    /// database.
    pub async fn run(self, stop: impl Future<Output = ()>) {
        let (end, ended) = watch::channel(false);
        let erasing = tokio::spawn(retention::work(
            self.shops.clone(),
            self.keep,
            ended.clone(),
        ));
        let mails = mail::work(self.shops.clone(), ended.clone());
        let calls = hook::work(self.shops, ended);
        let mut workers = tokio::spawn(async move { tokio::join!(mails, calls) });
        listen::serve(self.listener, self.router, stop, PATIENCE).await;
        let _ = end.send(true);
        // A mail that is half over is brought to its end, so that the next start does not repeat it.
        if tokio::time::timeout(PATIENCE, &mut workers).await.is_err() {
            workers.abort();
        }
        // It stops between two commits.
        let _ = erasing.await;
    }
}

/// A shop's name, its policy, the text of it, and its clock.
type Read = (String, Policy, String, Clock);

fn read_shop(shop: &ShopFile) -> Result<Read, DeskError> {
    let path = || shop.policy.clone();
    let text = std::fs::read_to_string(&shop.policy).map_err(|source| DeskError::PolicyFile {
        path: path(),
        source,
    })?;
    let read = read_policy(&text);
    let Some(policy) = read.policy else {
        return Err(DeskError::Policy {
            path: path(),
            findings: read.findings,
        });
    };
    let clock = Clock::new(&policy.document.shop.time_zone)?;
    Ok((shop.name.clone(), policy, text, clock))
}

/// The store and how it is named to people. On a thread of its own: a PostgreSQL client brings its own runtime.
async fn open(location: Location) -> Result<(Arc<Database>, String), DeskError> {
    let place = location.to_string();
    let opened = tokio::task::spawn_blocking(move || Database::open(location)).await;
    let database = opened.map_err(|_| DeskError::Database {
        place: place.clone(),
        reason: DatabaseError::Closed.to_string(),
    })??;
    Ok((Arc::new(database), place))
}

/// Runs a desk until the program is told to end (ctrl-c or SIGTERM)
///
/// `on_ready` is called once, with the address that was taken and, as long as nobody can log in, the link
/// to make the first account.
///
/// # Errors
/// [`DeskError`]: what is wrong and what to do about it.
pub async fn serve(
    config: Config,
    on_ready: impl FnOnce(SocketAddr, Option<SetupLink>),
) -> Result<(), DeskError> {
    let desk = Desk::bind(config).await?;
    on_ready(desk.address, desk.setup.clone());
    desk.run(told_to_end()).await;
    Ok(())
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
