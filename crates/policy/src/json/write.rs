//! Records as JSON text, the same text that serde would write, through one shared loop: what a widget
//! sends is small, and code for each type of member would not be.

use crate::{BasisPoints, CivilDate, Currency, Money, Place, SafeUrl};

/// A value that can be written as JSON text.
pub trait WriteJson {
    /// Appends the value to `out`.
    fn write_json(&self, out: &mut String);
}

/// Appends an object with these members.
pub(crate) fn object(members: &[(&str, &dyn WriteJson)], out: &mut String) {
    out.push('{');
    for (place, (key, value)) in members.iter().enumerate() {
        if place > 0 {
            out.push(',');
        }
        text(key, out);
        out.push(':');
        value.write_json(out);
    }
    out.push('}');
}

/// Appends a string with its quotes.
pub(crate) fn text(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            c if u32::from(c) < 0x20 => {
                out.push_str("\\u00");
                out.push(if u32::from(c) < 0x10 { '0' } else { '1' });
                out.push(char::from_digit(u32::from(c) % 16, 16).unwrap_or('0'));
            }
            c => out.push(c),
        }
    }
    out.push('"');
}

macro_rules! written {
    ($( $name:ty, |$value:ident, $out:ident| $write:expr; )*) => { $(
        impl WriteJson for $name {
            fn write_json(&self, $out: &mut String) {
                let $value = self;
                $write
            }
        }
    )* };
}

written! {
    bool, |value, out| out.push_str(if *value { "true" } else { "false" });
    u32, |value, out| out.push_str(&value.to_string());
    i64, |value, out| out.push_str(&value.to_string());
    BasisPoints, |value, out| value.0.write_json(out);
    String, |value, out| text(value, out);
    CivilDate, |value, out| text(&value.to_string(), out);
    Place, |value, out| text(value.code(), out);
    Currency, |value, out| text(value.code(), out);
    SafeUrl, |value, out| text(value.as_str(), out);
    Money, |value, out| object(&[("minor", &value.minor), ("currency", &value.currency)], out);
}

impl<T: WriteJson> WriteJson for Option<T> {
    fn write_json(&self, out: &mut String) {
        match self {
            Some(value) => value.write_json(out),
            None => out.push_str("null"),
        }
    }
}

impl<T: WriteJson> WriteJson for Vec<T> {
    fn write_json(&self, out: &mut String) {
        out.push('[');
        for (place, item) in self.iter().enumerate() {
            if place > 0 {
                out.push(',');
            }
            item.write_json(out);
        }
        out.push(']');
    }
}
