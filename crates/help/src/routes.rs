//! The ways to a person, those where somebody answers now first.

use crate::clock::{Clocks, utc};
use crate::matching::trimmed;
use crate::{hours, order, spans};
use after_sales_phrases::say::contact_terms;
use after_sales_phrases::{MessageId, Pack, Value};
use after_sales_policy::json::Node;
use after_sales_policy::{Contact, ContactKind, Moment, PolicyDocument, SafeUrl, split};

/// One way to a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// `email`, `phone`, `page` or `post`.
    pub kind: &'static str,
    /// What kind of way it is, in words.
    pub label: String,
    /// The address or number; words for a page.
    pub text: String,
    /// Where it leads; a letter leads nowhere.
    pub link: Option<SafeUrl>,
    /// Whether somebody answers now; `None` without hours.
    pub open: Option<bool>,
    /// Open until when, or when next.
    pub now: Option<String>,
    /// Hours, reply time, languages.
    pub terms: Vec<String>,
}

/// Every way to a person. Hours are the buyer's where the clocks are known, else the shop's.
pub fn routes(
    document: &PolicyDocument,
    now: &Moment,
    clocks: Option<&Clocks>,
    pack: &Pack,
) -> Vec<Route> {
    let mut found: Vec<(i64, Route)> = Vec::new();
    for contact in &document.shop.contacts {
        let mut route = plain(contact, pack);
        // Who can be reached at any time by writing stands between those who answer now and those who do later.
        let mut wait = 1;
        if let (Some(clocks), Some(utc), false) = (clocks, utc(now), contact.open.is_empty()) {
            let spans = spans::spans(contact, now, clocks);
            let state = spans::state(&spans, utc);
            if let spans::State::Closed(from) = state {
                wait = 2 + from - utc;
            }
            if let Some((open, words)) = hours::now(state, utc, clocks, pack) {
                route.open = Some(open);
                route.now = Some(words);
                wait = if open { 0 } else { wait };
            }
            if state != spans::State::Always {
                route.terms.extend(hours::week(&spans, utc, clocks, pack));
            }
        } else {
            route
                .terms
                .extend(term(contact, document, MessageId::ContactHours, pack));
        }
        route
            .terms
            .extend(term(contact, document, MessageId::ContactReply, pack));
        route.terms.extend(languages(contact, document, pack));
        found.push((wait, route));
    }
    order::by_key(&mut found, &|(wait, _)| *wait);
    found.into_iter().map(|(_, route)| route).collect()
}

/// Kind, address and link.
fn plain(contact: &Contact, pack: &Pack) -> Route {
    let kind = contact.kind.as_str();
    let text = match contact.kind {
        ContactKind::Page => pack.render(MessageId::HelpPage, &[]),
        _ => shown(&contact.value),
    };
    Route {
        kind,
        label: pack.render(MessageId::HelpKind, &[("kind", kind.into())]),
        text,
        link: link(contact),
        open: None,
        now: None,
        terms: Vec::new(),
    }
}

/// Text of the shop without signs that would turn the words around it.
fn shown(value: &str) -> String {
    let turns = |sign: &char| matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let mut plain = String::new();
    for sign in value.chars().filter(|sign| !turns(sign)) {
        plain.push(sign);
    }
    trimmed(&plain).to_owned()
}

fn link(contact: &Contact) -> Option<SafeUrl> {
    let value = trimmed(&contact.value);
    match contact.kind {
        ContactKind::Email => SafeUrl::parse(&["mailto:", value].concat()),
        ContactKind::Phone => {
            let mut link = String::from("tel:");
            for sign in value.chars().filter(|sign| *sign != ' ') {
                link.push(sign);
            }
            SafeUrl::parse(&link)
        }
        ContactKind::Page => SafeUrl::parse(value),
        ContactKind::Post => None,
    }
}

/// One of the sentences that every element says about a contact.
fn term(
    contact: &Contact,
    document: &PolicyDocument,
    id: MessageId,
    pack: &Pack,
) -> Option<String> {
    let terms = contact_terms(contact, &document.shop, pack);
    terms
        .into_iter()
        .find(|said| said.message == id)
        .map(|said| said.text)
}

/// The languages spoken there by name, and whether the buyer's is none of them.
fn languages(contact: &Contact, document: &PolicyDocument, pack: &Pack) -> Vec<String> {
    let spoken = match contact.languages.is_empty() {
        true => &document.shop.languages,
        false => &contact.languages,
    };
    let mut names: Vec<String> = Vec::new();
    for tag in spoken {
        let base = split::once(tag, "-").map_or(tag.as_str(), |(base, _)| base);
        let args = [("language", base.into()), ("tag", tag.as_str().into())];
        let name = pack.render(MessageId::HelpLanguage, &args);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let mut said = Vec::new();
    if !names.is_empty() {
        let list = [("languages", Value::List(names))];
        said.push(pack.render(MessageId::HelpLanguages, &list));
    }
    said.extend(term(contact, document, MessageId::ContactLanguage, pack));
    said
}

/// As JSON.
pub(crate) fn node(route: &Route) -> Node {
    let mut members = vec![
        ("kind", Node::text(route.kind)),
        ("label", Node::text(&route.label)),
        ("text", Node::text(&route.text)),
    ];
    if let Some(link) = &route.link {
        members.push(("link", Node::text(link.as_str())));
    }
    if let (Some(open), Some(now)) = (route.open, &route.now) {
        members.push(("open", Node::Bool(open)));
        members.push(("now", Node::text(now)));
    }
    let terms = route.terms.iter().map(|term| Node::text(term));
    members.push(("terms", Node::List(terms.collect())));
    Node::object(members)
}
