//! What the screens say, in the pack's language.

use crate::config::Line;
use crate::state::Given;
use after_sales_phrases::say::{self, Sentence};
use after_sales_phrases::{MessageId, Pack, Value};
use after_sales_policy::{CaseType, Entitlement, Facts, Verdict, assume_purchase};

/// A message without arguments.
pub fn t(pack: &Pack, id: MessageId) -> String {
    pack.render(id, &[])
}

/// A message with one argument.
pub fn t1(pack: &Pack, id: MessageId, name: &str, value: impl Into<Value>) -> String {
    pack.render(id, &[(name, value.into())])
}

/// How an item is called.
pub fn title(line: &Line, pack: &Pack) -> String {
    match (&line.title, &line.sku) {
        (Some(title), _) => title.clone(),
        (None, Some(sku)) => t1(pack, MessageId::UiItem, "sku", sku.clone()),
        (None, None) => t(pack, MessageId::UiThisItem),
    }
}

/// The verdict as the buyer read it, in one text: the request carries it.
pub fn statement(given: &Given, verdict: &Verdict, facts: &Facts) -> String {
    let said = say::verdict(verdict, facts, &given.pack);
    let texts: Vec<&str> = said.iter().map(|sentence| sentence.text.as_str()).collect();
    texts.join("\n")
}

/// The headline of a verdict and, when there is one, its last day.
pub fn headline(given: &Given, verdict: &Verdict, facts: &Facts) -> Vec<Sentence> {
    let mut said = say::verdict(verdict, facts, &given.pack);
    let more = said.get(1).is_some_and(is_last_day);
    said.truncate(if more { 2 } else { 1 });
    said
}

/// What to read with a verdict.
pub fn notes(given: &Given, verdict: &Verdict, facts: &Facts) -> Vec<Sentence> {
    let mut said = say::verdict(verdict, facts, &given.pack);
    said.retain(|sentence| is(sentence, &[MessageId::Note]));
    said
}

fn is_last_day(sentence: &Sentence) -> bool {
    is(sentence, &[MessageId::LastDay, MessageId::NoLastDay])
}

fn is(sentence: &Sentence, ids: &[MessageId]) -> bool {
    ids.contains(&sentence.message)
}

/// One entitlement, without what its heading and its table of money say.
pub fn entitlement(given: &Given, verdict: &Verdict, one: &Entitlement) -> Vec<Sentence> {
    let mut said = say::entitlement(one, verdict, &given.pack);
    let mut left_out = vec![MessageId::BasisLaw, MessageId::BasisShop];
    if one.refund.is_some() {
        left_out.extend([MessageId::RefundTotal, MessageId::RefundMinus]);
    }
    said.retain(|sentence| !is(sentence, &left_out));
    said
}

/// The facts of a purchase made today of the item that the page is about.
pub fn looked_at(given: &Given) -> Facts {
    let config = &given.config;
    let facts = config.facts(CaseType::Return, None, &config.item);
    let regime = given.regime(&facts);
    let document = &given.policy.document;
    let mut facts = assume_purchase(document, regime.as_ref(), facts, given.now.today);
    if config.later {
        facts.order.delivered_on = None;
        facts.event.declared_on = None;
    }
    facts
}

/// The dated line and what belongs to it. After the order it is about that order.
pub fn promise(given: &Given) -> Vec<Sentence> {
    let config = &given.config;
    let policy = &given.policy;
    let facts = config.facts(CaseType::Return, None, &config.item);
    let regime = given.regime(&facts);
    let regime = regime.as_ref();
    let Some(ordered) = config.ordered_on else {
        return say::promise(policy, regime, &looked_at(given), &given.now, &given.pack);
    };
    say::order_promise(policy, regime, facts, ordered, &given.now, &given.pack)
}
