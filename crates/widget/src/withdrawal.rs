//! The withdrawal function (Art. 11a of Directive 2011/83/EU): whom it is shown to, and the statement that it
//! sends. It asks for no reason and looks nothing up, so that nothing can keep a buyer from it.

use crate::config::Withdrawal;
use crate::form::Field;
use crate::screens::field_name;
use crate::speak::t1;
use crate::state::State;
use after_sales_phrases::MessageId;
use after_sales_phrases::say::{Sentence, refusal};
use after_sales_policy::{CaseType, Gate, LegalRight, RefusalReason};

/// What the element offers.
pub enum Offer {
    /// The function.
    Function,
    /// No such right for these goods: the reason with its source. The buyer may write all the same.
    Exempt(Vec<Sentence>, String),
    /// No such right for such purchases at this place, in words.
    Absent(String),
}

/// What the element offers for the place, the day of the contract and the goods.
///
/// A period that is over does not count: the device's clock may be wrong, and the shop judges by its own.
pub fn offer(state: &State) -> Offer {
    let given = &*state.given;
    let facts = state.facts();
    // Law that we do not hold is no reason to keep anybody from withdrawing.
    let Some(regime) = given.regime(&facts) else {
        return Offer::Function;
    };
    // Whether the country asks for the function, and since when, does not matter: it costs nobody anything.
    if regime.unconditional().is_none() {
        let (id, name, word) = if regime.withdrawal.iter().any(is_none) {
            (MessageId::Refusal, "reason", "no_legal_right")
        } else {
            (MessageId::Note, "note", "law_may_give_more")
        };
        return Offer::Absent(t1(&given.pack, id, name, word));
    }
    let verdict = given.decide(&facts);
    let mut refusals = verdict.refusals.iter();
    match refusals.find(|one| one.reason == RefusalReason::LegalException) {
        Some(one) => Offer::Exempt(refusal(one, &verdict, &given.pack), one.source.clone()),
        None => Offer::Function,
    }
}

/// The law was read, and gives no such right.
fn is_none(right: &LegalRight) -> bool {
    right.gates.contains(&Gate::Never)
}

/// The statement in lines, as it is sent: the words of the control, then what the buyer entered.
#[inline(never)]
pub fn statement(state: &State, words: &Withdrawal) -> String {
    let mut text = words.withdraw.clone();
    for (label, value) in rows(state) {
        add(&mut text, &label, &value);
    }
    text
}

/// A line with its label.
#[inline(never)]
pub fn add(text: &mut String, label: &str, value: &str) {
    for part in ["\n", label, ": ", value] {
        text.push_str(part);
    }
}

/// What the buyer entered, each with its label.
#[inline(never)]
pub fn rows(state: &State) -> Vec<(String, String)> {
    let row = |field: &Field| Some((field_name(state, *field), state.form.given(*field)?));
    Field::STATEMENT.iter().filter_map(row).collect()
}

impl State {
    /// Whether this is the withdrawal function and not the self-check.
    pub fn withdraws(&self) -> bool {
        self.given.config.withdrawal.is_some()
    }

    /// The language that the shop answers in. There are more languages of the labels than packs.
    pub(crate) fn locale(&self) -> &str {
        match &self.given.config.withdrawal {
            Some(words) => &words.language,
            None => self.given.pack.locale(),
        }
    }

    /// Takes over what the page knows, and only that: never from storage. All of it may be changed.
    #[inline(never)]
    pub(crate) fn prefill(&mut self) {
        let config = &self.given.config;
        let Some(words) = &config.withdrawal else {
            return;
        };
        let known = |text: &Option<String>| text.clone().unwrap_or_default();
        let mut order = known(&words.reference);
        let mut items = core::slice::from_ref(&config.item);
        if let [only] = config.orders.as_slice() {
            items = &only.lines;
            self.item = (only.lines.len() < 2).then_some((0, 0));
            if order.is_empty() {
                order.clone_from(&only.reference);
            }
        }
        let mut titles = String::new();
        for title in items.iter().filter_map(|one| one.title.as_deref()) {
            if !titles.is_empty() {
                titles.push_str(", ");
            }
            titles.push_str(title);
        }
        let name = known(&words.name);
        let email = known(&words.email);
        for (field, text) in Field::STATEMENT
            .into_iter()
            .zip([name, order, email, titles])
        {
            self.form.set(field, text);
        }
        self.case = Some(CaseType::Withdrawal);
    }
}

#[cfg(test)]
#[path = "withdrawal_tests.rs"]
mod tests;
