//! The endpoint as it may be pasted into a policy.

use super::profile::Profile;
use crate::wire::{Answer, address};
use after_sales_policy::json::{Node, parse};
use serde::Serialize;
use url::Url;

/// The member `endpoint` of a policy; what is left out is as the desk's own.
#[derive(Debug, Serialize)]
pub struct Endpoint {
    url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    preset: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    headers: Vec<Header>,
    #[serde(skip_serializing_if = "Option::is_none")]
    format: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cors: Option<Profile>,
    #[serde(skip_serializing_if = "Option::is_none")]
    success: Option<Success>,
    #[serde(skip_serializing_if = "Option::is_none")]
    answer: Option<Places>,
}

#[derive(Debug, Serialize)]
struct Header {
    name: String,
    value: &'static str,
}

#[derive(Debug, Serialize)]
struct Success {
    status: [u16; 1],
}

#[derive(Debug, Serialize)]
struct Places {
    id: String,
}

/// A success that is no receipt: a service with an answer of its own.
#[derive(Debug)]
pub struct Foreign {
    status: u16,
    /// JSON Pointer to the number of the case.
    id: Option<String>,
}

impl Foreign {
    /// What can be learned from such an answer.
    pub fn of(answer: &Answer) -> Self {
        Self {
            status: answer.status,
            id: parse(&answer.text).ok().and_then(|tree| place(&tree)),
        }
    }
}

/// Where the number of a case stands: at the top, or one level below.
fn place(tree: &Node) -> Option<String> {
    const NAMES: [&str; 6] = [
        "id",
        "reference",
        "number",
        "request_id",
        "ticket_id",
        "case_id",
    ];
    let in_node = |node: &Node| {
        let is = |name: &&str| matches!(node.get(name), Some(Node::Text(_) | Node::Int(_)));
        NAMES.into_iter().find(is)
    };
    if let Some(name) = in_node(tree) {
        return Some(format!("/{name}"));
    }
    let Node::Object(members) = tree else {
        return None;
    };
    let mut below = members.iter();
    // Names that a pointer would have to escape are left alone.
    below.find_map(|(outer, node)| {
        let plain = !outer.contains(['/', '~']);
        in_node(node)
            .filter(|_| plain)
            .map(|name| format!("/{outer}/{name}"))
    })
}

impl Endpoint {
    /// For a profile that browsers let through. The values of headers are for the shop to fill in: they were typed
    /// into a terminal and are not repeated.
    pub fn new(
        url: &Url,
        profile: Profile,
        headers: Vec<String>,
        foreign: Option<Foreign>,
    ) -> Self {
        let form = matches!(profile, Profile::Simple | Profile::NoCors);
        // A page reads nothing of an answer to no-cors, so nothing can be tested or shown.
        let foreign = foreign.filter(|_| profile != Profile::NoCors);
        let header = |name| Header {
            name,
            value: "VALUE",
        };
        Self {
            url: address::printed(url),
            preset: (form || foreign.is_some()).then_some("webhook"),
            headers: match form {
                true => Vec::new(),
                false => headers.into_iter().map(header).collect(),
            },
            format: form.then_some("form"),
            cors: Some(profile),
            success: foreign.as_ref().map(|foreign| Success {
                status: [foreign.status],
            }),
            answer: foreign
                .and_then(|foreign| foreign.id)
                .map(|id| Places { id }),
        }
    }
}
