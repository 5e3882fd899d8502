//! What the machine is given, where it can be, and what goes in and out of it.

use crate::ask::Answered;
use crate::config::Config;
use crate::form::Field;
use crate::outcome::News;
use after_sales_phrases::Pack;
use after_sales_policy::{CaseType, Facts, MissingFact, Moment, Policy, Regime, Verdict, decide};
use std::sync::Arc;

/// Everything an element was given.
#[derive(Clone, Debug)]
pub struct Given {
    /// Its settings.
    pub config: Arc<Config>,
    /// The shop's policy.
    pub policy: Arc<Policy>,
    /// The language.
    pub pack: Arc<Pack>,
    /// The moment of the decision.
    pub now: Moment,
}

impl Given {
    /// The law of the buyer's place on the day of the contract, when it is held.
    pub fn regime(&self, facts: &Facts) -> Option<Regime> {
        after_sales_law::regime(&facts.buyer.country)
    }

    /// The engine's answer.
    pub fn decide(&self, facts: &Facts) -> Verdict {
        let regime = self.regime(facts);
        decide(&self.policy, regime.as_ref(), facts, &self.now)
    }
}

/// What the buyer sees.
#[derive(Clone, Debug, PartialEq)]
pub enum Screen {
    /// The control of the withdrawal function.
    Entry,
    /// Which item?
    Pick,
    /// What happened?
    Case,
    /// One open fact.
    Question(MissingFact),
    /// The verdict.
    Answer,
    /// The request.
    Form,
    /// The request before it goes.
    Review,
    /// On its way, or what came of it: see [`Transport::outcome`](crate::outbox::Transport::outcome).
    Sending,
    /// The page itself took the request over.
    HandedOver,
}

/// What the buyer or the page's script did.
#[derive(Clone, Debug)]
pub enum Msg {
    /// Chose a line of an order.
    Pick(usize, usize),
    /// Chose a case.
    Case(CaseType),
    /// Typed into the question's field.
    Draft(String),
    /// Goes on with what the question's field holds.
    Go,
    /// Answered a question.
    Reply(Answered),
    /// One step back.
    Back,
    /// From the start.
    Restart,
    /// Wants to write to the shop; 32 hex digits for the request's key.
    Open(String),
    /// Typed or chose something in the form.
    Edit(Field, String),
    /// Form filled in.
    Review,
    /// Sends; `taken` when the page takes the transport over.
    Send {
        /// Whether the page cancelled the event.
        taken: bool,
        /// The device's time, RFC 3339.
        at: String,
    },
    /// The page's script tells something.
    Tell(News),
    /// Try again.
    Again,
}

/// What the page has to do.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Move the focus to the new screen's heading.
    FocusHeading,
    /// Move the focus to a field.
    FocusField(Field),
    /// Move the focus to the question's field.
    FocusDraft,
    /// Tell the page: event name, detail as JSON. The name [`DO`](crate::outbox::DO) is for the page's script alone.
    Emit(&'static str, String),
}
