//! Changing one's mind: section 5.

use super::Found;
use super::except::{Goods, goods};
use super::give::{entitlement, money, way_back};
use super::last::ends;
use super::list::{List, Standing};
use super::start::{has_not_begun, regular_deliveries};
use super::told::told;
use crate::case::Case;
use crate::day::{civil, plus_days};
use after_sales_policy::{
    CaseType, Disclosure, Entitlement, LegalRight, Note, RefundStart, Regime, StartEvent, Trait,
};

/// What nobody can hand over: digital content, services.
fn intangible(case: &Case) -> bool {
    case.facts.has(Trait::Digital) || case.facts.order.appointment_at.is_some()
}

/// The event from which the right counts; `None` where the law is not known.
fn starts_on(right: &LegalRight, case: &Case) -> Option<StartEvent> {
    if intangible(case) {
        return right.digital_starts_on;
    }
    if right.starts_on == StartEvent::LastItemDelivered && regular_deliveries(case) {
        return Some(StartEvent::FirstItemDelivered);
    }
    Some(right.starts_on)
}

pub fn weigh(
    regime: &Regime,
    one: &Standing,
    case: &Case,
    found: &mut Found,
) -> Option<Entitlement> {
    let right = one.right;
    // 1
    let Some(event) = starts_on(right, case) else {
        found.notes.push(Note::LawMayGiveMore);
        return None;
    };
    let mut given = entitlement(regime, right, event, case);
    // 2, 3
    match goods(regime, right, case, found) {
        Goods::Refuse(refused) => {
            found.refuse_once(refused);
            return None;
        }
        Goods::Unclear => return None,
        Goods::Leave(conditions) => given.conditions = conditions,
    }
    // 4
    if !one.open && !period(&mut given, right, event, case, found) {
        return None;
    }
    // 5
    let sends = !intangible(case) && case.facts.case != CaseType::Cancellation;
    if sends {
        given.return_freight = way_back(&right.money, case);
        if right.money.goods_back_days > 0 {
            let by = plus_days(case.acting, right.money.goods_back_days.into());
            given.send_by = Some(civil(by));
        }
        let told_of_it = told(Disclosure::WithdrawalInformation, case) != Some(false);
        if right.money.diminished_value && told_of_it {
            found.notes.push(Note::DiminishedValue);
        }
    }
    // 6
    let mut terms = right.money;
    if !sends {
        terms.may_withhold = false;
        if terms.refund_starts_on == RefundStart::GoodsBack {
            terms.refund_starts_on = RefundStart::Notice;
        }
    }
    money(&mut given, &terms, case);
    Some(given)
}

/// Fills in the period; `false` when there is nothing to give.
fn period(
    given: &mut Entitlement,
    right: &LegalRight,
    event: StartEvent,
    case: &Case,
    found: &mut Found,
) -> bool {
    let Some(start) = case.day_of(event) else {
        if has_not_begun(event, List::ChangeOfMind, case) {
            given.unlimited = true;
        } else {
            found.asks.push(Case::fact_of(event));
        }
        return true;
    };
    given.started = Some(civil(start));
    ends(given, right, List::ChangeOfMind, start, case, found)
}
