//! Which item of the data it is about.

use super::page::{Page, is_a};
use crate::NoteCode;
use crate::note::shown;
use after_sales_policy::json::Node;
use std::collections::BTreeSet;

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
#[derive(Clone, Debug, Default)]
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
    pub(super) fn things(&self) -> impl Iterator<Item = &'t Node> + use<'t> {
        self.product.into_iter().chain(self.group)
    }

    fn of_product(page: &Page<'t>, product: &'t Node) -> Self {
        let group = page
            .first(product, "isVariantOf")
            .filter(|group| is_object(group));
        Self {
            product: Some(product),
            group,
            siblings: 1,
            ..Self::default()
        }
    }

    /// What tells the item from others: its SKU, else its name.
    fn label(&self, page: &mut Page<'t>) -> Option<String> {
        let product = self.product?;
        let sku = self.skus(page).into_iter().next();
        sku.or_else(|| page.text(product, "name"))
    }

    fn skus(&self, page: &mut Page<'t>) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        let own = self.offer.map_or_else(Vec::new, |offer| vec![offer]);
        let offers = self
            .product
            .map_or(own.clone(), |product| page.values(product, "offers"));
        for node in self.product.into_iter().chain(own).chain(offers) {
            found.extend(page.text(node, "sku"));
        }
        found
    }
}

fn is_object(node: &Node) -> bool {
    matches!(node, Node::Object(_))
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
        let named =
            |line: &&Line<'t>, page: &mut Page<'t>| line.skus(page).iter().any(|own| own == sku);
        let found: Vec<Line<'t>> = lines
            .iter()
            .filter(|line| named(line, page))
            .cloned()
            .collect();
        if found.is_empty() {
            page.unusable("sku", None, sku);
            return only_order(&lines);
        }
        lines = found;
    }
    if lines.len() > 1 {
        let labels: Vec<String> = lines
            .iter()
            .take(LISTED)
            .filter_map(|line| line.label(page))
            .collect();
        let known: Vec<String> = labels.iter().map(|label| shown(label)).collect();
        let details = vec![
            ("number", lines.len().to_string()),
            ("known", known.join(", ")),
        ];
        page.note(NoteCode::ItemUnclear, None, details);
        return only_order(&lines);
    }
    lines.pop()
}

/// The order alone, where all lines are of the same one.
fn only_order<'t>(lines: &[Line<'t>]) -> Option<Line<'t>> {
    let first = lines.first()?;
    let order = first.order?;
    let same = |line: &Line<'t>| line.order.is_some_and(|other| core::ptr::eq(other, order));
    let alone = Line {
        order: Some(order),
        siblings: first.siblings,
        ..Line::default()
    };
    lines.iter().all(same).then_some(alone)
}

fn lines<'t>(page: &mut Page<'t>) -> Vec<Line<'t>> {
    let subjects = page.subjects();
    let mut found: Vec<Line<'t>> = Vec::new();
    for node in subjects
        .iter()
        .copied()
        .filter(|node| is_a(node, &["Order"]))
    {
        of_order(page, node, &mut found);
    }
    if !found.is_empty() {
        return found;
    }
    for node in subjects
        .iter()
        .copied()
        .filter(|node| is_a(node, &["ParcelDelivery"]))
    {
        of_delivery(page, node, &mut found);
    }
    if !found.is_empty() {
        return found;
    }
    for node in subjects {
        if is_a(node, &PRODUCTS) {
            of_product(page, node, &mut found);
        } else if is_a(node, &OFFERS) {
            for product in page.values(node, "itemOffered") {
                let line = Line::of_product(page, product);
                found.push(Line {
                    offer: Some(node),
                    ..line
                });
            }
        }
    }
    once_each(page, found)
}

/// Themes and apps describe the same product side by side; it is one item.
fn once_each<'t>(page: &mut Page<'t>, lines: Vec<Line<'t>>) -> Vec<Line<'t>> {
    let mut seen = BTreeSet::new();
    let mut kept = Vec::new();
    for line in lines {
        if line.label(page).is_none_or(|label| seen.insert(label)) {
            kept.push(line);
        }
    }
    kept
}

fn of_product<'t>(page: &Page<'t>, node: &'t Node, found: &mut Vec<Line<'t>>) {
    let variants = page.values(node, "hasVariant");
    if variants.is_empty() {
        found.push(Line::of_product(page, node));
    }
    for variant in variants {
        let line = Line::of_product(page, variant);
        found.push(Line {
            group: Some(node),
            ..line
        });
    }
}

fn of_order<'t>(page: &Page<'t>, order: &'t Node, found: &mut Vec<Line<'t>>) {
    let mut lines: Vec<Line<'t>> = Vec::new();
    for ordered in page.values(order, "orderedItem") {
        let mut line = match is_a(ordered, &["OrderItem"]) {
            false => Line::of_product(page, ordered),
            true => {
                let product = page
                    .first(ordered, "orderedItem")
                    .filter(|node| is_object(node));
                let line = product.map_or_else(Line::default, |node| Line::of_product(page, node));
                let delivery = page
                    .first(ordered, "orderDelivery")
                    .filter(|node| is_object(node));
                Line {
                    order_item: Some(ordered),
                    delivery,
                    ..line
                }
            }
        };
        line.order = Some(order);
        lines.push(line);
    }
    let offers = page.values(order, "acceptedOffer");
    if lines.is_empty() {
        for offer in &offers {
            let product = page
                .first(offer, "itemOffered")
                .filter(|node| is_object(node));
            let line = product.map_or_else(Line::default, |node| Line::of_product(page, node));
            lines.push(Line {
                order: Some(order),
                offer: Some(offer),
                ..line
            });
        }
    }
    if lines.is_empty() {
        lines.push(Line {
            order: Some(order),
            ..Line::default()
        });
    }
    let siblings = lines.len();
    lines.iter_mut().for_each(|line| line.siblings = siblings);
    found.append(&mut lines);
}

fn of_delivery<'t>(page: &Page<'t>, delivery: &'t Node, found: &mut Vec<Line<'t>>) {
    let order = page
        .first(delivery, "partOfOrder")
        .filter(|node| is_object(node));
    let items = page.values(delivery, "itemShipped");
    let siblings = items.len().max(1);
    let start = Line {
        order,
        delivery: Some(delivery),
        siblings,
        ..Line::default()
    };
    if items.is_empty() {
        found.push(start.clone());
    }
    for product in items {
        let line = Line::of_product(page, product);
        found.push(Line {
            product: line.product,
            group: line.group,
            ..start.clone()
        });
    }
}
