//! What the policy says on a topic: the sentences that card and verdict say, and no others.

use crate::topic::Topic;
use after_sales_phrases::say::{self, Card, Sentence, Tone};
use after_sales_phrases::{MessageId, Pack};
use after_sales_policy::{CaseType, Facts, Moment, Policy, Regime, decide_case};

/// Who pays, and what is taken off.
const COSTS: &[MessageId] = &[
    MessageId::Freight,
    MessageId::FreightCost,
    MessageId::Fee,
    MessageId::Charge,
    MessageId::RefundMinus,
];
/// When the money is back, and what of it.
const MONEY: &[MessageId] = &[
    MessageId::RefundAtOnce,
    MessageId::RefundBy,
    MessageId::RefundWithin,
    MessageId::RefundWithinWorking,
    MessageId::RefundFrom,
    MessageId::Withhold,
    MessageId::Outbound,
];
/// How it travels, and what to have ready.
const WAY: &[MessageId] = &[
    MessageId::Methods,
    MessageId::MethodNeeds,
    MessageId::NothingToSend,
    MessageId::ProofNeeded,
    MessageId::ProofHelpful,
];
/// The state it must be in.
const STATE: &[MessageId] = &[MessageId::ConditionsOpen, MessageId::ConditionFailed];

/// A question's circumstances: an item ordered today.
pub(crate) struct Asked<'a> {
    pub(crate) policy: &'a Policy,
    pub(crate) regime: Option<&'a Regime>,
    pub(crate) facts: &'a Facts,
    pub(crate) now: &'a Moment,
    pub(crate) pack: &'a Pack,
    pub(crate) card: Card,
}

/// The sentences on a topic; none where the policy has none.
pub(crate) fn said(topic: Topic, asked: &Asked<'_>) -> Vec<Sentence> {
    let section = || section_name(topic).map_or_else(Vec::new, |name| asked.section(name));
    let found = match topic {
        Topic::Cost => at_best(keep(section(), COSTS)),
        Topic::Refund => keep(section(), MONEY),
        Topic::Exchange => asked.case(CaseType::Exchange),
        Topic::Damaged => asked.case(CaseType::Damaged),
        Topic::Wrong => asked.case(CaseType::Wrong),
        Topic::Missing => asked.case(CaseType::Missing),
        Topic::Late => asked.case(CaseType::Late),
        Topic::Cancel => asked.case(CaseType::Cancellation),
        Topic::Withdrawal => asked.case(CaseType::Withdrawal),
        Topic::Send => asked.detail(WAY),
        Topic::Condition => asked.detail(STATE),
        Topic::Place => {
            let mut places = section();
            places.extend(keep(asked.detail(WAY), &[MessageId::Methods]));
            places
        }
        Topic::Other => Vec::new(),
        Topic::Return
        | Topic::Faulty
        | Topic::Guarantee
        | Topic::Contact
        | Topic::Dispute
        | Topic::Guide => section(),
    };
    // What cannot be sent back has no way, no costs and no money: then that is the answer.
    let of_returning = matches!(
        topic,
        Topic::Cost | Topic::Refund | Topic::Send | Topic::Condition | Topic::Place
    );
    if found.is_empty() && of_returning {
        return asked.section("changed_mind");
    }
    found
}

/// The part of the card that a topic has, by the name of its heading.
pub(crate) fn section_name(topic: Topic) -> Option<&'static str> {
    Some(match topic {
        Topic::Return => "changed_mind",
        Topic::Faulty => "faulty",
        Topic::Cost | Topic::Refund => "money",
        Topic::Guarantee => "guarantee",
        Topic::Contact => "contact",
        Topic::Place => "points",
        Topic::Guide => "guides",
        Topic::Dispute => "disputes",
        _ => return None,
    })
}

/// The heading of a part of the card.
pub(crate) fn heading(name: &str, pack: &Pack) -> String {
    pack.render(MessageId::CardSection, &[("section", name.into())])
}

impl Asked<'_> {
    fn section(&self, name: &str) -> Vec<Sentence> {
        let title = heading(name, self.pack);
        let own = self
            .card
            .sections
            .iter()
            .find(|section| section.title == title);
        own.map_or_else(Vec::new, |section| section.sentences.clone())
    }

    fn case(&self, case: CaseType) -> Vec<Sentence> {
        say::case_in_short(
            self.policy,
            self.regime,
            self.facts,
            case,
            self.now,
            self.pack,
        )
    }

    /// Some of what the verdict on a return says.
    fn detail(&self, ids: &[MessageId]) -> Vec<Sentence> {
        let verdict = decide_case(
            self.policy,
            self.regime,
            self.facts,
            CaseType::Return,
            self.now,
        );
        let mut said: Vec<Sentence> = Vec::new();
        for each in &verdict.entitlements {
            for sentence in keep(say::entitlement(each, &verdict, self.pack), ids) {
                if !said.iter().any(|known| known.text == sentence.text) {
                    said.push(sentence);
                }
            }
        }
        said
    }
}

/// Where shop and law differ in who pays the way back, the buyer has the better of both.
fn at_best(mut sentences: Vec<Sentence>) -> Vec<Sentence> {
    let is_freight =
        |said: &Sentence| matches!(said.message, MessageId::Freight | MessageId::FreightCost);
    let is_free = |said: &Sentence| is_freight(said) && said.tone == Tone::Good;
    if sentences.iter().any(is_free) {
        sentences.retain(|said| !is_freight(said) || said.tone == Tone::Good);
    }
    sentences
}

fn keep(mut sentences: Vec<Sentence>, ids: &[MessageId]) -> Vec<Sentence> {
    sentences.retain(|sentence| ids.contains(&sentence.message));
    sentences
}
