//! The markets of a document with their law, and what a rule has to do with them.

use super::KnownLaw;
use super::law_lines::LawLines;
use crate::finding::Details;
use crate::{Combine, LegalRight, Place, PolicyDocument, Regime, Remedy, Rule, Trait, Window};

/// A market and the law that this build holds for it.
pub(super) struct Market<'a> {
    /// The market as the shop names it.
    pub place: &'a Place,
    /// Its law.
    pub law: &'a Regime,
}

/// The markets whose law is held.
pub(super) fn held<'a>(document: &'a PolicyDocument, regimes: &'a [Regime]) -> Vec<Market<'a>> {
    let held = |place: &'a Place| {
        let exact = regimes.iter().find(|regime| regime.place == place.code());
        let law = exact.or_else(|| regimes.iter().find(|r| r.place == place.country()))?;
        Some(Market { place, law })
    };
    document.shop.markets.iter().filter_map(held).collect()
}

impl Market<'_> {
    /// Whether buyers may change their mind here, whatever the shop says.
    pub fn gives_withdrawal(&self) -> bool {
        self.withdrawal().is_some()
    }

    /// The right that gives it.
    pub fn withdrawal(&self) -> Option<&'static LegalRight> {
        self.law.unconditional()
    }

    /// Whether some buyer of this market lives in one of the places; no places are all.
    pub fn meets(&self, places: &[Place]) -> bool {
        let meets = |place: &Place| self.place.is_within(place) || place.is_within(self.place);
        places.is_empty() || places.iter().any(meets)
    }

    /// Whether the rule can be for buyers of this market.
    pub fn fits(&self, rule: &Rule, document: &PolicyDocument) -> bool {
        let region = |name: &String| {
            let regions = &document.shop.regions;
            regions
                .iter()
                .any(|region| region.name == *name && self.meets(&region.places))
        };
        let regions = &rule.scope.regions;
        self.meets(&rule.scope.places) && (regions.is_empty() || regions.iter().any(region))
    }

    /// Whether the law lets the shop refuse everything that the rule is about.
    pub fn excepts(&self, rule: &Rule) -> bool {
        let goods = &rule.scope.traits;
        !goods.is_empty() && goods.iter().all(|goods| self.excepts_goods(*goods))
    }

    /// Whether the law excepts such goods. Purchases of a business are not under it at all.
    pub fn excepts_goods(&self, goods: Trait) -> bool {
        let excepted = |exception: &crate::LegalException| exception.goods == goods;
        goods == Trait::BusinessPurchase || self.law.exceptions.iter().any(excepted)
    }
}

/// The codes of the markets that `wanted` holds of, joined for a finding; `None` when it holds of none.
pub(super) fn codes(
    markets: &[Market<'_>],
    wanted: impl Fn(&Market<'_>) -> bool,
) -> Option<String> {
    let all: Vec<&str> = markets
        .iter()
        .filter(|market| wanted(market))
        .map(|market| market.place.code())
        .collect();
    (!all.is_empty()).then(|| all.join(", "))
}

/// Puts the articles into a finding by which those markets give a right.
pub(super) fn cite(
    details: &mut Details,
    law: &KnownLaw<'_>,
    markets: &[Market<'_>],
    wanted: impl Fn(&Market<'_>) -> bool,
    right: impl Fn(&Market<'_>) -> Option<&'static LegalRight>,
) {
    let mut lines = LawLines::default();
    for market in markets.iter().filter(|market| wanted(market)) {
        if let Some(right) = right(market) {
            lines.cite(law, &market.law.right_id(right), market.place.code());
        }
    }
    lines.tell(details);
}

/// The places of the windows that are too short for money to come back. Of several windows the latest
/// last day counts, so that one long enough is enough for all, unless the rule takes the earliest.
pub(super) fn too_short(rule: &Rule, short: &dyn Fn(&Window) -> bool) -> Vec<usize> {
    let money = |window: &Window| {
        let gives = |one: &Remedy| matches!(one, Remedy::RefundOriginal | Remedy::Termination);
        window.remedies.is_empty() || window.remedies.iter().any(gives)
    };
    let windows = rule.window.iter().enumerate();
    let windows = windows.filter(|(_, window)| money(window));
    let (below, enough): (Vec<_>, Vec<_>) = windows.partition(|(_, window)| short(window));
    if enough.is_empty() || rule.combine == Combine::Earliest {
        below.into_iter().map(|(index, _)| index).collect()
    } else {
        Vec::new()
    }
}
