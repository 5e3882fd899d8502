//! A place that no request has: what should be sent would silently be left out.

use crate::finding::{Findings, shown};
use crate::json::Node;
use crate::names::Names;
use crate::split::{all, once};
use crate::{AfterSalesRequest, At, Buyer, Endpoint, Event, Facts, FindingCode, Item, Order};

/// Where the members of a request stand, the deepest first. Below them the facts are the page's.
const TREES: [(&str, Names); 6] = [
    ("/facts/buyer/", Buyer::KNOWN),
    ("/facts/item/", Item::KNOWN),
    ("/facts/order/", Order::KNOWN),
    ("/facts/event/", Event::KNOWN),
    ("/facts/", Facts::KNOWN),
    ("/", AfterSalesRequest::KNOWN),
];

pub(super) fn check(endpoint: &Endpoint, findings: &mut Findings) {
    let root = At::ROOT.key("endpoint");
    let mut walk = Walk { endpoint, findings };
    if let Some(body) = &endpoint.body {
        walk.template(&body.0, root.key("body"), false);
    }
    if let Some(errors) = &endpoint.errors {
        let errors_at = root.key("errors");
        let fields = errors_at.key("fields");
        for (index, field) in errors.fields.iter().enumerate() {
            walk.pointer(&field.ours, fields.index(index).key("ours"), false);
        }
    }
}

struct Walk<'d, 'f> {
    endpoint: &'d Endpoint,
    findings: &'f mut Findings,
}

impl Walk<'_, '_> {
    /// `inside`: an item of `$each` is at hand.
    fn template(&mut self, node: &Node, at: At<'_>, inside: bool) {
        match node {
            Node::List(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.template(item, at.index(index), inside);
                }
            }
            Node::Object(members) => {
                for (key, value) in members {
                    let here = at.key(key);
                    match key.as_str() {
                        "$from" | "$each" => self.places(value, here, inside),
                        "$text" => self.text(value.as_text().unwrap_or(""), here, inside),
                        "$else" | "$comment" => {}
                        _ => self.template(value, here, inside || key == "$do"),
                    }
                }
            }
            _ => {}
        }
    }

    /// One place, or several of which the first is taken that has something.
    fn places(&mut self, node: &Node, at: At<'_>, inside: bool) {
        if let Node::List(list) = node {
            for (index, item) in list.iter().enumerate() {
                self.places(item, at.index(index), inside);
            }
        } else {
            self.pointer(node.as_text().unwrap_or(""), at, inside);
        }
    }

    /// The places in a text: `{/email}`. Other braces are text.
    fn text(&mut self, text: &str, at: At<'_>, inside: bool) {
        for piece in all(text, "{").skip(1) {
            let (place, _) = once(piece, "}").unwrap_or_default();
            if is_item(place) || place.starts_with('/') || place.starts_with('#') {
                self.pointer(place, at, inside);
            }
        }
    }

    fn pointer(&mut self, pointer: &str, at: At<'_>, inside: bool) {
        let (sign, name) = pointer.split_at_checked(1).unwrap_or_default();
        let own = ["body", "digest"].contains(&name);
        let mut settings = self.endpoint.settings.iter();
        if inside && is_item(pointer)
            || sign == "#" && (own || settings.any(|pair| pair.name == name))
        {
            return;
        }
        let mut known = ("/", AfterSalesRequest::KNOWN);
        for (start, names) in TREES {
            if let Some(rest) = pointer.strip_prefix(start) {
                let name = all(rest, "/").next().unwrap_or("");
                if names.place(name).is_some() {
                    return;
                }
                known = (start, names);
                break;
            }
        }
        let mut list = String::new();
        for name in known.1.iter() {
            list.push_str(known.0);
            list.push_str(name);
            list.push_str(", ");
        }
        list.truncate(list.len() - 2);
        let details = vec![("word", shown(pointer)), ("known", list)];
        self.findings
            .add(FindingCode::EndpointPointer, at.pointer(), details);
    }
}

/// Whether it is of the item of `$each`.
fn is_item(pointer: &str) -> bool {
    pointer == "0" || pointer.starts_with("0/")
}
