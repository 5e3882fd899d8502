//! The withdrawal function without a script: the statement, the confirmation by a control of its own, the
//! acknowledgement (Art. 11a of Directive 2011/83/EU). Nothing is looked up and no reason is asked for. The statement
//! may come from any page; only the confirmation stores, and that one comes from here.

use super::form::is_from_shop;
use crate::app::App;
use crate::database::requests::{Row, Stored};
use crate::failure::Failure;
use crate::view::form::Why;
use crate::view::withdrawal::{Page, Typed, rows};
use crate::visitor::Visitor;
use crate::{intake, secrets};
use after_sales_phrases::{WithdrawalLabels, withdrawal_labels};
use after_sales_policy::{
    CivilDate, Finding, FindingCode, Place, ReadRequest, body_digest, read_request,
};
use axum::Form;
use axum::extract::State;
use axum::extract::rejection::FormRejection;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{Html, IntoResponse, Response};
use maud::Markup;
use serde_json::{Map, Value, json};
use std::sync::Arc;

/// `GET /withdrawal`: the statement, with a key of its own.
pub async fn empty(State(app): State<Arc<App>>, visitor: Visitor) -> Response {
    let desk = Function::new(&app, visitor, "");
    let typed = Typed {
        key: secrets::token::<16>(),
        ..Typed::default()
    };
    desk.statement(&typed, None, &[])
}

/// `POST /withdrawal`: the statement to confirm, or what came of the confirmation.
pub async fn send(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    headers: HeaderMap,
    form: Result<Form<Typed>, FormRejection>,
) -> Result<Response, Failure> {
    let Ok(Form(mut typed)) = form else {
        let desk = Function::new(&app, visitor, "");
        return Ok(desk.statement(&Typed::default(), Some(Why::Fields), &[]));
    };
    let desk = Function::new(&app, visitor, &typed.locale);
    if !typed.website.is_empty() {
        typed.website.clear();
        return Ok(desk.statement(&typed, Some(Why::Trap), &[]));
    }
    if typed.step == "change" {
        return Ok(desk.statement(&typed, None, &[]));
    }
    let keyed = typed.key.len() == 32 && typed.key.bytes().all(|b| b.is_ascii_hexdigit());
    let content = (!keyed).then(|| body_digest(&desk.body(&typed, &"0".repeat(32))));
    if !keyed {
        typed.key = secrets::token::<16>();
    }
    let text = desk.body(&typed, &typed.key);
    let ReadRequest { request, findings } = checked(&typed, &text);
    let Some(request) = request else {
        return Ok(desk.statement(&typed, Some(Why::Fields), &findings));
    };
    if typed.step != "confirm" {
        return Ok(desk.confirmation(StatusCode::OK, &typed, None));
    }
    if !is_from_shop(&app, &headers) {
        return Ok(desk.confirmation(StatusCode::FORBIDDEN, &typed, Some(Why::OtherSite)));
    }
    Ok(match intake::accept(&app, request, text, content).await? {
        Stored::New(row) => desk.acknowledgement(StatusCode::CREATED, &typed, &row),
        Stored::Known(row) => desk.acknowledgement(StatusCode::OK, &typed, &row),
        Stored::KeyReused => {
            typed.key = secrets::token::<16>();
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            desk.confirmation(status, &typed, Some(Why::SentBefore))
        }
    })
}

/// The request, or all that is missing of a statement.
fn checked(typed: &Typed, text: &str) -> ReadRequest {
    let mut read = read_request(text);
    if typed.name.trim().is_empty() {
        let missing = Finding::new(FindingCode::MissingField, "/name", Vec::new());
        read.findings.push(missing);
        read.request = None;
    }
    read
}

/// The function in one visitor's language.
struct Function<'a> {
    app: &'a App,
    visitor: Visitor,
    labels: WithdrawalLabels,
}

impl<'a> Function<'a> {
    /// `locale` is the language of the page that the form stood on, when it said so.
    fn new(app: &'a App, mut visitor: Visitor, locale: &str) -> Self {
        let mut wishes: Vec<&str> = visitor.wishes.iter().map(String::as_str).collect();
        if !locale.is_empty() {
            wishes.insert(0, locale);
            visitor.words = app.library.choose(&wishes).clone();
        }
        let labels = withdrawal_labels(&wishes);
        Self {
            app,
            labels,
            visitor,
        }
    }

    fn page(&self) -> Page<'_> {
        Page {
            words: &self.visitor.words,
            labels: &self.labels,
            site: self.app.site(),
        }
    }

    fn statement(&self, typed: &Typed, why: Option<Why>, findings: &[Finding]) -> Response {
        let status = match why {
            None => StatusCode::OK,
            Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
        };
        answer(status, self.page().statement(typed, why, findings))
    }

    fn confirmation(&self, status: StatusCode, typed: &Typed, why: Option<Why>) -> Response {
        answer(status, self.page().confirmation(typed, why))
    }

    fn acknowledgement(&self, status: StatusCode, typed: &Typed, row: &Row) -> Response {
        let receipt = self.app.receipt(row);
        answer(status, self.page().acknowledgement(typed, &receipt))
    }

    /// What the widget would have sent. Facts that cannot be read are left out: they must not stop a withdrawal.
    fn body(&self, typed: &Typed, key: &str) -> String {
        let shop = &self.app.policy.document.shop;
        let country = typed.country.trim().to_uppercase();
        let country = Place::parse(&country).map_or_else(
            || shop.country.code().to_owned(),
            |place| place.code().to_owned(),
        );
        let mut order = Map::new();
        if let Some(day) = CivilDate::parse(typed.ordered_on.trim()) {
            order.insert("ordered_on".to_owned(), Value::from(day.to_string()));
        }
        let mut statement = self.labels.withdraw.to_owned();
        for (label, value) in rows(&self.visitor.words, typed) {
            statement.push_str(&format!("\n{label}: {value}"));
        }
        let mut request = json!({
            "key": key,
            "order_reference": typed.order_reference.trim(),
            "email": typed.email.trim(),
            "facts": { "case": "withdrawal", "buyer": { "country": country }, "item": {}, "order": order },
            "locale": self.labels.language,
            "statement_shown": statement,
            "policy_hash": self.app.policy.hash,
        });
        for (name, text) in [("name", &typed.name), ("message", &typed.message)] {
            if !text.trim().is_empty() {
                request[name] = Value::from(text.trim());
            }
        }
        request.to_string()
    }
}

fn answer(status: StatusCode, page: Markup) -> Response {
    (status, Html(page.into_string())).into_response()
}
