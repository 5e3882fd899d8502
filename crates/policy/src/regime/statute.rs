//! Records of law: read from a country's file like a policy, but kept as long as the program lives, so
//! that a test can write them as constants.

use crate::json::{Node, ToNode};

use crate::{At, Decode, Decoder, Fill};

/// As `record!`, for values that are copied and hold what lives for ever. Members under `own` are not in the
/// file.
macro_rules! statute {
    (
        $(#[$doc:meta])*
        pub struct $name:ident {
            required { $( $(#[$req_doc:meta])* $req:ident : $req_ty:ty, )* }
            optional { $( $(#[$opt_doc:meta])* $opt:ident : $opt_ty:ty, )* }
            $( own { $( $(#[$own_doc:meta])* $own:ident : $own_ty:ty = $own_blank:expr, )* } )?
        }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq)]
        pub struct $name {
            $( $(#[$req_doc])* pub $req: $req_ty, )*
            $( $(#[$opt_doc])* pub $opt: $opt_ty, )*
            $( $( $(#[$own_doc])* pub $own: $own_ty, )* )?
        }

        impl $name {
            const REQUIRED: usize = <[&str]>::len(&[ $( stringify!($req), )* ]);
            const KNOWN: crate::names::Names =
                crate::names::Names(concat!( $( stringify!($req), " ", )* $( stringify!($opt), " ", )* ));
        }

        impl crate::json::ToNode for $name {
            fn to_node(&self) -> crate::json::Node {
                let members: &[&dyn crate::json::ToNode] = &[ $( &self.$req, )* $( &self.$opt, )* ];
                crate::json::object(Self::KNOWN, Self::REQUIRED, members)
            }

            fn value(&self) -> Option<&dyn crate::json::ToNode> {
                crate::json::unless_empty(self, Self::REQUIRED)
            }
        }

        impl crate::Decode for $name {
            fn blank() -> Self {
                Self {
                    $( $req: crate::Decode::blank(), )*
                    $( $opt: Default::default(), )*
                    $( $( $own: $own_blank, )* )?
                }
            }
        }

        impl crate::Fill for $name {
            fn fill(&mut self, node: &crate::json::Node, at: crate::At<'_>, out: &mut crate::Decoder) {
                let slots: &mut [&mut dyn crate::Fill] = &mut [ $( &mut self.$req, )* $( &mut self.$opt, )* ];
                out.record(node, at, Self::KNOWN, Self::REQUIRED, slots);
            }
        }
    };
}

pub(crate) use statute;

impl<T: Decode> Decode for &'static [T] {
    fn blank() -> Self {
        &[]
    }
}

impl<T: Decode> Fill for &'static [T] {
    fn fill(&mut self, node: &Node, at: At<'_>, out: &mut Decoder) {
        let mut list = Vec::<T>::new();
        list.fill(node, at, out);
        *self = list.leak();
    }
}

impl<T: ToNode> ToNode for &'static [T] {
    fn to_node(&self) -> Node {
        Node::List(self.iter().map(ToNode::to_node).collect())
    }

    fn value(&self) -> Option<&dyn ToNode> {
        (!self.is_empty()).then_some(self)
    }
}

impl Decode for &'static str {
    fn blank() -> Self {
        ""
    }
}

impl Fill for &'static str {
    fn fill(&mut self, node: &Node, at: At<'_>, out: &mut Decoder) {
        let mut text = String::new();
        text.fill(node, at, out);
        *self = text.leak();
    }
}

/// A gate as the file has it: which kind, and what it is about. Nobody lists its kinds.
#[allow(dead_code)]
mod gate {
    use super::{At, Decode, Decoder, Fill, Node, ToNode};
    use crate::macros::words;
    use crate::regime::{Gate, MoneyRange};
    use crate::{Disclosure, StateFact, Trait};

    words! {
        /// Kinds of gates.
        GateKind {
            /// See [`Gate::Never`].
            Never = "never",
            /// See [`Gate::Unsure`].
            Unsure = "unsure",
            /// See [`Gate::Told`].
            Told = "told",
            /// See [`Gate::Untold`].
            Untold = "untold",
            /// See [`Gate::MaybeTold`].
            MaybeTold = "maybe_told",
            /// See [`Gate::CopyLate`].
            CopyLate = "copy_late",
            /// See [`Gate::Remote`].
            Remote = "remote",
            /// See [`Gate::Any`].
            Any = "any",
            /// See [`Gate::All`].
            All = "all",
            /// See [`Gate::Fails`].
            Fails = "fails",
            /// See [`Gate::Price`].
            Price = "price",
            /// See [`Gate::OrderValue`].
            OrderValue = "order_value",
            /// See [`Gate::Repaired`].
            Repaired = "repaired",
            /// See [`Gate::RepairFailed`].
            RepairFailed = "repair_failed",
            /// See [`Gate::ShownInTime`].
            ShownInTime = "shown_in_time",
        }
    }

    statute! {
        /// The members that a gate's kind needs.
        pub struct Form {
            required {
                /// Which kind.
                is: GateKind,
            }
            optional {
                /// What the shop told.
                what: Option<Disclosure>,
                /// Traits.
                goods: &'static [Trait],
                /// Answer of the buyer.
                state: Option<StateFact>,
                /// Days or repairs.
                number: u32,
                /// Amounts.
                range: Option<MoneyRange>,
            }
        }
    }

    impl Form {
        /// The gate; [`Gate::Unsure`] when a member is missing, which claims nothing.
        fn gate(self) -> Option<Gate> {
            Some(match self.is {
                GateKind::Never => Gate::Never,
                GateKind::Unsure => Gate::Unsure,
                GateKind::Told => Gate::Told(self.what?),
                GateKind::Untold => Gate::Untold(self.what?),
                GateKind::MaybeTold => Gate::MaybeTold(self.what?),
                GateKind::CopyLate => Gate::CopyLate(self.number),
                GateKind::Remote => Gate::Remote,
                GateKind::Any => Gate::Any(self.goods),
                GateKind::All => Gate::All(self.goods),
                GateKind::Fails => Gate::Fails(self.state?),
                GateKind::Price => Gate::Price(self.range?),
                GateKind::OrderValue => Gate::OrderValue(self.range?),
                GateKind::Repaired => Gate::Repaired,
                GateKind::RepairFailed => Gate::RepairFailed(self.number),
                GateKind::ShownInTime => Gate::ShownInTime,
            })
        }

        fn of(gate: Gate) -> Self {
            let mut form = Self::blank();
            form.is = match gate {
                Gate::Never => GateKind::Never,
                Gate::Unsure => GateKind::Unsure,
                Gate::Told(what) => {
                    form.what = Some(what);
                    GateKind::Told
                }
                Gate::Untold(what) => {
                    form.what = Some(what);
                    GateKind::Untold
                }
                Gate::MaybeTold(what) => {
                    form.what = Some(what);
                    GateKind::MaybeTold
                }
                Gate::CopyLate(days) => {
                    form.number = days;
                    GateKind::CopyLate
                }
                Gate::Remote => GateKind::Remote,
                Gate::Any(goods) => {
                    form.goods = goods;
                    GateKind::Any
                }
                Gate::All(goods) => {
                    form.goods = goods;
                    GateKind::All
                }
                Gate::Fails(state) => {
                    form.state = Some(state);
                    GateKind::Fails
                }
                Gate::Price(range) => {
                    form.range = Some(range);
                    GateKind::Price
                }
                Gate::OrderValue(range) => {
                    form.range = Some(range);
                    GateKind::OrderValue
                }
                Gate::Repaired => GateKind::Repaired,
                Gate::RepairFailed(least) => {
                    form.number = least;
                    GateKind::RepairFailed
                }
                Gate::ShownInTime => GateKind::ShownInTime,
            };
            form
        }
    }

    impl Decode for Gate {
        fn blank() -> Self {
            Self::Unsure
        }
    }

    impl Fill for Gate {
        fn fill(&mut self, node: &Node, at: At<'_>, out: &mut Decoder) {
            let mut form = Form::blank();
            form.fill(node, at, out);
            *self = form.gate().unwrap_or(Self::Unsure);
        }
    }

    impl ToNode for Gate {
        fn to_node(&self) -> Node {
            Form::of(*self).to_node()
        }

        fn value(&self) -> Option<&dyn ToNode> {
            Some(self)
        }
    }
}
