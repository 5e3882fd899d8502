//! Where a rule gives less than the law of a market.

use crate::finding::quoted;
use crate::{
    Answer, CaseType, DayKind, Disclosure, Finding, FindingCode, GuaranteeKind, Place,
    PolicyDocument, Regime, RightKind, Rule, StartEvent, Trait, Window,
};

pub(super) fn check(document: &PolicyDocument, regimes: &[&Regime], findings: &mut Vec<Finding>) {
    for (index, market) in document.shop.markets.iter().enumerate() {
        let at = format!("/shop/markets/{index}");
        let exact = regimes.iter().find(|regime| regime.place == market.code());
        let Some(regime) = exact.or_else(|| regimes.iter().find(|r| r.place == market.country()))
        else {
            findings.push(Finding::new(
                FindingCode::LawNotHeld,
                at,
                format!("the law of {market} is not in this build"),
                "Buyers there read your policy and a note that local law may give more.",
            ));
            continue;
        };
        disclosures(document, regime, &at, findings);
        for (number, rule) in document.rules.iter().enumerate() {
            if applies_in(rule, market) {
                compare(rule, regime, market, &format!("/rules/{number}"), findings);
            }
        }
    }
}

fn applies_in(rule: &Rule, market: &Place) -> bool {
    let places = &rule.scope.places;
    places.is_empty()
        || places
            .iter()
            .any(|place| market.is_within(place) || place.is_within(market))
}

fn disclosures(document: &PolicyDocument, regime: &Regime, at: &str, findings: &mut Vec<Finding>) {
    let stated = |what| {
        document
            .shop
            .disclosures
            .iter()
            .any(|fact| fact.what == what)
    };
    let mut ask = |what: Disclosure| {
        if !stated(what) {
            findings.push(Finding::new(
                FindingCode::DisclosureUnknown,
                at,
                format!(
                    "the law of {} hangs on whether you tell buyers: {}",
                    regime.place,
                    what.as_str()
                ),
                format!(
                    "Add {{\"what\": \"{}\", \"told\": true}} or false to /shop/disclosures.",
                    what.as_str()
                ),
            ));
        }
    };
    if let Some(what) = regime.withdrawal.unless_told {
        ask(what);
    }
    if regime.withdrawal.extension_months > 0 {
        ask(Disclosure::WithdrawalInformation);
    }
    if regime.withdrawal.return_freight_untold.is_some() {
        ask(Disclosure::ReturnCostTold);
    }
    if regime.guarantee.kind == GuaranteeKind::Excludable {
        ask(Disclosure::GuaranteeExcluded);
    }
}

fn compare(rule: &Rule, regime: &Regime, market: &Place, at: &str, findings: &mut Vec<Finding>) {
    let right = &regime.withdrawal;
    let below = |path: String, what: String| {
        Finding::new(
            FindingCode::BelowLaw,
            path,
            format!("{what} in {market} ({})", right.source.id),
            "Buyers there are shown the better of the two; change the rule if you want one text for all.",
        )
    };
    if rule.cases.contains(&CaseType::Return) && right.kind == RightKind::Unconditional {
        let allowed = not_excepted(rule, regime);
        if rule.answer == Answer::Refuse && allowed.as_ref().is_none_or(|goods| !goods.is_empty()) {
            let goods = allowed.map_or("goods".into(), |goods| goods.join(", "));
            findings.push(below(
                at.into(),
                format!(
                    "{} refuses {goods}, which buyers may send back for {} days by law",
                    quoted(&rule.id),
                    right.days
                ),
            ));
        }
        for (index, window) in rule.window.iter().enumerate() {
            if rule.answer == Answer::Accept && is_shorter(window, right.days) {
                let what = format!(
                    "the window is shorter than the {} days of the law",
                    right.days
                );
                findings.push(below(format!("{at}/window/{index}"), what));
            }
        }
    }
    let guarantee = &regime.guarantee;
    if rule.cases.contains(&CaseType::Defect) && guarantee.kind == GuaranteeKind::Fixed {
        for (index, window) in rule.window.iter().enumerate() {
            let months = window.months.or(window.days.map(|days| days / 30));
            if months.is_some_and(|months| months < u32::from(guarantee.months)) {
                findings.push(Finding::new(
                    FindingCode::BelowLaw,
                    format!("{at}/window/{index}"),
                    format!(
                        "the law of {market} gives {} months for faults ({})",
                        guarantee.months, guarantee.source.id
                    ),
                    "Buyers there are shown the better of the two.",
                ));
            }
        }
    }
}

/// The goods that the rule refuses and the law does not except; `None` when it refuses all goods.
fn not_excepted(rule: &Rule, regime: &Regime) -> Option<Vec<&'static str>> {
    let by_law = |goods: &Trait| {
        regime
            .exceptions
            .iter()
            .any(|exception| exception.goods == *goods)
    };
    let refused = &rule.scope.traits;
    let allowed = || {
        refused
            .iter()
            .filter(|goods| !by_law(goods))
            .map(|goods| goods.as_str())
    };
    (!refused.is_empty()).then(|| allowed().collect())
}

/// Only what is shorter under every reading: an earlier start and no more days.
fn is_shorter(window: &Window, days: u16) -> bool {
    let early = matches!(
        window.starts_on,
        StartEvent::Purchased | StartEvent::Paid | StartEvent::Shipped
    );
    let calendar = window.day_kind == DayKind::Calendar;
    window
        .days
        .is_some_and(|own| calendar && (own < u32::from(days) || (early && own == u32::from(days))))
}
