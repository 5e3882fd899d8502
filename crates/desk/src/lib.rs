//! The reference backend: takes the requests of buyers, keeps them, and lets the shop answer.
//!
//! A request is stored before it is confirmed, once per key, and never refused because of what the
//! policy says: the verdict of the desk's own clock is written beside it for the shop to read. Pages
//! for people are made on the server and need no script.
//!
//! ```no_run
//! # async fn run() -> Result<(), after_sales_desk::DeskError> {
//! use after_sales_desk::{Config, OrderSecrets, ShopFile, serve};
//!
//! let config = Config {
//!     shops: vec![ShopFile::only("policy.json")],
//!     database: "desk.sqlite".parse()?,
//!     listen: ([127, 0, 0, 1], 8080).into(),
//!     storefront: None,
//!     package: None,
//!     public_url: None,
//!     mail: None,
//!     rate: Some(300),
//!     keep: Vec::new(),
//!     behind_proxy: false,
//!     log: Default::default(),
//!     webhooks: Vec::new(),
//!     orders: OrderSecrets::default(),
//! };
//! serve(config, |address, setup| {
//!     println!("http://{address}");
//!     if let Some(link) = setup {
//!         println!("set the password: {link}");
//!     }
//! })
//! .await
//! # }
//! ```
#![forbid(unsafe_code)]

mod action;
mod amount;
mod app;
mod attempt;
mod backup;
mod case;
mod clock;
mod config;
mod database;
mod error;
mod export;
mod failure;
mod figure;
mod headers;
mod hook;
mod intake;
mod limiter;
mod listen;
mod log;
mod mail;
mod order;
mod particulars;
mod passwords;
mod peer;
pub mod photo;
mod problem;
mod rates;
mod receipt;
mod retention;
mod routes;
mod secrets;
mod server;
mod session;
mod status_page;
mod view;
mod visitor;
mod wording;
mod words;

pub use backup::{BackupError, Copied, back_up, restore};
pub use config::{Config, ShopFile};
pub use database::Location;
pub use error::DeskError;
pub use hook::Webhook;
pub use log::LogFormat;
pub use mail::{Mail, Password, Retry};
pub use order::secret::OrderSecrets;
pub use retention::Keep;
pub use routes::{Access, RouteInfo, routes};
pub use server::{Desk, SetupLink, serve};
pub use status_page::StatusPage;
