//! The self-check as a machine: one [`Screen`] at a time, moved by [`Msg`]s. It knows no page;
//! what the page has to do comes back as [`Effect`]s.

use crate::ask::{self, Answered, Reply};
use crate::config::{Line, OrderGiven};
use crate::form::{Field, Form};
pub use crate::message::{Effect, Given, Msg, Screen};
use crate::needs;
use crate::outbox::Transport;
use crate::text::{object, text};
use after_sales_policy::{CaseType, FactName, Facts, MissingFact, RefusalReason, Verdict};
use std::sync::Arc;

/// The machine.
#[derive(Clone, Debug)]
pub struct State {
    /// What it was given.
    pub given: Arc<Given>,
    /// Where it is.
    pub screen: Screen,
    /// Order and line, by place in the configuration.
    pub item: Option<(usize, usize)>,
    /// What happened.
    pub case: Option<CaseType>,
    /// Answers so far, "I don't know" included, oldest first.
    pub replies: Vec<Reply>,
    /// Text in the question's field.
    pub draft: String,
    /// Whether that text is no day that can be.
    pub draft_wrong: bool,
    /// What was typed into the form.
    pub form: Form,
    /// The request on its way.
    pub transport: Option<Transport>,
    /// Key of an earlier request that may still arrive: the next one takes it, so that the two cannot become two cases.
    pub spare_key: Option<String>,
    /// When the buyer pressed the button that sends it, by the device; RFC 3339.
    pub sent_at: String,
}

impl State {
    /// A check at its first screen.
    pub fn new(given: Arc<Given>) -> Self {
        let mut state = Self {
            given,
            screen: Screen::Case,
            item: None,
            case: None,
            replies: Vec::new(),
            draft: String::new(),
            draft_wrong: false,
            form: Form::default(),
            transport: None,
            spare_key: None,
            sent_at: String::new(),
        };
        state.first();
        state
    }

    fn first(&mut self) {
        if self.withdraws() {
            self.prefill();
            self.screen = Screen::Entry;
        } else if self.can_pick() {
            self.screen = Screen::Pick;
        } else {
            let orders = &self.given.config.orders;
            let full = orders.iter().position(|order| !order.lines.is_empty());
            // An order without lines is about the page's item.
            self.item = (!orders.is_empty()).then_some((full.unwrap_or(0), 0));
            // The page has just come: the focus stays where it is.
            self.picked(&mut Vec::new());
        }
    }

    /// The item is known: on to what happened, unless the page says that already.
    fn picked(&mut self, effects: &mut Vec<Effect>) {
        if self.given.config.case.is_some() {
            self.case = self.given.config.case;
            self.arrive(effects);
        } else {
            self.screen = Screen::Case;
            effects.push(Effect::FocusHeading);
        }
    }

    /// Whether there is more than one item to choose from.
    pub fn can_pick(&self) -> bool {
        let lines: usize = self.given.config.orders.iter().map(|o| o.lines.len()).sum();
        lines > 1
    }

    /// The order, when one was chosen.
    pub fn order(&self) -> Option<&OrderGiven> {
        self.given.config.orders.get(self.item?.0)
    }

    /// The item.
    pub fn line(&self) -> &Line {
        let config = &self.given.config;
        self.item
            .and_then(|(_, line)| self.order()?.lines.get(line))
            .unwrap_or(&config.item)
    }

    /// What is known of the purchase, for one case.
    pub fn facts_for(&self, case: CaseType) -> Facts {
        let mut facts = self.given.config.facts(case, self.order(), self.line());
        for reply in &self.replies {
            ask::apply(reply, &mut facts);
        }
        facts
    }

    /// What is known of the purchase.
    pub fn facts(&self) -> Facts {
        self.facts_for(self.case.unwrap_or(CaseType::Return))
    }

    /// The engine's answer to what is known.
    pub fn verdict(&self) -> Verdict {
        self.given.decide(&self.facts())
    }

    /// The cases with an answer for this item; the law's right to cancel is part of "changed my mind".
    pub fn cases(&self) -> Vec<CaseType> {
        let all = CaseType::ALL.iter().map(|(case, _)| *case);
        let all = all.filter(|case| *case != CaseType::Withdrawal);
        let known: Vec<CaseType> = all
            .clone()
            .filter(|case| {
                let verdict = self.given.decide(&self.facts_for(*case));
                let silent =
                    |reason| matches!(reason, RefusalReason::NoRule | RefusalReason::NoLegalRight);
                let mut refusals = verdict.refusals.iter();
                !verdict.entitlements.is_empty()
                    || !verdict.missing_facts.is_empty()
                    || refusals.any(|refusal| !silent(refusal.reason))
            })
            .collect();
        if known.is_empty() {
            // Help from repair on is the shop's to give: never without a rule.
            all.filter(|case| *case < CaseType::Repair).collect()
        } else {
            known
        }
    }

    /// Facts that are still worth asking the buyer for, best first.
    pub fn open(&self) -> Vec<MissingFact> {
        let asked = |fact: &MissingFact| self.replies.iter().any(|reply| reply.is_about(fact));
        let verdict = self.verdict();
        // The engine takes all that was bought; only the buyer knows that it is about one of three.
        let some = needs::has_pieces(verdict.case) && self.line().quantity > Some(1);
        let pieces = MissingFact {
            fact: FactName::Quantity,
            settles: 0,
            state: None,
        };
        let pieces = some.then_some(pieces).into_iter();
        pieces
            .chain(verdict.missing_facts)
            .filter(|fact| ask::can_ask(fact) && !asked(fact))
            .collect()
    }

    /// Takes other settings; what was typed and answered stays while it still fits.
    pub fn reconfigure(&mut self, given: Arc<Given>) {
        let reference = self.order().map(|order| order.reference.clone());
        let same = |new: Option<&OrderGiven>| new.map(|o| o.reference.clone()) == reference;
        let same_case = self.given.config.case == given.config.case;
        self.given = given;
        let fits = self.item.is_none_or(|(order, line)| {
            let new = self.given.config.orders.get(order);
            same(new) && new.is_some_and(|order| line == 0 || order.lines.len() > line)
        });
        if self.screen == Screen::Sending && self.is_earlier() {
            // It is about no item that this page knows of.
            return;
        }
        let missing = self.item.is_none() && !self.given.config.orders.is_empty();
        if self.withdraws() {
            // What the buyer has seen stays as it is.
            if self.transport.is_none() {
                self.restart();
            }
            return;
        }
        if !fits || !same_case || (missing && self.screen != Screen::Pick) {
            self.restart();
        } else if let Screen::Question(_) = self.screen {
            // Another country asks other questions.
            self.advance();
        }
    }

    fn restart(&mut self) {
        self.item = None;
        self.case = None;
        self.replies.clear();
        self.clear_draft();
        self.transport = None;
        self.form.errors.clear();
        self.form.set(Field::Order, String::new());
        self.first();
    }

    fn clear_draft(&mut self) {
        self.draft.clear();
        self.draft_wrong = false;
    }

    /// To the next question, or to the answer when nothing is left to ask.
    fn advance(&mut self) {
        self.clear_draft();
        self.screen = self
            .open()
            .into_iter()
            .next()
            .map_or(Screen::Answer, Screen::Question);
    }

    fn arrive(&mut self, effects: &mut Vec<Effect>) {
        self.advance();
        if self.screen == Screen::Answer {
            let verdict = self.verdict();
            let detail = object(vec![
                ("case", text(verdict.case.as_str())),
                ("status", text(verdict.status.as_str())),
            ]);
            effects.push(Effect::Emit("decided", detail));
        }
        effects.push(Effect::FocusHeading);
    }

    /// The next state, and what page and network have to do.
    pub fn update(&mut self, msg: Msg) -> Vec<Effect> {
        let mut effects = Vec::new();
        match msg {
            Msg::Pick(order, line) => {
                self.item = Some((order, line));
                self.replies.clear();
                self.form.set(Field::Order, String::new());
                // Another item is another request.
                self.transport = None;
                self.picked(&mut effects);
            }
            Msg::Case(case) => {
                self.case = Some(case);
                self.replies.clear();
                self.form.set(Field::Remedy, String::new());
                self.arrive(&mut effects);
            }
            Msg::Draft(text) => self.draft = text,
            Msg::Go => self.go(&mut effects),
            Msg::Reply(answer) => self.reply(answer, &mut effects),
            Msg::Back => {
                self.back();
                effects.push(Effect::FocusHeading);
            }
            Msg::Restart => {
                self.spare();
                self.restart();
                effects.push(Effect::FocusHeading);
            }
            Msg::Open(key) => self.open_form(key, &mut effects),
            Msg::Edit(field, text) => self.form.set(field, text),
            Msg::Review => self.review(&mut effects),
            Msg::Send { taken: true, .. } => {
                self.screen = Screen::HandedOver;
                effects.push(Effect::FocusHeading);
            }
            Msg::Send { taken: false, at } => self.send(at, &mut effects),
            Msg::Tell(news) => self.tell(news, &mut effects),
            Msg::Again => self.again(&mut effects),
        }
        effects
    }

    fn go(&mut self, effects: &mut Vec<Effect>) {
        let Screen::Question(fact) = &self.screen else {
            return;
        };
        match ask::read(fact, &self.draft, self.given.now.today, &self.facts()) {
            Some(answer) => self.reply(answer, effects),
            None => {
                self.draft_wrong = true;
                effects.push(Effect::FocusDraft);
            }
        }
    }

    fn reply(&mut self, answer: Answered, effects: &mut Vec<Effect>) {
        let Screen::Question(fact) = self.screen.clone() else {
            return;
        };
        self.replies.push(Reply { fact, answer });
        self.arrive(effects);
    }

    fn back(&mut self) {
        self.clear_draft();
        self.screen = match &self.screen {
            Screen::Question(_) | Screen::Answer => match self.replies.pop() {
                Some(reply) => {
                    self.draft = reply.answer.as_draft();
                    Screen::Question(reply.fact)
                }
                None if self.given.config.case.is_some() && self.can_pick() => Screen::Pick,
                None => Screen::Case,
            },
            Screen::Case if self.can_pick() => Screen::Pick,
            Screen::Form if self.withdraws() => Screen::Entry,
            Screen::Form => Screen::Answer,
            Screen::Review | Screen::Sending => Screen::Form,
            other => other.clone(),
        };
    }
}

#[cfg(test)]
#[path = "state_tests.rs"]
pub(crate) mod tests;
