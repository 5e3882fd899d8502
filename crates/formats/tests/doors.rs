//! Three doors, the same result: an order system's facts, the buyer's answers and schema.org data of the
//! same purchase end in the same bytes.

use after_sales_formats::{Known, facts_from_schema_org};
use after_sales_policy::json::{ToNode, parse};
use after_sales_policy::{
    FactName, Facts, MissingFact, Moment, Policy, StateAnswer, Verdict, decide, read_facts,
    read_policy,
};
use serde_json::Value;
use std::path::Path;

/// One purchase as three doors tell it, from `purchases.json`.
struct Purchase {
    name: String,
    policy: String,
    now: String,
    status: String,
    /// The facts as an order system has them.
    system: String,
    /// The same as schema.org data, as far as it can say it.
    page: String,
    /// Whether the tag on the page carries the day of the order, as on the page of an order.
    tag_says_when: bool,
    /// What only the buyer can say: answers, and days that no page shows.
    said: String,
}

fn purchases() -> Vec<Purchase> {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/purchases.json");
    let text = std::fs::read_to_string(file).expect("purchases.json");
    let list: Vec<Value> = serde_json::from_str(&text).expect("a list");
    let word = |value: &Value| value.as_str().expect("a text").to_owned();
    let each = |value: &Value| Purchase {
        name: word(&value["name"]),
        policy: word(&value["policy"]),
        now: word(&value["now"]),
        status: word(&value["status"]),
        system: value["system"].to_string(),
        page: value["page"].to_string(),
        tag_says_when: value["tag_says_when"] == true,
        said: value["said"].to_string(),
    };
    list.iter().map(each).collect()
}

fn policy(name: &str) -> Policy {
    let file = format!(
        "{}/../../examples/policies/{name}.json",
        env!("CARGO_MANIFEST_DIR")
    );
    let text = std::fs::read_to_string(Path::new(&file)).expect(name);
    read_policy(&text).policy.expect(name)
}

fn judge(policy: &Policy, facts: &Facts, now: &str) -> Verdict {
    let now = Moment::device(now).expect(now);
    let regime = after_sales_law::regime(&facts.buyer.country);
    decide(policy, regime.as_ref(), facts, &now)
}

fn bytes(verdict: &Verdict) -> String {
    let mut text = String::new();
    verdict.to_node().write(&mut text);
    text
}

fn facts(text: &str) -> Facts {
    let read = read_facts(text);
    read.facts
        .unwrap_or_else(|| panic!("{:?} in {text}", read.findings))
}

/// What the page's own tag says before anybody asks: the case, the country and the item.
fn before_answers(purchase: &Purchase, truth: &Facts) -> Facts {
    let mut facts = truth.clone();
    facts.order = after_sales_policy::Order::default();
    facts.event = after_sales_policy::Event::default();
    facts.answers = Vec::new();
    facts.order.ordered_on = truth.order.ordered_on.filter(|_| purchase.tag_says_when);
    // What only the shop's system knows, a page may know too; what the buyer can tell, the buyer tells.
    facts.order.channel = truth.order.channel.clone();
    facts.order.tags = truth.order.tags.clone();
    facts
}

/// Puts the answer to one question where the self-check puts it; whether the buyer has one.
fn answer(fact: &MissingFact, truth: &Facts, facts: &mut Facts) -> bool {
    let (known, order) = (&truth.order, &mut facts.order);
    let day = |slot: &mut Option<_>, known: Option<_>| {
        *slot = known;
        known.is_some()
    };
    match fact.fact {
        FactName::OrderedOn => day(&mut order.ordered_on, known.ordered_on),
        FactName::ShippedOn => day(&mut order.shipped_on, known.shipped_on),
        FactName::EstimatedDeliveryOn => day(
            &mut order.estimated_delivery_on,
            known.estimated_delivery_on,
        ),
        FactName::DeliveredOn if known.delivered_on.is_none() => {
            let told = order.arrived.is_none();
            order.arrived = Some(false);
            told
        }
        FactName::DeliveredOn => {
            order.arrived = Some(true);
            day(&mut order.delivered_on, known.delivered_on)
        }
        FactName::NoticedOn => day(&mut facts.event.noticed_on, truth.event.noticed_on),
        FactName::OrderState => {
            order.state = known.state;
            known.state.is_some()
        }
        FactName::State => match fact
            .state
            .and_then(|state| Some((state, truth.answer(state)?)))
        {
            Some((state, holds)) => {
                facts.answers.push(StateAnswer { state, holds });
                true
            }
            None => false,
        },
        _ => false,
    }
}

/// The self-check: one question after the other, the one that settles most first.
fn self_check(policy: &Policy, purchase: &Purchase, truth: &Facts) -> (Verdict, usize) {
    let mut facts = before_answers(purchase, truth);
    let mut asked = Vec::new();
    loop {
        let verdict = judge(policy, &facts, &purchase.now);
        let open = verdict.missing_facts.iter().find(|fact| {
            let key = (fact.fact, fact.state);
            !asked.contains(&key)
        });
        let Some(open) = open.cloned() else {
            return (verdict, asked.len());
        };
        asked.push((open.fact, open.state));
        answer(&open, truth, &mut facts);
    }
}

fn known(purchase: &Purchase) -> Known {
    let truth = facts(&purchase.system);
    Known {
        case: Some(truth.case),
        country: Some(truth.buyer.country),
        sku: None,
        facts: Some(parse(&purchase.said).expect("json")),
    }
}

fn from_page(purchase: &Purchase) -> Facts {
    let read = facts_from_schema_org(&purchase.page, &known(purchase));
    read.facts
        .unwrap_or_else(|| panic!("{}: {:?}", purchase.name, read.notes))
}

#[test]
fn three_doors_end_in_the_same_bytes() {
    let all = purchases();
    assert!(all.len() >= 12);
    let mut seen = Vec::new();
    let mut questions = 0;
    for purchase in &all {
        let policy = policy(&purchase.policy);
        let truth = facts(&purchase.system);
        let by_system = judge(&policy, &truth, &purchase.now);
        let (by_buyer, asked) = self_check(&policy, purchase, &truth);
        let by_page = judge(&policy, &from_page(purchase), &purchase.now);
        assert_eq!(
            bytes(&by_system),
            bytes(&by_buyer),
            "{}: system and buyer",
            purchase.name
        );
        assert_eq!(
            bytes(&by_system),
            bytes(&by_page),
            "{}: system and page",
            purchase.name
        );
        assert_eq!(
            by_system.status.as_str(),
            purchase.status,
            "{}",
            purchase.name
        );
        questions += asked;
        seen.push((truth.case.as_str(), purchase.status.clone()));
    }
    // The purchases are of different kinds, and the buyer was really asked.
    seen.sort_unstable();
    seen.dedup();
    assert!(seen.len() >= 8, "{seen:?}");
    assert!(questions >= all.len(), "{questions}");
}

#[test]
fn a_page_that_says_something_else_ends_otherwise() {
    let all = purchases();
    let purchase = all.first().expect("one");
    let policy = policy(&purchase.policy);
    let truth = judge(&policy, &facts(&purchase.system), &purchase.now);
    let later = purchase.page.replace("2026-10-24", "2026-09-01");
    assert_ne!(later, purchase.page);
    let read = facts_from_schema_org(&later, &known(purchase))
        .facts
        .expect("facts");
    assert_ne!(bytes(&truth), bytes(&judge(&policy, &read, &purchase.now)));
}

#[test]
fn the_facts_of_a_page_read_as_any_facts_do() {
    for purchase in purchases() {
        let read = from_page(&purchase);
        let mut text = String::new();
        read.to_node().write(&mut text);
        assert_eq!(facts(&text), read, "{}", purchase.name);
    }
}
