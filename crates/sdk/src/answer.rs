//! The shapes that cross to JavaScript.

use after_sales_findings::notes;
use after_sales_phrases::Pack;
use after_sales_phrases::say::{Card, Sentence, Tone};
use after_sales_policy::json::Node;
use after_sales_policy::{Finding, FindingCode};

/// The answer to content that cannot be used.
pub fn invalid(findings: Vec<Node>) -> Node {
    Node::object(vec![
        ("type", text("invalid")),
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
        ("type", text(kind)),
        first,
        second,
        ("locale", text(locale)),
        ("dir", text(dir)),
        ("findings", Node::List(Vec::new())),
    ])
}

/// The policy in words.
pub fn card(card: &Card) -> Node {
    let mut sections = Vec::new();
    for section in &card.sections {
        sections.push(Node::object(vec![
            ("title", text(&section.title)),
            ("sentences", sentences(&section.sentences)),
        ]));
    }
    Node::object(vec![
        ("locale", text(&card.locale)),
        ("dir", text(card.dir)),
        ("title", text(&card.title)),
        ("sections", Node::List(sections)),
        ("footer", sentences(&card.footer)),
        ("policy_hash", text(&card.policy_hash)),
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
        ("message", text(sentence.message.name())),
        ("text", text(&sentence.text)),
    ];
    if let Some(basis) = sentence.basis {
        members.push(("basis", text(basis.as_str())));
    }
    if let Some(source) = &sentence.source {
        members.push(("source", text(source)));
    }
    members.push(("tone", text(tone)));
    if let Some(link) = &sentence.link {
        members.push(("link", text(link.as_str())));
    }
    Node::object(members)
}

fn text(text: &str) -> Node {
    Node::Text(text.into())
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
        invalid(notes("facts", &[finding])).write(&mut out);
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
