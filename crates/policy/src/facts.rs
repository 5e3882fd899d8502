//! What is known of a purchase. Everything but the case and the country may be missing.

use crate::macros::record;
use crate::{
    CaseType, CivilDate, CivilMinute, Disclosure, Method, Money, OrderState, PaymentKind, Place,
    Proof, Reason, Role, StateFact, Trait,
};

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
            /// Customer groups of the shop's system.
            groups: Vec<String>,
            /// The buyer, or who was given the item.
            role: Option<Role>,
            /// What is known of the buyer in general: bought for a business, flagged.
            traits: Vec<Trait>,
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
        optional {
            /// Over how many days; the whole time when left out.
            days: Option<u32>,
        }
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
            /// Variant id of the shop's system.
            variant: Option<String>,
            /// Product id of the shop's system.
            product: Option<String>,
            /// Name, for the sentences.
            title: Option<String>,
            /// Category paths.
            categories: Vec<String>,
            /// Product type of the shop's system.
            product_type: Option<String>,
            /// Collections of the shop's system.
            collections: Vec<String>,
            /// Brand or vendor.
            vendor: Option<String>,
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
            /// Tax on that price, where prices are shown without it.
            tax: Option<Money>,
            /// Share of an order discount that the price of one unit does not show yet.
            discount: Option<Money>,
            /// Usual price of one unit, when it was sold for less.
            usual_price: Option<Money>,
            /// Units concerned; 1 when left out.
            quantity: Option<u32>,
            /// Units bought.
            bought: Option<u32>,
            /// Units that went back, or are asked for, already.
            already_returned: Option<u32>,
            /// Counts the shop keeps of this product, for its limits.
            counters: Vec<Counter>,
            /// Attributes of the shop's system.
            attributes: Vec<Attribute>,
            /// The bundle it was sold in.
            bundle: Option<Bundle>,
            /// Months that such an item can be expected to last, where that is known.
            expected_months: Option<u32>,
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
            /// Day the replacement or the exchanged item was handed over.
            replacement_delivered_on: Option<CivilDate>,
            /// Day the buyer confirmed receipt.
            receipt_confirmed_on: Option<CivilDate>,
            /// Last day of the delivery estimate.
            estimated_delivery_on: Option<CivilDate>,
            /// Day of first activation.
            activated_on: Option<CivilDate>,
            /// Day the buyer got the contract, or its confirmation in writing, to keep.
            document_on: Option<CivilDate>,
            /// Day the buyer was told of the right to change their mind, when that was after the order.
            informed_on: Option<CivilDate>,
            /// Returns already made from this order.
            earlier_returns: Option<u32>,
            /// Tags of the order.
            tags: Vec<String>,
            /// How far it is.
            state: Option<OrderState>,
            /// What is known of the order: a gift, a subscription.
            traits: Vec<Trait>,
            /// Counts the shop keeps of this order, for its limits.
            counters: Vec<Counter>,
            /// Discount codes used.
            discount_codes: Vec<String>,
            /// What was paid, by what.
            payments: Vec<Payment>,
            /// Price of the whole order.
            value: Option<Money>,
            /// Number of items in it.
            items: Option<u32>,
            /// Price, before vouchers, of what the buyer keeps.
            kept: Option<Money>,
            /// Voucher on the whole order, not yet taken off the prices.
            voucher: Option<Money>,
            /// Price of a free gift that does not come back.
            missing_gift: Option<Money>,
            /// Import duties paid for this item.
            duties_paid: Option<Money>,
            /// What delivery cost the shop.
            carrier_cost: Option<Money>,
            /// Time of the appointment, in the shop's zone.
            appointment_at: Option<CivilMinute>,
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
    /// One payment for the order.
    pub struct Payment {
        required {
            /// What kind.
            kind: PaymentKind,
            /// How much.
            amount: Money,
        }
        optional {
            /// The shop's name for it: `paypal`, `invoice`.
            method: Option<String>,
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
            /// Day the buyer last asked for or agreed to a repair.
            repair_asked_on: Option<CivilDate>,
            /// Day the goods came back from that repair.
            repaired_on: Option<CivilDate>,
            /// Repairs made under the law's liability so far.
            repairs: Option<u32>,
            /// How many of them did not mend it.
            failed_repairs: Option<u32>,
            /// Last day of the further time that the buyer gave the shop to deliver.
            extra_time_until: Option<CivilDate>,
            /// Day the buyer declared; today when left out.
            declared_on: Option<CivilDate>,
            /// Minute the buyer declared, in the shop's zone, where hours count.
            declared_at: Option<CivilMinute>,
            /// Why, when the buyer says so.
            reason: Option<Reason>,
            /// How it travels back, when chosen.
            method: Option<Method>,
            /// Price of what the buyer wants instead, for an exchange.
            exchange_price: Option<Money>,
            /// Attributes of what the buyer wants instead.
            exchange_attributes: Vec<Attribute>,
            /// Day the credit or coupon was issued.
            credit_issued_on: Option<CivilDate>,
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

    /// Whether the item, its order or its buyer has the trait.
    pub fn has(&self, wanted: Trait) -> bool {
        [&self.item.traits, &self.order.traits, &self.buyer.traits]
            .iter()
            .any(|traits| traits.contains(&wanted))
    }
}
