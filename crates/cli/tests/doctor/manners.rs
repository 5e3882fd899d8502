//! What the doctor does and leaves alone, and the verdict that it gives.

use crate::endpoint::{self, Endpoint, Fault};
use crate::told::{Told, run, text};
use serde_json::{Value, json};

#[test]
fn an_endpoint_that_hangs_is_left_in_time() {
    let endpoint = Endpoint::start(Fault::Hangs);
    let told = Told::of(&endpoint.url(), &["--send", "--timeout", "1"]);
    assert_eq!(told.checks("fault"), ["answer"]);
    assert_eq!(told.seen("answer"), "OPTIONS: no answer within 1 s");
    assert_eq!(endpoint.seen().len(), 1);
    assert_eq!(told.report["profile"], Value::Null);
    told.is_sound();
}

#[test]
fn nothing_is_sent_unless_asked_for() {
    let endpoint = Endpoint::start(Fault::None);
    let told = Told::of(&endpoint.url(), &[]);
    assert_eq!(told.code, 0, "{:#}", told.report);
    assert_eq!(
        (told.seen("send"), &told.report["sent"]),
        ("needs --send", &Value::Bool(false))
    );
    let methods: Vec<String> = endpoint
        .seen()
        .into_iter()
        .map(|request| request.method)
        .collect();
    assert_eq!(methods, ["OPTIONS", "GET"]);
    assert!(text(&run(&[&endpoint.url()])).contains("No test request was sent"));
}

#[test]
fn the_calls_are_those_of_a_browser_and_the_request_is_marked() {
    let endpoint = Endpoint::start(Fault::None);
    Told::of(
        &endpoint.url(),
        &["--send", "--origin", "https://Nordlys.example:443/"],
    );
    let seen = endpoint.seen();
    for request in &seen {
        assert_eq!(request.headers["origin"], "https://nordlys.example");
        assert!(!request.headers.contains_key("cookie"));
    }
    let (asked, wanted) = (&seen[0].headers, "content-type,idempotency-key");
    assert_eq!(asked["access-control-request-method"], "POST");
    assert_eq!(asked["access-control-request-headers"], wanted);
    let posts: Vec<_> = seen
        .iter()
        .filter(|request| request.method == "POST")
        .collect();
    assert_eq!(posts.len(), 4);
    // The last one is too long to be read.
    assert!(posts[3].body.len() > 1024 * 1024 && posts[3].body.contains(posts_key(&seen)));
    for post in &posts[..3] {
        let read = after_sales_policy::read_request(&post.body)
            .request
            .expect("a request");
        assert_eq!(read.key, post.headers["idempotency-key"]);
        assert_eq!(read.key, posts_key(&seen));
        assert!(
            read.order_reference.contains("TEST")
                && read.message.is_some_and(|m| m.contains("please delete"))
        );
        assert!(read.email.ends_with(".invalid"));
    }
}

/// Key of the first POST.
fn posts_key(seen: &[endpoint::Request]) -> &str {
    let first = seen
        .iter()
        .find(|request| request.method == "POST")
        .expect("a POST");
    &first.headers["idempotency-key"]
}

#[test]
fn the_profile_comes_with_the_lines_that_are_missing() {
    let of = |fault| Told::of(&Endpoint::start(fault).url(), &[]).report;
    let good = of(Fault::None);
    assert_eq!(good["profile"], "preflight");
    assert_eq!(good["missing_headers"]["preflight"], serde_json::json!([]));
    let missing = of(Fault::HeaderMissing);
    assert_eq!(missing["profile"], "simple");
    let words = missing["profile_means"].as_str().expect("words");
    assert!(
        words.contains("give the endpoint the lines below"),
        "{words}"
    );
    let line = "Access-Control-Allow-Headers: content-type, idempotency-key";
    assert_eq!(
        missing["missing_headers"]["preflight"],
        serde_json::json!([line])
    );
    let none = of(Fault::NoCors);
    assert_eq!(none["profile"], Value::Null);
    let lines = serde_json::json!([
        "Access-Control-Allow-Origin: https://shop.example",
        "Access-Control-Allow-Methods: GET, POST",
        line,
        "Access-Control-Max-Age: 600",
    ]);
    assert_eq!(none["missing_headers"]["preflight"], lines);
    assert_eq!(
        none["missing_headers"]["answers"],
        serde_json::json!([lines[0]])
    );
    let endpoint = Endpoint::start(Fault::NoCors);
    let same = Told::of(
        &endpoint.url(),
        &[
            "--send",
            "--origin",
            &format!("http://{}", endpoint.address),
        ],
    );
    assert_eq!(
        (same.code, &same.report["profile"]),
        (0, &Value::from("same-origin")),
        "{:#}",
        same.report
    );
    let printed = text(&run(&[&Endpoint::start(Fault::HeaderMissing).url()]));
    assert!(
        printed.contains(&format!("OPTIONS:\n  {line}\n")),
        "{printed}"
    );
}

/// The linter has no error for it, once the address is one for buyers.
fn is_sound_in_a_policy(endpoint: &Value) {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let policy = std::fs::read_to_string(root.join("examples/policies/nordlys.json"));
    let mut policy: Value = serde_json::from_str(&policy.expect("a policy")).expect("JSON");
    policy["endpoint"] = endpoint.clone();
    policy["endpoint"]["url"] = "https://desk.shop.example/api/requests".into();
    let file = tempfile::NamedTempFile::new().expect("file");
    std::fs::write(file.path(), policy.to_string()).expect("written");
    let checked = std::process::Command::new(env!("CARGO_BIN_EXE_after-sales"))
        .arg("check")
        .arg(file.path())
        .output()
        .expect("starts");
    assert_eq!(
        checked.status.code(),
        Some(0),
        "{endpoint} {}",
        text(&checked)
    );
}

#[test]
fn the_endpoint_can_be_pasted_into_a_policy() {
    let of = |fault, more: &[&str]| {
        let endpoint = Endpoint::start(fault);
        let told = Told::of(&endpoint.url(), more).report["endpoint_for_policy"].clone();
        assert_eq!(told["url"], endpoint.url());
        is_sound_in_a_policy(&told);
        told
    };
    let wanted = |more: Value, told: &Value| {
        let (mut left, right) = (told.clone(), more);
        left.as_object_mut().expect("an object").remove("url");
        assert_eq!(left, right);
    };
    wanted(
        json!({ "cors": "preflight" }),
        &of(Fault::None, &["--send"]),
    );
    let form = json!({ "preset": "webhook", "format": "form", "cors": "simple" });
    wanted(form, &of(Fault::HeaderMissing, &[]));
    let blind = json!({ "preset": "webhook", "format": "form", "cors": "no-cors" });
    wanted(blind, &of(Fault::NoCors, &["--send"]));
    let webhook = json!({
        "preset": "webhook", "cors": "preflight", "success": { "status": [202] }, "answer": { "id": "/request/id" },
    });
    wanted(webhook, &of(Fault::Webhook, &["--send"]));
    let header = of(Fault::None, &["--header", "X-Shop: nordlys"]);
    assert_eq!(
        header["headers"],
        json!([{ "name": "x-shop", "value": "VALUE" }])
    );
    let printed = text(&run(&[&Endpoint::start(Fault::None).url()]));
    assert!(
        printed.contains("  \"endpoint\": {\n    \"url\": \"http"),
        "{printed}"
    );
}

#[test]
fn no_secret_is_repeated() {
    let endpoint = Endpoint::start(Fault::Redirect);
    let url = endpoint.url();
    let with_user = url.replace("http://", "http://shop:hemmelig@");
    let all: [&[&str]; 6] = [
        &[&url, "--send"],
        &[&url, "--send", "--header", "x-shop: hemmelig"],
        &[&with_user],
        &[&format!("{url}?token=hemmelig")],
        &[&url, "--header", "hemmelig"],
        &["ftp://shop:hemmelig@desk.example"],
    ];
    for arguments in all {
        let output = run(arguments);
        assert_ne!(output.status.code(), Some(0));
        assert!(!text(&output).contains("hemmelig"), "{}", text(&output));
    }
    // Three calls each; with a user or a query none at all.
    assert_eq!(endpoint.seen().len(), 6);
    let endpoint = Endpoint::start(Fault::None);
    let told = Told::of(&endpoint.url(), &["--send", "--header", "X-Shop: nordlys"]);
    assert_eq!(told.code, 0, "{:#}", told.report);
    let post = endpoint
        .seen()
        .into_iter()
        .find(|request| request.method == "POST")
        .expect("a POST");
    assert_eq!(post.headers["x-shop"], "nordlys");
}

#[test]
fn wrong_use_ends_with_2() {
    for arguments in [
        &[][..],
        &["desk.example"],
        &["https://desk.example", "--origin", "shop.example"],
        &[
            "https://desk.example",
            "--origin",
            "https://shop.example/returns",
        ],
        &["https://desk.example", "--timeout", "0"],
    ] {
        assert_eq!(run(arguments).status.code(), Some(2), "{arguments:?}");
    }
}
