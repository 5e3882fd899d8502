//! `conform`: which promises of the sending protocol a backend keeps.
//!
//! What it cannot see: whether a stored request outlives a power cut, and whether the text that is kept is the text
//! of the digest. For both there is the backend's own test.

mod answers;
mod bodies;
mod browser;
mod kit;
mod ledger;
mod photos;
mod promise;
mod race;
mod refusing;
mod report;
mod retry;
mod sample;
mod shapes;
mod status;
mod taking;
mod texts;

use crate::Format;
use crate::wire::{Caller, Line, address};
use anyhow::{Context, Result, bail};
use kit::Kit;
use report::Report;
use std::process::ExitCode;
use std::time::Duration;
use url::Url;

#[derive(clap::Args)]
pub struct Options {
    /// The address that the policy names as its endpoint; with --shop, that of the desk.
    url: String,
    /// One shop of a desk that has several: requests go to URL/shops/SHOP/api/requests.
    #[arg(long)]
    shop: Option<String>,
    /// Origin of the shop's pages.
    #[arg(long, default_value = "https://shop.example")]
    origin: String,
    /// A public header that the policy adds, as NAME:VALUE. May be given several times.
    #[arg(long, value_name = "NAME:VALUE")]
    header: Vec<String>,
    /// Seconds to wait for an answer; the widget waits 20.
    #[arg(long, value_name = "SECONDS", default_value_t = 20, value_parser = clap::value_parser!(u64).range(1..=120))]
    timeout: u64,
    /// How the report is written.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// The same as --format json.
    #[arg(long, conflicts_with = "format")]
    json: bool,
}

pub fn run(options: &Options) -> Result<ExitCode> {
    let url = endpoint(&options.url, options.shop.as_deref())?;
    if let Some(wrong) = address::wrong(&url) {
        bail!("URL cannot be an endpoint: {wrong}");
    }
    let origin = address::origin(&options.origin)?;
    let headers = options
        .header
        .iter()
        .map(|text| address::header(text))
        .collect::<Result<Vec<_>>>()?;
    let patience = Duration::from_secs(options.timeout);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .context("starting")?;
    let report = runtime.block_on(async {
        let line = Line::new(&url, patience)?;
        let Some(found) = line
            .resolve()
            .await
            .ok()
            .and_then(|all| all.first().copied())
        else {
            bail!("the host of URL is not known");
        };
        let caller = Caller::new(line, found, &url, &origin, patience)?;
        let same = url.origin().ascii_serialization() == origin;
        let foreign = (!same).then(|| origin.clone());
        let mut kit = Kit::new(caller, url.clone(), foreign.clone(), headers)?;
        steps(&mut kit, foreign.as_deref()).await?;
        let Kit {
            answers,
            mut ledger,
            samples,
            stored,
            ..
        } = kit;
        answers.tell(&mut ledger);
        ledger.skip_rest("the endpoint did not answer so far that it could be looked at");
        let printed = address::printed(&url);
        Ok(Report::new(
            printed,
            origin,
            samples.order,
            stored,
            ledger.sorted(),
        ))
    })?;
    let format = if options.json {
        Format::Json
    } else {
        options.format
    };
    report.print(format)?;
    Ok(ExitCode::from(u8::from(report.broken > 0)))
}

/// The endpoint that was typed, or that of one shop of a desk.
fn endpoint(text: &str, shop: Option<&str>) -> Result<Url> {
    let mut url = address::read(text)?;
    if let Some(shop) = shop {
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
        if shop.is_empty() || !shop.chars().all(plain) {
            bail!("--shop is no name of a shop like nordlys");
        }
        let base = url.path().trim_end_matches('/').to_owned();
        url.set_path(&format!("{base}/shops/{shop}/api/requests"));
    }
    Ok(url)
}

/// Every exchange. Ends early when the endpoint gives no receipt or no longer answers.
async fn steps(kit: &mut Kit, origin: Option<&str>) -> Result<()> {
    browser::preflight(kit, origin).await;
    let Some(first) = taking::first(kit).await? else {
        return Ok(());
    };
    // One step per line; none is begun once the endpoint is gone.
    macro_rules! go {
        ($step:expr) => {
            if !kit.is_gone() {
                $step.await?;
            }
        };
    }
    go!(taking::again(kit, &first));
    go!(taking::look_ups(kit, &first));
    go!(race::of_one_body(kit));
    go!(race::of_many_bodies(kit));
    go!(refusing::keys(kit));
    go!(refusing::content_types(kit));
    go!(refusing::malformed(kit));
    go!(refusing::pointers(kit));
    go!(refusing::methods(kit, &first));
    go!(bodies::too_long(kit));
    go!(bodies::slow(kit));
    go!(bodies::stalled(kit));
    go!(bodies::cut(kit));
    go!(bodies::lost_answer(kit));
    go!(shapes::unknown_members(kit));
    go!(texts::legitimate(kit));
    if !kit.is_gone() {
        let pages = texts::hostile(kit).await?;
        status::pages(kit, &first.receipt.status_url, &pages).await;
    }
    go!(shapes::hostile(kit));
    go!(photos::examine(kit, origin));
    if !kit.is_gone() {
        taking::last(kit, &first).await;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{endpoint, promise, retry};
    use std::collections::BTreeSet;
    use std::time::Duration;

    #[test]
    fn promises_have_names_of_their_own_and_words() {
        let names: BTreeSet<_> = promise::ALL.iter().map(|promise| promise.name).collect();
        assert_eq!(names.len(), promise::ALL.len());
        for promise in promise::ALL {
            for words in [promise.says, promise.buyer, promise.mend] {
                assert!(words.ends_with('.'), "{}: {words}", promise.name);
            }
        }
    }

    #[test]
    fn a_shop_of_a_desk_has_an_address_of_its_own() {
        let at = |url, shop| endpoint(url, shop).map(|url| url.to_string()).ok();
        let wanted = "https://desk.example/shops/nordlys/api/requests";
        assert_eq!(
            at("https://desk.example", Some("nordlys")).as_deref(),
            Some(wanted)
        );
        assert_eq!(
            at("https://desk.example/", Some("nordlys")).as_deref(),
            Some(wanted)
        );
        assert_eq!(
            at("https://d.example/a", None).as_deref(),
            Some("https://d.example/a")
        );
        assert_eq!(at("https://desk.example", Some("../x")), None);
    }

    #[test]
    fn a_time_to_come_again_is_seconds_or_a_date() {
        assert_eq!(retry::read("7"), Some(Duration::from_secs(7)));
        assert_eq!(
            retry::read("Sun, 06 Nov 1994 08:49:37 GMT"),
            Some(Duration::ZERO)
        );
        for wrong in ["", "soon", "-1", "1.5", "7 s"] {
            assert_eq!(retry::read(wrong), None, "{wrong}");
        }
    }
}
