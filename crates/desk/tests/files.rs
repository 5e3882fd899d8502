//! Files the desk serves: the shop's pages, the package and the policy.

use crate::common::{Running, folder, start};

#[test]
fn files_keep_to_their_folder() {
    let folder = folder();
    let (www, dist) = (folder.path().join("www"), folder.path().join("dist"));
    std::fs::create_dir_all(www.join(".git")).unwrap();
    std::fs::create_dir_all(&dist).unwrap();
    std::fs::write(www.join("index.html"), "<!doctype html><title>Shop</title>").unwrap();
    std::fs::write(www.join(".git/config"), "secret").unwrap();
    std::fs::write(dist.join("widget.wasm"), "\0asm").unwrap();
    let desk = start(folder.path());
    let home = desk.get("/");
    assert_eq!(
        (home.status, home.header("content-type")),
        (200, "text/html; charset=utf-8")
    );
    assert!(
        home.header("content-security-policy")
            .contains("require-trusted-types-for 'script'")
    );
    let tag = home.header("etag").to_owned();
    assert_eq!(desk.get_with("/", &[("if-none-match", &tag)]).status, 304);
    let wasm = desk.get("/after-sales/widget.wasm");
    assert_eq!(
        (wasm.status, wasm.header("content-type")),
        (200, "application/wasm")
    );
    assert_eq!(wasm.header("access-control-allow-origin"), "*");
    for path in [
        "/../policy.json",
        "/..%2fpolicy.json",
        "/%2e%2e/policy.json",
        "/%2e%2e%2fdesk.sqlite",
        "/.git/config",
        "/after-sales/../../desk.sqlite",
        "/after-sales/..%5c..%5cdesk.sqlite",
        "//etc/passwd",
        "/nothing.html",
    ] {
        let answer = raw(&desk, path);
        assert!(answer.starts_with("HTTP/1.1 404"), "{path}: {answer}");
    }
}

/// A client of our own: others tidy such paths before they send them.
fn raw(desk: &Running, path: &str) -> String {
    use std::io::{Read, Write};
    let address = desk.base.strip_prefix("http://").unwrap();
    let mut stream = std::net::TcpStream::connect(address).unwrap();
    write!(
        stream,
        "GET {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n"
    )
    .unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

#[test]
fn the_policy_is_served_as_written() {
    let folder = folder();
    let desk = start(folder.path());
    let policy = desk.get("/policy.json");
    assert_eq!(
        (policy.text.as_str(), policy.header("content-type")),
        (crate::common::POLICY, "application/json")
    );
    let tag = policy.header("etag").to_owned();
    assert_eq!(
        desk.get_with("/policy.json", &[("if-none-match", &tag)])
            .status,
        304
    );
}
