//! Whether some rule of a case fits whatever a scope is about.

use super::index::{Index, Key, keys};
use crate::decide::fit::places_of;
use crate::decide::rank::rank;
use crate::{
    AttributeIs, CaseType, CountIs, CountRange, Place, PriceRange, Region, Rule, Scope, StateFact,
    StateIs,
};

/// Comparisons that one case may cost. Beyond that nothing more is said of it: a note that is missing
/// does less harm than a check that never ends.
pub(super) const MOST_COMPARED: usize = 1_000_000;

/// Longest list of a scope that is judged value by value.
const MOST_VALUES: usize = 64;

/// The rules of one case, found by what they are about.
pub(super) struct Cover<'a> {
    scopes: Vec<&'a Scope>,
    regions: &'a [Region],
    index: Index,
    /// Pairs of scopes compared so far.
    pub compared: usize,
}

impl<'a> Cover<'a> {
    /// The rules that answer `case`.
    pub fn new(rules: &'a [Rule], regions: &'a [Region], case: CaseType) -> Self {
        let answering = rules.iter().filter(|rule| rule.cases.contains(&case));
        let scopes: Vec<&Scope> = answering.map(|rule| &rule.scope).collect();
        let mut index = Index::new(scopes.len());
        for (place, scope) in scopes.iter().enumerate() {
            // One member is enough to be found by: what fits all of a scope shares a value of each.
            let by = keys(scope, regions)
                .into_iter()
                .find(|keys| !keys.is_empty());
            for Key(key) in by.unwrap_or_else(|| vec![Key::NEW]) {
                index.add(key, place);
            }
        }
        Self {
            scopes,
            regions,
            index,
            compared: 0,
        }
    }

    /// Whether no rule answers the case.
    pub fn is_empty(&self) -> bool {
        self.scopes.is_empty()
    }

    /// Whether each item in `scope` falls under a rule; with `than`, under one that is narrower.
    ///
    /// Beyond one rule that fits everything, it finds those that share the values of a list among them,
    /// or the two answers about a state.
    pub fn covered(&mut self, scope: &Scope, than: Option<&Scope>) -> bool {
        let candidates = self.candidates(scope, than);
        if self.any_fits(&candidates, scope) {
            return true;
        }
        if let Some(parts) = values(scope)
            && parts.iter().all(|part| self.any_fits(&candidates, part))
        {
            return true;
        }
        states(scope, &candidates).into_iter().any(|state| {
            [true, false].into_iter().all(|is| {
                let mut part = scope.clone();
                part.states.push(StateIs { state, is });
                self.any_fits(&candidates, &part)
            })
        })
    }

    fn any_fits(&mut self, candidates: &[&Scope], part: &Scope) -> bool {
        self.compared += candidates.len();
        self.compared <= MOST_COMPARED && candidates.iter().any(|one| fits(one, part, self.regions))
    }

    /// The rules that can fit all of `scope`: those that share a key with it, and those without one.
    fn candidates(&mut self, scope: &Scope, than: Option<&Scope>) -> Vec<&'a Scope> {
        let mut hashes = vec![Key::NEW.0];
        for keys in keys(scope, self.regions) {
            hashes.extend(keys.iter().take(MOST_VALUES).map(|Key(key)| *key));
        }
        let mut found: Vec<&'a Scope> = Vec::new();
        for hash in hashes {
            for place in self.index.under(hash) {
                self.compared += 1;
                if self.compared > MOST_COMPARED {
                    return Vec::new();
                }
                let Some(one) = self.scopes.get(place) else {
                    continue;
                };
                // Ranks are compared member by member, the first that differs decides.
                let narrower = |than: &Scope| rank(one) > rank(than);
                if than.is_none_or(narrower) {
                    found.push(one);
                }
            }
        }
        found
    }
}

/// The scope once for each value of its first list with several.
fn values(scope: &Scope) -> Option<Vec<Scope>> {
    type List = fn(&mut Scope) -> &mut Vec<String>;
    const LISTS: [List; 5] = [
        |scope| &mut scope.categories,
        |scope| &mut scope.skus,
        |scope| &mut scope.products,
        |scope| &mut scope.tiers,
        |scope| &mut scope.channels,
    ];
    let mut rest = scope.clone();
    let several = 2..=MOST_VALUES;
    if several.contains(&rest.places.len()) {
        let all = core::mem::take(&mut rest.places);
        let one = |place: Place| Scope {
            places: vec![place],
            ..rest.clone()
        };
        return Some(all.into_iter().map(one).collect());
    }
    for list in LISTS {
        if several.contains(&list(&mut rest).len()) {
            let all = core::mem::take(list(&mut rest));
            let one = |value: String| {
                let mut part = rest.clone();
                list(&mut part).push(value);
                part
            };
            return Some(all.into_iter().map(one).collect());
        }
    }
    None
}

/// States that the candidates ask for and the scope leaves open.
fn states(scope: &Scope, candidates: &[&Scope]) -> Vec<StateFact> {
    let mut found = Vec::new();
    for wanted in candidates.iter().flat_map(|one| &one.states) {
        let open = scope.states.iter().all(|known| known.state != wanted.state);
        if open && !found.contains(&wanted.state) {
            found.push(wanted.state);
        }
    }
    found
}

/// Whether `wide` fits each item that `scope` fits: what it names, `scope` names at least as narrowly.
fn fits(wide: &Scope, scope: &Scope, regions: &[Region]) -> bool {
    let texts = [
        (&wide.skus, &scope.skus),
        (&wide.variants, &scope.variants),
        (&wide.products, &scope.products),
        (&wide.sellers, &scope.sellers),
        (&wide.vendors, &scope.vendors),
        (&wide.types, &scope.types),
        (&wide.collections, &scope.collections),
        (&wide.tags, &scope.tags),
        (&wide.groups, &scope.groups),
        (&wide.tiers, &scope.tiers),
        (&wide.order_tags, &scope.order_tags),
        (&wide.discount_codes, &scope.discount_codes),
        (&wide.payment_methods, &scope.payment_methods),
        (&wide.channels, &scope.channels),
    ];
    texts
        .into_iter()
        .all(|(wide, narrow)| within(wide, narrow, |a, b| a == b))
        && within(&wide.traits, &scope.traits, |a, b| a == b)
        && within(&wide.reasons, &scope.reasons, |a, b| a == b)
        && within(&wide.roles, &scope.roles, |a, b| a == b)
        && within(&wide.methods, &scope.methods, |a, b| a == b)
        && within(&wide.order_states, &scope.order_states, |a, b| a == b)
        && within(&wide.categories, &scope.categories, |root, path| {
            path.strip_prefix(root.as_str())
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        })
        && within(&wide.seller_countries, &scope.seller_countries, |a, b| {
            b.is_within(a)
        })
        && in_places(wide, scope, regions)
        && all_named(&wide.attributes, &scope.attributes, |a, b: &AttributeIs| {
            a.name == b.name && b.values.iter().all(|value| a.values.contains(value))
        })
        && all_named(&wide.states, &scope.states, |a, b| a == b)
        && all_named(&wide.counts, &scope.counts, |a, b: &CountIs| {
            a.counter == b.counter && inside((a.least, a.most), (b.least, b.most))
        })
        && ranges(wide, scope)
}

/// Any of a list is enough to fit: the narrow list must be a part of the wide one.
fn within<T>(wide: &[T], narrow: &[T], holds: impl Fn(&T, &T) -> bool) -> bool {
    wide.is_empty()
        || (!narrow.is_empty() && narrow.iter().all(|b| wide.iter().any(|a| holds(a, b))))
}

/// All of a list must hold to fit: the wide list must be a part of the narrow one.
fn all_named<T>(wide: &[T], narrow: &[T], holds: impl Fn(&T, &T) -> bool) -> bool {
    wide.iter().all(|a| narrow.iter().any(|b| holds(a, b)))
}

/// Each place of the narrow scope, regions resolved, lies in one of the wide scope.
fn in_places(wide: &Scope, scope: &Scope, regions: &[Region]) -> bool {
    let named = |scope: &Scope| !scope.places.is_empty() || !scope.regions.is_empty();
    let inside = |place: &Place| {
        places_of(wide, regions)
            .into_iter()
            .any(|known| place.is_within(known))
    };
    !named(wide) || (named(scope) && places_of(scope, regions).into_iter().all(inside))
}

fn inside<T: PartialOrd>(wide: (Option<T>, Option<T>), narrow: (Option<T>, Option<T>)) -> bool {
    let least = wide
        .0
        .is_none_or(|wide| narrow.0.is_some_and(|narrow| narrow >= wide));
    least
        && wide
            .1
            .is_none_or(|wide| narrow.1.is_some_and(|narrow| narrow <= wide))
}

fn ranges(wide: &Scope, scope: &Scope) -> bool {
    let money = |range: &Option<PriceRange>| {
        let range = range.clone().unwrap_or_default();
        (range.least.map(|m| m.minor), range.most.map(|m| m.minor))
    };
    let count = |range: &Option<CountRange>| {
        let range = range.clone().unwrap_or_default();
        (range.least, range.most)
    };
    let share = |scope: &Scope| {
        let range = scope.discount.clone().unwrap_or_default();
        (range.least.map(|b| b.0), range.most.map(|b| b.0))
    };
    let days = |scope: &Scope| {
        let range = scope.ordered.clone().unwrap_or_default();
        (range.from, range.until)
    };
    // A range that is named, even an open one, asks for a fact; only a scope that names it too has it.
    let named = [
        (wide.price.is_some(), scope.price.is_some()),
        (wide.order_value.is_some(), scope.order_value.is_some()),
        (
            wide.earlier_returns.is_some(),
            scope.earlier_returns.is_some(),
        ),
        (wide.order_items.is_some(), scope.order_items.is_some()),
        (wide.quantity.is_some(), scope.quantity.is_some()),
        (wide.discount.is_some(), scope.discount.is_some()),
        (wide.ordered.is_some(), scope.ordered.is_some()),
    ];
    named.into_iter().all(|(wide, narrow)| narrow || !wide)
        && inside(money(&wide.price), money(&scope.price))
        && inside(money(&wide.order_value), money(&scope.order_value))
        && inside(count(&wide.earlier_returns), count(&scope.earlier_returns))
        && inside(count(&wide.order_items), count(&scope.order_items))
        && inside(count(&wide.quantity), count(&scope.quantity))
        && inside(share(wide), share(scope))
        && inside(days(wide), days(scope))
}
