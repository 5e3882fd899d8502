//! The figures of a shop: a page, and the data of it.

use crate::app::App;
use crate::database::figures::Since;
use crate::failure::Failure;
use crate::figure::period::Period;
use crate::figure::report::Report;
use crate::figure::{export, tally, warning};
use crate::session::Staff;
use crate::view;
use crate::visitor::Visitor;
use axum::Json;
use axum::extract::{Query, State};
use axum::http::header;
use axum::response::{Html, IntoResponse, Response};
use serde::Deserialize;
use std::sync::Arc;

/// What is asked for.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    /// 4, 13 or 52.
    weeks: String,
}

/// `GET /figures`
pub async fn page(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    staff: Staff,
    Query(asked): Query<Asked>,
) -> Result<Response, Failure> {
    let (period, report) = read(&app, &asked).await?;
    let page = view::figures::Figures {
        words: &visitor.words,
        site: app.site(),
        staff: &staff,
        period: &period,
        report: &report,
    };
    Ok(Html(page.html().into_string()).into_response())
}

/// `GET /figures.csv`
pub async fn csv(
    State(app): State<Arc<App>>,
    _staff: Staff,
    Query(asked): Query<Asked>,
) -> Result<Response, Failure> {
    let (_, report) = read(&app, &asked).await?;
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"figures.csv\"",
        ),
    ];
    Ok((headers, export::csv(&report)).into_response())
}

/// `GET /figures.json`
pub async fn json(
    State(app): State<Arc<App>>,
    _staff: Staff,
    Query(asked): Query<Asked>,
) -> Result<Response, Failure> {
    let (_, report) = read(&app, &asked).await?;
    let name = "attachment; filename=\"figures.json\"";
    Ok(([(header::CONTENT_DISPOSITION, name)], Json(report)).into_response())
}

async fn read(app: &App, asked: &Asked) -> Result<(Period, Report), Failure> {
    tally::store(app).await?;
    let period = Period::choose(&app.clock, &asked.weeks).ok_or(Failure::Unavailable)?;
    let begins = |days: i32| app.clock.begins(period.today.add_days(1 - days));
    let lately = begins(warning::DAYS).ok_or(Failure::Unavailable)?;
    let past = begins(warning::DAYS + warning::PAST).ok_or(Failure::Unavailable)?;
    let since = Since {
        chosen: period.begins(),
        lately,
        past,
    };
    let (shop, wanted) = (app.shop.clone(), period.clone());
    let report = app
        .database
        .read(move |c| Report::read(c, &shop, &wanted, since))
        .await?;
    Ok((period, report))
}
