//! `doctor`: an endpoint for requests, from a browser's point of view.

mod answers;
mod endpoint;
mod exam;
mod finding;
mod look_up;
mod preflight;
mod profile;
mod receipt;
mod report;
mod sample;
mod sending;
mod way;
mod words;

use crate::Format;
use crate::wire::{Caller, Line, address};
use answers::Answers;
use anyhow::{Context, Result};
use endpoint::{Endpoint, Foreign};
use exam::{Exam, NoAnswer};
use finding::Findings;
use hyper::header::{HeaderName, HeaderValue};
use report::Report;
use std::process::ExitCode;
use std::time::Duration;
use url::Url;

#[derive(clap::Args)]
pub struct Options {
    /// The address that the policy names as its endpoint.
    url: String,
    /// Origin of the shop's pages.
    #[arg(long, default_value = "https://shop.example")]
    origin: String,
    /// Also send a request that is marked as a test. It makes a case in the endpoint's inbox.
    #[arg(long)]
    send: bool,
    /// A public header that the policy adds, as NAME:VALUE. May be given several times.
    #[arg(long, value_name = "NAME:VALUE")]
    header: Vec<String>,
    /// Seconds to wait for an answer; the widget waits 20.
    #[arg(long, value_name = "SECONDS", default_value_t = 20, value_parser = clap::value_parser!(u64).range(1..=120))]
    timeout: u64,
    /// How the findings are written.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// The same as --format json.
    #[arg(long, conflicts_with = "format")]
    json: bool,
}

pub fn run(options: &Options) -> Result<ExitCode> {
    let url = address::read(&options.url)?;
    let origin = address::origin(&options.origin)?;
    let headers = options
        .header
        .iter()
        .map(|text| address::header(text))
        .collect::<Result<Vec<_>>>()?;
    let outcome = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .context("starting")?;
    let same_origin = url.origin().ascii_serialization() == origin;
    let plan = Plan {
        url: &url,
        origin: &origin,
        same_origin,
        headers,
        send: options.send,
        patience: Duration::from_secs(options.timeout),
    };
    let own: Vec<String> = plan
        .headers
        .iter()
        .map(|(name, _)| name.as_str().to_owned())
        .collect();
    let (findings, names, foreign) = outcome.block_on(plan.carry_out())?;
    let profile = profile::of(&findings, same_origin);
    let lines = profile::lines(&findings, &origin, &names);
    let endpoint = profile.map(|profile| Endpoint::new(&url, profile, own, foreign));
    let report = Report::new(
        address::printed(&url),
        &origin,
        options.send,
        (profile, endpoint),
        lines,
        &findings,
    );
    let format = if options.json {
        Format::Json
    } else {
        options.format
    };
    report.print(format)?;
    Ok(ExitCode::from(u8::from(report.faults > 0)))
}

/// What is to be tested, and how.
struct Plan<'a> {
    url: &'a Url,
    origin: &'a str,
    same_origin: bool,
    headers: Vec<(HeaderName, HeaderValue)>,
    send: bool,
    patience: Duration,
}

impl Plan<'_> {
    /// All steps. Gives the findings, the names of the headers that a browser asks leave for, and what a success
    /// looks like that is no receipt.
    async fn carry_out(self) -> Result<(Findings, Vec<String>, Option<Foreign>)> {
        let mut findings = Findings::default();
        if !way::is_possible(self.url, &mut findings) {
            return Ok((findings, Vec::new(), None));
        }
        let line = Line::new(self.url, self.patience)?;
        let Some(address) = way::go(&line, &mut findings).await else {
            return Ok((findings, Vec::new(), None));
        };
        let origin = (!self.same_origin).then(|| self.origin.to_owned());
        let mut exam = Exam {
            caller: Caller::new(line, address, self.url, self.origin, self.patience)?,
            endpoint: self.url.clone(),
            answers: Answers::new(origin.clone()),
            origin,
            foreign: None,
            headers: self.headers,
            findings,
        };
        if let Err(NoAnswer) = steps(&mut exam, self.send).await? {
            let left: Vec<_> = sending::ALL
                .into_iter()
                .filter(|check| !exam.findings.has(check))
                .collect();
            exam.findings.skip(&left, "the endpoint gave no answer");
        }
        exam.answers.tell(&mut exam.findings);
        let names = exam.unusual_headers();
        Ok((exam.findings, names, exam.foreign))
    }
}

async fn steps(exam: &mut Exam, send: bool) -> Result<Result<(), NoAnswer>> {
    if let Err(none) = preflight::examine(exam).await {
        return Ok(Err(none));
    }
    if let Err(none) = look_up::unknown(exam).await? {
        return Ok(Err(none));
    }
    if send {
        return sending::examine(exam).await;
    }
    exam.findings.skip(&sending::ALL, "needs --send");
    Ok(Ok(()))
}
