//! JSON text as a tree that keeps order and repeated keys, for the decoder to refuse.

mod node;
mod parse;
mod write;

pub use node::{DEEPEST, LARGEST, Node, ParseError};
pub use parse::parse;
pub use write::WriteJson;
pub(crate) use write::{object, text};
