//! The desk's words: one catalogue pack per language.

use crate::DeskError;
use crate::database::cases::Case;
use after_sales_phrases::say::{self, Worded, contact_terms};
use after_sales_phrases::{LOCALES, MessageId, Pack, Value, negotiate, pack_text};
use after_sales_policy::{CivilDate, Contact, Finding, Money, Shop};
use std::sync::Arc;

/// One language.
#[derive(Clone, Debug)]
pub struct Words(Arc<Pack>);

/// Every language of this build.
#[derive(Clone, Debug)]
pub struct Library(Vec<Words>);

impl Library {
    /// Reads the packs that the build carries.
    pub fn load() -> Result<Self, DeskError> {
        let wrong = |reason: String| DeskError::Words { reason };
        let mut packs = Vec::new();
        for locale in LOCALES {
            let text = pack_text(locale).ok_or_else(|| wrong(format!("no pack for {locale}")))?;
            let pack = Pack::parse(text).map_err(|error| wrong(error.to_string()))?;
            packs.push(Words(Arc::new(pack)));
        }
        match packs.is_empty() {
            true => Err(wrong("no language".to_owned())),
            false => Ok(Self(packs)),
        }
    }

    /// The language that serves these wishes best.
    pub fn choose(&self, wanted: &[&str]) -> &Words {
        let chosen = negotiate(wanted, LOCALES).locale;
        let known = self.0.iter().find(|words| words.locale() == chosen);
        known.unwrap_or(&self.0[0])
    }

    /// Every language.
    pub fn all(&self) -> &[Words] {
        &self.0
    }
}

impl Words {
    /// BCP 47 tag.
    pub fn locale(&self) -> &str {
        self.0.locale()
    }

    /// Value of HTML's `dir`.
    pub fn dir(&self) -> &'static str {
        self.0.direction().as_str()
    }

    /// When somebody answers at a contact, how soon, and in which language.
    pub fn contact_terms(&self, contact: &Contact, shop: &Shop) -> Vec<String> {
        let said = contact_terms(contact, shop, &self.0);
        said.into_iter().map(|sentence| sentence.text).collect()
    }

    /// Findings in words.
    pub fn findings(&self, findings: &[Finding]) -> Vec<Worded> {
        let words = |finding| say::finding(finding, &self.0);
        findings.iter().map(words).collect()
    }

    /// A message without arguments.
    pub fn say(&self, id: MessageId) -> String {
        self.0.render(id, &[])
    }

    /// A message with arguments.
    pub fn with(&self, id: MessageId, args: &[(&str, Value)]) -> String {
        self.0.render(id, args)
    }

    /// A word of a closed set, chosen by its stable text form.
    pub fn word(&self, id: MessageId, key: &str) -> String {
        self.0.render(id, &[("word", Value::from(key))])
    }

    /// An amount.
    pub fn money(&self, amount: Money) -> String {
        self.with(MessageId::DeskMoney, &[("amount", Value::Money(amount))])
    }

    /// How a case ended, once it has.
    pub fn result(&self, case: &Case) -> Option<String> {
        let word = case.resolution.as_deref()?;
        let message = match word {
            "refused" | "withdrawn" => MessageId::CaseEnd,
            _ => MessageId::DeskRemedy,
        };
        Some(self.word(message, word))
    }

    /// A civil day.
    pub fn day(&self, day: CivilDate) -> String {
        self.0
            .render(MessageId::DeskDay, &[("day", Value::Date(day))])
    }

    /// A day written `YYYY-MM-DD`; as it is when it is no day.
    pub fn day_text(&self, text: &str) -> String {
        CivilDate::parse(text).map_or_else(|| text.to_owned(), |day| self.day(day))
    }

    /// Day and clock time of a stored RFC 3339 text, at the offset it was stored with: the shop's.
    pub fn moment(&self, at: &str) -> String {
        self.at(MessageId::DeskMoment, at)
    }

    /// The same for a line of a list.
    pub fn short_moment(&self, at: &str) -> String {
        self.at(MessageId::InboxShortMoment, at)
    }

    fn at(&self, id: MessageId, at: &str) -> String {
        let (Some(day), Some(time)) = (at.get(..10).and_then(CivilDate::parse), at.get(11..16))
        else {
            return at.to_owned();
        };
        let time: String = time.chars().map(|c| self.digit(c)).collect();
        self.0.render(
            id,
            &[("day", Value::Date(day)), ("time", Value::Text(time))],
        )
    }

    fn digit(&self, c: char) -> String {
        match c.to_digit(10) {
            Some(digit) => self.0.number(i64::from(digit)),
            None => c.to_string(),
        }
    }
}
