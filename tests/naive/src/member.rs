//! The members of a scope in the order of narrowness: section 2.

use crate::case::Case;
use crate::scope::{
    Fit, below, discount_fit, has_one, in_dates, in_price_range, in_range, is_one, known,
    place_counts, places_fit, states_fit, yes_if,
};
use after_sales_policy::{CountRange, FactName, Scope, Trait};

/// One named member: what it says, and what it counts in the comparison.
pub struct Member {
    pub name: &'static str,
    pub counts: usize,
    pub fit: Fit,
}

/// Every member in the order of narrowness; one that is not named counts 0 and says yes.
pub fn members(scope: &Scope, case: &Case) -> Vec<Member> {
    let (facts, item, order, buyer) = (
        case.facts,
        &case.facts.item,
        &case.facts.order,
        &case.facts.buyer,
    );
    let mut all = Vec::new();
    let mut add = |name, counts, fit: &dyn Fn() -> Fit| {
        let fit = if counts == 0 { Fit::Yes } else { fit() };
        all.push(Member { name, counts, fit });
    };
    let list = |is_empty: bool| usize::from(!is_empty);

    add("skus", list(scope.skus.is_empty()), &|| {
        is_one(&scope.skus, item.sku.as_ref())
    });
    add("variants", list(scope.variants.is_empty()), &|| {
        is_one(&scope.variants, item.variant.as_ref())
    });
    add("products", list(scope.products.is_empty()), &|| {
        is_one(&scope.products, item.product.as_ref())
    });
    add("traits", list(scope.traits.is_empty()), &|| {
        yes_if(scope.traits.iter().any(|wanted: &Trait| facts.has(*wanted)))
    });
    add("sellers", list(scope.sellers.is_empty()), &|| {
        known(item.seller.as_ref(), FactName::Seller, |seller| {
            scope.sellers.contains(seller)
        })
    });
    add(
        "seller_countries",
        list(scope.seller_countries.is_empty()),
        &|| {
            known(item.seller_country.as_ref(), FactName::Seller, |country| {
                scope
                    .seller_countries
                    .iter()
                    .any(|place| country.is_within(place))
            })
        },
    );
    add("vendors", list(scope.vendors.is_empty()), &|| {
        is_one(&scope.vendors, item.vendor.as_ref())
    });
    add("attributes", scope.attributes.len(), &|| {
        yes_if(scope.attributes.iter().all(|wanted| {
            item.attributes
                .iter()
                .any(|has| has.name == wanted.name && wanted.values.contains(&has.value))
        }))
    });
    add("types", list(scope.types.is_empty()), &|| {
        is_one(&scope.types, item.product_type.as_ref())
    });
    add("collections", list(scope.collections.is_empty()), &|| {
        has_one(&scope.collections, &item.collections)
    });
    let deepest = scope
        .categories
        .iter()
        .map(|path| path.split('/').count())
        .max();
    add("categories", deepest.unwrap_or(0), &|| {
        let paths = (!item.categories.is_empty()).then_some(&item.categories);
        known(paths, FactName::Category, |paths| {
            paths
                .iter()
                .any(|path| scope.categories.iter().any(|listed| below(path, listed)))
        })
    });
    add("tags", list(scope.tags.is_empty()), &|| {
        has_one(&scope.tags, &item.tags)
    });
    add("price", list(scope.price.is_none()), &|| {
        let range = scope.price.clone().unwrap_or_default();
        known(item.price, FactName::Price, |price| {
            in_price_range(&range, price)
        })
    });
    add("discount", list(scope.discount.is_none()), &|| {
        discount_fit(&scope.discount.clone().unwrap_or_default(), case)
    });
    add("states", scope.states.len(), &|| states_fit(scope, case));
    add("reasons", list(scope.reasons.is_empty()), &|| {
        known(facts.event.reason, FactName::Reason, |reason| {
            scope.reasons.contains(&reason)
        })
    });
    add("roles", list(scope.roles.is_empty()), &|| {
        known(buyer.role, FactName::Role, |role| {
            scope.roles.contains(&role)
        })
    });
    add("methods", list(scope.methods.is_empty()), &|| {
        known(facts.event.method, FactName::Method, |way| {
            scope.methods.contains(&way)
        })
    });
    add("groups", list(scope.groups.is_empty()), &|| {
        has_one(&scope.groups, &buyer.groups)
    });
    add("tiers", list(scope.tiers.is_empty()), &|| {
        known(buyer.tier.as_ref(), FactName::Tier, |tier| {
            scope.tiers.contains(tier)
        })
    });
    add("counts", scope.counts.len(), &|| {
        yes_if(scope.counts.iter().all(|wanted| {
            let counter = buyer
                .counters
                .iter()
                .find(|counter| counter.name == wanted.counter);
            let range = CountRange {
                least: wanted.least,
                most: wanted.most,
            };
            in_range(&range, counter.map_or(0, |counter| counter.count))
        }))
    });
    add(
        "earlier_returns",
        list(scope.earlier_returns.is_none()),
        &|| {
            let range = scope.earlier_returns.clone().unwrap_or_default();
            known(order.earlier_returns, FactName::EarlierReturns, |n| {
                in_range(&range, n)
            })
        },
    );
    add("order_tags", list(scope.order_tags.is_empty()), &|| {
        has_one(&scope.order_tags, &order.tags)
    });
    add("order_states", list(scope.order_states.is_empty()), &|| {
        known(case.order_state(), FactName::OrderState, |state| {
            scope.order_states.contains(&state)
        })
    });
    add(
        "discount_codes",
        list(scope.discount_codes.is_empty()),
        &|| has_one(&scope.discount_codes, &order.discount_codes),
    );
    add(
        "payment_methods",
        list(scope.payment_methods.is_empty()),
        &|| {
            yes_if(order.payments.iter().any(|payment| {
                payment
                    .method
                    .as_ref()
                    .is_some_and(|method| scope.payment_methods.contains(method))
            }))
        },
    );
    add("order_value", list(scope.order_value.is_none()), &|| {
        let range = scope.order_value.clone().unwrap_or_default();
        known(order.value, FactName::OrderValue, |value| {
            in_price_range(&range, value)
        })
    });
    add("order_items", list(scope.order_items.is_none()), &|| {
        let range = scope.order_items.clone().unwrap_or_default();
        yes_if(order.items.is_some_and(|items| in_range(&range, items)))
    });
    add("quantity", list(scope.quantity.is_none()), &|| {
        yes_if(in_range(
            &scope.quantity.clone().unwrap_or_default(),
            case.units,
        ))
    });
    add("places", place_counts(scope), &|| {
        places_fit(scope, case, &case.policy.document.shop.regions)
    });
    add("ordered", list(scope.ordered.is_none()), &|| {
        let range = scope.ordered.clone().unwrap_or_default();
        known(case.ordered(), FactName::OrderedOn, |day| {
            in_dates(&range, day)
        })
    });
    add("channels", list(scope.channels.is_empty()), &|| {
        is_one(&scope.channels, order.channel.as_ref())
    });
    all
}
