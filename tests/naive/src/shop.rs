//! What the governing rule gives: section 3, refusals in their order and then the entitlement.

use crate::case::{Ask, Case};
use crate::condition::{fails, lifted};
use crate::day::{civil, day, days_between, plus_days};
use crate::give::give;
use crate::period::period;
use after_sales_policy::{
    Answer, Basis, BundleRule, CaseType, Entitlement, LateTerms, Limit, Note, Otherwise, Per,
    Refusal, RefusalReason, Rule,
};
use jiff::civil::Date;

/// What the shop says.
pub enum Layer {
    /// Whether it hangs on a missing day, and what is refused of the units above a limit.
    Gives {
        given: Box<Entitlement>,
        hangs: bool,
        above: Option<Refusal>,
    },
    Refuses(Refusal),
}

pub fn refusal(basis: Basis, source: &str, reason: RefusalReason) -> Refusal {
    Refusal {
        basis,
        source: source.into(),
        reason,
        deadline: None,
        opens_on: None,
        condition: None,
        goods: None,
        quantity: None,
    }
}

/// What a limit leaves: `most` less its count.
fn left_of(limit: &Limit, case: &Case) -> u32 {
    let counters = match limit.per {
        Per::Order => &case.facts.order.counters,
        Per::Buyer => &case.facts.buyer.counters,
        Per::Product => &case.facts.item.counters,
    };
    let count = counters
        .iter()
        .filter(|counter| counter.name == limit.counter && counter.days == limit.days)
        .map(|counter| counter.count)
        .max();
    limit.most.saturating_sub(count.unwrap_or(0))
}

/// The units that the limits on units let pass.
fn units_under_limits(rule: &Rule, case: &Case) -> u32 {
    let unit_limits = rule.limits.iter().filter(|limit| limit.units);
    let smallest = unit_limits.map(|limit| left_of(limit, case)).min();
    smallest.map_or(case.units, |left| left.min(case.units))
}

/// The last of the `opens` days; not known when one of them is not.
fn opening(rule: &Rule, case: &Case, asks: &mut Vec<Ask>) -> Option<Date> {
    let mut last = None;
    for opening in &rule.opens {
        match case.day_of(opening.starts_on) {
            Some(event) => last = last.max(Some(plus_days(event, opening.days.into()))),
            None => {
                asks.push(Case::fact_of(opening.starts_on));
                return None;
            }
        }
    }
    last
}

/// A step of `late` that covers the acting day.
fn late_step(rule: &Rule, legal: Date, case: &Case) -> Option<LateTerms> {
    let days_late = days_between(legal, case.acting);
    rule.late
        .iter()
        .find(|step| {
            step.until_days_late
                .is_none_or(|until| days_late <= i64::from(until))
        })
        .map(|step| LateTerms {
            keeps: step.keeps,
            until: step
                .until_days_late
                .map(|days| civil(plus_days(legal, days.into()))),
        })
}

/// What was to come late came by the last day of its estimate.
fn came_in_time(case: &Case) -> bool {
    let order = &case.facts.order;
    let came = order.last_delivered_on.or(order.delivered_on);
    case.facts.case == CaseType::Late
        && came
            .zip(order.estimated_delivery_on)
            .is_some_and(|(came, estimate)| day(came) <= day(estimate))
}

/// What the rule gives, or the first refusal that holds.
pub fn decide(rule: &Rule, case: &Case, asks: &mut Vec<Ask>, notes: &mut Vec<Note>) -> Layer {
    let refuse = |reason| refusal(Basis::Shop, &rule.id, reason);
    // 1
    if rule.answer == Answer::Refuse {
        let mut refused = refuse(RefusalReason::RuleRefuses);
        refused.goods = rule
            .scope
            .traits
            .iter()
            .copied()
            .find(|one| case.facts.has(*one));
        return Layer::Refuses(refused);
    }
    // 2
    if came_in_time(case) {
        return Layer::Refuses(refuse(RefusalReason::NotLate));
    }
    // 3
    if rule.limits.iter().any(|limit| left_of(limit, case) == 0) {
        return Layer::Refuses(refuse(RefusalReason::LimitReached));
    }
    let all = case;
    let case = &Case {
        units: units_under_limits(rule, all),
        ..*all
    };
    let above = (case.units < all.units).then(|| Refusal {
        quantity: Some(all.units - case.units),
        ..refuse(RefusalReason::LimitReached)
    });
    let mut period = period(rule, case, asks);
    if period.holidays_unknown && !notes.contains(&Note::HolidaysUnknown) {
        notes.push(Note::HolidaysUnknown);
    }
    let mut opening_asks = Vec::new();
    let opens = opening(rule, case, &mut opening_asks);
    // What is over stays over, whenever it opened.
    if !period.over {
        asks.extend(opening_asks);
        period.hangs |= !rule.opens.is_empty() && opens.is_none();
    }
    let refuse = |reason| {
        let mut refused = refuse(reason);
        refused.deadline = period
            .counts
            .filter(|_| !period.hangs)
            .and_then(|run| run.deadline());
        refused.opens_on = opens.map(civil);
        refused
    };
    // 4
    let whole = case
        .facts
        .item
        .bundle
        .as_ref()
        .is_none_or(|bundle| bundle.whole);
    if rule.bundle == BundleRule::WholeOnly && !whole {
        return Layer::Refuses(refuse(RefusalReason::BundleWhole));
    }
    // 5
    if opens.is_some_and(|opens| case.acting < opens) {
        return Layer::Refuses(refuse(RefusalReason::NotYet));
    }
    // 6
    let mut late = None;
    if period.over {
        let counts = period.counts.expect("a period that is over has a window");
        let legal = counts
            .legal()
            .expect("a window that is over has a last day");
        late = late_step(rule, legal, case);
        if late.is_none() {
            return Layer::Refuses(refuse(RefusalReason::PeriodOver));
        }
    }
    // 7
    for condition in &rule.conditions {
        if fails(rule, condition, case)
            && condition.otherwise == Otherwise::Refuse
            && !lifted(condition, case)
        {
            let mut refused = refuse(RefusalReason::ConditionFails);
            refused.condition = Some(condition.state);
            return Layer::Refuses(refused);
        }
    }
    let hangs = period.hangs;
    let mut given = give(rule, case, asks, period, late, opens);
    if hangs {
        given.deadline = None;
    }
    Layer::Gives {
        given: Box::new(given),
        hangs,
        above,
    }
}
