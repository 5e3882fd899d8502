//! A tree as JSON text without white space, and through serde for who wants another form.

use super::Node;
use serde::ser::{Error, SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};

impl Node {
    /// Appends the tree as JSON text: no white space, members in their order.
    pub fn write(&self, out: &mut String) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
            Self::Int(number) => crate::digits::push(out, *number, 1),
            Self::Float(number) => out.push_str(number),
            Self::Text(text) => write_text(text, out),
            Self::List(items) => {
                let mut before = '[';
                for item in items {
                    out.push(before);
                    item.write(out);
                    before = ',';
                }
                close(before, '[', "]", out);
            }
            Self::Object(members) => {
                let mut before = '{';
                for (key, value) in members {
                    out.push(before);
                    write_text(key, out);
                    out.push(':');
                    value.write(out);
                    before = ',';
                }
                close(before, '{', "}", out);
            }
        }
    }
}

/// Ends a list or an object; an empty one has not been opened yet.
fn close(before: char, open: char, end: &str, out: &mut String) {
    if before == open {
        out.push(open);
    }
    out.push_str(end);
}

/// Appends a string with its quotes, escaped as little as RFC 8785 escapes it.
fn write_text(text: &str, out: &mut String) {
    out.push('"');
    let mut from = 0;
    for (at, byte) in text.bytes().enumerate() {
        let letter = match byte {
            b'"' | b'\\' => char::from(byte),
            b'\n' => 'n',
            b'\r' => 'r',
            b'\t' => 't',
            8 => 'b',
            0xc => 'f',
            0..0x20 => 'u',
            // The rest is written as it is, in one go.
            _ => continue,
        };
        out.push_str(text.get(from..at).unwrap_or(""));
        from = at + 1;
        out.push('\\');
        out.push(letter);
        if letter == 'u' {
            out.push_str(if byte < 0x10 { "000" } else { "001" });
            out.push(char::from_digit(u32::from(byte) % 16, 16).unwrap_or('0'));
        }
    }
    out.push_str(text.get(from..).unwrap_or(""));
    out.push('"');
}

impl Serialize for Node {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Int(number) => serializer.serialize_i64(*number),
            // Nothing we write has one, and reading it would bring tables of powers into a browser.
            Self::Float(_) => Err(S::Error::custom("a number that is not whole")),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(items) => {
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    list.serialize_element(item)?;
                }
                list.end()
            }
            Self::Object(members) => {
                let mut object = serializer.serialize_map(Some(members.len()))?;
                for (key, value) in members {
                    object.serialize_entry(key, value)?;
                }
                object.end()
            }
        }
    }
}
