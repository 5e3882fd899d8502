//! Random rights, extensions and exceptions.

use super::gate::{extension_gate, gates, goods_gate, trait_of};
use super::{Dice, money, near};
use after_sales_policy::{
    BasisPoints, CivilDate, Confidence, DayKind, ExtendsFrom, Extension, Gate, LateDelivery,
    LegalException, LegalFee, LegalRight, MoneyTerms, OutboundFreight, Party, RefundStart, Remedy,
    StartEvent, StateFact,
};

/// Law lives as long as the program.
pub fn leak<T>(list: Vec<T>) -> &'static [T] {
    list.leak()
}

fn confidence(dice: &mut Dice) -> Confidence {
    dice.one_of(&[
        Confidence::High,
        Confidence::High,
        Confidence::Medium,
        Confidence::Medium,
        Confidence::Low,
    ])
}

fn since(dice: &mut Dice, base: CivilDate) -> Option<CivilDate> {
    dice.maybe(25, |dice| near(dice, base, 300, 10))
}

fn until(dice: &mut Dice, base: CivilDate) -> Option<CivilDate> {
    dice.maybe(12, |dice| near(dice, base, 40, 40))
}

fn party(dice: &mut Dice) -> Option<Party> {
    dice.maybe(70, |dice| dice.word(Party::ALL))
}

fn money_terms(dice: &mut Dice) -> MoneyTerms {
    MoneyTerms {
        goods_back_days: dice.one_of(&[0, 7, 14]),
        refund_days: dice.maybe(70, |dice| dice.one_of(&[0, 3, 10, 14])),
        refund_day_kind: dice.word(DayKind::ALL),
        refund_starts_on: dice.word(RefundStart::ALL),
        may_withhold: dice.chance(50),
        return_freight: party(dice),
        return_freight_untold: party(dice),
        outbound_freight: dice.maybe(60, |dice| dice.word(OutboundFreight::ALL)),
        diminished_value: dice.chance(40),
        fee: dice.maybe(20, |dice| LegalFee {
            share: BasisPoints(dice.one_of(&[500, 1_000, 3_333, 12_000])),
            cap: money(dice, 1_000),
        }),
    }
}

/// Of a right for faults or late goods: what a row can say of them.
fn few_money_terms(dice: &mut Dice) -> MoneyTerms {
    let terms = money_terms(dice);
    MoneyTerms {
        refund_days: terms.refund_days,
        refund_day_kind: terms.refund_day_kind,
        refund_starts_on: terms.refund_starts_on,
        return_freight: terms.return_freight,
        outbound_freight: terms.outbound_freight,
        ..MoneyTerms::SILENT
    }
}

fn starts_on(dice: &mut Dice) -> StartEvent {
    if dice.chance(60) {
        dice.one_of(&[
            StartEvent::Delivered,
            StartEvent::LastItemDelivered,
            StartEvent::Purchased,
            StartEvent::DocumentReceived,
            StartEvent::LaterOfDocumentAndDelivery,
        ])
    } else {
        dice.word(StartEvent::ALL)
    }
}

fn extension(dice: &mut Dice, base: CivilDate, faults: bool) -> Extension {
    let length = dice.below(10);
    Extension {
        gates: leak(
            (0..=dice.below(2))
                .map(|_| extension_gate(dice, faults))
                .collect(),
        ),
        from: dice.word(ExtendsFrom::ALL),
        confidence: confidence(dice),
        days: if length < 4 {
            dice.one_of(&[1, 7, 30, 90])
        } else {
            0
        },
        months: if (4..8).contains(&length) {
            dice.one_of(&[1, 3, 6, 12])
        } else {
            0
        },
        late_days: dice.one_of(&[0, 0, 7, 14]),
        times: dice.count(3),
        since: since(dice, base),
    }
}

/// A right of either list, without its gates.
fn right(dice: &mut Dice, base: CivilDate, id: &'static str, faults: bool) -> LegalRight {
    let length = dice.below(10);
    LegalRight {
        id,
        confidence: confidence(dice),
        starts_on: starts_on(dice),
        remedies: leak(dice.words(Remedy::ALL, 3)),
        chosen_by: dice.word(Party::ALL),
        regional: dice.chance(30),
        since: since(dice, base),
        until: until(dice, base),
        gates: &[],
        instead: dice.chance(30),
        conditions: &[],
        days: if length < 5 {
            dice.one_of(&[1, 7, 14, 14, 30, 90])
        } else {
            0
        },
        day_kind: if length < 5 && dice.chance(25) {
            DayKind::Business
        } else {
            DayKind::Calendar
        },
        months: if (5..9).contains(&length) {
            dice.one_of(&[1, 2, 6, 12, 24])
        } else {
            0
        },
        digital_starts_on: None,
        hidden: false,
        within_months: 0,
        pause_days: 0,
        held_by_complaint: false,
        opens_after_days: 0,
        notify_months: 0,
        extensions: leak(dice.many(45, 3, |dice| extension(dice, base, faults))),
        first_step: 0,
        failed_repairs: 0,
        depends: false,
        least: false,
        presumption_months: 0,
        money: money_terms(dice),
    }
}

/// A right to change one's mind.
pub fn mind(dice: &mut Dice, base: CivilDate, id: &'static str) -> LegalRight {
    let mut gates = gates(dice, 50, false);
    if dice.chance(50) && gates != [Gate::Never] && gates != [Gate::Unsure] {
        gates.push(Gate::Remote);
    }
    LegalRight {
        gates: leak(gates),
        conditions: leak(dice.list(30, |dice| dice.words(StateFact::ALL, 2))),
        digital_starts_on: dice.maybe(80, starts_on),
        ..right(dice, base, id, false)
    }
}

/// A right for faults.
pub fn fault(dice: &mut Dice, base: CivilDate, id: &'static str) -> LegalRight {
    let right = right(dice, base, id, true);
    let remedies = u32::try_from(right.remedies.len()).expect("a few");
    LegalRight {
        gates: leak(gates(dice, 55, true)),
        hidden: dice.chance(20),
        within_months: dice.maybe(20, |dice| dice.one_of(&[1, 6, 24])).unwrap_or(0),
        pause_days: dice.maybe(30, |dice| dice.one_of(&[1, 30])).unwrap_or(0),
        held_by_complaint: dice.chance(15),
        opens_after_days: dice.maybe(20, |dice| dice.one_of(&[1, 30])).unwrap_or(0),
        notify_months: dice.maybe(30, |dice| dice.one_of(&[1, 2])).unwrap_or(0),
        first_step: dice.count(remedies),
        failed_repairs: dice.count(2),
        depends: dice.chance(30),
        least: dice.chance(20),
        presumption_months: dice.one_of(&[0, 6, 12]),
        money: few_money_terms(dice),
        ..right
    }
}

/// Goods without the rights to change one's mind.
pub fn exception(dice: &mut Dice, base: CivilDate) -> LegalException {
    LegalException {
        goods: trait_of(dice),
        confidence: confidence(dice),
        gates: leak(dice.many(60, 2, goods_gate)),
        regional: dice.chance(30),
        since: since(dice, base),
        until: until(dice, base),
    }
}

/// The right for goods that do not come.
pub fn late(dice: &mut Dice, base: CivilDate) -> LateDelivery {
    let right = LegalRight {
        id: "late_delivery",
        starts_on: StartEvent::Delivered,
        extensions: &[],
        days: 0,
        months: 0,
        day_kind: DayKind::Calendar,
        instead: false,
        money: MoneyTerms {
            return_freight: None,
            ..few_money_terms(dice)
        },
        ..right(dice, base, "late_delivery", false)
    };
    LateDelivery {
        right,
        grace_days: dice.one_of(&[0, 0, 5]),
        unpromised_days: dice.one_of(&[0, 14, 30]),
        by_sending: dice.chance(40),
        extra_time: dice.chance(40),
    }
}
