//! The duties of the markets, as the files `duties/<COUNTRY>.json` of the law crate hold them.

use super::KnownLaw;
use crate::json::Node;
use crate::{CivilDate, Disclosure, PolicyDocument};

/// The name of the duty to have a function to withdraw; labels have names such as `label.notice`.
pub(super) const FUNCTION: &str = "withdrawal_function";

/// Duties that are what a shop states under `disclosures` anyway; nobody is asked twice.
const STATED: [(&str, Disclosure); 9] = [
    ("AR.label.right_told", Disclosure::WithdrawalInformation),
    ("CA-ON.label.information", Disclosure::ContractInformation),
    (
        "CN.label.no_return_marking",
        Disclosure::NoReturnConfirmedPerOrder,
    ),
    ("JP.label.return_clause", Disclosure::ClauseOnFinalScreen),
    (
        "TW.label.withdrawal_information",
        Disclosure::WithdrawalInformation,
    ),
    ("US-CA.label.return_policy", Disclosure::PolicyBeforePayment),
    ("US-CT.label.refund_policy", Disclosure::PolicyBeforePayment),
    ("US-NY.label.refund_policy", Disclosure::PolicyBeforePayment),
    ("ZA.label.information", Disclosure::ContractInformation),
];

/// One duty of a place.
#[derive(Clone, Copy)]
pub(super) struct Duty<'a> {
    /// ISO 3166 code of the place whose duty it is.
    pub place: &'a str,
    /// What it is called at every place that has it: `label.notice`.
    pub name: &'a str,
    node: &'a Node,
}

/// How far a duty is on a day.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    /// Law.
    Owed,
    /// Law from a later day on.
    Coming,
    /// Law for who sells or gives what `applies_to` names.
    Conditional,
    /// Nobody is sure that it is law.
    Unsure,
}

impl<'a> Duty<'a> {
    /// What is told from other duties by its place: `DE.label.notice`.
    pub fn id(&self) -> String {
        [self.place, ".", self.name].concat()
    }

    /// A member in words; empty where there is none.
    pub fn text(&self, member: &str) -> &'a str {
        let text = self.node.get(member).and_then(Node::as_text);
        text.unwrap_or("")
    }

    /// First contract day; `None` where nobody has checked.
    pub fn since(&self) -> Option<CivilDate> {
        CivilDate::parse(self.text("since"))
    }

    /// Whether its text stands on the page as it is.
    pub fn is_verbatim(&self) -> bool {
        self.node.get("verbatim") == Some(&Node::Bool(true))
    }

    /// How far it is; `None` where it is over, or none at all.
    pub fn stage(&self, today: CivilDate) -> Option<Stage> {
        let over = CivilDate::parse(self.text("until")).is_some_and(|until| until < today);
        if over || self.text("status") == "none" {
            return None;
        }
        let law = matches!(self.text("status"), "" | "in_force" | "adopted");
        Some(if !law || self.text("confidence") == "low" {
            Stage::Unsure
        } else if self.since().is_some_and(|since| today < since) {
            Stage::Coming
        } else if self.text("applies_to").is_empty() {
            Stage::Owed
        } else {
            Stage::Conditional
        })
    }

    /// Whether the shop says that it does this, everywhere or at this place.
    pub fn is_met(&self, document: &PolicyDocument) -> bool {
        let id = self.id();
        let met = |one: &String| *one == self.name || *one == id;
        let stated = STATED.iter().find(|(duty, _)| *duty == id);
        document.shop.duties_met.iter().any(met)
            || stated.is_some_and(|(_, what)| {
                let mut facts = document.shop.disclosures.iter();
                facts.any(|fact| fact.told && fact.what == *what)
            })
    }

    /// Whether it is a part of the function to withdraw: the words on its controls, and what it must not ask.
    pub fn is_of_function(&self) -> bool {
        [
            "label.withdraw_",
            "label.confirm_",
            "label.function_barriers",
        ]
        .iter()
        .any(|start| self.name.starts_with(start))
            || (self.name == "label.withdraw" && self.text("kind") == "button")
    }
}

/// The duties of a place and its country, as a file holds them.
fn places<'a>(law: &KnownLaw<'a>, country: &str) -> &'a [(String, Node)] {
    let of = |file: &&'a Node| file.get("country").and_then(Node::as_text) == Some(country);
    match law
        .duties
        .iter()
        .find(of)
        .and_then(|file| file.get("duties"))
    {
        Some(Node::Object(places)) => places,
        _ => &[],
    }
}

/// Whether the duties of a country are known.
pub(super) fn are_held(law: &KnownLaw<'_>, country: &str) -> bool {
    !places(law, country).is_empty()
}

/// Every duty of the markets, each once. A whole country has its parts' too, since buyers live there.
pub(super) fn of_markets<'a>(document: &PolicyDocument, law: &KnownLaw<'a>) -> Vec<Duty<'a>> {
    let mut all: Vec<Duty<'a>> = Vec::new();
    // Countries first: what a part only repeats is then left out.
    let markets = || document.shop.markets.iter();
    let whole = markets().filter(|market| !market.is_subdivision());
    let parts = markets().filter(|market| market.is_subdivision());
    for market in whole.chain(parts) {
        let places = places(law, market.country());
        let named = places.iter().any(|(place, _)| place == market.code());
        let wanted = if named {
            market.code()
        } else {
            market.country()
        };
        for (place, duties) in places {
            let of_whole = !market.is_subdivision() && place.len() > 2;
            if place == wanted || of_whole {
                add(&mut all, place, duties);
            }
        }
    }
    all
}

fn add<'a>(all: &mut Vec<Duty<'a>>, place: &'a str, duties: &'a Node) {
    let function = duties.get("function").map(|node| (FUNCTION, node));
    let labels = duties.get("labels").and_then(Node::as_list).unwrap_or(&[]);
    let labels = labels.iter().filter_map(|node| {
        let (_, name) = node.get("id")?.as_text()?.split_once('.')?;
        Some((name, node))
    });
    for (name, node) in function.into_iter().chain(labels) {
        let duty = Duty { place, name, node };
        let again = all.iter().any(|known| {
            known.name == name
                && (known.place == place
                    || (place.starts_with(known.place)
                        && known.text("citation") == duty.text("citation")))
        });
        if !again {
            all.push(duty);
        }
    }
}
