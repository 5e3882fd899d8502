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

/// Patterns nest selectors twice; a pack that goes deeper is damaged.
const DEEPEST: usize = 4;

/// A stretch of a rendered message
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The words, isolating characters included
    pub text: String,
    /// Name of the argument they come from; none for the message's own words
    pub arg: Option<String>,
}

/// What a message could not be given
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RenderFinding {
    /// An argument was not passed; its name stands in braces in the text
    MissingArgument {
        /// The message that asked for it
        message: MessageId,
        /// Its name
        argument: String,
    },
    /// The pack's pattern is damaged; the rest of it stands in the text as it is
    DamagedPattern {
        /// The message
        message: MessageId,
    },
}

/// A message in words, and what was wrong with its arguments
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rendered {
    /// The whole text
    pub text: String,
    /// The same text in stretches, in order
    pub parts: Vec<Part>,
    /// Empty when all went well
    pub findings: Vec<RenderFinding>,
}

impl Pack {
    /// A message as text; an argument that is missing shows as its name in braces
    pub fn render(&self, id: MessageId, args: &[(&str, Value)]) -> String {
        self.render_checked(id, args).text
    }

    /// A message in stretches that tell the message's own words from each argument
    pub fn render_parts(&self, id: MessageId, args: &[(&str, Value)]) -> Vec<Part> {
        self.render_checked(id, args).parts
    }

    /// A message with its stretches and with what was wrong
    pub fn render_checked(&self, id: MessageId, args: &[(&str, Value)]) -> Rendered {
        let mut run = Run {
            pack: self,
            id,
            args,
            out: Rendered::default(),
        };
        run.pattern(self.pattern(id), 0);
        let mut out = run.out;
        out.text = out.parts.iter().map(|part| part.text.as_str()).collect();
        out
    }

    fn pattern(&self, id: MessageId) -> &str {
        self.messages.get(id.ordinal()).map_or("", String::as_str)
    }
}

struct Run<'a> {
    pack: &'a Pack,
    id: MessageId,
    args: &'a [(&'a str, Value)],
    out: Rendered,
}

impl Run<'_> {
    fn pattern(&mut self, pattern: &str, depth: usize) {
        let mut rest = pattern;
        let mut words = String::new();
        while let Some(c) = rest.chars().next() {
            rest = rest.get(c.len_utf8()..).unwrap_or("");
            match c {
                '\\' => {
                    let escaped = rest.chars().next();
                    words.extend(escaped);
                    rest = rest.get(escaped.map_or(0, char::len_utf8)..).unwrap_or("");
                }
                '{' => match split_at_top(rest, '}') {
                    Some((inner, after)) if depth < DEEPEST => {
                        self.words(core::mem::take(&mut words));
                        self.placeable(inner, depth);
                        rest = after;
                    }
                    _ => {
                        self.damaged();
                        words.push(c);
                    }
                },
                c => words.push(c),
            }
        }
        self.words(words);
    }

    /// Appends words of the message itself.
    fn words(&mut self, text: String) {
        match self.out.parts.last_mut() {
            _ if text.is_empty() => {}
            Some(Part {
                text: last,
                arg: None,
            }) => last.push_str(&text),
            _ => self.out.parts.push(Part { text, arg: None }),
        }
    }

    fn damaged(&mut self) {
        let finding = RenderFinding::DamagedPattern { message: self.id };
        self.out.findings.push(finding);
    }

    fn placeable(&mut self, inner: &str, depth: usize) {
        let end = inner.find([':', '?']).unwrap_or(inner.len());
        let (name, rest) = inner.split_at_checked(end).unwrap_or((inner, ""));
        let args = self.args;
        let value = args
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, value)| value);
        if value.is_none() {
            let argument = name.to_owned();
            let finding = RenderFinding::MissingArgument {
                message: self.id,
                argument,
            };
            if !self.out.findings.contains(&finding) {
                self.out.findings.push(finding);
            }
        }
        if let Some(variants) = rest.strip_prefix('?') {
            return self.choose(value, variants, depth);
        }
        let text = match value {
            Some(value) => self.shown(value, rest.strip_prefix(':').unwrap_or("")),
            None => format!("{{{name}}}"),
        };
        self.out.parts.push(Part {
            text,
            arg: Some(name.to_owned()),
        });
    }

    fn choose(&mut self, value: Option<&Value>, variants: &str, depth: usize) {
        let mut rest = Some(variants);
        let mut chosen = None;
        while let Some(text) = rest {
            let (variant, after) = match split_at_top(text, '|') {
                Some((variant, after)) => (variant, Some(after)),
                None => (text, None),
            };
            rest = after;
            let Some((key, pattern)) = variant.split_once('=') else {
                return self.damaged();
            };
            let starred = key.strip_prefix('*');
            if value.is_some_and(|value| self.fits(value, starred.unwrap_or(key))) {
                chosen = Some(pattern);
                break;
            }
            if starred.is_some() {
                chosen = Some(pattern);
            }
        }
        match chosen {
            Some(pattern) => self.pattern(pattern, depth + 1),
            None => self.damaged(),
        }
    }

    fn fits(&self, value: &Value, key: &str) -> bool {
        match value {
            Value::Number(number) => match key.parse::<i64>() {
                Ok(exact) => exact == *number,
                Err(_) => category(&self.pack.plurals, number.unsigned_abs()) == key,
            },
            Value::Text(text) => text == key,
            _ => false,
        }
    }

    fn shown(&mut self, value: &Value, style: &str) -> String {
        let pack = self.pack;
        let isolated = |text: String| pack.direction.isolated(text);
        match value {
            Value::Text(text) => isolated(without_embedding(text)),
            Value::Number(number) => pack.number(*number),
            Value::Date(date) => isolated(pack.date(*date, DateStyle::from_name(style))),
            Value::Money(money) => isolated(pack.money(money)),
            Value::Percent(points) => isolated(pack.percent(*points)),
            Value::List(items) => {
                let items: Vec<String> = items
                    .iter()
                    .map(|item| isolated(without_embedding(item)))
                    .collect();
                let style = if style == "or" {
                    ListStyle::Or
                } else {
                    ListStyle::And
                };
                pack.list(&items, style)
            }
            Value::Word(id) => {
                // A word takes no arguments, so it cannot lead on to another word.
                let word = pack.render_checked(*id, &[]);
                self.out.findings.extend(word.findings);
                word.text
            }
        }
    }
}

/// Splits at the first `stop` that is neither escaped nor inside braces.
fn split_at_top(text: &str, stop: char) -> Option<(&str, &str)> {
    let mut depth = 0_usize;
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        if escaped {
            escaped = false;
        } else if c == '\\' {
            escaped = true;
        } else if c == stop && depth == 0 {
            return Some((text.get(..at)?, text.get(at + c.len_utf8()..)?));
        } else if c == '{' {
            depth += 1;
        } else if c == '}' {
            depth = depth.saturating_sub(1);
        }
    }
    None
}
