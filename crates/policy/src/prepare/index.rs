//! Finds the few rules of many that can fit an item.

use crate::check::index::{Index as Table, Key};
use crate::decide::fit::places_of;
use crate::decide::heap_sort;
use crate::decide::rank::{Rank, rank};
use crate::{CaseType, Facts, Region, Rule, Scope};

/// Rules by case and by one thing that must be so: a SKU, a category, a country.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Index {
    ranks: Vec<Rank>,
    table: Table,
}

/// Number of lists that a rule can be filed under.
const KINDS: usize = 14;
/// Lists whose facts are asked for: while they are unknown, any rule filed there might fit.
const ASKED: [usize; 3] = [SELLERS, CATEGORIES, TIERS];
const SELLERS: usize = 3;
const CATEGORIES: usize = 7;
const TIERS: usize = 10;
/// Rules without such a list, by the countries they are for.
const COUNTRIES: usize = KINDS;
/// Rules that name nothing to look up.
const REST: usize = KINDS + 1;

/// A rule is filed under the first of these that it names; few rules share a value of an early one.
fn named(scope: &Scope) -> [&[String]; KINDS] {
    [
        &scope.skus,
        &scope.variants,
        &scope.products,
        &scope.sellers,
        &scope.vendors,
        &scope.types,
        &scope.collections,
        &scope.categories,
        &scope.tags,
        &scope.groups,
        &scope.tiers,
        &scope.order_tags,
        &scope.discount_codes,
        &scope.channels,
    ]
}

/// The facts that meet [`named`].
fn given(facts: &Facts) -> [&[String]; KINDS] {
    let (item, order, buyer) = (&facts.item, &facts.order, &facts.buyer);
    [
        item.sku.as_slice(),
        item.variant.as_slice(),
        item.product.as_slice(),
        item.seller.as_slice(),
        item.vendor.as_slice(),
        item.product_type.as_slice(),
        &item.collections,
        &item.categories,
        &item.tags,
        &buyer.groups,
        buyer.tier.as_slice(),
        &order.tags,
        &order.discount_codes,
        order.channel.as_slice(),
    ]
}

/// All of a kind, for a case.
fn drawer(case: CaseType, kind: usize) -> Key {
    // Both are numbers of a short list.
    Key::NEW.and(&[case as u8, kind as u8])
}

/// One value in a drawer.
fn at(case: CaseType, kind: usize, value: &str) -> u64 {
    drawer(case, kind).and(value.as_bytes()).0
}

impl Index {
    pub(crate) fn new(rules: &[Rule], regions: &[Region]) -> Self {
        let mut table = Table::new(rules.len());
        for (place, rule) in rules.iter().enumerate() {
            for case in &rule.cases {
                file(rule, regions, *case, &mut |key| table.add(key, place));
            }
        }
        Self {
            ranks: rules.iter().map(|rule| rank(&rule.scope)).collect(),
            table,
        }
    }

    /// How narrow a rule is, by its place in the document.
    pub(crate) fn rank(&self, rule: usize) -> Option<&Rank> {
        self.ranks.get(rule)
    }

    /// Places of the rules that might fit, in the order of the document. A few may be for other cases or
    /// values whose keys look alike.
    pub(crate) fn candidates(&self, case: CaseType, facts: &Facts) -> Vec<usize> {
        let mut found = Vec::with_capacity(8);
        let mut look = |key| found.extend(self.table.under(key));
        for (kind, values) in given(facts).into_iter().enumerate() {
            for value in values {
                if kind == CATEGORIES {
                    for (end, byte) in value.bytes().enumerate() {
                        if byte == b'/' {
                            look(at(case, kind, value.get(..end).unwrap_or("")));
                        }
                    }
                }
                look(at(case, kind, value));
            }
            if values.is_empty() && ASKED.contains(&kind) {
                look(drawer(case, kind).0);
            }
        }
        look(at(case, COUNTRIES, facts.buyer.country.country()));
        look(drawer(case, REST).0);
        heap_sort(&mut found);
        found.dedup();
        found
    }
}

/// Tells `add` the keys of a rule.
fn file(rule: &Rule, regions: &[Region], case: CaseType, add: &mut dyn FnMut(u64)) {
    let lists = named(&rule.scope);
    if let Some((kind, values)) = lists.iter().enumerate().find(|(_, list)| !list.is_empty()) {
        for value in *values {
            add(at(case, kind, value));
        }
        if ASKED.contains(&kind) {
            add(drawer(case, kind).0);
        }
        return;
    }
    let mut anywhere = true;
    for place in places_of(&rule.scope, regions) {
        // A country that comes again is found again; `candidates` leaves one of each.
        add(at(case, COUNTRIES, place.country()));
        anywhere = false;
    }
    if anywhere {
        add(drawer(case, REST).0);
    }
}

#[cfg(test)]
#[path = "index_tests.rs"]
mod tests;
