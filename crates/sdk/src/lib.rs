//! The policy, the law and the sentences, for JavaScript: text in, plain objects out.
//!
//! Bad content is an answer with findings, never an exception. Documents cross as JSON text, so that
//! nothing a page did to its objects can change what they say.

/// A third of the size of the standard allocator.
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

mod answer;
mod input;

use after_sales_policy::{Severity, read_policy};
use answer::{Answer, Document};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// `{ok, findings}`: everything worth telling the shop about its policy, the law of its markets
/// included. `ok` is false when the policy cannot be used.
#[wasm_bindgen]
#[must_use]
pub fn check(policy: &str) -> JsValue {
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
    let notes = answer::notes(Document::Policy, findings);
    answer::to_js(&Answer::Checked {
        ok,
        findings: notes,
    })
}

/// `{type: "decision", verdict, sentences, locale, dir, findings}` or `{type: "invalid", findings}`.
///
/// `now` is an RFC 3339 time; `clock` is `device` or `server`; `pack` is the text of a locale pack.
#[wasm_bindgen]
#[must_use]
pub fn decide(policy: &str, facts: &str, now: &str, clock: &str, pack: &str) -> JsValue {
    answer::to_js(&input::decide(policy, facts, now, clock, pack).unwrap_or_else(Answer::invalid))
}

/// `{type: "card", card, promise, locale, dir, findings}` or `{type: "invalid", findings}`: the policy in
/// words for one item and one country, as it holds for an order placed `now`.
#[wasm_bindgen]
#[must_use]
pub fn render(policy: &str, facts: &str, now: &str, pack: &str) -> JsValue {
    answer::to_js(&input::render(policy, facts, now, pack).unwrap_or_else(Answer::invalid))
}

/// Version of this build.
#[wasm_bindgen]
#[must_use]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").into()
}
