//! The whole help of a shop as ready sentences.

use crate::clock::Clocks;
use crate::routes::{self, routes};
use crate::said::heading;
use after_sales_answer::sentences;
use after_sales_phrases::say;
use after_sales_phrases::{MessageId, Pack};
use after_sales_policy::json::Node;
use after_sales_policy::{Facts, Moment, Policy, SafeUrl, Text, assume_purchase};

/// Routes to a person, the shop's answers, guides and the ways to complain
///
/// `{type: "help", title, ask, routes, faq, guides, disputes, locale, dir, findings}`; a part of which the policy has
/// nothing has no items. `facts` are those of the page.
pub fn help(
    policy: &Policy,
    facts: Facts,
    now: &Moment,
    clocks: Option<&Clocks>,
    pack: &Pack,
) -> Node {
    let document = &policy.document;
    let regime = after_sales_law::regime(&facts.buyer.country);
    let regime = regime.as_ref();
    let facts = assume_purchase(document, regime, facts, now.today);
    let card = say::policy_card(policy, regime, &facts, now, pack);
    let of_card = |name: &str| {
        let title = heading(name, pack);
        let own = card.sections.iter().find(|section| section.title == title);
        list(
            title,
            own.map_or_else(|| Node::List(Vec::new()), |own| sentences(&own.sentences)),
        )
    };
    let text = |id| Node::text(&pack.render(id, &[]));
    let routes = routes(document, now, clocks, pack);
    let routes = routes.iter().map(routes::node).collect();
    let asked = document.faq.iter().map(|faq| {
        Node::object(vec![
            ("question", own(&faq.question, pack)),
            ("answer", own(&faq.answer, pack)),
        ])
    });
    let person = match document.shop.contacts.is_empty() {
        true => pack.render(MessageId::CardAsk, &[]),
        false => pack.render(MessageId::HelpPersonLead, &[]),
    };
    Node::object(vec![
        ("type", Node::text("help")),
        ("title", text(MessageId::HelpTitle)),
        (
            "ask",
            Node::object(vec![
                ("label", text(MessageId::AskLabel)),
                ("hint", text(MessageId::AskHint)),
                ("button", text(MessageId::AskButton)),
                ("answer", text(MessageId::AskAnswer)),
                ("person", text(MessageId::AskPerson)),
            ]),
        ),
        (
            "routes",
            Node::object(vec![
                ("title", text(MessageId::HelpPerson)),
                ("lead", Node::text(&person)),
                ("items", Node::List(routes)),
            ]),
        ),
        (
            "faq",
            list(heading("faq", pack), Node::List(asked.collect())),
        ),
        ("guides", of_card("guides")),
        ("points", of_card("points")),
        ("disputes", of_card("disputes")),
        (
            "policy",
            link(&document.shop.policy_url, text(MessageId::HelpPolicy)),
        ),
        ("locale", Node::text(pack.locale())),
        ("dir", Node::text(pack.direction().as_str())),
        ("findings", Node::List(Vec::new())),
    ])
}

fn list(title: String, items: Node) -> Node {
    Node::object(vec![("title", Node::text(&title)), ("items", items)])
}

fn link(url: &Option<SafeUrl>, text: Node) -> Node {
    url.as_ref().map_or(Node::Null, |url| {
        Node::object(vec![("text", text), ("link", Node::text(url.as_str()))])
    })
}

/// Words of the shop in the best language that it wrote.
fn own(text: &Text, pack: &Pack) -> Node {
    let words = text.best(pack.locale()).unwrap_or_default();
    Node::text(&pack.render(MessageId::ShopWords, &[("words", words.into())]))
}
