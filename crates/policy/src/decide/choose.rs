//! Which rule governs: the narrowest scope that fits; nothing is merged.

use super::missing::Missing;
use crate::{
    AppliedRule, CaseType, CivilDate, FactName, Facts, PolicyDocument, Rule, RuleOutcome, Scope,
    StateFact,
};
use core::cmp::Ordering;

/// The members of a scope in the order that decides between two rules, as the document names them.
pub(crate) const DIMENSIONS: [&str; 15] = [
    "skus",
    "products",
    "traits",
    "sellers",
    "seller_countries",
    "attributes",
    "categories",
    "tags",
    "price",
    "states",
    "tiers",
    "earlier_returns",
    "places",
    "ordered",
    "channels",
];

/// How narrow a scope is, member by member in the order of [`DIMENSIONS`].
pub(crate) fn narrowness(scope: &Scope) -> [usize; 15] {
    let named = |yes: bool| usize::from(yes);
    let depth = |paths: &[String]| {
        paths
            .iter()
            .map(|p| p.split('/').count())
            .max()
            .unwrap_or(0)
    };
    [
        named(!scope.skus.is_empty()),
        named(!scope.products.is_empty()),
        named(!scope.traits.is_empty()),
        named(!scope.sellers.is_empty()),
        named(!scope.seller_countries.is_empty()),
        scope.attributes.len(),
        depth(&scope.categories),
        named(!scope.tags.is_empty()),
        named(scope.price.is_some()),
        scope.states.len(),
        named(!scope.tiers.is_empty()),
        named(scope.earlier_returns.is_some()),
        scope
            .places
            .iter()
            .map(|place| 1 + usize::from(place.is_subdivision()))
            .max()
            .unwrap_or(0),
        named(scope.ordered.is_some()),
        named(!scope.channels.is_empty()),
    ]
}

/// The member that makes `a` narrower than `b`, or the other way round.
pub(crate) fn compare(a: &Scope, b: &Scope) -> (Ordering, Option<&'static str>) {
    let (a, b) = (narrowness(a), narrowness(b));
    a.iter()
        .zip(&b)
        .zip(DIMENSIONS)
        .find(|((x, y), _)| x != y)
        .map_or((Ordering::Equal, None), |((x, y), name)| {
            (x.cmp(y), Some(name))
        })
}

/// Whether one member of a scope fits.
enum Fit {
    Yes,
    No,
    Open(FactName, Option<StateFact>),
}

/// The rule that governs and how it was found.
pub struct Choice<'p> {
    /// The narrowest rule that surely fits.
    pub governing: Option<&'p Rule>,
    /// Every rule for this case, in the order of the document.
    pub looked_at: Vec<AppliedRule>,
    open: Vec<(FactName, Option<StateFact>)>,
}

impl Choice<'_> {
    /// Whether a narrower rule might govern once a fact is known.
    pub fn undecided(&self) -> bool {
        !self.open.is_empty()
    }

    pub(crate) fn ask(&self, missing: &mut Missing) {
        for (fact, state) in &self.open {
            missing.add(*fact, *state);
        }
    }
}

/// Chooses among the rules of the document for the case and item of `facts`.
pub fn choose<'p>(document: &'p PolicyDocument, facts: &Facts) -> Choice<'p> {
    choose_for(document, facts, facts.case)
}

/// As [`choose`], for another case of the same purchase.
pub(crate) fn choose_for<'p>(
    document: &'p PolicyDocument,
    facts: &Facts,
    case: CaseType,
) -> Choice<'p> {
    let judged: Vec<(&Rule, Result<(), Judged>)> = document
        .rules
        .iter()
        .filter(|rule| rule.cases.contains(&case))
        .map(|rule| (rule, judge(&rule.scope, facts)))
        .collect();
    let mut governing: Option<&Rule> = None;
    for (rule, judgement) in &judged {
        let narrower =
            governing.is_none_or(|g| compare(&rule.scope, &g.scope).0 == Ordering::Greater);
        if judgement.is_ok() && narrower {
            governing = Some(rule);
        }
    }
    let mut open = Vec::new();
    let looked_at = judged
        .iter()
        .map(|(rule, judgement)| {
            let against = governing.map(|g| compare(&rule.scope, &g.scope));
            let (outcome, because) = match judgement {
                Ok(()) if governing.is_some_and(|g| g.id == rule.id) => {
                    (RuleOutcome::Governs, None)
                }
                Ok(()) => (RuleOutcome::Outranked, against.and_then(|(_, name)| name)),
                Err(Judged::No(name)) => (RuleOutcome::OutOfScope, Some(*name)),
                Err(Judged::Open(facts)) => {
                    if against.is_none_or(|(order, _)| order == Ordering::Greater) {
                        open.extend(facts.iter().copied());
                        (RuleOutcome::Undecided, None)
                    } else {
                        (RuleOutcome::Outranked, against.and_then(|(_, name)| name))
                    }
                }
            };
            AppliedRule {
                id: rule.id.clone(),
                outcome,
                because,
            }
        })
        .collect();
    Choice {
        governing,
        looked_at,
        open,
    }
}

enum Judged {
    No(&'static str),
    Open(Vec<(FactName, Option<StateFact>)>),
}

fn judge(scope: &Scope, facts: &Facts) -> Result<(), Judged> {
    let mut open = Vec::new();
    for (fit, name) in fits(scope, facts).into_iter().zip(DIMENSIONS) {
        match fit {
            Fit::Yes => {}
            Fit::No => return Err(Judged::No(name)),
            Fit::Open(fact, state) => open.push((fact, state)),
        }
    }
    if open.is_empty() {
        Ok(())
    } else {
        Err(Judged::Open(open))
    }
}

fn fits(scope: &Scope, facts: &Facts) -> [Fit; 15] {
    let (item, order) = (&facts.item, &facts.order);
    // What only the shop's system knows and did not give is taken as "none of these".
    let is_one_of = |listed: &[String], value: &Option<String>| {
        yes(listed.is_empty() || value.as_ref().is_some_and(|value| listed.contains(value)))
    };
    [
        is_one_of(&scope.skus, &item.sku),
        is_one_of(&scope.products, &item.product),
        yes(scope.traits.is_empty() || scope.traits.iter().any(|t| facts.has(*t))),
        known(
            scope.sellers.is_empty(),
            item.seller.as_ref(),
            FactName::Seller,
            |seller| scope.sellers.contains(seller),
        ),
        known(
            scope.seller_countries.is_empty(),
            item.seller_country.as_ref(),
            FactName::Seller,
            |c| {
                scope
                    .seller_countries
                    .iter()
                    .any(|place| c.is_within(place))
            },
        ),
        attributes(scope, facts),
        categories(scope, facts),
        yes(scope.tags.is_empty() || scope.tags.iter().any(|tag| item.tags.contains(tag))),
        known(
            scope.price.is_none(),
            item.price.as_ref(),
            FactName::Price,
            |price| {
                scope.price.as_ref().is_none_or(|range| {
                    let above = range
                        .least
                        .is_none_or(|l| l.currency == price.currency && l.minor <= price.minor);
                    let below = range
                        .most
                        .is_none_or(|m| m.currency == price.currency && m.minor >= price.minor);
                    above && below
                })
            },
        ),
        states(scope, facts),
        known(
            scope.tiers.is_empty(),
            facts.buyer.tier.as_ref(),
            FactName::Tier,
            |tier| scope.tiers.contains(tier),
        ),
        known(
            scope.earlier_returns.is_none(),
            order.earlier_returns.as_ref(),
            FactName::EarlierReturns,
            |n| {
                scope.earlier_returns.as_ref().is_none_or(|range| {
                    range.least.is_none_or(|l| l <= **n) && range.most.is_none_or(|m| m >= **n)
                })
            },
        ),
        places(scope, facts),
        known(
            scope.ordered.is_none(),
            order.ordered_on.as_ref(),
            FactName::OrderedOn,
            |day| {
                scope.ordered.as_ref().is_none_or(|range| {
                    let on_or_after = |from: CivilDate| from <= **day;
                    range.from.is_none_or(on_or_after)
                        && range.until.is_none_or(|until| until >= **day)
                })
            },
        ),
        is_one_of(&scope.channels, &order.channel),
    ]
}

fn yes(holds: bool) -> Fit {
    if holds { Fit::Yes } else { Fit::No }
}

fn known<T>(
    unnamed: bool,
    value: Option<&T>,
    fact: FactName,
    holds: impl FnOnce(&&T) -> bool,
) -> Fit {
    match (unnamed, value) {
        (true, _) => Fit::Yes,
        (false, Some(value)) => yes(holds(&value)),
        (false, None) => Fit::Open(fact, None),
    }
}

fn attributes(scope: &Scope, facts: &Facts) -> Fit {
    for wanted in &scope.attributes {
        match facts
            .item
            .attributes
            .iter()
            .find(|attribute| attribute.name == wanted.name)
        {
            Some(attribute) if wanted.values.contains(&attribute.value) => {}
            // An attribute that the page does not give is not this item's.
            _ => return Fit::No,
        }
    }
    Fit::Yes
}

fn categories(scope: &Scope, facts: &Facts) -> Fit {
    if scope.categories.is_empty() {
        return Fit::Yes;
    }
    if facts.item.categories.is_empty() {
        return Fit::Open(FactName::Category, None);
    }
    let under = |path: &str, root: &str| {
        path.strip_prefix(root)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    yes(scope
        .categories
        .iter()
        .any(|root| facts.item.categories.iter().any(|path| under(path, root))))
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

fn places(scope: &Scope, facts: &Facts) -> Fit {
    let here = &facts.buyer.country;
    if scope.places.is_empty() || scope.places.iter().any(|place| here.is_within(place)) {
        return Fit::Yes;
    }
    let same_country =
        |place: &crate::Place| place.is_subdivision() && place.country() == here.code();
    if scope.places.iter().any(same_country) {
        return Fit::Open(FactName::Subdivision, None);
    }
    Fit::No
}
