//! Collects sentences: first what goes into one, then the message that it goes into.
//!
//! Arguments are handed over one by one, by functions that are not drawn into their callers. Each of
//! the many sentences here would otherwise lay out an array of values of its own, and clear it away on
//! every way out; the browser modules were a fifth larger for it.

use super::labels::label;
use super::{Sentence, Tone};
use crate::{MessageId, Pack, Value};
use after_sales_policy::{Basis, CivilDate, Money, SafeUrl};

/// Says one sentence after the other.
pub(super) struct Speaker<'p> {
    pub(super) pack: &'p Pack,
    /// What the next sentence rests on.
    pub(super) basis: Option<Basis>,
    source: Option<String>,
    /// Whether a sentence is left out that was said before, word for word from the same source.
    pub(super) once: bool,
    /// Of the next sentence.
    args: Vec<(&'static str, Value)>,
    /// Of the next list.
    items: Vec<String>,
    /// Page of the next sentence.
    link: Option<SafeUrl>,
    pub(super) said: Vec<Sentence>,
}

impl<'p> Speaker<'p> {
    /// Sentences that rest on nothing but the question.
    pub(super) fn new(pack: &'p Pack) -> Self {
        Self {
            pack,
            basis: None,
            source: None,
            once: false,
            args: Vec::new(),
            items: Vec::new(),
            link: None,
            said: Vec::new(),
        }
    }

    /// What is said from here on rests on this.
    #[inline(never)]
    pub(super) fn rest_on(&mut self, basis: Basis, source: &str) {
        self.basis = Some(basis);
        self.source = match source {
            "" => None,
            source => Some(source.to_owned()),
        };
    }

    /// What is said from here on rests on this layer, but on no rule or law of it; or on nothing.
    #[inline(never)]
    pub(super) fn rest_on_layer(&mut self, basis: Option<Basis>) {
        self.basis = basis;
        self.source = None;
    }

    /// The sentence of the arguments handed over before.
    #[inline(never)]
    pub(super) fn sentence(&mut self, tone: Tone, id: MessageId) -> Sentence {
        Sentence {
            message: id,
            text: self.words(id),
            basis: self.basis,
            source: self.source.clone(),
            tone,
            link: self.link.take(),
        }
    }

    /// A message of the arguments handed over before, for use within another.
    pub(super) fn words(&mut self, id: MessageId) -> String {
        let text = self.pack.render(id, &self.args);
        self.args.clear();
        text
    }

    #[inline(never)]
    pub(super) fn say(&mut self, tone: Tone, id: MessageId) {
        let sentence = self.sentence(tone, id);
        if !(self.once && self.said.contains(&sentence)) {
            self.said.push(sentence);
        }
    }

    #[inline(never)]
    fn with(&mut self, name: &'static str, value: Value) -> &mut Self {
        self.args.push((name, value));
        self
    }

    /// A text, or a word of a closed vocabulary that the message chooses by.
    #[inline(never)]
    pub(super) fn word(&mut self, name: &'static str, word: &str) -> &mut Self {
        self.with(name, word.into())
    }

    #[inline(never)]
    pub(super) fn number(&mut self, name: &'static str, number: u32) -> &mut Self {
        self.with(name, number.into())
    }

    #[inline(never)]
    pub(super) fn day(&mut self, name: &'static str, day: CivilDate) -> &mut Self {
        self.with(name, day.into())
    }

    #[inline(never)]
    pub(super) fn amount(&mut self, name: &'static str, amount: Money) -> &mut Self {
        self.with(name, amount.into())
    }

    /// Basis points.
    #[inline(never)]
    pub(super) fn share(&mut self, points: u32) -> &mut Self {
        self.with("share", Value::Percent(points))
    }

    /// A label as text of an argument.
    #[inline(never)]
    pub(super) fn label(
        &mut self,
        name: &'static str,
        id: MessageId,
        word: &'static str,
    ) -> &mut Self {
        let text = label(id, word, self.pack);
        self.with(name, text.into())
    }

    /// A label in the next list.
    #[inline(never)]
    pub(super) fn item(&mut self, id: MessageId, word: &'static str) {
        let text = label(id, word, self.pack);
        self.items.push(text);
    }

    /// A text in the next list.
    pub(super) fn item_text(&mut self, text: String) {
        self.items.push(text);
    }

    /// Says a message with the list that was collected, unless there is nothing in it.
    #[inline(never)]
    pub(super) fn say_list(&mut self, tone: Tone, id: MessageId, name: &'static str) {
        if self.items.is_empty() {
            self.args.clear();
        } else {
            let items = core::mem::take(&mut self.items);
            self.with(name, Value::List(items)).say(tone, id);
        }
    }

    /// Says a message about a `day` when there is one.
    #[inline(never)]
    pub(super) fn tell_day(&mut self, tone: Tone, id: MessageId, day: Option<CivilDate>) {
        if let Some(day) = day {
            self.day("day", day).say(tone, id);
        }
    }

    /// Says a message about an `amount` when there is one.
    #[inline(never)]
    pub(super) fn tell_amount(&mut self, tone: Tone, id: MessageId, amount: &Option<Money>) {
        if let Some(amount) = amount {
            self.amount("amount", *amount).say(tone, id);
        }
    }

    /// Says a message about a number when there is one.
    #[inline(never)]
    pub(super) fn tell_number(
        &mut self,
        tone: Tone,
        id: MessageId,
        name: &'static str,
        number: Option<u32>,
    ) {
        if let Some(number) = number {
            self.number(name, number).say(tone, id);
        }
    }

    /// The next sentence is about this page.
    #[inline(never)]
    pub(super) fn link(&mut self, url: &Option<SafeUrl>) -> &mut Self {
        self.link = url.clone();
        self
    }

    /// The next sentence is about this page.
    pub(super) fn link_to(&mut self, url: &SafeUrl) -> &mut Self {
        self.link = Some(url.clone());
        self
    }
}
