//! The machine's last steps: from the form to what came of the request.
//!
//! The page's script sends it (`pkg/src/send`): it keeps trying, looks it up and checks the receipt. Here is what is sent, and
//! what the buyer sees of it.

use crate::form::{Fault, Field, Problem};
use crate::message::{Effect, Screen};
use crate::outcome::{News, Outcome, Progress, Sent};
use crate::speak::{self, t};
use crate::state::State;
use crate::text::{object, text};
use crate::withdrawal;
use after_sales_phrases::MessageId;
use after_sales_policy::json::Node;
use after_sales_policy::{AfterSalesRequest, CaseType, body_digest};

/// Name of what the page's script is asked to do; never an event of the page.
pub const DO: &str = "do";

/// One request and its way.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Transport {
    /// 32 hex digits, the same over every retry.
    pub key: String,
    /// What is sent; empty for a request of an earlier page, which nobody kept.
    pub body: String,
    /// What came of it; none while on its way.
    pub outcome: Option<Outcome>,
    /// How it goes.
    pub progress: Option<Progress>,
}

impl Transport {
    /// A request with a key that no other request has.
    pub fn new(key: String) -> Self {
        Self {
            key,
            ..Self::default()
        }
    }

    /// What came of it.
    pub fn sent(&self) -> Option<Sent> {
        self.outcome.as_ref().map(|outcome| outcome.sent)
    }
}

/// What the page's script is asked for, as JSON: `what` in the member `do`, and texts.
#[inline(never)]
pub fn asked(what: &str, texts: &[(&str, &str)]) -> String {
    let mut members = vec![(DO, text(what))];
    members.extend(texts.iter().map(|(name, value)| (*name, text(value))));
    object(members)
}

fn ask(what: &str, texts: &[(&str, &str)]) -> Effect {
    Effect::Emit(DO, asked(what, texts))
}

impl State {
    /// The request as it stands; its problems are the form's errors.
    pub fn request(&self) -> AfterSalesRequest {
        let facts = self.facts();
        let verdict = self.given.decide(&facts);
        let needs = self.needs();
        // What was typed for another case stays in the form and is not sent.
        let asked = |field| needs.iter().any(|need| need.field == field);
        let given = |field| self.form.given(field).filter(|_| asked(field));
        let known = |field| given(field).unwrap_or_default();
        let key = self.transport.as_ref().map(|t| t.key.clone());
        let mut request = AfterSalesRequest {
            key: key.unwrap_or_default(),
            order_reference: known(Field::Order),
            email: known(Field::Email),
            locale: self.locale().into(),
            statement_shown: match &self.given.config.withdrawal {
                Some(words) => withdrawal::statement(self, words),
                None => speak::statement(&self.given, &verdict, &facts),
            },
            policy_hash: verdict.policy_hash,
            facts,
            name: given(Field::Name),
            remedy: self.form.remedy().filter(|_| asked(Field::Remedy)),
            message: given(Field::Message),
            serials: Vec::new(),
            wanted: given(Field::Wanted),
            photos: Vec::new(),
        };
        if asked(Field::Serials) {
            request.serials = self.form.serials();
        }
        if asked(Field::Photos) {
            request.photos.clone_from(&self.form.photos);
        }
        request
    }

    /// To the form, with a key that lives as long as it: going back to it keeps the key.
    #[inline(never)]
    pub(crate) fn open_form(&mut self, key: String, effects: &mut Vec<Effect>) {
        let given = self.given.clone();
        let pack = &given.pack;
        let item = speak::title(self.line(), pack);
        let key = self.spare_key.take().unwrap_or(key);
        let transport = self.transport.get_or_insert_with(|| Transport::new(key));
        // For the page's own form, should this module ever stop: by the names of its fields.
        let texts = [
            ("key", transport.key.as_str()),
            ("case", self.case.map_or("", CaseType::as_str)),
            ("item", &item),
            ("stopped", &t(pack, MessageId::UiStopped)),
        ];
        effects.push(ask("open", &texts));
        if self.form.given(Field::Order).is_none() {
            let known = self.order().map(|order| order.reference.clone());
            self.form.set(Field::Order, known.unwrap_or_default());
        }
        self.screen = Screen::Form;
        effects.push(Effect::FocusHeading);
    }

    pub(crate) fn review(&mut self, effects: &mut Vec<Effect>) {
        let findings = self.request().problems();
        self.form.errors = findings
            .iter()
            .filter_map(|finding| Field::of_pointer(&finding.path))
            .map(|field| Problem::local(field, &self.form))
            .collect();
        let needs = self.needs();
        for need in needs.iter().filter(|need| need.required) {
            if !self.form.is_filled(need.field) {
                let missing = Problem::local(need.field, &self.form);
                self.form.errors.push(missing);
            }
        }
        if self.form.busy {
            let (field, fault) = (Field::Photos, Fault::Busy);
            self.form.errors.push(Problem { field, fault });
        }
        match self.form.first_wrong(&needs) {
            Some(field) => effects.push(Effect::FocusField(field)),
            None => {
                self.form.said.clear();
                self.screen = Screen::Review;
                effects.push(Effect::FocusHeading);
            }
        }
    }

    pub(crate) fn send(&mut self, at: String, effects: &mut Vec<Effect>) {
        if self.is_on_its_way() {
            return;
        }
        let body = self.request().to_body();
        if let Some(transport) = &mut self.transport {
            transport.body = body;
            self.sent_at = at;
            self.screen = Screen::Sending;
            effects.push(Effect::FocusHeading);
            self.again(effects);
        }
    }

    /// Hands the request over, once more when it has been. The script looks it up first when it may have arrived.
    pub(crate) fn again(&mut self, effects: &mut Vec<Effect>) {
        let Some(transport) = &mut self.transport else {
            return;
        };
        (transport.outcome, transport.progress) = (None, None);
        let body = transport.body.as_str();
        let (what, digest) = match body {
            "" => ("check", String::new()),
            body => ("send", body_digest(body)),
        };
        let texts = [
            ("key", transport.key.as_str()),
            ("body", body),
            ("digest", &digest),
        ];
        effects.push(ask(what, &texts));
    }

    /// Takes what the page's script tells.
    #[inline(never)]
    pub(crate) fn tell(&mut self, news: News, effects: &mut Vec<Effect>) {
        match news {
            News::Photos(photos, busy) => (self.form.photos, self.form.busy) = (photos, busy),
            News::Pending(key) => {
                // Whoever has begun is not interrupted.
                let begun = !matches!(self.screen, Screen::Entry | Screen::Pick | Screen::Case);
                if !begun && self.transport.is_none() {
                    self.transport = Some(Transport::new(key));
                    self.screen = Screen::Sending;
                }
            }
            News::Progress(progress) => {
                if let Some(transport) = &mut self.transport {
                    transport.progress = Some(progress);
                }
            }
            News::Ended(outcome) => {
                if self.is_on_its_way() {
                    self.end(outcome, effects);
                }
            }
        }
    }

    fn is_on_its_way(&self) -> bool {
        let open = self.transport.as_ref().is_some_and(|t| t.outcome.is_none());
        self.screen == Screen::Sending && open
    }

    /// Whether it is a request of an earlier page.
    pub fn is_earlier(&self) -> bool {
        self.transport.as_ref().is_some_and(|t| t.body.is_empty())
    }

    fn end(&mut self, outcome: Outcome, effects: &mut Vec<Effect>) {
        // The buyer, who has just come to the page, is not taken away from where they are.
        let earlier = self.is_earlier();
        let (code, message) = match outcome.sent {
            Sent::Received | Sent::Unconfirmed => {
                let confirmed = Node::Bool(outcome.sent == Sent::Received);
                let id = text(outcome.text("id"));
                let detail = object(vec![("id", id), ("confirmed", confirmed)]);
                effects.push(Effect::Emit("submitted", detail));
                ("", "")
            }
            Sent::HandedOver => ("", ""),
            Sent::NotSent if outcome.text("why") == "invalid" => {
                ("invalid", "the shop found errors in the request")
            }
            Sent::NotSent => ("not_sent", "the request was not sent"),
            Sent::Unknown => ("unknown", "nobody knows whether the request arrived"),
        };
        if !code.is_empty() {
            // In developer English and without anything the buyer typed.
            let detail = object(vec![("code", text(code)), ("message", text(message))]);
            effects.push(Effect::Emit("error", detail));
        }
        if outcome.sent == Sent::NotSent && !earlier {
            let fields = outcome.pointers().filter_map(Field::of_pointer);
            self.form.errors = fields.map(Problem::remote).collect();
            self.form.said = outcome.text("message").into();
        }
        let wrong = self.form.first_wrong(&self.needs());
        if let Some(transport) = &mut self.transport {
            transport.outcome = Some(outcome);
        }
        match wrong.filter(|_| code == "invalid") {
            Some(field) => {
                self.screen = Screen::Form;
                effects.push(Effect::FocusField(field));
            }
            None if earlier => {}
            None => effects.push(Effect::FocusHeading),
        }
    }

    /// Keeps the key of an earlier request that may still arrive.
    pub(crate) fn spare(&mut self) {
        let earlier = self.is_earlier();
        let open = self.transport.take().filter(|_| earlier);
        let open = open.filter(|t| t.sent() != Some(Sent::Received));
        self.spare_key = open.map(|transport| transport.key);
    }
}

#[cfg(test)]
#[path = "outbox_tests.rs"]
mod tests;
