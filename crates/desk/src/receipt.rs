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
    /// Where the photos go that the request names; none without such photos.
    #[serde(skip_serializing_if = "Option::is_none")]
    photos_url: Option<String>,
    /// The case for programs: what `<after-sales-status>` takes as `case`.
    case_url: String,
    /// The desk's own page of the case, for readers without scripts.
    #[serde(skip)]
    pub plain_url: String,
    /// How far the mail is.
    #[serde(skip)]
    pub mail: Option<State>,
}

impl Confirmed {
    /// With what is known of the mail, and where photos go and the case is followed.
    pub fn new(
        receipt: Receipt,
        mail: Option<State>,
        photos_url: Option<String>,
        case_url: String,
        plain_url: String,
    ) -> Self {
        let acknowledgement = if mail.is_some() { "mail" } else { "none" };
        Self {
            receipt,
            acknowledgement,
            photos_url,
            case_url,
            plain_url,
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
