//! Many at once with one key.

use super::kit::{Kit, receipt};
use super::ledger::Faults;
use super::retry;
use super::sample::Sample;
use crate::wire::Answer;
use anyhow::Result;
use hyper::Method;
use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;
use tokio::task::JoinSet;

/// Senders of the same body.
const SAME: usize = 64;
/// Senders of different bodies.
const DIFFERENT: usize = 16;
/// Longest time after which a sender comes again.
const LATER: Duration = Duration::from_secs(10);

/// One key, one body, sixty-four senders.
pub async fn of_one_body(kit: &mut Kit) -> Result<()> {
    let sample = kit.samples.plain()?;
    let mut faults = Faults::default();
    let answers = at_once(kit, &vec![sample.clone(); SAME]).await;
    let mut ids = BTreeSet::new();
    let (mut made, mut later) = (0, 0);
    for answer in answers {
        match answer {
            Err(seen) => faults.broken(seen),
            Ok((_, answer)) => match receipt(&answer, &sample) {
                Some(receipt) => {
                    made += usize::from(answer.status == 201);
                    ids.insert(receipt.id);
                }
                None if is_later(&answer) => later += 1,
                None => faults.broken(format!("status {} without the receipt", answer.status)),
            },
        }
    }
    kit.stored += made.min(1);
    faults.must(ids.len() < 2, || format!("{} ids for one key", ids.len()));
    faults.should(made < 2, || format!("{made} answers with 201"));
    if kit.can_look_up {
        match kit.looked_up(&sample).await {
            Ok(found) => {
                let known = found.is_some_and(|found| ids.is_empty() || ids.contains(&found.id));
                faults.must(known, || {
                    "the look-up afterwards gives another answer".into()
                });
            }
            Err(seen) => faults.broken(seen),
        }
    }
    let told = if later > 0 {
        format!("{SAME} at once: one id; {later} were told to come later")
    } else {
        format!("{SAME} at once: one id")
    };
    kit.ledger.close("race", faults, told);
    Ok(())
}

/// One key, and every sender says something else.
pub async fn of_many_bodies(kit: &mut Kit) -> Result<()> {
    let first = kit.samples.plain()?;
    let samples: Vec<Sample> = (0..DIFFERENT)
        .map(|at| {
            kit.samples
                .other_words(&first, &format!("Test: the words of sender {at}."))
        })
        .collect();
    let mut faults = Faults::default();
    let mut won = BTreeSet::new();
    for answer in at_once(kit, &samples).await {
        match answer {
            Err(seen) => faults.broken(seen),
            Ok((sample, answer)) if answer.is_success() => match receipt(&answer, &sample) {
                Some(receipt) => {
                    won.insert(receipt.digest);
                }
                None => faults.broken("a receipt for somebody else's words"),
            },
            Ok((_, answer)) => {
                let clear = is_later(&answer) || (400..500).contains(&answer.status);
                faults.must(clear, || format!("status {}", answer.status));
            }
        }
    }
    kit.stored += 1;
    faults.must(won.len() == 1, || {
        format!("{} of {DIFFERENT} got a receipt", won.len())
    });
    if kit.can_look_up {
        match kit.look_up(&first.key).await {
            Ok(answer) => {
                let mut held = samples.iter().filter_map(|sample| receipt(&answer, sample));
                faults.must(held.any(|held| won.contains(&held.digest)), || {
                    "what is stored is not what got the receipt".into()
                });
            }
            Err(seen) => faults.broken(seen),
        }
    }
    let told = format!("{DIFFERENT} at once: one receipt, for what is stored");
    kit.ledger.close("race-of-words", faults, told);
    Ok(())
}

fn is_later(answer: &Answer) -> bool {
    matches!(answer.status, 409 | 429 | 503) && answer.header("retry-after").is_some()
}

/// Sends all on connections of their own. Who is told to come later does so once.
async fn at_once(kit: &mut Kit, samples: &[Sample]) -> Vec<Result<(Sample, Answer), String>> {
    let mut tasks = JoinSet::new();
    for sample in samples {
        let (caller, url) = (Arc::clone(&kit.caller), kit.endpoint.clone());
        let (headers, sample) = (kit.headers(&sample.key), sample.clone());
        tasks.spawn(async move {
            let call = || caller.call(Method::POST, &url, &headers, sample.body.clone());
            let mut answer = call().await?;
            if let Some(wait) = retry::wait(&answer) {
                tokio::time::sleep(wait.min(LATER)).await;
                answer = call().await?;
            }
            Ok((sample, answer))
        });
    }
    let mut all = Vec::new();
    for done in tasks.join_all().await {
        if let Ok((_, answer)) = &done {
            kit.answers.note("at once", &Method::POST, answer);
        }
        all.push(done);
    }
    all
}
