//! Whether a scope fits an item, an order and a buyer, member by member.

use super::Asked;
use super::rank::{COUNT, DIMENSIONS};
use crate::{
    CountRange, FactName, Facts, Money, OrderState, Place, PriceRange, Region, Scope, StateFact,
};

/// Whether one member of a scope fits.
enum Fit {
    Yes,
    No,
    Open(FactName, Option<StateFact>),
}

/// Facts that would tell whether a scope fits.
pub(crate) type Open = Vec<(FactName, Option<StateFact>)>;

/// How a scope fares against what is known.
pub(crate) enum Fits {
    /// It fits.
    Yes,
    /// This member does not.
    No(&'static str),
    /// These facts would tell.
    Open(Open),
}

/// Whether the members of `scope` that `rank` says are named fit.
pub(crate) fn fits(
    scope: &Scope,
    rank: &[u8; COUNT],
    regions: &[Region],
    asked: &Asked<'_>,
) -> Fits {
    let mut open = Open::new();
    for (member, narrow) in rank.iter().enumerate() {
        if *narrow == 0 {
            continue;
        }
        match fit(member, scope, regions, asked) {
            Fit::Yes => {}
            Fit::No => return Fits::No(DIMENSIONS.get(member).copied().unwrap_or("")),
            Fit::Open(fact, state) => open.push((fact, state)),
        }
    }
    if open.is_empty() {
        Fits::Yes
    } else {
        Fits::Open(open)
    }
}

/// One member, by its place in [`DIMENSIONS`].
///
/// What only the shop's system knows (ids, tags, groups, counts) and did not give is "none of these";
/// what the buyer can tell is asked for.
// Inlined, every list of both would be read before the first is needed.
#[inline(never)]
fn fit(member: usize, scope: &Scope, regions: &[Region], asked: &Asked<'_>) -> Fit {
    let facts = asked.facts;
    let (item, order, buyer) = (&facts.item, &facts.order, &facts.buyer);
    match member {
        0 => among(&scope.skus, item.sku.as_slice()),
        1 => among(&scope.variants, item.variant.as_slice()),
        2 => among(&scope.products, item.product.as_slice()),
        3 => yes(scope.traits.iter().any(|wanted| facts.has(*wanted))),
        4 => told(item.seller.as_ref(), FactName::Seller, |seller| {
            scope.sellers.contains(seller)
        }),
        5 => told(item.seller_country.as_ref(), FactName::Seller, |country| {
            within(country, &scope.seller_countries)
        }),
        6 => among(&scope.vendors, item.vendor.as_slice()),
        7 => attributes(scope, facts),
        8 => among(&scope.types, item.product_type.as_slice()),
        9 => among(&scope.collections, &item.collections),
        10 => categories(scope, facts),
        11 => among(&scope.tags, &item.tags),
        12 => told(item.price.as_ref(), FactName::Price, |price| {
            scope
                .price
                .as_ref()
                .is_some_and(|range| spans(range, price))
        }),
        13 => discount(scope, facts),
        14 => states(scope, facts),
        15 => told(facts.event.reason.as_ref(), FactName::Reason, |reason| {
            scope.reasons.contains(reason)
        }),
        16 => told(buyer.role.as_ref(), FactName::Role, |role| {
            scope.roles.contains(role)
        }),
        17 => told(facts.event.method.as_ref(), FactName::Method, |method| {
            scope.methods.contains(method)
        }),
        18 => among(&scope.groups, &buyer.groups),
        19 => told(buyer.tier.as_ref(), FactName::Tier, |tier| {
            scope.tiers.contains(tier)
        }),
        20 => yes(scope.counts.iter().all(|wanted| {
            let known = buyer.counters.iter().find(|c| c.name == wanted.counter);
            reaches(wanted.least, wanted.most, known.map_or(0, |c| c.count))
        })),
        21 => told(
            order.earlier_returns.as_ref(),
            FactName::EarlierReturns,
            |count| counts(scope.earlier_returns.as_ref(), **count),
        ),
        22 => among(&scope.order_tags, &order.tags),
        23 => told(order_state(facts).as_ref(), FactName::OrderState, |state| {
            scope.order_states.contains(state)
        }),
        24 => among(&scope.discount_codes, &order.discount_codes),
        25 => yes(order
            .payments
            .iter()
            .filter_map(|payment| payment.method.as_ref())
            .any(|method| scope.payment_methods.contains(method))),
        26 => told(order.value.as_ref(), FactName::OrderValue, |value| {
            scope
                .order_value
                .as_ref()
                .is_some_and(|range| spans(range, value))
        }),
        27 => yes(order
            .items
            .is_some_and(|items| counts(scope.order_items.as_ref(), items))),
        28 => yes(counts(scope.quantity.as_ref(), asked.units)),
        29 => places(scope, regions, &buyer.country),
        30 => told(order.ordered_on.as_ref(), FactName::OrderedOn, |day| {
            scope.ordered.as_ref().is_some_and(|range| {
                range.from.is_none_or(|from| from <= **day)
                    && range.until.is_none_or(|until| until >= **day)
            })
        }),
        _ => among(&scope.channels, order.channel.as_slice()),
    }
}

fn yes(holds: bool) -> Fit {
    if holds { Fit::Yes } else { Fit::No }
}

fn among(listed: &[String], given: &[String]) -> Fit {
    yes(given.iter().any(|value| listed.contains(value)))
}

fn told<T>(value: Option<&T>, fact: FactName, holds: impl FnOnce(&&T) -> bool) -> Fit {
    value.map_or(Fit::Open(fact, None), |value| yes(holds(&value)))
}

fn reaches(least: Option<u32>, most: Option<u32>, count: u32) -> bool {
    least.is_none_or(|least| least <= count) && most.is_none_or(|most| most >= count)
}

/// Whether a count lies in a range; without a range every count does.
pub(crate) fn counts(range: Option<&CountRange>, count: u32) -> bool {
    range.is_none_or(|range| reaches(range.least, range.most, count))
}

/// An amount in another currency is outside of every range.
fn spans(range: &PriceRange, amount: &Money) -> bool {
    let above = |least: Money| least.currency == amount.currency && least.minor <= amount.minor;
    let below = |most: Money| most.currency == amount.currency && most.minor >= amount.minor;
    range.least.is_none_or(above) && range.most.is_none_or(below)
}

/// Whether `place` lies in one of `places`.
pub(crate) fn within(place: &Place, places: &[Place]) -> bool {
    places.iter().any(|wide| place.is_within(wide))
}

fn attributes(scope: &Scope, facts: &Facts) -> Fit {
    // An attribute that the page does not give is not this item's.
    yes(scope.attributes.iter().all(|wanted| {
        facts.item.attributes.iter().any(|attribute| {
            attribute.name == wanted.name && wanted.values.contains(&attribute.value)
        })
    }))
}

/// Whether the category `path` is `root` or lies below it.
pub(crate) fn under(path: &str, root: &str) -> bool {
    path.strip_prefix(root)
        .is_some_and(|rest| rest.is_empty() || rest.as_bytes().first() == Some(&b'/'))
}

fn categories(scope: &Scope, facts: &Facts) -> Fit {
    let known = &facts.item.categories;
    if known.is_empty() {
        return Fit::Open(FactName::Category, None);
    }
    yes(scope
        .categories
        .iter()
        .any(|root| known.iter().any(|path| under(path, root))))
}

/// The share taken off the usual price, in basis points; without a usual price nothing was taken off.
fn discount(scope: &Scope, facts: &Facts) -> Fit {
    let item = &facts.item;
    told(item.price.as_ref(), FactName::Price, |price| {
        let usual = item.usual_price.unwrap_or(**price);
        let off = usual.minor.saturating_sub(price.minor).max(0);
        let share = off.saturating_mul(10_000) / usual.minor.max(1);
        let share = u32::try_from(share).unwrap_or(0);
        usual.currency == price.currency
            && scope.discount.as_ref().is_some_and(|range| {
                reaches(range.least.map(|l| l.0), range.most.map(|m| m.0), share)
            })
    })
}

fn states(scope: &Scope, facts: &Facts) -> Fit {
    let mut open = None;
    for wanted in &scope.states {
        match facts.answer(wanted.state) {
            Some(holds) if holds == wanted.is => {}
            Some(_) => return Fit::No,
            None => open = open.or(Some(wanted.state)),
        }
    }
    open.map_or(Fit::Yes, |state| Fit::Open(FactName::State, Some(state)))
}

/// What the dates tell about the order, when its state was not given.
fn order_state(facts: &Facts) -> Option<OrderState> {
    let order = &facts.order;
    let arrived = order.delivered_on.is_some() || order.arrived == Some(true);
    order.state.or(if arrived {
        Some(OrderState::Delivered)
    } else {
        order.shipped_on.map(|_| OrderState::Shipped)
    })
}

/// The places of a scope: its own, and those of its regions.
pub(crate) fn places_of<'a>(scope: &'a Scope, regions: &'a [Region]) -> Vec<&'a Place> {
    // Plain loops: chained iterators cost a browser ten times the bytes.
    let mut places = Vec::new();
    for place in &scope.places {
        places.push(place);
    }
    for region in regions {
        if scope.regions.contains(&region.name) {
            for place in &region.places {
                places.push(place);
            }
        }
    }
    places
}

fn places(scope: &Scope, regions: &[Region], here: &Place) -> Fit {
    let mut open = false;
    for place in places_of(scope, regions) {
        if here.is_within(place) {
            return Fit::Yes;
        }
        open |= place.is_subdivision() && place.country() == here.code();
    }
    if open {
        Fit::Open(FactName::Subdivision, None)
    } else {
        Fit::No
    }
}
