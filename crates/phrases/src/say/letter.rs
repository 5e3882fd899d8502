//! A card for an order mail, for a mail without markup, and for paper.

use super::{Card, Sentence, Tone};
use after_sales_policy::SafeUrl;

/// How a card is written
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Letter {
    /// Plain text: for a mail's text part, a chat, a terminal
    Text,
    /// HTML for the body of a mail: one `div`, styles in the elements, no classes, pictures or scripts
    Mail,
    /// An HTML page of its own that prints well
    Page,
}

/// The style of a page; a mail has its own in every element, since many programs drop all others.
const PAGE: &str = include_str!("letter.css");

/// The whole card in that form
///
/// Everything a policy says is text here, never markup. A mail has no page that a path could lead away from: there a link is
/// kept when it names its place (`https:`, `mailto:`, `tel:`), and else its words stay as they are.
pub fn letter(card: &Card, form: Letter) -> String {
    let mut out = String::new();
    match form {
        Letter::Text => text(card, &mut out),
        Letter::Mail => mail(card, &mut out),
        Letter::Page => page(card, &mut out),
    }
    out
}

fn text(card: &Card, out: &mut String) {
    push(out, &[&card.title, "\n"]);
    for section in &card.sections {
        push(out, &["\n", &section.title, "\n"]);
        lines(&section.sentences, out);
    }
    out.push('\n');
    lines(&card.footer, out);
}

fn lines(sentences: &[Sentence], out: &mut String) {
    for sentence in sentences {
        push(out, &["  ", &sentence.text, "\n"]);
        if let Some(url) = &sentence.link {
            push(out, &["  ", url.as_str(), "\n"]);
        }
    }
}

fn mail(card: &Card, out: &mut String) {
    let language = language(card);
    push(
        out,
        &[
            "<div",
            &language,
            " style=\"max-width:600px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5\">\n",
        ],
    );
    element(
        out,
        "h2 style=\"font-size:20px;line-height:1.3;margin:0 0 8px\"",
        &card.title,
    );
    for section in &card.sections {
        element(
            out,
            "h3 style=\"font-size:16px;line-height:1.3;margin:20px 0 4px\"",
            &section.title,
        );
        for sentence in &section.sentences {
            let style = match sentence.tone {
                Tone::Good => "p style=\"margin:0 0 6px;font-weight:bold\"",
                Tone::Plain | Tone::Caution | Tone::Bad => "p style=\"margin:0 0 6px\"",
            };
            said(out, style, sentence, true);
        }
    }
    for (at, sentence) in card.footer.iter().enumerate() {
        let style = match at {
            0 => "p style=\"font-size:14px;margin:20px 0 6px\"",
            _ => "p style=\"font-size:14px;margin:0 0 6px\"",
        };
        said(out, style, sentence, true);
    }
    out.push_str("</div>\n");
}

fn page(card: &Card, out: &mut String) {
    push(
        out,
        &[
            "<!DOCTYPE html>\n<html",
            &language(card),
            ">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n",
        ],
    );
    element(out, "title", &card.title);
    push(out, &["<style>\n", PAGE, "</style>\n</head>\n<body>\n"]);
    element(out, "h1", &card.title);
    for section in &card.sections {
        out.push_str("<section>\n");
        element(out, "h2", &section.title);
        for sentence in &section.sentences {
            said(out, "p", sentence, false);
        }
        out.push_str("</section>\n");
    }
    out.push_str("<footer>\n");
    for sentence in &card.footer {
        said(out, "p", sentence, false);
    }
    out.push_str("</footer>\n</body>\n</html>\n");
}

/// Language and direction, as attributes.
fn language(card: &Card) -> String {
    [" lang=\"", &card.locale, "\" dir=\"", card.dir, "\""].concat()
}

/// A sentence in an element, and in its link where it has one.
fn said(out: &mut String, tag: &str, sentence: &Sentence, mailed: bool) {
    let link = sentence.link.as_ref().map(SafeUrl::as_str);
    let Some(url) = link.filter(|url| !mailed || !url.starts_with('/')) else {
        return element(out, tag, &sentence.text);
    };
    push(out, &["<", tag, "><a href=\""]);
    escape(out, url);
    out.push_str("\">");
    escape(out, &sentence.text);
    push(out, &["</a></", name(tag), ">\n"]);
}

/// An element with a text; `tag` may hold attributes.
fn element(out: &mut String, tag: &str, text: &str) {
    push(out, &["<", tag, ">"]);
    escape(out, text);
    push(out, &["</", name(tag), ">\n"]);
}

fn name(tag: &str) -> &str {
    after_sales_policy::split::once(tag, " ").map_or(tag, |(name, _)| name)
}

fn push(out: &mut String, parts: &[&str]) {
    for part in parts {
        out.push_str(part);
    }
}

/// Text that stays text, in an element and in an attribute.
fn escape(out: &mut String, text: &str) {
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            _ => out.push(letter),
        }
    }
}
