//! JSON that is odd in its form: unknown members, depth, size, repetition.

use super::kit::{Kit, is_refusal, receipt};
use super::ledger::Faults;
use super::sample::Sample;
use anyhow::Result;

/// Members of a later version, at the top and below.
pub async fn unknown_members(kit: &mut Kit) -> Result<()> {
    let mut faults = Faults::default();
    let (mut taken, mut refused) = (0, 0);
    for (name, raw) in [
        ("from_a_later_version", r#""some text""#),
        (
            "from_a_later_version",
            r#"{ "list": [1, null, true, { "deep": -0.5e3 }] }"#,
        ),
        (
            "facts",
            r#"{"case":"return","buyer":{"country":"DE"},"later":[{}]}"#,
        ),
    ] {
        let sample = kit.samples.raw(name, raw)?;
        match kit.post("unknown member", &sample).await {
            Ok(answer) if receipt(&answer, &sample).is_some() => taken += 1,
            Ok(answer) if is_refusal(&answer) => refused += 1,
            Ok(answer) => faults.broken(format!("{name}: status {}", answer.status)),
            Err(seen) => faults.broken(format!("{name}: {seen}")),
        }
    }
    let told = format!("{taken} taken, {refused} refused");
    kit.ledger.close("unknown-members", faults, told);
    Ok(())
}

/// Forms that stop careless readers. After each the endpoint must still answer.
pub async fn hostile(kit: &mut Kit) -> Result<()> {
    let mut faults = Faults::default();
    let (mut taken, mut refused) = (0, 0);
    for (what, raw) in forms() {
        let sample = kit.samples.raw("extra", &raw)?;
        one(kit, what, &sample, &mut taken, &mut refused, &mut faults).await;
        if kit.is_gone() {
            break;
        }
    }
    for (what, change) in WHOLE {
        let mut sample = kit.samples.plain()?;
        sample.body = change(&sample);
        one(kit, what, &sample, &mut taken, &mut refused, &mut faults).await;
    }
    let told = format!("{taken} taken, {refused} refused, the service goes on");
    kit.ledger.close("hostile-json", faults, told);
    Ok(())
}

async fn one(
    kit: &mut Kit,
    what: &str,
    sample: &Sample,
    taken: &mut usize,
    refused: &mut usize,
    faults: &mut Faults,
) {
    match kit.post(what, sample).await {
        Ok(answer) if receipt(&answer, sample).is_some() => *taken += 1,
        Ok(answer) if is_refusal(&answer) => *refused += 1,
        Ok(answer) => faults.broken(format!("{what}: status {}", answer.status)),
        Err(seen) => faults.broken(format!("{what}: {seen}")),
    }
}

/// Values of a further member.
fn forms() -> Vec<(&'static str, String)> {
    let deep = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    vec![
        ("500 levels", deep(500)),
        ("100,000 levels", deep(100_000)),
        ("100,000 levels without an end", "[".repeat(100_000)),
        (
            "levels of objects",
            format!("{}1{}", "{\"a\":".repeat(20_000), "}".repeat(20_000)),
        ),
        ("a huge number", "1e999999".into()),
        ("a long number", "9".repeat(10_000)),
        ("a small number", "-1e-999999".into()),
        ("many members", members(10_000)),
        ("a long name", format!("{{\"{}\":1}}", "n".repeat(100_000))),
        (
            "__proto__",
            r#"{"__proto__":{"status":200},"constructor":{"prototype":{}}}"#.into(),
        ),
        ("an empty name", r#"{"":1," ":2,"\u0000":3}"#.into()),
        (
            "many zero escapes",
            format!("\"{}\"", "\\u0000".repeat(20_000)),
        ),
    ]
}

fn members(count: usize) -> String {
    let all: Vec<String> = (0..count).map(|at| format!("\"m{at}\":{at}")).collect();
    format!("{{{}}}", all.join(","))
}

type Change = fn(&Sample) -> String;

/// Changes of the whole body.
const WHOLE: [(&str, Change); 4] = [
    ("a repeated key", |sample| {
        let open = sample.body.strip_suffix('}').unwrap_or_default();
        format!("{open},\"key\":\"{}\"}}", sample.key)
    }),
    ("a mark of byte order", |sample| {
        format!("\u{feff}{}", sample.body)
    }),
    ("numbers for texts", |sample| {
        sample.body.replacen("\"en\"", "42", 1)
    }),
    ("null for texts", |sample| {
        sample.body.replacen("\"en\"", "null", 1)
    }),
];
