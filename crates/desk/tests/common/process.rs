//! A desk in a process of its own: a test program that starts itself once more.

use super::config;
use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

// Set for the second process, and for nothing else.
const FOLDER: &str = "AFTER_SALES_DESK_TEST_FOLDER";

/// The folder to serve from, in the second process. Call [`serve`] with it then, and nothing else.
pub fn folder_to_serve() -> Option<PathBuf> {
    std::env::var_os(FOLDER).map(PathBuf::from)
}

/// The second process: a desk until it is killed.
pub fn serve(folder: &Path) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime
        .block_on(after_sales_desk::serve(config(folder), |address, _| {
            println!("listening {address}");
        }))
        .unwrap();
}

/// A running desk.
pub struct Process {
    child: Child,
    pub address: String,
}

impl Process {
    /// Starts one on what is in the folder. `around` are the words of a program that starts it.
    pub fn start(folder: &Path, around: &[&str]) -> Self {
        let own = std::env::current_exe().unwrap();
        let mut command = match around.split_first() {
            None => Command::new(own),
            Some((program, words)) => {
                let mut command = Command::new(program);
                command.args(words).arg(own);
                command
            }
        };
        let mut child = command
            .env(FOLDER, folder)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .unwrap();
        let output = BufReader::new(child.stdout.take().unwrap());
        let address = output.lines().map_while(Result::ok).find_map(|line| {
            let (_, address) = line.split_once("listening ")?;
            Some(address.to_owned())
        });
        Self {
            child,
            address: address.unwrap(),
        }
    }

    /// Its resident memory, in millions of bytes.
    pub fn megabytes(&self) -> f64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let kilobytes: f64 = line
            .unwrap()
            .trim()
            .trim_end_matches(" kB")
            .parse()
            .unwrap();
        kilobytes * 1024.0 / 1e6
    }

    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }
}

impl Drop for Process {
    // On Unix this is SIGKILL: no handler runs, nothing is flushed.
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        // A program around it is gone now; the desk that it started is not.
        let group = format!("-{}", self.child.id());
        let _ = Command::new("kill")
            .args(["-KILL", "--", &group])
            .stderr(Stdio::null())
            .status();
    }
}
