//! Random windows, money and the other terms of a rule.

use super::scope::count_range;
use super::{Dice, money, name, names, near, place, places};
use after_sales_policy::{
    Act, AppointmentTerms, BasisPoints, CivilDate, Condition, Counting, DayKind, DifferencePaid,
    ExchangeTerms, Fee, FeeKind, Giver, GuaranteeTerms, LateStep, Limit, Method, MethodTerms,
    Opening, Otherwise, OutboundFreight, Party, Per, Proof, RefundStart, RefundTerms, Remedy,
    ReturnFreight, Season, StartEvent, StateFact, VoucherRule, Window,
};

fn share(dice: &mut Dice) -> BasisPoints {
    let usual = [0, 1, 500, 1_000, 1_250, 3_333, 5_000, 10_000];
    let any = dice.count(12_000);
    BasisPoints(if dice.chance(50) {
        dice.one_of(&usual)
    } else {
        any
    })
}

/// Mostly the events whose days are often known.
fn event(dice: &mut Dice) -> StartEvent {
    if dice.chance(55) {
        dice.one_of(&[
            StartEvent::Delivered,
            StartEvent::Purchased,
            StartEvent::LastItemDelivered,
        ])
    } else {
        dice.word(StartEvent::ALL)
    }
}

pub fn window(dice: &mut Dice, base: CivilDate, remedies: &[Remedy]) -> Window {
    let length = dice.below(12);
    let counted = length <= 8;
    let of_remedies = |dice: &mut Dice| vec![dice.one_of(remedies)];
    Window {
        starts_on: event(dice),
        days: (length <= 6).then(|| dice.one_of(&[0, 1, 7, 14, 14, 30, 30, 60, 100])),
        months: matches!(length, 7 | 8).then(|| dice.one_of(&[0, 1, 1, 2, 6, 12, 24])),
        until: matches!(length, 9 | 10).then(|| near(dice, base, 20, 60)),
        unlimited: length == 11,
        day_kind: if counted && dice.chance(25) {
            DayKind::Business
        } else {
            DayKind::Calendar
        },
        counting: if dice.chance(30) {
            Counting::StartDayIncluded
        } else {
            Counting::StartDayExcluded
        },
        rolls_over: dice.chance(30),
        done_by: if dice.chance(20) {
            dice.word(Act::ALL)
        } else {
            Act::Notice
        },
        fallback: dice.maybe(30, event),
        grace_days: dice.maybe(20, |dice| dice.count(10)),
        delay_days: dice.maybe(15, |dice| dice.count(20)),
        remedies: if remedies.is_empty() {
            Vec::new()
        } else {
            dice.list(15, of_remedies)
        },
        seasons: dice.many(15, 2, |dice| {
            let from = near(dice, base, 50, 0);
            let counted = dice.chance(50);
            let until = from.add_days(dice.number(0, 60));
            Season {
                ordered_from: from,
                ordered_until: until,
                last_day: (!counted || dice.chance(30)).then(|| near(dice, until, 0, 60)),
                days: counted.then(|| dice.count(90)),
            }
        }),
    }
}

pub fn opening(dice: &mut Dice) -> Opening {
    Opening {
        starts_on: event(dice),
        days: dice.count(30),
    }
}

pub fn late_steps(dice: &mut Dice) -> Vec<LateStep> {
    let mut days_late = 0;
    dice.many(25, 3, |dice| {
        days_late += dice.count(25);
        let until_days_late = dice.maybe(80, |_| days_late);
        LateStep {
            keeps: share(dice),
            until_days_late,
        }
    })
}

pub fn condition(dice: &mut Dice) -> Condition {
    Condition {
        state: dice.word(StateFact::ALL),
        otherwise: dice.word(Otherwise::ALL),
        lifted_by: dice.list(20, |dice| dice.words(Proof::ALL, 2)),
    }
}

pub fn same_kind(dice: &mut Dice) -> Condition {
    Condition {
        state: StateFact::SameKind,
        ..condition(dice)
    }
}

pub fn limit(dice: &mut Dice) -> Limit {
    Limit {
        most: dice.count(3),
        per: dice.word(Per::ALL),
        counter: name(dice, "counter"),
        days: dice.maybe(40, |dice| dice.one_of(&[30, 365])),
        units: dice.chance(70),
    }
}

pub fn return_freight(dice: &mut Dice) -> ReturnFreight {
    ReturnFreight {
        payer: dice.word(Party::ALL),
        amount: dice.maybe(60, |dice| money(dice, 900)),
        tax: dice.maybe(30, share),
        methods: dice.list(20, |dice| dice.words(Method::ALL, 4)),
        places: dice.list(20, places),
        earlier_returns: dice.maybe(20, |dice| count_range(dice, 4)),
    }
}

pub fn fee(dice: &mut Dice) -> Fee {
    let (is_share, is_told) = (dice.chance(50), dice.chance(93));
    Fee {
        kind: dice.word(FeeKind::ALL),
        share: (is_told && is_share).then(|| share(dice)),
        amount: (is_told && !is_share).then(|| money(dice, 1_500)),
        per_unit: dice.chance(30),
        cap: dice.maybe(25, |dice| money(dice, 2_000)),
        days: dice.maybe(25, |dice| count_range(dice, 60)),
        methods: dice.list(15, |dice| dice.words(Method::ALL, 4)),
        places: dice.list(15, places),
        waived_if: dice.list(20, |dice| dice.words(StateFact::ALL, 2)),
        waived_in: dice.list(20, |dice| vec![place(dice), place(dice)]),
    }
}

pub fn refund(dice: &mut Dice) -> RefundTerms {
    RefundTerms {
        within_days: dice.maybe(50, |dice| dice.count(30)),
        day_kind: dice.word(DayKind::ALL),
        counts_from: dice.word(RefundStart::ALL),
        outbound_freight: dice.word(OutboundFreight::ALL),
        duties: dice.chance(40),
        services: dice.chance(40),
        voucher: dice.word(VoucherRule::ALL),
        gift_card_pays_kept: dice.chance(40),
        free_delivery_from: dice.maybe(30, |dice| money(dice, 8_000)),
        missing_gift: dice.chance(40),
    }
}

pub fn exchange(dice: &mut Dice) -> ExchangeTerms {
    ExchangeTerms {
        cheaper: dice.word(DifferencePaid::ALL),
        dearer: dice.chance(60),
        same: dice.list(60, |dice| names(dice, "attribute", 2)),
    }
}

pub fn method_terms(dice: &mut Dice) -> MethodTerms {
    MethodTerms {
        method: dice.word(Method::ALL),
        printer_needed: dice.chance(50),
        packaging_needed: dice.chance(50),
        places: dice.list(30, places),
        url: None,
    }
}

pub fn guarantee(dice: &mut Dice) -> GuaranteeTerms {
    GuaranteeTerms {
        giver: dice.word(Giver::ALL),
        price: dice.maybe(30, |dice| money(dice, 3_000)),
        register_within_days: dice.maybe(60, |dice| dice.count(60)),
        transferable: dice.chance(50),
        url: None,
    }
}

pub fn appointment(dice: &mut Dice) -> AppointmentTerms {
    AppointmentTerms {
        notice_hours: dice.one_of(&[0, 1, 24, 48, 72]),
        keeps: share(dice),
        rebooking: share(dice),
    }
}
