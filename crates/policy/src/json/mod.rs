//! JSON text as a tree that keeps order and repeated keys, for the decoder to refuse.

mod node;

pub use node::{DEEPEST, LARGEST, Node, ParseError, parse};
