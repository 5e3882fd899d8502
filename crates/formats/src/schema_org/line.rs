//! Which item of the data it is about.

use super::page::{Page, is_a};
use crate::NoteCode;
use crate::note::shown;
use after_sales_policy::json::Node;

const PRODUCTS: [&str; 8] = [
    "Product",
    "ProductModel",
    "IndividualProduct",
    "SomeProducts",
    "ProductGroup",
    "Vehicle",
    "Car",
    "Book",
];
const OFFERS: [&str; 2] = ["Offer", "AggregateOffer"];
/// SKUs that a note lists.
const LISTED: usize = 10;

/// One item of one purchase, or of none yet.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Line<'t> {
    /// The order.
    pub(super) order: Option<&'t Node>,
    /// Its line.
    pub(super) order_item: Option<&'t Node>,
    /// What was bought.
    pub(super) product: Option<&'t Node>,
    /// The group that it is a variant of; says what the variant does not say itself.
    pub(super) group: Option<&'t Node>,
    /// The parcel that brings it.
    pub(super) delivery: Option<&'t Node>,
    /// An offer that is known to be its own.
    pub(super) offer: Option<&'t Node>,
    /// Lines in the same order, this one included.
    pub(super) siblings: usize,
}

impl<'t> Line<'t> {
    /// The product, then its group.
    pub(super) fn things(&self) -> Vec<&'t Node> {
        let mut things = Vec::new();
        things.extend(self.product);
        things.extend(self.group);
        things
    }

    /// The same line with what was bought.
    fn of(mut self, page: &Page<'t>, product: Option<&'t Node>) -> Self {
        self.product = product;
        self.group = product.and_then(|product| page.node(product, "isVariantOf"));
        self
    }

    /// What tells the item from others: its SKU, else its name.
    fn label(&self, page: &mut Page<'t>) -> Option<String> {
        let product = self.product?;
        let sku = page.any(&self.with_sku(page), &["sku"], false);
        sku.or_else(|| page.text(product, "name"))
    }

    /// The nodes that may name its SKU.
    fn with_sku(&self, page: &Page<'t>) -> Vec<&'t Node> {
        let mut nodes = Vec::new();
        nodes.extend(self.product);
        nodes.extend(self.offer);
        if let Some(product) = self.product {
            nodes.extend_from_slice(&page.values(product, "offers"));
        }
        nodes
    }

    fn has_sku(&self, page: &mut Page<'t>, sku: &str) -> bool {
        for node in self.with_sku(page) {
            if page.text(node, "sku").as_deref() == Some(sku) {
                return true;
            }
        }
        false
    }
}

/// The item that `sku` names, else the only one there is. An order whose item is not clear is still an
/// order, when it is the only one.
pub(super) fn choose<'t>(page: &mut Page<'t>, sku: Option<&str>) -> Option<Line<'t>> {
    let mut lines = lines(page);
    if lines.is_empty() {
        page.note(NoteCode::ItemMissing, None, vec![]);
        return None;
    }
    if let Some(sku) = sku {
        let mut found = Vec::new();
        for line in &lines {
            if line.has_sku(page, sku) {
                found.push(*line);
            }
        }
        if found.is_empty() {
            page.unusable("sku", None, sku);
            return only_order(&lines);
        }
        lines = found;
    }
    if lines.len() > 1 {
        let mut known = String::new();
        for line in lines.iter().take(LISTED) {
            if let Some(label) = line.label(page) {
                known.push_str(if known.is_empty() { "" } else { ", " });
                known.push_str(&shown(&label));
            }
        }
        let details = vec![("number", lines.len().to_string()), ("known", known)];
        page.note(NoteCode::ItemUnclear, None, details);
        return only_order(&lines);
    }
    lines.pop()
}

/// The order alone, where all lines are of the same one.
fn only_order<'t>(lines: &[Line<'t>]) -> Option<Line<'t>> {
    let first = lines.first()?;
    let order = first.order?;
    for line in lines {
        if !core::ptr::eq(line.order?, order) {
            return None;
        }
    }
    Some(Line {
        order: Some(order),
        siblings: first.siblings,
        ..Line::default()
    })
}

/// Orders, else parcels, else products and offers.
fn lines<'t>(page: &mut Page<'t>) -> Vec<Line<'t>> {
    let subjects = page.subjects();
    let mut found = Vec::new();
    for node in &subjects {
        if is_a(node, &["Order"]) {
            of_order(page, node, &mut found);
        }
    }
    if found.is_empty() {
        for node in &subjects {
            if is_a(node, &["ParcelDelivery"]) {
                of_delivery(page, node, &mut found);
            }
        }
    }
    if !found.is_empty() {
        return found;
    }
    for node in subjects {
        let line = Line {
            siblings: 1,
            ..Line::default()
        };
        if is_a(node, &PRODUCTS) {
            let variants = page.values(node, "hasVariant");
            if variants.is_empty() {
                found.push(line.of(page, Some(node)));
            }
            for variant in variants {
                let mut line = line.of(page, Some(variant));
                line.group = Some(node);
                found.push(line);
            }
        } else if is_a(node, &OFFERS) {
            for product in page.values(node, "itemOffered") {
                let mut line = line.of(page, Some(product));
                line.offer = Some(node);
                found.push(line);
            }
        }
    }
    once_each(page, found)
}

/// Themes and apps describe the same product side by side; it is one item.
fn once_each<'t>(page: &mut Page<'t>, lines: Vec<Line<'t>>) -> Vec<Line<'t>> {
    let mut labels = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        if let Some(label) = line.label(page) {
            labels.push((label, at));
        }
    }
    let mut sorted: Vec<(&str, usize)> = Vec::new();
    for (label, at) in &labels {
        sorted.push((label, *at));
    }
    sorted.sort_unstable();
    let mut places: Vec<Option<Line<'t>>> = lines.into_iter().map(Some).collect();
    let mut before = None;
    for (label, at) in sorted {
        if let (true, Some(place)) = (before == Some(label), places.get_mut(at)) {
            *place = None;
        }
        before = Some(label);
    }
    places.into_iter().flatten().collect()
}

fn of_order<'t>(page: &Page<'t>, order: &'t Node, found: &mut Vec<Line<'t>>) {
    let before = found.len();
    let line = Line {
        order: Some(order),
        ..Line::default()
    };
    for ordered in page.values(order, "orderedItem") {
        if !is_a(ordered, &["OrderItem"]) {
            found.push(line.of(page, Some(ordered)));
            continue;
        }
        let mut line = line.of(page, page.node(ordered, "orderedItem"));
        line.order_item = Some(ordered);
        line.delivery = page.node(ordered, "orderDelivery");
        found.push(line);
    }
    if found.len() == before {
        for offer in page.values(order, "acceptedOffer") {
            let mut line = line.of(page, page.node(offer, "itemOffered"));
            line.offer = Some(offer);
            found.push(line);
        }
    }
    if found.len() == before {
        found.push(line);
    }
    let siblings = found.len() - before;
    for line in found.iter_mut().skip(before) {
        line.siblings = siblings;
    }
}

fn of_delivery<'t>(page: &Page<'t>, delivery: &'t Node, found: &mut Vec<Line<'t>>) {
    let items = page.values(delivery, "itemShipped");
    let line = Line {
        order: page.node(delivery, "partOfOrder"),
        delivery: Some(delivery),
        siblings: items.len().max(1),
        ..Line::default()
    };
    if items.is_empty() {
        found.push(line);
    }
    for product in items {
        found.push(line.of(page, Some(product)));
    }
}
