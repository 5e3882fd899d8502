//! Random facts and moments.

use super::policy::case_type;
use super::{Dice, money, name, names, near, path, place};
use after_sales_policy::{
    Attribute, Bundle, Buyer, CivilDate, CivilMinute, Counter, Disclosure, DisclosureAnswer, Event,
    Facts, Item, Method, Moment, Order, OrderState, Payment, PaymentKind, Proof, Reason, Role,
    StateAnswer, StateFact, TimeOfDay, Trait,
};

fn counter(dice: &mut Dice) -> Counter {
    Counter {
        name: name(dice, "counter"),
        count: dice.count(4),
        days: dice.maybe(40, |dice| dice.one_of(&[30, 365])),
    }
}

fn minute(dice: &mut Dice, base: CivilDate) -> CivilMinute {
    let (hour, minutes) = (dice.below(24), dice.below(60));
    CivilMinute {
        day: near(dice, base, 5, 20),
        time: TimeOfDay::parse(&format!("{hour:02}:{minutes:02}")).expect("a time"),
    }
}

fn buyer(dice: &mut Dice) -> Buyer {
    Buyer {
        country: place(dice),
        tier: dice.maybe(60, |dice| name(dice, "tier")),
        groups: dice.list(40, |dice| names(dice, "group", 2)),
        role: dice.maybe(60, |dice| dice.word(Role::ALL)),
        traits: dice.list(8, |dice| dice.words(Trait::ALL, 1)),
        counters: dice.many(40, 3, counter),
    }
}

fn attributes(dice: &mut Dice) -> Vec<Attribute> {
    dice.many(60, 3, |dice| Attribute {
        name: name(dice, "attribute"),
        value: name(dice, "value"),
    })
}

fn item(dice: &mut Dice) -> Item {
    Item {
        expected_months: None,
        sku: dice.maybe(70, |dice| name(dice, "sku")),
        variant: dice.maybe(70, |dice| name(dice, "variant")),
        product: dice.maybe(70, |dice| name(dice, "product")),
        title: dice.maybe(10, |dice| name(dice, "title")),
        categories: dice.many(80, 2, path),
        product_type: dice.maybe(70, |dice| name(dice, "type")),
        collections: dice.list(60, |dice| names(dice, "collection", 2)),
        vendor: dice.maybe(70, |dice| name(dice, "vendor")),
        traits: dice.list(40, |dice| dice.words(Trait::ALL, 2)),
        tags: dice.list(60, |dice| names(dice, "tag", 2)),
        seller: dice.maybe(60, |dice| name(dice, "seller")),
        seller_country: dice.maybe(60, place),
        price: dice.maybe(85, |dice| money(dice, 10_000)),
        tax: dice.maybe(20, |dice| money(dice, 2_000)),
        discount: dice.maybe(25, |dice| money(dice, 3_000)),
        usual_price: dice.maybe(40, |dice| money(dice, 15_000)),
        quantity: dice.maybe(45, |dice| dice.count(6)),
        bought: dice.maybe(35, |dice| dice.count(7)),
        already_returned: dice.maybe(25, |dice| dice.count(3)),
        counters: dice.many(30, 3, counter),
        attributes: attributes(dice),
        bundle: dice.maybe(25, |dice| Bundle {
            whole: dice.chance(40),
            discount: dice.maybe(70, |dice| money(dice, 2_500)),
        }),
    }
}

fn order(dice: &mut Dice, base: CivilDate) -> Order {
    let ordered = near(dice, base, 40, 0);
    let after = |dice: &mut Dice, percent: usize, most: i32| {
        dice.maybe(percent, |dice| near(dice, ordered, 0, most))
    };
    Order {
        document_on: None,
        informed_on: None,
        ordered_on: dice.maybe(80, |_| ordered),
        paid_on: after(dice, 30, 3),
        shipped_on: after(dice, 35, 6),
        arrived: dice.maybe(25, |dice| dice.chance(70)),
        delivered_on: after(dice, 75, 25),
        first_delivered_on: after(dice, 20, 20),
        last_delivered_on: after(dice, 25, 30),
        replacement_delivered_on: after(dice, 20, 50),
        receipt_confirmed_on: after(dice, 20, 40),
        estimated_delivery_on: after(dice, 45, 25),
        activated_on: after(dice, 30, 40),
        earlier_returns: dice.maybe(60, |dice| dice.count(4)),
        tags: dice.list(50, |dice| names(dice, "order-tag", 2)),
        state: dice.maybe(20, |dice| dice.word(OrderState::ALL)),
        traits: dice.list(8, |dice| dice.words(Trait::ALL, 1)),
        counters: dice.many(30, 3, counter),
        discount_codes: dice.list(40, |dice| names(dice, "code", 2)),
        payments: dice.many(60, 3, |dice| Payment {
            kind: dice.word(PaymentKind::ALL),
            amount: money(dice, 8_000),
            method: dice.maybe(70, |dice| name(dice, "pay")),
        }),
        value: dice.maybe(60, |dice| money(dice, 12_000)),
        items: dice.maybe(60, |dice| dice.count(6)),
        kept: dice.maybe(40, |dice| money(dice, 9_000)),
        voucher: dice.maybe(35, |dice| money(dice, 4_000)),
        missing_gift: dice.maybe(25, |dice| money(dice, 1_500)),
        duties_paid: dice.maybe(25, |dice| money(dice, 1_500)),
        carrier_cost: dice.maybe(35, |dice| money(dice, 1_200)),
        appointment_at: dice.maybe(50, |dice| minute(dice, base)),
        place: dice.maybe(60, place),
        channel: dice.maybe(70, |dice| name(dice, "channel")),
        freight_paid: dice.maybe(50, |dice| money(dice, 1_500)),
        standard_freight: dice.maybe(50, |dice| money(dice, 900)),
        services_paid: dice.maybe(25, |dice| money(dice, 5_000)),
        disclosures: dice.many(40, 3, |dice| DisclosureAnswer {
            what: dice.word(Disclosure::ALL),
            told: dice.chance(60),
        }),
    }
}

fn event(dice: &mut Dice, base: CivilDate) -> Event {
    Event {
        extra_time_until: None,
        failed_repairs: None,
        repair_asked_on: None,
        repaired_on: None,
        repairs: None,
        noticed_on: dice.maybe(40, |dice| near(dice, base, 20, 40)),
        seller_contacted_on: dice.maybe(30, |dice| near(dice, base, 10, 40)),
        declared_on: dice.maybe(25, |dice| near(dice, base, 10, 90)),
        declared_at: dice.maybe(20, |dice| minute(dice, base)),
        reason: dice.maybe(60, |dice| dice.word(Reason::ALL)),
        method: dice.maybe(60, |dice| dice.word(Method::ALL)),
        exchange_price: dice.maybe(50, |dice| money(dice, 12_000)),
        exchange_attributes: attributes(dice),
        credit_issued_on: dice.maybe(40, |dice| near(dice, base, 10, 30)),
    }
}

/// Facts of a case around the day `base`.
pub fn facts(dice: &mut Dice, base: CivilDate) -> Facts {
    let mut answers = Vec::new();
    let (answered, kind) = (dice.below(101), dice.below(101));
    for (state, _) in StateFact::ALL {
        if dice.chance(answered) {
            answers.push(StateAnswer {
                state: *state,
                holds: dice.chance(kind),
            });
        }
    }
    let case = case_type(dice);
    let (buyer, item) = (buyer(dice), item(dice));
    let mut event = event(dice, base);
    // Often the same again, or all but one attribute of it.
    if dice.chance(40) {
        event.exchange_attributes.clone_from(&item.attributes);
        if dice.chance(25) {
            event.exchange_attributes.pop();
        }
    }
    Facts {
        case,
        buyer,
        item,
        order: order(dice, base),
        event,
        answers,
        proof: dice.list(40, |dice| dice.words(Proof::ALL, 3)),
    }
}

/// A moment, soon after or long after `base`.
pub fn moment(dice: &mut Dice, base: CivilDate) -> Moment {
    let late = dice.one_of(&[10, 40, 40, 120, 400]);
    let day = near(dice, base, 10, late);
    let (hour, minutes) = (dice.below(24), dice.below(60));
    let offset = dice.one_of(&["Z", "+01:00", "-08:00", "+13:45"]);
    let text = format!("{day}T{hour:02}:{minutes:02}:00{offset}");
    let read = if dice.chance(70) {
        Moment::server(&text)
    } else {
        Moment::device(&text)
    };
    read.expect("a moment")
}
