//! JSON text as a tree that keeps order and repeated keys, for the decoder to refuse; and trees made of our
//! values, which every answer is before it is text or a JavaScript object.

mod any;
mod canonical;
mod node;
mod parse;
mod to_node;
mod write;

pub(crate) use canonical::is_annotation;
pub use node::{DEEPEST, LARGEST, Node, ParseError};
pub use parse::parse;
pub use to_node::ToNode;
pub(crate) use to_node::{object, unless_empty};
