//! Reading rights for faults: `[guarantee]` and `[[claim]]`.

use super::group::Group;
use super::read::Place;
use super::read_right::gates;
use super::row::{Right, keep};
use super::source::{self, Source};
use after_sales_policy::{
    DayKind, Disclosure, ExtendsFrom, Extension, Gate, LegalRight, MoneyTerms, OutboundFreight,
    Party, RefundStart, Remedy, StartEvent, Trait,
};

const KINDS: &[(&str, &str)] = &[
    ("fixed", "fixed"),
    ("expected_life", "expected_life"),
    ("excludable", "excludable"),
    ("limitation", "limitation"),
    ("complaint", "complaint"),
    ("reasonable_time", "reasonable_time"),
    ("none", "none"),
];

/// The rights for faults: claims in the order of the file, then what the short keys of `[guarantee]`
/// stand for, then the general right.
pub fn all(
    group: &Group,
    place: &Place,
    claims: Vec<Group>,
    claims_of: &Place,
    repair: Option<Extension>,
) -> Vec<Right> {
    let source = source::read(group, place.id("guarantee"));
    let kind = group.word("kind", KINDS).unwrap_or("none");
    let mut general = terms(group, &LegalRight::FAULT, &source, place);
    general.extensions = extensions(group, &source, repair);
    fit(group, kind, &general);
    let mut rights: Vec<Right> = Vec::new();
    for claim in claims {
        rights.push(self::claim(claim, &general, claims_of));
    }
    let mut short: Vec<LegalRight> = short_keys(group, &general);
    if rights
        .iter()
        .map(|right| &right.right)
        .chain(&short)
        .any(is_class)
    {
        general.depends = true;
    }
    general.least = group.get("long_life_months").is_some();
    match kind {
        "none" => general.gates = &[Gate::Unsure],
        "excludable" => general.gates = &[Gate::Untold(Disclosure::GuaranteeExcluded)],
        "complaint" => general.hidden = true,
        "expected_life" => (general.depends, general.least) = (true, true),
        "limitation" | "reasonable_time" => general.depends = true,
        _ => {}
    }
    for right in &mut short {
        right.hidden = general.hidden;
        right.depends |= matches!(kind, "expected_life" | "limitation");
        right.least |= kind == "expected_life";
    }
    short.push(general);
    let source = |right| Right {
        right,
        source: source.clone(),
    };
    rights.extend(short.into_iter().map(source));
    group.finish();
    rights
}

/// Whether a right takes some kinds of goods out of the general one.
fn is_class(right: &LegalRight) -> bool {
    let of_goods = |gate: &Gate| matches!(gate, Gate::Any(goods) if goods.iter().any(is_kind));
    right.instead && right.gates.iter().any(of_goods)
}

/// Kinds of things, as a shop may not have marked them: phones, long-lived goods.
fn is_kind(goods: &Trait) -> bool {
    (Trait::Phone..=Trait::ListedGoods).contains(goods)
}

fn fit(group: &Group, kind: &str, right: &LegalRight) {
    let length = (right.months > 0, right.days > 0);
    let fits = match kind {
        "none" | "reasonable_time" => length == (false, false),
        "expected_life" => length == (true, false),
        _ => length.0 != length.1,
    };
    if !fits {
        group.problem("months", "months and days do not fit the kind");
    }
}

/// What `used_months` and its like stand for.
fn short_keys(group: &Group, general: &LegalRight) -> Vec<LegalRight> {
    let number = |key: &str| group.optional_number(key);
    let instead = LegalRight {
        instead: true,
        ..*general
    };
    let mut rights = Vec::new();
    let (used, presumption) = (number("used_months"), number("used_presumption_months"));
    if used > 0 || presumption > 0 {
        let agreed: &[Gate] = &[
            Gate::Any(&[Trait::Used]),
            Gate::MaybeTold(Disclosure::UsedTermAgreed),
        ];
        let shorter = used > 0 && used < general.months;
        rights.push(LegalRight {
            gates: if shorter {
                agreed
            } else {
                &[Gate::Any(&[Trait::Used])]
            },
            months: if used > 0 { used } else { general.months },
            presumption_months: if presumption > 0 {
                presumption
            } else {
                general.presumption_months
            },
            ..instead
        });
    }
    let non_durable = number("non_durable_days");
    if non_durable > 0 {
        rights.push(LegalRight {
            gates: &[Gate::Any(&[Trait::NonDurable])],
            days: non_durable,
            months: 0,
            ..instead
        });
    }
    let long = number("long_life_months");
    if long > 0 {
        rights.push(LegalRight {
            gates: &[Gate::Any(&[Trait::LongLife])],
            months: long,
            ..instead
        });
    }
    rights
}

/// A claim takes remedies, steps, who chooses and who pays from `[guarantee]` where it does not say.
fn claim(group: Group, general: &LegalRight, place: &Place) -> Right {
    let id = format!("guarantee.{}", group.text("id"));
    let source = source::read(&group, place.id(&id));
    let instead = group.optional_flag("instead");
    let base = LegalRight {
        id: Box::leak(id.into_boxed_str()),
        months: 0,
        days: 0,
        presumption_months: 0,
        notify_months: 0,
        hidden: false,
        held_by_complaint: false,
        extensions: &[],
        within_months: 0,
        ..*general
    };
    let mut right = terms(&group, &base, &source, place);
    right.instead = instead;
    right.gates = keep(gates(&group));
    right.hidden = group.optional_flag("hidden");
    right.pause_days = group.optional_number("pause_days");
    right.opens_after_days = group.optional_number("opens_after_days");
    right.depends = group.optional_flag("depends");
    right.least = right.depends;
    let failed = group.optional_number("after_failed_repairs");
    if failed > 0 {
        right.gates = keep([right.gates, &[Gate::RepairFailed(failed)]].concat());
    }
    if instead && right.months > 0 {
        right.extensions = general.extensions;
    }
    group.finish();
    Right { right, source }
}

pub fn terms(group: &Group, base: &LegalRight, source: &Source, place: &Place) -> LegalRight {
    let number = |key: &str, other: u32| group.number_or(key, other);
    let remedies = match group.get("remedies") {
        Some(_) => keep(group.words("remedies", Remedy::ALL)),
        None => base.remedies,
    };
    if remedies.is_empty() || (base.id == "guarantee" && group.get("remedies").is_none()) {
        group.problem("remedies", "names none");
    }
    let steps = u32::try_from(remedies.len()).unwrap_or(u32::MAX);
    let own_remedies = group.get("remedies").is_some();
    LegalRight {
        regional: place.regional,
        confidence: source.confidence,
        since: source.in_force_from,
        until: source.in_force_until,
        days: number("days", base.days),
        day_kind: group
            .optional_word("day_kind", DayKind::ALL)
            .unwrap_or_default(),
        months: number("months", base.months),
        starts_on: group
            .optional_word("starts_on", StartEvent::ALL)
            .unwrap_or(base.starts_on),
        within_months: number("within_months", base.within_months),
        notify_months: number("notify_months", base.notify_months),
        held_by_complaint: group.optional_flag("held_by_complaint"),
        presumption_months: number("presumption_months", base.presumption_months),
        remedies,
        first_step: number(
            "first_step",
            if own_remedies { steps } else { base.first_step },
        ),
        failed_repairs: number("failed_repairs", base.failed_repairs),
        chosen_by: group
            .optional_word("chosen_by", Party::ALL)
            .unwrap_or(base.chosen_by),
        money: money(group, base.money),
        ..*base
    }
}

/// Faults: the shop pays the way back unless the row says that the law is silent.
fn money(group: &Group, base: MoneyTerms) -> MoneyTerms {
    let own = |key: &str| group.get(key).is_some();
    let mut terms = base;
    if own("return_freight") {
        terms.return_freight = group.word_or_unknown("return_freight", Party::ALL);
    }
    if own("refund_days") {
        terms.refund_days = Some(group.number("refund_days"));
    }
    if own("refund_day_kind") {
        terms.refund_day_kind = group
            .word("refund_day_kind", DayKind::ALL)
            .unwrap_or_default();
    }
    if own("refund_starts_on") {
        terms.refund_starts_on = group
            .word("refund_starts_on", RefundStart::ALL)
            .unwrap_or_default();
    }
    if own("outbound_freight") {
        terms.outbound_freight = group.word_or_unknown("outbound_freight", OutboundFreight::ALL);
    }
    terms
}

fn extensions(group: &Group, source: &Source, repair: Option<Extension>) -> &'static [Extension] {
    let shown: &'static [Gate] = &[Gate::ShownInTime];
    let mut found: Vec<Extension> = repair.into_iter().collect();
    for (key, from, gates) in [
        ("claim_months_after", ExtendsFrom::End, shown),
        ("shown_months", ExtendsFrom::Noticed, shown),
        (
            "repaired_months",
            ExtendsFrom::Repaired,
            &[Gate::Repaired][..],
        ),
    ] {
        let months = group.optional_number(key);
        if months > 0 {
            found.push(Extension {
                gates,
                months,
                from,
                confidence: source.confidence,
                ..Extension::BLANK
            });
        }
    }
    keep(found)
}
