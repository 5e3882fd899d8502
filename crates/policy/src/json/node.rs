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

    /// What kind of value this is, in the words of a finding.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "true or false",
            Self::Int(_) => "a whole number",
            Self::Float(_) => "a number with a fraction",
            Self::Text(_) => "a text",
            Self::List(_) => "a list",
            Self::Object(_) => "an object",
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
        /// What the parser met.
        what: String,
    },
}
