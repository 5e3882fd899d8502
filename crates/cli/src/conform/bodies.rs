//! Bodies that are too long, too slow, or never whole.

use super::kit::{Kit, receipt};
use super::ledger::Faults;
use crate::wire::{Flow, Last};
use after_sales_policy::Receipt;
use anyhow::Result;
use hyper::Method;
use std::sync::Arc;
use std::time::Duration;
use tokio::task::JoinSet;

/// Above every sensible limit of a request, in bytes.
const TOO_LONG: [(&str, usize); 2] = [("1 MiB", 1 << 20), ("8 MiB", 8 << 20)];
/// Between two pieces.
const PAUSE: Duration = Duration::from_millis(200);
/// Connections that hang at once.
const STALLED: usize = 8;
/// Longest time for an ordinary request while others hang.
const PROMPT: Duration = Duration::from_secs(5);

/// A limit must exist, and must hold before anything is stored.
pub async fn too_long(kit: &mut Kit) -> Result<()> {
    let mut faults = Faults::default();
    let mut seen = Vec::new();
    for (size, bytes) in TOO_LONG {
        let words = format!("Test of a body that is too long.{}", " ".repeat(bytes));
        let sample = kit.samples.with(&[("message", words.into())])?;
        let (url, headers) = (kit.endpoint.clone(), kit.headers(&sample.key));
        // Not by `once`: a server may hang up on who sends too much, and is not gone for that.
        let call = kit.caller.call(Method::POST, &url, &headers, sample.body);
        match call.await {
            Ok(answer) => {
                faults.must(!answer.is_success(), || format!("{size} is taken"));
                faults.must(answer.status < 500, || {
                    format!("{size}: status {}", answer.status)
                });
                let clear = answer.status == 413 || answer.status >= 500 || answer.is_success();
                faults.should(clear, || {
                    format!("{size}: status {} instead of 413", answer.status)
                });
                seen.push(format!("{size}: {}", answer.status));
            }
            Err(_) => seen.push(format!("{size}: hung up")),
        }
        if let Err(seen) = kit.is_unknown(&sample.key).await {
            faults.broken(format!("{size}: {seen}"));
        }
    }
    kit.ledger.close("too-long", faults, seen.join(", "));
    Ok(())
}

/// A body that takes two seconds.
pub async fn slow(kit: &mut Kit) -> Result<()> {
    let sample = kit.samples.plain()?;
    let mut faults = Faults::default();
    let flow = Flow::pieces(
        sample.body.as_bytes(),
        sample.body.len(),
        10,
        PAUSE,
        Last::End,
    );
    let (url, headers) = (kit.endpoint.clone(), kit.headers(&sample.key));
    match kit.once(Method::POST, &url, &headers, flow).await {
        Ok(answer) => {
            kit.stored += usize::from(answer.status == 201);
            faults.must(receipt(&answer, &sample).is_some(), || {
                format!("status {} without a receipt", answer.status)
            });
        }
        Err(seen) => faults.broken(seen),
    }
    kit.ledger
        .close("slow-body", faults, "ten pieces in two seconds");
    Ok(())
}

/// Others must not wait for bodies that never end.
pub async fn stalled(kit: &mut Kit) -> Result<()> {
    let mut faults = Faults::default();
    let mut hanging = JoinSet::new();
    let mut keys = Vec::new();
    for _ in 0..STALLED {
        let sample = kit.samples.plain()?;
        let half = sample.body.len() / 2;
        let flow = Flow::pieces(sample.body.as_bytes(), half, 1, PAUSE, Last::Silence);
        let (caller, url) = (Arc::clone(&kit.caller), kit.endpoint.clone());
        let headers = kit.headers(&sample.key);
        hanging.spawn(async move {
            caller
                .call(Method::POST, &url, &headers, flow)
                .await
                .is_ok()
        });
        keys.push(sample.key);
    }
    kit.rest(300).await;
    let mut took = Duration::ZERO;
    let sample = kit.samples.plain()?;
    match kit.post("while others hang", &sample).await {
        Ok(answer) => {
            took = answer.took;
            faults.must(receipt(&answer, &sample).is_some(), || {
                format!("while others hang: status {}", answer.status)
            });
            faults.must(answer.took < PROMPT, || {
                format!("while others hang: {} s", answer.took.as_secs())
            });
        }
        Err(seen) => faults.broken(format!("while others hang: {seen}")),
    }
    // Hangs up on all of them.
    hanging.shutdown().await;
    kit.rest(200).await;
    for key in keys {
        if let Err(seen) = kit.is_unknown(&key).await {
            faults.broken(format!("a half body: {seen}"));
        }
    }
    let told = format!("answered in {} ms beside {STALLED}", took.as_millis());
    kit.ledger.close("stalled-body", faults, told);
    Ok(())
}

/// Connections that end inside the body.
pub async fn cut(kit: &mut Kit) -> Result<()> {
    let mut faults = Faults::default();
    for part in ["nothing", "one byte", "half", "all but one byte"] {
        let sample = kit.samples.plain()?;
        let whole = sample.body.len();
        let sent = match part {
            "nothing" => 0,
            "one byte" => 1,
            "half" => whole / 2,
            _ => whole - 1,
        };
        let pause = Duration::from_millis(30);
        let flow = Flow::pieces(sample.body.as_bytes(), sent, 1, pause, Last::Cut);
        let (url, headers) = (kit.endpoint.clone(), kit.headers(&sample.key));
        if let Ok(answer) = kit.caller.call(Method::POST, &url, &headers, flow).await {
            faults.must(!answer.is_success(), || {
                format!("{part} sent: status {}", answer.status)
            });
        }
        kit.rest(50).await;
        if let Err(seen) = kit.is_unknown(&sample.key).await {
            faults.broken(format!("{part} sent: {seen}"));
        }
        match kit.post("whole after a cut", &sample).await {
            Ok(answer) => faults.must(receipt(&answer, &sample).is_some(), || {
                format!("whole after {part}: status {}", answer.status)
            }),
            Err(seen) => faults.broken(format!("whole after {part}: {seen}")),
        }
    }
    kit.ledger
        .close("cut-body", faults, "at four places: nothing stored");
    Ok(())
}

/// Connections that end after the body and before the answer.
pub async fn lost_answer(kit: &mut Kit) -> Result<()> {
    let mut faults = Faults::default();
    let mut arrived = 0;
    for pause in [0, 1, 2, 5, 10, 20, 50, 100] {
        let sample = kit.samples.plain()?;
        let (url, headers) = (kit.endpoint.clone(), kit.headers(&sample.key));
        let call = kit
            .caller
            .call(Method::POST, &url, &headers, sample.body.clone());
        // Whether the answer made it does not matter here; dropping the call hangs up.
        let _ = tokio::time::timeout(Duration::from_millis(pause), call).await;
        let first = match kit.can_look_up {
            true => kit.looked_up(&sample).await,
            false => Ok(None),
        };
        let first = first.unwrap_or_default();
        arrived += usize::from(first.is_some());
        let answer = match kit.post("again without an answer", &sample).await {
            Ok(answer) => answer,
            Err(seen) => {
                faults.broken(format!("sent again: {seen}"));
                continue;
            }
        };
        let Some(found) = receipt(&answer, &sample) else {
            faults.broken(format!("sent again: status {}", answer.status));
            continue;
        };
        let same = |other: &Option<Receipt>| other.as_ref().is_none_or(|other| *other == found);
        faults.must(same(&first), || {
            "sent again: another receipt than by look-up".into()
        });
        if kit.can_look_up {
            match kit.looked_up(&sample).await {
                Ok(after) => faults.must(after.is_some() && same(&after), || {
                    "the look-up gives another receipt than sending again".into()
                }),
                Err(seen) => faults.broken(seen),
            }
        }
    }
    kit.ledger.close(
        "lost-answer",
        faults,
        format!("8 times; {arrived} had arrived before"),
    );
    Ok(())
}
