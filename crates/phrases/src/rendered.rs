//! What a message became: its text, the stretches of it, and what was wrong.

use crate::MessageId;
use crate::pack::Pack;
use after_sales_policy::split::cut;

/// A stretch of a rendered message
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The words, isolating characters included
    pub text: String,
    /// Name of the argument they come from; none for the message's own words
    pub arg: Option<String>,
}

/// What a message could not be given
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RenderFinding {
    /// An argument was not passed; its name stands in braces in the text
    MissingArgument {
        /// The message that asked for it
        message: MessageId,
        /// Its name
        argument: String,
    },
    /// The pack's pattern is damaged; the rest of it stands in the text as it is
    DamagedPattern {
        /// The message
        message: MessageId,
    },
}

/// A message in words, and what was wrong with its arguments
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rendered {
    /// The whole text
    pub text: String,
    /// The same text in stretches, in order
    pub parts: Vec<Part>,
    /// Empty when all went well
    pub findings: Vec<RenderFinding>,
}

/// What else a run is asked for. A page asks for the text alone, and its module holds no other code.
pub(crate) trait Watch {
    fn found(&mut self, _finding: impl FnOnce() -> RenderFinding) {}
    /// An argument stands at these bytes of the text.
    fn shown(&mut self, _name: &str, _from: usize, _to: usize) {}
    /// This word is shown as an argument.
    fn word(&mut self, _pack: &Pack, _id: MessageId) {}
}

impl Watch for () {}

/// Arguments by name and place, and what was wrong.
#[derive(Default)]
pub(crate) struct Seen {
    shown: Vec<(String, usize, usize)>,
    findings: Vec<RenderFinding>,
}

impl Watch for Seen {
    fn found(&mut self, finding: impl FnOnce() -> RenderFinding) {
        let finding = finding();
        let missing = matches!(finding, RenderFinding::MissingArgument { .. });
        // An argument that a message asks for twice is missing once.
        if !missing || !self.findings.contains(&finding) {
            self.findings.push(finding);
        }
    }

    fn shown(&mut self, name: &str, from: usize, to: usize) {
        self.shown.push((name.to_owned(), from, to));
    }

    fn word(&mut self, pack: &Pack, id: MessageId) {
        self.findings.extend(pack.render_checked(id, &[]).findings);
    }
}

impl Seen {
    /// The text in stretches.
    pub(crate) fn rendered(self, text: String) -> Rendered {
        let mut parts = Vec::new();
        let mut part = |from: usize, to: usize, arg: Option<String>| {
            if from < to || arg.is_some() {
                let text = cut(&text, from, to).to_owned();
                parts.push(Part { text, arg });
            }
        };
        let mut end = 0;
        for (name, from, to) in self.shown {
            part(end, from, None);
            part(from, to, Some(name));
            end = to;
        }
        part(end, text.len(), None);
        Rendered {
            text,
            parts,
            findings: self.findings,
        }
    }
}
