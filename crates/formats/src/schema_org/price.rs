//! What an offer says of its price.

use super::page::{Page, is_a};
use crate::NoteCode;
use crate::amount::minor_units;
use crate::note::shown;
use after_sales_policy::json::Node;
use after_sales_policy::{Currency, Money};

/// What offers say of one unit.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Prices {
    /// The price to pay.
    pub(super) price: Option<Money>,
    /// The price that is struck through.
    pub(super) usual: Option<Money>,
    /// The charge for delivery.
    pub(super) freight: Option<Money>,
}

/// What one offer says.
pub(super) fn of_offer<'t>(page: &mut Page<'t>, offer: &'t Node) -> Prices {
    let mut prices = Prices::default();
    let several = ["AggregateOffer"];
    if is_a(offer, &several) && page.first(offer, "price").is_none() {
        prices.price = of_range(page, offer);
        return prices;
    }
    let parts = page.values(offer, "priceSpecification");
    if !is_for_one(page, offer, "eligibleQuantity") {
        return prices;
    }
    for part in &parts {
        if !is_for_one(page, part, "eligibleQuantity") {
            return prices;
        }
    }
    prices.price = amount(page, offer, "price", "priceCurrency", None);
    for part in parts {
        let kind = page.word(part, "priceType").map(|(_, word)| word);
        let slot = match kind {
            _ if is_a(part, &["DeliveryChargeSpecification"]) => &mut prices.freight,
            Some("ListPrice" | "StrikethroughPrice" | "MSRP" | "SRP" | "RegularPrice") => {
                &mut prices.usual
            }
            _ => &mut prices.price,
        };
        if slot.is_none() && is_for_one(page, part, "referenceQuantity") {
            *slot = amount(page, part, "price", "priceCurrency", Some(offer));
        }
    }
    prices
}

/// The price of offers that are told as a range; only where both ends are the same.
fn of_range<'t>(page: &mut Page<'t>, offer: &'t Node) -> Option<Money> {
    let low = amount(page, offer, "lowPrice", "priceCurrency", None)?;
    let most = page.first(offer, "highPrice");
    let high = amount(page, offer, "highPrice", "priceCurrency", None);
    if high == Some(low) {
        return Some(low);
    }
    let text = most.and_then(|most| page.plain(most)).unwrap_or_default();
    refuse(page, "range", Some(offer), &text);
    None
}

/// Whether a price is that of one piece, not of a kilogram or of ten. Order mails give the sum of a line with
/// the `eligibleQuantity` that it is for, and lists give what ten cost.
fn is_for_one<'t>(page: &mut Page<'t>, part: &'t Node, key: &str) -> bool {
    let Some(measure) = page.first(part, key) else {
        return true;
    };
    let mut count = String::new();
    let mut one = true;
    for key in ["value", "minValue"] {
        if let Some(text) = page.text(measure, key) {
            one &= text == "1";
            count = text;
        }
    }
    // C62 is the code of "one".
    if let Some(unit) = page.any(&[measure], &["unitCode", "unitText"], false) {
        one &= matches!(&*unit, "C62" | "H87" | "EA");
    }
    if !one {
        refuse(page, "unit", Some(measure), &count);
    }
    one
}

/// An amount by its members; the currency may stand on the node around it.
pub(super) fn amount<'t>(
    page: &mut Page<'t>,
    node: &'t Node,
    key: &str,
    currency: &str,
    around: Option<&'t Node>,
) -> Option<Money> {
    let value = page.first(node, key)?;
    let text = page.plain(value)?;
    let code = page.text(node, currency);
    let code = code
        .or_else(|| page.text(around?, currency))
        .unwrap_or_default();
    let Some(currency) = Currency::parse(&code) else {
        refuse(page, "currency", Some(node), &code);
        return None;
    };
    let as_number = !matches!(value, Node::Text(_));
    let minor = minor_units(&text, currency, as_number);
    if minor.is_none() {
        refuse(page, "form", Some(value), &text);
    }
    minor.map(|minor| Money { minor, currency })
}

/// Records a price that is left out.
pub(super) fn refuse<'t>(
    page: &mut Page<'t>,
    what: &'static str,
    about: Option<&'t Node>,
    value: &str,
) {
    page.note(
        NoteCode::Price,
        about,
        vec![("what", what.into()), ("value", shown(value))],
    );
}
