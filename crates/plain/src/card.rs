//! A policy's card, as its readers have it before them.

use crate::sentence::without_isolates;
use after_sales_phrases::say::{self, Sentence};
use after_sales_phrases::{MessageId, Pack};
use after_sales_policy::{
    Buyer, CaseType, Event, Facts, Item, Moment, Order, Place, Policy, assume_purchase,
};

/// The sentences of a policy's card; not those that only hold the shop's own words and names.
pub fn card(policy: &Policy, country: &Place, now: &Moment, pack: &Pack) -> Vec<String> {
    let facts = Facts {
        case: CaseType::Return,
        buyer: Buyer {
            country: country.clone(),
            tier: None,
            groups: Vec::new(),
            role: None,
            traits: Vec::new(),
            counters: Vec::new(),
        },
        item: Item::default(),
        order: Order::default(),
        event: Event::default(),
        answers: Vec::new(),
        proof: Vec::new(),
    };
    let law = after_sales_law::regime(country);
    let facts = assume_purchase(&policy.document, law.as_ref(), facts, now.today);
    let card = say::policy_card(policy, law.as_ref(), &facts, now, pack);
    let sections = card
        .sections
        .into_iter()
        .flat_map(|section| section.sentences);
    ours(sections.chain(card.footer))
}

/// Without what holds only the shop's own words and names.
pub(crate) fn ours(sentences: impl IntoIterator<Item = Sentence>) -> Vec<String> {
    let shops = [
        MessageId::ShopWords,
        MessageId::Guide,
        MessageId::Point,
        MessageId::Dispute,
    ];
    let ours = sentences
        .into_iter()
        .filter(|one| !shops.contains(&one.message));
    ours.map(|one| without_isolates(&one.text)).collect()
}
