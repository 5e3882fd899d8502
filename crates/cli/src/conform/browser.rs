//! The question of a browser before it sends from a page of another site.

use super::kit::{Kit, value};
use super::ledger::Faults;
use crate::wire::{Answer, listed, names, shown};
use hyper::Method;
use hyper::header::{ACCESS_CONTROL_REQUEST_HEADERS, ACCESS_CONTROL_REQUEST_METHOD};
use url::Url;

/// Asks for the request itself.
pub async fn preflight(kit: &mut Kit, origin: Option<&str>) {
    let Some(origin) = origin else {
        kit.ledger
            .skip("preflight", "not needed: the page has the same origin");
        return;
    };
    let mut names: Vec<String> = kit
        .headers("0")
        .iter()
        .map(|(name, _)| name.as_str().to_owned())
        .collect();
    names.sort_unstable();
    names.dedup();
    let mut faults = Faults::default();
    let url = kit.endpoint.clone();
    ask(kit, &url, "POST", &names, origin, &mut faults).await;
    kit.ledger.close(
        "preflight",
        faults,
        format!("POST with {}", names.join(", ")),
    );
}

/// Asks whether a method with some headers is allowed, and judges the answer as browsers do.
pub async fn ask(
    kit: &mut Kit,
    url: &Url,
    method: &'static str,
    headers: &[String],
    origin: &str,
    faults: &mut Faults,
) {
    let question = vec![
        (ACCESS_CONTROL_REQUEST_METHOD, value(method)),
        (ACCESS_CONTROL_REQUEST_HEADERS, value(&headers.join(","))),
    ];
    match kit.once(Method::OPTIONS, url, &question, "").await {
        Ok(answer) => {
            kit.answers.cookies("OPTIONS", &answer);
            judge(&answer, method, headers, origin, faults);
        }
        Err(seen) => faults.broken(seen),
    }
}

fn judge(answer: &Answer, method: &str, headers: &[String], origin: &str, faults: &mut Faults) {
    faults.must(answer.is_success(), || {
        format!("OPTIONS: status {}", answer.status)
    });
    let sent = |name: &str| answer.header(name);
    let seen = |value: &Option<String>| value.as_deref().map_or("not sent".into(), shown);
    let allowed = sent("access-control-allow-origin");
    faults.must(names(allowed.as_deref(), origin), || {
        format!("Allow-Origin: {}", seen(&allowed))
    });
    let methods = sent("access-control-allow-methods");
    let list = methods.as_deref().unwrap_or_default();
    let can = listed(list, method) || listed(list, "*");
    // POST passes even where it is not listed.
    if method == "POST" {
        faults.should(can, || format!("Allow-Methods: {}", seen(&methods)));
    } else {
        faults.must(can, || format!("Allow-Methods: {}", seen(&methods)));
    }
    let allowed = sent("access-control-allow-headers");
    let list = allowed.as_deref().unwrap_or_default();
    for name in headers {
        // The star stands for everything but this one.
        let star = name != "authorization" && listed(list, "*");
        faults.must(star || listed(list, name), || {
            format!("Allow-Headers: {}, without {name}", seen(&allowed))
        });
    }
    let age = sent("access-control-max-age").and_then(|age| age.trim().parse::<u64>().ok());
    faults.should(age.is_some_and(|age| age > 0), || "no Max-Age".into());
}
