/// Deepest nesting that is read.
pub const DEEPEST: usize = 64;
/// Longest text that is read, in bytes: 1 MiB.
pub const LARGEST: usize = 1 << 20;

/// One value of a JSON text.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// `null`
    Null,
    /// `true`, `false`
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// Any other number as it was written; no field of ours takes one.
    Float(String),
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Node>),
    /// An object in the order of the text, repeated keys included.
    Object(Vec<(String, Node)>),
}

impl Node {
    /// An object with these members.
    pub fn object(members: Vec<(&str, Node)>) -> Self {
        let owned = |(key, value): (&str, Node)| (key.into(), value);
        Self::Object(members.into_iter().map(owned).collect())
    }

    /// A string.
    pub fn text(text: &str) -> Self {
        Self::Text(text.into())
    }

    /// The string, when it is one.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The items, when it is an array.
    pub fn as_list(&self) -> Option<&[Node]> {
        match self {
            Self::List(items) => Some(items),
            _ => None,
        }
    }

    /// The value of the first member called `key`, when it is an object.
    pub fn get(&self, key: &str) -> Option<&Node> {
        match self {
            Self::Object(members) => members.iter().find(|(name, _)| name == key).map(|(_, v)| v),
            _ => None,
        }
    }

    /// Whether it is an object without members.
    pub(crate) fn is_empty(&self) -> bool {
        matches!(self, Self::Object(members) if members.is_empty())
    }

    /// What kind of value this is, as a keyword of a finding.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "boolean",
            Self::Int(_) => "whole",
            Self::Float(_) => "fraction",
            Self::Text(_) => "text",
            Self::List(_) => "list",
            Self::Object(_) => "object",
        }
    }
}

/// Why a text is not a JSON tree we read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ParseError {
    /// Longer than [`LARGEST`].
    TooLarge {
        /// Bytes of the text.
        bytes: usize,
    },
    /// Nested deeper than [`DEEPEST`].
    TooDeep {
        /// 1-based.
        line: usize,
        /// 1-based.
        column: usize,
    },
    /// Not JSON.
    Syntax {
        /// 1-based.
        line: usize,
        /// 1-based.
        column: usize,
        /// What the parser wanted or met, as a keyword of a finding.
        what: &'static str,
    },
}
