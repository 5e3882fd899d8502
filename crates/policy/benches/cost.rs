//! One kind of decision many times over, for a tool that counts instructions:
//! `cost DE 100` decides 100 times about a buyer in Germany, `cost DE 100 no-law` without the law of the place.
//!
//! `cargo xtask test --only law-cost` runs it under cachegrind with two numbers of times: the difference is what
//! the decisions alone cost, without start and reading.

mod shop;

use after_sales_policy::decide;
use shop::{known, now, policy_of, prepared, product};
use std::hint::black_box;

/// Number of a camera that arrived two weeks ago.
const CAMERA: usize = 3;
const RULES: usize = 10;

fn main() {
    // `cargo bench` adds `--bench` to what it starts.
    let words: Vec<String> = std::env::args()
        .skip(1)
        .filter(|word| word != "--bench")
        .collect();
    let [place, times, rest @ ..] = words.as_slice() else {
        println!("cost PLACE TIMES [no-law]");
        return;
    };
    let times: usize = times.parse().expect("a number of times");
    let country = r#""country": "DE""#;
    let text = product(CAMERA).replacen(country, &format!(r#""country": "{place}""#), 1);
    assert!(text.contains(place.as_str()), "the facts name no country");

    let (policy, facts, now) = (prepared(&policy_of(RULES)), known(&text), now());
    let law = after_sales_law::regime(&facts.buyer.country);
    assert!(law.is_some(), "no law of {place}");
    let regime = law.filter(|_| rest.is_empty());
    for _ in 0..times {
        drop(black_box(decide(
            black_box(&policy),
            regime.as_ref(),
            black_box(&facts),
            &now,
        )));
    }
}
