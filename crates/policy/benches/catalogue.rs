//! A whole catalogue in a process of its own, for its time and its memory. Prints one JSON line:
//! `cargo bench -p after-sales-policy --bench catalogue`.

mod shop;

use after_sales_policy::{CivilDate, Facts, Money, Status, decide};
use shop::{known, now, policy_of, prepared, product};
use std::time::Instant;

const PRODUCTS: usize = 100_000;
const RULES: usize = 1_000;

/// What a catalogue keeps of a verdict.
struct Judged {
    status: Status,
    last_day: Option<CivilDate>,
    refund: Option<Money>,
    /// Which rule it was, by its place in the verdict's list; kept so that nothing is left out of the work.
    rules: usize,
}

fn main() {
    let policy = prepared(&policy_of(RULES));
    let now = now();
    let judge = |facts: &Facts| {
        let regime = after_sales_law::regime(&facts.buyer.country);
        let verdict = decide(&policy, regime.as_ref(), facts, &now);
        Judged {
            status: verdict.status,
            last_day: verdict.best.last_day,
            refund: verdict.best.refund,
            rules: verdict.applied_rules.len(),
        }
    };
    // The catalogue as a shop's system hands it over: one JSON text for each product.
    let texts: Vec<String> = (0..PRODUCTS).map(product).collect();
    let mut judged: Vec<Judged> = Vec::new();
    let mut seconds = f64::MAX;
    // The best of three: other programs on the machine slow down some.
    for _ in 0..3 {
        let start = Instant::now();
        judged = texts.iter().map(|text| judge(&known(text))).collect();
        seconds = seconds.min(start.elapsed().as_secs_f64());
    }
    let accepted = judged.iter().filter(|one| one.status == Status::Eligible);
    let dated = judged.iter().filter(|one| one.last_day.is_some()).count();
    let refunds = judged.iter().filter_map(|one| one.refund);
    let sum: i64 = refunds.map(|refund| refund.minor).sum();
    let rules: usize = judged.iter().map(|one| one.rules).sum();
    println!(
        r#"{{"products":{PRODUCTS},"rules":{RULES},"seconds":{seconds:.4},"peak_kb":{},"eligible":{},"dated":{dated},"looked_at":{rules},"refunds":{sum}}}"#,
        peak_kb().map_or("null".to_owned(), |kb| kb.to_string()),
        accepted.count(),
    );
}

/// Most memory this process has held, in kB; Linux tells it.
fn peak_kb() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}
