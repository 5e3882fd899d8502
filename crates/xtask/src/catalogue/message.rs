//! The compiler's own picture of a message: the part of Fluent that catalogues may use.

/// One locale's messages, group by group in the order of [`super::groups::GROUPS`], each in file order.
#[derive(Clone, Debug)]
pub struct Catalogue {
    pub locale: String,
    pub messages: Vec<Message>,
}

#[derive(Clone, Debug)]
pub struct Message {
    pub id: String,
    /// Place of its group in [`super::groups::GROUPS`].
    pub group: usize,
    /// Path from the repository's root, for problems.
    pub file: String,
    pub line: usize,
    /// Argument types that the comment above the message states.
    pub stated: Vec<(String, Kind)>,
    /// The comment says that the words are the same as in English on purpose.
    pub same_as_english: bool,
    /// The English words as written, for the generated docs.
    pub source: String,
    pub pieces: Vec<Piece>,
}

/// A stretch of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    Text(String),
    Show {
        arg: String,
        /// The kind that a function such as `DATE()` claims.
        claims: Option<Kind>,
        /// A style of that kind, such as `long`.
        style: Option<String>,
    },
    Choose {
        arg: String,
        variants: Vec<Variant>,
    },
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// A plural category, a whole number or a keyword.
    pub key: String,
    pub default: bool,
    pub pieces: Vec<Piece>,
}

/// What may be put into a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Text,
    Number,
    Date,
    Money,
    Percent,
    List,
    Word,
    Keyword,
}

impl Kind {
    pub const ALL: [(Self, &'static str); 8] = [
        (Self::Text, "text"),
        (Self::Number, "number"),
        (Self::Date, "date"),
        (Self::Money, "money"),
        (Self::Percent, "percent"),
        (Self::List, "list"),
        (Self::Word, "word"),
        (Self::Keyword, "keyword"),
    ];

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .find(|(_, known)| *known == name)
            .map(|(kind, _)| *kind)
    }

    pub fn name(self) -> &'static str {
        Self::ALL
            .iter()
            .find(|(kind, _)| *kind == self)
            .map_or("", |(_, name)| name)
    }
}

/// Something a translator or author must mend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    pub file: String,
    pub line: usize,
    pub text: String,
}

/// Every use of an argument in a message, in order of appearance.
#[derive(Debug)]
pub enum Use<'a> {
    Shown {
        arg: &'a str,
        claims: Option<Kind>,
        style: Option<&'a str>,
    },
    Chosen {
        arg: &'a str,
        variants: &'a [Variant],
    },
}

impl Use<'_> {
    pub fn arg(&self) -> &str {
        match self {
            Use::Shown { arg, .. } | Use::Chosen { arg, .. } => arg,
        }
    }
}

/// Collects the uses of arguments, inner variants included.
pub fn uses(pieces: &[Piece]) -> Vec<Use<'_>> {
    let mut found = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Text(_) => {}
            Piece::Show { arg, claims, style } => found.push(Use::Shown {
                arg,
                claims: *claims,
                style: style.as_deref(),
            }),
            Piece::Choose { arg, variants } => {
                found.push(Use::Chosen { arg, variants });
                for variant in variants {
                    found.extend(uses(&variant.pieces));
                }
            }
        }
    }
    found
}

/// The names of a message's arguments, each once, in order of appearance.
pub fn argument_names(pieces: &[Piece]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for used in uses(pieces) {
        if !names.iter().any(|name| name == used.arg()) {
            names.push(used.arg().to_owned());
        }
    }
    names
}
