//! Mail to buyers: what it says, when it is sent, and the conversation with the mail server.

mod acknowledgement;
mod answer;
mod config;
mod html;
mod letter;
mod link;
mod statement;
mod text;
mod trouble;
mod worker;

pub use config::{Mail, Password, Retry};
pub use letter::recipient;
pub use worker::work;

use tokio::sync::Notify;

/// What the desk knows of its mail.
pub struct Outgoing {
    /// Server, sender and times.
    pub mail: Mail,
    /// Rings when a mail was queued.
    pub bell: Notify,
}

impl Outgoing {
    /// Ready to be worked on.
    pub fn new(mail: Mail) -> Self {
        Self {
            mail,
            bell: Notify::new(),
        }
    }
}
