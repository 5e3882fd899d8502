//! The machine's last steps: from the form to the shop's receipt.

use crate::form::{Field, Problem};
use crate::message::{Effect, Screen};
use crate::send::{Sent, Step, Why};
use crate::speak;
use crate::state::State;
use crate::text::{object, text};
use crate::withdrawal;
use after_sales_policy::AfterSalesRequest;

impl State {
    /// The request as it stands; its problems are the form's errors.
    pub fn request(&self) -> AfterSalesRequest {
        let facts = self.facts();
        let verdict = self.given.decide(&facts);
        let key = self.transport.as_ref().map(|t| t.key.clone());
        AfterSalesRequest {
            key: key.unwrap_or_default(),
            order_reference: self.form.order.trim().into(),
            email: self.form.email.trim().into(),
            locale: self.locale().into(),
            statement_shown: match &self.given.config.withdrawal {
                Some(words) => withdrawal::statement(self, words),
                None => speak::statement(&self.given, &verdict, &facts),
            },
            policy_hash: verdict.policy_hash,
            facts,
            name: self.form.given(Field::Name),
            remedy: self.form.remedy,
            message: self.form.given(Field::Message),
        }
    }

    pub(crate) fn review(&mut self, effects: &mut Vec<Effect>) {
        let findings = self.request().problems();
        self.form.errors = findings
            .iter()
            .filter_map(|finding| Field::of_pointer(&finding.path))
            .map(|field| Problem::local(field, &self.form))
            .collect();
        // A statement without a name says nothing (Art. 11a(2)(a) of Directive 2011/83/EU).
        if self.withdraws() && self.form.given(Field::Name).is_none() {
            let missing = Problem::local(Field::Name, &self.form);
            self.form.errors.push(missing);
        }
        match self.form.first_wrong(self.fields()) {
            Some(field) => effects.push(Effect::FocusField(field)),
            None => {
                self.screen = Screen::Review;
                effects.push(Effect::FocusHeading);
            }
        }
    }

    pub(crate) fn send(&mut self, at: String, effects: &mut Vec<Effect>) {
        let on_its_way = self.screen == Screen::Sending
            && self.transport.as_ref().is_some_and(|t| t.result.is_none());
        let body = self.request().to_body();
        if let Some(transport) = self.transport.as_mut().filter(|_| !on_its_way) {
            let step = transport.send(body);
            self.sent_at = at;
            self.screen = Screen::Sending;
            effects.push(Effect::FocusHeading);
            self.after(step, effects);
        }
    }

    pub(crate) fn after(&mut self, step: Step, effects: &mut Vec<Effect>) {
        if step != Step::Rest {
            effects.push(Effect::Network(step));
            return;
        }
        let Some(result) = self.transport.as_ref().and_then(|t| t.result.as_ref()) else {
            return;
        };
        match result {
            Sent::Received { receipt, .. } => {
                let detail = object(vec![("id", text(&receipt.id))]);
                effects.push(Effect::Emit("submitted", detail));
            }
            Sent::NotSent(Why::Invalid(paths)) => {
                self.form.errors = paths
                    .iter()
                    .filter_map(|path| Field::of_pointer(path))
                    .map(Problem::remote)
                    .collect();
                effects.push(failed("invalid", "the shop found errors in the request"));
                if let Some(field) = self.form.first_wrong(self.fields()) {
                    self.screen = Screen::Form;
                    effects.push(Effect::FocusField(field));
                    return;
                }
            }
            Sent::NotSent(_) => effects.push(failed("not_sent", "the request was not sent")),
            Sent::Unknown => {
                effects.push(failed(
                    "unknown",
                    "nobody knows whether the request arrived",
                ));
            }
        }
        effects.push(Effect::FocusHeading);
    }
}

/// Tells the page, in developer English and without anything the buyer typed.
fn failed(code: &str, message: &str) -> Effect {
    let detail = object(vec![("code", text(code)), ("message", text(message))]);
    Effect::Emit("error", detail)
}
