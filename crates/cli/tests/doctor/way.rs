//! The way to an endpoint: address, name, connection, TLS.

use crate::told::Told;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::Arc;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;
use tokio_rustls::rustls::{ServerConfig, ServerConnection, StreamOwned};

#[test]
fn a_way_that_does_not_lead_there_is_named() {
    let fault_of = |url: &str, check: &str| {
        let told = Told::of(url, &["--send", "--timeout", "5"]);
        assert_eq!(told.checks("fault"), [check], "{url} {:#}", told.report);
        told.is_sound();
    };
    fault_of("http://desk.example/api/requests", "address");
    fault_of("https://desk.invalid/api/requests", "dns");
    let closed = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}/", closed.local_addr().expect("address"));
    drop(closed);
    fault_of(&url, "connect");
}

/// A server with a certificate for these names. Gives its port and the certificate as PEM.
fn secure(names: &[&str]) -> (u16, String) {
    let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
    let made = rcgen::generate_simple_self_signed(names).expect("certificate");
    let key = PrivateKeyDer::try_from(made.signing_key.serialize_der()).expect("key");
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(vec![made.cert.der().clone()], key)
        .expect("configuration");
    let config = Arc::new(config);
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("address").port();
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let connection = ServerConnection::new(Arc::clone(&config)).expect("connection");
            let mut stream = StreamOwned::new(connection, stream);
            // A client that does not trust the certificate hangs up.
            if stream.read(&mut [0; 4096]).is_ok_and(|read| read > 0) {
                let body = r#"{"code":"unknown_key"}"#;
                let head = "HTTP/1.1 404 Not Found\r\nContent-Type: application/json\r\nCache-Control: no-store";
                let _ = write!(
                    stream,
                    "{head}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
                    body.len()
                );
            }
        }
    });
    (port, made.cert.pem())
}

#[test]
fn a_certificate_must_be_trusted_and_for_this_host() {
    let (right, pem) = secure(&["localhost"]);
    let (wrong_host, pem_of_wrong_host) = secure(&["shop.example"]);
    let (unknown, _) = secure(&["localhost"]);
    let roots = tempfile::NamedTempFile::new().expect("file");
    std::fs::write(roots.path(), pem + &pem_of_wrong_host).expect("written");
    let trusting = |port: u16| {
        let url = format!("https://localhost:{port}/api/requests");
        Told::trusting(
            roots.path(),
            &url,
            &["--origin", &format!("https://localhost:{port}")],
        )
    };
    let told = trusting(right);
    assert_eq!(told.code, 0, "{:#}", told.report);
    assert!(told.seen("tls").starts_with("certificate trusted"));
    assert_eq!(told.seen("unknown-key"), "404 with code unknown_key");
    for (port, seen) in [
        (wrong_host, "not valid for name"),
        (unknown, "invalid peer certificate"),
    ] {
        let told = trusting(port);
        assert_eq!(told.checks("fault"), ["tls"], "{:#}", told.report);
        assert!(told.seen("tls").contains(seen), "{}", told.seen("tls"));
        told.is_sound();
    }
}
