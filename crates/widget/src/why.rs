//! Behind a statement of law: the article, since when it holds, and how sure we are of it.

use crate::dom::{Tag, tag};
use crate::parts::{basis_mark, said};
use crate::speak::t1;
use crate::state::Given;
use after_sales_phrases::MessageId;
use after_sales_phrases::say::Sentence;
use after_sales_policy::json::Node;
use after_sales_policy::{CivilDate, SafeUrl};

/// A mark when we are not sure of the statement, and what opens the article. Nothing while the country's file or
/// the words about it are not there: then the mark of the law stands alone.
pub fn why(given: &Given, source: &str) -> Vec<Tag> {
    let pack = &given.pack;
    let Some(cited) = after_sales_law::citation(source).filter(|_| pack.has(MessageId::UiWhy))
    else {
        return Vec::new();
    };
    let text = |key| cited.get(key).and_then(Node::as_text);
    let line = || tag("p").part("meta");
    let article = text("citation").unwrap_or_default().to_owned();
    let article = match text("url").and_then(SafeUrl::parse) {
        Some(url) => tag("a").part("link").link(&url).text(article),
        // The name of an act is in a language of its own.
        None => tag("bdi").text(article),
    };
    let mut shown = Vec::new();
    let mut opened = tag("details")
        .part("why")
        .child(tag("summary").part("summary").say(pack, MessageId::UiWhy))
        .child(line().child(article));
    if let Some(day) = text("in_force_from").and_then(CivilDate::parse) {
        opened = opened.child(line().text(t1(pack, MessageId::UiLawSince, "day", day)));
    }
    if text("confidence") != Some("high") {
        let mark = tag("span").part("basis").attr("data-basis", "check");
        shown.push(mark.say(pack, MessageId::UiLawCheck));
        opened = opened.child(line().say(pack, MessageId::UiLawCheckHelp));
    }
    shown.push(opened.child(line().say(pack, MessageId::UiLawAdvice)));
    shown
}

/// A list of sentences. Whose word it is, and what is behind it, stands where that changes, not at every sentence.
pub fn sentences(given: &Given, said_all: &[Sentence]) -> Tag {
    let mut list = tag("ul").part("sentences");
    let (mut whose, mut told) = (None, "");
    for sentence in said_all {
        let mut item = said(sentence);
        if let Some(basis) = sentence.basis.filter(|_| sentence.basis != whose) {
            item = item.child(basis_mark(given, basis));
        }
        let source = sentence.source.as_deref().unwrap_or_default();
        if source != told {
            item = item.children(why(given, source));
        }
        (whose, told) = (sentence.basis, source);
        list = list.child(item);
    }
    list
}
