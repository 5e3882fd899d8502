//! The item's facts: what it is called, what it is, what it costs.

use super::category;
use super::line::Line;
use super::page::{Page, is_a, member};
use super::price::{self, Prices};
use after_sales_policy::json::Node;
use after_sales_policy::{Attribute, Item, Money, Place, Trait};

/// Attributes of one item that are read.
const MOST_ATTRIBUTES: usize = 100;
/// Properties that become an attribute by the name that stands first.
const ATTRIBUTES: [&[&str]; 6] = [
    &["gtin", "gtin13", "gtin12", "gtin14", "gtin8", "isbn"],
    &["mpn"],
    &["color"],
    &["size"],
    &["material"],
    &["pattern"],
];
/// Properties that name the product of which the item is a variant.
const PRODUCT: [&str; 3] = ["inProductGroupWithID", "productGroupID", "productID"];

pub(super) fn fill<'t>(page: &mut Page<'t>, line: &Line<'t>, item: &mut Item) {
    let things = line.things();
    let offers = offers_of(page, line);
    let mut all = things.clone();
    all.extend_from_slice(&offers);
    item.title = page.any(&things, &["name"], false);
    item.sku = page.any(&all, &["sku"], false);
    item.product = page.any(&things, &PRODUCT, false);
    item.vendor = page.any(&things, &["brand"], true);
    for node in &all {
        categories(page, node, &mut item.categories);
        traits(page, node, &mut item.traits);
    }
    attributes(page, &things, &mut item.attributes);
    if let Some(node) = line.order_item {
        item.bought = page.count(node, "orderQuantity");
    }
    for node in offers.iter().copied().chain(line.order) {
        if seller(page, node, item) {
            break;
        }
    }
    let prices = prices(page, &offers);
    item.price = prices.price;
    let dearer = |usual: &Money| prices.price.is_some_and(|price| price.minor < usual.minor);
    item.usual_price = prices.usual.filter(dearer);
}

/// The offers that are about this item: its own, or those of the order or product that name it.
pub(super) fn offers_of<'t>(page: &mut Page<'t>, line: &Line<'t>) -> Vec<&'t Node> {
    if let Some(offer) = line.offer {
        return vec![offer];
    }
    let product = line.product;
    let sku = product.and_then(|product| page.text(product, "sku"));
    if let Some(order) = line.order {
        let accepted = page.values(order, "acceptedOffer");
        let mut named = Vec::new();
        for offer in &accepted {
            let offered = page.first(offer, "itemOffered");
            let mut own = page.text(offer, "sku");
            if let (None, Some(offered)) = (&own, offered) {
                own = page.text(offered, "sku");
            }
            if is_same(offered, product) || (own.is_some() && own == sku) {
                named.push(*offer);
            }
        }
        if !named.is_empty() {
            return named;
        }
        if line.siblings == 1 && accepted.len() == 1 {
            return accepted;
        }
    }
    for node in line.things() {
        let mut found = Vec::new();
        for offer in page.values(node, "offers") {
            let parts = page.values(offer, "offers");
            if is_a(offer, &["AggregateOffer"]) && !parts.is_empty() {
                found.extend_from_slice(&parts);
            } else {
                found.push(offer);
            }
        }
        let mut named = Vec::new();
        for offer in &found {
            if sku.is_some() && page.text(offer, "sku") == sku {
                named.push(*offer);
            }
        }
        if !named.is_empty() {
            return named;
        }
        if !found.is_empty() {
            return found;
        }
    }
    Vec::new()
}

/// Whether both are the same node of the data.
pub(super) fn is_same(a: Option<&Node>, b: Option<&Node>) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => core::ptr::eq(a, b),
        _ => false,
    }
}

/// What all offers agree on. Sellers who ask different prices have no price in common.
pub(super) fn prices<'t>(page: &mut Page<'t>, offers: &[&'t Node]) -> Prices {
    let mut agreed: Option<Prices> = None;
    for offer in offers {
        let prices = price::of_offer(page, offer);
        match agreed {
            Some(known) if known.price != prices.price => {
                price::refuse(page, "several", Some(offer), "");
                return Prices::default();
            }
            Some(_) => {}
            None => agreed = Some(prices),
        }
        let mut parts = page.values(offer, "priceSpecification");
        parts.push(offer);
        for node in parts {
            let without_tax = match member(node, "valueAddedTaxIncluded") {
                // As a word too: shop systems write both.
                Some(Node::Text(word)) => word.trim_ascii().eq_ignore_ascii_case("false"),
                value => matches!(value, Some(Node::Bool(false))),
            };
            if without_tax {
                price::refuse(page, "tax", Some(node), "");
                break;
            }
        }
    }
    agreed.unwrap_or_default()
}

/// Category paths, as policies write them.
fn categories<'t>(page: &mut Page<'t>, node: &'t Node, found: &mut Vec<String>) {
    for value in page.values(node, "category") {
        let text = match value {
            Node::Object(_) => page.any(&[value], &["codeValue", "name"], false),
            value => page.plain(value),
        };
        let Some(text) = text else { continue };
        // An address or a number of somebody's list is no path of the shop's.
        let number = text.bytes().all(|byte| byte.is_ascii_digit());
        if number || text.as_bytes().windows(3).any(|part| part == b"://") {
            page.unusable("category", Some(value), &text);
            continue;
        }
        let path = category::path_of(&text);
        if path != text {
            page.assumed("category", Some(value), &path);
        }
        if !path.is_empty() && !found.contains(&path) && found.len() < MOST_ATTRIBUTES {
            found.push(path);
        }
    }
}

/// What conditions and ways of delivery say about the item, in the words that law and shops use.
fn traits<'t>(page: &mut Page<'t>, node: &'t Node, traits: &mut Vec<Trait>) {
    let mut add = |each| {
        if !traits.contains(&each) {
            traits.push(each);
        }
    };
    match page.word(node, "itemCondition") {
        Some((_, "UsedCondition" | "RefurbishedCondition")) => add(Trait::Used),
        Some((_, "NewCondition")) | None => {}
        Some((about, word)) => page.unusable("condition", Some(about), word),
    }
    if let Some((_, "DeliveryModeDirectDownload")) = page.word(node, "availableDeliveryMethod") {
        add(Trait::Digital);
    }
}

/// What tells variants apart, and what the shop adds as `additionalProperty`.
fn attributes<'t>(page: &mut Page<'t>, things: &[&'t Node], attributes: &mut Vec<Attribute>) {
    for keys in ATTRIBUTES {
        if let (Some(name), Some(value)) = (keys.first(), page.any(things, keys, true)) {
            attributes.push(Attribute {
                name: (*name).into(),
                value,
            });
        }
    }
    for node in things {
        for property in page.values(node, "additionalProperty") {
            let named = page.any(&[property], &["propertyID", "name"], false);
            let (Some(name), Some(value)) = (named, page.text(property, "value")) else {
                continue;
            };
            let known = attributes.iter().any(|attribute| attribute.name == name);
            if !known && attributes.len() < MOST_ATTRIBUTES {
                attributes.push(Attribute { name, value });
            }
        }
    }
}

/// Who sells it; whether that is told. A person who sells is nobody whom we name.
fn seller<'t>(page: &mut Page<'t>, node: &'t Node, item: &mut Item) -> bool {
    for key in ["seller", "offeredBy"] {
        let Some(seller) = page.first(node, key) else {
            continue;
        };
        if is_a(seller, &["Person"]) {
            continue;
        }
        item.seller = page.name(node, key);
        if let Some(address) = page.first(seller, "address") {
            item.seller_country = place(page, address);
        }
        return true;
    }
    false
}

/// The country of an address, and its part where that stands as a code.
pub(super) fn place<'t>(page: &mut Page<'t>, address: &'t Node) -> Option<Place> {
    let country = page.name(address, "addressCountry")?;
    let country = country.to_ascii_uppercase();
    let Some(whole) = Place::parse(&country).filter(|place| !place.is_subdivision()) else {
        page.unusable("country", page.first(address, "addressCountry"), &country);
        return None;
    };
    let region = page.text(address, "addressRegion").unwrap_or_default();
    let part = Place::parse(&[&country, "-", &region].concat());
    // Only for countries whose states have laws of their own is the part asked for.
    Some(
        part.filter(|_| region.len() == 2 && country == "US")
            .unwrap_or(whole),
    )
}
