//! No sentence rests on a statement of law that we are not sure of: promise, card and verdict of every row.

use after_sales_law::{citation, places, regime};
use after_sales_phrases::say::{self, Sentence};
use after_sales_phrases::{Pack, pack_text};
use after_sales_policy::{
    Basis, CaseType, CivilDate, Moment, Place, Policy, decide, read_facts, read_policy,
};
use serde_json::json;
use std::collections::BTreeSet;

fn policy(told: bool) -> Policy {
    let what = [
        "policy_before_payment",
        "contract_information",
        "contract_copy",
        "clause_on_final_screen",
        "withdrawal_information",
    ];
    let disclosures = what.map(|what| json!({ "what": what, "told": told }));
    let document = json!({
        "version": 1,
        "shop": {
            "name": "Bare", "country": "DE", "time_zone": "Europe/Berlin", "currency": "EUR",
            "markets": ["DE"],
            "contacts": [{ "kind": "email", "value": "shop@bare.example" }],
            "disclosures": disclosures,
        },
        "rules": [],
    });
    read_policy(&document.to_string()).policy.expect("a policy")
}

fn is_low(id: &str) -> bool {
    let entry = citation(id).and_then(|entry| entry.get("confidence"));
    entry.and_then(|word| word.as_text()) == Some("low")
}

#[test]
fn no_sentence_rests_on_what_we_are_not_sure_of() {
    let pack = Pack::parse(pack_text("en").expect("English")).expect("a pack");
    let mut wrong = BTreeSet::new();
    let (mut said, mut more) = (0_u32, 0_u32);
    let perhaps = say::note(after_sales_policy::Note::LawMayGiveMore, &pack).text;
    let mut look = |code: &str, sentences: Vec<Sentence>| {
        for one in sentences {
            said += 1;
            more += u32::from(one.text == perhaps);
            let id = one
                .source
                .as_deref()
                .filter(|_| one.basis == Some(Basis::Law));
            if let Some(id) = id.filter(|id| is_low(id)) {
                wrong.insert(format!("{code}: {id}: {}", one.text));
            }
        }
    };
    for row in places() {
        let code = row.code();
        let law = regime(&Place::parse(code).expect(code)).expect(code);
        let goods = law.exceptions.iter().map(|one| one.goods.as_str());
        for goods in goods.map(Some).chain([None, Some("used"), Some("phone")]) {
            let facts = json!({
                "case": "return", "buyer": { "country": code },
                "item": { "traits": goods.into_iter().collect::<Vec<_>>() },
                "order": { "ordered_on": "2026-10-05", "delivered_on": "2026-10-09" },
                "event": { "repaired_on": "2026-10-20" },
            });
            let mut facts = read_facts(&facts.to_string()).facts.expect("facts");
            for (told, day) in [
                (true, "2026-10-12"),
                (false, "2026-10-12"),
                (true, "2029-02-01"),
            ] {
                let policy = policy(told);
                let now = Moment::server(&format!("{day}T12:00:00+00:00")).expect(day);
                facts.order.ordered_on = CivilDate::parse("2026-10-05");
                facts.order.delivered_on = CivilDate::parse("2026-10-09");
                for (case, _) in CaseType::ALL {
                    facts.case = *case;
                    let verdict = decide(&policy, Some(&law), &facts, &now);
                    look(code, say::verdict(&verdict, &facts, &pack));
                }
                facts.case = CaseType::Return;
                facts.order.ordered_on = CivilDate::parse(day);
                facts.order.delivered_on = None;
                look(code, say::promise(&policy, Some(&law), &facts, &now, &pack));
                let card = say::policy_card(&policy, Some(&law), &facts, &now, &pack);
                let sentences = card
                    .sections
                    .into_iter()
                    .flat_map(|section| section.sentences);
                look(code, sentences.chain(card.footer).collect());
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(said > 20_000 && more > 500, "{said} said, {more} perhaps");
}
