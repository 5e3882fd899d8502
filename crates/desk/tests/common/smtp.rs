//! A small mail server on loopback: it speaks SMTP, keeps what it takes, and says what a test wants.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex};
use std::thread::JoinHandle;
use std::time::Duration;

/// What the server does instead of its usual answer.
#[derive(Clone, Copy, Debug)]
pub enum Reply {
    /// This line.
    Say(&'static str),
    /// It closes the connection.
    HangUp,
    /// It says nothing more.
    Silent,
}

/// What a test wants: by verb (`EHLO`, `AUTH`, `MAIL`, `RCPT`, `DATA`, `.` for the end of a mail) and how
/// often that verb has been said before.
pub type Script = Box<dyn Fn(&str, usize) -> Option<Reply> + Send + Sync>;

/// A mail that was taken.
#[derive(Clone, Debug)]
pub struct Taken {
    pub from: String,
    pub to: Vec<String>,
    pub bytes: Vec<u8>,
}

#[derive(Default)]
struct Seen {
    mails: Vec<Taken>,
    /// Mails whose end came, taken or not.
    ended: Vec<Taken>,
    commands: Vec<String>,
    said: HashMap<String, usize>,
    open: Vec<TcpStream>,
    stopping: bool,
}

/// What the threads share.
struct Shared {
    seen: Mutex<Seen>,
    changed: Condvar,
    script: Script,
}

/// A running server; stops when dropped.
pub struct Server {
    pub address: SocketAddr,
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

/// One that takes everything.
pub fn server() -> Server {
    scripted(|_, _| None)
}

/// One that follows a script.
pub fn scripted(script: impl Fn(&str, usize) -> Option<Reply> + Send + Sync + 'static) -> Server {
    at(SocketAddr::from(([127, 0, 0, 1], 0)), Box::new(script))
}

/// One at an address.
pub fn at(address: SocketAddr, script: Script) -> Server {
    let listener = TcpListener::bind(address).unwrap();
    let address = listener.local_addr().unwrap();
    let shared = Arc::new(Shared {
        seen: Mutex::default(),
        changed: Condvar::new(),
        script,
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
                // The other side may hang up whenever it likes.
                let _ = talk(&inner, stream);
            }));
        }
        talks.into_iter().for_each(|talk| talk.join().unwrap());
    });
    Server {
        address,
        shared,
        thread: Some(thread),
    }
}

impl Server {
    /// Waits until so many mails were taken, then gives them.
    pub fn mails(&self, count: usize) -> Vec<Taken> {
        self.wait(|seen| seen.mails.len() >= count).mails.clone()
    }

    /// Waits until so many mails were ended, taken or not.
    pub fn ended(&self, count: usize) -> Vec<Taken> {
        self.wait(|seen| seen.ended.len() >= count).ended.clone()
    }

    /// Waits until a verb was said so often.
    pub fn heard(&self, verb: &str, count: usize) {
        drop(self.wait(|seen| seen.said.get(verb).copied().unwrap_or(0) >= count));
    }

    /// Every line that was said to it, mails apart.
    pub fn commands(&self) -> Vec<String> {
        self.shared.seen.lock().unwrap().commands.clone()
    }

    fn wait(&self, done: impl Fn(&Seen) -> bool) -> std::sync::MutexGuard<'_, Seen> {
        let seen = self.shared.seen.lock().unwrap();
        let patience = Duration::from_secs(60);
        let waiting = |seen: &mut Seen| !done(seen);
        let (seen, late) = self
            .shared
            .changed
            .wait_timeout_while(seen, patience, waiting)
            .unwrap();
        assert!(!late.timed_out(), "waited in vain: {:?}", seen.commands);
        seen
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        {
            let mut seen = self.shared.seen.lock().unwrap();
            seen.stopping = true;
            for open in seen.open.drain(..) {
                let _ = open.shutdown(std::net::Shutdown::Both);
            }
        }
        let _ = TcpStream::connect(self.address);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn talk(shared: &Shared, stream: TcpStream) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let mut out = stream.try_clone()?;
    let mut lines = BufReader::new(stream);
    say(&mut out, "220 mail.test ESMTP")?;
    let (mut from, mut to) = (String::new(), Vec::new());
    let mut line = String::new();
    while lines.read_line(&mut line)? > 0 {
        let said = line.trim_end().to_owned();
        line.clear();
        let verb = said
            .split([' ', ':'])
            .next()
            .unwrap_or_default()
            .to_uppercase();
        let usual = match verb.as_str() {
            "EHLO" => "250-mail.test\r\n250-AUTH PLAIN LOGIN\r\n250 8BITMIME",
            "AUTH" => "235 2.7.0 Welcome",
            "DATA" => "354 Go ahead",
            "QUIT" => "221 Bye",
            _ => "250 OK",
        };
        if verb == "MAIL" {
            (from, to) = (said.clone(), Vec::new());
        }
        match answer(shared, &verb, Some(&said)) {
            Some(Reply::Say(other)) => say(&mut out, other)?,
            Some(Reply::HangUp) => return hang_up(&out),
            Some(Reply::Silent) => return silence(&mut lines),
            None if verb == "DATA" => {
                say(&mut out, usual)?;
                let mail = Taken {
                    from: from.clone(),
                    to: to.clone(),
                    bytes: content(&mut lines)?,
                };
                let reply = answer(shared, ".", None);
                let mut seen = shared.seen.lock().unwrap();
                seen.ended.push(mail.clone());
                if reply.is_none() {
                    seen.mails.push(mail);
                }
                drop(seen);
                shared.changed.notify_all();
                match reply {
                    None => say(&mut out, "250 2.0.0 Taken")?,
                    Some(Reply::Say(other)) => say(&mut out, other)?,
                    Some(Reply::HangUp) => return hang_up(&out),
                    Some(Reply::Silent) => return silence(&mut lines),
                }
            }
            None => {
                if verb == "RCPT" {
                    to.push(said);
                }
                say(&mut out, usual)?;
            }
        }
    }
    Ok(())
}

/// Notes what was said and asks the script.
fn answer(shared: &Shared, verb: &str, said: Option<&str>) -> Option<Reply> {
    let mut seen = shared.seen.lock().unwrap();
    seen.commands.extend(said.map(str::to_owned));
    let count = seen.said.entry(verb.to_owned()).or_default();
    let before = *count;
    *count += 1;
    drop(seen);
    shared.changed.notify_all();
    (shared.script)(verb, before)
}

fn say(out: &mut TcpStream, text: &str) -> std::io::Result<()> {
    out.write_all(format!("{text}\r\n").as_bytes())
}

fn hang_up(out: &TcpStream) -> std::io::Result<()> {
    out.shutdown(std::net::Shutdown::Both)
}

/// Until the other side has had enough.
fn silence(lines: &mut impl BufRead) -> std::io::Result<()> {
    std::io::copy(lines, &mut std::io::sink()).map(drop)
}

/// Up to the line with the lone dot; lines must end with CR LF, and leading dots are doubled.
fn content(lines: &mut impl BufRead) -> std::io::Result<Vec<u8>> {
    let mut mail = Vec::new();
    loop {
        let mut line = Vec::new();
        if lines.read_until(b'\n', &mut line)? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        if line == b".\r\n" {
            return Ok(mail);
        }
        mail.extend_from_slice(line.strip_prefix(b".").unwrap_or(&line));
    }
}
