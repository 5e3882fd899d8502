//! The shop's own words for answers.

use crate::app::App;
use crate::database::templates;
use crate::failure::Failure;
use crate::session::Staff;
use crate::view;
use crate::view::templates::Draft;
use crate::visitor::Visitor;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{Html, IntoResponse, Redirect, Response};
use serde::Deserialize;
use std::sync::Arc;

/// Longest name and text, in characters.
const NAME: usize = 80;
const TEXT: usize = 2000;

/// What the forms send.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Typed {
    csrf: String,
    /// `save` or `remove`.
    #[serde(rename = "do")]
    what: String,
    name: String,
    locale: String,
    text: String,
}

/// `GET /templates`
pub async fn page(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    staff: Staff,
) -> Result<Response, Failure> {
    shown(&app, &visitor, &staff, None).await
}

/// `POST /templates`: a new text, or another wording of one.
pub async fn add(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    staff: Staff,
    headers: HeaderMap,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    staff.check(&app, &headers, &typed.csrf)?;
    let name = typed.name.trim().to_owned();
    let text = cleaned(&typed.text);
    let known = view::templates::locales(&app).contains(&typed.locale);
    let named =
        !name.is_empty() && name.chars().count() <= NAME && !name.contains(char::is_control);
    let (shop, locale) = (app.shop.clone(), typed.locale.clone());
    let stored = match (known && named, &text) {
        (true, Some(text)) => {
            let text = text.clone();
            app.database
                .write(move |c| templates::put(c, &shop, &name, &locale, &text))
                .await?
        }
        _ => false,
    };
    match stored {
        true => Ok(Redirect::to(&app.path("/templates")).into_response()),
        false => {
            let draft = Draft {
                name: typed.name,
                locale: typed.locale,
                text: typed.text,
            };
            shown(&app, &visitor, &staff, Some(draft)).await
        }
    }
}

/// `POST /templates/{template}`: saves or takes away.
pub async fn change(
    State(app): State<Arc<App>>,
    staff: Staff,
    headers: HeaderMap,
    Path(template): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    staff.check(&app, &headers, &typed.csrf)?;
    let number: i64 = template.parse().map_err(|_| Failure::NotFound)?;
    let shop = app.shop.clone();
    let text = cleaned(&typed.text);
    let there = app
        .database
        .write(move |c| match (typed.what.as_str(), text) {
            ("remove", _) => templates::remove(c, &shop, number),
            // Nothing is saved where nothing was typed; the text stays.
            ("save", None) => Ok(true),
            ("save", Some(text)) => templates::change(c, &shop, number, &text),
            _ => Ok(false),
        })
        .await?;
    match there {
        true => Ok(Redirect::to(&app.path("/templates")).into_response()),
        false => Err(Failure::NotFound),
    }
}

/// A text as it is stored: browsers send line ends of two characters. None when it is empty or too long.
fn cleaned(text: &str) -> Option<String> {
    let text = text.replace("\r\n", "\n");
    let text = text.trim();
    let plain = |c: char| !c.is_control() || matches!(c, '\n' | '\t');
    let fine = !text.is_empty() && text.chars().count() <= TEXT && text.chars().all(plain);
    fine.then(|| text.to_owned())
}

async fn shown(
    app: &App,
    visitor: &Visitor,
    staff: &Staff,
    draft: Option<Draft>,
) -> Result<Response, Failure> {
    let shop = app.shop.clone();
    let texts = app
        .database
        .read(move |c| templates::of_shop(c, &shop))
        .await?;
    let status = match draft {
        None => StatusCode::OK,
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let page = view::templates::page(&view::templates::Texts {
        words: &visitor.words,
        app,
        staff,
        texts: &texts,
        draft: draft.as_ref(),
    });
    Ok((status, Html(page.into_string())).into_response())
}
