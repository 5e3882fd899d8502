use crate::macros::record;
use crate::{
    BasisPoints, CivilDate, Method, Money, OrderState, Place, Reason, Role, StateFact, Trait,
};

record! {
    /// What a rule is about. Every member that is there must hold; an empty scope is everything.
    ///
    /// Two rules that both fit are compared member by member in the order of this list: the first
    /// member that only one of them names decides for that one. Equal rules are an error of `check`.
    #[derive(Default)]
    pub struct Scope {
        required {}
        optional {
            /// Stock keeping units.
            skus: Vec<String>,
            /// Variant ids of the shop's system.
            variants: Vec<String>,
            /// Product ids of the shop's system.
            products: Vec<String>,
            /// Items, orders or buyers with any of these traits.
            traits: Vec<Trait>,
            /// Sellers on a marketplace.
            sellers: Vec<String>,
            /// Countries the seller ships from.
            seller_countries: Vec<Place>,
            /// Brands or vendors.
            vendors: Vec<String>,
            /// Attributes with one of the listed values: brand, carrier, grade.
            attributes: Vec<AttributeIs>,
            /// Product types of the shop's system.
            types: Vec<String>,
            /// Collections of the shop's system.
            collections: Vec<String>,
            /// Category paths such as `electronics/cameras`; a longer path is narrower.
            categories: Vec<String>,
            /// Tags of the shop's system.
            tags: Vec<String>,
            /// Unit prices.
            price: Option<PriceRange>,
            /// Discounts, as a share of the usual price.
            discount: Option<ShareRange>,
            /// Items in one of these states, as the buyer answers.
            states: Vec<StateIs>,
            /// Why the buyer sends it back.
            reasons: Vec<Reason>,
            /// Who asks: the buyer, or who was given it.
            roles: Vec<Role>,
            /// How it travels back.
            methods: Vec<Method>,
            /// Customer groups of the shop's system, block and allow lists among them.
            groups: Vec<String>,
            /// Tiers of the buyer.
            tiers: Vec<String>,
            /// Counts that the shop keeps of the buyer.
            counts: Vec<CountIs>,
            /// How many times this order was already returned from.
            earlier_returns: Option<CountRange>,
            /// Tags of the order.
            order_tags: Vec<String>,
            /// How far the order is.
            order_states: Vec<OrderState>,
            /// Discount codes used.
            discount_codes: Vec<String>,
            /// Payment methods used.
            payment_methods: Vec<String>,
            /// Values of the whole order.
            order_value: Option<PriceRange>,
            /// Numbers of items in the order.
            order_items: Option<CountRange>,
            /// Units concerned.
            quantity: Option<CountRange>,
            /// Named groups of places from `shop.regions`.
            regions: Vec<String>,
            /// Subdivisions and countries of the buyer; a subdivision is narrower.
            places: Vec<Place>,
            /// Orders of these days.
            ordered: Option<DateRange>,
            /// Channels: `web`, `store`, `phone`.
            channels: Vec<String>,
        }
    }
}

record! {
    /// An attribute with one of these values.
    pub struct AttributeIs {
        required {
            /// Name of the attribute.
            name: String,
            /// Values that fit.
            values: Vec<String>,
        }
        optional {}
    }
}

record! {
    /// A state of the item.
    pub struct StateIs {
        required {
            /// The question.
            state: StateFact,
            /// The answer that fits.
            is: bool,
        }
        optional {}
    }
}

record! {
    /// Unit prices from `least` to `most`, both included.
    #[derive(Default)]
    pub struct PriceRange {
        required {}
        optional {
            /// Lowest price that fits.
            least: Option<Money>,
            /// Highest price that fits.
            most: Option<Money>,
        }
    }
}

record! {
    /// Whole numbers from `least` to `most`, both included.
    #[derive(Default)]
    pub struct CountRange {
        required {}
        optional {
            /// Smallest number that fits.
            least: Option<u32>,
            /// Largest number that fits.
            most: Option<u32>,
        }
    }
}

record! {
    /// Days from `from` to `until`, both included.
    #[derive(Default)]
    pub struct DateRange {
        required {}
        optional {
            /// First day that fits.
            from: Option<CivilDate>,
            /// Last day that fits.
            until: Option<CivilDate>,
        }
    }
}

record! {
    /// Shares from `least` to `most`, both included.
    #[derive(Default)]
    pub struct ShareRange {
        required {}
        optional {
            /// Smallest share that fits.
            least: Option<BasisPoints>,
            /// Largest share that fits.
            most: Option<BasisPoints>,
        }
    }
}

record! {
    /// A count of the buyer from `least` to `most`, both included. A count that is not known is none.
    pub struct CountIs {
        required {
            /// Name of the count in the facts.
            counter: String,
        }
        optional {
            /// Smallest number that fits.
            least: Option<u32>,
            /// Largest number that fits.
            most: Option<u32>,
        }
    }
}
