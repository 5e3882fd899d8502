//! The tables: complete, plausible, and right on the points that were worked by hand.

use after_sales_law::{places, regime};
use after_sales_policy::{
    CivilDate, Confidence, Disclosure, Gate, LegalException, LegalRight, OutboundFreight, Party,
    Place, RefundStart, Regime, Remedy, StartEvent, StateFact, Trait,
};

fn law(code: &str) -> Regime {
    let place = Place::parse(code).expect(code);
    regime(&place).expect(code)
}

fn day(text: &str) -> Option<CivilDate> {
    Some(CivilDate::parse(text).expect(text))
}

/// The general right to change one's mind.
fn right(code: &str) -> LegalRight {
    law(code).withdrawal[0]
}

fn guarantee(code: &str) -> LegalRight {
    *law(code).guarantee().expect(code)
}

/// The claim of that id.
fn claim(code: &str, id: &str) -> LegalRight {
    let id = format!("guarantee.{id}");
    let found = law(code).faults.iter().find(|right| right.id == id);
    *found.unwrap_or_else(|| panic!("{code} has no {id}"))
}

fn needs(regime: &Regime, goods: Trait) -> Option<&'static [Gate]> {
    let of_goods = |exception: &&LegalException| exception.goods == goods;
    regime
        .exceptions
        .iter()
        .find(of_goods)
        .map(|found| found.gates)
}

#[test]
fn the_promised_places_are_there_in_order() {
    let rows = places();
    let codes: Vec<&str> = rows.iter().map(|row| row.code()).collect();
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
        assert!(
            !law.withdrawal.is_empty() && !law.faults.is_empty(),
            "{code}"
        );
        for right in law.withdrawal.iter().chain(law.faults) {
            let id = law.right_id(right);
            let owner = id.split('.').next().unwrap_or_default();
            assert!(owner == code || Some(owner) == row.parent, "{code}: {id}");
            assert!(!right.remedies.is_empty(), "{id}");
            assert!(right.days == 0 || right.months == 0, "{id}: two lengths");
            assert!(
                right.until.is_none_or(|until| right.since <= Some(until)),
                "{id}: ends before it begins"
            );
            // What the row as a whole claims is never surer than a part of it.
            assert!(row.confidence <= right.confidence, "{id}");
            assert!(right.first_step as usize <= right.remedies.len(), "{id}");
        }
        assert_eq!(law.withdrawal[0].id, "withdrawal", "{code}");
        assert_eq!(law.guarantee().map(|right| right.id), Some("guarantee"));
    }
}

#[test]
fn a_part_of_a_country_falls_back_to_the_country() {
    assert_eq!(law("US-CA").place, "US-CA");
    assert_eq!(law("DE-BE").place, "DE");
    assert_eq!(guarantee("GB-SCT").months, 60);
    assert_eq!(guarantee("GB-ENG").months, 72);
    assert_eq!(claim("GB-SCT", "rejection").days, 30);
    for code in ["AQ", "EU"] {
        let place = Place::parse(code).expect(code);
        assert!(regime(&place).is_none());
    }
    // What a part leaves to its country is cited from there.
    let scotland = law("GB-SCT");
    assert_eq!(scotland.right_id(&scotland.withdrawal[0]), "GB.withdrawal");
    let liability = scotland.guarantee().expect("a right");
    assert_eq!(scotland.right_id(liability), "GB-SCT.guarantee");
}

#[test]
fn each_statement_has_dates_of_its_own() {
    assert_eq!(guarantee("SE").since, day("2022-05-01"));
    assert_eq!(right("SE").since, day("2014-06-13"));
    assert_eq!(right("JP").since, day("2022-06-01"));
    // Never checked: no date to refuse by.
    assert_eq!(right("US-CA").since, None);
}

#[test]
fn member_states_share_the_withdrawal_of_the_directive() {
    for code in [
        "DE", "FR", "ES", "SE", "AT", "IT", "NL", "PL", "IE", "BE", "DK", "FI",
    ] {
        let (right, law) = (right(code), law(code));
        assert_eq!(
            (right.gates, right.days),
            (&[Gate::Remote][..], 14),
            "{code}"
        );
        assert_eq!(right.starts_on, StartEvent::LastItemDelivered, "{code}");
        assert_eq!(right.digital_starts_on, Some(StartEvent::Purchased));
        let money = right.money;
        assert_eq!(
            (money.refund_days, money.refund_starts_on),
            (Some(14), RefundStart::Notice),
            "{code}"
        );
        assert!(money.may_withhold && !law.first_day_counted, "{code}");
        let [extension] = right.extensions else {
            panic!("{code}: {:?}", right.extensions);
        };
        assert_eq!((extension.months, extension.late_days), (12, 14), "{code}");
        assert_eq!(money.return_freight, Some(Party::Buyer), "{code}");
        assert_eq!(money.return_freight_untold, Some(Party::Shop), "{code}");
        assert_eq!(money.outbound_freight, Some(OutboundFreight::Standard));
        let rolls = if code == "ES" { None } else { Some(true) };
        assert_eq!(law.rolls_over, rolls, "{code}");
        assert_eq!(needs(&law, Trait::CustomMade), Some(&[][..]), "{code}");
        let broken = &[Gate::Fails(StateFact::SealIntact)][..];
        assert_eq!(needs(&law, Trait::SealedHygiene), Some(broken), "{code}");
        // All of Art. 16 CRD.
        assert_eq!(law.exceptions.len(), 13, "{code}");
        assert!(law.late.is_some_and(|late| late.extra_time), "{code}");
    }
}

#[test]
fn guarantees_differ_where_the_countries_do() {
    let known = [
        ("DE", false, 24, 12),
        ("FR", false, 24, 24),
        ("ES", false, 36, 24),
        ("SE", false, 36, 24),
        ("NL", true, 24, 12),
        ("IE", true, 72, 12),
        ("GB", true, 72, 6),
        ("CH", false, 24, 0),
    ];
    for (code, depends, months, presumption) in known {
        let found = guarantee(code);
        let given = (found.depends, found.months, found.presumption_months);
        assert_eq!(given, (depends, months, presumption), "{code}");
    }
    let used = |code: &str| {
        let of_used = |gate: &Gate| matches!(gate, Gate::Any([Trait::Used]));
        let found = law(code)
            .faults
            .iter()
            .find(|right| right.gates.iter().any(of_used));
        found.map(|right| (right.months, right.presumption_months))
    };
    assert_eq!(used("DE"), Some((12, 12)));
    assert_eq!(used("FR"), Some((24, 12)));
    assert_eq!(used("SE"), None);
    assert_eq!(
        guarantee("CH").gates,
        [Gate::Untold(Disclosure::GuaranteeExcluded)]
    );
    assert_eq!(claim("GB", "rejection").pause_days, 7);
    let digital = claim("ES", "digital");
    assert_eq!((digital.months, digital.presumption_months), (24, 12));
}

#[test]
fn laws_of_their_own_keep_their_traps() {
    let britain = law("GB");
    let money = britain.withdrawal[0].money;
    assert_eq!(
        (britain.rolls_over, money.refund_starts_on),
        (Some(false), RefundStart::GoodsBack)
    );
    for code in ["CH", "US"] {
        assert_eq!(right(code).gates, [Gate::Never], "{code}");
    }
    let california = right("US-CA");
    assert_eq!(
        california.gates,
        [Gate::Untold(Disclosure::PolicyBeforePayment)]
    );
    assert_eq!(
        (california.days, california.starts_on),
        (30, StartEvent::Purchased)
    );
    let china = law("CN");
    let general = china.withdrawal[0];
    assert_eq!(
        (general.days, general.starts_on),
        (7, StartEvent::Delivered)
    );
    assert_eq!(general.money.outbound_freight, Some(OutboundFreight::None));
    let confirmed = &[Gate::Told(Disclosure::NoReturnConfirmedPerOrder)][..];
    assert_eq!(needs(&china, Trait::ValueDropsOnUse), Some(confirmed));
    // From receipt, not from discovery: the days for a fault are not those of a hidden one.
    assert_eq!((guarantee("CN").days, guarantee("CN").hidden), (7, false));
    let phone = claim("CN", "phone");
    assert_eq!(
        (phone.months, phone.failed_repairs, phone.instead),
        (12, 2, true)
    );
    let japan = law("JP");
    assert_eq!(
        (right("JP").days, japan.first_day_counted, japan.rolls_over),
        (8, true, None)
    );
    assert_eq!(
        right("JP").gates,
        [Gate::Untold(Disclosure::ClauseOnFinalScreen), Gate::Remote]
    );
    let brazil = right("BR");
    assert_eq!(brazil.starts_on, StartEvent::LaterOfPurchaseAndDelivery);
    assert_eq!(
        (brazil.money.refund_days, brazil.money.return_freight),
        (Some(0), Some(Party::Shop))
    );
    assert_eq!(brazil.money.outbound_freight, Some(OutboundFreight::All));
    let faults = guarantee("BR");
    assert!((faults.days, faults.hidden, faults.held_by_complaint) == (90, true, true));
    let choice = claim("BR", "choice");
    assert_eq!(choice.opens_after_days, 30);
    assert_eq!(choice.remedies[0], Remedy::Replacement);
}

#[test]
fn what_nobody_is_sure_of_is_marked() {
    let doubtful = |right: &LegalRight| right.confidence == Confidence::Low;
    for row in places() {
        let law = row.regime;
        let low = law.withdrawal.iter().chain(law.faults).any(doubtful);
        assert!(!low || row.confidence == Confidence::Low, "{}", row.code());
    }
}
