//! How narrow a scope is: what makes one rule win over another.

use crate::Scope;
use core::cmp::Ordering;

/// Number of members of a scope.
pub(crate) const COUNT: usize = 32;

/// The members of a scope in the order that decides between two rules, as the document names them.
pub const DIMENSIONS: [&str; COUNT] = [
    "skus",
    "variants",
    "products",
    "traits",
    "sellers",
    "seller_countries",
    "vendors",
    "attributes",
    "types",
    "collections",
    "categories",
    "tags",
    "price",
    "discount",
    "states",
    "reasons",
    "roles",
    "methods",
    "groups",
    "tiers",
    "counts",
    "earlier_returns",
    "order_tags",
    "order_states",
    "discount_codes",
    "payment_methods",
    "order_value",
    "order_items",
    "quantity",
    "places",
    "ordered",
    "channels",
];

/// How narrow a scope is, member by member in the order of [`DIMENSIONS`]; 0 is "not named".
pub(crate) type Rank = [u8; COUNT];

/// How narrow `scope` is.
pub(crate) fn rank(scope: &Scope) -> Rank {
    fn count(items: usize) -> u8 {
        u8::try_from(items).unwrap_or(u8::MAX)
    }
    fn list<T>(named: &[T]) -> u8 {
        u8::from(!named.is_empty())
    }
    fn one<T>(named: &Option<T>) -> u8 {
        u8::from(named.is_some())
    }
    let depth = |path: &String| 1 + path.bytes().filter(|byte| *byte == b'/').count();
    // A place is narrower than a region, a part of a country narrower than the country.
    let places = scope
        .places
        .iter()
        .map(|place| 2 + u8::from(place.is_subdivision()))
        .max()
        .unwrap_or_else(|| list(&scope.regions));
    [
        list(&scope.skus),
        list(&scope.variants),
        list(&scope.products),
        list(&scope.traits),
        list(&scope.sellers),
        list(&scope.seller_countries),
        list(&scope.vendors),
        count(scope.attributes.len()),
        list(&scope.types),
        list(&scope.collections),
        count(scope.categories.iter().map(depth).max().unwrap_or(0)),
        list(&scope.tags),
        one(&scope.price),
        one(&scope.discount),
        count(scope.states.len()),
        list(&scope.reasons),
        list(&scope.roles),
        list(&scope.methods),
        list(&scope.groups),
        list(&scope.tiers),
        count(scope.counts.len()),
        one(&scope.earlier_returns),
        list(&scope.order_tags),
        list(&scope.order_states),
        list(&scope.discount_codes),
        list(&scope.payment_methods),
        one(&scope.order_value),
        one(&scope.order_items),
        one(&scope.quantity),
        places,
        one(&scope.ordered),
        list(&scope.channels),
    ]
}

/// Which of two is narrower, and the member that makes it so.
pub(crate) fn compare(a: &Rank, b: &Rank) -> (Ordering, Option<&'static str>) {
    let differs = a.iter().zip(b).position(|(x, y)| x != y);
    let name = differs.and_then(|place| DIMENSIONS.get(place).copied());
    (a.cmp(b), name)
}
