//! What is printed in the end.

use super::ledger::{Entry, State};
use crate::Format;
use anyhow::Result;
use serde::Serialize;

/// The whole answer of the command.
#[derive(Serialize)]
pub struct Report {
    /// Without its query.
    pub endpoint: String,
    pub origin: String,
    /// Number of the order in every test request.
    pub order_reference: String,
    /// Test requests that the endpoint stored, as far as it said so.
    pub stored: usize,
    pub holds: usize,
    pub weak: usize,
    pub broken: usize,
    pub skipped: usize,
    pub promises: Vec<Entry>,
}

impl Report {
    pub fn new(
        endpoint: String,
        origin: String,
        order_reference: String,
        stored: usize,
        promises: Vec<Entry>,
    ) -> Self {
        let count = |state| promises.iter().filter(|entry| entry.state == state).count();
        Self {
            endpoint,
            origin,
            order_reference,
            stored,
            holds: count(State::Holds),
            weak: count(State::Weak),
            broken: count(State::Broken),
            skipped: count(State::Skipped),
            promises,
        }
    }

    pub fn print(&self, format: Format) -> Result<()> {
        match format {
            Format::Json => println!("{}", serde_json::to_string_pretty(self)?),
            Format::Text => print!("{}", self.text()),
        }
        Ok(())
    }

    fn text(&self) -> String {
        let mut lines = vec![
            format!("{} for pages of {}", self.endpoint, self.origin),
            String::new(),
        ];
        for entry in &self.promises {
            lines.push(format!(
                "{:<8} {:<16} {}",
                entry.state.name(),
                entry.promise,
                entry.seen
            ));
            if entry.buyer.is_some() {
                lines.push(format!("         promise: {}", entry.says));
            }
            lines.extend(entry.buyer.map(|buyer| format!("         buyer: {buyer}")));
            lines.extend(entry.mend.map(|mend| format!("         mend: {mend}")));
        }
        lines.push(String::new());
        let (holds, looked) = (self.holds, self.holds + self.weak + self.broken);
        lines.push(format!(
            "{holds} of {looked} promises hold; {} weak, {} broken, {} not looked at.",
            self.weak, self.broken, self.skipped
        ));
        lines.push(format!(
            "{} test requests were stored, all with the order {}; delete them.",
            self.stored, self.order_reference
        ));
        lines.push(String::new());
        lines.join("\n")
    }
}
