//! What must hold for every answer; told once at the end.

use super::ledger::{Faults, Ledger};
use super::retry;
use crate::wire::{Answer, End, LONGEST, listed, names, shown};
use after_sales_policy::json::{Node, parse};
use hyper::Method;
use std::time::Duration;

/// Above this an answer is slow.
const SLOW: Duration = Duration::from_secs(2);
/// The calls that are timed: the first ones, one after the other, before anything odd is sent.
const TIMED: usize = 9;
/// Farthest that a clock may be off, in seconds.
pub const DRIFT: i64 = 300;

/// What was wrong with the answers so far.
pub struct Answers {
    /// Origin of the shop's page; none when the endpoint has the same.
    origin: Option<String>,
    count: usize,
    refusals: usize,
    later: usize,
    times: Vec<Duration>,
    origins: Faults,
    cookies: Faults,
    dates: Faults,
    retries: Faults,
    json: Faults,
    problems: Faults,
    redirects: Faults,
    caches: Faults,
}

impl Answers {
    /// None seen yet.
    pub fn new(origin: Option<String>) -> Self {
        Self {
            origin,
            count: 0,
            refusals: 0,
            later: 0,
            times: Vec::new(),
            origins: Faults::default(),
            cookies: Faults::default(),
            dates: Faults::default(),
            retries: Faults::default(),
            json: Faults::default(),
            problems: Faults::default(),
            redirects: Faults::default(),
            caches: Faults::default(),
        }
    }

    /// Takes note of the answer to a POST or a look-up. Others are no answers that a buyer's page reads.
    pub fn note(&mut self, name: &str, method: &Method, answer: &Answer) {
        let call = format!("{name} ({})", answer.status);
        self.cookies(&call, answer);
        if (300..400).contains(&answer.status) {
            self.redirects.broken(call);
            return;
        }
        if !matches!(*method, Method::POST | Method::GET) {
            return;
        }
        self.count += 1;
        if self.times.len() < TIMED {
            self.times.push(answer.took);
        }
        self.headers(&call, answer);
        self.content(&call, answer);
        if matches!(answer.status, 429 | 503) {
            self.later += 1;
            let told = answer.header("retry-after");
            match told.as_deref().map(retry::read) {
                None => self.retries.broken(format!("{call}: not sent")),
                Some(None) => self
                    .retries
                    .broken(format!("{call}: {}", shown(&told.unwrap_or_default()))),
                Some(Some(_)) => {}
            }
        }
    }

    /// Cookies, on any answer at all.
    pub fn cookies(&mut self, call: &str, answer: &Answer) {
        for name in ["set-cookie", "access-control-allow-credentials"] {
            if answer.header(name).is_some() {
                self.cookies.broken(format!("{call}: {name}"));
            }
        }
    }

    fn headers(&mut self, call: &str, answer: &Answer) {
        if let Some(origin) = &self.origin {
            let allowed = answer.header("access-control-allow-origin");
            let seen = || allowed.as_deref().map_or("not sent".into(), shown);
            self.origins.must(names(allowed.as_deref(), origin), || {
                format!("{call}: {}", seen())
            });
            let exposed = answer
                .header("access-control-expose-headers")
                .unwrap_or_default();
            let all = ["date", "retry-after"]
                .iter()
                .all(|name| listed(&exposed, name) || listed(&exposed, "*"));
            self.dates.should(all, || format!("{call}: not exposed"));
        }
        match answer.header("date").as_deref().map(retry::date) {
            None => self.dates.weak(format!("{call}: no Date")),
            Some(None) => self.dates.weak(format!("{call}: Date is none")),
            Some(Some(then)) => {
                let off = then.as_second() - jiff::Timestamp::now().as_second();
                self.dates.should(off.abs() <= DRIFT, || {
                    format!("{call}: Date is {off} s off")
                });
            }
        }
        let cache = answer.header("cache-control").unwrap_or_default();
        self.caches
            .should(listed(&cache, "no-store"), || call.to_owned());
    }

    fn content(&mut self, call: &str, answer: &Answer) {
        if answer.end != End::Whole {
            let how = match answer.end {
                End::TooLong => format!("longer than {} KiB", LONGEST / 1024),
                End::Cut => "cut off".into(),
                _ => "not whole in time".into(),
            };
            self.json.broken(format!("{call}: {how}"));
            return;
        }
        let kind = answer.kind();
        let is_json = kind == "application/json" || kind.ends_with("+json");
        let tree = parse(&answer.text).ok();
        let text = |name: &str| tree.as_ref().and_then(|tree| tree.get(name)?.as_text());
        if answer.is_success() {
            self.json.must(tree.is_some(), || {
                format!("{call}: no JSON, {}", shown(&kind))
            });
            self.json
                .should(is_json, || format!("{call}: called {}", shown(&kind)));
            return;
        }
        self.refusals += 1;
        let status = tree.as_ref().and_then(|tree| match tree.get("status")? {
            Node::Int(number) => u16::try_from(*number).ok(),
            _ => None,
        });
        self.problems
            .should(tree.is_some(), || format!("{call}: no JSON"));
        if tree.is_some() {
            self.problems
                .should(kind == "application/problem+json", || {
                    format!("{call}: called {}", shown(&kind))
                });
            self.problems.should(status == Some(answer.status), || {
                format!("{call}: its status is another")
            });
            for name in ["title", "code"] {
                let there = text(name).is_some_and(|text| !text.is_empty());
                self.problems.should(there, || format!("{call}: no {name}"));
            }
        }
    }

    /// Closes the promises about all answers.
    pub fn tell(self, ledger: &mut Ledger) {
        let all = format!("on {} answers", self.count);
        if self.count == 0 {
            return;
        }
        if self.origin.is_some() {
            ledger.close("answer-origin", self.origins, &all);
        } else {
            ledger.skip("answer-origin", "not needed: the page has the same origin");
        }
        ledger.close("no-cookies", self.cookies, &all);
        ledger.close("date-exposed", self.dates, &all);
        if self.later > 0 {
            ledger.close(
                "retry-after",
                self.retries,
                format!("on {} answers", self.later),
            );
        } else {
            ledger.skip("retry-after", "the endpoint never answered 429 or 503");
        }
        ledger.close("json-answers", self.json, &all);
        let refusals = format!("on {} refusals", self.refusals);
        ledger.close("problem-json", self.problems, refusals);
        ledger.close("no-redirect", self.redirects, &all);
        ledger.close("no-store", self.caches, &all);
        let mut slow = Faults::default();
        let (mut times, count) = (self.times, self.count.min(TIMED));
        times.sort_unstable();
        // One slow call is the line's; the middle one is the endpoint's.
        let middle = times.get(times.len() / 2).copied().unwrap_or_default();
        let told = format!(
            "the middle one of {count} answers in {} ms",
            middle.as_millis()
        );
        slow.should(middle <= SLOW, || told.clone());
        ledger.close("in-time", slow, told);
    }
}
