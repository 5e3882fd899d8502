//! What must hold for every answer, whichever call it belongs to; told once at the end.

use super::finding::Findings;
use crate::wire::{Answer, End, LONGEST, listed, names, shown};
use std::time::Duration;
use url::Url;

/// Above this an answer is slow.
const SLOW: Duration = Duration::from_secs(2);

/// What was wrong with the answers so far, each with the call it was seen at.
pub struct Answers {
    /// Origin of the shop's page; none when the endpoint has the same.
    origin: Option<String>,
    count: usize,
    slowest: Duration,
    redirect: Vec<String>,
    html: Vec<String>,
    body: Vec<String>,
    hidden: Vec<String>,
    kind: Vec<String>,
    stored: Vec<String>,
    cookies: Vec<String>,
    unexposed: Vec<String>,
}

impl Answers {
    /// None seen yet.
    pub fn new(origin: Option<String>) -> Self {
        Self {
            origin,
            count: 0,
            slowest: Duration::ZERO,
            redirect: Vec::new(),
            html: Vec::new(),
            body: Vec::new(),
            hidden: Vec::new(),
            kind: Vec::new(),
            stored: Vec::new(),
            cookies: Vec::new(),
            unexposed: Vec::new(),
        }
    }

    /// Takes note of the answer to a preflight, which has no content. False when it is a redirect.
    pub fn note_preflight(&mut self, answer: &Answer) -> bool {
        self.slowest = self.slowest.max(answer.took);
        !self.is_redirect("OPTIONS", answer)
    }

    /// Takes note of an answer. False when nothing more can be read from it.
    pub fn note(&mut self, call: &str, answer: &Answer) -> bool {
        self.slowest = self.slowest.max(answer.took);
        if answer.header("set-cookie").is_some() {
            self.cookies.push(call.to_owned());
        }
        if self.is_redirect(call, answer) {
            return false;
        }
        self.count += 1;
        if let Some(origin) = &self.origin {
            let allowed = answer.header("access-control-allow-origin");
            if !names(allowed.as_deref(), origin) {
                let seen = allowed.map_or("not sent".into(), |value| shown(&value));
                self.hidden.push(format!("{call}: {seen}"));
            }
            let exposed = answer
                .header("access-control-expose-headers")
                .unwrap_or_default();
            if !listed(&exposed, "*") && !listed(&exposed, "date") {
                self.unexposed.push(format!("{call}: not sent"));
            }
        }
        if answer.end != End::Whole {
            let seen = match answer.end {
                End::TooLong => format!("longer than {} KiB", LONGEST / 1024),
                End::Cut => "cut off".into(),
                _ => "not whole in time".into(),
            };
            self.body.push(format!("{call}: {seen}"));
            return false;
        }
        let page = answer.kind() == "text/html" || answer.text.trim_start().starts_with('<');
        if page && answer.is_success() {
            self.html
                .push(format!("{call}: a page with status {}", answer.status));
            return false;
        }
        let kind = answer.kind();
        if kind != "application/json" && !kind.ends_with("+json") {
            let seen = if kind.is_empty() {
                "none".into()
            } else {
                shown(&kind)
            };
            self.kind.push(format!("{call}: {seen}"));
        }
        let cache = answer.header("cache-control").unwrap_or_default();
        if !listed(&cache, "no-store") {
            self.stored.push(format!("{call}: not sent"));
        }
        true
    }

    fn is_redirect(&mut self, call: &str, answer: &Answer) -> bool {
        let is = (300..400).contains(&answer.status);
        if is {
            // Where to in full may hold the token of a login.
            let to = answer
                .header("location")
                .and_then(|to| Url::parse(&to).ok());
            let to = to.map_or("another path".into(), |to| {
                shown(&to.origin().ascii_serialization())
            });
            self.redirect
                .push(format!("{call}: status {} to {to}", answer.status));
        }
        is
    }

    /// Adds the findings.
    pub fn tell(&self, findings: &mut Findings) {
        tell(findings, "redirect", &self.redirect, "none", true);
        let of_answers = [
            "html",
            "body",
            "answer-origin",
            "content-type",
            "no-store",
            "cookies",
            "exposed",
            "answer-time",
        ];
        if self.count == 0 {
            findings.skip(&of_answers, "no answer to look at");
            return;
        }
        tell(findings, "html", &self.html, "none", true);
        tell(findings, "body", &self.body, "whole and short enough", true);
        match self.origin {
            Some(_) => tell(
                findings,
                "answer-origin",
                &self.hidden,
                "on every answer",
                true,
            ),
            None => findings.skip(
                &["answer-origin"],
                "not needed: the page has the same origin",
            ),
        }
        tell(findings, "content-type", &self.kind, "JSON", false);
        tell(findings, "no-store", &self.stored, "on every answer", false);
        tell(findings, "cookies", &self.cookies, "none", false);
        match (&self.origin, self.hidden.is_empty()) {
            (Some(_), true) => tell(findings, "exposed", &self.unexposed, "Date", false),
            (Some(_), false) => findings.skip(&["exposed"], "the page may not read answers yet"),
            (None, _) => findings.skip(&["exposed"], "not needed: the page has the same origin"),
        }
        let slowest = format!("slowest answer in {} ms", self.slowest.as_millis());
        if self.slowest > SLOW {
            findings.warning("answer-time", slowest);
        } else {
            findings.ok("answer-time", slowest);
        }
    }
}

fn tell(
    findings: &mut Findings,
    check: &'static str,
    wrong: &[String],
    right: &str,
    is_fault: bool,
) {
    match (wrong.is_empty(), is_fault) {
        (true, _) => findings.ok(check, right),
        (false, true) => findings.fault(check, wrong.join("; ")),
        (false, false) => findings.warning(check, wrong.join("; ")),
    }
}
