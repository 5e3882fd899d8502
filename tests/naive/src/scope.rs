//! Whether a scope fits and how narrow it is: the table of section 2.

use crate::case::{Ask, Case};
use crate::day::day;
use after_sales_policy::{
    CountRange, DateRange, FactName, Money, Place, PriceRange, Region, Scope, ShareRange,
};

/// What one member says of a case.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fit {
    Yes,
    No,
    Open(Ask),
}

pub fn yes_if(fits: bool) -> Fit {
    if fits { Fit::Yes } else { Fit::No }
}

/// `Open` for the fact when it is missing, else whether it fits.
pub fn known<T>(fact: Option<T>, name: FactName, fits: impl FnOnce(T) -> bool) -> Fit {
    match fact {
        Some(fact) => yes_if(fits(fact)),
        None => Fit::Open((name, None)),
    }
}

pub fn is_one<T: PartialEq>(listed: &[T], value: Option<&T>) -> Fit {
    yes_if(value.is_some_and(|value| listed.contains(value)))
}

pub fn has_one<T: PartialEq>(listed: &[T], values: &[T]) -> Fit {
    yes_if(values.iter().any(|value| listed.contains(value)))
}

pub fn in_range(range: &CountRange, number: u32) -> bool {
    range.least.is_none_or(|least| least <= number) && range.most.is_none_or(|most| number <= most)
}

pub fn in_price_range(range: &PriceRange, price: Money) -> bool {
    let above = |least: Money| least.currency == price.currency && least.minor <= price.minor;
    let below = |most: Money| most.currency == price.currency && price.minor <= most.minor;
    range.least.is_none_or(above) && range.most.is_none_or(below)
}

pub fn in_dates(range: &DateRange, on: jiff::civil::Date) -> bool {
    range.from.is_none_or(|from| day(from) <= on)
        && range.until.is_none_or(|until| on <= day(until))
}

/// Hundredths of a percent off the usual price; `None` when the currencies differ.
pub fn discount(price: Money, usual: Money) -> Option<i64> {
    if price.currency != usual.currency {
        return None;
    }
    if usual.minor == 0 {
        return Some(0);
    }
    Some(((usual.minor - price.minor) * 10_000 / usual.minor).max(0))
}

pub fn in_shares(range: &ShareRange, share: i64) -> bool {
    range.least.is_none_or(|least| i64::from(least.0) <= share)
        && range.most.is_none_or(|most| share <= i64::from(most.0))
}

pub fn discount_fit(range: &ShareRange, case: &Case) -> Fit {
    let item = &case.facts.item;
    let Some(price) = item.price else {
        return Fit::Open((FactName::Price, None));
    };
    match item.usual_price {
        None => yes_if(in_shares(range, 0)),
        Some(usual) => yes_if(discount(price, usual).is_some_and(|share| in_shares(range, share))),
    }
}

pub fn below(path: &str, listed: &str) -> bool {
    path == listed || path.starts_with(&format!("{listed}/"))
}

pub fn states_fit(scope: &Scope, case: &Case) -> Fit {
    let answer = |state| case.facts.answer(state);
    if scope
        .states
        .iter()
        .any(|want| answer(want.state).is_some_and(|holds| holds != want.is))
    {
        return Fit::No;
    }
    match scope
        .states
        .iter()
        .find(|want| answer(want.state).is_none())
    {
        Some(open) => Fit::Open((FactName::State, Some(open.state))),
        None => Fit::Yes,
    }
}

/// Whether the buyer is in one of the places; open when only the part of the country is missing.
pub fn buyer_in(case: &Case, places: &[Place]) -> Fit {
    let buyer = &case.facts.buyer.country;
    if places.iter().any(|place| buyer.is_within(place)) {
        return Fit::Yes;
    }
    let part_here = |place: &Place| place.is_subdivision() && place.country() == buyer.code();
    if places.iter().any(part_here) {
        return Fit::Open((FactName::Subdivision, None));
    }
    Fit::No
}

pub fn places_fit(scope: &Scope, case: &Case, regions: &[Region]) -> Fit {
    let mut places = scope.places.clone();
    for region in regions {
        if scope.regions.contains(&region.name) {
            places.extend(region.places.clone());
        }
    }
    buyer_in(case, &places)
}

pub fn place_counts(scope: &Scope) -> usize {
    if scope.places.iter().any(Place::is_subdivision) {
        3
    } else if !scope.places.is_empty() {
        2
    } else {
        usize::from(!scope.regions.is_empty())
    }
}
