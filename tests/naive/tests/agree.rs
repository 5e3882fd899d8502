//! The engine and the pages give the same verdict in every generated case.

use after_sales_naive::cover::wanted;
use after_sales_naive::generate::{facts, moment};
use after_sales_naive::run::{Run, World, agree};
use after_sales_policy::read_facts;

/// Cases of one policy.
const PER_POLICY: u64 = 16;
/// How often the governing rule's scope is looked at once more, to be counted.
const SCOPE_EVERY: u64 = 4;

/// Fewer where nothing is optimised, so that the tests of a change take seconds.
const CASES: u64 = if cfg!(debug_assertions) {
    60_000
} else {
    200_000
};
/// Below this, what the generator reached is luck.
const LEAST: u64 = CASES / 6000;

fn seed(run: &mut Run, seed: u64) {
    let Some((mut dice, base, ready)) = run.begin(seed) else {
        return;
    };
    let dice = &mut dice;
    for _ in 0..PER_POLICY {
        let facts_text = serde_json::to_string(&facts(dice, base)).expect("JSON");
        let now = moment(dice, base);
        let read = read_facts(&facts_text);
        let told = read
            .facts
            .unwrap_or_else(|| panic!("seed {seed}: {:?}", read.findings));
        let verdict = run.ask(seed, &ready, None, &told, &now);
        run.coverage.add(&verdict);
        if run.cases.is_multiple_of(SCOPE_EVERY) {
            run.coverage.add_scope(&ready, &told, &now);
        }
    }
}

#[test]
fn the_engine_says_what_the_page_says() {
    agree(&World {
        cases: CASES,
        per_seed: PER_POLICY,
        seed,
        least: LEAST,
        wanted,
    });
}
