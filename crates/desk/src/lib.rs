//! The reference backend: takes the requests of buyers, keeps them, and lets the shop answer.
//!
//! A request is stored before it is confirmed, once per key, and never refused because of what the
//! policy says: the verdict of the desk's own clock is written beside it for the shop to read. Pages
//! for people are made on the server and need no script.
//!
//! ```no_run
//! # async fn run() -> Result<(), after_sales_desk::DeskError> {
//! use after_sales_desk::{Config, serve};
//!
//! let config = Config {
//!     policy_path: "policy.json".into(),
//!     database: "desk.sqlite".into(),
//!     listen: ([127, 0, 0, 1], 8080).into(),
//!     storefront: None,
//!     package: None,
//!     public_url: None,
//!     mail: None,
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

mod app;
mod clock;
mod config;
mod database;
mod error;
mod failure;
mod headers;
mod intake;
mod limiter;
mod log;
mod mail;
mod problem;
mod receipt;
mod routes;
mod secrets;
mod server;
mod session;
mod view;
mod visitor;
mod words;

pub use config::Config;
pub use error::DeskError;
pub use mail::{Mail, Password, Retry};
pub use server::{Desk, SetupLink, serve};
