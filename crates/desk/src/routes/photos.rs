//! Photos that follow a request, each under the hash that the request names: sending one again changes nothing.

use crate::app::App;
use crate::database::photos::{self, Photo};
use crate::database::requests;
use crate::photo::{LARGEST, MOST};
use crate::problem::Problem;
use axum::Json;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::json;
use sha2::{Digest, Sha256};
use std::sync::Arc;

/// `GET /api/cases/{token}/photos`: which photos are here, for a sender who was cut off.
pub async fn list(
    State(app): State<Arc<App>>,
    Path(token): Path<String>,
) -> Result<Response, Problem> {
    let (_, photos) = named(&app, token).await?;
    let photos: Vec<_> = photos
        .iter()
        .map(|photo| json!({ "sha256": photo.sha256, "stored": photo.size.is_some() }))
        .collect();
    let list = json!({ "photos": photos, "most": MOST, "largest_bytes": LARGEST });
    Ok(Json(list).into_response())
}

/// `PUT /api/cases/{token}/photos/{sha256}`: 201 when it was stored, 200 when it is here already.
pub async fn put(
    State(app): State<Arc<App>>,
    Path((token, sha256)): Path<(String, String)>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, Problem> {
    let (request, photos) = named(&app, token).await?;
    app.studio
        .attempt(request)
        .map_err(Problem::photos_too_many)?;
    // To its end whatever comes of it: a browser that is cut off does not read the answer.
    let length = headers
        .get(header::CONTENT_LENGTH)
        .and_then(|length| length.to_str().ok()?.parse().ok());
    let upload = app.studio.receive(body, length).await?;
    let photo = photos.iter().find(|photo| photo.sha256 == sha256);
    let photo = photo.ok_or_else(Problem::photo_not_named)?;
    if photo.size.is_some() {
        return Ok(told(StatusCode::OK, &sha256));
    }
    if hex::encode(Sha256::digest(&upload.bytes)) != sha256 {
        return Err(Problem::photo_differs());
    }
    let picture = app.studio.develop(upload).await?;
    let (at, name) = (app.clock.now().text, sha256.clone());
    let stored = app
        .database
        .write(move |c| photos::store(c, request, &name, &at, picture))
        .await?;
    let status = match stored {
        true => StatusCode::CREATED,
        // Another try was quicker.
        false => StatusCode::OK,
    };
    Ok(told(status, &sha256))
}

fn told(status: StatusCode, sha256: &str) -> Response {
    (status, Json(json!({ "sha256": sha256, "stored": true }))).into_response()
}

/// The request behind a token, and its photos.
async fn named(app: &App, token: String) -> Result<(i64, Vec<Photo>), Problem> {
    let shop = app.shop.clone();
    let found = app
        .database
        .read(move |c| {
            let Some(row) = requests::by_status_token(c, &shop, &token)? else {
                return Ok(None);
            };
            Ok(Some((row.number, photos::of_request(c, row.number)?)))
        })
        .await?;
    found.ok_or_else(Problem::unknown_case)
}
