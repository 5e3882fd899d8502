//! A question in the buyer's own words, answered from the policy or handed to a person.

use crate::fold::{Folded, fold};
use crate::routes::{self, Route};
use crate::said::{Asked, heading, said, section_name};
use crate::sources::{self, Source};
use crate::topic::Topic;
use crate::{faq, goods, order, topic};
use after_sales_answer::sentences;
use after_sales_phrases::say::{self, Sentence, Tone};
use after_sales_phrases::{MessageId, Pack};
use after_sales_policy::json::Node;
use after_sales_policy::{Basis, Facts, Faq, Moment, Policy, assume_purchase};

/// A topic of nearly as many points as the first may be meant as well: in per cent of the first.
const NEAR: u32 = 80;
/// Who names many topics at least half as clearly asks for none of them.
const HALF: u32 = 50;
/// A heading that a question repeats speaks for its topic as a phrase does.
const REPEATED: usize = 75;

/// What came of a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// There is an answer, or two that may be meant.
    Answered,
    /// Nothing fits, or too much: a person knows.
    Unsure,
    /// Nothing was asked.
    Empty,
}

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Name of the topic, or `faq`.
    pub topic: &'static str,
    /// What it is about; the shop's own question for `faq`.
    pub title: String,
    /// The sentences of the policy, or the shop's answer.
    pub sentences: Vec<Sentence>,
    /// The rules and laws behind them.
    pub sources: Vec<Source>,
}

/// What is said to a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// What came of it.
    pub outcome: Outcome,
    /// A sentence before the answers: that there are two, that we are not sure, that nothing was asked.
    pub lead: Option<String>,
    /// The goods it is about, in words.
    pub about: Option<String>,
    /// None, one or two answers.
    pub parts: Vec<Part>,
    /// What the answers take for granted.
    pub note: Option<String>,
    /// Who to ask, always.
    pub person: Vec<Route>,
}

/// Answers a question from the policy, for the page's item and country or for the goods that the question names
///
/// `facts` are those of the page; the item counts as ordered now. The same arguments give the same answer.
pub fn ask(policy: &Policy, facts: Facts, now: &Moment, pack: &Pack, question: &str) -> Answer {
    let question = fold(question, pack.locale());
    let mut answer = Answer {
        outcome: Outcome::Empty,
        lead: None,
        about: None,
        parts: Vec::new(),
        note: None,
        person: routes::routes(&policy.document, now, None, pack),
    };
    if question.words.is_empty() {
        answer.lead = Some(pack.render(MessageId::AskEmpty, &[]));
        return answer;
    }
    let near = faq::nearest(&question, &policy.document, pack);
    if let Some((faq, _)) = near.filter(|(_, common)| *common >= faq::CLEAR) {
        answer.parts.push(of_shop(faq, policy, pack));
    }
    let topics = meant(&question, pack);
    if !topics.is_empty() {
        let goods = goods::named(&question, policy, pack);
        let mut facts = facts;
        goods.put_into(&mut facts);
        let regime = after_sales_law::regime(&facts.buyer.country);
        let regime = regime.as_ref();
        let facts = assume_purchase(&policy.document, regime, facts, now.today);
        let card = say::policy_card(policy, regime, &facts, now, pack);
        let asked = Asked {
            policy,
            regime,
            facts: &facts,
            now,
            pack,
            card,
        };
        for topic in topics {
            answer.parts.extend(of_topic(topic, &asked));
        }
        let labels = goods.labels;
        if let (Some(label), false) = (labels.first(), answer.parts.is_empty()) {
            let args = [("goods", label.as_str().into())];
            answer.about = Some(pack.render(MessageId::AskAbout, &args));
        }
    }
    answer.parts.truncate(2);
    conclude(&mut answer, pack);
    answer
}

/// The topics that the question means: one, or two that are near each other; none when that is not clear.
fn meant(question: &Folded, pack: &Pack) -> Vec<Topic> {
    let mut found = topic::of(question, pack);
    for (topic, points) in &mut found {
        let title = pack.render(MessageId::AskTitle, &[("topic", topic.name().into())]);
        let own = section_name(*topic).map(|name| heading(name, pack));
        let repeats = |text: &str| faq::common(question, text, pack) >= REPEATED;
        if repeats(&title) || own.is_some_and(|own| repeats(&own)) {
            *points += 20;
        }
    }
    order::by_key(&mut found, &|(_, points)| -i64::from(*points));
    let most = found.first().map_or(0, |(_, points)| *points);
    let reaches = |share: u32| move |found: &&(Topic, u32)| found.1 * 100 >= most * share;
    let many = found.iter().filter(reaches(HALF)).count() > 4;
    let meant: Vec<Topic> = found
        .iter()
        .filter(reaches(NEAR))
        .map(|(topic, _)| *topic)
        .collect();
    match many || meant.len() > 2 || meant.contains(&Topic::Other) {
        true => Vec::new(),
        false => meant,
    }
}

fn of_topic(topic: Topic, asked: &Asked<'_>) -> Option<Part> {
    let sentences = said(topic, asked);
    let title = [("topic", topic.name().into())];
    (!sentences.is_empty()).then(|| Part {
        topic: topic.name(),
        title: asked.pack.render(MessageId::AskTitle, &title),
        sources: sources::sources(&sentences, &asked.policy.document, asked.pack),
        sentences,
    })
}

fn of_shop(faq: &Faq, policy: &Policy, pack: &Pack) -> Part {
    let words = |text: &after_sales_policy::Text| {
        let own = text.best(pack.locale()).unwrap_or_default();
        pack.render(MessageId::ShopWords, &[("words", own.into())])
    };
    let sentences = vec![Sentence {
        message: MessageId::ShopWords,
        text: words(&faq.answer),
        basis: Some(Basis::Shop),
        source: None,
        tone: Tone::Plain,
        link: None,
    }];
    Part {
        topic: "faq",
        title: words(&faq.question),
        sources: sources::sources(&sentences, &policy.document, pack),
        sentences,
    }
}

/// What is said around the answers.
fn conclude(answer: &mut Answer, pack: &Pack) {
    let said = |id| Some(pack.render(id, &[]));
    match answer.parts.len() {
        0 => {
            answer.outcome = Outcome::Unsure;
            answer.lead = said(MessageId::AskUnsure);
        }
        count => {
            answer.outcome = Outcome::Answered;
            answer.lead = if count > 1 {
                said(MessageId::AskTwo)
            } else {
                None
            };
            // The shop's own words stand for themselves.
            if answer.parts.iter().any(|part| part.topic != "faq") {
                answer.note = said(MessageId::AskNote);
            }
        }
    }
}

impl Outcome {
    /// Its stable name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Answered => "answered",
            Self::Unsure => "unsure",
            Self::Empty => "empty",
        }
    }
}

impl Answer {
    /// As JSON: `{type: "answer", outcome, lead?, about?, parts, note?, person, locale, dir, findings}`.
    pub fn to_node(&self, pack: &Pack) -> Node {
        let mut members = vec![
            ("type", Node::text("answer")),
            ("outcome", Node::text(self.outcome.as_str())),
        ];
        for (name, text) in [
            ("lead", &self.lead),
            ("about", &self.about),
            ("note", &self.note),
        ] {
            if let Some(text) = text {
                members.push((name, Node::text(text)));
            }
        }
        let parts = self.parts.iter().map(|part| {
            Node::object(vec![
                ("topic", Node::text(part.topic)),
                ("title", Node::text(&part.title)),
                ("sentences", sentences(&part.sentences)),
                (
                    "sources",
                    Node::List(part.sources.iter().map(sources::node).collect()),
                ),
            ])
        });
        members.push(("parts", Node::List(parts.collect())));
        members.push((
            "person",
            Node::List(self.person.iter().map(routes::node).collect()),
        ));
        members.push(("locale", Node::text(pack.locale())));
        members.push(("dir", Node::text(pack.direction().as_str())));
        members.push(("findings", Node::List(Vec::new())));
        Node::object(members)
    }
}
