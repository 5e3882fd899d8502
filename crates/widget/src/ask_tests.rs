use super::*;

#[test]
fn amounts_by_currency() {
    assert_eq!(amount("12", 2), Some(1200));
    assert_eq!(amount("12,5", 2), Some(1250));
    assert_eq!(amount("1200", 0), Some(1200));
    for wrong in ["", "12.505", "1.234.5", "-3", "abc", "99999999999999999999"] {
        assert_eq!(amount(wrong, 2), None, "{wrong}");
    }
}

#[test]
fn every_answer_finds_its_fact() {
    let text = r#"{"case":"return","buyer":{"country":"US"}}"#;
    let mut facts = after_sales_policy::read_facts(text).facts.expect("facts");
    let mut tell = |fact, answer| {
        let asked = MissingFact {
            fact,
            state: None,
            settles: 1,
        };
        assert!(can_ask(&asked), "{fact:?}");
        apply(
            &Reply {
                fact: asked,
                answer,
            },
            &mut facts,
        );
    };
    let usd = after_sales_policy::Currency::parse("USD").expect("a currency");
    let worth = Money {
        minor: 5000,
        currency: usd,
    };
    tell(FactName::Reason, Answered::Chosen("too_small"));
    tell(FactName::Role, Answered::Chosen("receiver"));
    tell(FactName::OrderState, Answered::Chosen("shipped"));
    tell(FactName::Method, Answered::Chosen("kiosk"));
    tell(FactName::Quantity, Answered::Count(2));
    tell(FactName::EarlierReturns, Answered::Count(1));
    tell(FactName::OrderValue, Answered::Amount(worth));
    assert_eq!(facts.event.reason, Some(Reason::TooSmall));
    assert_eq!(facts.buyer.role, Some(Role::Receiver));
    assert_eq!(facts.order.state, Some(OrderState::Shipped));
    assert_eq!(facts.event.method, Some(Method::Kiosk));
    assert_eq!(facts.item.quantity, Some(2));
    assert_eq!(facts.order.earlier_returns, Some(1));
    assert_eq!(facts.order.value, Some(worth));
    assert_eq!(facts.item.price, None);
}

#[test]
fn a_day_to_come_is_no_day_of_delivery() {
    let today = CivilDate::parse("2026-11-21").expect("a day");
    let facts = after_sales_policy::read_facts(r#"{"case":"return","buyer":{"country":"US"}}"#)
        .facts
        .expect("facts");
    let asked = |fact| MissingFact {
        fact,
        state: None,
        settles: 1,
    };
    let delivered = asked(FactName::DeliveredOn);
    assert_eq!(read(&delivered, "2026-11-22", today, &facts), None);
    assert_eq!(read(&delivered, "2026-02-30", today, &facts), None);
    assert!(read(&delivered, "2026-11-21", today, &facts).is_some());
    assert!(
        read(
            &asked(FactName::EstimatedDeliveryOn),
            "2026-12-24",
            today,
            &facts
        )
        .is_some()
    );
    let part = read(&asked(FactName::Subdivision), "ca", today, &facts);
    assert_eq!(part, Place::parse("US-CA").map(Answered::Part));
    assert_eq!(
        read(&asked(FactName::Subdivision), "DE-BY", today, &facts),
        None
    );
}
