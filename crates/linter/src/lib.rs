//! The linter, for JavaScript. A module of its own: it serves those who write a policy, so no page of a buyer
//! carries it.

/// A third of the size of the standard allocator.
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

use after_sales_findings::notes;
use after_sales_phrases::{Pack, say};
use after_sales_policy::json::{Node, parse};
use after_sales_policy::{FindingCode, Severity, read_policy};
use serde::Serialize;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// `{ok, findings}`: everything worth telling the shop about its policy, the law of its markets included.
/// `ok` is false when the policy cannot be used. `pack` is the text of a locale pack that words findings;
/// with another they come without words.
#[wasm_bindgen]
#[must_use]
pub fn check(policy: &str, pack: &str) -> JsValue {
    let read = read_policy(policy);
    let findings = match &read.policy {
        Some(policy) => {
            let shop = &policy.document.shop;
            let regimes: Vec<_> = shop
                .markets
                .iter()
                .filter_map(|place| after_sales_law::regime(place, None))
                .collect();
            after_sales_policy::check(&policy.document, &regimes)
        }
        None => read.findings,
    };
    let ok = !findings
        .iter()
        .any(|finding| finding.severity == Severity::Error);
    let found = worded(notes("policy", &findings), pack);
    object(&Node::object(vec![
        ("ok", Node::Bool(ok)),
        ("findings", Node::List(found)),
    ]))
}

/// Findings of the other modules, a list as JSON text, with `message` and `help` in the words of a pack.
#[wasm_bindgen]
#[must_use]
pub fn word(findings: &str, pack: &str) -> JsValue {
    match parse(findings) {
        Ok(Node::List(bare)) => object(&Node::List(worded(bare, pack))),
        _ => JsValue::NULL,
    }
}

fn worded(bare: Vec<Node>, pack: &str) -> Vec<Node> {
    let pack = Pack::parse(pack).ok();
    let add = |finding: Node| {
        let Node::Object(mut members) = finding else {
            return finding;
        };
        let (message, help) = words(&members, pack.as_ref());
        members.push(("message".into(), Node::Text(message)));
        members.push(("help".into(), Node::Text(help)));
        Node::Object(members)
    };
    bare.into_iter().map(add).collect()
}

fn words(finding: &[(String, Node)], pack: Option<&Pack>) -> (String, String) {
    let member = |name: &str| {
        finding
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value)
    };
    let name = member("code").and_then(Node::as_text);
    let (Some(pack), Some(name)) = (pack, name) else {
        return (String::new(), String::new());
    };
    let mut details = Vec::new();
    if let Some(Node::Object(given)) = member("details") {
        for (name, value) in given {
            details.push((name.as_str(), value.as_text().unwrap_or_default()));
        }
    }
    match FindingCode::ALL.iter().find(|code| code.as_str() == name) {
        Some(code) => say::finding_words(*code, &details, pack),
        None => say::import_words(name, &details, pack).unwrap_or_default(),
    }
}

fn object(answer: &Node) -> JsValue {
    let serializer = serde_wasm_bindgen::Serializer::json_compatible();
    answer.serialize(&serializer).unwrap_or(JsValue::NULL)
}
