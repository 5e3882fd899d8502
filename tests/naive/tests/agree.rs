//! The engine and the page give the same verdict in every generated case.
//!
//! `AFTER_SALES_CASES=N` asks for another number of cases, `AFTER_SALES_SEED=N` for one seed alone.

use after_sales_naive::compare::{Failing, difference};
use after_sales_naive::cover::Coverage;
use after_sales_naive::generate::{Dice, base_day, facts, moment, policy};
use after_sales_policy::{read_facts, read_policy};
use std::collections::BTreeMap;

const CASES: u64 = 200_000;
/// Cases of one policy.
const PER_POLICY: u64 = 16;
/// How often the governing rule's scope is looked at once more, to be counted.
const SCOPE_EVERY: u64 = 4;
/// Below this, what the generator reached is luck.
const LEAST: u64 = 50;
/// Differences told, each in another member of the verdict.
const TOLD: usize = 6;

fn number(variable: &str) -> Option<u64> {
    let text = std::env::var(variable).ok()?;
    Some(text.parse().expect("a whole number"))
}

/// What came of one seed.
#[derive(Default)]
struct Run {
    cases: u64,
    unread: u64,
    coverage: Coverage,
    differing: u64,
    /// By the first member that differs, the seed and the case.
    failing: BTreeMap<String, (u64, Failing)>,
}

impl Run {
    fn seed(&mut self, seed: u64) {
        let dice = &mut Dice::new(seed);
        let base = base_day(dice);
        let policy_text = serde_json::to_string(&policy(dice, base)).expect("JSON");
        let Some(ready) = read_policy(&policy_text).policy else {
            self.unread += 1;
            return;
        };
        for _ in 0..PER_POLICY {
            let facts_text = serde_json::to_string(&facts(dice, base)).expect("JSON");
            let now = moment(dice, base);
            let read = read_facts(&facts_text);
            let told = read
                .facts
                .unwrap_or_else(|| panic!("seed {seed}: {:?}", read.findings));
            let (verdict, differs) = difference(&ready, None, &told, &now);
            self.cases += 1;
            self.coverage.add(&verdict);
            if self.cases.is_multiple_of(SCOPE_EVERY) {
                self.coverage.add_scope(&ready, &told, &now);
            }
            if differs.is_some() {
                self.differing += 1;
                if self.failing.len() < TOLD {
                    let failing = Failing::new(&policy_text, &facts_text, now);
                    let member = failing.members().first().cloned().unwrap_or_default();
                    self.failing.entry(member).or_insert((seed, failing));
                }
            }
        }
    }

    /// Adds what came of other seeds.
    fn merge(&mut self, other: Self) {
        self.cases += other.cases;
        self.unread += other.unread;
        self.differing += other.differing;
        self.coverage.merge(other.coverage);
        for (member, (seed, failing)) in other.failing {
            let first = self.failing.get(&member).map(|(seed, _)| *seed);
            if first.is_none_or(|first| seed < first) {
                self.failing.insert(member, (seed, failing));
            }
        }
    }

    /// The seeds after `done`, up to `last`, on every processor.
    fn seeds(&mut self, done: u64, last: u64) {
        let threads = std::thread::available_parallelism().map_or(1, usize::from);
        std::thread::scope(|scope| {
            let part = |own: usize| {
                let mut run = Self::default();
                for seed in (done + 1..=last).skip(own).step_by(threads) {
                    run.seed(seed);
                }
                run
            };
            let parts: Vec<_> = (0..threads)
                .map(|own| scope.spawn(move || part(own)))
                .collect();
            for part in parts {
                self.merge(part.join().expect("a part that did not panic"));
            }
        });
    }
}

#[test]
fn the_engine_says_what_the_page_says() {
    let mut run = Run::default();
    if let Some(seed) = number("AFTER_SALES_SEED") {
        run.seed(seed);
    } else {
        let wanted = number("AFTER_SALES_CASES").unwrap_or(CASES);
        let mut done = 0;
        while run.cases < wanted {
            // Policies that do not read give no cases: then there is another round.
            let last = done + (wanted - run.cases).div_ceil(PER_POLICY);
            run.seeds(done, last);
            done = last;
        }
        let short = run.coverage.short_of(LEAST * wanted / CASES);
        println!("{} cases, {} policies did not read", run.cases, run.unread);
        assert!(
            short.is_empty(),
            "the generator hardly reaches:\n{}",
            short.join("\n")
        );
    }
    for (member, (seed, failing)) in run.failing.iter().take(TOLD) {
        println!(
            "seed {seed}, {member}\n{}\n",
            failing.clone().smaller(member).tell()
        );
    }
    assert_eq!(run.differing, 0, "verdicts that differ, of {}", run.cases);
}
