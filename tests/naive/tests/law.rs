//! The law's layer: the engine and the page give the same verdict, under invented law and under every row.

use after_sales_law::{Row, regime as law_of};
use after_sales_naive::generate::{Dice, lawful_facts, lawful_moment, regime};
use after_sales_naive::law_cover::wanted;
use after_sales_naive::run::{Run, World, agree};
use after_sales_policy::{CivilDate, Place, Regime, Verdict};
use std::sync::LazyLock;

/// Cases of one policy and one law.
const PER_LAW: u64 = 16;

/// Invented law in three of five seeds, else that of a place with a row.
fn law(run: &mut Run, dice: &mut Dice, base: CivilDate) -> (Regime, Place) {
    if dice.chance(60) {
        return regime(dice, base);
    }
    static CODES: LazyLock<Vec<&str>> =
        LazyLock::new(|| after_sales_law::places().iter().map(Row::code).collect());
    let code = dice.one_of(&CODES);
    run.coverage.reach("row", code);
    let place = Place::parse(code).expect("a place");
    let regime = law_of(&place).expect("a row");
    (regime, place)
}

/// A day that the verdict names: the days around it are where verdicts change.
fn named_day(dice: &mut Dice, verdict: &Verdict) -> Option<CivilDate> {
    let of_refusals = verdict
        .refusals
        .iter()
        .flat_map(|one| [one.opens_on, one.deadline.map(|last| last.legal)]);
    let of_given = verdict.entitlements.iter().flat_map(|one| {
        [
            one.started,
            one.opens_on,
            one.deadline.map(|last| last.safe),
            one.deadline.map(|last| last.legal),
        ]
    });
    let days: Vec<CivilDate> = of_refusals.chain(of_given).flatten().collect();
    (!days.is_empty()).then(|| dice.one_of(&days).add_days(dice.number(-1, 4)))
}

/// Fewer where nothing is optimised, so that the tests of a change take seconds.
const CASES: u64 = if cfg!(debug_assertions) {
    100_000
} else {
    400_000
};
/// Below this, what the generator reached is luck.
const LEAST: u64 = CASES / 10000;

fn seed(run: &mut Run, seed: u64) {
    let Some((mut dice, base, ready)) = run.begin(seed) else {
        return;
    };
    let dice = &mut dice;
    let (regime, place) = law(run, dice, base);
    for _ in 0..PER_LAW / 2 {
        let mut facts = lawful_facts(dice, base, &place);
        let now = lawful_moment(dice, base);
        let mut verdict = run.ask(seed, &ready, Some(&regime), &facts, &now);
        run.coverage.add_law(&regime, &facts, &verdict);
        facts.event.declared_on = named_day(dice, &verdict).or(facts.event.declared_on);
        verdict = run.ask(seed, &ready, Some(&regime), &facts, &now);
        run.coverage.add_law(&regime, &facts, &verdict);
    }
}

#[test]
fn the_engine_says_what_the_page_of_law_says() {
    agree(&World {
        cases: CASES,
        per_seed: PER_LAW,
        seed,
        least: LEAST,
        wanted,
    });
}
