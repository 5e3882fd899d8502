//! Words of the shop, in the languages it writes.

use crate::json::{Node, ToNode};
use crate::{At, Decode, Decoder, Fill, split};

/// A text in one or more languages, as JSON `{"en": "…", "de": "…"}`. Never markup.
///
/// ```
/// use after_sales_policy::Text;
/// let text = Text::new([("de", "Hallo"), ("en", "Hello")]);
/// assert_eq!(text.best("de-AT"), Some("Hallo"));
/// assert_eq!(text.best("fr"), Some("Hello"));
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Text(pub(crate) Vec<(String, String)>);

impl Text {
    /// A text of pairs of language (BCP 47) and words.
    pub fn new<const N: usize>(words: [(&str, &str); N]) -> Self {
        Self(words.map(|(lang, text)| (lang.into(), text.into())).into())
    }

    /// Pairs of language and words, in the order of the document.
    pub fn languages(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .map(|(language, words)| (language.as_str(), words.as_str()))
    }

    /// The words in `language`, else in its base language, else in English, else the first.
    pub fn best(&self, language: &str) -> Option<&str> {
        let base = split::all(language, "-").next().unwrap_or(language);
        let of = |wanted: &str| self.languages().find(|(known, _)| *known == wanted);
        of(language)
            .or_else(|| of(base))
            .or_else(|| of("en"))
            .or_else(|| self.languages().next())
            .map(|(_, words)| words)
    }
}

/// Whether a key has the form of a BCP 47 tag; remarks such as `x_note` have not.
fn is_language(tag: &str) -> bool {
    let well = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    let starts = tag.bytes().take(2).all(|byte| byte.is_ascii_alphabetic());
    starts && (2..=35).contains(&tag.len()) && tag.bytes().all(well)
}

impl Decode for Text {
    fn blank() -> Self {
        Self(Vec::new())
    }
}

impl Fill for Text {
    fn fill(&mut self, node: &Node, at: At<'_>, out: &mut Decoder) {
        let Some(members) = out.object(node, at) else {
            return;
        };
        for (place, (language, words)) in members.iter().enumerate() {
            if members
                .iter()
                .take(place)
                .any(|(earlier, _)| earlier == language)
            {
                out.repeated(language, at);
            }
            if !is_language(language) {
                out.bad_value(at.key(language), "language", language);
            }
            let mut text = String::new();
            text.fill(words, at.key(language), out);
            self.0.push((language.clone(), text));
        }
    }
}

impl ToNode for Text {
    fn to_node(&self) -> Node {
        let member =
            |(language, words): &(String, String)| (language.clone(), Node::Text(words.clone()));
        Node::Object(self.0.iter().map(member).collect())
    }

    fn value(&self) -> Option<&dyn ToNode> {
        (!self.0.is_empty()).then_some(self)
    }
}

impl serde::Serialize for Text {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.to_node().serialize(serializer)
    }
}
