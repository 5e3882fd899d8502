//! Whether two scopes can fit one and the same item.

use super::fit::under;
use crate::{CountRange, DateRange, PriceRange, Scope, ShareRange};

/// `false` only when some member shuts the two out from each other.
///
/// What one item, order or buyer can have several of (traits, attributes under several names, tags,
/// collections, groups, codes) never shuts out, and neither do named regions.
pub(crate) fn overlap(a: &Scope, b: &Scope) -> bool {
    let single = [
        (&a.skus, &b.skus),
        (&a.variants, &b.variants),
        (&a.products, &b.products),
        (&a.sellers, &b.sellers),
        (&a.vendors, &b.vendors),
        (&a.types, &b.types),
        (&a.tiers, &b.tiers),
        (&a.channels, &b.channels),
    ];
    single.iter().all(|(a, b)| share(a, b))
        && places(&a.seller_countries, &b.seller_countries)
        && attributes(a, b)
        && categories(&a.categories, &b.categories)
        && prices(a.price.as_ref(), b.price.as_ref())
        && shares(a.discount.as_ref(), b.discount.as_ref())
        && states(a, b)
        && share(&a.reasons, &b.reasons)
        && share(&a.roles, &b.roles)
        && share(&a.methods, &b.methods)
        && share(&a.order_states, &b.order_states)
        && buyer_counts(a, b)
        && counts(a.earlier_returns.as_ref(), b.earlier_returns.as_ref())
        && prices(a.order_value.as_ref(), b.order_value.as_ref())
        && counts(a.order_items.as_ref(), b.order_items.as_ref())
        && counts(a.quantity.as_ref(), b.quantity.as_ref())
        && (!a.regions.is_empty() || !b.regions.is_empty() || places(&a.places, &b.places))
        && dates(a.ordered.as_ref(), b.ordered.as_ref())
}

fn share<T: PartialEq>(a: &[T], b: &[T]) -> bool {
    a.is_empty() || b.is_empty() || a.iter().any(|value| b.contains(value))
}

fn places(a: &[crate::Place], b: &[crate::Place]) -> bool {
    a.is_empty()
        || b.is_empty()
        || a.iter()
            .any(|x| b.iter().any(|y| x.is_within(y) || y.is_within(x)))
}

/// Categories shut out when none is part of the other: an item has one place in the tree.
fn categories(a: &[String], b: &[String]) -> bool {
    a.is_empty()
        || b.is_empty()
        || a.iter()
            .any(|x| b.iter().any(|y| under(x, y) || under(y, x)))
}

fn attributes(a: &Scope, b: &Scope) -> bool {
    a.attributes.iter().all(|wanted| {
        b.attributes
            .iter()
            .filter(|other| other.name == wanted.name)
            .all(|other| share(&wanted.values, &other.values))
    })
}

fn states(a: &Scope, b: &Scope) -> bool {
    a.states.iter().all(|wanted| {
        b.states
            .iter()
            .all(|other| other.state != wanted.state || other.is == wanted.is)
    })
}

fn meets<T: PartialOrd>(a: (Option<T>, Option<T>), b: (Option<T>, Option<T>)) -> bool {
    let before =
        |most: &Option<T>, least: &Option<T>| matches!((most, least), (Some(m), Some(l)) if m < l);
    !before(&a.1, &b.0) && !before(&b.1, &a.0)
}

fn prices(a: Option<&PriceRange>, b: Option<&PriceRange>) -> bool {
    let (Some(a), Some(b)) = (a, b) else {
        return true;
    };
    let ends = |range: &PriceRange| (range.least.map(|m| m.minor), range.most.map(|m| m.minor));
    meets(ends(a), ends(b))
}

fn buyer_counts(a: &Scope, b: &Scope) -> bool {
    a.counts.iter().all(|wanted| {
        let same = b
            .counts
            .iter()
            .filter(|other| other.counter == wanted.counter);
        same.into_iter()
            .all(|other| meets((wanted.least, wanted.most), (other.least, other.most)))
    })
}

fn shares(a: Option<&ShareRange>, b: Option<&ShareRange>) -> bool {
    let (Some(a), Some(b)) = (a, b) else {
        return true;
    };
    meets((a.least, a.most), (b.least, b.most))
}

fn counts(a: Option<&CountRange>, b: Option<&CountRange>) -> bool {
    let (Some(a), Some(b)) = (a, b) else {
        return true;
    };
    meets((a.least, a.most), (b.least, b.most))
}

fn dates(a: Option<&DateRange>, b: Option<&DateRange>) -> bool {
    let (Some(a), Some(b)) = (a, b) else {
        return true;
    };
    meets((a.from, a.until), (b.from, b.until))
}
