//! What a decision is about: section 1 of the page.

use crate::day::day;
use after_sales_policy::{
    CivilMinute, FactName, Facts, Moment, Money, NonWorking, OrderState, Policy, Regime,
    StartEvent, StateFact, Trait,
};
use jiff::civil::Date;

/// A fact to ask for; for a state, which one.
pub type Ask = (FactName, Option<StateFact>);

/// One case.
#[derive(Clone, Copy)]
pub struct Case<'a> {
    pub policy: &'a Policy,
    pub regime: Option<&'a Regime>,
    pub facts: &'a Facts,
    pub now: &'a Moment,
    /// The day the buyer acts.
    pub acting: Date,
    /// The minute the buyer acts.
    pub minute: CivilMinute,
    /// Units asked about.
    pub asked: u32,
    /// Units that are decided about: of those asked about, the ones that did not go back yet.
    pub units: u32,
}

impl<'a> Case<'a> {
    pub fn new(
        policy: &'a Policy,
        regime: Option<&'a Regime>,
        facts: &'a Facts,
        now: &'a Moment,
    ) -> Self {
        let item = &facts.item;
        let asked = item.quantity.unwrap_or(1);
        let gone = item.already_returned.unwrap_or(0);
        let bought = item.bought.unwrap_or(asked + gone);
        let open = bought.saturating_sub(gone);
        Self {
            policy,
            regime,
            facts,
            now,
            acting: day(facts.event.declared_on.unwrap_or(now.today)),
            minute: facts
                .event
                .declared_at
                .or(now.minute())
                .expect("a moment has a minute"),
            asked,
            units: open.min(asked),
        }
    }

    /// Rest days where the case is decided: those of the law's place, else only weekends are known.
    pub fn calendar(&self) -> NonWorking {
        self.regime
            .map_or(NonWorking::WEEKENDS, |regime| regime.calendar)
    }

    pub fn ordered(&self) -> Option<Date> {
        self.facts.order.ordered_on.map(day)
    }

    /// Price of one unit times units.
    pub fn price(&self) -> Option<Money> {
        self.facts.item.price.map(|price| price.times(self.units))
    }

    pub fn order_state(&self) -> Option<OrderState> {
        let order = &self.facts.order;
        if order.state.is_some() {
            order.state
        } else if order.delivered_on.is_some() || order.arrived == Some(true) {
            Some(OrderState::Delivered)
        } else if order.shipped_on.is_some() {
            Some(OrderState::Shipped)
        } else {
            None
        }
    }

    fn delivered(&self) -> Option<Date> {
        let told = self.facts.order.delivered_on.map(day);
        if self.facts.has(Trait::Digital) {
            told.or(self.ordered())
        } else {
            told
        }
    }

    /// The day of an event, when it is known.
    pub fn day_of(&self, event: StartEvent) -> Option<Date> {
        let (order, happened) = (&self.facts.order, &self.facts.event);
        match event {
            StartEvent::Purchased => self.ordered(),
            StartEvent::Paid => order.paid_on.map(day).or(self.ordered()),
            StartEvent::Shipped => order.shipped_on.map(day),
            StartEvent::Delivered => self.delivered(),
            StartEvent::FirstItemDelivered => {
                order.first_delivered_on.map(day).or(self.delivered())
            }
            // `None` is less than any day.
            StartEvent::LastItemDelivered => order.last_delivered_on.map(day).max(self.delivered()),
            StartEvent::ReceiptConfirmed => order.receipt_confirmed_on.map(day),
            StartEvent::EstimatedDelivery => order.estimated_delivery_on.map(day),
            StartEvent::Activated => order.activated_on.map(day),
            StartEvent::Noticed => happened.noticed_on.map(day),
            StartEvent::SellerContacted => happened.seller_contacted_on.map(day),
            StartEvent::LaterOfPurchaseAndDelivery => {
                self.delivered().max(self.delivered().and(self.ordered()))
            }
            StartEvent::ReplacementDelivered => order.replacement_delivered_on.map(day),
            StartEvent::DocumentReceived => order.document_on.map(day),
            StartEvent::LaterOfDocumentAndDelivery => {
                let document = order.document_on.map(day);
                self.delivered().max(self.delivered().and(document))
            }
        }
    }

    /// The fact that would tell the day of an event.
    pub fn fact_of(event: StartEvent) -> Ask {
        let fact = match event {
            StartEvent::Purchased => FactName::OrderedOn,
            StartEvent::Paid => FactName::PaidOn,
            StartEvent::Shipped => FactName::ShippedOn,
            StartEvent::Delivered
            | StartEvent::FirstItemDelivered
            | StartEvent::LastItemDelivered
            | StartEvent::LaterOfPurchaseAndDelivery
            | StartEvent::LaterOfDocumentAndDelivery => FactName::DeliveredOn,
            StartEvent::DocumentReceived => FactName::DocumentOn,
            StartEvent::ReceiptConfirmed => FactName::ReceiptConfirmedOn,
            StartEvent::EstimatedDelivery => FactName::EstimatedDeliveryOn,
            StartEvent::Activated => FactName::ActivatedOn,
            StartEvent::Noticed => FactName::NoticedOn,
            StartEvent::SellerContacted => FactName::SellerContactedOn,
            StartEvent::ReplacementDelivered => FactName::ReplacementDeliveredOn,
        };
        (fact, None)
    }
}
