//! What the shop answers, and what is wrong with an answer.

use super::life;
use super::text::{MESSAGE, clean};
use after_sales_policy::{Money, SafeUrl};

/// Longest tracking number, in characters.
const TRACKING: usize = 80;

/// An answer of the shop.
#[derive(Clone, Debug, Default)]
pub struct Answer {
    /// Row of the request.
    pub request: i64,
    /// Number of the last step that the shop saw: a second click or a colleague is noticed by it.
    pub seen: i64,
    /// Who of the shop; none for the one password of a desk without accounts.
    pub staff: Option<i64>,
    /// The new state, or the one it has.
    pub state: String,
    /// For the buyer; may be empty where nothing must be said.
    pub message: String,
    /// Whether it is more than policy and law ask for; none leaves what was said before.
    pub exception: Option<bool>,
    /// Some sets it, an empty text takes it away, none leaves it.
    pub tracking_number: Option<String>,
    /// Likewise; `https` only.
    pub tracking_url: Option<String>,
    /// How the case ends; needed to complete it.
    pub resolution: Option<String>,
    /// What was paid back; none leaves what was said before.
    pub refund: Option<Money>,
}

/// What is wrong with an answer; nothing of it was stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// This state does not follow.
    State,
    /// A refusal and a question need words.
    Words,
    /// To complete a case, say how it ended.
    Resolution,
    /// The tracking number is too long, or its link is none.
    Tracking,
    /// An amount below nothing.
    Refund,
    /// It says nothing new.
    Nothing,
    /// The message is too long.
    Long,
}

/// What came of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answered {
    /// Stored as this step.
    Done(i64),
    /// The history went on since the shop read it.
    MovedOn,
    /// Something is wrong with it.
    Wrong(Fault),
    /// No such request.
    NotThere,
}

impl Answer {
    /// The same with its texts as they are kept.
    #[must_use]
    pub fn cleaned(mut self) -> Self {
        self.message = clean(&self.message);
        for text in [&mut self.tracking_number, &mut self.tracking_url] {
            *text = text.as_deref().map(clean);
        }
        self.resolution = self.resolution.filter(|word| !word.is_empty());
        self
    }

    /// What is wrong with it for a case in that state.
    pub fn fault(&self, from: &str) -> Option<Fault> {
        let (to, silent) = (self.state.as_str(), self.message.is_empty());
        let moves = from != to;
        let ends = self.resolution.as_deref();
        let checks = [
            (Fault::State, !life::may(from, to)),
            (Fault::Long, self.message.chars().count() > MESSAGE),
            (
                Fault::Words,
                silent && moves && matches!(to, "refused" | "waiting"),
            ),
            (
                Fault::Resolution,
                ends.is_some_and(|word| !life::is_resolution(word))
                    || (moves && to == "completed" && ends.is_none()),
            ),
            (Fault::Tracking, !self.tracking_is_fine()),
            (
                Fault::Refund,
                self.refund.is_some_and(|refund| refund.minor < 0),
            ),
            (Fault::Nothing, silent && !moves && !self.has_more()),
        ];
        let wrong = checks.into_iter().find(|(_, wrong)| *wrong);
        wrong.map(|(fault, _)| fault)
    }

    /// What its step is called.
    pub fn kind(&self, from: &str) -> &'static str {
        match () {
            () if from != self.state => "state",
            () if self.tells_tracking() => "tracking",
            () => "message",
        }
    }

    fn tells_tracking(&self) -> bool {
        let told = |text: &Option<String>| text.as_ref().is_some_and(|text| !text.is_empty());
        told(&self.tracking_number) || told(&self.tracking_url)
    }

    fn has_more(&self) -> bool {
        self.tracking_number.is_some()
            || self.tracking_url.is_some()
            || self.exception.is_some()
            || self.resolution.is_some()
            || self.refund.is_some()
    }

    fn tracking_is_fine(&self) -> bool {
        let number = self.tracking_number.as_deref().unwrap_or_default();
        let url = self.tracking_url.as_deref().unwrap_or_default();
        let safe = || SafeUrl::parse(url).is_some_and(|url| url.as_str().starts_with("https://"));
        number.chars().count() <= TRACKING && (url.is_empty() || safe())
    }
}

#[cfg(test)]
mod tests {
    use super::{Answer, Fault};

    fn to(state: &str, message: &str) -> Answer {
        Answer {
            state: state.to_owned(),
            message: message.to_owned(),
            ..Answer::default()
        }
        .cleaned()
    }

    #[test]
    fn what_an_answer_needs() {
        let with = |answer: Answer, resolution: &str| Answer {
            resolution: Some(resolution.to_owned()),
            ..answer
        };
        let link = |url: &str| Answer {
            tracking_url: Some(url.to_owned()),
            ..to("accepted", "On its way.")
        };
        let known = [
            ("received", to("in_review", ""), None),
            ("received", to("refused", " \r\n"), Some(Fault::Words)),
            ("received", to("waiting", ""), Some(Fault::Words)),
            ("received", to("refused", "Too late."), None),
            ("refused", to("refused", ""), Some(Fault::Nothing)),
            ("refused", to("completed", "x"), Some(Fault::State)),
            (
                "accepted",
                to("completed", "Done."),
                Some(Fault::Resolution),
            ),
            (
                "accepted",
                with(to("completed", ""), "refund_original"),
                None,
            ),
            (
                "accepted",
                with(to("completed", ""), "magic"),
                Some(Fault::Resolution),
            ),
            ("accepted", link("https://parcel.example/1"), None),
            (
                "accepted",
                link("javascript:alert(1)"),
                Some(Fault::Tracking),
            ),
            (
                "accepted",
                link("mailto:a@b.example"),
                Some(Fault::Tracking),
            ),
            ("accepted", to("accepted", &"ü".repeat(2000)), None),
            (
                "accepted",
                to("accepted", &"ü".repeat(2001)),
                Some(Fault::Long),
            ),
        ];
        for (from, answer, fault) in known {
            assert_eq!(answer.fault(from), fault, "{from} → {answer:?}");
        }
    }
}
