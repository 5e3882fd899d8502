//! The law of a market hangs on whether the shop tells its buyers something, and the file does not say.
//! Until it does, the verdict holds back what would follow (as Directive 2011/83/EU, Article 10, lengthens
//! the right of withdrawal for want of information).

use super::market::{Market, codes};
use crate::finding::Findings;
use crate::{Disclosure, FindingCode, GuaranteeKind, PolicyDocument, Regime};

pub(super) fn check(document: &PolicyDocument, markets: &[Market<'_>], findings: &mut Findings) {
    for (what, _) in Disclosure::ALL {
        let stated = document
            .shop
            .disclosures
            .iter()
            .any(|fact| fact.what == *what);
        if stated {
            continue;
        }
        if let Some(markets) = codes(markets, |market| hangs_on(market.law, *what)) {
            let details = vec![("word", what.as_str().into()), ("markets", markets)];
            findings.add(FindingCode::DisclosureUnknown, "/shop/disclosures", details);
        }
    }
}

fn hangs_on(law: &Regime, what: Disclosure) -> bool {
    let right = &law.withdrawal;
    right.unless_told == Some(what)
        || match what {
            Disclosure::WithdrawalInformation => right.extension_months > 0,
            Disclosure::ReturnCostTold => right.return_freight_untold.is_some(),
            Disclosure::GuaranteeExcluded => law.guarantee.kind == GuaranteeKind::Excludable,
            _ => false,
        }
}
