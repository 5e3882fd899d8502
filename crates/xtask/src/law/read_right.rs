//! Reading rights to change one's mind: `[withdrawal]` and `[[right]]`.

use super::group::Group;
use super::read::Place;
use super::row::{Right, keep};
use super::source;
use after_sales_policy::{
    BasisPoints, Confidence, Currency, DayKind, Disclosure, ExtendsFrom, Extension, Gate, LegalFee,
    LegalRight, Money, MoneyRange, MoneyTerms, OutboundFreight, Party, RefundStart, StartEvent,
    StateFact, Trait,
};

const KINDS: &[(&str, &str)] = &[
    ("none", "none"),
    ("conditional", "conditional"),
    ("unconditional", "unconditional"),
    ("unsure", "unsure"),
];

/// The keys of `[withdrawal]`, for the further rights that leave them out.
pub struct Defaults(toml::Table);

impl Defaults {
    pub fn of(group: &Group) -> Self {
        Self(group.table().clone())
    }
}

/// The right that `[withdrawal]` states.
pub fn general(group: &Group, place: &Place) -> Right {
    let kind = group.word("kind", KINDS).unwrap_or("none");
    let source = source::read(group, place.id("withdrawal"));
    let head = LegalRight {
        regional: place.regional,
        confidence: source.confidence,
        since: source.in_force_from,
        until: source.in_force_until,
        ..LegalRight::BLANK
    };
    let right = match kind {
        "none" => LegalRight {
            gates: &[Gate::Never],
            ..head
        },
        "unsure" => LegalRight {
            gates: &[Gate::Unsure],
            ..head
        },
        _ => terms(group, head, kind == "unconditional"),
    };
    Right { right, source }
}

/// A further right: what it leaves out is as in `[withdrawal]`, save its gates.
pub fn further(group: Group, defaults: &Defaults, place: &Place) -> Right {
    let id = format!("withdrawal.{}", group.text("id"));
    let source = source::read(&group, place.id(&id));
    let mut whole = group.table().clone();
    let own_length = whole.contains_key("days") || whole.contains_key("months");
    for (key, value) in &defaults.0 {
        let skipped = source::KEYS.contains(&key.as_str())
            || GATES.contains(&key.as_str())
            || key == "kind"
            || (own_length && (key == "days" || key == "months"));
        if !skipped && !whole.contains_key(key) {
            whole.insert(key.clone(), value.clone());
        }
    }
    let head = LegalRight {
        id: Box::leak(id.into_boxed_str()),
        regional: place.regional,
        confidence: source.confidence,
        since: source.in_force_from,
        until: source.in_force_until,
        instead: group.optional_flag("instead"),
        ..LegalRight::BLANK
    };
    let whole = group.with(&whole);
    for key in source::KEYS.iter().chain(&["id", "instead"]) {
        whole.get(key);
    }
    let right = terms(&whole, head, false);
    whole.finish();
    Right { right, source }
}

/// Keys that say when a right exists.
pub const GATES: [&str; 10] = [
    "if_told",
    "unless_told",
    "copy_late_days",
    "with_any",
    "with_all",
    "in_store",
    "price_from",
    "price_over",
    "price_up_to",
    "order_over",
];

fn terms(group: &Group, head: LegalRight, everywhere: bool) -> LegalRight {
    let mut gates = gates(group);
    let conditional = !gates.is_empty();
    if everywhere == conditional && head.id == "withdrawal" {
        group.problem(
            "kind",
            "`conditional` needs a condition, `unconditional` takes none",
        );
    }
    let in_store = match group.get("in_store") {
        Some(_) => group.flag("in_store"),
        None => conditional,
    };
    if !in_store {
        gates.push(Gate::Remote);
    }
    let outbound_freight = group.word_or_unknown("outbound_freight", OutboundFreight::ALL);
    let ends_contract = !conditional || !group.is_unknown("refund_days");
    LegalRight {
        gates: keep(gates),
        conditions: keep(group.words("conditions", StateFact::ALL)),
        days: if group.get("months").is_some() {
            0
        } else {
            group.number("days")
        },
        months: group.optional_number("months"),
        day_kind: group.word("day_kind", DayKind::ALL).unwrap_or_default(),
        starts_on: group
            .word("starts_on", StartEvent::ALL)
            .unwrap_or(StartEvent::Delivered),
        digital_starts_on: group.word_or_unknown("digital_starts_on", StartEvent::ALL),
        extensions: extensions(group, head.confidence),
        remedies: if ends_contract {
            LegalRight::BLANK.remedies
        } else {
            &[after_sales_policy::Remedy::RefundOriginal]
        },
        first_step: if ends_contract { 2 } else { 1 },
        money: money(group, outbound_freight),
        ..head
    }
}

/// The money terms of a group.
fn money(group: &Group, outbound_freight: Option<OutboundFreight>) -> MoneyTerms {
    let refund_days = group.number_or_unknown("refund_days");
    let return_freight = group.word_or_unknown("return_freight", Party::ALL);
    let untold = group.word_or_unknown("return_freight_untold", Party::ALL);
    let fee = group.get("fee_share").and_then(|_| {
        Some(LegalFee {
            share: BasisPoints(group.number("fee_share")),
            cap: amount(group, "fee_cap")?,
        })
    });
    MoneyTerms {
        goods_back_days: group.number("goods_back_days"),
        refund_days,
        refund_day_kind: group
            .optional_word("refund_day_kind", DayKind::ALL)
            .unwrap_or_default(),
        refund_starts_on: group
            .word("refund_starts_on", RefundStart::ALL)
            .unwrap_or_default(),
        may_withhold: group.flag("may_withhold"),
        return_freight,
        // Only what differs: the linter asks for nothing that changes nothing.
        return_freight_untold: untold.filter(|untold| Some(*untold) != return_freight),
        outbound_freight,
        diminished_value: group.flag("diminished_value"),
        fee,
    }
}

/// What must be so for a right.
pub fn gates(group: &Group) -> Vec<Gate> {
    let mut gates = Vec::new();
    gates.extend(
        group
            .optional_word("if_told", Disclosure::ALL)
            .map(Gate::Told),
    );
    gates.extend(
        group
            .optional_word("unless_told", Disclosure::ALL)
            .map(Gate::Untold),
    );
    if group.get("copy_late_days").is_some() {
        gates.push(Gate::CopyLate(group.number("copy_late_days")));
    }
    let any = group.optional_words("with_any", Trait::ALL);
    if !any.is_empty() {
        gates.push(Gate::Any(keep(any)));
    }
    let all = group.optional_words("with_all", Trait::ALL);
    if !all.is_empty() {
        gates.push(Gate::All(keep(all)));
    }
    let price = range(group, Some("price_from"), "price_over", Some("price_up_to"));
    gates.extend(price.map(Gate::Price));
    gates.extend(range(group, None, "order_over", None).map(Gate::OrderValue));
    gates
}

fn range(
    group: &Group,
    from: Option<&str>,
    over_key: &str,
    up_to: Option<&str>,
) -> Option<MoneyRange> {
    let from = from.and_then(|key| amount(group, key));
    let over = amount(group, over_key).map(|amount| Money {
        minor: amount.minor + 1,
        ..amount
    });
    let most = up_to.and_then(|key| amount(group, key));
    if from.is_some() && over.is_some() {
        group.problem(over_key, "two lower bounds");
    }
    let least = from.or(over);
    (least.is_some() || most.is_some()).then_some(MoneyRange { least, most })
}

/// `"CAD 50"` or `"EUR 4.90"`, in minor units.
fn amount(group: &Group, key: &str) -> Option<Money> {
    let text = group.optional_text(key)?;
    let read = || {
        let (code, number) = text.split_once(' ')?;
        let currency = Currency::parse(code)?;
        let (whole, part) = number.split_once('.').unwrap_or((number, ""));
        let digits = usize::from(currency.digits());
        let minor = format!("{whole}{part:0<digits$}");
        let minor = (part.len() <= digits).then(|| minor.parse().ok())??;
        Some(Money { minor, currency })
    };
    let found = read();
    if found.is_none() {
        group.problem(key, "not an amount such as \"CAD 50\"");
    }
    found
}

/// `extensions = [{ unless_told = "…", months = 12, from = "end", late_days = 14 }]`.
fn extensions(group: &Group, confidence: Confidence) -> &'static [Extension] {
    let mut found = Vec::new();
    for item in group.list("extensions") {
        let gates = gates(&item);
        if gates.is_empty() {
            item.problem("unless_told", "an extension needs a condition");
        }
        found.push(Extension {
            gates: keep(gates),
            days: item.optional_number("days"),
            months: item.optional_number("months"),
            from: item
                .optional_word("from", ExtendsFrom::ALL)
                .unwrap_or(ExtendsFrom::End),
            late_days: item.optional_number("late_days"),
            confidence,
            ..Extension::BLANK
        });
        item.finish();
    }
    keep(found)
}
