//! Ways to break one place of a document.

use super::seed::Seed;
use after_sales_policy::json::Node;
use after_sales_policy::{MOST_FINDINGS, ReadPolicy, SHOWN};

/// What was done to a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Break {
    /// A member or item is gone.
    Removed,
    /// A key has another name.
    Renamed,
    /// A value has another type, or is out of bounds.
    Replaced,
    /// A key stands twice, the second time with a value of its own.
    Repeated,
    /// A key that the format does not know.
    Added,
    /// A remark, which is no fault.
    Remarked,
    /// A value of another place of the document.
    Swapped,
    /// Nothing fitted the place.
    Nothing,
}

/// Breaks a place of `document`.
pub fn break_one(document: &mut Node, seed: &mut Seed) -> Break {
    let places = count(document);
    let other = nth(document, &mut seed.up_to(places - 1)).clone();
    let mut place = seed.up_to(places - 1);
    let at = nth_mut(document, &mut place).expect("a place");
    match (seed.up_to(9), at) {
        (0, Node::Object(members)) if !members.is_empty() => {
            members.remove(seed.up_to(members.len() - 1));
            Break::Removed
        }
        (1, Node::Object(members)) if !members.is_empty() => {
            let at = seed.up_to(members.len() - 1);
            let endings = ["s", "_", " ", "\u{0}", "\u{202e}"];
            let more = endings[seed.up_to(endings.len() - 1)];
            members[at].0 += more;
            Break::Renamed
        }
        (2, Node::Object(members)) if !members.is_empty() => {
            let (key, mut value) = members[seed.up_to(members.len() - 1)].clone();
            if seed.chance(50) {
                value = hostile(seed);
            }
            members.push((key, value));
            Break::Repeated
        }
        (3, Node::Object(members)) => {
            let key = *seed.pick(&["__proto__", "constructor", "never heard of", ""]);
            members.push((key.into(), hostile(seed)));
            Break::Added
        }
        // The keys of words in several languages are free: there a remark would be a language.
        (4, Node::Object(members))
            if !members.iter().any(|(key, _)| is_language(key)) && !members.is_empty() =>
        {
            let key = *seed.pick(&["$comment", "x_note", "$schema"]);
            if !members.iter().any(|(known, _)| known == key) {
                members.push((key.into(), hostile(seed)));
            }
            Break::Remarked
        }
        (5, Node::List(items)) if !items.is_empty() => {
            items.remove(seed.up_to(items.len() - 1));
            Break::Removed
        }
        (6, at) => {
            put(at, other);
            Break::Swapped
        }
        (7..=9, at) => {
            put(at, hostile(seed));
            Break::Replaced
        }
        _ => Break::Nothing,
    }
}

/// Never a list where an object is or may be: serde would read its items as members.
fn put(at: &mut Node, value: Node) {
    let may_be_object = !matches!(at, Node::List(_));
    let list = matches!(value, Node::List(_));
    *at = if list && may_be_object {
        Node::Null
    } else {
        value
    };
}

fn is_language(key: &str) -> bool {
    key.len() == 2 || key.starts_with("zh-")
}

/// A value that seldom fits.
pub fn hostile(seed: &mut Seed) -> Node {
    let texts = [
        "",
        " ",
        "?",
        "return",
        "DE",
        "EUR",
        "2026-13-01",
        "2026-01-15",
        "javascript:alert(1)",
        "\u{feff}",
    ];
    match seed.up_to(15) {
        0 => Node::Null,
        1 => Node::Bool(seed.chance(50)),
        2 => Node::Int(-1),
        3 => Node::Int(36_526),
        4 => Node::Int(20_001),
        5 => Node::Int(1_000_000_000_001),
        6 => Node::Int(9_007_199_254_740_993),
        7 => {
            Node::Float((*seed.pick(&["1.5", "0.1", "-0.5", "1e-3", "9223372036854775808"])).into())
        }
        8 => Node::Text("a".repeat(2001)),
        9 => Node::Text("é".repeat(2000)),
        10 => Node::List(Vec::new()),
        11 => Node::Object(Vec::new()),
        12 => Node::List(vec![Node::Null]),
        13 => Node::Int(seed.up_to(40_000) as i64),
        _ => Node::Text((*seed.pick(&texts)).into()),
    }
}

fn count(node: &Node) -> usize {
    1 + match node {
        Node::List(items) => items.iter().map(count).sum(),
        Node::Object(members) => members.iter().map(|(_, value)| count(value)).sum(),
        _ => 0,
    }
}

fn children(node: &Node) -> Vec<&Node> {
    match node {
        Node::List(items) => items.iter().collect(),
        Node::Object(members) => members.iter().map(|(_, value)| value).collect(),
        _ => Vec::new(),
    }
}

fn nth<'n>(node: &'n Node, left: &mut usize) -> &'n Node {
    find(node, left).expect("fewer places than asked for")
}

fn find<'n>(node: &'n Node, left: &mut usize) -> Option<&'n Node> {
    if *left == 0 {
        return Some(node);
    }
    *left -= 1;
    children(node)
        .into_iter()
        .find_map(|child| find(child, left))
}

fn nth_mut<'n>(node: &'n mut Node, left: &mut usize) -> Option<&'n mut Node> {
    if *left == 0 {
        return Some(node);
    }
    *left -= 1;
    match node {
        Node::List(items) => items.iter_mut().find_map(|child| nth_mut(child, left)),
        Node::Object(members) => members
            .iter_mut()
            .find_map(|(_, child)| nth_mut(child, left)),
        _ => None,
    }
}

/// A policy or findings came of it, not too many, and none repeats a long text.
pub fn answered(read: &ReadPolicy) {
    assert!(read.policy.is_some() || !read.findings.is_empty());
    assert!(read.findings.len() <= MOST_FINDINGS + 1);
    for finding in &read.findings {
        let shown = finding
            .details
            .iter()
            .filter(|(name, _)| *name == "word" || *name == "value");
        for (_, text) in shown {
            assert!(text.chars().count() <= SHOWN, "{text}");
        }
    }
}
