//! `doctor`: an endpoint for requests, from a browser's point of view.

mod address;
mod answers;
mod exam;
mod finding;
mod http;
mod line;
mod look_up;
mod preflight;
mod profile;
mod receipt;
mod report;
mod sample;
mod sending;
mod words;

use crate::Format;
use answers::Answers;
use anyhow::{Context, Result, bail};
use exam::{Exam, NoAnswer};
use finding::Findings;
use http::Caller;
use hyper::header::{HeaderName, HeaderValue};
use line::Line;
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
}

pub fn run(options: &Options) -> Result<ExitCode> {
    let url = address::read(&options.url)?;
    let origin = address::origin(&options.origin)?;
    let headers = options
        .header
        .iter()
        .map(|text| header(text))
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
    let (findings, names) = outcome.block_on(plan.carry_out())?;
    let profile = profile::of(&findings, same_origin);
    let lines = profile::lines(&findings, &origin, &names);
    let report = Report::new(
        address::printed(&url),
        &origin,
        options.send,
        profile,
        lines,
        &findings,
    );
    report.print(options.format)?;
    Ok(ExitCode::from(u8::from(report.faults > 0)))
}

fn header(text: &str) -> Result<(HeaderName, HeaderValue)> {
    let read = text.split_once(':').and_then(|(name, value)| {
        let name = HeaderName::try_from(name.trim()).ok()?;
        Some((name, HeaderValue::try_from(value.trim()).ok()?))
    });
    // Not repeated: the value may be what nobody should see.
    match read {
        Some(header) => Ok(header),
        None => bail!("--header is no header like X-Shop:nordlys"),
    }
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
    /// All steps. Gives the findings and the names of the headers that a browser asks leave for.
    async fn carry_out(self) -> Result<(Findings, Vec<String>)> {
        let mut findings = Findings::default();
        if !address::examine(self.url, &mut findings) {
            return Ok((findings, Vec::new()));
        }
        let line = Line::new(self.url, self.patience)?;
        let Some(address) = line.examine(&mut findings).await else {
            return Ok((findings, Vec::new()));
        };
        let origin = (!self.same_origin).then(|| self.origin.to_owned());
        let mut exam = Exam {
            caller: Caller::new(line, address, self.url, self.origin, self.patience)?,
            endpoint: self.url.clone(),
            answers: Answers::new(origin.clone()),
            origin,
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
        Ok((exam.findings, names))
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
