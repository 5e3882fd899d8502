//! What a sender gets back: the receipt, and whether a mail follows.

use crate::database::outbox::State;
use after_sales_policy::Receipt;
use serde::Serialize;
use std::ops::Deref;

/// A receipt of this desk. To the members of every receipt it adds `acknowledgement`: `mail` when one
/// was queued together with the request, `none` when the buyer has to keep the receipt. That word stays
/// the same for good, as the receipt does; what became of the mail, the status page tells.
#[derive(Clone, Debug, Serialize)]
pub struct Confirmed {
    #[serde(flatten)]
    receipt: Receipt,
    acknowledgement: &'static str,
    /// How far the mail is.
    #[serde(skip)]
    pub mail: Option<State>,
}

impl Confirmed {
    /// With what is known of the mail.
    pub fn new(receipt: Receipt, mail: Option<State>) -> Self {
        let acknowledgement = if mail.is_some() { "mail" } else { "none" };
        Self {
            receipt,
            acknowledgement,
            mail,
        }
    }
}

impl Deref for Confirmed {
    type Target = Receipt;

    fn deref(&self) -> &Receipt {
        &self.receipt
    }
}
