//! The texts of a document, with their place, and their words as a careless reader compares them.

use super::place_in_text::item;
use crate::json::{Node, ToNode};
use crate::{PolicyDocument, split};

/// Members whose texts people read.
const READ: [&str; 5] = ["remark", "question", "answer", "title", "name"];

/// Calls with each text of the document: its place, itself, and whether people read it.
pub(super) fn each(document: &PolicyDocument, see: &mut dyn FnMut(&str, &str, bool)) {
    walk(&document.to_node(), "", false, see);
}

fn walk(node: &Node, at: &str, read: bool, see: &mut dyn FnMut(&str, &str, bool)) {
    match node {
        Node::Text(text) => see(at, text, read),
        Node::List(items) => {
            for (index, one) in items.iter().enumerate() {
                walk(one, &item(at, index), read, see);
            }
        }
        Node::Object(members) => {
            for (name, value) in members {
                let path = [at, "/", name].concat();
                // `answer` of a rule is a word of the format, and never has spaces.
                walk(value, &path, read || READ.contains(&name.as_str()), see);
            }
        }
        _ => {}
    }
}

/// The words of a text between single spaces, without case in ASCII and without punctuation: ` no refunds `.
pub(super) fn words(text: &str) -> String {
    let mut out = String::from(" ");
    for letter in text.chars() {
        if is_letter(letter) {
            out.push(letter.to_ascii_lowercase());
        } else if !out.ends_with(' ') {
            out.push(' ');
        }
    }
    if !out.ends_with(' ') {
        out.push(' ');
    }
    out
}

/// Whether the words hold this phrase, itself made of whole words.
pub(super) fn holds(words: &str, phrase: &str) -> bool {
    split::find(words, &self::words(phrase)).is_some()
}

/// Letters of all scripts; the punctuation of the common ones is none. The library's tables are large.
fn is_letter(letter: char) -> bool {
    match u32::from(letter) {
        0..=0x7f => letter.is_ascii_alphanumeric(),
        0x80..=0xbf | 0x60c | 0x61b | 0x61f | 0x6d4 => false,
        0x2000..=0x206f | 0x3000..=0x303f | 0xff00..=0xff0f => false,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::{holds, words};

    #[test]
    fn words_are_compared_whole_and_without_marks() {
        assert_eq!(words("  NO—Refunds! "), " no refunds ");
        assert_eq!(words(""), " ");
        assert!(holds(&words("Sorry: no refunds."), "No refunds"));
        assert!(holds(
            &words("No return, no exchange"),
            "no return no exchange"
        ));
        assert!(!holds(&words("Casino refunds"), "no refunds"));
        assert!(!holds(&words("No refundsable"), "no refunds"));
        assert!(holds(
            &words("البضاعة المباعة لا ترد، ولا تستبدل."),
            "لا ترد ولا تستبدل"
        ));
    }
}
