//! Values as trees, through shared loops: code for each type of member would not be small.

use super::Node;
use crate::names::Names;
use crate::{
    BasisPoints, CivilDate, CivilMinute, Currency, Money, PhotoBytes, Place, SafeUrl, TimeOfDay,
};

/// A value that can be written as JSON.
pub trait ToNode {
    /// The value as a tree.
    fn to_node(&self) -> Node;

    /// What to write of an optional member; `None` when it says nothing and is left out.
    fn value(&self) -> Option<&dyn ToNode>;
}

/// An object with these members, the first `required` of which are always written.
pub(crate) fn object(keys: Names, required: usize, values: &[&dyn ToNode]) -> Node {
    let mut members = Vec::new();
    for (place, (key, value)) in keys.iter().zip(values).enumerate() {
        let written = if place < required {
            Some(*value)
        } else {
            value.value()
        };
        if let Some(value) = written {
            members.push((key.into(), value.to_node()));
        }
    }
    Node::Object(members)
}

/// The object, unless it has neither required members nor others that say something.
pub(crate) fn unless_empty(object: &dyn ToNode, required: usize) -> Option<&dyn ToNode> {
    (required > 0 || !object.to_node().is_empty()).then_some(object)
}

/// Items of a type that the loop need not know.
trait Items {
    fn item(&self, index: usize) -> Option<&dyn ToNode>;
}

impl<T: ToNode> Items for Vec<T> {
    fn item(&self, index: usize) -> Option<&dyn ToNode> {
        self.get(index).map(|item| item as _)
    }
}

fn list(items: &dyn Items) -> Node {
    let mut nodes = Vec::new();
    while let Some(item) = items.item(nodes.len()) {
        nodes.push(item.to_node());
    }
    Node::List(nodes)
}

impl<T: ToNode> ToNode for Vec<T> {
    fn to_node(&self) -> Node {
        list(self)
    }

    fn value(&self) -> Option<&dyn ToNode> {
        (!self.is_empty()).then_some(self)
    }
}

fn or_null(value: Option<&dyn ToNode>) -> Node {
    value.map_or(Node::Null, ToNode::to_node)
}

impl<T: ToNode> ToNode for Option<T> {
    fn to_node(&self) -> Node {
        or_null(self.value())
    }

    fn value(&self) -> Option<&dyn ToNode> {
        self.as_ref().map(|value| value as _)
    }
}

impl ToNode for bool {
    fn to_node(&self) -> Node {
        Node::Bool(*self)
    }

    fn value(&self) -> Option<&dyn ToNode> {
        self.then_some(self)
    }
}

macro_rules! leaf {
    ($( $name:ty, |$value:ident| $node:expr; )*) => { $(
        impl ToNode for $name {
            fn to_node(&self) -> Node {
                let $value = self;
                $node
            }

            fn value(&self) -> Option<&dyn ToNode> {
                Some(self)
            }
        }
    )* };
}

leaf! {
    u32, |value| Node::Int(i64::from(*value));
    i64, |value| Node::Int(*value);
    BasisPoints, |value| value.0.to_node();
    PhotoBytes, |value| value.0.to_node();
    String, |value| Node::Text(value.clone());
    &'static str, |value| Node::Text((*value).into());
    CivilDate, |value| Node::Text(value.text());
    CivilMinute, |value| Node::Text(value.text());
    TimeOfDay, |value| Node::Text(value.text());
    Place, |value| Node::Text(value.code().into());
    Currency, |value| Node::Text(value.code().into());
    SafeUrl, |value| Node::Text(value.as_str().into());
    Money, |value| object(Names("minor currency "), 2, &[&value.minor, &value.currency]);
}
