//! One examination: who calls, as whose page, and what was found so far.

use super::answers::Answers;
use super::endpoint::Foreign;
use super::finding::Findings;
use crate::wire::{Answer, Caller};
use hyper::Method;
use hyper::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use url::Url;

/// The endpoint gave no answer at all; it was told, and further calls would only wait again.
pub struct NoAnswer;

/// What all the steps share.
pub struct Exam {
    pub caller: Caller,
    pub endpoint: Url,
    /// Origin of the shop's page; none when the endpoint has the same.
    pub origin: Option<String>,
    /// Public headers that the policy adds; their values are never printed.
    pub headers: Vec<(HeaderName, HeaderValue)>,
    pub answers: Answers,
    /// What a success looks like that is no receipt.
    pub foreign: Option<Foreign>,
    pub findings: Findings,
}

impl Exam {
    /// The headers of a POST by the widget.
    pub fn post_headers(&self, key: &str) -> Vec<(HeaderName, HeaderValue)> {
        let mut headers = self.headers.clone();
        headers.push((CONTENT_TYPE, HeaderValue::from_static("application/json")));
        headers.push((HeaderName::from_static("idempotency-key"), self.value(key)));
        headers
    }

    /// Names of the headers that a browser asks leave for, in lower case and order, as the Fetch standard has it.
    pub fn unusual_headers(&self) -> Vec<String> {
        let usual = ["accept", "accept-language", "content-language"];
        let mut names: Vec<String> = self
            .post_headers("")
            .iter()
            .map(|(name, _)| name.as_str().to_owned())
            .filter(|name| !usual.contains(&name.as_str()))
            .collect();
        names.sort_unstable();
        names.dedup();
        names
    }

    /// Header text made here of names, hex digits and commas only.
    pub fn value(&self, text: &str) -> HeaderValue {
        HeaderValue::from_str(text).unwrap_or(HeaderValue::from_static(""))
    }

    /// The address of a look-up, as the widget makes it.
    pub fn by_key(&self, key: &str) -> Url {
        let mut url = self.endpoint.clone();
        url.set_path(&format!(
            "{}/by-key/{key}",
            self.endpoint.path().trim_end_matches('/')
        ));
        url
    }

    /// Makes a call; that no answer came is a finding.
    pub async fn call(
        &mut self,
        name: &str,
        method: Method,
        url: &Url,
        headers: &[(HeaderName, HeaderValue)],
        body: String,
    ) -> Result<Answer, NoAnswer> {
        match self.caller.call(method, url, headers, body).await {
            Ok(answer) => Ok(answer),
            Err(seen) => {
                self.findings.fault("answer", format!("{name}: {seen}"));
                Err(NoAnswer)
            }
        }
    }
}
