//! A shop's help, for JavaScript: who answers and when, and questions in the buyer's own words. A module of its own,
//! since neither a verdict nor a card needs any of it.

/// A third of the size of the standard allocator.
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

use after_sales_answer::{bad, invalid, language, moment, written};
use after_sales_help::Clocks;
use after_sales_phrases::{MessageId, Pack};
use after_sales_policy::json::Node;
use after_sales_policy::{Facts, Moment, Policy, read_facts, read_policy};
use wasm_bindgen::prelude::wasm_bindgen;

/// Takes the file of a country, `law/<CODE>.json`: its law, holidays and citations. `false` when it is none of
/// this build's countries. Until then that country's law is not held, and the answers say so.
#[wasm_bindgen]
#[must_use]
pub fn load_law(text: &str) -> bool {
    after_sales_law::load(text)
}

/// `{type: "help", …}` or `{type: "invalid", findings}`: routes to a person with hours in the buyer's time, the shop's
/// answers, guides and the ways to complain. `pack` is a locale pack with the group `help` below it. `clocks` says
/// what the clocks of shop and buyer show, as `after_sales_help::Clocks::read` takes it; empty when that is not known.
#[wasm_bindgen]
#[must_use]
pub fn help(policy: &str, pack: &str, facts: &str, now: &str, clocks: &str) -> String {
    on_page(policy, pack, facts, now, &|policy, facts, moment, pack| {
        let clocks = Clocks::read(clocks, moment);
        after_sales_help::help(policy, facts, moment, clocks.as_ref(), pack)
    })
}

/// `{type: "answer", …}` or `{type: "invalid", findings}`: a question in the buyer's own words, answered from the
/// policy with the rule behind it, or handed to a person. `pack` is a locale pack with the group `help` below it.
#[wasm_bindgen]
#[must_use]
pub fn ask(policy: &str, pack: &str, facts: &str, now: &str, question: &str) -> String {
    on_page(policy, pack, facts, now, &|policy, facts, moment, pack| {
        after_sales_help::ask(policy, facts, moment, pack, question).to_node(pack)
    })
}

/// What is said of a policy, for the facts of a page and its pack.
type Say<'a> = dyn Fn(&Policy, Facts, &Moment, &Pack) -> Node + 'a;

fn on_page(policy: &str, pack: &str, facts: &str, now: &str, say: &Say<'_>) -> String {
    let read = read_policy(policy);
    let (mut pack, mut unusable) = language(pack);
    // A pack without the group cannot say anything.
    if pack
        .take_if(|pack| !pack.has(MessageId::HelpTitle))
        .is_some()
    {
        unusable.push(bad("/locale", "pack", MessageId::HelpTitle.group().into()));
    }
    let facts = read_facts(facts);
    let moment = moment(now, "device");
    let answer = match (&read.policy, facts.facts, &moment, &pack) {
        (Some(policy), Some(facts), Ok(moment), Some(pack)) => say(policy, facts, moment, pack),
        _ => invalid(&read.findings, &facts.findings, &moment, &unusable),
    };
    written(&answer)
}
