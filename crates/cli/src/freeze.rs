//! A new version of a policy that keeps the old one's promises for the orders of its time.

use crate::input;
use after_sales_phrases::Pack;
use after_sales_policy::json::{self, Node, ToNode};
use after_sales_policy::{CivilDate, PastVersion, Policy, Region, read_policy};
use anyhow::{Context, Result, anyhow, bail};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The first day of a version that was for every order before it.
const ALWAYS: &str = "1970-01-01";

#[derive(clap::Args)]
pub struct Options {
    /// The policy in force, whose rules are kept.
    policy: PathBuf,
    /// The new version. Where there is no such file it begins as a copy, to be changed afterwards.
    #[arg(long)]
    into: PathBuf,
    /// First day of orders that the new version is for, YYYY-MM-DD; its own `valid_from` when left out,
    /// else tomorrow in the shop's zone.
    #[arg(long)]
    from: Option<String>,
    /// Language of the findings, BCP 47.
    #[arg(long, default_value = "en")]
    locale: String,
}

pub fn run(options: &Options) -> Result<ExitCode> {
    let pack = input::pack(&options.locale)?;
    let old = input::policy(&options.policy, &pack)?;
    let text = match options.into.exists() {
        true => input::text(&options.into)?,
        false => input::text(&options.policy)?,
    };
    let new = policy_of(&text, &options.into, &pack)?;
    let from = first_day(options, &old, &new)?;
    let history = history(&old, &new, from)?;
    warn_of_regions(&old, &new);
    let node =
        json::parse(&text).map_err(|error| anyhow!("{}: {error:?}", options.into.display()))?;
    let written = format!(
        "{}\n",
        serde_json::to_string_pretty(&with(node, from, &history))?
    );
    // What is written is a policy that keeps what it should keep, or it is not written.
    let frozen = policy_of(&written, &options.into, &pack)
        .context("the new version would not be usable; nothing was written")?;
    replace(&options.into, &written)?;
    println!("{}", frozen.hash);
    Ok(ExitCode::SUCCESS)
}

fn policy_of(text: &str, path: &Path, pack: &Pack) -> Result<Policy> {
    let read = read_policy(text);
    read.policy.ok_or_else(|| {
        let findings = input::list(&read.findings, pack);
        anyhow!("{} is not a usable policy:\n{findings}", path.display())
    })
}

/// The day on which the new version begins.
fn first_day(options: &Options, old: &Policy, new: &Policy) -> Result<CivilDate> {
    // A fresh copy still says when the old version began.
    let own = new
        .document
        .valid_from
        .filter(|_| new.document.valid_from != old.document.valid_from);
    let from = match (&options.from, own) {
        (Some(text), _) => CivilDate::parse(text)
            .with_context(|| format!("--from: {text:?} is no day like 2026-11-21"))?,
        (None, Some(day)) => day,
        (None, None) => input::moment(None, old)?.today.add_days(1),
    };
    if let Some(own) = own.filter(|own| *own != from) {
        bail!(
            "{}: /valid_from is {own} and --from is {from}; change one of them",
            options.into.display()
        );
    }
    if let Some(began) = old.document.valid_from.filter(|began| *began >= from) {
        bail!(
            "{}: /valid_from is {began}, so it held for no day before {from}; name a later --from",
            options.policy.display()
        );
    }
    Ok(from)
}

/// What the new version carries: what the old one carried, the old one, and what only the new one had.
fn history(old: &Policy, new: &Policy, from: CivilDate) -> Result<Vec<PastVersion>> {
    let began = old
        .document
        .valid_from
        .or_else(|| CivilDate::parse(ALWAYS))
        .context("a first day")?;
    let began = match old.document.history.iter().map(|past| past.until).max() {
        // It was for every day after its own past, when it does not say more.
        Some(until) if old.document.valid_from.is_none() => until.add_days(1),
        _ => began,
    };
    let mut all = old.document.history.clone();
    for past in &new.document.history {
        if past.sha256.as_deref() == Some(&old.hash) {
            bail!(
                "/history of the new version carries {} already; take it out to freeze again",
                old.hash
            );
        }
        if !all.contains(past) {
            all.push(past.clone());
        }
    }
    all.push(PastVersion {
        from: began,
        until: from.add_days(-1),
        rules: old.document.rules.clone(),
        url: None,
        sha256: Some(old.hash.clone()),
    });
    all.sort_by_key(|past| past.from);
    for (at, past) in all.iter().enumerate() {
        if past.until < past.from {
            bail!(
                "/history/{at} ends on {} before it begins on {}; mend one of them",
                past.until,
                past.from
            );
        }
        let next = all.get(at + 1).filter(|next| next.from <= past.until);
        if let Some(next) = next {
            bail!(
                "/history/{at} ({} to {}) and /history/{} ({} to {}) overlap: an order of {} would have two \
                 promises; end the first earlier or begin the second later",
                past.from,
                past.until,
                at + 1,
                next.from,
                next.until,
                next.from
            );
        }
        if past.until >= from {
            bail!(
                "/history/{at} holds until {} and the new version from {from}; name a later --from",
                past.until
            );
        }
    }
    Ok(all)
}

/// Old rules read the regions of the new file; where those changed, so does an old promise.
fn warn_of_regions(old: &Policy, new: &Policy) {
    let regions = &new.document.shop.regions;
    let used = |region: &&Region| {
        let rules = &mut old.document.rules.iter();
        rules.any(|rule| rule.scope.regions.contains(&region.name))
    };
    for region in old.document.shop.regions.iter().filter(used) {
        if !regions.contains(region) {
            eprintln!(
                "after-sales: /shop/regions: {:?} is not what it was, and rules of the old version use it; \
                 keep it, and give the new places a new name",
                region.name
            );
        }
    }
}

/// The document with its first day and its past; everything else stays as it was written.
fn with(document: Node, from: CivilDate, history: &Vec<PastVersion>) -> Node {
    let Node::Object(mut members) = document else {
        return document;
    };
    for (key, value) in [
        ("valid_from", from.to_node()),
        ("history", history.to_node()),
    ] {
        match members.iter_mut().find(|(known, _)| known == key) {
            Some((_, slot)) => *slot = value,
            None => members.push((key.into(), value)),
        }
    }
    Node::Object(members)
}

/// Writes beside the file and moves it there, so that a shop never serves half of it.
fn replace(path: &Path, text: &str) -> Result<()> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(".new");
    let beside = PathBuf::from(beside);
    std::fs::write(&beside, text).with_context(|| format!("cannot write {}", beside.display()))?;
    std::fs::rename(&beside, path).with_context(|| format!("cannot write {}", path.display()))
}
