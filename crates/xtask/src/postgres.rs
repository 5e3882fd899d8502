//! A PostgreSQL server for the tests: the real one of the system's package, on a port and in a folder of its
//! own, gone when dropped.

use crate::apt::{self, is_root};
use crate::run::Run;
use anyhow::{Context, Result};
use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};

/// Where Debian has its versions.
const VERSIONS: &str = "/usr/lib/postgresql";
/// The server refuses to run as the administrator; its package brings this user.
const USER: &str = "postgres";

/// A server that runs.
pub struct Server {
    programs: PathBuf,
    home: PathBuf,
    port: u16,
}

impl Server {
    /// Installs the package when it is missing, makes a database cluster and starts it.
    ///
    /// # Errors
    /// With the command that mends it, when the package cannot be installed; when the server does not start.
    pub fn start() -> Result<Self> {
        if programs().is_none() {
            apt::install(&["postgresql"])?;
        }
        let programs =
            programs().context("PostgreSQL's programs are not in /usr/lib/postgresql")?;
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let home = std::env::temp_dir().join(format!("after-sales-postgres-{port}"));
        fs::create_dir_all(&home)?;
        if is_root() {
            let here = Path::new("/");
            Run::new("chown", here).arg(USER).arg(&home).quiet()?;
        }
        let server = Self {
            programs,
            home,
            port,
        };
        server
            .run("initdb")
            .args([
                "--auth=trust",
                "--username=postgres",
                "--encoding=UTF8",
                "--locale=C",
                "--pgdata",
            ])
            .arg(server.data())
            .quiet()?;
        let options = format!(
            "-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=300"
        );
        server
            .run("pg_ctl")
            .args([
                "start",
                "--wait",
                "--silent",
                "--options",
                &options,
                "--log",
            ])
            .arg(server.home.join("log"))
            .arg("--pgdata")
            .arg(server.data())
            .show()?;
        Ok(server)
    }

    /// The address, without a database.
    pub fn url(&self) -> String {
        format!("postgres://postgres@127.0.0.1:{}", self.port)
    }

    fn data(&self) -> PathBuf {
        self.home.join("data")
    }

    fn run(&self, program: &str) -> Run {
        let program = self.programs.join(program);
        let program = program.to_string_lossy();
        match is_root() {
            true => Run::new("runuser", &self.home).args(["-u", USER, "--", &program]),
            false => Run::new(&program, &self.home),
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let stop = self
            .run("pg_ctl")
            .args(["stop", "--mode=immediate", "--silent", "--pgdata"]);
        if let Err(error) = stop.arg(self.data()).quiet() {
            eprintln!("PostgreSQL was not stopped: {error:#}");
        }
        // A folder that stays is in the system's place for such things.
        let _ = fs::remove_dir_all(&self.home);
    }
}

/// The newest version's programs.
fn programs() -> Option<PathBuf> {
    let versions = fs::read_dir(VERSIONS)
        .ok()?
        .filter_map(|entry| Some(entry.ok()?.path().join("bin")));
    let number = |path: &PathBuf| {
        let version = path.parent()?.file_name()?.to_str()?;
        version.parse::<u32>().ok()
    };
    versions
        .filter(|bin| bin.join("initdb").is_file())
        .max_by_key(number)
}
