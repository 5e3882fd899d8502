//! What is known of a purchase. Everything but the case and the country may be missing.

use crate::macros::record;
use crate::{CaseType, CivilDate, Disclosure, Money, Place, Proof, StateFact, Trait};

record! {
    /// The facts of one item of one purchase, for one question.
    pub struct Facts {
        required {
            /// What the buyer is dealing with.
            case: CaseType,
            /// The buyer.
            buyer: Buyer,
        }
        optional {
            /// The item.
            item: Item,
            /// The order.
            order: Order,
            /// What happened since.
            event: Event,
            /// Answers about the state of the item.
            answers: Vec<StateAnswer>,
            /// What the buyer can show.
            proof: Vec<Proof>,
        }
    }
}

record! {
    /// Who bought.
    pub struct Buyer {
        required {
            /// Country of habitual residence, or a subdivision such as `US-CA`.
            country: Place,
        }
        optional {
            /// Tier at this shop.
            tier: Option<String>,
            /// Counts the shop keeps, for its limits.
            counters: Vec<Counter>,
        }
    }
}

record! {
    /// A count that the shop keeps of this buyer or order.
    pub struct Counter {
        required {
            /// Name, as the policy's limits use it.
            name: String,
            /// How many so far.
            count: u32,
        }
        optional {}
    }
}

record! {
    /// The item.
    #[derive(Default)]
    pub struct Item {
        required {}
        optional {
            /// Stock keeping unit.
            sku: Option<String>,
            /// Product id of the shop's system.
            product: Option<String>,
            /// Name, for the sentences.
            title: Option<String>,
            /// Category paths.
            categories: Vec<String>,
            /// What it is, in the words that law and shops use.
            traits: Vec<Trait>,
            /// Tags of the shop's system.
            tags: Vec<String>,
            /// Marketplace seller.
            seller: Option<String>,
            /// Country the seller ships from.
            seller_country: Option<Place>,
            /// Price paid for one unit, discounts taken off.
            price: Option<Money>,
            /// Units concerned; 1 when left out.
            quantity: Option<u32>,
            /// Attributes of the shop's system.
            attributes: Vec<Attribute>,
            /// The bundle it was sold in.
            bundle: Option<Bundle>,
        }
    }
}

record! {
    /// One attribute of an item.
    pub struct Attribute {
        required {
            /// Name.
            name: String,
            /// Value.
            value: String,
        }
        optional {}
    }
}

record! {
    /// A bundle and how much of it goes back.
    pub struct Bundle {
        required {
            /// Whether all its parts go back.
            whole: bool,
        }
        optional {
            /// Discount given because of the bundle.
            discount: Option<Money>,
        }
    }
}

record! {
    /// The order.
    #[derive(Default)]
    pub struct Order {
        required {}
        optional {
            /// Day of the order.
            ordered_on: Option<CivilDate>,
            /// Day of payment.
            paid_on: Option<CivilDate>,
            /// Day the goods left.
            shipped_on: Option<CivilDate>,
            /// Whether this item has arrived; `false` while it is on its way.
            arrived: Option<bool>,
            /// Day this item was handed over.
            delivered_on: Option<CivilDate>,
            /// Day the first item was handed over.
            first_delivered_on: Option<CivilDate>,
            /// Day the last item was handed over.
            last_delivered_on: Option<CivilDate>,
            /// Day the buyer confirmed receipt.
            receipt_confirmed_on: Option<CivilDate>,
            /// Last day of the delivery estimate.
            estimated_delivery_on: Option<CivilDate>,
            /// Day of first activation.
            activated_on: Option<CivilDate>,
            /// Returns already made from this order.
            earlier_returns: Option<u32>,
            /// Where it was bought, for rules of a state.
            place: Option<Place>,
            /// Channel: `web`, `store`, `phone`.
            channel: Option<String>,
            /// Delivery charge paid for this item.
            freight_paid: Option<Money>,
            /// What standard delivery would have cost.
            standard_freight: Option<Money>,
            /// Services paid that are done: set-up, installation.
            services_paid: Option<Money>,
            /// What this buyer was told, where it differs from the policy file.
            disclosures: Vec<DisclosureAnswer>,
        }
    }
}

record! {
    /// Whether this buyer was told something.
    pub struct DisclosureAnswer {
        required {
            /// What.
            what: Disclosure,
            /// Whether.
            told: bool,
        }
        optional {}
    }
}

record! {
    /// What happened after the purchase.
    #[derive(Default)]
    pub struct Event {
        required {}
        optional {
            /// Day the fault was or could be noticed.
            noticed_on: Option<CivilDate>,
            /// Day the seller was first asked.
            seller_contacted_on: Option<CivilDate>,
            /// Day the buyer declared; today when left out.
            declared_on: Option<CivilDate>,
        }
    }
}

record! {
    /// One answer about the state of the item.
    pub struct StateAnswer {
        required {
            /// The question.
            state: StateFact,
            /// Whether it holds.
            holds: bool,
        }
        optional {}
    }
}

impl Facts {
    /// The answer about `state`, when there is one.
    pub fn answer(&self, state: StateFact) -> Option<bool> {
        self.answers
            .iter()
            .find(|answer| answer.state == state)
            .map(|answer| answer.holds)
    }

    /// Whether the item has the trait.
    pub fn has(&self, wanted: Trait) -> bool {
        self.item.traits.contains(&wanted)
    }
}
