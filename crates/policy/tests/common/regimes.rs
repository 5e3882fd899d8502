//! Invented countries: every kind of right that the engine knows, in random mixtures.

use super::seed::Seed;
use after_sales_policy::{
    Confidence, DayKind, Disclosure, ExceptionNeeds, GuaranteeKind, Holiday, LegalException,
    LegalGuarantee, LegalSource, NonWorking, OutboundFreight, Party, RefundStart, Regime, Remedy,
    RightKind, StartEvent, StateFact, Trait, Weekend, WithdrawalRight,
};

fn maybe<T>(seed: &mut Seed, value: T) -> Option<T> {
    seed.chance(60).then_some(value)
}

/// One country. Its exceptions live as long as the program, which a test can afford.
pub fn regime(seed: &mut Seed) -> Regime {
    let high = Confidence::High;
    let source = LegalSource {
        id: "ZZ.law",
        confidence: *seed.pick(&[Confidence::Low, Confidence::Medium, high]),
    };
    let needs = [
        ExceptionNeeds::Nothing,
        ExceptionNeeds::SealBroken,
        ExceptionNeeds::DigitalConsent,
        ExceptionNeeds::ConfirmedPerOrder,
    ];
    let goods = [
        Trait::CustomMade,
        Trait::Digital,
        Trait::SealedHygiene,
        Trait::FinalSale,
    ];
    let exceptions: Vec<LegalException> = seed
        .some(&goods, 2)
        .into_iter()
        .map(|goods| LegalException {
            goods,
            needs: *seed.pick(&needs),
            confidence: high,
        })
        .collect();
    let kinds = [
        RightKind::Unconditional,
        RightKind::Unconditional,
        RightKind::Conditional,
        RightKind::None,
    ];
    let guarantees: Vec<GuaranteeKind> = GuaranteeKind::ALL.iter().map(|(kind, _)| *kind).collect();
    let starts = [
        StartEvent::Delivered,
        StartEvent::LastItemDelivered,
        StartEvent::Purchased,
    ];
    let freights = [
        OutboundFreight::None,
        OutboundFreight::Standard,
        OutboundFreight::All,
    ];
    Regime {
        place: "ZZ",
        withdrawal: WithdrawalRight {
            kind: *seed.pick(&kinds),
            unless_told: maybe(seed, Disclosure::PolicyBeforePayment),
            conditions: if seed.chance(20) {
                &[StateFact::Unused]
            } else {
                &[]
            },
            days: *seed.pick(&[7, 14, 30]),
            day_kind: *seed.pick(&[DayKind::Calendar, DayKind::Calendar, DayKind::Business]),
            starts_on: *seed.pick(&starts),
            digital_starts_on: StartEvent::Purchased,
            first_day_counted: seed.chance(20),
            rolls_over: *seed.pick(&[None, Some(true), Some(false)]),
            extension_months: *seed.pick(&[0, 12]),
            goods_back_days: 14,
            refund_days: maybe(seed, 14),
            refund_starts_on: *seed.pick(&[RefundStart::Notice, RefundStart::GoodsBack]),
            may_withhold: seed.chance(50),
            return_freight: *seed.pick(&[None, Some(Party::Buyer), Some(Party::Shop)]),
            return_freight_untold: maybe(seed, Party::Shop),
            outbound_freight: *seed.pick(&[
                None,
                Some(freights[0]),
                Some(freights[1]),
                Some(freights[2]),
            ]),
            source,
        },
        exceptions: Box::leak(exceptions.into_boxed_slice()),
        exceptions_of: "ZZ",
        guarantee: LegalGuarantee {
            kind: *seed.pick(&guarantees),
            months: *seed.pick(&[6, 24]),
            days: *seed.pick(&[0, 30]),
            non_durable_days: *seed.pick(&[0, 7]),
            used_months: *seed.pick(&[0, 12]),
            presumption_months: *seed.pick(&[0, 1, 12]),
            used_presumption_months: *seed.pick(&[0, 1]),
            rejection_days: *seed.pick(&[0, 30]),
            remedies: &[Remedy::Repair, Remedy::Replacement],
            chosen_by: Party::Buyer,
            source,
        },
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
            first_year: 2024,
            last_year: 2031,
        },
        as_of: "2026-01-01",
    }
}
