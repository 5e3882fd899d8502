//! What the shop told the buyer: the paragraph "Told" of section 2.

use crate::case::Case;
use after_sales_policy::Disclosure;

/// Whether the shop told it; `None` when unknown.
pub fn told(what: Disclosure, case: &Case) -> Option<bool> {
    let order = &case.facts.order;
    if what == Disclosure::ContractCopy && order.document_on.is_some() {
        return Some(true);
    }
    if what == Disclosure::WithdrawalInformation && order.informed_on.is_some() {
        return Some(false);
    }
    for answer in &order.disclosures {
        if answer.what == what {
            return Some(answer.told);
        }
    }
    for answer in &case.policy.document.shop.disclosures {
        if answer.what == what {
            return Some(answer.told);
        }
    }
    None
}
