//! A request, the same again, other words, and the question whether it arrived.

use super::answers::DRIFT;
use super::kit::{Kit, receipt};
use super::ledger::Faults;
use super::sample::Sample;
use crate::wire::{Answer, shown};
use after_sales_policy::Receipt;
use after_sales_policy::json::{Node, parse};
use anyhow::Result;
use hyper::Method;

/// The first request of a run, with its receipt.
pub struct First {
    pub sample: Sample,
    pub receipt: Receipt,
    /// The answer's own text: a repetition must say the same.
    pub text: String,
}

/// Sends the first request. Without a receipt for it nothing else can be looked at.
pub async fn first(kit: &mut Kit) -> Result<Option<First>> {
    let sample = kit.samples.plain()?;
    let mut faults = Faults::default();
    let answer = match kit.post("first request", &sample).await {
        Ok(answer) => answer,
        Err(seen) => {
            faults.broken(seen);
            kit.ledger.close("new", faults, "");
            return Ok(None);
        }
    };
    let status = format!("status {}", answer.status);
    let tree = parse(&answer.text).ok();
    let member = |name: &str| tree.as_ref().and_then(|tree| tree.get(name)?.as_text());
    if !answer.is_success() {
        let code = member("code").map_or(String::new(), |code| format!(", code {}", shown(code)));
        faults.broken(format!("{status}{code}"));
        kit.ledger.close("new", faults, "");
        return Ok(None);
    }
    faults.should(answer.status == 201, || format!("{status} instead of 201"));
    let missing: Vec<&str> = ["id", "key", "digest", "received_at"]
        .into_iter()
        .filter(|name| member(name).is_none_or(str::is_empty))
        .collect();
    faults.must(missing.is_empty(), || {
        format!("missing or no text: {}", missing.join(", "))
    });
    kit.ledger.close("new", faults, "201 with a receipt");
    if !missing.is_empty() {
        return Ok(None);
    }
    let mut echo = Faults::default();
    for (name, wanted) in [("key", &sample.key), ("digest", &sample.digest())] {
        let same = member(name) == Some(wanted.as_str());
        echo.must(same, || {
            format!("{name}: {}", member(name).map_or("not sent".into(), shown))
        });
    }
    let receipt = receipt(&answer, &sample);
    if receipt.is_none() {
        kit.ledger.close("echo", echo, "");
        return Ok(None);
    }
    echo_of_bytes(kit, &mut echo).await?;
    kit.ledger.close(
        "echo",
        echo,
        "key and digest, also of a body with unusual white space",
    );
    time(kit, member("received_at").unwrap_or_default());
    Ok(receipt.map(|receipt| First {
        sample,
        receipt,
        text: answer.text,
    }))
}

/// A body that every JSON writer would write in another way: its digest is of the bytes, or of what was made of them.
async fn echo_of_bytes(kit: &mut Kit, faults: &mut Faults) -> Result<()> {
    let mut sample = kit.samples.raw("name", r#""T\u0045ST \/ caf\u00e9""#)?;
    sample.body = format!("  {}\n\t ", sample.body.replace(":{", " : {\r\n "));
    match kit.post("request with unusual white space", &sample).await {
        Ok(answer) => faults.must(receipt(&answer, &sample).is_some(), || {
            format!(
                "unusual white space and escapes: status {}, and no receipt with the digest of the bytes",
                answer.status
            )
        }),
        Err(seen) => faults.broken(seen),
    }
    Ok(())
}

fn time(kit: &mut Kit, text: &str) {
    let mut faults = Faults::default();
    match text.parse::<jiff::Timestamp>() {
        Err(_) => faults.broken(shown(text)),
        Ok(then) => {
            let off = jiff::Timestamp::now().as_second() - then.as_second();
            faults.must(off.abs() <= DRIFT, || {
                format!("{} s away from this machine's clock", off.abs())
            });
        }
    }
    kit.ledger.close("time", faults, shown(text));
}

/// Everything that must not make a second case of the first request.
pub async fn again(kit: &mut Kit, first: &First) -> Result<()> {
    let mut faults = Faults::default();
    for _ in 0..2 {
        match kit.post("first request again", &first.sample).await {
            Ok(answer) => same(&answer, first, 200, &mut faults),
            Err(seen) => faults.broken(seen),
        }
    }
    kit.ledger
        .close("repeat", faults, "200 with the same receipt, twice");

    let mut faults = Faults::default();
    let other = kit
        .samples
        .other_words(&first.sample, "Other words under the same key.");
    match kit.post("other words", &other).await {
        Ok(answer) => {
            let status = answer.status;
            faults.must(!answer.is_success(), || format!("status {status}"));
            faults.should(status == 422, || format!("status {status} instead of 422"));
        }
        Err(seen) => faults.broken(seen),
    }
    match kit
        .post("first request after other words", &first.sample)
        .await
    {
        Ok(answer) => faults.must(receipt(&answer, &first.sample).is_some(), || {
            format!("afterwards the first request gets status {}", answer.status)
        }),
        Err(seen) => faults.broken(seen),
    }
    kit.ledger
        .close("key-reused", faults, "422, and the first receipt stays");
    Ok(())
}

/// The first receipt is still what a look-up gives.
async fn stays(kit: &mut Kit, first: &First, faults: &mut Faults) {
    match kit.look_up(&first.sample.key).await {
        Ok(answer) => same(&answer, first, 200, faults),
        Err(seen) => faults.broken(seen),
    }
}

/// Holds an answer against the first receipt.
fn same(answer: &Answer, first: &First, wanted: u16, faults: &mut Faults) {
    let status = answer.status;
    match receipt(answer, &first.sample) {
        None => faults.broken(format!("status {status} without the receipt")),
        Some(found) if found.id != first.receipt.id => faults.broken("another id"),
        Some(found) if found != first.receipt => faults.broken("the same id, but other details"),
        Some(_) => {
            faults.should(status == wanted, || {
                format!("status {status} instead of {wanted}")
            });
            let alike = members(&answer.text) == members(&first.text);
            faults.should(alike, || "other members than the first time".into());
        }
    }
}

/// The members of a receipt, whatever their order.
fn members(text: &str) -> Vec<(String, Node)> {
    let Ok(Node::Object(mut members)) = parse(text) else {
        return Vec::new();
    };
    members.sort_by(|left, right| left.0.cmp(&right.0));
    members
}

/// Known, unknown and impossible keys.
pub async fn look_ups(kit: &mut Kit, first: &First) -> Result<()> {
    let mut faults = Faults::default();
    stays(kit, first, &mut faults).await;
    kit.can_look_up = kit
        .looked_up(&first.sample)
        .await
        .is_ok_and(|found| found.is_some());
    kit.ledger.close("look-up", faults, "200 with the receipt");

    let mut faults = Faults::default();
    let unknown = kit.samples.plain()?.key;
    match kit.look_up(&unknown).await {
        Ok(answer) => {
            let tree = parse(&answer.text).ok();
            let code = tree.as_ref().and_then(|tree| tree.get("code")?.as_text());
            faults.must(answer.status == 404, || format!("status {}", answer.status));
            faults.must(code == Some("unknown_key"), || {
                "without the code unknown_key".into()
            });
        }
        Err(seen) => faults.broken(seen),
    }
    kit.ledger
        .close("unknown-key", faults, "404 with code unknown_key");

    let mut faults = Faults::default();
    for key in ODD {
        let (url, headers) = (kit.by_key(key), kit.plain_headers());
        match kit.once(Method::GET, &url, &headers, "").await {
            Ok(answer) => faults.must((400..500).contains(&answer.status), || {
                format!("{}: status {}", shown(key), answer.status)
            }),
            Err(seen) => faults.broken(format!("{}: {seen}", shown(key))),
        }
        if kit.is_gone() {
            break;
        }
    }
    kit.ledger
        .close("odd-keys", faults, format!("{} of them refused", ODD.len()));
    Ok(())
}

/// Keys that are none, as they stand in a path.
const ODD: [&str; 12] = [
    "0",
    "%00",
    "%27%20OR%20%271%27=%271",
    "%22%3B--",
    "..%2F..%2Fetc%2Fpasswd",
    "%2e%2e%2f",
    "%E2%80%AE%F0%9F%92%A9",
    "%FF%FE",
    "%0d%0aX-Seen:%201",
    "%25",
    "%3Cscript%3E",
    // Longer than any key, shorter than what servers refuse as an address.
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
];

/// The last look at the first request.
pub async fn last(kit: &mut Kit, first: &First) {
    let mut faults = Faults::default();
    if kit.can_look_up {
        stays(kit, first, &mut faults).await;
    }
    match kit.post("first request at the end", &first.sample).await {
        Ok(answer) => same(&answer, first, 200, &mut faults),
        Err(seen) => faults.broken(seen),
    }
    kit.ledger.close("still-there", faults, "the same receipt");
}
