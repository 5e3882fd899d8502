//! Where a node stands in its text. Found when a note asks for it: a path carried along for every node
//! would let hostile data fill the memory.

use after_sales_policy::json::Node;

/// A longer pointer is cut to the nearest node around it: keys of hostile data may be as long as the data.
const LONGEST_POINTER: usize = 500;

/// The JSON Pointer of `target`; that of the nearest node around it where keys are too long.
pub(super) fn pointer(root: &Node, target: &Node) -> String {
    let mut steps = Vec::new();
    steps_to(root, target, &mut steps);
    let mut path = String::new();
    for step in steps.iter().rev() {
        if path.len() + step.len() > LONGEST_POINTER {
            break;
        }
        path.push('/');
        for c in step.chars() {
            match c {
                '~' => path.push_str("~0"),
                '/' => path.push_str("~1"),
                c => path.push(c),
            }
        }
    }
    path
}

/// Finds `target` below `node` and pushes the steps to it, last step first; whether it is there.
fn steps_to(node: &Node, target: &Node, steps: &mut Vec<String>) -> bool {
    if core::ptr::eq(node, target) {
        return true;
    }
    match node {
        Node::List(items) => items.iter().enumerate().any(|(at, item)| {
            let found = steps_to(item, target, steps);
            if found {
                steps.push(at.to_string());
            }
            found
        }),
        Node::Object(members) => members.iter().any(|(key, value)| {
            let found = steps_to(value, target, steps);
            if found {
                steps.push(key.clone());
            }
            found
        }),
        _ => false,
    }
}
