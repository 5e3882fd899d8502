//! Invented countries: every kind of right that the engine knows, in random mixtures.

use super::seed::Seed;
use after_sales_policy::{
    BasisPoints, CivilDate, Confidence, Currency, DayKind, Disclosure, ExtendsFrom, Extension,
    Gate, Holiday, LateDelivery, LegalException, LegalFee, LegalRight, Money, MoneyTerms,
    NonWorking, OutboundFreight, Party, RefundStart, Regime, Remedy, StartEvent, StateFact, Trait,
    Weekend,
};

fn maybe<T>(seed: &mut Seed, value: T) -> Option<T> {
    seed.chance(60).then_some(value)
}

/// Lives as long as the program, which a test can afford.
fn keep<T>(list: Vec<T>) -> &'static [T] {
    Box::leak(list.into_boxed_slice())
}

const GOODS: [Trait; 4] = [
    Trait::CustomMade,
    Trait::Digital,
    Trait::SealedHygiene,
    Trait::FinalSale,
];

const NEEDS: [&[Gate]; 5] = [
    &[],
    &[Gate::Fails(StateFact::SealIntact)],
    &[
        Gate::Told(Disclosure::DigitalConsentConfirmed),
        Gate::Fails(StateFact::NotStarted),
    ],
    &[Gate::Told(Disclosure::NoReturnConfirmedPerOrder)],
    &[Gate::Told(Disclosure::ExclusionTold)],
];

const WHEN: [&[Gate]; 8] = [
    &[Gate::Remote],
    &[Gate::Remote],
    &[Gate::Remote],
    &[Gate::Untold(Disclosure::PolicyBeforePayment)],
    &[Gate::CopyLate(15)],
    &[Gate::Any(&[Trait::Used])],
    &[Gate::Never],
    &[Gate::Unsure],
];

fn confidence(seed: &mut Seed) -> Confidence {
    let (low, medium, high) = (Confidence::Low, Confidence::Medium, Confidence::High);
    *seed.pick(&[low, medium, high, high])
}

fn money(seed: &mut Seed) -> MoneyTerms {
    let freights = [
        None,
        Some(OutboundFreight::None),
        Some(OutboundFreight::Standard),
        Some(OutboundFreight::All),
    ];
    MoneyTerms {
        goods_back_days: *seed.pick(&[0, 14]),
        refund_days: maybe(seed, 14),
        refund_day_kind: *seed.pick(&[DayKind::Calendar, DayKind::Business]),
        refund_starts_on: *seed.pick(&[RefundStart::Notice, RefundStart::GoodsBack]),
        may_withhold: seed.chance(50),
        return_freight: *seed.pick(&[None, Some(Party::Buyer), Some(Party::Shop)]),
        return_freight_untold: maybe(seed, Party::Shop),
        outbound_freight: *seed.pick(&freights),
        diminished_value: seed.chance(50),
        fee: seed.chance(10).then(|| LegalFee {
            share: BasisPoints(500),
            cap: Money {
                minor: 1_000,
                currency: Currency::parse("EUR").expect("EUR"),
            },
        }),
    }
}

fn extensions(seed: &mut Seed) -> &'static [Extension] {
    let gates: [&[Gate]; 4] = [
        &[Gate::Untold(Disclosure::WithdrawalInformation)],
        &[Gate::Repaired],
        &[Gate::ShownInTime],
        &[Gate::All(&[Trait::ProtectedGroup])],
    ];
    let froms: Vec<ExtendsFrom> = ExtendsFrom::ALL.iter().map(|(from, _)| *from).collect();
    let extension = |seed: &mut Seed| Extension {
        gates: seed.pick::<&'static [Gate]>(&gates),
        months: *seed.pick(&[0, 4, 12]),
        from: *seed.pick(&froms),
        late_days: *seed.pick(&[0, 14]),
        times: *seed.pick(&[1, 4]),
        confidence: confidence(seed),
        ..Extension::BLANK
    };
    let count = seed.up_to(2);
    keep((0..count).map(|_| extension(seed)).collect())
}

fn withdrawal(seed: &mut Seed) -> LegalRight {
    let starts = [
        StartEvent::Delivered,
        StartEvent::LastItemDelivered,
        StartEvent::Purchased,
        StartEvent::DocumentReceived,
        StartEvent::LaterOfDocumentAndDelivery,
    ];
    LegalRight {
        confidence: confidence(seed),
        since: *seed.pick(&[None, None, CivilDate::parse("2024-10-04")]),
        gates: seed.pick::<&'static [Gate]>(&WHEN),
        instead: seed.chance(30),
        conditions: if seed.chance(20) {
            &[StateFact::Unused]
        } else {
            &[]
        },
        days: *seed.pick(&[0, 7, 14, 30]),
        day_kind: *seed.pick(&[DayKind::Calendar, DayKind::Calendar, DayKind::Business]),
        starts_on: *seed.pick(&starts),
        digital_starts_on: maybe(seed, StartEvent::Purchased),
        extensions: extensions(seed),
        money: money(seed),
        ..LegalRight::BLANK
    }
}

fn fault(seed: &mut Seed) -> LegalRight {
    let gates: [&[Gate]; 6] = [
        &[],
        &[],
        &[Gate::Unsure],
        &[Gate::Untold(Disclosure::GuaranteeExcluded)],
        &[
            Gate::Any(&[Trait::Used]),
            Gate::MaybeTold(Disclosure::UsedTermAgreed),
        ],
        &[Gate::RepairFailed(1)],
    ];
    LegalRight {
        confidence: confidence(seed),
        gates: seed.pick::<&'static [Gate]>(&gates),
        instead: seed.chance(30),
        days: *seed.pick(&[0, 0, 30]),
        months: *seed.pick(&[0, 6, 24]),
        hidden: seed.chance(30),
        within_months: *seed.pick(&[0, 60]),
        pause_days: *seed.pick(&[0, 7]),
        held_by_complaint: seed.chance(20),
        opens_after_days: *seed.pick(&[0, 0, 30]),
        notify_months: *seed.pick(&[0, 2]),
        extensions: extensions(seed),
        first_step: 1,
        failed_repairs: *seed.pick(&[0, 1]),
        depends: seed.chance(30),
        least: seed.chance(20),
        presumption_months: *seed.pick(&[0, 1, 12]),
        ..LegalRight::FAULT
    }
}

fn late(seed: &mut Seed) -> LateDelivery {
    LateDelivery {
        right: LegalRight {
            id: "late_delivery",
            confidence: confidence(seed),
            remedies: &[Remedy::Termination, Remedy::RefundOriginal],
            money: money(seed),
            ..LegalRight::FAULT
        },
        grace_days: *seed.pick(&[0, 30]),
        unpromised_days: *seed.pick(&[0, 30]),
        by_sending: seed.chance(30),
        extra_time: seed.chance(50),
    }
}

/// One country.
pub fn regime(seed: &mut Seed) -> Regime {
    let rights = 1 + seed.up_to(2);
    let faults = 1 + seed.up_to(2);
    let exceptions: Vec<LegalException> = seed
        .some(&GOODS, 2)
        .into_iter()
        .map(|goods| LegalException {
            goods,
            gates: seed.pick::<&'static [Gate]>(&NEEDS),
            ..LegalException::BLANK
        })
        .collect();
    let late = late(seed);
    Regime {
        place: "ZZ",
        weekend: Weekend::SaturdaySunday,
        withdrawal: keep((0..rights).map(|_| withdrawal(seed)).collect()),
        exceptions: keep(exceptions),
        faults: keep((0..faults).map(|_| fault(seed)).collect()),
        late: seed.chance(70).then_some(late),
        first_day_counted: seed.chance(20),
        rolls_over: *seed.pick(&[None, Some(true), Some(false)]),
        parts: seed.chance(20),
        calendar: NonWorking {
            weekend: *seed.pick(&[
                Weekend::SaturdaySunday,
                Weekend::Sunday,
                Weekend::FridaySaturday,
            ]),
            // Epiphany and Easter Monday.
            holidays: &[
                Holiday {
                    rule: 1,
                    day: 6,
                    years: 255,
                },
                Holiday {
                    rule: Holiday::EASTER,
                    day: 101,
                    years: 255,
                },
            ],
            regional: &[],
            elsewhere: &[],
            first_year: 2024,
            last_year: 2031,
        },
        as_of: "2026-01-01",
    }
}
