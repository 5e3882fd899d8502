//! Orders from webhooks of order systems, mapped to our shape. What a payload does not tell stays unknown: no state
//! of an order is taken for a day of delivery.

mod medusa;
mod shopify;
mod woocommerce;

use super::{Order, amount, read};
use after_sales_policy::{CivilDate, Currency, is_email};
use serde_json::Value;

/// An order system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum System {
    /// Signed in `X-WC-Webhook-Signature`.
    WooCommerce,
    /// Signed in `X-Shopify-Hmac-Sha256`.
    Shopify,
    /// Shows its secret in `X-Webhook-Secret`.
    Medusa,
}

impl System {
    /// By its name in addresses.
    pub fn parse(name: &str) -> Option<Self> {
        let all = [Self::WooCommerce, Self::Shopify, Self::Medusa];
        all.into_iter().find(|system| system.name() == name)
    }

    /// Its name in addresses, in the file of secrets and in the store.
    pub fn name(self) -> &'static str {
        match self {
            Self::WooCommerce => "woocommerce",
            Self::Shopify => "shopify",
            Self::Medusa => "medusa",
        }
    }

    /// The header with the signature, or with the secret itself.
    pub fn header(self) -> &'static str {
        match self {
            Self::WooCommerce => "x-wc-webhook-signature",
            Self::Shopify => "x-shopify-hmac-sha256",
            Self::Medusa => "x-webhook-secret",
        }
    }

    /// The header that names the event; Medusa has it in the body.
    pub fn topic(self) -> Option<&'static str> {
        match self {
            Self::WooCommerce => Some("x-wc-webhook-topic"),
            Self::Shopify => Some("x-shopify-topic"),
            Self::Medusa => None,
        }
    }

    /// Whether events of this name carry an order. Without a name the payload is taken at its word.
    pub fn is_order(self, topic: &str) -> bool {
        match self {
            Self::WooCommerce => matches!(
                topic,
                "" | "order.created" | "order.updated" | "order.restored"
            ),
            Self::Shopify => {
                let event = topic.strip_prefix("orders/").unwrap_or(topic);
                matches!(
                    event,
                    "" | "create"
                        | "updated"
                        | "paid"
                        | "fulfilled"
                        | "partially_fulfilled"
                        | "cancelled"
                )
            }
            Self::Medusa => true,
        }
    }

    /// The order in a payload; `day` reads a moment as a day of the shop.
    pub fn order(self, payload: &Value, day: Day<'_>) -> Told {
        let order = match self {
            Self::WooCommerce => woocommerce::order(payload, day),
            Self::Shopify => shopify::order(payload, day),
            Self::Medusa => medusa::order(payload, day),
        };
        match order {
            Some(order) if !read::is_reference(&order.reference) => Told::NoOrder,
            // Sold at a counter: nobody can ask for it by e-mail.
            Some(order) if !is_email(&order.email) => Told::NoEmail,
            Some(order) => Told::Order(order),
            None => Told::NoOrder,
        }
    }
}

/// Reads a moment as a day.
pub type Day<'a> = &'a dyn Fn(&str) -> Option<CivilDate>;

/// What a payload tells.
pub enum Told {
    /// An order.
    Order(Order),
    /// An order without an address.
    NoEmail,
    /// Something else.
    NoOrder,
}

/// A text that is not empty, at a JSON Pointer; numbers as they are written.
fn text(value: &Value, pointer: &str) -> Option<String> {
    let text = match value.pointer(pointer)? {
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => number.to_string(),
        _ => return None,
    };
    (!text.is_empty()).then_some(text)
}

/// A name that fits where names stand.
fn name(value: &Value, pointer: &str) -> Option<String> {
    text(value, pointer).map(|text| text.chars().take(300).collect())
}

fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    let list = value.get(name).and_then(Value::as_array);
    list.map_or(&[], Vec::as_slice)
}

fn currency(value: &Value, name: &str) -> Option<Currency> {
    Currency::parse(&text(value, name)?.to_uppercase())
}

fn units(value: &Value, pointer: &str) -> Option<u32> {
    let units = value.pointer(pointer)?.as_u64()?;
    u32::try_from(units).ok().filter(|units| *units > 0)
}

/// An amount at a JSON Pointer, minor units.
fn minor(value: &Value, pointer: &str, currency: Option<Currency>) -> Option<i64> {
    amount::about(&text(value, pointer)?, currency?)
}

#[cfg(test)]
mod tests;
