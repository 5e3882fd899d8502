//! A case as its buyer follows it, in words: every sentence that the element may show, and the times and amounts of the
//! desk's answer. Which of them hold, the answer itself says; the element beside this only draws.
//!
//! The sentences stand in tables, because a call for each would be thrice the bytes.

use after_sales_answer::{language, written};
use after_sales_phrases::{MessageId as Id, Pack, Value};
use after_sales_policy::json::{Node, parse};
use after_sales_policy::{CivilDate, Currency, Money};
use wasm_bindgen::prelude::wasm_bindgen;

/// Sentences that hang on nothing. Their names would be a kilobyte of the module: the element knows them by their place,
/// and a test holds the two lists together.
const PLAIN: [Id; 34] = [
    Id::DeskStatusTitle,
    Id::DeskYourRequest,
    Id::DeskHistory,
    Id::DeskCaseNumber,
    Id::DeskReceivedAt,
    Id::DeskAbout,
    Id::DeskProduct,
    Id::DeskOrder,
    Id::CaseNextTitle,
    Id::CaseOurMessage,
    Id::CaseTracking,
    Id::CaseTrackingFollow,
    Id::CaseResult,
    Id::CaseRefunded,
    Id::CaseWriteTitle,
    Id::CaseWriteLabel,
    Id::CaseWriteHint,
    Id::CaseWriteOver,
    Id::CaseWriteGo,
    Id::CaseWriteDone,
    Id::CaseRateTitle,
    Id::CaseRateLead,
    Id::CaseRateComment,
    Id::CaseRateGo,
    Id::CaseRateChange,
    Id::CaseRateKept,
    Id::CaseRateGiven,
    Id::TrackUnknownTitle,
    Id::TrackUnknown,
    Id::TrackLook,
    Id::TrackSending,
    Id::TrackPhotosSend,
    Id::TrackPrint,
    Id::TrackNews,
];

const STATES: &str = "received in_review waiting accepted refused completed";

/// After them, sentences that are chosen by a keyword: its name, and every word that the element may choose by; `/` and a
/// member of the case where only its own word is of use.
const KEYED: [(Id, &str, &str); 13] = [
    (Id::CaseState, "word", STATES),
    (Id::CaseLead, "word", STATES),
    (Id::CaseNext, "word", STATES),
    (Id::CaseStep, "word", "message tracking photos"),
    (Id::CaseEnd, "word", "refused withdrawn"),
    (Id::CaseStars, "word", "one two three four five"),
    (Id::CaseBy, "who", "buyer desk"),
    (Id::CaseWriteWrong, "why", "empty long many before"),
    (Id::CaseRateWrong, "why", "stars long late open"),
    (Id::TrackTrouble, "why", "offline busy down"),
    (Id::TrackUnsent, "why", "offline busy down unknown"),
    (Id::DeskCase, "word", "/case"),
    (Id::DeskRemedy, "word", "/resolution"),
];

/// Last, sentences with a value of the case: its name, and where it stands.
const VALUED: [(Id, &str, &str); 8] = [
    (Id::CaseSince, "moment", "since"),
    (Id::CaseAnswerBy, "moment", "answer_by"),
    (Id::CaseAnswerLate, "moment", "answer_by"),
    (Id::CaseWriteReopens, "day", "takes_messages_until"),
    (Id::CaseRateThanks, "day", "rating/changeable_until"),
    (Id::DeskMoney, "amount", "refund"),
    (Id::TrackPhotos, "count", "photos/missing"),
    (Id::TrackClock, "shop", "shop"),
];

/// Between the two, sentences with the time of reading.
const READ: [Id; 2] = [Id::TrackStood, Id::TrackFresh];

/// `{locale, dir, words, received, when}`: the sentences in the order of the tables above, those with a keyword as an
/// object by its word, `null` for a value that the case has not; and the times of the case and of its steps. `case` is the
/// text of the desk's `GET /api/cases/{token}` as it was read `now` (RFC 3339), empty before that; `pack` holds the groups
/// `answer` and `track`. `null` when there is no such pack.
#[wasm_bindgen]
#[must_use]
pub fn status(case: &str, pack: &str, now: &str) -> String {
    let (Some(pack), _) = language(pack) else {
        return written(&Node::Null);
    };
    let case = parse(case).unwrap_or(Node::Null);
    let mut words = Vec::new();
    for id in PLAIN {
        words.push(said(&pack, id, "", None));
    }
    for (id, name, keys) in KEYED {
        let keys = match keys.strip_prefix('/') {
            Some(member) => text(&case, member),
            None => keys,
        };
        let each = |key| (key, said(&pack, id, name, Some(Value::from(key))));
        words.push(Node::object(keys.split(' ').map(each).collect()));
    }
    for id in READ {
        words.push(said(
            &pack,
            id,
            "moment",
            Some(Value::Text(moment(&pack, now))),
        ));
    }
    for (id, name, place) in VALUED {
        let value = place
            .split('/')
            .try_fold(&case, |node, member| node.get(member));
        let value = value.and_then(|value| read(&pack, name, value));
        words.push(value.map_or(Node::Null, |value| said(&pack, id, name, Some(value))));
    }
    let when = |node: &Node, member| Node::Text(moment(&pack, text(node, member)));
    let steps = case.get("history").and_then(Node::as_list).unwrap_or(&[]);
    written(&Node::object(vec![
        ("locale", Node::text(pack.locale())),
        ("dir", Node::text(pack.direction().as_str())),
        ("words", Node::List(words)),
        ("received", when(&case, "received_at")),
        (
            "when",
            Node::List(steps.iter().map(|step| when(step, "at")).collect()),
        ),
    ]))
}

#[inline(never)]
fn said(pack: &Pack, id: Id, name: &str, value: Option<Value>) -> Node {
    let value = value.map(|value| (name, value));
    Node::Text(pack.render(id, value.as_slice()))
}

fn text<'a>(node: &'a Node, name: &str) -> &'a str {
    node.get(name).and_then(Node::as_text).unwrap_or_default()
}

/// A member of the case as what the argument of that name takes.
fn read(pack: &Pack, name: &str, node: &Node) -> Option<Value> {
    Some(match (name, node) {
        ("count", Node::Int(count)) => Value::Number(*count),
        ("amount", node) => {
            let Some(Node::Int(minor)) = node.get("minor") else {
                return None;
            };
            let (minor, currency) = (*minor, Currency::parse(text(node, "currency"))?);
            Value::Money(Money { minor, currency })
        }
        ("day", Node::Text(at)) => Value::Date(day(at)?),
        ("moment", Node::Text(at)) => Value::Text(moment(pack, at)),
        (_, Node::Text(text)) => Value::from(text.as_str()),
        _ => return None,
    })
}

/// Day and clock time at the offset that the text was written with: the shop's, as on the desk's own page.
fn moment(pack: &Pack, at: &str) -> String {
    let (Some(day), Some(time)) = (day(at), at.get(11..16)) else {
        return at.to_owned();
    };
    let digit = |c: char| match c.to_digit(10) {
        Some(digit) => pack.number(digit.into()),
        None => c.to_string(),
    };
    let time = Value::Text(time.chars().map(digit).collect());
    pack.render(Id::DeskMoment, &[("day", Value::Date(day)), ("time", time)])
}

fn day(at: &str) -> Option<CivilDate> {
    at.get(..10).and_then(CivilDate::parse)
}
