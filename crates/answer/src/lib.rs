//! The answers that cross to JavaScript as JSON text: their kind, their sentences, their language.
//!
//! Shared by the modules that speak (`sdk`, `card`), so that one sentence looks the same from both.
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::panic
    )
)]

use after_sales_findings::notes;
use after_sales_phrases::Pack;
use after_sales_phrases::say::{Sentence, Tone};
use after_sales_policy::json::Node;
use after_sales_policy::{Finding, FindingCode, Moment, SHOWN};

/// The answer when policy, facts, moment or language cannot be used: all that is wrong at once.
pub fn invalid(
    policy: &[Finding],
    facts: &[Finding],
    moment: &Result<Moment, Finding>,
    language: &[Finding],
) -> Node {
    let moment = moment.as_ref().err().map(core::slice::from_ref);
    let mut found = Vec::new();
    for (document, findings) in [
        ("policy", policy),
        ("facts", facts),
        ("options", moment.unwrap_or(&[])),
        ("options", language),
    ] {
        found.extend(notes(document, findings));
    }
    refused(found)
}

/// The answer of findings alone.
fn refused(findings: Vec<Node>) -> Node {
    Node::object(vec![
        ("type", Node::text("invalid")),
        ("findings", Node::List(findings)),
    ])
}

/// An answer with its language: BCP 47 tag and direction.
pub fn spoken(kind: &str, answer: [(&str, Node); 2], pack: Option<&Pack>) -> Node {
    let [first, second] = answer;
    let (locale, dir) = pack.map_or(("und", "ltr"), |pack| {
        (pack.locale(), pack.direction().as_str())
    });
    Node::object(vec![
        ("type", Node::text(kind)),
        first,
        second,
        ("locale", Node::text(locale)),
        ("dir", Node::text(dir)),
        ("findings", Node::List(Vec::new())),
    ])
}

/// Sentences, each with its source.
pub fn sentences(said: &[Sentence]) -> Node {
    Node::List(said.iter().map(sentence).collect())
}

fn sentence(sentence: &Sentence) -> Node {
    let tone = match sentence.tone {
        Tone::Good => "good",
        Tone::Plain => "plain",
        Tone::Caution => "caution",
        Tone::Bad => "bad",
    };
    let mut members = vec![
        ("message", Node::text(sentence.message.name())),
        ("text", Node::text(&sentence.text)),
    ];
    if let Some(basis) = sentence.basis {
        members.push(("basis", Node::text(basis.as_str())));
    }
    if let Some(source) = &sentence.source {
        members.push(("source", Node::text(source)));
    }
    members.push(("tone", Node::text(tone)));
    if let Some(link) = &sentence.link {
        members.push(("link", Node::text(link.as_str())));
    }
    Node::object(members)
}

/// The largest whole number that JavaScript holds exactly, and its negative.
const EXACT: i64 = 9_007_199_254_740_991;

/// The answer as JSON text. An amount that JavaScript cannot hold exactly is a finding, not a rounded number.
pub fn written(answer: &Node) -> String {
    let mut out = String::new();
    if is_exact(answer) {
        answer.write(&mut out);
    } else {
        let finding = Finding::new(FindingCode::BadValue, "", vec![("wanted", "amount".into())]);
        refused(notes("facts", &[finding])).write(&mut out);
    }
    out
}

fn is_exact(node: &Node) -> bool {
    match node {
        Node::Int(number) => (-EXACT..=EXACT).contains(number),
        Node::List(items) => items.iter().all(is_exact),
        Node::Object(members) => members.iter().all(|(_, value)| is_exact(value)),
        _ => true,
    }
}

/// A value that is none: `wanted` says which kind was.
pub fn bad(path: &str, wanted: &'static str, value: String) -> Finding {
    let details = vec![("wanted", wanted.into()), ("value", value)];
    Finding::new(FindingCode::BadValue, path, details)
}

/// The moment, by the clock that gave it: an RFC 3339 time; `device` or `server`.
///
/// # Errors
/// The finding about what is wrong with either.
pub fn moment(now: &str, clock: &str) -> Result<Moment, Finding> {
    let shown = |text: &str| text.chars().take(SHOWN).collect::<String>();
    let read = match clock {
        "device" => Moment::device(now),
        "server" => Moment::server(now),
        _ => {
            let details = vec![("word", shown(clock)), ("known", "device, server".into())];
            return Err(Finding::new(FindingCode::UnknownWord, "/clock", details));
        }
    };
    read.map_err(|_| bad("/now", "moment", shown(now)))
}

/// The language of the answers: `None` where none was asked for, with what is wrong with its pack.
pub fn language(pack: &str) -> (Option<Pack>, Vec<Finding>) {
    match Pack::parse(pack) {
        Ok(pack) => (Some(pack), Vec::new()),
        Err(_) if pack.is_empty() => (None, Vec::new()),
        Err(error) => (None, vec![bad("/locale", "pack", error.found().to_owned())]),
    }
}
