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

            const WORDS: &'static [&'static str] = &[ $( $text, )* ];

            /// The stable text form, as JSON writes it.
            pub fn as_str(self) -> &'static str {
                match self { $( Self::$variant => $text, )* }
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
                if let Some((word, _)) = out.word(node, at, Self::WORDS).and_then(|i| Self::ALL.get(i)) {
                    *self = *word;
                }
            }
        }

        impl crate::json::WriteJson for $name {
            fn write_json(&self, out: &mut String) {
                crate::json::text(self.as_str(), out);
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
            fn blank() -> Self {
                Self {
                    $( $req: crate::Decode::blank(), )*
                    $( $opt: Default::default(), )*
                }
            }

        }

        impl crate::json::WriteJson for $name {
            fn write_json(&self, out: &mut String) {
                let members: &[(&str, &dyn crate::json::WriteJson)] = &[
                    $( (stringify!($req), &self.$req), )*
                    $( (stringify!($opt), &self.$opt), )*
                ];
                crate::json::object(members, out);
            }
        }

        impl crate::Fill for $name {
            // One shared loop fills the members in place. Values that travel through `Option`s, each with
            // code of its own, made up a quarter of the browser module.
            fn fill(&mut self, node: &crate::json::Node, at: crate::At<'_>, out: &mut crate::Decoder) {
                const REQUIRED: &[&str] = &[ $( stringify!($req), )* ];
                const KNOWN: &[&str] = &[ $( stringify!($req), )* $( stringify!($opt), )* ];
                let slots: &mut [&mut dyn crate::Fill] = &mut [ $( &mut self.$req, )* $( &mut self.$opt, )* ];
                out.record(node, at, KNOWN, REQUIRED.len(), slots);
            }
        }
    };
}

pub(crate) use {record, words};
