//! The tables: complete, plausible, and right on the points that were worked by hand.

use after_sales_law::{places, regime};
use after_sales_policy::{
    CivilDate, Confidence, Disclosure, ExceptionNeeds, GuaranteeKind, OutboundFreight, Party,
    Place, RefundStart, Regime, RightKind, StartEvent, Trait,
};
use std::io::Write;

fn place(code: &str) -> Place {
    Place::parse(code).expect(code)
}

fn law(code: &str) -> &'static Regime {
    regime(&place(code), None).expect(code)
}

fn date(text: &str) -> CivilDate {
    CivilDate::parse(text).expect(text)
}

fn needs(regime: &Regime, goods: Trait) -> Option<ExceptionNeeds> {
    regime
        .exceptions
        .iter()
        .find(|exception| exception.goods == goods)
        .map(|found| found.needs)
}

#[test]
fn the_promised_places_are_there_in_order() {
    let codes: Vec<&str> = places().iter().map(|row| row.code()).collect();
    assert!(codes.is_sorted(), "{codes:?}");
    for code in [
        "DE", "FR", "ES", "SE", "GB", "CH", "US", "US-CA", "CN", "JP", "BR",
    ] {
        assert!(codes.contains(&code), "{code}");
    }
    // The baseline is no place: a directive binds states, not shops.
    assert!(!codes.contains(&"EU"));
}

#[test]
fn every_row_is_complete() {
    for row in places() {
        let (code, law) = (row.code(), &row.regime);
        assert!(
            !row.name.is_empty() && CivilDate::parse(row.as_of()).is_some(),
            "{code}"
        );
        assert!(Place::parse(code).is_some(), "{code}");
        assert_eq!(row.parent.is_some(), code.contains('-'), "{code}");
        let right = &law.withdrawal;
        assert_eq!(right.kind == RightKind::None, right.days == 0, "{code}");
        assert_eq!(
            right.kind == RightKind::Conditional,
            right.unless_told.is_some(),
            "{code}"
        );
        let ids = [right.source.id, law.guarantee.source.id, law.exceptions_of];
        for id in ids {
            let owner = id.split('.').next().unwrap_or_default();
            assert!(owner == code || Some(owner) == row.parent, "{code}: {id}");
        }
        assert!(!law.guarantee.remedies.is_empty(), "{code}");
        let length = law.guarantee.months + law.guarantee.days;
        assert_eq!(
            law.guarantee.kind == GuaranteeKind::None,
            length == 0,
            "{code}"
        );
        // What the row as a whole claims is never surer than a part of it.
        assert!(row.confidence <= right.source.confidence, "{code}");
        assert!(
            row.confidence > Confidence::Low,
            "{code} could not be shown as law"
        );
    }
}

#[test]
fn a_part_of_a_country_falls_back_to_the_country() {
    assert_eq!(law("US-CA").place, "US-CA");
    assert_eq!(law("US-TX").place, "US");
    assert_eq!(law("DE-BE").place, "DE");
    assert_eq!(law("GB-SCT").guarantee.months, 60);
    assert_eq!(law("GB-ENG").guarantee.months, 72);
    assert!(regime(&place("AQ"), None).is_none());
    assert!(regime(&place("EU"), None).is_none());
}

#[test]
fn a_row_says_nothing_of_contracts_before_its_law() {
    let sweden = place("SE");
    assert!(regime(&sweden, Some(date("2022-04-30"))).is_none());
    assert!(regime(&sweden, Some(date("2022-05-01"))).is_some());
    assert!(regime(&place("JP"), Some(date("2022-05-31"))).is_none());
    // Never checked: no date to refuse by.
    assert!(regime(&place("US-CA"), Some(date("2001-01-01"))).is_some());
}

#[test]
fn member_states_share_the_withdrawal_of_the_directive() {
    for code in [
        "DE", "FR", "ES", "SE", "AT", "IT", "NL", "PL", "IE", "BE", "DK", "FI",
    ] {
        let right = &law(code).withdrawal;
        assert_eq!(
            (right.kind, right.days),
            (RightKind::Unconditional, 14),
            "{code}"
        );
        assert_eq!(right.starts_on, StartEvent::LastItemDelivered, "{code}");
        assert_eq!(right.digital_starts_on, StartEvent::Purchased, "{code}");
        assert_eq!(
            (right.refund_days, right.refund_starts_on),
            (Some(14), RefundStart::Notice),
            "{code}"
        );
        assert!(right.may_withhold && !right.first_day_counted, "{code}");
        assert_eq!(right.extension_months, 12, "{code}");
        assert_eq!(right.return_freight, Some(Party::Buyer), "{code}");
        assert_eq!(right.return_freight_untold, Some(Party::Shop), "{code}");
        assert_eq!(
            right.outbound_freight,
            Some(OutboundFreight::Standard),
            "{code}"
        );
        assert_eq!(
            right.rolls_over,
            if code == "ES" { None } else { Some(true) },
            "{code}"
        );
        assert_eq!(
            needs(law(code), Trait::CustomMade),
            Some(ExceptionNeeds::Nothing),
            "{code}"
        );
        assert_eq!(
            needs(law(code), Trait::SealedHygiene),
            Some(ExceptionNeeds::SealBroken),
            "{code}"
        );
        assert_eq!(
            needs(law(code), Trait::Digital),
            Some(ExceptionNeeds::DigitalConsent),
            "{code}"
        );
        assert_eq!(law(code).exceptions.len(), 9, "{code}");
    }
}

#[test]
fn guarantees_differ_where_the_countries_do() {
    let known = [
        ("DE", GuaranteeKind::Fixed, 24, 12, 12),
        ("FR", GuaranteeKind::Fixed, 24, 24, 0),
        ("ES", GuaranteeKind::Fixed, 36, 24, 12),
        ("SE", GuaranteeKind::Fixed, 36, 24, 0),
        ("NL", GuaranteeKind::ExpectedLife, 24, 12, 0),
        ("IE", GuaranteeKind::Limitation, 72, 12, 0),
        ("GB", GuaranteeKind::Limitation, 72, 6, 0),
        ("CH", GuaranteeKind::Excludable, 24, 0, 12),
    ];
    for (code, kind, months, presumption, used) in known {
        let found = &law(code).guarantee;
        let given = (
            found.kind,
            found.months,
            found.presumption_months,
            found.used_months,
        );
        assert_eq!(given, (kind, months, presumption, used), "{code}");
    }
    assert_eq!(law("FR").guarantee.used_presumption_months, 12);
    assert_eq!(law("GB").guarantee.rejection_days, 30);
}

#[test]
fn laws_of_their_own_keep_their_traps() {
    let britain = &law("GB").withdrawal;
    assert_eq!(
        (britain.rolls_over, britain.refund_starts_on),
        (Some(false), RefundStart::GoodsBack)
    );
    assert_eq!(law("CH").withdrawal.kind, RightKind::None);
    assert_eq!(law("US").withdrawal.kind, RightKind::None);
    let california = &law("US-CA").withdrawal;
    assert_eq!(
        california.unless_told,
        Some(Disclosure::PolicyBeforePayment)
    );
    assert_eq!(
        (california.days, california.starts_on),
        (30, StartEvent::Purchased)
    );
    let china = law("CN");
    assert_eq!(
        (china.withdrawal.days, china.withdrawal.starts_on),
        (7, StartEvent::Delivered)
    );
    assert_eq!(
        china.withdrawal.outbound_freight,
        Some(OutboundFreight::None)
    );
    assert_eq!(
        needs(china, Trait::ValueDropsOnUse),
        Some(ExceptionNeeds::ConfirmedPerOrder)
    );
    assert_eq!(
        (china.guarantee.kind, china.guarantee.days),
        (GuaranteeKind::Complaint, 7)
    );
    let japan = &law("JP").withdrawal;
    assert_eq!(
        (japan.days, japan.first_day_counted, japan.rolls_over),
        (8, true, None)
    );
    assert_eq!(japan.unless_told, Some(Disclosure::ClauseOnFinalScreen));
    let brazil = law("BR");
    assert_eq!(
        brazil.withdrawal.starts_on,
        StartEvent::LaterOfPurchaseAndDelivery
    );
    assert_eq!(
        (
            brazil.withdrawal.refund_days,
            brazil.withdrawal.return_freight
        ),
        (Some(0), Some(Party::Shop))
    );
    assert_eq!(
        brazil.withdrawal.outbound_freight,
        Some(OutboundFreight::All)
    );
    assert_eq!(
        (brazil.guarantee.days, brazil.guarantee.non_durable_days),
        (90, 30)
    );
}

/// What the tables add to the module, near enough: their constant bytes, packed as a browser gets them.
#[test]
fn the_tables_stay_small() {
    let mut bytes = Vec::new();
    let mut seen = std::collections::BTreeSet::new();
    for row in places() {
        let law = &row.regime;
        if seen.insert(law.calendar.holidays.as_ptr()) {
            bytes.extend(
                law.calendar
                    .holidays
                    .iter()
                    .flat_map(|day| [day.rule, day.day, day.years]),
            );
        }
        for text in [row.name, law.place, law.withdrawal.source.id] {
            bytes.extend(text.as_bytes());
        }
        bytes.extend(vec![0; size_of_val(row) + size_of_val(law.exceptions)]);
    }
    let mut out = brotli::CompressorWriter::new(Vec::new(), 4096, 11, 22);
    out.write_all(&bytes).unwrap();
    let packed = out.into_inner().len();
    println!(
        "law tables: {} rows, {} raw, {packed} brotli",
        places().len(),
        bytes.len()
    );
    assert!(packed < 6 * 1024, "{packed}");
}
