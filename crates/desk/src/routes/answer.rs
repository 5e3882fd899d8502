//! The shop answers a request.

use super::inbox::{Asked, show};
use crate::action::{self, Action, Ask, MONEY, OTHERS};
use crate::amount;
use crate::app::App;
use crate::case::{self, Answer, Answered};
use crate::database::requests::{self, Row};
use crate::database::templates;
use crate::failure::Failure;
use crate::session::Staff;
use crate::view;
use crate::view::actions::{Draft, Wrong};
use crate::visitor::Visitor;
use crate::wording::{Facts, has_places};
use after_sales_phrases::MessageId;
use after_sales_policy::read_request;
use axum::Form;
use axum::extract::{Path, Query, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use std::sync::Arc;

/// What a form of the case's page sends.
#[derive(Clone, Deserialize, Default)]
#[serde(default)]
pub struct Typed {
    csrf: String,
    /// Number of the last entry of the history that the page showed.
    pub seen: i64,
    /// Name of the action.
    #[serde(rename = "do")]
    pub action: String,
    /// Number of one of the shop's texts.
    pub template: String,
    /// Name of the action whose message becomes that text; nothing is saved then.
    pub fill: String,
    pub message: String,
    pub tracking_number: String,
    pub tracking_url: String,
    pub amount: String,
    pub currency: String,
    pub resolution: String,
}

/// `POST /inbox/{id}`
pub async fn answer(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    staff: Staff,
    headers: HeaderMap,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
    Form(typed): Form<Typed>,
) -> Result<Response, Failure> {
    staff.check(&app, &headers, &typed.csrf)?;
    let filter = asked.filter(&app);
    let (shop, wanted) = (app.shop.clone(), id.clone());
    let found = app
        .database
        .read(move |c| requests::by_id(c, &shop, &wanted))
        .await?;
    let row = found.ok_or(Failure::NotFound)?;
    let draft = |typed: Typed, wrong| Some(Draft { typed, wrong });
    if !typed.fill.is_empty() {
        let typed = filled(&app, &row, typed).await?;
        return show(&app, &visitor, &staff, id, filter, draft(typed, None)).await;
    }
    // A state that moved on since the page was made no longer has every action.
    let wrong = match action::find(&typed.action, &row.state) {
        None => Wrong::MovedOn,
        Some(action) => match read(&app, &staff, &row, action, &typed) {
            Err(wrong) => wrong,
            Ok(answer) => match case::answer(&app, answer).await? {
                Answered::Done(_) => {
                    let query = view::query::of(&filter, None);
                    let address = app.path(&format!("/inbox/{id}{query}#main"));
                    return Ok(Redirect::to(&address).into_response());
                }
                Answered::NotThere => return Err(Failure::NotFound),
                Answered::MovedOn => Wrong::MovedOn,
                Answered::Wrong(fault) => Wrong::Said(fault),
            },
        },
    };
    let draft = draft(typed, Some(wrong));
    show(&app, &visitor, &staff, id, filter, draft).await
}

/// The message becomes the chosen text with the facts of the case in it.
async fn filled(app: &App, row: &Row, mut typed: Typed) -> Result<Typed, Failure> {
    typed.action.clone_from(&typed.fill);
    let shop = app.shop.clone();
    let texts = app
        .database
        .read(move |c| templates::of_shop(c, &shop))
        .await?;
    let chosen = texts
        .iter()
        .find(|text| text.number.to_string() == typed.template);
    let request = read_request(&row.body).request.ok_or(Failure::NotFound)?;
    if let Some(text) = chosen {
        let words = app.library.choose(&[&row.locale]);
        let shop = &app.policy.document.shop.name;
        typed.message = Facts::new(&request, shop, &row.verdict, words).fill(&text.text);
    }
    Ok(typed)
}

/// What is to be stored; or what is wrong with what was typed.
fn read(
    app: &App,
    staff: &Staff,
    row: &Row,
    action: &Action,
    typed: &Typed,
) -> Result<Answer, Wrong> {
    let message = typed.message.trim();
    if has_places(message) {
        return Err(Wrong::Places);
    }
    // The buyer is told in any case, in the buyer's language.
    let silent_goods = action.key == "goods" && message.is_empty();
    let message = match silent_goods {
        true => app
            .library
            .choose(&[&row.locale])
            .say(MessageId::InboxGoodsMessage),
        false => message.to_owned(),
    };
    let mut answer = Answer {
        request: row.number,
        seen: typed.seen,
        staff: staff.number,
        state: action.to.unwrap_or(&row.state).to_owned(),
        message,
        ..Answer::default()
    };
    match action.key {
        "exception" => answer.exception = Some(true),
        "decline" => answer.resolution = Some("refused".to_owned()),
        _ => {}
    }
    let chosen = |known: &[&str]| {
        let word = typed.resolution.as_str();
        known.contains(&word).then(|| word.to_owned())
    };
    match action.ask {
        Ask::Nothing => {}
        Ask::Parcel | Ask::MaybeParcel => {
            (answer.tracking_number, answer.tracking_url) = parcel(typed);
        }
        Ask::Refund => {
            let paid = amount::read(&typed.amount, &typed.currency);
            answer.refund = Some(paid.ok_or(Wrong::Amount)?);
            answer.resolution = chosen(&MONEY);
        }
        Ask::Solution => {
            (answer.tracking_number, answer.tracking_url) = parcel(typed);
            answer.resolution = chosen(&OTHERS);
        }
    }
    let nothing = action.ask == Ask::Parcel
        && answer.tracking_number.is_none()
        && answer.tracking_url.is_none();
    match nothing {
        true => Err(Wrong::Parcel),
        false => Ok(answer),
    }
}

/// Number and link of a parcel, where they were typed.
fn parcel(typed: &Typed) -> (Option<String>, Option<String>) {
    let given = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    (given(&typed.tracking_number), given(&typed.tracking_url))
}
