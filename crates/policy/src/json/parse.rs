//! From text to a tree, by RFC 8259 and nothing beyond it.
//!
//! Written by hand because a general reader with its number tables and messages costs a browser five
//! times the bytes; a test compares the two on everything that generators can think of.

use super::{DEEPEST, LARGEST, Node, ParseError};

/// Reads a JSON text into a tree.
///
/// # Errors
/// [`ParseError`] with line and column.
pub fn parse(text: &str) -> Result<Node, ParseError> {
    if text.len() > LARGEST {
        return Err(ParseError::TooLarge { bytes: text.len() });
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = Reader { text, at: 0 };
    reader
        .value(0)
        .and_then(|node| match reader.peek() {
            None => Ok(node),
            Some(_) => Err("end"),
        })
        .map_err(|what| reader.error(what))
}

const TOO_DEEP: &str = "too_deep";
const UNFINISHED: &str = "unfinished";

/// What is wrong at the place that was reached, as a keyword of a finding.
type Wrong = &'static str;

struct Reader<'t> {
    text: &'t str,
    at: usize,
}

impl Reader<'_> {
    fn error(&self, what: Wrong) -> ParseError {
        let before = self.text.get(..self.at).unwrap_or(self.text);
        let (mut line, mut column) = (1, 1);
        for c in before.chars() {
            column += 1;
            if c == '\n' {
                (line, column) = (line + 1, 1);
            }
        }
        if what == TOO_DEEP {
            ParseError::TooDeep { line, column }
        } else {
            ParseError::Syntax { line, column, what }
        }
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// The next byte that is not white space.
    fn peek(&mut self) -> Option<u8> {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.byte() {
            self.at += 1;
        }
        self.byte()
    }

    fn takes(&mut self, wanted: u8) -> bool {
        let found = self.byte() == Some(wanted);
        self.at += usize::from(found);
        found
    }

    fn value(&mut self, depth: usize) -> Result<Node, Wrong> {
        match self.peek() {
            Some(b'{' | b'[') if depth >= DEEPEST => Err(TOO_DEEP),
            Some(b'{') => self.object(depth + 1),
            Some(b'[') => self.list(depth + 1),
            Some(b'"') => Ok(Node::Text(self.string()?)),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(b't') => self.word("true", Node::Bool(true)),
            Some(b'f') => self.word("false", Node::Bool(false)),
            Some(b'n') => self.word("null", Node::Null),
            Some(_) => Err("value"),
            None => Err(UNFINISHED),
        }
    }

    fn word(&mut self, word: &str, node: Node) -> Result<Node, Wrong> {
        let rest = self.text.get(self.at..).unwrap_or("");
        if !rest.starts_with(word) {
            return Err("value");
        }
        self.at += word.len();
        Ok(node)
    }

    fn list(&mut self, depth: usize) -> Result<Node, Wrong> {
        self.at += 1;
        let mut items = Vec::new();
        if self.peek() == Some(b']') {
            self.at += 1;
            return Ok(Node::List(items));
        }
        loop {
            items.push(self.value(depth)?);
            if !self.another(b']', "comma_or_bracket")? {
                return Ok(Node::List(items));
            }
        }
    }

    fn object(&mut self, depth: usize) -> Result<Node, Wrong> {
        self.at += 1;
        let mut members = Vec::new();
        if self.peek() == Some(b'}') {
            self.at += 1;
            return Ok(Node::Object(members));
        }
        loop {
            if self.peek() != Some(b'"') {
                return Err("key");
            }
            let key = self.string()?;
            self.peek();
            if !self.takes(b':') {
                return Err("colon");
            }
            members.push((key, self.value(depth)?));
            if !self.another(b'}', "comma_or_brace")? {
                return Ok(Node::Object(members));
            }
        }
    }

    /// After an item: whether a comma calls for one more.
    fn another(&mut self, end: u8, expected: Wrong) -> Result<bool, Wrong> {
        match self.peek() {
            Some(b',') => self.at += 1,
            Some(byte) if byte == end => {
                self.at += 1;
                return Ok(false);
            }
            Some(_) => return Err(expected),
            None => return Err(UNFINISHED),
        }
        Ok(true)
    }

    fn digits(&mut self) -> Result<(), Wrong> {
        let start = self.at;
        while let Some(b'0'..=b'9') = self.byte() {
            self.at += 1;
        }
        if self.at == start {
            return Err("digit");
        }
        Ok(())
    }

    fn number(&mut self) -> Result<Node, Wrong> {
        let start = self.at;
        self.takes(b'-');
        if !self.takes(b'0') {
            self.digits()?;
        }
        let mut whole = true;
        if self.takes(b'.') {
            whole = false;
            self.digits()?;
        }
        if self.takes(b'e') || self.takes(b'E') {
            whole = false;
            let _ = self.takes(b'+') || self.takes(b'-');
            self.digits()?;
        }
        let text = self.text.get(start..self.at).unwrap_or("");
        Ok(match text.parse() {
            Ok(number) if whole => Node::Int(number),
            _ => Node::Float(text.into()),
        })
    }

    fn string(&mut self) -> Result<String, Wrong> {
        self.at += 1;
        let mut out = String::new();
        loop {
            // Up to what is not written as it is, in one go.
            let rest = self.text.get(self.at..).unwrap_or("");
            let ends = |byte: u8| matches!(byte, b'"' | b'\\' | 0..=0x1f);
            let plain = rest.bytes().position(ends).unwrap_or(rest.len());
            out.push_str(rest.get(..plain).unwrap_or(""));
            self.at += plain;
            match self.byte() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(out);
                }
                Some(b'\\') => out.push(self.escape()?),
                Some(_) => return Err("control"),
                None => return Err(UNFINISHED),
            }
        }
    }

    fn escape(&mut self) -> Result<char, Wrong> {
        self.at += 1;
        let letter = self.byte().ok_or(UNFINISHED)?;
        self.at += 1;
        Ok(match letter {
            b'"' | b'\\' | b'/' => char::from(letter),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.code_point(),
            _ => return Err("escape"),
        })
    }

    fn code_point(&mut self) -> Result<char, Wrong> {
        let first = self.unit()?;
        let code = if (0xd800..0xdc00).contains(&first) && self.takes(b'\\') && self.takes(b'u') {
            let second = self.unit()?;
            let low = second.wrapping_sub(0xdc00);
            if low >= 0x400 {
                return Err("surrogate");
            }
            0x10000 + ((first - 0xd800) << 10) + low
        } else {
            first
        };
        char::from_u32(code).ok_or("surrogate")
    }

    /// Four hex digits.
    fn unit(&mut self) -> Result<u32, Wrong> {
        let mut code = 0;
        for _ in 0..4 {
            let digit = self.byte().and_then(|byte| char::from(byte).to_digit(16));
            code = code * 16 + digit.ok_or("hex")?;
            self.at += 1;
        }
        Ok(code)
    }
}

#[cfg(test)]
mod tests {
    use super::parse;
    use crate::json::{Node, ParseError};
    use proptest::prelude::*;
    use serde_json::Value;

    fn same(node: &Node, value: &Value) -> bool {
        match (node, value) {
            (Node::Null, Value::Null) => true,
            (Node::Bool(a), Value::Bool(b)) => a == b,
            (Node::Int(a), Value::Number(b)) => {
                // "-0" is a whole number here and a float there.
                b.as_i64() == Some(*a) || *a == 0 && b.as_f64() == Some(0.0)
            }
            (Node::Float(a), Value::Number(b)) => a.parse::<f64>().ok() == b.as_f64(),
            (Node::Text(a), Value::String(b)) => a == b,
            (Node::List(a), Value::Array(b)) => {
                a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
            }
            (Node::Object(a), Value::Object(b)) => {
                // The last of repeated keys counts there; both stay here.
                b.iter().all(|(key, b)| {
                    a.iter()
                        .rev()
                        .find(|(k, _)| k == key)
                        .is_some_and(|(_, a)| same(a, b))
                }) && a.iter().all(|(key, _)| b.contains_key(key))
            }
            _ => false,
        }
    }

    fn agree(text: &str) -> Result<(), TestCaseError> {
        match (parse(text), serde_json::from_str::<Value>(text)) {
            (Ok(node), Ok(value)) => prop_assert!(same(&node, &value), "{node:?} {value:?}"),
            (Err(_), Err(_)) => {}
            // A number beyond the range of a float is an error there and nothing to us here.
            (Ok(_), Err(error)) => {
                prop_assert!(error.to_string().contains("out of range"), "{error}")
            }
            (Err(error), Ok(_)) => {
                prop_assert!(matches!(error, ParseError::TooDeep { .. }), "{error:?}")
            }
        }
        Ok(())
    }

    proptest! {
        #[test]
        fn agrees_on_texts_made_of_pieces(pieces in prop::collection::vec(prop::sample::select(&[
            "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "d83d", "\\ude00", "\\n", "\"a\"", "\"b\":", "1", "-", "0",
            ".5", "e", "E+", "true", "false", "null", " ", "\n", "\t", "é", "\u{1}", "9223372036854775808", "1e400",
        ][..]), 0..14)) {
            agree(&pieces.concat())?;
        }

        #[test]
        fn agrees_on_any_text(text in any::<String>()) {
            agree(&text)?;
            agree(&serde_json::to_string(&text).unwrap())?;
        }
    }

    #[test]
    fn the_place_of_an_error() {
        let error = parse("{\n  \"é\": tru\n}").unwrap_err();
        assert_eq!(
            error,
            ParseError::Syntax {
                line: 2,
                column: 8,
                what: "value"
            }
        );
        let deep = "[".repeat(65);
        assert_eq!(
            parse(&deep),
            Err(ParseError::TooDeep {
                line: 1,
                column: 65
            })
        );
        assert!(parse(&format!("{}{}", "[".repeat(64), "]".repeat(64))).is_ok());
    }
}
