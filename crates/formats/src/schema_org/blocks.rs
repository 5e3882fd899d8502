//! The texts of a page, one after the other: one that is broken does not spoil the others.

use super::{ReadPage, facts, unreadable};
use crate::note::Notes;
use crate::{Known, NoteCode};
use after_sales_policy::FindingCode;
use after_sales_policy::json::{LARGEST, Node, parse};

/// Texts of a page that are read. Shops have a handful; themes with many apps, some dozens.
pub const MOST_BLOCKS: usize = 200;

/// The JSON-LD texts of a page, in the order of the page.
///
/// The first step of a note's path is the number of its text, from 0. Together they are as long as one text
/// may be ([`LARGEST`]): a text that does not fit is left out with a note.
#[derive(Debug, Default)]
pub struct Blocks {
    read: Vec<Node>,
    notes: Notes,
    bytes: usize,
    beyond: usize,
}

impl Blocks {
    /// Reads the next text of the page.
    pub fn add(&mut self, text: &str) {
        let number = self.read.len();
        if number >= MOST_BLOCKS {
            self.beyond += 1;
            return;
        }
        let at = ["/", &number.to_string()].concat();
        let all = self.bytes.saturating_add(text.len());
        // An empty place keeps the numbers of those that follow.
        let mut node = Node::Null;
        match parse(text) {
            Ok(_) if all > LARGEST => {
                let details = vec![
                    ("what", "bytes".into()),
                    ("number", all.to_string()),
                    ("most", LARGEST.to_string()),
                ];
                let code = NoteCode::Finding(FindingCode::TooLarge);
                self.notes.add(code, details, || at);
            }
            Ok(read) => {
                self.bytes = all;
                node = read;
            }
            Err(_) => unreadable(text, &at, &mut self.notes),
        }
        self.read.push(node);
    }

    /// The facts of what was added; as [`facts_from_schema_org`](crate::facts_from_schema_org).
    pub fn facts(mut self, known: &Known) -> ReadPage {
        if self.beyond > 0 {
            let all = self.read.len().saturating_add(self.beyond);
            let details = vec![("what", "texts".into()), ("value", all.to_string())];
            self.notes.add(NoteCode::Value, details, String::new);
        }
        facts(&Node::List(self.read), self.notes, known)
    }
}
