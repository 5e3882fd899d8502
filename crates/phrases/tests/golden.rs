//! Whole cards of many shops in every locale: the same bytes as when somebody last looked at them, and as in Node and in
//! every browser, whose tests hold theirs against the same digests.
//!
//! The texts are left in `target/cards/<locale>/`, for whoever reads a language. When a change of words is meant,
//! `AFTER_SALES_GOLDEN=write cargo test -p after-sales-phrases golden` writes the digests anew.

use after_sales_phrases::say::{self, Sentence};
use after_sales_phrases::{LOCALES, Pack, pack_text};
use after_sales_policy::{
    CaseType, Event, Facts, Moment, Order, Policy, assume_purchase, decide, read_facts, read_policy,
};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

const DIGESTS: &str = "tests/vectors/cards/digests.json";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

struct Case {
    name: String,
    policy: Policy,
    facts: Facts,
    now: Moment,
}

fn cases() -> Vec<Case> {
    let list: Vec<Value> =
        serde_json::from_str(&read("tests/vectors/cards/cases.json")).expect("JSON");
    let text = |case: &Value, key: &str| case[key].as_str().expect(key).to_owned();
    list.iter()
        .map(|case| Case {
            name: text(case, "name"),
            policy: read_policy(&read(&text(case, "policy")))
                .policy
                .expect("a policy"),
            facts: read_facts(&case["facts"].to_string()).facts.expect("facts"),
            now: Moment::server(&text(case, "now")).expect("a moment"),
        })
        .collect()
}

/// The policy as a page shows it, the promise below the price, and the verdict: a line for each sentence.
fn words(case: &Case, pack: &Pack) -> String {
    let Case {
        policy, facts, now, ..
    } = case;
    let regime = after_sales_law::regime(&facts.buyer.country);
    let regime = regime.as_ref();
    // What `render` of the package makes of a country and an item.
    let looked_at = Facts {
        case: CaseType::Return,
        buyer: facts.buyer.clone(),
        item: facts.item.clone(),
        order: Order::default(),
        event: Event::default(),
        answers: Vec::new(),
        proof: Vec::new(),
    };
    let looked_at = assume_purchase(&policy.document, regime, looked_at, now.today);
    let card = say::policy_card(policy, regime, &looked_at, now, pack);
    let mut lines = vec![card.title];
    for section in card.sections {
        lines.push(format!("# {}", section.title));
        lines.extend(texts(section.sentences));
    }
    lines.push("#".to_owned());
    lines.extend(texts(card.footer));
    lines.push("#".to_owned());
    lines.extend(texts(say::promise(policy, regime, &looked_at, now, pack)));
    lines.push("#".to_owned());
    let verdict = decide(policy, regime, facts, now);
    lines.extend(texts(say::verdict(&verdict, facts, pack)));
    lines.join("\n")
}

fn texts(sentences: Vec<Sentence>) -> impl Iterator<Item = String> {
    sentences.into_iter().map(|sentence| sentence.text)
}

#[test]
fn cards_are_as_they_were_looked_at() {
    let cases = cases();
    assert!(cases.len() >= 20, "{} policies", cases.len());
    let mut digests: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    for locale in LOCALES {
        let pack = Pack::parse(pack_text(locale).expect("a pack")).expect("a sound pack");
        let folder = root().join("target/cards").join(locale);
        fs::create_dir_all(&folder).expect("a folder");
        for case in &cases {
            let text = words(case, &pack);
            assert!(text.lines().count() > 10, "{locale} {}: {text}", case.name);
            fs::write(folder.join(format!("{}.txt", case.name)), &text).expect("written");
            let digest = Sha256::digest(&text);
            let digest = digest.iter().take(8).map(|byte| format!("{byte:02x}"));
            let of_locale = digests.entry((*locale).to_owned()).or_default();
            of_locale.insert(case.name.clone(), digest.collect());
        }
    }
    let found = format!(
        "{}\n",
        serde_json::to_string_pretty(&json!(digests)).expect("JSON")
    );
    if std::env::var_os("AFTER_SALES_GOLDEN").is_some() {
        fs::write(root().join(DIGESTS), &found).expect("written");
    }
    let known: BTreeMap<String, BTreeMap<String, String>> =
        serde_json::from_str(&read(DIGESTS)).expect("JSON");
    let changed: Vec<String> = digests
        .iter()
        .flat_map(|(locale, own)| {
            let known = known.get(locale);
            let differs =
                move |name: &&String| known.and_then(|known| known.get(*name)) != own.get(*name);
            own.keys()
                .filter(differs)
                .map(move |name| format!("{locale}/{name}"))
        })
        .collect();
    assert!(
        changed.is_empty() && known.len() == digests.len(),
        "{} cards read otherwise than when they were last looked at; their texts are in target/cards, \
         the head of this test says how to accept them: {}",
        changed.len(),
        changed.join(", ")
    );
}
