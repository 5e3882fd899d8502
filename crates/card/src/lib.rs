//! The policy in words, for JavaScript: the card of a product page and its dated promise. A module of its own,
//! since who asks for a verdict needs none of it.

/// A third of the size of the standard allocator.
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

mod status;

use after_sales_answer::{invalid, language, moment, sentences, spoken, written};
use after_sales_phrases::Pack;
use after_sales_phrases::say::{self, Card, Letter};
use after_sales_policy::json::Node;
use after_sales_policy::{Facts, Moment, Policy, assume_purchase, read_facts, read_policy};
use wasm_bindgen::prelude::wasm_bindgen;

/// Takes the file of a country, `law/<CODE>.json`: its law, holidays and citations. `false` when it is none of
/// this build's countries. Until then that country's law is not held, and the card says so.
#[wasm_bindgen]
#[must_use]
pub fn load_law(text: &str) -> bool {
    after_sales_law::load(text)
}

/// `{type: "card", card, promise, locale, dir, findings}` or `{type: "invalid", findings}`: the policy in words
/// for one item and one country, as it holds for an order placed `now` (an RFC 3339 time). `pack` is the text of
/// a locale pack.
#[wasm_bindgen]
#[must_use]
pub fn render(policy: &str, pack: &str, facts: &str, now: &str) -> String {
    let read = read_policy(policy);
    let (pack, unusable) = language(pack);
    let facts = read_facts(facts);
    let moment = moment(now, "device");
    let answer = match (&read.policy, facts.facts, &moment, &pack) {
        (Some(policy), Some(facts), Ok(moment), Some(pack)) => said(policy, facts, moment, pack),
        _ => invalid(&read.findings, &facts.findings, &moment, &unusable),
    };
    written(&answer)
}

/// `{type: "letter", letter, form, locale, dir, findings}` or invalid, as from `render`: the card as one text. `form` is
/// `text`, `mail` (HTML for a mail's body) or `page` (HTML that prints). Facts that say when the order was placed give
/// that order's own days.
#[wasm_bindgen]
#[must_use]
pub fn letter(policy: &str, pack: &str, facts: &str, now: &str, form: &str) -> String {
    let read = read_policy(policy);
    let (pack, unusable) = language(pack);
    let facts = read_facts(facts);
    let moment = moment(now, "device");
    let answer = match (&read.policy, facts.facts, &moment, &pack) {
        (Some(policy), Some(facts), Ok(moment), Some(pack)) => {
            let card = card_of(policy, facts, moment, pack);
            let letter = say::letter(
                &card,
                match form {
                    "mail" => Letter::Mail,
                    "page" => Letter::Page,
                    _ => Letter::Text,
                },
            );
            let answer = [("letter", Node::text(&letter)), ("form", Node::text(form))];
            spoken("letter", answer, Some(pack))
        }
        _ => invalid(&read.findings, &facts.findings, &moment, &unusable),
    };
    written(&answer)
}

fn card_of(policy: &Policy, facts: Facts, moment: &Moment, pack: &Pack) -> Card {
    let regime = after_sales_law::regime(&facts.buyer.country);
    let regime = regime.as_ref();
    if let Some(ordered) = facts.order.ordered_on {
        return say::order_card(policy, regime, facts, ordered, moment, pack);
    }
    let facts = assume_purchase(&policy.document, regime, facts, moment.today);
    say::policy_card(policy, regime, &facts, moment, pack)
}

fn said(policy: &Policy, facts: Facts, moment: &Moment, pack: &Pack) -> Node {
    let regime = after_sales_law::regime(&facts.buyer.country);
    let regime = regime.as_ref();
    let facts = assume_purchase(&policy.document, regime, facts, moment.today);
    let answer = [
        (
            "card",
            written_card(&say::policy_card(policy, regime, &facts, moment, pack)),
        ),
        (
            "promise",
            sentences(&say::promise(policy, regime, &facts, moment, pack)),
        ),
    ];
    spoken("card", answer, Some(pack))
}

fn written_card(card: &Card) -> Node {
    let mut sections = Vec::new();
    for section in &card.sections {
        sections.push(Node::object(vec![
            ("title", Node::text(&section.title)),
            ("sentences", sentences(&section.sentences)),
        ]));
    }
    Node::object(vec![
        ("locale", Node::text(&card.locale)),
        ("dir", Node::text(card.dir)),
        ("title", Node::text(&card.title)),
        ("sections", Node::List(sections)),
        ("footer", sentences(&card.footer)),
        ("policy_hash", Node::text(&card.policy_hash)),
    ])
}
