//! The real desk fits.

use crate::told::{Told, run, text};
use after_sales_desk::{Config, Desk, Location, LogFormat, ShopFile};
use std::net::SocketAddr;
use std::path::Path;
use tokio::sync::oneshot;

/// A running desk; stops when dropped.
struct Running {
    address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<std::thread::JoinHandle<()>>,
}

impl Running {
    fn start(folder: &Path) -> Self {
        let policy =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/policies/nordlys.json");
        let config = Config {
            shops: vec![ShopFile::only(policy)],
            database: Location::File(folder.join("desk.sqlite")),
            listen: SocketAddr::from(([127, 0, 0, 1], 0)),
            storefront: None,
            package: None,
            public_url: None,
            mail: None,
            webhooks: Vec::new(),
            rate: None,
            keep: Vec::new(),
            behind_proxy: false,
            log: LogFormat::Text,
            orders: after_sales_desk::OrderSecrets::default(),
        };
        let (stop, stopped) = oneshot::channel::<()>();
        let (ready, started) = std::sync::mpsc::channel();
        let thread = std::thread::spawn(move || {
            let runtime = tokio::runtime::Runtime::new().expect("runtime");
            runtime.block_on(async {
                let desk = Desk::bind(config).await.expect("desk");
                ready.send(desk.address()).expect("told");
                let stopped = async {
                    let _ = stopped.await;
                };
                desk.run(stopped).await;
            });
        });
        let address = started.recv().expect("started");
        Self {
            address,
            stop: Some(stop),
            thread: Some(thread),
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.stop.take().map(|stop| stop.send(()));
        let ended = self.thread.take().map(std::thread::JoinHandle::join);
        assert!(matches!(ended, Some(Ok(()))) || std::thread::panicking());
    }
}

/// Cases in the desk's database.
fn cases(desk: &Running) -> u64 {
    let told: serde_json::Value =
        serde_json::from_str(&get(desk.address, "/health")).expect("JSON");
    told["requests"].as_u64().expect("a number")
}

fn get(address: SocketAddr, path: &str) -> String {
    use std::io::{Read, Write};
    let mut stream = std::net::TcpStream::connect(address).expect("connects");
    write!(
        stream,
        "GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n"
    )
    .expect("sent");
    let mut text = String::new();
    stream.read_to_string(&mut text).expect("read");
    text.split_once("\r\n\r\n").expect("a body").1.to_owned()
}

#[test]
fn it_fits_and_gets_one_case_at_most() {
    let folder = tempfile::tempdir().expect("folder");
    let desk = Running::start(folder.path());
    let url = format!("http://{}/api/requests", desk.address);
    for (more, made) in [(&[][..], 0), (&["--send"][..], 1)] {
        let told = Told::of(&url, more);
        assert_eq!(told.checks("fault"), [""; 0], "{:#}", told.report);
        assert_eq!(told.checks("warning"), [""; 0], "{:#}", told.report);
        assert_eq!(
            (told.code, &told.report["profile"]),
            (0, &serde_json::json!("preflight"))
        );
        assert_eq!(cases(&desk), made);
        told.is_sound();
    }
    let same = Told::of(
        &url,
        &["--send", "--origin", &format!("http://{}", desk.address)],
    );
    assert_eq!(
        (same.code, &same.report["profile"]),
        (0, &serde_json::json!("same-origin")),
        "{:#}",
        same.report
    );
    assert_eq!(cases(&desk), 2);
}

#[test]
fn another_page_of_the_desk_is_no_endpoint() {
    let folder = tempfile::tempdir().expect("folder");
    let desk = Running::start(folder.path());
    let printed = text(&run(&[&format!("http://{}/inbox", desk.address)]));
    assert!(printed.contains("fault"), "{printed}");
    assert!(
        printed.contains("mend: ") && printed.contains("No profile works yet"),
        "{printed}"
    );
}
