//! Starting other programs, with an error that says what was started and how to mend it.

use anyhow::{Context, Result, bail};
use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

/// How long a program may say nothing before it counts as stuck. One stuck test must not hide the checks after it.
const SILENCE: Duration = Duration::from_mins(15);

/// One program to run.
pub struct Run {
    command: Command,
    shown: String,
    mend: Option<String>,
}

/// What a program left behind.
pub struct Outcome {
    /// Whether it ended with 0.
    pub success: bool,
    /// Standard output and standard error, in the order they came.
    pub output: String,
}

impl Run {
    /// A program and the folder it works in.
    pub fn new(program: &str, folder: &Path) -> Self {
        let mut command = Command::new(program);
        command.current_dir(folder).stdin(Stdio::null());
        // The settings of the cargo that started us are not the settings of the cargo we start.
        for name in ["CARGO_MANIFEST_DIR", "CARGO_PKG_NAME", "CARGO_PKG_VERSION"] {
            command.env_remove(name);
        }
        Self {
            command,
            shown: program.to_owned(),
            mend: None,
        }
    }

    /// Adds one argument.
    pub fn arg(mut self, word: impl AsRef<OsStr>) -> Self {
        self.shown.push(' ');
        self.shown.push_str(&word.as_ref().to_string_lossy());
        self.command.arg(word);
        self
    }

    /// Adds arguments.
    pub fn args<W: AsRef<OsStr>>(mut self, words: impl IntoIterator<Item = W>) -> Self {
        for word in words {
            self = self.arg(word);
        }
        self
    }

    /// Sets a variable of the program's environment.
    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// The one command that mends a failure of this program.
    pub fn mend(mut self, command: &str) -> Self {
        self.mend = Some(command.to_owned());
        self
    }

    /// Runs it with its output on the terminal.
    ///
    /// # Errors
    /// When it cannot be started or ends with anything but 0.
    pub fn show(mut self) -> Result<()> {
        let status = self.command.status();
        let status = status.with_context(|| self.failed("cannot be started"))?;
        if !status.success() {
            bail!("{}", self.failed(&status.to_string()));
        }
        Ok(())
    }

    /// Runs it in silence; its output comes only with the error.
    ///
    /// # Errors
    /// As [`Run::show`].
    pub fn quiet(self) -> Result<()> {
        self.stdout().map(drop)
    }

    /// Runs it and returns what it wrote to standard output.
    ///
    /// # Errors
    /// As [`Run::show`], with everything it wrote.
    pub fn stdout(mut self) -> Result<String> {
        let output = self.command.output();
        let output = output.with_context(|| self.failed("cannot be started"))?;
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        if !output.status.success() {
            let errors = String::from_utf8_lossy(&output.stderr);
            bail!(
                "{}\n{}{}",
                self.failed(&output.status.to_string()),
                text,
                errors
            );
        }
        Ok(text)
    }

    /// Runs it and keeps both outputs in the order they come; a line that `echo` picks is printed at once.
    ///
    /// # Errors
    /// Only when it cannot be started: a bad end is part of the outcome.
    pub fn outcome(mut self, echo: fn(&str) -> bool) -> Result<Outcome> {
        let child = self
            .command
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn();
        let mut child = child.with_context(|| self.failed("cannot be started"))?;
        let (sender, lines) = mpsc::channel();
        forward(child.stdout.take(), sender.clone());
        forward(child.stderr.take(), sender);
        let mut output = String::new();
        loop {
            let line = match lines.recv_timeout(SILENCE) {
                Ok(line) => line,
                Err(RecvTimeoutError::Disconnected) => break,
                Err(RecvTimeoutError::Timeout) => {
                    end(&mut child)?;
                    let minutes = SILENCE.as_secs() / 60;
                    let why = format!("said nothing for {minutes} minutes and was ended");
                    output.push_str(&self.failed(&why));
                    output.push('\n');
                    return Ok(Outcome {
                        success: false,
                        output,
                    });
                }
            };
            if echo(&line) {
                println!("    {line}");
            }
            output.push_str(&line);
            output.push('\n');
        }
        let success = child.wait()?.success();
        Ok(Outcome { success, output })
    }

    fn failed(&self, how: &str) -> String {
        let mend = self.mend.as_ref();
        let mend = mend.map_or(String::new(), |command| {
            format!("\nto mend it, run: {command}")
        });
        format!("`{}`: {how}{mend}", self.shown)
    }
}

/// Ends a program and those it started.
fn end(child: &mut Child) -> Result<()> {
    let parent = child.id().to_string();
    // Without `pkill` the children stay; what they write is no longer read.
    let _ = Command::new("pkill").args(["--parent", &parent]).status();
    child.kill()?;
    child.wait()?;
    Ok(())
}

fn forward(stream: Option<impl Read + Send + 'static>, lines: mpsc::Sender<String>) {
    let Some(stream) = stream else { return };
    thread::spawn(move || {
        let mut reader = BufReader::new(stream);
        let mut bytes = Vec::new();
        while matches!(reader.read_until(b'\n', &mut bytes), Ok(count) if count > 0) {
            let line = String::from_utf8_lossy(&bytes).trim_end().to_owned();
            if lines.send(line).is_err() {
                return;
            }
            bytes.clear();
        }
    });
}

/// Whether a program can be found.
pub fn installed(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
}
