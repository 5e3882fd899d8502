//! From a question's answer to a fact.

use after_sales_policy::{CivilDate, FactName, Facts, MissingFact, Money, Place, StateAnswer};

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
        | FactName::ActivatedOn
        | FactName::NoticedOn
        | FactName::SellerContactedOn => Input::PastDay,
        FactName::EstimatedDeliveryOn => Input::AnyDay,
        FactName::State => fact.state.map(|_| Input::YesNo)?,
        FactName::EarlierReturns => Input::Count,
        FactName::Price => Input::Amount,
        FactName::Subdivision => Input::Part,
        FactName::Tier | FactName::Category | FactName::Attribute | FactName::Seller => {
            return None;
        }
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
        Input::Count => text.parse().ok().map(Answered::Count),
        Input::Amount => {
            let currency = facts.item.price.map(|price| price.currency)?;
            amount(text, currency.digits()).map(|minor| Answered::Amount(Money { minor, currency }))
        }
        Input::Part => {
            let country = &facts.buyer.country;
            let code = text.to_ascii_uppercase();
            let place = Place::parse(&code)
                .filter(Place::is_subdivision)
                .or_else(|| Place::parse(&format!("{}-{code}", country.country())))?;
            (place.country() == country.country()).then_some(Answered::Part(place))
        }
        Input::YesNo => None,
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
    format!("{whole}{fraction:0<digits$}").parse().ok()
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
                FactName::ActivatedOn => &mut order.activated_on,
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
        Answered::Count(count) => order.earlier_returns = Some(*count),
        Answered::Amount(price) => facts.item.price = Some(*price),
        Answered::Part(place) => facts.buyer.country = place.clone(),
        Answered::Unknown => {}
    }
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
            Self::Day(day) => day.to_string(),
            Self::Count(count) => count.to_string(),
            Self::Part(place) => place.code().into(),
            _ => String::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_by_currency() {
        assert_eq!(amount("12", 2), Some(1200));
        assert_eq!(amount("12,5", 2), Some(1250));
        assert_eq!(amount("1200", 0), Some(1200));
        for wrong in ["", "12.505", "1.234.5", "-3", "abc", "99999999999999999999"] {
            assert_eq!(amount(wrong, 2), None, "{wrong}");
        }
    }

    #[test]
    fn a_day_to_come_is_no_day_of_delivery() {
        let today = CivilDate::parse("2026-11-21").expect("a day");
        let facts = after_sales_policy::read_facts(r#"{"case":"return","buyer":{"country":"US"}}"#)
            .facts
            .expect("facts");
        let asked = |fact| MissingFact {
            fact,
            state: None,
            settles: 1,
        };
        let delivered = asked(FactName::DeliveredOn);
        assert_eq!(read(&delivered, "2026-11-22", today, &facts), None);
        assert_eq!(read(&delivered, "2026-02-30", today, &facts), None);
        assert!(read(&delivered, "2026-11-21", today, &facts).is_some());
        assert!(
            read(
                &asked(FactName::EstimatedDeliveryOn),
                "2026-12-24",
                today,
                &facts
            )
            .is_some()
        );
        let part = read(&asked(FactName::Subdivision), "ca", today, &facts);
        assert_eq!(part, Place::parse("US-CA").map(Answered::Part));
        assert_eq!(
            read(&asked(FactName::Subdivision), "DE-BY", today, &facts),
            None
        );
    }
}
