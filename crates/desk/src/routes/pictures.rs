//! Photos for people: the pictures on the shop's and the buyer's pages, and the form that adds some without a script.

use super::status;
use crate::app::App;
use crate::case;
use crate::database::photos::{self, Size};
use crate::database::requests::{self, Row};
use crate::failure::Failure;
use crate::photo::{LARGEST, LONGEST, MOST, Refused, Studio, Trouble, Upload};
use crate::session::Staff;
use crate::view::photos::Wrong;
use crate::visitor::Visitor;
use axum::extract::multipart::Field;
use axum::extract::{DefaultBodyLimit, Multipart, Path, Query, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, post};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::sync::Arc;
use tokio::time::timeout;

/// Longest body of the form: its photos, and what stands around them.
const FORM: usize = MOST * LARGEST + (64 << 10);

/// Even as a page of its own, a picture may do nothing.
const PICTURE_CSP: &str = "default-src 'none'; sandbox; frame-ancestors 'none'";

/// What of a picture was asked for.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    /// Any value: the small picture.
    small: Option<String>,
    /// Any value: to save it, not to look at it.
    save: Option<String>,
}

/// `GET /inbox/{id}/photos/{place}`
pub async fn of_case(
    State(app): State<Arc<App>>,
    _staff: Staff,
    Path((id, place)): Path<(String, u32)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Failure> {
    let shop = app.shop.clone();
    let row = app
        .database
        .read(move |c| requests::by_id(c, &shop, &id))
        .await?;
    picture(&app, row, place, &asked).await
}

/// `GET /status/{token}/photos/{place}`
pub async fn of_buyer(
    State(app): State<Arc<App>>,
    Path((token, place)): Path<(String, u32)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Failure> {
    let row = by_token(&app, token).await?;
    picture(&app, Some(row), place, &asked).await
}

/// The photo with this place in the request's list, counted from 1.
async fn picture(
    app: &App,
    row: Option<Row>,
    place: u32,
    asked: &Asked,
) -> Result<Response, Failure> {
    let request = row.ok_or(Failure::NotFound)?.number;
    let index = place.checked_sub(1).ok_or(Failure::NotFound)?;
    let size = match asked.small {
        Some(_) => Size::Small,
        None => Size::Whole,
    };
    let image = app
        .database
        .read(move |c| photos::image(c, request, index, size))
        .await?
        .ok_or(Failure::NotFound)?;
    let way = match asked.save {
        Some(_) => "attachment",
        None => "inline",
    };
    let mut response = image.into_response();
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_TYPE, "image/jpeg"),
        (header::CONTENT_SECURITY_POLICY, PICTURE_CSP),
        // The buyer's page again and again shows the same pictures; nobody between may keep them.
        (header::CACHE_CONTROL, "private, max-age=3600"),
        (header::REFERRER_POLICY, "no-referrer"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers.insert(
        "cross-origin-resource-policy",
        HeaderValue::from_static("same-origin"),
    );
    let named = format!("{way}; filename=\"photo-{place}.jpg\"");
    if let Ok(named) = HeaderValue::from_str(&named) {
        headers.insert(header::CONTENT_DISPOSITION, named);
    }
    Ok(response)
}

/// `POST /status/{token}/photos`: photos from a form without a script.
pub fn add() -> MethodRouter<Arc<App>> {
    post(sent).layer(DefaultBodyLimit::max(FORM))
}

async fn sent(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    Path(token): Path<String>,
    form: Multipart,
) -> Result<Response, Failure> {
    let whole = case::by_token(&app, token.clone()).await?;
    let whole = whole.ok_or(Failure::NotFound)?;
    // The page has no form by then.
    if !whole.case.takes_messages(app.clock.now().unix) {
        return Err(Failure::Forbidden);
    }
    let request = whole.row.number;
    app.studio.attempt(request).map_err(Failure::TooMany)?;
    let (added, wrong) = taken(&app, request, form).await?;
    if added > 0 {
        note(&app, request).await?;
    }
    if wrong.is_empty() {
        return Ok(status::back(&app, &visitor, &token, "#photos"));
    }
    status::with_wrong_photos(&app, &visitor, &token, wrong).await
}

/// Takes the files of a form one after the other: how many were stored, and what is wrong with the others.
async fn taken(
    app: &App,
    request: i64,
    mut form: Multipart,
) -> Result<(usize, Vec<Wrong>), Failure> {
    let (mut added, mut place, mut wrong) = (0, 0, Vec::new());
    loop {
        let field = match form.next_field().await {
            Ok(Some(field)) => field,
            Ok(None) => break,
            Err(_) => {
                wrong.push(Wrong::new(place + 1, "cut_off"));
                break;
            }
        };
        // Browsers send an empty file when nothing was chosen.
        if field.file_name().is_none_or(str::is_empty) {
            continue;
        }
        place += 1;
        if place > MOST {
            wrong.push(Wrong::new(place, "too_many"));
            break;
        }
        let whole = timeout(LONGEST, whole(&app.studio, field)).await;
        let done = match whole.unwrap_or(Err(Trouble::CutOff)) {
            Ok(upload) => keep(app, request, upload).await?,
            Err(trouble) => Err(why(trouble)),
        };
        match done {
            Ok(()) => added += 1,
            Err(why) => wrong.push(Wrong::new(place, why)),
        }
    }
    if place == 0 && wrong.is_empty() {
        wrong.push(Wrong::new(0, "nothing"));
    }
    Ok((added, wrong))
}

async fn whole(studio: &Studio, mut field: Field<'_>) -> Result<Upload, Trouble> {
    let mut upload = Upload::default();
    while let Some(part) = field.chunk().await.map_err(|_| Trouble::CutOff)? {
        studio.take(&mut upload, &part)?;
    }
    Ok(upload)
}

/// Makes the picture and stores it; the inner error is the word for why not.
async fn keep(
    app: &App,
    request: i64,
    upload: Upload,
) -> Result<Result<(), &'static str>, Failure> {
    let sha256 = hex::encode(Sha256::digest(&upload.bytes));
    let picture = match app.studio.develop(upload).await {
        Ok(picture) => picture,
        Err(trouble) => return Ok(Err(why(trouble))),
    };
    let at = app.clock.now().text;
    let room = app
        .database
        .write(move |c| {
            let room = photos::name(c, request, &sha256)?;
            if room {
                photos::store(c, request, &sha256, &at, picture)?;
            }
            Ok(room)
        })
        .await?;
    Ok(if room { Ok(()) } else { Err("too_many") })
}

fn why(trouble: Trouble) -> &'static str {
    match trouble {
        Trouble::Refused(Refused::OtherFormat) => "not_image",
        Trouble::Refused(Refused::Damaged) => "damaged",
        Trouble::Refused(Refused::TooLarge) | Trouble::TooLong => "too_large",
        Trouble::CutOff => "cut_off",
        Trouble::Busy => "busy",
    }
}

/// The shop sees in the history that something came later, and its other systems are told.
async fn note(app: &App, request: i64) -> Result<(), Failure> {
    let (now, out) = (app.clock.now(), app.outward());
    app.database
        .write(move |c| photos::note(c, request, &now, &out))
        .await?;
    app.ring();
    Ok(())
}

async fn by_token(app: &App, token: String) -> Result<Row, Failure> {
    let shop = app.shop.clone();
    let row = app
        .database
        .read(move |c| requests::by_status_token(c, &shop, &token))
        .await?;
    row.ok_or(Failure::NotFound)
}
