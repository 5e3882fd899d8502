//! The item's facts: what it is called, what it is, what it costs.

use super::line::Line;
use super::page::{Page, is_a, member};
use super::price::{self, Prices};
use after_sales_policy::json::Node;
use after_sales_policy::{Attribute, Item, Money, Place, Trait};

/// Attributes of one item that are read.
const MOST_ATTRIBUTES: usize = 100;
/// Properties that become an attribute of the same name, and where they may stand.
const ATTRIBUTES: [(&str, &[&str]); 6] = [
    (
        "gtin",
        &["gtin", "gtin13", "gtin12", "gtin14", "gtin8", "isbn"],
    ),
    ("mpn", &["mpn"]),
    ("color", &["color"]),
    ("size", &["size"]),
    ("material", &["material"]),
    ("pattern", &["pattern"]),
];

pub(super) fn fill<'t>(page: &mut Page<'t>, line: &Line<'t>, item: &mut Item) {
    let things: Vec<&'t Node> = line.things().collect();
    let offers = offers_of(page, line);
    let all: Vec<&'t Node> = things.iter().chain(&offers).copied().collect();
    item.title = first(&things, |node| page.text(node, "name"));
    item.sku = first(&all, |node| page.text(node, "sku"));
    item.product = first(&things, |node| {
        let group = page.text(node, "inProductGroupWithID");
        group.or_else(|| page.text(node, "productGroupID"))
    });
    item.product = item
        .product
        .take()
        .or_else(|| first(&things, |node| page.text(node, "productID")));
    item.vendor = first(&things, |node| page.name(node, "brand"));
    item.categories = categories(page, &all);
    for node in &all {
        traits(page, node, &mut item.traits);
    }
    attributes(page, &things, &mut item.attributes);
    item.bought = line
        .order_item
        .and_then(|node| page.count(node, "orderQuantity"));
    let sellers: Vec<&'t Node> = offers.iter().copied().chain(line.order).collect();
    seller(page, &sellers, item);
    let prices = prices(page, &offers);
    item.price = prices.price;
    let dearer = |usual: &Money| prices.price.is_some_and(|price| price.minor < usual.minor);
    item.usual_price = prices.usual.filter(dearer);
}

fn first<'t>(
    nodes: &[&'t Node],
    mut read: impl FnMut(&'t Node) -> Option<String>,
) -> Option<String> {
    nodes.iter().find_map(|node| read(node))
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
        let about = |page: &mut Page<'t>, offer: &'t Node| {
            let offered = page.first(offer, "itemOffered");
            let own = page.text(offer, "sku");
            let own = own.or_else(|| offered.and_then(|node| page.text(node, "sku")));
            let same = offered
                .zip(product)
                .is_some_and(|(a, b)| core::ptr::eq(a, b));
            same || (own.is_some() && own == sku)
        };
        let named: Vec<&'t Node> = accepted
            .iter()
            .copied()
            .filter(|offer| about(page, offer))
            .collect();
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
            match is_a(offer, &["AggregateOffer"]) && !parts.is_empty() {
                true => found.extend(parts),
                false => found.push(offer),
            }
        }
        if let Some(sku) = &sku {
            let own = |page: &mut Page<'t>, offer: &'t Node| {
                page.text(offer, "sku").as_ref() == Some(sku)
            };
            let named: Vec<&'t Node> = found
                .iter()
                .copied()
                .filter(|offer| own(page, offer))
                .collect();
            if !named.is_empty() {
                return named;
            }
        }
        if !found.is_empty() {
            return found;
        }
    }
    Vec::new()
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
        let without_tax = |node| {
            matches!(
                member(node, "valueAddedTaxIncluded"),
                Some(Node::Bool(false))
            )
        };
        let parts = page.values(offer, "priceSpecification");
        if let Some(node) = parts
            .into_iter()
            .chain([*offer])
            .find(|node| without_tax(node))
        {
            price::refuse(page, "tax", Some(node), "");
        }
    }
    agreed.unwrap_or_default()
}

/// Category paths. `Electronics > Head phones` is written as policies write it: `electronics/head-phones`.
fn categories<'t>(page: &mut Page<'t>, nodes: &[&'t Node]) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for node in nodes {
        for value in page.values(node, "category") {
            let text = match value {
                Node::Object(_) => page
                    .text(value, "codeValue")
                    .or_else(|| page.text(value, "name")),
                value => page.plain(value),
            };
            let Some(text) = text else { continue };
            // An address or a number of somebody's list is no path of the shop's.
            let number = text.bytes().all(|byte| byte.is_ascii_digit());
            if number || text.contains("://") {
                page.unusable("category", Some(value), &text);
                continue;
            }
            let path = path_of(&text);
            if path != text {
                page.assumed("category", Some(value), &path);
            }
            if !path.is_empty() && !found.contains(&path) && found.len() < MOST_ATTRIBUTES {
                found.push(path);
            }
        }
    }
    found
}

fn path_of(text: &str) -> String {
    let step = |step: &str| {
        let words: Vec<&str> = step.split_ascii_whitespace().collect();
        words.join("-").to_lowercase()
    };
    let steps: Vec<String> = text
        .split(['>', '/'])
        .map(step)
        .filter(|step| !step.is_empty())
        .collect();
    steps.join("/")
}

/// What conditions and ways of delivery say about the item, in the words that law and shops use.
fn traits<'t>(page: &mut Page<'t>, node: &'t Node, traits: &mut Vec<Trait>) {
    let mut found = Vec::new();
    match page.word(node, "itemCondition") {
        Some((_, "UsedCondition" | "RefurbishedCondition")) => found.push(Trait::Used),
        Some((_, "NewCondition")) | None => {}
        Some((about, word)) => page.unusable("condition", Some(about), word),
    }
    if let Some((_, "DeliveryModeDirectDownload")) = page.word(node, "availableDeliveryMethod") {
        found.push(Trait::Digital);
    }
    for each in found {
        if !traits.contains(&each) {
            traits.push(each);
        }
    }
}

/// What tells variants apart, and what the shop adds as `additionalProperty`.
fn attributes<'t>(page: &mut Page<'t>, things: &[&'t Node], attributes: &mut Vec<Attribute>) {
    for (name, keys) in ATTRIBUTES {
        let mut known = keys
            .iter()
            .flat_map(|key| things.iter().map(move |node| (*node, *key)));
        if let Some(value) = known.find_map(|(node, key)| page.name(node, key)) {
            attributes.push(Attribute {
                name: name.into(),
                value,
            });
        }
    }
    for node in things {
        for property in page.values(node, "additionalProperty") {
            let named = page
                .text(property, "propertyID")
                .or_else(|| page.text(property, "name"));
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

/// Who sells it. A person who sells is nobody whom we name.
fn seller<'t>(page: &mut Page<'t>, nodes: &[&'t Node], item: &mut Item) {
    for (node, key) in nodes
        .iter()
        .flat_map(|node| [(node, "seller"), (node, "offeredBy")])
    {
        let Some(seller) = page
            .first(node, key)
            .filter(|seller| !is_a(seller, &["Person"]))
        else {
            continue;
        };
        item.seller = page.name(node, key);
        let address = page.first(seller, "address");
        item.seller_country = address.and_then(|address| place(page, address));
        return;
    }
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
