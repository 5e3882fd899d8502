//! A backend on a free port that keeps the protocol but for one fault; a thread for each connection.

use crate::fault::Fault;
use crate::store::Store;
use crate::wire;
use std::collections::HashMap;
use std::io::{BufRead, BufReader, Read};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// Longest body, in bytes.
const LARGEST: usize = 256 * 1024;
/// Calls at once above which a busy backend sends away.
const CROWD: usize = 6;

/// What came.
pub struct Request {
    pub method: String,
    pub path: String,
    pub headers: HashMap<String, String>,
    pub body: Vec<u8>,
    /// Whether all of the announced body came.
    pub whole: bool,
}

/// What all connections share.
pub struct Shared {
    pub fault: Fault,
    pub store: Mutex<Store>,
    /// Held while a body is read, by who reads one at a time.
    turn: Mutex<()>,
    inside: AtomicUsize,
}

/// Starts a backend, which ends with the test. Gives its endpoint.
pub fn start(fault: Fault) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address: SocketAddr = listener.local_addr().expect("address");
    let shared = Arc::new(Shared {
        fault,
        store: Mutex::new(Store::default()),
        turn: Mutex::new(()),
        inside: AtomicUsize::new(0),
    });
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let shared = Arc::clone(&shared);
            // A client that hangs up ends the thread.
            std::thread::spawn(move || serve(stream, &shared));
        }
    });
    format!("http://{address}/api/requests")
}

fn serve(stream: TcpStream, shared: &Shared) -> Option<()> {
    let fault = shared.fault;
    let mut reader = BufReader::new(stream.try_clone().ok()?);
    let mut request = head(&mut reader)?;
    let turn = (fault == Fault::OneAtATime).then(|| shared.turn.lock());
    read_body(&mut reader, &mut request, fault);
    drop(turn);
    let busy = matches!(fault, Fault::Busy | Fault::BareBusy) && request.method == "POST";
    let crowd = shared.inside.fetch_add(1, Ordering::SeqCst) > CROWD;
    let answer = if busy && crowd {
        Some(wire::Answer::busy(fault))
    } else {
        if busy {
            sleep(Duration::from_millis(20));
        }
        wire::answer(&request, shared, || is_gone(&stream))
    };
    shared.inside.fetch_sub(1, Ordering::SeqCst);
    let _ = answer?.write(&stream, &request, fault);
    // What was not read would reset the connection before the answer is read.
    let _ = stream.shutdown(std::net::Shutdown::Write);
    let _ = stream.set_read_timeout(Some(Duration::from_millis(500)));
    let _ = std::io::copy(&mut reader.take(16 << 20), &mut std::io::sink());
    Some(())
}

fn head(reader: &mut BufReader<TcpStream>) -> Option<Request> {
    let mut line = String::new();
    reader.read_line(&mut line).ok()?;
    let mut words = line.split(' ').map(String::from);
    let (method, path) = (words.next()?, words.next()?);
    let mut headers = HashMap::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        let Some((name, value)) = line.trim_end().split_once(": ") else {
            break;
        };
        headers.insert(name.to_ascii_lowercase(), value.to_owned());
    }
    Some(Request {
        method,
        path,
        headers,
        body: Vec::new(),
        whole: true,
    })
}

fn read_body(reader: &mut BufReader<TcpStream>, request: &mut Request, fault: Fault) {
    let length = request.headers.get("content-length");
    let length: usize = length.and_then(|text| text.parse().ok()).unwrap_or(0);
    let start = Instant::now();
    let most = if fault == Fault::NoLimit {
        16 << 20
    } else {
        LARGEST + 1
    };
    let mut piece = [0; 16 * 1024];
    while request.body.len() < length.min(most) {
        let wanted = piece.len().min(length - request.body.len());
        match reader.read(&mut piece[..wanted]) {
            Ok(read) if read > 0 => request.body.extend_from_slice(&piece[..read]),
            _ => break,
        }
        if fault == Fault::Impatient && start.elapsed() > Duration::from_millis(500) {
            break;
        }
    }
    request.whole = request.body.len() == length;
}

/// Whether the client has hung up.
fn is_gone(stream: &TcpStream) -> bool {
    sleep(Duration::from_millis(10));
    let _ = stream.set_nonblocking(true);
    let gone = matches!(stream.peek(&mut [0]), Ok(0));
    let _ = stream.set_nonblocking(false);
    gone
}
