//! Many cases, on every processor: what came of them, and the smallest on which the two disagree.

use crate::compare::difference;
use crate::cover::Coverage;
use crate::failing::Failing;
use crate::generate::{Dice, base_day, policy};
use after_sales_policy::{CivilDate, Facts, Moment, Policy, Regime, Verdict, read_policy};
use std::collections::BTreeMap;

/// Differences told, each in another member of the verdict.
const TOLD: usize = 6;

/// What came of the cases so far.
#[derive(Default)]
pub struct Run {
    pub cases: u64,
    /// Policies that did not read: they give no cases.
    pub unread: u64,
    pub coverage: Coverage,
    pub differing: u64,
    /// By the first member that differs, the seed and the case.
    failing: BTreeMap<String, (u64, Failing)>,
}

/// A way to make the cases of a seed.
pub struct World {
    /// Cases of an ordinary run.
    pub cases: u64,
    /// Cases of one seed, where its policy reads.
    pub per_seed: u64,
    pub seed: fn(&mut Run, u64),
    /// How often each of `wanted` is reached at least, in an ordinary run.
    pub least: u64,
    pub wanted: fn() -> Vec<(&'static str, &'static str)>,
}

fn number(variable: &str) -> Option<u64> {
    let text = std::env::var(variable).ok()?;
    Some(text.parse().expect("a whole number"))
}

impl Run {
    /// What a seed begins with: its dice, the day that its cases are about, and its policy. `None`, and counted,
    /// where that does not read.
    pub fn begin(&mut self, seed: u64) -> Option<(Dice, CivilDate, Policy)> {
        let mut dice = Dice::new(seed);
        let base = base_day(&mut dice);
        let text = serde_json::to_string(&policy(&mut dice, base)).expect("JSON");
        let read = read_policy(&text).policy;
        self.unread += u64::from(read.is_none());
        Some((dice, base, read?))
    }

    /// Asks both; the engine's verdict.
    pub fn ask(
        &mut self,
        seed: u64,
        policy: &Policy,
        regime: Option<&Regime>,
        facts: &Facts,
        now: &Moment,
    ) -> Verdict {
        let answers = difference(policy, regime, facts, now);
        self.cases += 1;
        if answers.differ.is_some() {
            self.differing += 1;
            if self.failing.len() < TOLD {
                let told = serde_json::to_value(facts).expect("JSON");
                let failing = Failing::new(policy, regime, told, now.clone());
                let member = failing.members().first().cloned().unwrap_or_default();
                self.failing.entry(member).or_insert((seed, failing));
            }
        }
        answers.engine
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
    fn seeds(&mut self, world: &World, done: u64, last: u64) {
        let threads = std::thread::available_parallelism().map_or(1, usize::from);
        std::thread::scope(|scope| {
            let part = |own: usize| {
                let mut run = Self::default();
                for seed in (done + 1..=last).skip(own).step_by(threads) {
                    (world.seed)(&mut run, seed);
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

/// Runs as many cases as are asked for; no verdict may differ.
///
/// `AFTER_SALES_CASES=N` asks for another number of cases, `AFTER_SALES_SEED=N` for one seed alone.
pub fn agree(world: &World) {
    let mut run = Run::default();
    if let Some(seed) = number("AFTER_SALES_SEED") {
        (world.seed)(&mut run, seed);
    } else {
        let wanted = number("AFTER_SALES_CASES").unwrap_or(world.cases);
        let mut done = 0;
        while run.cases < wanted {
            // Policies that do not read give no cases: then there is another round.
            let last = done + (wanted - run.cases).div_ceil(world.per_seed);
            run.seeds(world, done, last);
            done = last;
        }
        let least = world.least * wanted / world.cases;
        let short = run.coverage.short_of(&(world.wanted)(), least);
        println!("{} cases, {} policies did not read", run.cases, run.unread);
        // In fewer cases than usual, what was reached is luck.
        assert!(
            short.is_empty() || run.differing > 0 || wanted < world.cases,
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
