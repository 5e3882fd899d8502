//! JSON text as a tree that keeps order and repeated keys, for the decoder to refuse.

mod node;
mod parse;

pub use node::{DEEPEST, LARGEST, Node, ParseError};
pub use parse::parse;
