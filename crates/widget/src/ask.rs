//! From a question's answer to a fact.

use after_sales_policy::{
    CivilDate, FactName, Facts, Method, MissingFact, Money, OrderState, Place, Reason, Role,
    StateAnswer,
};

/// One answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Reply {
    /// What was asked.
    pub fact: MissingFact,
    /// What the buyer said.
    pub answer: Answered,
}

/// What a buyer can say.
#[derive(Clone, Debug, PartialEq)]
pub enum Answered {
    /// A day.
    Day(CivilDate),
    /// Yes or no.
    Holds(bool),
    /// The item is still on its way.
    NotArrived,
    /// A count.
    Count(u32),
    /// An amount.
    Amount(Money),
    /// A part of the country.
    Part(Place),
    /// A word of the closed set that the question offers.
    Chosen(&'static str),
    /// "I don't know": not asked again.
    Unknown,
}

/// How a question is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input {
    /// A day in the past.
    PastDay,
    /// Any day.
    AnyDay,
    /// Yes or no.
    YesNo,
    /// A whole number.
    Count,
    /// An amount in the item's or the shop's currency.
    Amount,
    /// The code of a part of the country.
    Part,
    /// One of the answers that the question offers.
    Choice,
}

/// How a buyer answers the question for this fact; `None` for what only the shop knows.
pub fn input(fact: &MissingFact) -> Option<Input> {
    Some(match fact.fact {
        FactName::OrderedOn
        | FactName::PaidOn
        | FactName::ShippedOn
        | FactName::DeliveredOn
        | FactName::FirstDeliveredOn
        | FactName::LastDeliveredOn
        | FactName::ReceiptConfirmedOn
        | FactName::DocumentOn
        | FactName::ActivatedOn
        | FactName::NoticedOn
        | FactName::SellerContactedOn
        | FactName::ReplacementDeliveredOn => Input::PastDay,
        FactName::EstimatedDeliveryOn => Input::AnyDay,
        FactName::State => fact.state.map(|_| Input::YesNo)?,
        FactName::EarlierReturns | FactName::Quantity => Input::Count,
        FactName::Price | FactName::OrderValue => Input::Amount,
        FactName::Subdivision => Input::Part,
        FactName::Reason | FactName::Role | FactName::OrderState | FactName::Method => {
            Input::Choice
        }
        FactName::Tier
        | FactName::Category
        | FactName::Attribute
        | FactName::Seller
        | FactName::AppointmentAt => return None,
    })
}

/// Whether a buyer can know this.
pub fn can_ask(fact: &MissingFact) -> bool {
    input(fact).is_some()
}

/// Whether "it has not arrived yet" is an answer.
pub fn may_be_on_its_way(fact: &MissingFact) -> bool {
    matches!(
        fact.fact,
        FactName::DeliveredOn | FactName::FirstDeliveredOn | FactName::LastDeliveredOn
    )
}

/// Reads what was typed; `None` when it is no answer.
pub fn read(fact: &MissingFact, text: &str, today: CivilDate, facts: &Facts) -> Option<Answered> {
    let text = text.trim();
    match input(fact)? {
        Input::PastDay => CivilDate::parse(text)
            .filter(|day| *day <= today)
            .map(Answered::Day),
        Input::AnyDay => CivilDate::parse(text).map(Answered::Day),
        Input::Count => {
            let count = text.parse().ok();
            let most = facts.item.bought.unwrap_or(u32::MAX);
            let fits = |count: &u32| fact.fact != FactName::Quantity || (1..=most).contains(count);
            count.filter(fits).map(Answered::Count)
        }
        Input::Amount => {
            let currency = facts.item.price.map(|price| price.currency)?;
            amount(text, currency.digits()).map(|minor| Answered::Amount(Money { minor, currency }))
        }
        Input::Part => {
            let country = &facts.buyer.country;
            let code = text.to_ascii_uppercase();
            let place = Place::parse(&code)
                .filter(Place::is_subdivision)
                .or_else(|| Place::parse(&[country.country(), "-", &code].concat()))?;
            (place.country() == country.country()).then_some(Answered::Part(place))
        }
        Input::YesNo | Input::Choice => None,
    }
}

/// `12`, `12.5` or `12,50` in minor units; `None` with more digits than the currency has.
fn amount(text: &str, digits: u8) -> Option<i64> {
    let (whole, fraction) = text.split_once(['.', ',']).unwrap_or((text, ""));
    let digits = usize::from(digits);
    let plain = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty() || !plain(whole) || !plain(fraction) || fraction.len() > digits {
        return None;
    }
    let zeros = core::iter::repeat_n('0', digits - fraction.len());
    let minor: String = whole.chars().chain(fraction.chars()).chain(zeros).collect();
    minor.parse().ok()
}

/// Puts an answer where the engine looks for it.
pub fn apply(reply: &Reply, facts: &mut Facts) {
    let order = &mut facts.order;
    match &reply.answer {
        Answered::Day(day) => {
            let slot = match reply.fact.fact {
                FactName::OrderedOn => &mut order.ordered_on,
                FactName::PaidOn => &mut order.paid_on,
                FactName::ShippedOn => &mut order.shipped_on,
                FactName::DeliveredOn => &mut order.delivered_on,
                FactName::FirstDeliveredOn => &mut order.first_delivered_on,
                FactName::LastDeliveredOn => &mut order.last_delivered_on,
                FactName::ReceiptConfirmedOn => &mut order.receipt_confirmed_on,
                FactName::EstimatedDeliveryOn => &mut order.estimated_delivery_on,
                FactName::DocumentOn => &mut order.document_on,
                FactName::ActivatedOn => &mut order.activated_on,
                FactName::ReplacementDeliveredOn => &mut order.replacement_delivered_on,
                FactName::NoticedOn => &mut facts.event.noticed_on,
                FactName::SellerContactedOn => &mut facts.event.seller_contacted_on,
                _ => return,
            };
            *slot = Some(*day);
            if may_be_on_its_way(&reply.fact) {
                order.arrived = Some(true);
            }
        }
        Answered::NotArrived => order.arrived = Some(false),
        Answered::Holds(holds) => {
            if let Some(state) = reply.fact.state {
                let holds = *holds;
                facts.answers.push(StateAnswer { state, holds });
            }
        }
        Answered::Count(count) => {
            let slot = match reply.fact.fact {
                FactName::Quantity => &mut facts.item.quantity,
                _ => &mut order.earlier_returns,
            };
            *slot = Some(*count);
        }
        Answered::Amount(amount) => {
            let slot = match reply.fact.fact {
                FactName::OrderValue => &mut order.value,
                _ => &mut facts.item.price,
            };
            *slot = Some(*amount);
        }
        Answered::Chosen(word) => match reply.fact.fact {
            FactName::Reason => facts.event.reason = named(Reason::ALL, word),
            FactName::Role => facts.buyer.role = named(Role::ALL, word),
            FactName::OrderState => order.state = named(OrderState::ALL, word),
            _ => facts.event.method = named(Method::ALL, word),
        },
        Answered::Part(place) => facts.buyer.country = place.clone(),
        Answered::Unknown => {}
    }
}

/// The value of a word in a closed set.
fn named<W: Copy>(all: &[(W, &str)], word: &str) -> Option<W> {
    all.iter()
        .find(|(_, known)| *known == word)
        .map(|(value, _)| *value)
}

impl Reply {
    /// Whether it answers this question.
    pub fn is_about(&self, fact: &MissingFact) -> bool {
        self.fact.fact == fact.fact && self.fact.state == fact.state
    }
}

impl Answered {
    /// The text to show again when the buyer comes back to the question.
    pub fn as_draft(&self) -> String {
        match self {
            Self::Day(day) => day.text(),
            Self::Count(number) => crate::text::count(*number),
            Self::Part(place) => place.code().into(),
            _ => String::new(),
        }
    }
}

#[cfg(test)]
#[path = "ask_tests.rs"]
mod tests;
