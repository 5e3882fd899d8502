//! What an acknowledgement says: the request as it was sent, when it arrived, and what happens next.

use super::statement::{Line, Quote, Statement, words};
use crate::app::App;
use crate::database::requests::Row;
use crate::particulars;
use crate::view::form::NOTHING_SHOWN;
use crate::words::Words;
use after_sales_phrases::{MessageId, Value};
use after_sales_policy::{AfterSalesRequest, CaseType, CivilDate};

/// In the language of the request.
pub fn statement(app: &App, row: &Row, request: &AfterSalesRequest) -> Statement {
    let (shop, words) = (&app.policy.document.shop, words(app, row));
    let case = || Value::from(request.facts.case.as_str());
    let subject = [("case", case()), ("id", Value::from(row.id.as_str()))];
    let moment = moment(words, &row.received_at, &shop.time_zone);
    let lead = [
        ("case", case()),
        ("shop", Value::from(shop.name.as_str())),
        ("moment", Value::Text(moment.clone())),
    ];
    Statement {
        subject: words.with(MessageId::DeskLetterSubject, &subject),
        lead: words.with(MessageId::DeskLetterLead, &lead),
        facts_title: words.say(MessageId::DeskYourRequest),
        facts: facts(words, row, request, moment),
        quotes: quotes(words, request),
        next_title: words.say(MessageId::DeskLetterNextTitle),
        next: words.with(MessageId::DeskLetterNext, &[("case", case())]),
        ..Statement::about(app, row)
    }
}

/// Day, clock time and zone of an RFC 3339 text.
fn moment(words: &Words, at: &str, zone: &str) -> String {
    let offset = at.get(19..).unwrap_or_default();
    let values = [
        ("moment", Value::Text(words.moment(at))),
        ("zone", Value::Text(format!("{zone}, UTC{offset}"))),
    ];
    words.with(MessageId::DeskLetterMoment, &values)
}

/// The buyer's own words, and those that stood on the page when they were sent. A withdrawal is the
/// statement on the page: it comes first, and under its own name.
fn quotes(words: &Words, request: &AfterSalesRequest) -> Vec<Quote> {
    let read = match request.statement_shown.as_str() {
        NOTHING_SHOWN => "",
        shown => shown,
    };
    let wrote = request.message.as_deref().unwrap_or_default();
    let wrote = (words.say(MessageId::DeskYouWrote), wrote);
    let case = request.facts.case;
    let both = match case {
        CaseType::Withdrawal => {
            let repeated = read.contains(wrote.1);
            let statement = (words.word(MessageId::DeskCase, case.as_str()), read);
            [
                statement,
                if repeated { (String::new(), "") } else { wrote },
            ]
        }
        _ => [wrote, (words.say(MessageId::DeskYouRead), read)],
    };
    both.into_iter()
        .filter(|(_, words)| !words.trim().is_empty())
        .map(|(title, words)| Quote {
            title,
            words: words.to_owned(),
        })
        .collect()
}

/// Everything that the buyer told, line by line.
fn facts(words: &Words, row: &Row, request: &AfterSalesRequest, moment: String) -> Vec<Line> {
    let facts = &request.facts;
    let (item, order) = (&facts.item, &facts.order);
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    let day = |day: Option<CivilDate>| day.map(|day| words.day(day)).unwrap_or_default();
    let price = item.price.map(|price| {
        let price = [("amount", Value::Money(price))];
        words.with(MessageId::DeskMoney, &price)
    });
    let lines = [
        (MessageId::DeskCaseNumber, row.id.clone()),
        (MessageId::DeskReceivedAt, moment),
        (
            MessageId::DeskAbout,
            words.word(MessageId::DeskCase, facts.case.as_str()),
        ),
        (MessageId::DeskName, text(&request.name)),
        (MessageId::DeskEmail, request.email.clone()),
        (MessageId::DeskOrder, request.order_reference.clone()),
        (MessageId::DeskProduct, text(&item.title)),
        (MessageId::DeskSku, text(&item.sku)),
        (MessageId::DeskPrice, price.unwrap_or_default()),
    ];
    let particulars = particulars::lines(words, request).into_iter();
    let lines = lines
        .into_iter()
        .chain(particulars.map(|(label, text, _)| (label, text)));
    let lines = lines.chain([
        (
            MessageId::DeskCountry,
            facts.buyer.country.code().to_owned(),
        ),
        (MessageId::DeskOrderedOn, day(order.ordered_on)),
        (MessageId::DeskDeliveredOn, day(order.delivered_on)),
        (MessageId::DeskNoticedOn, day(facts.event.noticed_on)),
    ]);
    let told = lines.map(|(label, value)| (words.say(label), value));
    let answers = facts.answers.iter().map(|answer| {
        let yes = if answer.holds {
            MessageId::DeskYes
        } else {
            MessageId::DeskNo
        };
        (
            words.word(MessageId::DeskItemState, answer.state.as_str()),
            words.say(yes),
        )
    });
    let sum = std::iter::once((words.say(MessageId::DeskCheckSum), row.digest.clone()));
    told.chain(answers)
        .chain(sum)
        .filter(|(_, value)| !value.trim().is_empty())
        .map(|(label, value)| Line {
            label,
            value,
            link: None,
        })
        .collect()
}
