//! Goods that a question names: categories of the policy, and kinds that law and shops treat apart.

use crate::fold::Folded;
use crate::matching::{score, trimmed};
use after_sales_phrases::{MessageId, Pack};
use after_sales_policy::{Facts, Policy, Trait, split};

/// Kinds of goods that can be told by their name.
const TRAITS: [Trait; 9] = [
    Trait::CustomMade,
    Trait::Perishable,
    Trait::SealedHygiene,
    Trait::SealedMedia,
    Trait::Digital,
    Trait::Newspaper,
    Trait::GiftCard,
    Trait::FinalSale,
    Trait::Used,
];

/// What a question names, with the catalogue's word for it.
#[derive(Default)]
pub(crate) struct Goods {
    pub(crate) labels: Vec<String>,
    categories: Vec<String>,
    traits: Vec<Trait>,
}

/// The goods that a question names, as far as the policy knows them.
pub(crate) fn named(question: &Folded, policy: &Policy, pack: &Pack) -> Goods {
    let mut goods = Goods::default();
    each_entry(
        MessageId::AskCategories,
        question,
        pack,
        &mut |ids, label| {
            let path = category(ids, policy);
            if let Some(path) = path.filter(|_| goods.categories.is_empty()) {
                goods.labels.push(label.to_owned());
                goods.categories.push(path.to_owned());
            }
        },
    );
    each_entry(MessageId::AskGoods, question, pack, &mut |ids, label| {
        let known = TRAITS.iter().find(|known| known.as_str() == ids);
        if let Some(known) = known {
            goods.labels.push(label.to_owned());
            goods.traits.push(*known);
        }
    });
    goods
}

impl Goods {
    /// The facts with these goods instead of the page's.
    pub(crate) fn put_into(&self, facts: &mut Facts) {
        if !self.categories.is_empty() {
            facts.item.categories.clone_from(&self.categories);
        }
        for each in &self.traits {
            if !facts.item.traits.contains(each) {
                facts.item.traits.push(*each);
            }
        }
    }
}

/// Every entry `ids = word / word` of a list whose words stand in the question, with its first word as a label.
fn each_entry(id: MessageId, question: &Folded, pack: &Pack, tell: &mut dyn FnMut(&str, &str)) {
    let list = pack.render(id, &[]);
    for entry in split::all(&list, "|") {
        let Some((ids, words)) = split::once(entry, "=") else {
            continue;
        };
        let mut phrases = split::all(words, "/");
        let label = phrases.next().unwrap_or_default();
        let said = |phrase: &str| score(phrase, question, pack.locale()) > 0;
        if said(label) || phrases.any(said) {
            tell(trimmed(ids), trimmed(label));
        }
    }
}

/// The category of the policy whose path has a step of one of these names; the shortest where there are several.
fn category<'p>(ids: &str, policy: &'p Policy) -> Option<&'p str> {
    let mut found: Option<&str> = None;
    for rule in &policy.document.rules {
        let scope = &rule.scope;
        for path in &scope.categories {
            let has = |step: &str| split::all(ids, " ").any(|id| id == step);
            let named = split::all(path, "/").last().is_some_and(has);
            if named && found.is_none_or(|known| path.len() < known.len()) {
                found = Some(path);
            }
        }
    }
    found
}
