//! A real desk on a free port with a database of its own, and a client that speaks HTTP to it.
#![allow(
    dead_code,
    unused_imports,
    clippy::unwrap_used,
    reason = "each test file uses its part"
)]

pub mod attacks;
pub mod photo;
pub mod photos;
pub mod process;
pub mod receiver;
pub mod seed;
pub mod shop;
pub mod signature;
pub mod smtp;
pub mod store;

pub use store::{alter, file, on_server, store, stored_body};

use after_sales_desk::{Config, Desk, LogFormat, Mail, OrderSecrets, Retry, ShopFile};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};
use tokio::sync::oneshot;
use ureq::http::Response;
use ureq::{Agent, Body};

pub const POLICY: &str = r#"{
  "version": 1,
  "shop": { "name": "Nordlys", "country": "DE", "currency": "EUR", "time_zone": "Europe/Berlin",
    "contacts": [{ "kind": "email", "value": "help@nordlys.example" }] },
  "rules": [{
    "id": "returns", "cases": ["return"],
    "window": [{ "starts_on": "delivered", "days": 30 }],
    "remedies": ["refund_original"]
  }]
}"#;

pub const PASSWORD: &str = "correct horse battery";
/// Who sets the desk up.
pub const OWNER: &str = "olga@nordlys.example";

/// A running desk; stops when dropped.
pub struct Running {
    pub base: String,
    pub setup: Option<String>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

/// A folder with a policy in it.
pub fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("policy.json"), POLICY).unwrap();
    folder
}

pub fn config(folder: &Path) -> Config {
    let optional =
        |name: &str| -> Option<PathBuf> { Some(folder.join(name)).filter(|path| path.is_dir()) };
    Config {
        shops: vec![ShopFile::only(folder.join("policy.json"))],
        database: store(folder),
        listen: SocketAddr::from(([127, 0, 0, 1], 0)),
        storefront: optional("www"),
        package: optional("dist"),
        public_url: None,
        mail: None,
        rate: None,
        keep: Vec::new(),
        behind_proxy: false,
        log: LogFormat::Text,
        webhooks: Vec::new(),
        orders: OrderSecrets::default(),
    }
}

/// Where the pages of the desk are, as its mails have it.
pub const PUBLIC: &str = "https://desk.nordlys.example";

/// A desk that sends its mail there, and tries again soon.
pub fn mailing(folder: &Path, server: SocketAddr) -> Config {
    let mail = Mail::new(&format!("smtp://{server}"), "shop@nordlys.example", None).unwrap();
    Config {
        public_url: Some(PUBLIC.to_owned()),
        mail: Some(mail.retrying(SOON)),
        ..config(folder)
    }
}

/// Times that fit a test.
pub const SOON: Retry = Retry {
    first: Duration::from_millis(20),
    longest: Duration::from_millis(200),
    give_up: Duration::from_secs(3600),
};

pub fn start(folder: &Path) -> Running {
    start_with(config(folder))
}

pub fn start_with(config: Config) -> Running {
    let (stop, stopped) = oneshot::channel::<()>();
    let (ready, started) = std::sync::mpsc::channel();
    let thread = std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async {
            let desk = Desk::bind(config).await.unwrap();
            let setup = desk.setup_link().map(|link| link.url().to_owned());
            ready.send((desk.address(), setup)).unwrap();
            desk.run(async {
                let _ = stopped.await;
            })
            .await;
        });
    });
    let (address, setup) = started.recv().unwrap();
    Running {
        base: format!("http://{address}"),
        setup,
        stop: Some(stop),
        thread: Some(thread),
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.stop.take().map(|stop| stop.send(()));
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// What came back, read whole.
pub struct Answer {
    pub status: u16,
    pub text: String,
    response: Response<()>,
}

impl Answer {
    fn read(response: Response<Body>) -> Self {
        let (parts, mut body) = response.into_parts();
        let text = body.read_to_string().unwrap_or_default();
        Self {
            status: parts.status.as_u16(),
            text,
            response: Response::from_parts(parts, ()),
        }
    }

    pub fn header(&self, name: &str) -> &str {
        self.response
            .headers()
            .get(name)
            .map_or("", |value| value.to_str().unwrap())
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{error}: {}", self.text))
    }
}

/// A client that follows no redirect and takes every status as an answer.
pub fn agent() -> Agent {
    Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(0)
        .build()
        .into()
}

impl Running {
    /// A desk that runs as a program of its own.
    pub fn elsewhere(address: &str, setup: String) -> Self {
        Self {
            base: format!("http://{address}"),
            setup: Some(setup).filter(|link| !link.is_empty()),
            stop: None,
            thread: None,
        }
    }

    pub fn get(&self, path: &str) -> Answer {
        self.get_with(path, &[])
    }

    pub fn get_with(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        let mut call = agent().get(format!("{}{path}", self.base));
        for (name, value) in headers {
            call = call.header(*name, *value);
        }
        Answer::read(call.call().unwrap())
    }

    pub fn post(&self, path: &str, headers: &[(&str, &str)], body: &str) -> Answer {
        let mut call = agent().post(format!("{}{path}", self.base));
        for (name, value) in headers {
            call = call.header(*name, *value);
        }
        Answer::read(call.send(body).unwrap())
    }

    /// Sends a request as the widget does.
    pub fn send(&self, key: &str, body: &str) -> Answer {
        self.post(
            "/api/requests",
            &[
                ("content-type", "application/json"),
                ("idempotency-key", key),
            ],
            body,
        )
    }

    pub fn form(&self, path: &str, cookie: &str, fields: &[(&str, &str)]) -> Answer {
        let body: Vec<String> = fields
            .iter()
            .map(|(name, value)| format!("{name}={}", encoded(value)))
            .collect();
        let headers = [
            ("content-type", "application/x-www-form-urlencoded"),
            ("cookie", cookie),
        ];
        self.post(path, &headers, &body.join("&"))
    }

    /// Makes the first account by the one-time link; gives the cookie of the session.
    pub fn log_in_first(&self) -> String {
        let link = self.setup.as_ref().unwrap();
        let token = link.split_once("token=").unwrap().1;
        let fields = [
            ("token", token),
            ("name", "Olga"),
            ("email", OWNER),
            ("password", PASSWORD),
            ("again", PASSWORD),
        ];
        let answer = self.form("/setup", "", &fields);
        assert_eq!(answer.status, 303, "{}", answer.text);
        cookie(&answer)
    }

    /// A page that only the shop sees.
    pub fn page(&self, session: &str, path: &str) -> Answer {
        self.get_with(path, &[("cookie", session)])
    }

    /// Logs in; gives the cookie of the session.
    pub fn log_in(&self, email: &str, password: &str) -> String {
        let answer = self.form("/login", "", &[("email", email), ("password", password)]);
        assert_eq!(answer.status, 303, "{}", answer.text);
        cookie(&answer)
    }

    /// The token of a session's forms.
    pub fn csrf(&self, session: &str) -> String {
        hidden(&self.page(session, "/account").text, "csrf")
    }

    /// Invites somebody to the first shop and takes the invitation; gives the cookie of the session.
    pub fn invited(&self, owner: &str, email: &str, role: &str) -> String {
        self.invited_to("", owner, email, role)
    }

    /// Invites somebody to the shop with that prefix.
    pub fn invited_to(&self, prefix: &str, owner: &str, email: &str, role: &str) -> String {
        let page = self.page(owner, &format!("{prefix}/staff"));
        let csrf = hidden(&page.text, "csrf");
        let fields = [
            ("csrf", csrf.as_str()),
            ("name", email),
            ("email", email),
            ("role", role),
        ];
        let answer = self.form(&format!("{prefix}/staff"), owner, &fields);
        let token = invitation(&answer.text).unwrap();
        let fields = [
            ("token", token.as_str()),
            ("password", PASSWORD),
            ("again", PASSWORD),
        ];
        let taken = self.form(&format!("{prefix}/invitation"), "", &fields);
        assert_eq!(taken.status, 303, "{}", taken.text);
        cookie(&taken)
    }

    /// Waits until so many mails are in that state: `queued`, `sent`, `failed`.
    pub fn until_mails(&self, state: &str, count: i64) {
        let start = Instant::now();
        loop {
            let mails = &self.get("/health").json()["mails"];
            if mails[state].as_i64().unwrap_or(0) == count {
                return;
            }
            assert!(start.elapsed() < Duration::from_secs(60), "{mails}");
            std::thread::yield_now();
        }
    }

    pub fn stored(&self) -> i64 {
        self.get("/health").json()["requests"].as_i64().unwrap()
    }
}

/// The cookie that an answer sets.
pub fn cookie(answer: &Answer) -> String {
    answer
        .header("set-cookie")
        .split(';')
        .next()
        .unwrap()
        .to_owned()
}

/// The token of the invitation that a page shows.
pub fn invitation(page: &str) -> Option<String> {
    let (_, rest) = page.split_once("/invitation?token=")?;
    Some(rest.chars().take_while(char::is_ascii_hexdigit).collect())
}

/// Value of a hidden field on a page.
pub fn hidden(page: &str, name: &str) -> String {
    let start = format!("name=\"{name}\" value=\"");
    page.split_once(&start)
        .unwrap()
        .1
        .split('"')
        .next()
        .unwrap()
        .to_owned()
}

fn encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte.is_ascii_alphanumeric() {
            true => char::from(byte).to_string(),
            false => format!("%{byte:02X}"),
        })
        .collect()
}

pub fn key(number: u32) -> String {
    format!("{number:032x}")
}

pub fn request(key: &str, message: &str) -> String {
    serde_json::json!({
        "key": key,
        "order_reference": "N-1001",
        "email": "ada@example.com",
        "facts": {
            "case": "return", "buyer": { "country": "DE" },
            "item": { "title": "Headphones", "price": { "minor": 12900, "currency": "EUR" } },
            "order": { "ordered_on": "2026-10-20", "delivered_on": "2026-10-24" },
        },
        "locale": "en",
        "statement_shown": "You can send it back.",
        "policy_hash": "0".repeat(64),
        "message": message,
    })
    .to_string()
}
