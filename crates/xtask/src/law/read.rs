//! Reading a completed table into a row, and checking the row against itself.

use super::group::{Group, Problems};
use super::inherit::{self, Table};
use super::row::{Computation, Exception, Guarantee, Row, Terms, Withdrawal};
use super::source::{self, Source};
use after_sales_policy::{
    CivilDate, Confidence, DayKind, Disclosure, ExceptionNeeds, GuaranteeKind, OutboundFreight,
    Party, RefundStart, Remedy, RightKind, StartEvent, StateFact, Trait, Weekend,
};

/// Groups that only say something and name their source.
const STATEMENTS: [&str; 5] = [
    "late_delivery",
    "withdrawal_function",
    "repair_extension",
    "product_classes",
    "disputes",
];
const WEEKENDS: &[(Weekend, &str)] = &[
    (Weekend::SaturdaySunday, "saturday_sunday"),
    (Weekend::Sunday, "sunday"),
    (Weekend::FridaySaturday, "friday_saturday"),
];
const YES_NO: &[(bool, &str)] = &[(true, "yes"), (false, "no")];

/// Reads a completed table.
pub fn row(table: &Table, problems: &Problems) -> Row {
    let file = inherit::file(&table.code);
    let top = Group::new(file.clone(), "", &table.groups, problems);
    let empty = toml::Table::new();
    let group = |name: &str| {
        let found = top.get(name).and_then(toml::Value::as_table);
        if found.is_none() {
            top.problem(name, "missing");
        }
        Group::new(file.clone(), name, found.unwrap_or(&empty), problems)
    };
    let id = |name: &str| format!("{}.{name}", table.owner(name));
    if top.text("code") != table.code {
        top.problem("code", "is not the name of the file");
    }
    let _ = top.get("baseline");
    let row = Row {
        code: table.code.clone(),
        name: top.text("name"),
        parent: top.optional_text("parent"),
        as_of: day(&top, "as_of"),
        computation: computation(group("computation"), id("computation")),
        withdrawal: withdrawal(group("withdrawal"), id("withdrawal")),
        exceptions_owner: table.owner("exception").to_owned(),
        exceptions: exceptions(&top, table, problems),
        guarantee: guarantee(group("guarantee"), id("guarantee")),
        statements: STATEMENTS
            .iter()
            .filter(|name| table.groups.contains_key(**name))
            .map(|name| statement(group(name), id(name)))
            .collect(),
    };
    top.finish();
    row
}

fn day(group: &Group, key: &str) -> String {
    let text = group.text(key);
    if CivilDate::parse(&text).is_none() {
        group.problem(key, "not a day (YYYY-MM-DD)");
    }
    text
}

fn statement(group: Group, id: String) -> Source {
    let source = source::read(&group, id);
    group.text("note");
    group.finish();
    source
}

fn computation(group: Group, id: String) -> Computation {
    let source = source::read(&group, id);
    let rolls_over = group.word_or_unknown("rolls_over", YES_NO);
    if source.confidence == Confidence::Low && rolls_over.is_some() {
        group.problem(
            "rolls_over",
            "must be `unknown` where the confidence is low",
        );
    }
    let found = Computation {
        weekend: group
            .word("weekend", WEEKENDS)
            .unwrap_or(Weekend::SaturdaySunday),
        first_day_counted: group.flag("first_day_counted"),
        rolls_over,
        source,
    };
    group.finish();
    found
}

fn withdrawal(group: Group, id: String) -> Withdrawal {
    let kind = group
        .word("kind", RightKind::ALL)
        .unwrap_or(RightKind::None);
    let source = source::read(&group, id);
    let terms = (kind != RightKind::None).then(|| Terms {
        unless_told: (kind == RightKind::Conditional)
            .then(|| group.word("unless_told", Disclosure::ALL))
            .flatten(),
        conditions: group.words("conditions", StateFact::ALL),
        days: group.number("days"),
        day_kind: group.word("day_kind", DayKind::ALL).unwrap_or_default(),
        starts_on: group
            .word("starts_on", StartEvent::ALL)
            .unwrap_or(StartEvent::Delivered),
        digital_starts_on: group
            .word("digital_starts_on", StartEvent::ALL)
            .unwrap_or(StartEvent::Purchased),
        extension_months: group.number("extension_months"),
        goods_back_days: group.number("goods_back_days"),
        refund_days: group.number_or_unknown("refund_days"),
        refund_starts_on: group
            .word("refund_starts_on", RefundStart::ALL)
            .unwrap_or_default(),
        may_withhold: group.flag("may_withhold"),
        return_freight: group.word_or_unknown("return_freight", Party::ALL),
        return_freight_untold: group.word_or_unknown("return_freight_untold", Party::ALL),
        outbound_freight: group.word_or_unknown("outbound_freight", OutboundFreight::ALL),
    });
    if terms.as_ref().is_some_and(|terms| terms.days == 0) {
        group.problem("days", "a right needs a length");
    }
    group.finish();
    Withdrawal {
        kind,
        terms,
        source,
    }
}

fn exceptions(top: &Group, table: &Table, problems: &Problems) -> Vec<Exception> {
    let Some(list) = top.get("exception").and_then(toml::Value::as_array) else {
        return Vec::new();
    };
    let mut found: Vec<Exception> = Vec::new();
    for (at, item) in list.iter().enumerate() {
        let path = format!("exception.{at}");
        let Some(item) = item.as_table() else {
            top.problem(&path, "not a table");
            continue;
        };
        let group = Group::new(inherit::file(&table.code), &path, item, problems);
        let goods = group.word("goods", Trait::ALL);
        let needs = group.word("needs", ExceptionNeeds::ALL);
        let name = goods.map_or("", Trait::as_str);
        let mut source = source::read(
            &group,
            format!("{}.exception.{name}", table.owner("exception")),
        );
        if let Some(law) = &table.exceptions_law {
            source.citation = format!("{law}; {}", source.citation);
        }
        if found.iter().any(|other| Some(other.goods) == goods) {
            group.problem("goods", "named twice");
        }
        if let (Some(goods), Some(needs)) = (goods, needs) {
            found.push(Exception {
                goods,
                needs,
                source,
            });
        }
        group.finish();
    }
    found
}

fn guarantee(group: Group, id: String) -> Guarantee {
    let found = Guarantee {
        kind: group
            .word("kind", GuaranteeKind::ALL)
            .unwrap_or(GuaranteeKind::None),
        months: group.number("months"),
        days: group.number("days"),
        non_durable_days: group.number("non_durable_days"),
        used_months: group.number("used_months"),
        presumption_months: group.number("presumption_months"),
        used_presumption_months: group.number("used_presumption_months"),
        rejection_days: group.number("rejection_days"),
        remedies: group.words("remedies", Remedy::ALL),
        chosen_by: group.word("chosen_by", Party::ALL).unwrap_or(Party::Buyer),
        source: source::read(&group, id),
    };
    let fits = match found.kind {
        GuaranteeKind::None => found.months == 0 && found.days == 0,
        GuaranteeKind::Complaint => (found.months == 0) != (found.days == 0),
        GuaranteeKind::Fixed
        | GuaranteeKind::Excludable
        | GuaranteeKind::ExpectedLife
        | GuaranteeKind::Limitation => found.months > 0 && found.days == 0,
    };
    if !fits {
        group.problem("months", "months and days do not fit the kind");
    }
    if found.remedies.is_empty() {
        group.problem("remedies", "names none");
    }
    group.finish();
    found
}
