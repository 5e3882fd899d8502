//! The fields of a row in words.

use super::Fact;
use after_sales_policy::{LegalGuarantee, NonWorking, RightKind, WithdrawalRight};

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

pub(super) fn counting(right: &WithdrawalRight, calendar: &NonWorking) -> Vec<Fact> {
    vec![
        fact("first_day_counted", yes_no(right.first_day_counted)),
        fact("rolls_over", or_unknown(right.rolls_over.map(yes_no))),
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

pub(super) fn right(right: &WithdrawalRight) -> Vec<Fact> {
    let mut facts = vec![fact("kind", right.kind.as_str())];
    if right.kind == RightKind::None {
        return facts;
    }
    if let Some(what) = right.unless_told {
        facts.push(fact("unless_told", what.as_str()));
    }
    if !right.conditions.is_empty() {
        let words: Vec<&str> = right
            .conditions
            .iter()
            .map(|state| state.as_str())
            .collect();
        facts.push(fact("conditions", words.join(", ")));
    }
    facts.extend([
        fact(
            "days",
            format!("{} {} days", right.days, right.day_kind.as_str()),
        ),
        fact("starts_on", right.starts_on.as_str()),
        fact("digital_starts_on", right.digital_starts_on.as_str()),
        fact("extension_months", months(right.extension_months)),
        fact("goods_back_days", days(right.goods_back_days)),
        fact(
            "refund_days",
            right.refund_days.map_or("unknown".to_owned(), refund),
        ),
        fact("refund_starts_on", right.refund_starts_on.as_str()),
        fact("may_withhold", yes_no(right.may_withhold)),
        fact(
            "return_freight",
            or_unknown(right.return_freight.map(|party| party.as_str())),
        ),
        fact(
            "return_freight_untold",
            or_unknown(right.return_freight_untold.map(|party| party.as_str())),
        ),
        fact(
            "outbound_freight",
            or_unknown(right.outbound_freight.map(|freight| freight.as_str())),
        ),
    ]);
    facts
}

pub(super) fn faults(guarantee: &LegalGuarantee) -> Vec<Fact> {
    let remedies: Vec<&str> = guarantee
        .remedies
        .iter()
        .map(|remedy| remedy.as_str())
        .collect();
    vec![
        fact("kind", guarantee.kind.as_str()),
        fact("months", months(guarantee.months)),
        fact("days", days(guarantee.days)),
        fact("non_durable_days", days(guarantee.non_durable_days)),
        fact("used_months", months(guarantee.used_months)),
        fact("presumption_months", months(guarantee.presumption_months)),
        fact(
            "used_presumption_months",
            months(guarantee.used_presumption_months),
        ),
        fact("rejection_days", days(guarantee.rejection_days)),
        fact("remedies", remedies.join(", ")),
        fact("chosen_by", guarantee.chosen_by.as_str()),
    ]
    .into_iter()
    .filter(|fact| fact.value != "none" || fact.field == "kind")
    .collect()
}

fn months(count: u16) -> String {
    if count == 0 {
        "none".to_owned()
    } else {
        format!("{count} months")
    }
}

fn days(count: u16) -> String {
    if count == 0 {
        "none".to_owned()
    } else {
        format!("{count} days")
    }
}

fn refund(count: u16) -> String {
    if count == 0 {
        "at once".to_owned()
    } else {
        days(count)
    }
}
