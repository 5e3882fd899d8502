//! What an import guessed or left out, as data. The words are the catalogue's.

use after_sales_policy::{Details, FindingCode, SHOWN, Severity};

/// Notes listed of one import; the rest is counted.
pub const MOST_NOTES: usize = 50;

/// What a note is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoteCode {
    /// What the policy crate finds in any document: not JSON, too deep, a fact that cannot be.
    Finding(FindingCode),
    /// Neither a product nor an order is described.
    ItemMissing,
    /// Several items, and nothing says which one is meant. Details: `number`, `known`.
    ItemUnclear,
    /// Nobody says where the buyer lives.
    CountryMissing,
    /// A fact that the data does not say so. Details: `what`, `value`.
    Assumed,
    /// A price that cannot be used as it stands. Details: `what`, `value`.
    Price,
    /// Another value that cannot be used. Details: `what`, `value`.
    Value,
}

impl NoteCode {
    /// The codes of imports themselves.
    pub const OWN: [Self; 6] = [
        Self::ItemMissing,
        Self::ItemUnclear,
        Self::CountryMissing,
        Self::Assumed,
        Self::Price,
        Self::Value,
    ];

    /// The stable text form. Its catalogue message is `finding-` and this with hyphens.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Finding(code) => code.as_str(),
            Self::ItemMissing => "page_item_missing",
            Self::ItemUnclear => "page_item_unclear",
            Self::CountryMissing => "page_country_missing",
            Self::Assumed => "page_assumed",
            Self::Price => "page_price",
            Self::Value => "page_value",
        }
    }

    /// An error leaves no facts, a warning a fact less, a note a guess.
    pub fn severity(self) -> Severity {
        match self {
            Self::Finding(code) => code.severity(),
            Self::CountryMissing => Severity::Error,
            Self::ItemMissing | Self::ItemUnclear | Self::Price | Self::Value => Severity::Warning,
            Self::Assumed => Severity::Note,
        }
    }
}

/// Which text a note is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// The imported data.
    Data,
    /// What is known from elsewhere, or the facts that the two make together.
    Known,
}

/// One thing about imported data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Whose text it is about.
    pub about: About,
    /// What kind.
    pub code: NoteCode,
    /// JSON Pointer (RFC 6901) into that text; empty for the whole of it.
    pub path: String,
    /// What its words are filled with. `what` is a closed keyword; texts stand as in the data, cut to
    /// [`SHOWN`] characters.
    pub details: Details,
}

/// The notes of one import: at most [`MOST_NOTES`], and how many more there are.
#[derive(Debug, Default)]
pub(crate) struct Notes {
    list: Vec<Note>,
    more: usize,
}

impl Notes {
    /// Adds a note about the data, with the place that `path` finds. What is read twice is noted once.
    pub(crate) fn add(&mut self, code: NoteCode, details: Details, path: impl FnOnce() -> String) {
        if self.list.len() >= MOST_NOTES {
            self.more += 1;
            return;
        }
        let note = Note {
            about: About::Data,
            code,
            path: path(),
            details,
        };
        if !self.list.contains(&note) {
            self.list.push(note);
        }
    }

    /// The notes; the last one counts those left out.
    pub(crate) fn into_list(mut self) -> Vec<Note> {
        if self.more > 0 {
            self.list.push(Note {
                about: About::Data,
                code: NoteCode::Finding(FindingCode::TooMany),
                path: String::new(),
                details: vec![("more", self.more.to_string())],
            });
        }
        self.list
    }
}

/// The start of a text of the data.
pub(crate) fn shown(text: &str) -> String {
    text.chars().take(SHOWN).collect()
}
