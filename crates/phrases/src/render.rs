//! Runs a message's pattern.
//!
//! The catalogue compiler turns Fluent into this syntax, in which a pack carries messages:
//!
//! * text, with `\` before `{`, `}`, `|` and `\`;
//! * `{name}` shows an argument, `{name:style}` in a style (`long`, `day`, `short`; `or`);
//! * `{name?key=pattern|key=pattern|*key=pattern}` chooses the first variant whose key fits, else
//!   the starred one. A number fits its own digits and its plural category, a text fits itself, a
//!   word fits its id.

use crate::MessageId;
use crate::argument::Value;
use crate::direction::without_embedding;
use crate::format::{DateStyle, ListStyle};
use crate::pack::Pack;
use crate::plural::category;
use crate::rendered::{Part, RenderFinding, Rendered, Seen, Watch};
use after_sales_policy::split::{self, cut};

/// Patterns nest selectors twice; a pack that goes deeper is damaged.
const DEEPEST: usize = 4;

impl Pack {
    /// A message as text; an argument that is missing shows as its name in braces
    pub fn render(&self, id: MessageId, args: &[(&str, Value)]) -> String {
        self.run(id, args, &mut ())
    }

    /// A message in stretches that tell the message's own words from each argument
    pub fn render_parts(&self, id: MessageId, args: &[(&str, Value)]) -> Vec<Part> {
        self.render_checked(id, args).parts
    }

    /// A message with its stretches and with what was wrong
    pub fn render_checked(&self, id: MessageId, args: &[(&str, Value)]) -> Rendered {
        let mut seen = Seen::default();
        let text = self.run(id, args, &mut seen);
        seen.rendered(text)
    }

    fn run<W: Watch>(&self, id: MessageId, args: &[(&str, Value)], watch: &mut W) -> String {
        let mut run = Run {
            pack: self,
            id,
            args,
            text: String::new(),
            watch,
        };
        let pattern = self.message(id);
        debug_assert!(!pattern.is_empty(), "{id:?} is not loaded: {}", id.group());
        run.pattern(pattern, 0);
        run.text
    }
}

struct Run<'a, W> {
    pack: &'a Pack,
    id: MessageId,
    args: &'a [(&'a str, Value)],
    text: String,
    watch: &'a mut W,
}

impl<W: Watch> Run<'_, W> {
    fn pattern(&mut self, pattern: &str, depth: usize) {
        let end = pattern.len();
        // All that comes before this byte is written.
        let (mut from, mut at) = (0, 0);
        while let Some(byte) = pattern.as_bytes().get(at) {
            at += 1;
            if *byte == b'\\' {
                self.text.push_str(cut(pattern, from, at - 1));
                from = at;
                at += 1;
            } else if *byte == b'{' {
                let rest = cut(pattern, at, end);
                match end_of(rest, b'}') {
                    Some(length) if depth < DEEPEST => {
                        self.text.push_str(cut(pattern, from, at - 1));
                        self.placeable(cut(rest, 0, length), depth);
                        at += length + 1;
                        from = at;
                    }
                    _ => self.damaged(),
                }
            }
        }
        self.text.push_str(cut(pattern, from, end));
    }

    fn damaged(&mut self) {
        let message = self.id;
        let finding = || RenderFinding::DamagedPattern { message };
        self.watch.found(finding);
    }

    fn placeable(&mut self, inner: &str, depth: usize) {
        let end = inner.bytes().position(|byte| matches!(byte, b':' | b'?'));
        let end = end.unwrap_or(inner.len());
        let name = cut(inner, 0, end);
        let rest = cut(inner, end + 1, inner.len());
        let args = self.args;
        let value = args.iter().find(|(known, _)| *known == name);
        let value = value.map(|(_, value)| value);
        if value.is_none() {
            let message = self.id;
            self.watch.found(|| RenderFinding::MissingArgument {
                message,
                argument: name.to_owned(),
            });
        }
        if inner.as_bytes().get(end) == Some(&b'?') {
            return self.choose(value, rest, depth);
        }
        let from = self.text.len();
        match value {
            Some(value) => self.show(value, rest),
            None => {
                for piece in ["{", name, "}"] {
                    self.text.push_str(piece);
                }
            }
        }
        self.watch.shown(name, from, self.text.len());
    }

    fn choose(&mut self, value: Option<&Value>, variants: &str, depth: usize) {
        let mut rest = variants;
        let mut chosen = None;
        loop {
            let length = end_of(rest, b'|');
            let variant = cut(rest, 0, length.unwrap_or(rest.len()));
            let Some((key, pattern)) = split::once(variant, "=") else {
                return self.damaged();
            };
            let plain = key.strip_prefix('*').unwrap_or(key);
            let fits = value.is_some_and(|value| self.fits(value, plain));
            if fits || plain.len() < key.len() {
                chosen = Some(pattern);
            }
            match length {
                Some(length) if !fits => rest = cut(rest, length + 1, rest.len()),
                _ => break,
            }
        }
        match chosen {
            Some(pattern) => self.pattern(pattern, depth + 1),
            None => self.damaged(),
        }
    }

    fn fits(&self, value: &Value, key: &str) -> bool {
        match value {
            Value::Number(number) => {
                let size = number.unsigned_abs();
                let digits = key.strip_prefix('-');
                match split::whole(digits.unwrap_or(key)) {
                    Some(exact) => exact == size && digits.is_some() == (*number < 0),
                    None => category(&self.pack.plurals, size, "") == key,
                }
            }
            Value::Text(text) => text == key,
            _ => false,
        }
    }

    fn show(&mut self, value: &Value, style: &str) {
        let pack = self.pack;
        let piece = match value {
            Value::Text(text) => without_embedding(text),
            Value::Number(number) => return pack.push_number(&mut self.text, *number),
            Value::Date(date) => pack.date(*date, DateStyle::from_name(style)),
            Value::Money(money) => pack.money(money),
            Value::Percent(points) => pack.percent(*points),
            Value::List(items) => {
                let mut shown = Vec::with_capacity(items.len());
                for item in items {
                    let mut text = String::new();
                    pack.direction.isolate(&mut text, &without_embedding(item));
                    shown.push(text);
                }
                let style = match style {
                    "or" => ListStyle::Or,
                    _ => ListStyle::And,
                };
                let list = pack.list(&shown, style);
                return self.text.push_str(&list);
            }
            Value::Word(id) => {
                // A word takes no arguments, so it cannot lead on to another word.
                self.watch.word(pack, *id);
                let word = pack.render(*id, &[]);
                return self.text.push_str(&word);
            }
        };
        pack.direction.isolate(&mut self.text, &piece);
    }
}

/// Where the first `stop` stands that is neither escaped nor inside braces, in bytes.
fn end_of(text: &str, stop: u8) -> Option<usize> {
    let mut depth = 0_usize;
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate() {
        if escaped {
            escaped = false;
        } else if byte == b'\\' {
            escaped = true;
        } else if byte == stop && depth == 0 {
            return Some(at);
        } else if byte == b'{' {
            depth += 1;
        } else if byte == b'}' {
            depth = depth.saturating_sub(1);
        }
    }
    None
}
