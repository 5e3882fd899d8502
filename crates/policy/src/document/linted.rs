//! Members that only the linter and native programs look at: pages hand an endpoint on as it is, and would carry
//! the code that reads it for nothing.

/// A member that is read.
#[cfg(feature = "endpoint")]
pub type Linted<T> = T;

#[cfg(not(feature = "endpoint"))]
pub use unread::Linted;

#[cfg(not(feature = "endpoint"))]
mod unread {
    use crate::json::{Node, ToNode};
    use crate::{At, Decoder, Fill};
    use core::marker::PhantomData;

    /// A member that may be there and is not looked at.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub struct Linted<T>(PhantomData<T>);

    impl<T> Fill for Linted<T> {
        fn fill(&mut self, _: &Node, _: At<'_>, _: &mut Decoder) {}
    }

    impl<T> ToNode for Linted<T> {
        fn to_node(&self) -> Node {
            Node::Null
        }

        fn value(&self) -> Option<&dyn ToNode> {
            None
        }
    }
}
