//! A small web server on loopback that takes webhook calls, keeps them, and answers as a test wants.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex};
use std::thread::JoinHandle;
use std::time::Duration;

/// What it does with a call.
#[derive(Clone, Copy, Debug)]
pub enum Reply {
    /// This status, and nothing more.
    Status(u16),
    /// This status and a header.
    With(u16, &'static str),
    /// Success, then a body that does not end.
    Endless,
    /// Nothing, and the connection stays open.
    Silent,
    /// It closes the connection.
    HangUp,
}

/// A call, as it came.
#[derive(Clone, Debug)]
pub struct Call {
    pub head: Vec<String>,
    pub body: String,
}

impl Call {
    /// The value of a header.
    pub fn header(&self, name: &str) -> &str {
        let found = self.head.iter().find_map(|line| {
            let (known, value) = line.split_once(':')?;
            known.eq_ignore_ascii_case(name).then(|| value.trim())
        });
        found.unwrap_or_else(|| panic!("no {name}: {:?}", self.head))
    }

    /// The body as JSON.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).unwrap()
    }
}

type Script = Box<dyn Fn(usize, &Call) -> Reply + Send + Sync>;

#[derive(Default)]
struct Seen {
    calls: Vec<Call>,
    open: Vec<TcpStream>,
    stopping: bool,
}

struct Shared {
    seen: Mutex<Seen>,
    changed: Condvar,
    script: Script,
}

/// A running server; stops when dropped.
pub struct Receiver {
    pub address: SocketAddr,
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

/// One that follows a script: the number of calls before, and this one.
pub fn receiver(script: impl Fn(usize, &Call) -> Reply + Send + Sync + 'static) -> Receiver {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let shared = Arc::new(Shared {
        seen: Mutex::default(),
        changed: Condvar::new(),
        script: Box::new(script),
    });
    let inner = Arc::clone(&shared);
    let thread = std::thread::spawn(move || {
        let mut talks = Vec::new();
        for stream in listener.incoming().map_while(Result::ok) {
            let mut seen = inner.seen.lock().unwrap();
            if seen.stopping {
                break;
            }
            seen.open.push(stream.try_clone().unwrap());
            drop(seen);
            let inner = Arc::clone(&inner);
            talks.push(std::thread::spawn(move || {
                // The caller may hang up whenever it likes.
                let _ = talk(&inner, stream);
            }));
        }
        talks.into_iter().for_each(|talk| talk.join().unwrap());
    });
    Receiver {
        address,
        shared,
        thread: Some(thread),
    }
}

fn talk(shared: &Shared, mut stream: TcpStream) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream.try_clone()?);
    let mut head = Vec::new();
    loop {
        let mut line = String::new();
        if lines.read_line(&mut line)? == 0 {
            return Ok(());
        }
        match line.trim_end() {
            "" => break,
            line => head.push(line.to_owned()),
        }
    }
    let mut call = Call {
        head,
        body: String::new(),
    };
    let mut body = vec![0; call.header("content-length").parse().unwrap()];
    lines.read_exact(&mut body)?;
    call.body = String::from_utf8(body).unwrap();
    let reply = {
        let mut seen = shared.seen.lock().unwrap();
        let reply = (shared.script)(seen.calls.len(), &call);
        seen.calls.push(call);
        reply
    };
    shared.changed.notify_all();
    let say = |stream: &mut TcpStream, status: u16, more: &str| {
        write!(stream, "HTTP/1.1 {status} x\r\n{more}\r\n")
    };
    match reply {
        Reply::Status(status) => say(&mut stream, status, "Content-Length: 0\r\n"),
        Reply::With(status, header) => {
            let more = format!("Content-Length: 0\r\n{header}\r\n");
            say(&mut stream, status, &more)
        }
        Reply::Endless => {
            say(&mut stream, 200, "Content-Type: text/plain\r\n")?;
            loop {
                stream.write_all(&[b'x'; 4096])?;
            }
        }
        Reply::HangUp => stream.shutdown(std::net::Shutdown::Both),
        Reply::Silent => {
            // Until one side closes.
            let _ = lines.read_line(&mut String::new());
            Ok(())
        }
    }
}

impl Receiver {
    /// Its address for the desk.
    pub fn url(&self) -> String {
        format!("http://{}/hook", self.address)
    }

    /// Waits until so many calls came, then gives all of them.
    pub fn calls(&self, count: usize) -> Vec<Call> {
        let seen = self.shared.seen.lock().unwrap();
        let patience = Duration::from_secs(60);
        let (seen, late) = self
            .shared
            .changed
            .wait_timeout_while(seen, patience, |seen| seen.calls.len() < count)
            .unwrap();
        assert!(!late.timed_out(), "{:?}", seen.calls);
        seen.calls.clone()
    }
}

impl Drop for Receiver {
    fn drop(&mut self) {
        let mut seen = self.shared.seen.lock().unwrap();
        seen.stopping = true;
        for stream in seen.open.drain(..) {
            let _ = stream.shutdown(std::net::Shutdown::Both);
        }
        drop(seen);
        // Wakes the one that waits for a connection.
        let _ = TcpStream::connect(self.address);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}
