//! People of the shop give the desk a file of orders: first what would come of it, then the storing.

use super::orders::{LARGEST, prepared};
use crate::app::App;
use crate::database::purchases;
use crate::failure::Failure;
use crate::order::sheet::{self, Sheet, Wrong};
use crate::session::Staff;
use crate::view::order_file::{Orders, Outcome};
use crate::visitor::Visitor;
use axum::Form;
use axum::extract::FromRequest;
use axum::extract::multipart::Multipart;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use std::sync::Arc;

/// Longest form: the file once more in a field of the second form.
pub const LONGEST_FORM: usize = LARGEST + 64 * 1024;

/// `GET /orders`
pub async fn page(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    staff: Staff,
) -> Result<Response, Failure> {
    show(&app, &visitor, &staff, Outcome::None).await
}

/// What the form sends.
#[derive(Default)]
struct Sent {
    csrf: String,
    /// The chosen file, or the text of it that was checked.
    file: Vec<u8>,
    store: bool,
}

/// A form without a file.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
struct Plain {
    csrf: String,
}

/// `POST /orders`
pub async fn send(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    staff: Staff,
    headers: HeaderMap,
    request: Request,
) -> Result<Response, Failure> {
    let kind = headers.get(header::CONTENT_TYPE);
    let with_files = kind.is_some_and(|kind| kind.as_bytes().starts_with(b"multipart/form-data"));
    if !with_files {
        // No file can be in it; whose form it is counts all the same.
        let plain = Form::<Plain>::from_request(request, &()).await;
        let csrf = plain.map_or_else(|_| String::new(), |Form(plain)| plain.csrf);
        staff.check(&app, &headers, &csrf)?;
        return show(&app, &visitor, &staff, Outcome::NoFile).await;
    }
    let form = Multipart::from_request(request, &()).await;
    let Some(sent) = read(form.map_err(|_| Failure::Forbidden)?).await else {
        return show(&app, &visitor, &staff, Outcome::TooLarge).await;
    };
    staff.check(&app, &headers, &sent.csrf)?;
    if sent.file.is_empty() {
        return show(&app, &visitor, &staff, Outcome::NoFile).await;
    }
    let Sheet {
        orders,
        passed_over,
    } = match sheet::read(&sent.file) {
        Ok(sheet) => sheet,
        Err(Wrong::NotText) => return show(&app, &visitor, &staff, Outcome::NotText).await,
        Err(Wrong::Findings(findings)) => {
            let findings = visitor.words.findings(&findings);
            return show(&app, &visitor, &staff, Outcome::Wrong(findings)).await;
        }
    };
    let orders = prepared(&app, orders, "csv");
    let now = app.clock.now().unix;
    let outcome = if sent.store {
        let put = app.database.write(move |c| purchases::put(c, &orders, now));
        Outcome::Stored(put.await?)
    } else {
        let compare = app.database.read(move |c| purchases::compare(c, &orders));
        Outcome::Preview {
            counts: compare.await?,
            passed_over,
            // A file in UTF-16 comes back in UTF-8, and without its mark.
            text: sheet::text(&sent.file).unwrap_or_default(),
        }
    };
    show(&app, &visitor, &staff, outcome).await
}

/// None when the form is longer than it may be or does not arrive whole.
async fn read(mut form: Multipart) -> Option<Sent> {
    let mut sent = Sent::default();
    while let Some(field) = form.next_field().await.ok()? {
        let name = field.name().unwrap_or_default().to_owned();
        let bytes = field.bytes().await.ok()?;
        match name.as_str() {
            "csrf" => sent.csrf = String::from_utf8_lossy(&bytes).into_owned(),
            "store" => sent.store = &bytes[..] == b"1",
            "file" | "text" if !bytes.is_empty() => sent.file = bytes.to_vec(),
            _ => {}
        }
    }
    Some(sent)
}

async fn show(
    app: &App,
    visitor: &Visitor,
    staff: &Staff,
    outcome: Outcome,
) -> Result<Response, Failure> {
    let shop = app.shop.clone();
    let (count, last) = app
        .database
        .read(move |c| purchases::summary(c, &shop))
        .await?;
    let status = match outcome {
        Outcome::None | Outcome::Stored(_) | Outcome::Preview { .. } => StatusCode::OK,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let last = last.map(|unix| app.clock.text(unix.saturating_mul(1000)));
    let page = Orders {
        words: &visitor.words,
        site: app.site(),
        staff,
        count,
        last: last.as_deref(),
        outcome: &outcome,
    };
    Ok((status, Html(page.html().into_string())).into_response())
}
