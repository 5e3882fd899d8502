//! The form of a document that its hash is taken of.

use super::Node;

/// Whether a key carries a remark or an editor's hint, not meaning.
pub(crate) fn is_annotation(key: &str) -> bool {
    key == "$schema" || key == "$comment" || key.starts_with("x_")
}

impl Node {
    /// The tree without annotations (`$schema`, `$comment`, `x_…`, at any level) and with the members of
    /// each object sorted by UTF-16 code units. [`Node::write`] then gives the canonical JSON of RFC 8785,
    /// since documents have only whole numbers.
    #[must_use]
    pub fn canonical(self) -> Self {
        match self {
            Self::List(items) => Self::List(items.into_iter().map(Self::canonical).collect()),
            Self::Object(members) => {
                let mut sorted: Vec<(String, Self)> = Vec::new();
                for (key, value) in members {
                    if is_annotation(&key) {
                        continue;
                    }
                    // An object has few members, and a sort from the library is a lot of code.
                    let after =
                        |(other, _): &&(String, Self)| other.encode_utf16().gt(key.encode_utf16());
                    let larger = sorted.iter().rev().take_while(after).count();
                    sorted.insert(sorted.len() - larger, (key, value.canonical()));
                }
                Self::Object(sorted)
            }
            other => other,
        }
    }
}
