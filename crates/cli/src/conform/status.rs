//! The page behind a receipt's link.

use super::kit::Kit;
use super::ledger::Faults;
use crate::wire::{Answer, shown};
use after_sales_policy::SafeUrl;
use after_sales_policy::json::parse;
use hyper::Method;
use url::Url;

/// Markup that nothing else on a page has.
pub const CANARY: &str = "<img src=after-sales-conform onerror=alert(1)>";
/// Most pages that are opened.
const MOST: usize = 8;

/// The link of a receipt.
pub fn link(answer: &Answer) -> Option<String> {
    let tree = parse(&answer.text).ok().filter(|_| answer.is_success())?;
    Some(tree.get("status_url")?.as_text()?.to_owned())
}

/// Where a link of the endpoint leads, when that is on the endpoint itself: no call goes to another host.
pub fn here(endpoint: &Url, link: &str) -> Option<Url> {
    let mut url = endpoint.join(link).ok()?;
    url.set_fragment(None);
    let same = url.origin() == endpoint.origin() && url.query().is_none();
    same.then_some(url)
}

/// Opens the pages of requests that hold hostile text, and one of a plain request.
pub async fn pages(kit: &mut Kit, first: &str, hostile: &[String]) {
    if first.is_empty() {
        kit.ledger
            .skip("status-page", "receipts have no status_url");
        return;
    }
    let mut faults = Faults::default();
    // A page on this machine is reached by http, as the endpoint itself is.
    let local = kit.endpoint.scheme() == "http" && first.starts_with("http://");
    faults.must(local || SafeUrl::parse(first).is_some(), || {
        format!("{} is no https link and no path", shown(first))
    });
    let mut opened = 0;
    for link in std::iter::once(&first.to_owned()).chain(hostile.iter().take(MOST)) {
        let Some(url) = here(&kit.endpoint, link) else {
            continue;
        };
        let headers = Vec::new();
        match kit.once(Method::GET, &url, &headers, "").await {
            Ok(answer) => {
                faults.must(answer.status == 200, || format!("status {}", answer.status));
                let page = answer.kind() == "text/html" || answer.kind().is_empty();
                faults.must(!(page && answer.text.contains(CANARY)), || {
                    "a page repeats markup of a buyer as markup".into()
                });
                opened += 1;
            }
            Err(seen) => faults.broken(seen),
        }
    }
    let told = match opened {
        0 => "a safe link to another site, not opened".to_owned(),
        _ => format!("{opened} opened, none with markup of a buyer"),
    };
    kit.ledger.close("status-page", faults, told);
}
