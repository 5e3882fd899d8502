//! Random scopes.

use super::{Dice, money, name, names, near, path, place, places};
use after_sales_policy::{
    AttributeIs, BasisPoints, CivilDate, CountIs, CountRange, DateRange, Method, OrderState,
    PriceRange, Reason, Role, Scope, ShareRange, StateFact, StateIs, Trait,
};

pub fn count_range(dice: &mut Dice, most: u32) -> CountRange {
    let least = dice.maybe(60, |dice| dice.count(most / 2));
    let range = dice.maybe(60, |dice| least.unwrap_or(0) + dice.count(most / 2));
    CountRange { least, most: range }
}

fn price_range(dice: &mut Dice) -> PriceRange {
    PriceRange {
        least: dice.maybe(60, |dice| money(dice, 6_000)),
        most: dice.maybe(60, |dice| {
            let mut most = money(dice, 6_000);
            most.minor += 4_000;
            most
        }),
    }
}

/// A scope that names none to three members.
pub fn scope(dice: &mut Dice, base: CivilDate) -> Scope {
    let mut scope = Scope::default();
    let named = [0, 1, 1, 1, 2, 2, 3];
    for _ in 0..dice.one_of(&named) {
        name_member(&mut scope, dice, base);
    }
    scope
}

fn name_member(scope: &mut Scope, dice: &mut Dice, base: CivilDate) {
    match dice.below(33) {
        0 => scope.skus = names(dice, "sku", 2),
        1 => scope.variants = names(dice, "variant", 2),
        2 => scope.products = names(dice, "product", 2),
        3 => scope.traits = dice.words(Trait::ALL, 4),
        4 => scope.sellers = names(dice, "seller", 2),
        5 => scope.seller_countries = places(dice),
        6 => scope.vendors = names(dice, "vendor", 2),
        7 => {
            scope.attributes = dice.many(100, 2, |dice| AttributeIs {
                name: name(dice, "attribute"),
                values: names(dice, "value", 2),
            });
        }
        8 => scope.types = names(dice, "type", 2),
        9 => scope.collections = names(dice, "collection", 2),
        10 | 32 => scope.categories = dice.many(100, 2, path),
        11 => scope.tags = names(dice, "tag", 2),
        12 => scope.price = Some(price_range(dice)),
        13 => {
            let least = dice.maybe(60, |dice| BasisPoints(dice.count(4_000)));
            let most = dice.maybe(60, |dice| BasisPoints(4_000 + dice.count(6_000)));
            scope.discount = Some(ShareRange { least, most });
        }
        14 => {
            scope.states = dice.many(100, 2, |dice| StateIs {
                state: dice.word(StateFact::ALL),
                is: dice.chance(50),
            });
        }
        15 => scope.reasons = dice.words(Reason::ALL, 4),
        16 => scope.roles = dice.words(Role::ALL, 2),
        17 => scope.methods = dice.words(Method::ALL, 4),
        18 => scope.groups = names(dice, "group", 2),
        19 => scope.tiers = names(dice, "tier", 2),
        20 => {
            scope.counts = dice.many(100, 2, |dice| {
                let CountRange { least, most } = count_range(dice, 6);
                CountIs {
                    counter: name(dice, "counter"),
                    least,
                    most,
                }
            });
        }
        21 => scope.earlier_returns = Some(count_range(dice, 4)),
        22 => scope.order_tags = names(dice, "order-tag", 2),
        23 => scope.order_states = dice.words(OrderState::ALL, 2),
        24 => scope.discount_codes = names(dice, "code", 2),
        25 => scope.payment_methods = names(dice, "pay", 2),
        26 => scope.order_value = Some(price_range(dice)),
        27 => scope.order_items = Some(count_range(dice, 6)),
        28 => scope.quantity = Some(count_range(dice, 6)),
        29 => {
            scope.regions = dice.list(60, |dice| names(dice, "region", 2));
            scope.places = dice.list(50, |dice| vec![place(dice), place(dice)]);
        }
        30 => {
            scope.ordered = Some(DateRange {
                from: dice.maybe(60, |dice| near(dice, base, 60, 0)),
                until: dice.maybe(60, |dice| near(dice, base, 0, 60)),
            });
        }
        _ => scope.channels = names(dice, "channel", 2),
    }
}
