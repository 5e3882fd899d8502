//! The fields of a row in words.

use super::Fact;
use super::gates::{amount, gates};
use after_sales_policy::{
    DayKind, ExtendsFrom, Extension, Gate, LateDelivery, LegalRight, MoneyTerms, Regime,
};

fn fact(field: &'static str, value: impl Into<String>) -> Fact {
    Fact {
        field,
        value: value.into(),
    }
}

fn yes_no(value: bool) -> &'static str {
    if value { "yes" } else { "no" }
}

fn or_unknown(value: Option<&'static str>) -> &'static str {
    value.unwrap_or("unknown")
}

pub(super) fn counting(regime: &Regime) -> Vec<Fact> {
    let calendar = &regime.calendar;
    vec![
        fact("weekend", regime.weekend.as_str()),
        fact("first_day_counted", yes_no(regime.first_day_counted)),
        fact("rolls_over", or_unknown(regime.rolls_over.map(yes_no))),
        fact(
            "holidays",
            format!(
                "{} days, {} to {}",
                calendar.holiday_dates().count(),
                calendar.first_year,
                calendar.last_year
            ),
        ),
    ]
}

/// A right to change one's mind.
pub(super) fn right(right: &LegalRight) -> Vec<Fact> {
    let kind = match right.gates {
        [Gate::Never] => "none",
        [Gate::Unsure] => "unsure",
        [] | [Gate::Remote] => "unconditional",
        _ => "conditional",
    };
    let mut facts = vec![fact("kind", kind)];
    if matches!(kind, "none" | "unsure") {
        return facts;
    }
    facts.extend(shared(right));
    let money = right.money;
    facts.extend([
        fact(
            "digital_starts_on",
            or_unknown(right.digital_starts_on.map(|event| event.as_str())),
        ),
        fact("goods_back_days", days(money.goods_back_days)),
        fact(
            "refund_days",
            money.refund_days.map_or("unknown".to_owned(), |days| {
                refund(days, money.refund_day_kind)
            }),
        ),
        fact("refund_starts_on", money.refund_starts_on.as_str()),
        fact("may_withhold", yes_no(money.may_withhold)),
        fact(
            "return_freight",
            or_unknown(money.return_freight.map(|party| party.as_str())),
        ),
        fact(
            "return_freight_untold",
            or_unknown(
                money
                    .return_freight_untold
                    .or(money.return_freight)
                    .map(|party| party.as_str()),
            ),
        ),
        fact(
            "outbound_freight",
            or_unknown(money.outbound_freight.map(|freight| freight.as_str())),
        ),
        fact("diminished_value", yes_no(money.diminished_value)),
    ]);
    if let Some(fee) = money.fee {
        let text = format!("{} basis points, at most {}", fee.share.0, amount(&fee.cap));
        facts.push(fact("fee", text));
    }
    facts
}

/// A right for faults.
pub(super) fn faults(right: &LegalRight) -> Vec<Fact> {
    let mut facts = shared(right);
    facts.extend([
        fact("chosen_by", right.chosen_by.as_str()),
        fact("presumption_months", months(right.presumption_months)),
        fact("within_months", months(right.within_months)),
        fact("notify_months", months(right.notify_months)),
        fact("opens_after_days", days(right.opens_after_days)),
        fact("pause_days", days(right.pause_days)),
        fact("failed_repairs", number(right.failed_repairs)),
        fact("hidden", flag(right.hidden)),
        fact("held_by_complaint", flag(right.held_by_complaint)),
        fact("depends", flag(right.depends)),
        fact("least", flag(right.least)),
    ]);
    facts.retain(|fact| fact.value != "none");
    let payer = right.money.return_freight.map(|party| party.as_str());
    facts.push(fact("return_freight", or_unknown(payer)));
    facts.extend(back(&right.money));
    facts
}

/// Money that comes back for faults and late goods, where the law says so.
fn back(money: &MoneyTerms) -> Vec<Fact> {
    let mut facts = Vec::new();
    if let Some(within) = money.refund_days {
        facts.push(fact("refund_days", refund(within, money.refund_day_kind)));
        facts.push(fact("refund_starts_on", money.refund_starts_on.as_str()));
    }
    if let Some(freight) = money.outbound_freight {
        facts.push(fact("outbound_freight", freight.as_str()));
    }
    facts
}

/// What every right has.
fn shared(right: &LegalRight) -> Vec<Fact> {
    let mut facts = Vec::new();
    if !right.gates.is_empty() {
        facts.push(fact("when", gates(right.gates)));
    }
    if right.instead {
        facts.push(fact("instead", "yes: no later right is looked at"));
    }
    if !right.conditions.is_empty() {
        let words: Vec<&str> = right
            .conditions
            .iter()
            .map(|state| state.as_str())
            .collect();
        facts.push(fact("conditions", words.join(", ")));
    }
    let length = match (right.days, right.months) {
        (0, 0) => fact("days", "no number"),
        (0, count) => fact("months", months(count)),
        (count, _) => fact("days", format!("{count} {} days", right.day_kind.as_str())),
    };
    let remedies: Vec<&str> = right.remedies.iter().map(|one| one.as_str()).collect();
    facts.extend([
        length,
        fact("starts_on", right.starts_on.as_str()),
        fact("remedies", remedies.join(", ")),
    ]);
    let second = right.remedies.get(right.first_step as usize..);
    if second.is_some_and(|rest| !rest.is_empty()) && right.first_step > 0 {
        let first = remedies.get(..right.first_step as usize);
        facts.push(fact("first_step", first.unwrap_or_default().join(", ")));
    }
    if !right.extensions.is_empty() {
        let all: Vec<String> = right.extensions.iter().map(extension).collect();
        facts.push(fact("extensions", all.join("; ")));
    }
    facts
}

fn extension(more: &Extension) -> String {
    let length = match (more.days, more.months) {
        (0, 0) => "no end".to_owned(),
        (0, count) => format!("{count} months from {}", more.from.as_str()),
        (count, _) => format!("{count} days from {}", more.from.as_str()),
    };
    let since = more
        .since
        .map_or(String::new(), |day| format!(", for contracts from {day}"));
    let times = match more.times {
        0 | 1 => String::new(),
        count => format!(", at most {count} times"),
    };
    let late = match more.late_days {
        0 => String::new(),
        days => format!(", or {days} days after late information"),
    };
    format!("{length}{late}{times}{since}, when {}", gates(more.gates))
}

/// What a repair adds, where it adds something.
pub(super) fn repair(right: &LegalRight) -> Vec<Fact> {
    let is_it = |more: &&Extension| more.gates == [Gate::Repaired] && more.from == ExtendsFrom::End;
    let found = right.extensions.iter().find(is_it);
    found
        .map(|more| fact("extension", extension(more)))
        .into_iter()
        .collect()
}

pub(super) fn late(late: &LateDelivery) -> Vec<Fact> {
    let remedies: Vec<&str> = late.right.remedies.iter().map(|one| one.as_str()).collect();
    let mut facts = vec![
        fact("remedies", remedies.join(", ")),
        fact("grace_days", days(late.grace_days)),
        fact("unpromised_days", days(late.unpromised_days)),
        fact("by_sending", flag(late.by_sending)),
        fact("extra_time", flag(late.extra_time)),
    ];
    facts.retain(|fact| fact.value != "none");
    facts.extend(back(&late.right.money));
    facts
}

fn flag(value: bool) -> &'static str {
    if value { "yes" } else { "none" }
}

fn number(count: u32) -> String {
    if count == 0 {
        "none".to_owned()
    } else {
        count.to_string()
    }
}

fn months(count: u32) -> String {
    if count == 0 {
        "none".to_owned()
    } else {
        format!("{count} months")
    }
}

fn days(count: u32) -> String {
    if count == 0 {
        "none".to_owned()
    } else {
        format!("{count} days")
    }
}

fn refund(count: u32, kind: DayKind) -> String {
    match (count, kind) {
        (0, _) => "at once".to_owned(),
        (count, DayKind::Calendar) => days(count),
        (count, DayKind::Business) => format!("{count} business days"),
    }
}
