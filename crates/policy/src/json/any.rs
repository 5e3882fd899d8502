//! A value of a document that may be any JSON.

use super::{Node, ToNode};
use crate::{At, Decode, Decoder, Fill, Json};

impl Decode for Json {
    fn blank() -> Self {
        Self(Node::Null)
    }
}

impl Fill for Json {
    fn fill(&mut self, node: &Node, at: At<'_>, out: &mut Decoder) {
        sound(node, at, out);
        self.0 = node.clone();
    }
}

/// Reports what JavaScript would read differently: repeated keys, and numbers that it cannot hold exactly. The
/// hash of a document is over whole numbers only.
fn sound(node: &Node, at: At<'_>, out: &mut Decoder) {
    const MOST: i64 = (1 << 53) - 1;
    match node {
        Node::Float(_) => out.wrong_type(node, at, "whole"),
        Node::Int(_) => {
            out.whole(node, at, -MOST, MOST);
        }
        Node::List(items) => {
            for (index, item) in items.iter().enumerate() {
                sound(item, at.index(index), out);
            }
        }
        Node::Object(_) => {
            let members = out.object(node, at).unwrap_or(&[]);
            for (place, (key, value)) in members.iter().enumerate() {
                if members.iter().take(place).any(|(known, _)| known == key) {
                    out.repeated(key, at);
                }
                sound(value, at.key(key), out);
            }
        }
        Node::Null | Node::Bool(_) | Node::Text(_) => {}
    }
}

impl ToNode for Json {
    fn to_node(&self) -> Node {
        self.0.clone()
    }

    fn value(&self) -> Option<&dyn ToNode> {
        Some(self)
    }
}
