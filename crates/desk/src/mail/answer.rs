//! What a mail says that tells an answer of the shop.

use super::statement::{Line, Quote, Statement, words};
use crate::app::App;
use crate::database::cases::Case;
use crate::database::requests::Row;
use crate::database::steps::Step;
use crate::words::Words;
use after_sales_phrases::{MessageId, Value};
use after_sales_policy::SafeUrl;

/// In the language of the request.
pub fn statement(app: &App, row: &Row, step: &Step, case: &Case) -> Statement {
    let words = words(app, row);
    // Words alone are news; that the case is in review, they need not hear twice.
    let word = || match (step.kind.as_str(), step.state.as_str()) {
        ("state", state) | (_, state @ "waiting") => Value::from(state),
        _ => Value::from("other"),
    };
    let subject = [("word", word()), ("id", Value::from(row.id.as_str()))];
    let name = Value::from(app.policy.document.shop.name.as_str());
    let quotes = (!step.message.is_empty()).then(|| Quote {
        title: words.say(MessageId::CaseOurMessage),
        words: step.message.clone(),
    });
    Statement {
        subject: words.with(MessageId::CaseLetterSubject, &subject),
        lead: words.with(
            MessageId::CaseLetterLead,
            &[("word", word()), ("shop", name)],
        ),
        facts_title: words.say(MessageId::DeskFacts),
        facts: facts(words, row, step, case),
        quotes: quotes.into_iter().collect(),
        next_title: words.say(MessageId::CaseNextTitle),
        next: words.word(MessageId::CaseLetterNext, &step.state),
        ..Statement::about(app, row)
    }
}

fn facts(words: &Words, row: &Row, step: &Step, case: &Case) -> Vec<Line> {
    let link = case.tracking_url.as_deref().and_then(SafeUrl::parse);
    let tracking = case.tracking_number.clone();
    let tracking = tracking.or_else(|| {
        let follow = || words.say(MessageId::CaseTrackingFollow);
        link.as_ref().map(|_| follow())
    });
    let lines = [
        (MessageId::DeskCaseNumber, Some(row.id.clone()), None),
        (
            MessageId::CaseLetterState,
            Some(words.word(MessageId::CaseState, &step.state)),
            None,
        ),
        (MessageId::CaseTracking, tracking, link),
        (MessageId::CaseResult, words.result(case), None),
        (
            MessageId::CaseRefunded,
            case.refund.map(|refund| words.money(refund)),
            None,
        ),
    ];
    lines
        .into_iter()
        .filter_map(|(label, value, link)| {
            let label = words.say(label);
            value.map(|value| Line { label, value, link })
        })
        .collect()
}
