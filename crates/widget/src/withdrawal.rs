//! The withdrawal function (Art. 11a of Directive 2011/83/EU): whom it is shown to, and the statement that it
//! sends. It asks for no reason and looks nothing up, so that nothing can keep a buyer from it.

use crate::config::Withdrawal;
use crate::form::Field;
use crate::screens::{field_name, outcome};
use crate::speak::t1;
use crate::state::State;
use crate::text::time_of_day;
use after_sales_phrases::say::{Sentence, refusal};
use after_sales_phrases::{MessageId, Pack, Value};
use after_sales_policy::{CaseType, CivilDate, Gate, LegalRight, RefusalReason, Regime};

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
    if !is_shown(&regime) {
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

/// Whether the function is shown where this law holds: wherever it gives an unconditional right. Whether the
/// country asks for the function already does not matter, for it costs nobody anything; a status of the
/// function by country and day of the contract would be weighed here.
fn is_shown(regime: &Regime) -> bool {
    regime.function.is_some() || regime.unconditional().is_some()
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

#[inline(never)]
fn add(text: &mut String, label: &str, value: &str) {
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

/// The buyer's copy: to whom, what, when, and what came of it.
#[inline(never)]
pub fn copy(state: &State, words: &Withdrawal) -> String {
    let pack = &state.given.pack;
    let shop = state.given.policy.document.shop.name.clone();
    let mut text = t1(pack, MessageId::UiFormTitle, "shop", shop);
    text.push_str("\n\n");
    text.push_str(&statement(state, words));
    text.push('\n');
    for (label, value) in outcome(state) {
        add(&mut text, &label, &value);
    }
    text.push('\n');
    text
}

/// Day and time with their zone; nothing for a text that is no time stamp.
#[inline(never)]
pub fn moment(pack: &Pack, stamp: &str) -> Option<String> {
    let day = stamp.get(..10).and_then(CivilDate::parse)?;
    let time = Value::Text(time_of_day(stamp));
    Some(pack.render(
        MessageId::UiReceiptAt,
        &[("day", day.into()), ("time", time)],
    ))
}

impl State {
    /// Whether this is the withdrawal function and not the self-check.
    pub fn withdraws(&self) -> bool {
        self.given.config.withdrawal.is_some()
    }

    /// The form's fields in the order of the screen.
    pub fn fields(&self) -> &'static [Field] {
        match self.withdraws() {
            true => &Field::STATEMENT,
            false => &Field::ALL,
        }
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
        self.form.message = titles;
        self.form.order = order;
        self.form.name = known(&words.name);
        self.form.email = known(&words.email);
        self.case = Some(CaseType::Withdrawal);
    }
}

#[cfg(test)]
#[path = "withdrawal_tests.rs"]
mod tests;
