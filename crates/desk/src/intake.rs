//! The one way into the store, for programs and for forms.

use crate::app::App;
use crate::database::DatabaseError;
use crate::database::purchases::{self, Note};
use crate::database::requests::{self, NewRequest, Stored};
use crate::database::sql::Connection;
use crate::order::facts::with_order;
use crate::order::person::Asked;
use crate::secrets;
use after_sales_policy::{AfterSalesRequest, Facts, Moment, Policy, body_digest, decide};

/// Longest name of a product in figures, characters.
const PRODUCT: usize = 200;

/// Characters of a line in the inbox.
const LINE: usize = 200;

/// Decides by the desk's own clock and stores, with the acknowledgement that is to go out. What the policy says never keeps a request out.
pub async fn accept(
    app: &App,
    request: AfterSalesRequest,
    body: String,
    content: Option<String>,
) -> Result<Stored, DatabaseError> {
    let now = app.clock.now();
    let note = known(app, &request, &now.text).await?;
    let facts = &request.facts;
    let item = &facts.item;
    let product = [&item.sku, &item.product, &item.title]
        .into_iter()
        .find_map(|name| name.as_deref());
    let name = request.name.as_deref();
    let found_by = [
        Some(request.order_reference.as_str()),
        Some(&request.email),
        name,
        item.title.as_deref(),
    ];
    let address = app.address_mark(&request.email);
    let mail_ms = app.can_mail(&request.email).then_some(now.millis);
    let new = NewRequest {
        shop: app.shop.clone(),
        country: facts.buyer.country.code().to_owned(),
        // Part of an index, whose rows are short.
        product: column(product.unwrap_or_default())
            .chars()
            .take(PRODUCT)
            .collect(),
        reason: facts
            .event
            .reason
            .map_or_else(String::new, |reason| reason.as_str().to_owned()),
        search: column(
            &found_by
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join("\n"),
        )
        .to_lowercase(),
        title: start(
            [&item.title, &item.sku, &item.product]
                .into_iter()
                .find_map(|name| name.as_deref()),
        ),
        preview: start(request.message.as_deref()),
        answer_by_unix: answer_by(&app.policy, now.unix),
        photos: request
            .photos
            .iter()
            .map(|photo| photo.sha256.clone())
            .collect(),
        digest: body_digest(&body),
        content,
        received_unix: now.unix,
        verdict: verdict(app, &request.facts, &now.text),
        received_at: now.text,
        body,
        locale: request.locale,
        case_type: request.facts.case.as_str().to_owned(),
        order_reference: column(&request.order_reference),
        email: column(&request.email),
        status_hash: secrets::fingerprint(&app.status_token(&request.key)),
        key: request.key,
        mail_ms,
        address,
        out: app.outward(),
    };
    let stored = app
        .database
        .write(move |c| {
            let stored = requests::store(c, &new)?;
            if let (Stored::New(row), Some(note)) = (&stored, &note) {
                purchases::note(c, row.number, note)?;
            }
            Ok(stored)
        })
        .await?;
    if matches!(stored, Stored::New(_)) {
        app.ring();
    }
    Ok(stored)
}

/// What the shop's order system knows of the order, and the verdict by that.
async fn known(
    app: &App,
    request: &AfterSalesRequest,
    now: &str,
) -> Result<Option<Note>, DatabaseError> {
    let asked = Asked::new(app, &request.order_reference, &request.email);
    let read = move |c: &Connection| purchases::facts_for(c, &asked);
    let Some(known) = app.database.read(read).await? else {
        return Ok(None);
    };
    let facts = with_order(&request.facts, &known.order);
    Ok(serde_json::to_string(&facts).ok().map(|text| Note {
        source: known.source,
        verdict: verdict(app, &facts, now),
        facts: text,
    }))
}

/// A text for a column that people search: databases differ over characters that nobody can type. The body keeps them.
fn column(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_control() || *c == '\n')
        .collect()
}

/// As much of a text as a line of the inbox holds.
fn start(text: Option<&str>) -> String {
    let words = text.unwrap_or_default().split_whitespace();
    column(&words.collect::<Vec<_>>().join(" "))
        .chars()
        .take(LINE)
        .collect()
}

/// Until when the shop said it would answer, seconds since 1970: the longest time that one of its contacts takes.
fn answer_by(policy: &Policy, received_unix: i64) -> Option<i64> {
    let contacts = policy.document.shop.contacts.iter();
    let hours = contacts.filter_map(|contact| contact.reply_hours).max()?;
    Some(received_unix + i64::from(hours) * 60 * 60)
}

/// The verdict as JSON; `null` when there is none, which the inbox then says.
fn verdict(app: &App, facts: &Facts, now: &str) -> String {
    let regime = after_sales_law::regime(&facts.buyer.country);
    Moment::server(now)
        .ok()
        .map(|now| decide(&app.policy, regime.as_ref(), facts, &now))
        .and_then(|verdict| serde_json::to_string(&verdict).ok())
        .unwrap_or_else(|| "null".to_owned())
}
