//! Whether two scopes can fit one and the same item.

use crate::{CountRange, DateRange, PriceRange, Scope};

/// `false` only when some member shuts the two out from each other.
pub(crate) fn overlap(a: &Scope, b: &Scope) -> bool {
    share(&a.skus, &b.skus)
        && share(&a.products, &b.products)
        && share(&a.sellers, &b.sellers)
        && places(&a.seller_countries, &b.seller_countries)
        && attributes(a, b)
        && categories(&a.categories, &b.categories)
        && prices(a.price.as_ref(), b.price.as_ref())
        && states(a, b)
        && share(&a.tiers, &b.tiers)
        && counts(a.earlier_returns.as_ref(), b.earlier_returns.as_ref())
        && places(&a.places, &b.places)
        && dates(a.ordered.as_ref(), b.ordered.as_ref())
        && share(&a.channels, &b.channels)
    // Traits and tags never shut out: one item can have several.
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
    let under = |path: &str, root: &str| {
        path.strip_prefix(root)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
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
