//! Orders that the shop's own system tells: as JSON, as CSV, as webhooks of order systems. They save buyers
//! typing, and the desk decides with what the shop knows.

pub mod amount;
mod cell;
mod encoding;
pub mod facts;
pub mod gate;
pub mod import;
pub mod person;
pub mod read;
pub mod secret;
pub mod sheet;

use after_sales_policy::{CivilDate, Currency, Trait};
use serde_json::{Map, Value, json};

/// Orders in one call.
pub const MOST_ORDERS: usize = 5_000;
/// Lines of one order.
pub const MOST_LINES: usize = 500;

/// One order of a buyer.
#[derive(Clone, Debug, PartialEq)]
pub struct Order {
    /// Its number, as the buyer knows it.
    pub reference: String,
    /// The buyer's address; empty in an order that was read back, for only a hash of it is kept.
    pub email: String,
    /// Day of the order.
    pub ordered_on: Option<CivilDate>,
    /// Of every price in it.
    pub currency: Option<Currency>,
    /// What was ordered.
    pub lines: Vec<Line>,
}

/// One item, and what is known of its way to the buyer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Line {
    /// Stock keeping unit.
    pub sku: Option<String>,
    /// Name.
    pub title: Option<String>,
    /// Category path.
    pub category: Option<String>,
    /// What it is, in the words that law and shops use.
    pub traits: Vec<Trait>,
    /// Price of one unit, minor units.
    pub price: Option<i64>,
    /// Units.
    pub quantity: Option<u32>,
    /// Day it was handed over.
    pub delivered_on: Option<CivilDate>,
    /// Whether it has arrived.
    pub arrived: Option<bool>,
}

impl Order {
    /// In the shape of the element's `order`, which has no address. What is unknown is left out.
    pub fn to_json(&self) -> Value {
        let mut order = Map::new();
        order.insert("reference".into(), self.reference.as_str().into());
        if let Some(day) = self.ordered_on {
            order.insert("ordered_on".into(), day.to_string().into());
        }
        if let Some(currency) = self.currency {
            order.insert("currency".into(), currency.code().into());
        }
        let lines: Vec<Value> = self.lines.iter().map(Line::to_json).collect();
        order.insert("lines".into(), lines.into());
        Value::Object(order)
    }

    /// Units of the same order keep the day of delivery that was told first: later messages about a parcel tell
    /// when it was last touched.
    pub fn keep_days(&mut self, earlier: &Self) {
        for (line, known) in self.lines.iter_mut().zip(&earlier.lines) {
            if (&line.sku, &line.title) == (&known.sku, &known.title)
                && let (Some(now), Some(before)) = (line.delivered_on, known.delivered_on)
            {
                line.delivered_on = Some(now.min(before));
            }
        }
    }
}

impl Line {
    fn to_json(&self) -> Value {
        let traits: Vec<&str> = self.traits.iter().map(|word| word.as_str()).collect();
        let all = json!({
            "sku": self.sku,
            "title": self.title,
            "category": self.category,
            "traits": (!traits.is_empty()).then_some(traits),
            "price": self.price,
            "quantity": self.quantity,
            "delivered_on": self.delivered_on.map(|day| day.to_string()),
            "arrived": self.arrived,
        });
        match all {
            Value::Object(members) => members
                .into_iter()
                .filter(|(_, value)| !value.is_null())
                .collect(),
            other => other,
        }
    }
}
