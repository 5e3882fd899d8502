//! How long decisions take: `cargo bench -p after-sales-policy --bench decisions`.

mod shop;

use after_sales_policy::{decide, read_facts, read_policy};
use divan::{Bencher, black_box};
use shop::{TEN_RULES, known, now, policy_of, prepared, product};

/// Number of a camera that arrived two weeks ago.
const CAMERA: usize = 3;

fn main() {
    divan::main();
}

/// A verdict by a prepared policy about facts that are ready: the law of Germany and the shop's rule.
#[divan::bench(args = [10, 1_000, 10_000], sample_size = 200)]
fn decision(bencher: Bencher<'_, '_>, rules: usize) {
    let policy = prepared(&policy_of(rules));
    let (facts, now) = (known(&product(CAMERA)), now());
    let regime = after_sales_law::regime(&facts.buyer.country);
    bencher.bench_local(|| {
        drop(black_box(decide(
            black_box(&policy),
            regime.as_ref(),
            black_box(&facts),
            &now,
        )));
    });
}

/// The same without law: what the shop's rules alone cost.
#[divan::bench(args = [10, 1_000, 10_000], sample_size = 200)]
fn decision_without_law(bencher: Bencher<'_, '_>, rules: usize) {
    let policy = prepared(&policy_of(rules));
    let (facts, now) = (known(&product(CAMERA)), now());
    bencher.bench_local(|| {
        drop(black_box(decide(
            black_box(&policy),
            None,
            black_box(&facts),
            &now,
        )));
    });
}

/// Facts from their JSON text, then the verdict by a prepared policy.
#[divan::bench(sample_size = 20)]
fn facts_text_to_verdict(bencher: Bencher<'_, '_>) {
    let policy = prepared(TEN_RULES);
    let (text, now) = (product(CAMERA), now());
    bencher.bench_local(|| {
        let facts = known(black_box(&text));
        let regime = after_sales_law::regime(&facts.buyer.country);
        decide(&policy, regime.as_ref(), &facts, &now)
    });
}

/// Policy text and facts text to the verdict.
#[divan::bench(sample_size = 20)]
fn texts_to_verdict(bencher: Bencher<'_, '_>) {
    let (text, now) = (product(CAMERA), now());
    bencher.bench_local(|| {
        let policy = prepared(black_box(TEN_RULES));
        let facts = known(black_box(&text));
        let regime = after_sales_law::regime(&facts.buyer.country);
        decide(&policy, regime.as_ref(), &facts, &now)
    });
}

/// Ten rules from text to prepared.
#[divan::bench(sample_size = 20)]
fn prepare() {
    black_box(read_policy(black_box(TEN_RULES)));
}

/// Facts from text.
#[divan::bench(sample_size = 20)]
fn facts(bencher: Bencher<'_, '_>) {
    let text = product(CAMERA);
    bencher.bench_local(|| read_facts(black_box(&text)));
}
