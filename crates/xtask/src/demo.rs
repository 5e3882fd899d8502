//! The demo: everything built, the desk started, its address told when it answers.

use crate::build;
use crate::project::Project;
use crate::run::Run;
use anyhow::{Context, Result, bail};
use std::fs;
use std::net::{TcpListener, TcpStream};
use std::process::Command;
use std::thread::sleep;
use std::time::{Duration, Instant};

const LISTEN: &str = "127.0.0.1:8080";
const START: Duration = Duration::from_secs(30);

/// Builds all and serves the demo until it is stopped.
///
/// # Errors
/// When a build fails, the address is taken, or the desk ends.
pub fn run(project: &Project, listen: Option<&str>) -> Result<()> {
    let listen = listen.unwrap_or(LISTEN);
    // Found out before the build: a taken address shall not cost minutes.
    if let Err(error) = TcpListener::bind(listen) {
        bail!(
            "cannot listen on {listen}: {error}\nto mend it, run: cargo xtask demo --listen 127.0.0.1:8081"
        );
    }
    build::run(project, build::Part::All)?;
    // Unoptimized: it answers one visitor, and the checks build the same program.
    println!("demo: building the desk");
    Run::new("cargo", &project.root)
        .args(["build", "--package", "after-sales"])
        .show()?;
    let data = project.scratch("demo")?;
    fs::create_dir_all(&data)?;
    let mut desk = Command::new(project.target.join("debug/after-sales"))
        .current_dir(&project.root)
        .args(["serve", "--policy", "examples/policies/nordlys.json"])
        .arg("--database")
        .arg(data.join("desk.sqlite"))
        .args([
            "--listen",
            listen,
            "--storefront",
            "www",
            "--package",
            "pkg/dist",
            // Receipts lead to the shop's own page.
            "--status-page",
            "/status.html",
        ])
        .spawn()
        .context("the desk cannot be started")?;
    let start = Instant::now();
    while TcpStream::connect(listen).is_err() {
        if let Some(status) = desk.try_wait()? {
            bail!("the desk ended with {status}");
        }
        if start.elapsed() > START {
            desk.kill()?;
            bail!(
                "the desk did not answer on {listen} in {} s",
                START.as_secs()
            );
        }
        sleep(Duration::from_millis(50));
    }
    println!(
        "demo: http://{listen}/ is the shop, http://{listen}/inbox the desk; stop with Ctrl+C"
    );
    let status = desk.wait()?;
    if !status.success() {
        bail!("the desk ended with {status}");
    }
    Ok(())
}
