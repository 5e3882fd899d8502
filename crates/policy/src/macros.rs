//! One declaration gives a type, its decoder, its JSON and its JSON Schema, so that the four cannot drift
//! apart.

/// A closed set of words.
macro_rules! words {
    ($( $(#[$doc:meta])* $name:ident { $( $(#[$word_doc:meta])* $variant:ident = $text:literal, )* } )*) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "serde-read", derive(serde::Deserialize))]
        pub enum $name { $( $(#[$word_doc])* #[cfg_attr(feature = "serde-read", serde(rename = $text))] $variant, )* }

        impl $name {
            /// Every word with its text form.
            pub const ALL: &'static [(Self, &'static str)] = &[ $( (Self::$variant, $text), )* ];

            // What every use shares; a table of pairs, or a `match`, would be larger.
            const WORDS: crate::names::Names = crate::names::Names(concat!( $( $text, " ", )* ));
            const VARIANTS: &'static [Self] = &[ $( Self::$variant, )* ];

            /// The stable text form, as JSON writes it.
            pub fn as_str(self) -> &'static str {
                Self::WORDS.get(self as usize).unwrap_or("")
            }
        }

        impl crate::Decode for $name {
            // The first word; a macro can only take the first by naming all.
            #[allow(unreachable_code)]
            fn blank() -> Self {
                $( return Self::$variant; )*
            }
        }

        impl crate::Fill for $name {
            fn fill(&mut self, node: &crate::json::Node, at: crate::At<'_>, out: &mut crate::Decoder) {
                if let Some(word) = out.word(node, at, Self::WORDS).and_then(|i| Self::VARIANTS.get(i)) {
                    *self = *word;
                }
            }
        }

        impl crate::json::ToNode for $name {
            fn to_node(&self) -> crate::json::Node {
                crate::json::Node::Text(self.as_str().into())
            }

            fn value(&self) -> Option<&dyn crate::json::ToNode> {
                Some(self)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> { stringify!($name).into() }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "enum": [ $( $text, )* ] })
            }
        }
    )* };
}

/// An object that we write: required members, which are always there, then optional ones, which are
/// left out when they say nothing.
macro_rules! answer {
    (
        $(#[$doc:meta])*
        pub struct $name:ident {
            required { $( $(#[$req_doc:meta])* $req:ident : $req_ty:ty, )* }
            optional { $( $(#[$opt_doc:meta])* $opt:ident : $opt_ty:ty, )* }
        }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
        pub struct $name {
            $( $(#[$req_doc])* pub $req: $req_ty, )*
            $( $(#[$opt_doc])* #[cfg_attr(feature = "schema", schemars(default))] pub $opt: $opt_ty, )*
        }

        impl $name {
            const REQUIRED: usize = <[&str]>::len(&[ $( stringify!($req), )* ]);
            pub(crate) const KNOWN: crate::names::Names =
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

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                crate::json::ToNode::to_node(self).serialize(serializer)
            }
        }
    };
}

/// An object of a document, which we also read: required members, then optional ones that fall back to
/// their default.
macro_rules! record {
    (
        $(#[$doc:meta])*
        pub struct $name:ident {
            required { $( $(#[$req_doc:meta])* $req:ident : $req_ty:ty, )* }
            optional { $( $(#[$opt_doc:meta])* $opt:ident : $opt_ty:ty, )* }
        }
    ) => {
        // With the feature `serde-read`, serde's own derive reads the same type: tests compare the two.
        crate::macros::answer! {
            #[cfg_attr(feature = "serde-read", derive(serde::Deserialize), serde(deny_unknown_fields))]
            $(#[$doc])*
            pub struct $name {
                required { $( $(#[$req_doc])* $req : $req_ty, )* }
                optional { $( #[cfg_attr(feature = "serde-read", serde(default))] $(#[$opt_doc])* $opt : $opt_ty, )* }
            }
        }

        impl crate::Decode for $name {
            fn blank() -> Self {
                Self {
                    $( $req: crate::Decode::blank(), )*
                    $( $opt: Default::default(), )*
                }
            }
        }

        impl crate::Fill for $name {
            // One shared loop fills the members in place. Values that travel through `Option`s, each with
            // code of its own, made up a quarter of the browser module.
            fn fill(&mut self, node: &crate::json::Node, at: crate::At<'_>, out: &mut crate::Decoder) {
                let slots: &mut [&mut dyn crate::Fill] = &mut [ $( &mut self.$req, )* $( &mut self.$opt, )* ];
                out.record(node, at, Self::KNOWN, Self::REQUIRED, slots);
            }
        }
    };
}

pub(crate) use {answer, record, words};
