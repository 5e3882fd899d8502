//! Documents with a few bytes or values spoilt: always an answer, never a wrong sum.

use crate::common::breaking::{answered, break_one};
use crate::common::policies::policy;
use crate::common::purchase::{facts, known, now};
use crate::common::seed::{Seed, runs};
use after_sales_policy::{decide, json, read_facts, read_policy};

/// `text` with a few bytes changed, taken out or doubled.
fn spoilt(text: &str, seed: &mut Seed) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for _ in 0..=seed.up_to(3) {
        if bytes.is_empty() {
            break;
        }
        let at = seed.up_to(bytes.len() - 1);
        match seed.up_to(4) {
            0 => bytes[at] = (seed.next() & 255) as u8,
            1 => drop(bytes.remove(at)),
            2 => bytes.insert(at, *seed.pick(b"{}[]\",:-.0e19\\u")),
            3 => {
                let end = (at + seed.up_to(20)).min(bytes.len());
                let part = bytes[at..end].to_vec();
                bytes.splice(at..at, part);
            }
            _ => bytes.truncate(at.max(1)),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[test]
fn spoilt_documents_are_always_answered() {
    let (mut read, mut decided) = (0, 0);
    for number in 0..runs(800) {
        let mut seed = Seed::new(number);
        let (document, good) = policy(&mut seed);
        let (purchase, now) = (facts(&mut seed), now(&mut seed));
        let (whole, purchase) = (known(&purchase), purchase.to_string());
        let document = document.to_string();
        let tree = json::parse(&document).expect("JSON");
        for round in 0..40 {
            let text = if round % 4 == 0 {
                let mut tree = tree.clone();
                break_one(&mut tree, &mut seed);
                let mut text = String::new();
                tree.write(&mut text);
                text
            } else {
                spoilt(&document, &mut seed)
            };
            let found = read_policy(&text);
            answered(&found);
            let policy = found.policy.as_ref().unwrap_or(&good);
            read += usize::from(found.policy.is_some());
            let spoilt = read_facts(&spoilt(&purchase, &mut seed));
            assert!(spoilt.facts.is_some() || !spoilt.findings.is_empty());
            let facts = spoilt.facts.as_ref().unwrap_or(&whole);
            for entitlement in decide(policy, None, facts, &now).entitlements {
                let Some(refund) = entitlement.refund else {
                    continue;
                };
                decided += 1;
                let sum: i64 = refund.lines.iter().map(|line| line.amount.minor).sum();
                assert!(sum == refund.total.minor && sum >= 0, "{text}");
            }
        }
    }
    assert!(
        read > 500 && decided > 500,
        "{read} read, {decided} refunds"
    );
}
