//! The linter, for JavaScript. A module of its own: it serves those who write a policy, so no page of a buyer
//! carries it.

/// A third of the size of the standard allocator.
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

use after_sales_findings::notes;
use after_sales_phrases::{Pack, say};
use after_sales_policy::json::{Node, parse};
use after_sales_policy::{
    Finding, FindingCode, KnownLaw, Moment, PolicyDocument, SHOWN, Severity, check_against,
    read_policy,
};
use serde::Serialize;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Takes the file of a country's law, `law/<COUNTRY>.json` of the package. `false` when it is none of ours.
#[wasm_bindgen]
#[must_use]
pub fn load_law(text: &str) -> bool {
    after_sales_law::load(text)
}

/// The countries of the policy's markets, two letters each without a space; empty when it cannot be read.
#[wasm_bindgen]
#[must_use]
pub fn countries(policy: &str) -> String {
    let mut found = String::new();
    if let Some(policy) = read_policy(policy).policy {
        for market in &policy.document.shop.markets {
            let country = market.country();
            if !after_sales_policy::split::all(&found, ",").any(|known| known == country) {
                if !found.is_empty() {
                    found.push(',');
                }
                found.push_str(country);
            }
        }
    }
    found
}

/// `{ok, findings}`: everything worth telling the shop about its policy, the law of its markets included.
/// `ok` is false when the policy cannot be used. `duties` is a list of the files `duties/<COUNTRY>.json` of the
/// package, as JSON text; a market counts as one whose law is held when its file is among them and its law was
/// given to [`load_law`]. `now` is an RFC 3339 time stamp: the day at its offset decides what is law. `pack` is
/// the text of a locale pack that words findings; with another they come without words.
#[wasm_bindgen]
#[must_use]
pub fn check(policy: &str, duties: &str, now: &str, pack: &str) -> JsValue {
    let (document, findings) = match Moment::server(now) {
        Ok(moment) => {
            let read = read_policy(policy);
            let findings = read.policy.map_or(read.findings, |policy| {
                against_law(&policy.document, duties, &moment)
            });
            ("policy", findings)
        }
        Err(_) => {
            let value = now.chars().take(SHOWN).collect();
            let details = vec![("wanted", "moment".into()), ("value", value)];
            (
                "options",
                vec![Finding::new(FindingCode::BadValue, "/now", details)],
            )
        }
    };
    let ok = !findings
        .iter()
        .any(|finding| finding.severity == Severity::Error);
    let found = worded(notes(document, &findings), pack);
    object(&Node::object(vec![
        ("ok", Node::Bool(ok)),
        ("findings", Node::List(found)),
    ]))
}

/// The findings by the law of the markets whose law and duties are both there: half of them would tell a shop
/// that it owes less than it does.
fn against_law(document: &PolicyDocument, duties: &str, moment: &Moment) -> Vec<Finding> {
    let files = match parse(duties) {
        Ok(Node::List(files)) => files,
        _ => Vec::new(),
    };
    let mut regimes = Vec::new();
    for market in &document.shop.markets {
        let mut countries = files.iter().filter_map(|file| file.get("country"));
        if countries.any(|country| country.as_text() == Some(market.country())) {
            regimes.extend(after_sales_law::regime(market));
        }
    }
    let law = KnownLaw {
        regimes: &regimes,
        duties: &files,
        citation: &after_sales_law::citation,
        today: moment.today,
    };
    check_against(document, &law)
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
