//! Two members of one rule that cannot both be meant. The engine takes the stricter reading; the buyer
//! who reads the other one will object, and unclear terms are read against the shop
//! (Directive 93/13/EEC, Article 5).

use super::place_in_text::{item, step};
use crate::finding::{Findings, shown};
use crate::{
    Answer, DayKind, FindingCode, Opening, Party, PolicyDocument, Rule, Scope, StateFact, Window,
};

/// Ten thousand basis points: the whole price.
const WHOLE: u32 = 10_000;

pub(super) fn check(rules: &[Rule], at: &str, findings: &mut Findings) {
    for (place, rule) in rules.iter().enumerate() {
        let at = item(at, place);
        let mut tell = |path: String, what: &str| {
            let details = vec![("what", what.into()), ("rule", shown(&rule.id))];
            findings.add(FindingCode::Contradiction, path, details);
        };
        if rule.answer == Answer::Refuse && !rule.remedies.is_empty() {
            tell(step(&at, "remedies", None), "refusal_gives");
        }
        for (index, limit) in rule.limits.iter().enumerate() {
            if limit.most == 0 && rule.answer == Answer::Accept {
                tell(step(&at, "limits", Some(index)), "limit_zero");
            }
        }
        for (index, opening) in rule.opens.iter().enumerate() {
            let never = |window: &Window| ends_before(window, opening);
            if !rule.window.is_empty() && rule.window.iter().all(never) {
                tell(step(&at, "opens", Some(index)), "opens_too_late");
            }
        }
        for (index, freight) in rule.return_freight.iter().enumerate() {
            if freight.payer == Party::Shop && freight.amount.is_some_and(|money| money.minor > 0) {
                tell(step(&at, "return_freight", Some(index)), "shop_pays_amount");
            }
        }
        let asks = |wanted| rule.conditions.iter().any(|one| one.state == wanted);
        if rule
            .exchange
            .as_ref()
            .is_some_and(|terms| !terms.same.is_empty())
            && !asks(StateFact::SameKind)
        {
            tell(
                step(&step(&at, "exchange", None), "same", None),
                "same_unasked",
            );
        }
        for (index, window) in rule.window.iter().enumerate() {
            if window
                .remedies
                .iter()
                .any(|one| !rule.remedies.contains(one))
            {
                tell(step(&at, "window", Some(index)), "window_remedy");
            }
        }
        for (index, fee) in rule.fees.iter().enumerate() {
            if fee.share.is_some_and(|share| share.0 > WHOLE) {
                tell(step(&at, "fees", Some(index)), "fee_over_price");
            }
        }
        late_steps(rule, &at, &mut tell);
        if let Some(member) = empty_range(&rule.scope) {
            tell(step(&step(&at, "scope", None), member, None), "empty_range");
        }
    }
}

/// What the shop says of itself: times that end before they begin.
pub(super) fn check_shop(document: &PolicyDocument, findings: &mut Findings) {
    let mut tell = |path: String| {
        let details = vec![("what", "backwards".into())];
        findings.add(FindingCode::Contradiction, path, details);
    };
    let delivery = document.delivery.as_ref();
    if delivery.is_some_and(|days| days.least_days > days.most_days) {
        tell(step("", "delivery", None));
    }
    for (index, contact) in document.shop.contacts.iter().enumerate() {
        let at = step("/shop", "contacts", Some(index));
        for (place, hours) in contact.open.iter().enumerate() {
            if hours.from > hours.until {
                tell(step(&at, "open", Some(place)));
            }
        }
    }
    for (index, version) in document.history.iter().enumerate() {
        if version.from > version.until {
            tell(step("", "history", Some(index)));
        }
    }
}

/// Whether the window is surely over on the first day of acting.
fn ends_before(window: &Window, opening: &Opening) -> bool {
    let added = window.grace_days.unwrap_or(0) + window.delay_days.unwrap_or(0);
    let plain = window.starts_on == opening.starts_on
        && window.day_kind == DayKind::Calendar
        && window.seasons.is_empty();
    plain && window.days.is_some_and(|days| days + added < opening.days)
}

/// Steps after an open one, or not later than the one before, never hold.
fn late_steps(rule: &Rule, at: &str, tell: &mut dyn FnMut(String, &str)) {
    let mut reached = Some(0);
    for (index, late) in rule.late.iter().enumerate() {
        let beyond = match (reached, late.until_days_late) {
            (None, _) => false,
            (Some(_), None) => true,
            (Some(before), Some(until)) => until > before,
        };
        if !beyond {
            tell(step(at, "late", Some(index)), "late_unreachable");
        }
        reached = late.until_days_late;
    }
}

/// The first range whose least is above its most: nothing lies in it.
fn empty_range(scope: &Scope) -> Option<&'static str> {
    let over = |a: Option<i64>, b: Option<i64>| a.zip(b).is_some_and(|(least, most)| least > most);
    let wide = |n: Option<u32>| n.map(i64::from);
    let prices = [("price", &scope.price), ("order_value", &scope.order_value)];
    let counts = [
        ("earlier_returns", &scope.earlier_returns),
        ("order_items", &scope.order_items),
        ("quantity", &scope.quantity),
    ];
    let money = prices.into_iter().find(|(_, range)| {
        let ends = |r: &crate::PriceRange| over(r.least.map(|m| m.minor), r.most.map(|m| m.minor));
        range.as_ref().is_some_and(ends)
    });
    let count = counts.into_iter().find(|(_, range)| {
        range
            .as_ref()
            .is_some_and(|r| over(wide(r.least), wide(r.most)))
    });
    let days = scope.ordered.as_ref().is_some_and(|range| {
        range
            .from
            .zip(range.until)
            .is_some_and(|(from, until)| from > until)
    });
    let discount = scope.discount.as_ref().is_some_and(|range| {
        over(
            wide(range.least.map(|b| b.0)),
            wide(range.most.map(|b| b.0)),
        )
    });
    money
        .map(|(name, _)| name)
        .or(count.map(|(name, _)| name))
        .or(days.then_some("ordered"))
        .or(discount.then_some("discount"))
}
