//! Calls against receivers that are not what they should be.

use super::{Caller, Claimed, Webhook};
use rustls::{ClientConfig, RootCertStore, ServerConfig};
use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::Arc;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio_rustls::TlsAcceptor;

const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

fn claimed() -> Claimed {
    Claimed {
        number: 1,
        event: "msg_1".to_owned(),
        payload: "{\"state\":\"accepted\"}".to_owned(),
        queued_ms: 0,
        attempts: 1,
    }
}

fn caller(url: &str) -> Caller {
    Caller::new(Webhook::new("shop", url, SECRET).unwrap()).unwrap()
}

async fn refused(url: &str, found: &str) -> &'static str {
    caller(url)
        .connect(found)
        .await
        .err()
        .unwrap()
        .failed
        .reason
}

/// Whatever a name is said to be, a call leaves the machine only for the open internet, and a call to
/// the machine never leaves it.
#[tokio::test]
async fn a_name_leads_nowhere_else() {
    for found in [
        "127.0.0.1",
        "169.254.169.254",
        "10.0.0.1",
        "::1",
        "fd00::1",
        "0.0.0.0",
    ] {
        assert_eq!(
            refused("https://erp.example/", found).await,
            "private",
            "{found}"
        );
    }
    for found in ["192.168.0.1", "8.8.8.8", "::"] {
        assert_eq!(
            refused("https://localhost/", found).await,
            "private",
            "{found}"
        );
    }
}

/// Whoever answers in the clear where TLS was asked for hears nothing of the case.
#[tokio::test]
async fn nothing_is_said_without_tls() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let heard = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut bytes = vec![0; 8192];
        let read = stream.read(&mut bytes).unwrap();
        stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").unwrap();
        bytes.truncate(read);
        bytes
    });
    let url = format!("https://127.0.0.1:{port}/hook");
    let trouble = caller(&url).call(&claimed(), 1).await.err().unwrap();
    assert_eq!((trouble.failed.reason, trouble.is_down), ("security", true));
    let heard = heard.join().unwrap();
    assert!(!heard.windows(8).any(|word| word == b"accepted"));
}

/// A receiver with a certificate of its own; gives what was said to it.
async fn secured() -> (
    u16,
    rustls::pki_types::CertificateDer<'static>,
    tokio::task::JoinHandle<String>,
) {
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let key = made.signing_key.serialize_der().try_into().unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![made.cert.der().clone()], key)
        .unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let heard = tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        // A caller that does not trust the certificate hangs up.
        let Ok(mut stream) = acceptor.accept(stream).await else {
            return String::new();
        };
        let mut heard = vec![0; 8192];
        let mut read = 0;
        while !heard[..read].ends_with(b"}") {
            read += stream.read(&mut heard[read..]).await.unwrap();
        }
        let answer = b"HTTP/1.1 204 No Content\r\n\r\n";
        stream.write_all(answer).await.unwrap();
        String::from_utf8(heard[..read].to_vec()).unwrap()
    });
    (port, made.cert.der().clone(), heard)
}

#[tokio::test]
async fn a_receiver_is_called_behind_a_certificate_that_is_trusted_only() {
    let (port, _, heard) = secured().await;
    let stranger = caller(&format!("https://localhost:{port}/hook"));
    let trouble = stranger.call(&claimed(), 1).await.err().unwrap();
    assert_eq!(trouble.failed.reason, "security");
    assert_eq!(heard.await.unwrap(), "");

    let (port, certificate, heard) = secured().await;
    let mut known = caller(&format!("https://localhost:{port}/hook?shop=1"));
    let mut roots = RootCertStore::empty();
    roots.add(certificate).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let tls = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    known.tls = Arc::new(tls);
    assert!(known.call(&claimed(), 1).await.is_ok());
    let heard = heard.await.unwrap();
    assert!(
        heard.starts_with("POST /hook?shop=1 HTTP/1.1\r\n"),
        "{heard}"
    );
    assert!(
        heard.contains(&format!("host: localhost:{port}\r\n")),
        "{heard}"
    );
}
