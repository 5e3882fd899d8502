//! The one way into the store, for programs and for forms.

use crate::app::App;
use crate::database::DatabaseError;
use crate::database::requests::{self, NewRequest, Stored};
use crate::secrets;
use after_sales_policy::{AfterSalesRequest, Moment, body_digest, decide};

/// Decides by the desk's own clock and stores, with the acknowledgement that is to go out. What the policy says never keeps a request out.
pub async fn accept(
    app: &App,
    request: AfterSalesRequest,
    body: String,
    content: Option<String>,
) -> Result<Stored, DatabaseError> {
    let now = app.clock.now();
    let mail_ms = app.can_mail(&request.email).then_some(now.millis);
    let new = NewRequest {
        digest: body_digest(&body),
        content,
        received_unix: now.unix,
        verdict: verdict(app, &request, &now.text),
        received_at: now.text,
        body,
        locale: request.locale,
        case_type: request.facts.case.as_str().to_owned(),
        order_reference: request.order_reference,
        email: request.email,
        status_hash: secrets::fingerprint(&app.status_token(&request.key)),
        key: request.key,
        mail_ms,
    };
    let stored = app
        .database
        .write(move |c| requests::store(c, &new))
        .await?;
    if let (Stored::New(_), Some(outgoing)) = (&stored, &app.outgoing) {
        outgoing.bell.notify_one();
    }
    Ok(stored)
}

/// The verdict as JSON; `null` when there is none, which the inbox then says.
fn verdict(app: &App, request: &AfterSalesRequest, now: &str) -> String {
    let facts = &request.facts;
    let regime = after_sales_law::regime(&facts.buyer.country);
    Moment::server(now)
        .ok()
        .map(|now| decide(&app.policy, regime.as_ref(), facts, &now))
        .and_then(|verdict| serde_json::to_string(&verdict).ok())
        .unwrap_or_else(|| "null".to_owned())
}
