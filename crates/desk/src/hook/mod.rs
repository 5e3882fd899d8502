//! Webhooks: the shop's other systems are told what happens to cases, signed as Standard Webhooks asks
//! (<https://www.standardwebhooks.com>), at least once, until they have it or three days are over.

mod call;
mod config;
mod place;
mod secret;
mod worker;

pub use config::Webhook;
pub use worker::work;

use tokio::sync::Notify;

/// What the desk knows of a shop's webhook.
pub struct Hooks {
    /// Where to, signed with what.
    pub webhook: Webhook,
    /// Rings when a call was queued.
    pub bell: Notify,
}

impl Hooks {
    /// Ready to be worked on.
    pub fn new(webhook: Webhook) -> Self {
        Self {
            webhook,
            bell: Notify::new(),
        }
    }
}

/// Who is told of a step, decided before the transaction that stores it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Outward {
    /// Whether mail goes out.
    pub mail: bool,
    /// Whether another system is called.
    pub hook: Option<Wanted>,
}

/// What such a call may hold.
#[derive(Clone, Copy, Debug)]
pub struct Wanted {
    /// The buyer's address and everybody's words too.
    pub personal: bool,
}
