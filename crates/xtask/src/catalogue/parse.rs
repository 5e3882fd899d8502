//! Reads one Fluent file into messages and says what in it is outside the allowed part of Fluent.

use super::message::{Kind, Message, Piece, Problem, Variant};
use fluent_syntax::ast;
use fluent_syntax::parser;

/// Selectors may stand inside a variant of another selector, but not deeper.
const DEEPEST_SELECTOR: usize = 2;

/// The messages of `source`, all of one group; what cannot be used is left out and told in `problems`.
pub fn messages(
    group: usize,
    file: &str,
    source: &str,
    problems: &mut Vec<Problem>,
) -> Vec<Message> {
    let resource = match parser::parse(source) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let before = source.get(..error.pos.start).unwrap_or(source);
                problems.push(Problem {
                    file: file.to_owned(),
                    line: before.matches('\n').count() + 1,
                    text: format!("not Fluent: {error}").replace('\n', "\\n"),
                });
            }
            resource
        }
    };
    let mut messages: Vec<Message> = Vec::new();
    for entry in resource.body {
        let message = match entry {
            ast::Entry::Message(message) => message,
            ast::Entry::Term(term) => {
                problems.push(Problem {
                    file: file.to_owned(),
                    line: line_of(source, &format!("-{}", term.id.name), 0),
                    text: format!("-{}: terms are not allowed", term.id.name),
                });
                continue;
            }
            _ => continue,
        };
        let id = message.id.name;
        let earlier = messages.iter().filter(|known| known.id == id).count();
        let line = line_of(source, id, earlier);
        let mut reader = Reader {
            problems: Vec::new(),
        };
        if earlier > 0 {
            reader.complain("is defined twice");
        }
        if !is_kebab(id) {
            reader.complain("an id is small letters and digits, joined by hyphens");
        }
        if !message.attributes.is_empty() {
            reader.complain("attributes are not allowed");
        }
        let pieces = match &message.value {
            Some(pattern) => reader.pattern(pattern, 0),
            None => {
                reader.complain("has no text");
                Vec::new()
            }
        };
        let comment = message
            .comment
            .map(|comment| comment.content.join("\n"))
            .unwrap_or_default();
        let stated = reader.stated(&comment);
        problems.extend(reader.problems.into_iter().map(|text| Problem {
            file: file.to_owned(),
            line,
            text: format!("{id}: {text}"),
        }));
        if earlier == 0 {
            messages.push(Message {
                id: id.to_owned(),
                group,
                file: file.to_owned(),
                line,
                stated,
                same_as_english: comment.contains("same as English"),
                source: written(source, line),
                pieces,
            });
        }
    }
    messages
}

struct Reader {
    problems: Vec<String>,
}

impl Reader {
    fn complain(&mut self, text: impl Into<String>) {
        self.problems.push(text.into());
    }

    fn pattern(&mut self, pattern: &ast::Pattern<&str>, selectors: usize) -> Vec<Piece> {
        let mut pieces: Vec<Piece> = Vec::new();
        for element in &pattern.elements {
            let piece = match element {
                ast::PatternElement::TextElement { value } => {
                    Some(Piece::Text((*value).to_owned()))
                }
                ast::PatternElement::Placeable { expression } => {
                    self.expression(expression, selectors)
                }
            };
            match (piece, pieces.last_mut()) {
                (Some(Piece::Text(more)), Some(Piece::Text(text))) => text.push_str(&more),
                (Some(piece), _) => pieces.push(piece),
                (None, _) => {}
            }
        }
        pieces
    }

    fn expression(
        &mut self,
        expression: &ast::Expression<&str>,
        selectors: usize,
    ) -> Option<Piece> {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline, selectors),
            ast::Expression::Select { selector, variants } => {
                let Some(Piece::Show { arg, style, .. }) = self.inline(selector, selectors) else {
                    self.complain("a selector must be an argument");
                    return None;
                };
                if style.is_some() {
                    self.complain("a selector takes no style");
                }
                if selectors >= DEEPEST_SELECTOR {
                    self.complain(format!(
                        "selectors are nested deeper than {DEEPEST_SELECTOR}"
                    ));
                }
                let variants = variants
                    .iter()
                    .map(|variant| Variant {
                        key: match &variant.key {
                            ast::VariantKey::Identifier { name } => (*name).to_owned(),
                            ast::VariantKey::NumberLiteral { value } => (*value).to_owned(),
                        },
                        default: variant.default,
                        pieces: self.pattern(&variant.value, selectors + 1),
                    })
                    .collect();
                Some(Piece::Choose { arg, variants })
            }
        }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&str>, selectors: usize) -> Option<Piece> {
        match inline {
            // `{ "" }` and `{ "{" }` are how Fluent writes leading blanks and braces.
            ast::InlineExpression::StringLiteral { value } => Some(Piece::Text(
                fluent_syntax::unicode::unescape_unicode_to_string(value).into_owned(),
            )),
            ast::InlineExpression::VariableReference { id } => Some(Piece::Show {
                arg: self.argument(id.name),
                claims: None,
                style: None,
            }),
            ast::InlineExpression::FunctionReference { id, arguments } => {
                self.function(id.name, arguments)
            }
            ast::InlineExpression::Placeable { expression } => {
                self.expression(expression, selectors)
            }
            _ => {
                self.complain("only arguments, strings and functions may stand in braces");
                None
            }
        }
    }

    fn argument(&mut self, name: &str) -> String {
        let fine = name
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
        if !fine {
            self.complain(format!("${name}: an argument is written in snake_case"));
        }
        name.to_owned()
    }

    fn function(&mut self, name: &str, arguments: &ast::CallArguments<&str>) -> Option<Piece> {
        let claims = Kind::from_name(&name.to_ascii_lowercase())
            .filter(|kind| !matches!(kind, Kind::Text | Kind::Word | Kind::Keyword));
        let (Some(kind), [ast::InlineExpression::VariableReference { id }]) =
            (claims, arguments.positional.as_slice())
        else {
            self.complain(format!(
                "{name}(): use DATE, MONEY, NUMBER, PERCENT or LIST with one argument"
            ));
            return None;
        };
        let mut style = None;
        for named in &arguments.named {
            let value = match &named.value {
                ast::InlineExpression::StringLiteral { value } => *value,
                _ => "",
            };
            let allowed: &[&str] = match (kind, named.name.name) {
                (Kind::Date, "style") => &["full", "long", "day", "short"],
                (Kind::List, "type") => &["and", "or"],
                _ => &[],
            };
            if allowed.contains(&value) {
                style = Some(value.to_owned());
            } else {
                self.complain(format!(
                    "{name}(): {}: \"{value}\" is not known",
                    named.name.name
                ));
            }
        }
        Some(Piece::Show {
            arg: self.argument(id.name),
            claims: Some(kind),
            style,
        })
    }

    /// Reads `$days (number)` from a comment.
    fn stated(&mut self, comment: &str) -> Vec<(String, Kind)> {
        let mut stated: Vec<(String, Kind)> = Vec::new();
        for after in comment.split('$').skip(1) {
            let length = after
                .find(|c: char| !c.is_ascii_alphanumeric() && c != '_')
                .unwrap_or(after.len());
            let (name, rest) = after.split_at(length);
            let word = rest
                .trim_start()
                .strip_prefix('(')
                .and_then(|rest| rest.split_once(')'))
                .map(|(word, _)| word.trim());
            match word.map(Kind::from_name) {
                Some(Some(kind)) => stated.push((name.to_owned(), kind)),
                Some(None) => {
                    let known: Vec<&str> = Kind::ALL.iter().map(|(_, name)| *name).collect();
                    self.complain(format!("${name}: a type is one of {}", known.join(", ")));
                }
                None => self.complain(format!("${name}: write its type as ${name} (number)")),
            }
        }
        stated
    }
}

fn is_kebab(id: &str) -> bool {
    id.starts_with(|c: char| c.is_ascii_lowercase())
        && id.split('-').all(|word| {
            !word.is_empty()
                && word
                    .chars()
                    .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
        })
}

/// Line on which `id` is defined for the time `earlier + 1`; the syntax tree carries no places.
fn line_of(source: &str, id: &str, earlier: usize) -> usize {
    source
        .lines()
        .enumerate()
        .filter(|(_, line)| {
            line.strip_prefix(id)
                .is_some_and(|rest| rest.trim_start().starts_with('='))
        })
        .nth(earlier)
        .map_or(1, |(at, _)| at + 1)
}

/// The message as the author wrote it, from its line to the next line that does not belong to it.
fn written(source: &str, line: usize) -> String {
    let mut lines = source.lines().skip(line.saturating_sub(1));
    let first = lines.next().unwrap_or_default();
    let mut text = first
        .split_once('=')
        .map_or("", |(_, text)| text)
        .trim()
        .to_owned();
    for more in lines.take_while(|more| more.starts_with([' ', '}'])) {
        text.push(' ');
        text.push_str(more.trim());
    }
    text.trim().to_owned()
}
