//! One declaration gives a type, its decoder, its text form and its JSON Schema, so that the four
//! cannot drift apart.

/// A closed set of words.
macro_rules! words {
    ($( $(#[$doc:meta])* $name:ident { $( $(#[$word_doc:meta])* $variant:ident = $text:literal, )* } )*) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $( $(#[$word_doc])* $variant, )* }

        impl $name {
            /// Every word with its text form.
            pub const ALL: &'static [(Self, &'static str)] = &[ $( (Self::$variant, $text), )* ];

            /// The stable text form, as JSON writes it.
            pub fn as_str(self) -> &'static str {
                match self { $( Self::$variant => $text, )* }
            }
        }

        impl crate::Decode for $name {
            fn decode(node: &crate::json::Node, at: crate::At<'_>, out: &mut crate::Decoder) -> Option<Self> {
                out.word(node, at, Self::ALL)
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

/// An object of a document: required members, then optional ones that fall back to their default.
macro_rules! record {
    (
        $(#[$doc:meta])*
        pub struct $name:ident {
            required { $( $(#[$req_doc:meta])* $req:ident : $req_ty:ty, )* }
            optional { $( $(#[$opt_doc:meta])* $opt:ident : $opt_ty:ty, )* }
        }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, serde::Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
        pub struct $name {
            $( $(#[$req_doc])* pub $req: $req_ty, )*
            $( $(#[$opt_doc])* #[cfg_attr(feature = "schema", schemars(default))] pub $opt: $opt_ty, )*
        }

        impl crate::Decode for $name {
            fn decode(node: &crate::json::Node, at: crate::At<'_>, out: &mut crate::Decoder) -> Option<Self> {
                const KNOWN: &[&str] = &[ $( stringify!($req), )* $( stringify!($opt), )* ];
                let members = out.members(node, at, KNOWN)?;
                let before = out.findings.len();
                $( let $req: Option<$req_ty> = out.field(members, at, stringify!($req), true); )*
                $( let $opt: Option<$opt_ty> = out.field(members, at, stringify!($opt), false); )*
                // An optional member that is there and wrong must not pass as absent.
                if out.findings.len() > before {
                    return None;
                }
                Some(Self {
                    $( $req: $req?, )*
                    $( $opt: $opt.unwrap_or_default(), )*
                })
            }
        }
    };
}

pub(crate) use {record, words};
