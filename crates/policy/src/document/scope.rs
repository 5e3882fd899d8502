use crate::macros::record;
use crate::{CivilDate, Money, Place, StateFact, Trait};

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
            /// Product ids of the shop's system.
            products: Vec<String>,
            /// Items with any of these traits.
            traits: Vec<Trait>,
            /// Sellers on a marketplace.
            sellers: Vec<String>,
            /// Countries the seller ships from.
            seller_countries: Vec<Place>,
            /// Attributes with one of the listed values: brand, carrier, grade.
            attributes: Vec<AttributeIs>,
            /// Category paths such as `electronics/cameras`; a longer path is narrower.
            categories: Vec<String>,
            /// Tags of the shop's system.
            tags: Vec<String>,
            /// Unit prices.
            price: Option<PriceRange>,
            /// Items in one of these states, as the buyer answers.
            states: Vec<StateIs>,
            /// Tiers of the buyer.
            tiers: Vec<String>,
            /// How many times this order was already returned from.
            earlier_returns: Option<CountRange>,
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
