//! The calls of a run, and what each promise learns from them.

use super::answers::Answers;
use super::ledger::Ledger;
use super::retry;
use super::sample::{Sample, Samples};
use crate::wire::address::Headers;
use crate::wire::{Answer, Caller, End, Flow};
use after_sales_policy::Receipt;
use hyper::Method;
use hyper::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use std::sync::Arc;
use std::time::Duration;
use url::Url;

/// Calls without an answer after which the endpoint counts as gone.
const LOST: usize = 3;
/// Tries of one call that is told to come later.
const TRIES: usize = 4;

/// What all the steps share.
pub struct Kit {
    pub caller: Arc<Caller>,
    pub endpoint: Url,
    /// Public headers that the policy adds; their values are never printed.
    headers: Headers,
    pub samples: Samples,
    pub answers: Answers,
    pub ledger: Ledger,
    /// Whether look-ups work; where they do not, that is told once, and nothing else is judged by them.
    pub can_look_up: bool,
    /// Requests that were acknowledged as new.
    pub stored: usize,
    lost: usize,
}

impl Kit {
    pub fn new(
        caller: Caller,
        endpoint: Url,
        origin: Option<String>,
        headers: Headers,
    ) -> anyhow::Result<Self> {
        Ok(Self {
            caller: Arc::new(caller),
            endpoint,
            headers,
            samples: Samples::new()?,
            answers: Answers::new(origin),
            ledger: Ledger::default(),
            can_look_up: true,
            stored: 0,
            lost: 0,
        })
    }

    /// Whether so many calls found no answer that further ones would only wait.
    pub fn is_gone(&self) -> bool {
        self.lost >= LOST
    }

    /// The headers of a POST with a key.
    pub fn headers(&self, key: &str) -> Headers {
        let mut headers = self.plain_headers();
        headers.push((CONTENT_TYPE, HeaderValue::from_static("application/json")));
        headers.push((HeaderName::from_static("idempotency-key"), value(key)));
        headers
    }

    /// The headers that the policy adds, and no others.
    pub fn plain_headers(&self) -> Headers {
        self.headers.clone()
    }

    /// The address of a look-up, as the widget makes it.
    pub fn by_key(&self, key: &str) -> Url {
        let mut url = self.endpoint.clone();
        let base = self.endpoint.path().trim_end_matches('/').to_owned();
        url.set_path(&format!("{base}/by-key/{key}"));
        url
    }

    /// Sends a request as the widget does.
    pub async fn post(&mut self, name: &str, sample: &Sample) -> Result<Answer, String> {
        let headers = self.headers(&sample.key);
        self.post_with(name, &headers, sample.body.clone()).await
    }

    /// Sends any body with any headers.
    pub async fn post_with(
        &mut self,
        name: &str,
        headers: &Headers,
        body: impl Into<bytes::Bytes>,
    ) -> Result<Answer, String> {
        let url = self.endpoint.clone();
        let answer = self.call(name, Method::POST, &url, headers, body).await?;
        self.stored += usize::from(answer.status == 201);
        Ok(answer)
    }

    /// Asks whether a request arrived.
    pub async fn look_up(&mut self, key: &str) -> Result<Answer, String> {
        let (url, headers) = (self.by_key(key), self.plain_headers());
        self.call("look-up", Method::GET, &url, &headers, "").await
    }

    /// The receipt that a look-up gives for a request; `None` where it gives none.
    pub async fn looked_up(&mut self, sample: &Sample) -> Result<Option<Receipt>, String> {
        let answer = self.look_up(&sample.key).await?;
        Ok(receipt(&answer, sample))
    }

    /// Whether nothing is stored under a key; what is seen instead, if something is.
    pub async fn is_unknown(&mut self, key: &str) -> Result<(), String> {
        if !self.can_look_up {
            return Ok(());
        }
        let answer = self.look_up(key).await?;
        match answer.status {
            404 => Ok(()),
            status => Err(format!("its look-up gives status {status}")),
        }
    }

    /// Makes a call whose answer is held against the promises about all answers. A call that is told to come
    /// later does so, as the widget does.
    pub async fn call(
        &mut self,
        name: &str,
        method: Method,
        url: &Url,
        headers: &Headers,
        body: impl Into<bytes::Bytes>,
    ) -> Result<Answer, String> {
        let body = body.into();
        let mut tries = 1;
        loop {
            let answer = self
                .once(method.clone(), url, headers, body.clone())
                .await?;
            self.answers.note(name, &method, &answer);
            match retry::wait(&answer).filter(|_| tries < TRIES) {
                Some(wait) => tokio::time::sleep(wait).await,
                None => return Ok(answer),
            }
            tries += 1;
        }
    }

    /// Makes a call of which nothing is noted but that no answer came.
    pub async fn once(
        &mut self,
        method: Method,
        url: &Url,
        headers: &Headers,
        body: impl Into<Flow>,
    ) -> Result<Answer, String> {
        let answer = self.caller.call(method, url, headers, body).await;
        match &answer {
            Ok(_) => self.lost = 0,
            Err(_) => self.lost += 1,
        }
        answer
    }

    /// Waits a little, for a server that works on.
    pub async fn rest(&self, milliseconds: u64) {
        tokio::time::sleep(Duration::from_millis(milliseconds)).await;
    }
}

/// Header text made here of names, hex digits and commas only.
pub fn value(text: &str) -> HeaderValue {
    HeaderValue::from_str(text).unwrap_or(HeaderValue::from_static(""))
}

/// The receipt for a request, when the answer is one that the widget counts.
pub fn receipt(answer: &Answer, sample: &Sample) -> Option<Receipt> {
    let whole = answer.is_success() && answer.end == End::Whole;
    Receipt::read(&answer.text, &sample.key, &sample.digest()).filter(|_| whole)
}

/// A refusal that a sender can understand: its fault, and words that JSON carries.
pub fn is_refusal(answer: &Answer) -> bool {
    (400..500).contains(&answer.status) && answer.end == End::Whole
}
