//! The law of a market hangs on whether the shop tells its buyers something, and the file does not say.
//! Until it does, the verdict holds back what would follow (as Directive 2011/83/EU, Article 10, lengthens
//! the right of withdrawal for want of information).

use super::KnownLaw;
use super::below_law::asks_withdrawal;
use super::law_lines::LawLines;
use super::market::Market;
use crate::finding::{Details, Findings};
use crate::{Answer, Confidence, Disclosure, FindingCode, Gate, LegalRight, PolicyDocument};

pub(super) fn check(
    document: &PolicyDocument,
    law: &KnownLaw<'_>,
    markets: &[Market<'_>],
    findings: &mut Findings,
) {
    let stated = &document.shop.disclosures;
    for (what, _) in Disclosure::ALL {
        if stated.iter().any(|fact| fact.what == *what) {
            continue;
        }
        let ids = |market: &Market<'_>| ids(market, *what, document, false);
        if let Some(details) = details(*what, markets, law, &ids) {
            findings.add(FindingCode::DisclosureUnknown, "/shop/disclosures", details);
        }
    }
}

/// What a finding about `what` says, with the markets that have a statement about it; `None` without any.
pub(super) fn details(
    what: Disclosure,
    markets: &[Market<'_>],
    law: &KnownLaw<'_>,
    ids: &dyn Fn(&Market<'_>) -> Vec<String>,
) -> Option<Details> {
    let mut codes: Vec<&str> = Vec::new();
    let mut lines = LawLines::default();
    for market in markets {
        let ids = ids(market);
        for id in &ids {
            lines.cite(law, id, market.place.code());
        }
        if !ids.is_empty() {
            codes.push(market.place.code());
        }
    }
    let word = what.as_str();
    let mut details = vec![
        ("what", word.into()),
        ("word", word.into()),
        ("markets", codes.join(", ")),
    ];
    lines.tell(&mut details);
    (!codes.is_empty()).then_some(details)
}

/// Ids of the statements of a market that hang on `what`; only those that then give buyers more when
/// `untold`: rights for want of it, and exceptions that need it.
pub(super) fn ids(
    market: &Market<'_>,
    what: Disclosure,
    document: &PolicyDocument,
    untold: bool,
) -> Vec<String> {
    let law = market.law;
    // What follows from not telling is said as law, and so only where somebody is sure of it.
    let sure = |confidence: Confidence| !untold || confidence > Confidence::Low;
    let of_right = |right: &&LegalRight| {
        let extensions = right.extensions.iter();
        let extensions = extensions.filter(|extension| sure(extension.confidence));
        let extensions = extensions.map(|extension| extension.gates);
        let mut gates = core::iter::once(right.gates).chain(extensions).flatten();
        let freight = right.money.return_freight_untold.is_some();
        sure(right.confidence)
            && (gates.any(|gate| is_about(gate, what, untold))
                || (what == Disclosure::ReturnCostTold && freight))
    };
    let rights = law.withdrawal.iter().chain(law.faults).filter(of_right);
    let mut ids: Vec<String> = rights.map(|right| law.right_id(right)).collect();
    for exception in law.exceptions {
        // An exception matters to who refuses such goods.
        let refused = document.rules.iter().any(|rule| {
            rule.answer == Answer::Refuse
                && asks_withdrawal(rule)
                && rule.scope.traits.contains(&exception.goods)
                && market.fits(rule, document)
        });
        let mut gates = exception.gates.iter();
        if refused && gates.any(|gate| is_about(gate, what, false)) {
            ids.push(law.exception_id(exception));
        }
    }
    ids.dedup();
    ids
}

/// Whether what was told decides what the gate lets through; when `untold`, only whether it opens then.
fn is_about(gate: &Gate, what: Disclosure, untold: bool) -> bool {
    match gate {
        Gate::Told(one) => !untold && *one == what,
        Gate::Untold(one) => *one == what,
        Gate::CopyLate(_) => what == Disclosure::ContractCopy,
        _ => false,
    }
}
