//! What a machine must have, set up where that is possible and told with one command where it is not.

use crate::project::Project;
use crate::run::{Run, installed};
use crate::{apt, browsers};
use anyhow::{Context, Result, bail};
use std::fs;

/// The target of the browser modules.
pub const WASM: &str = "wasm32-unknown-unknown";
/// The oldest Node that runs the tests and the package.
const NODE: u32 = 20;

/// Makes sure that Rust can build for WebAssembly.
///
/// # Errors
/// When the target cannot be added.
pub fn wasm_target(project: &Project) -> Result<()> {
    if has_wasm_target(project) {
        return Ok(());
    }
    println!("needs: adding the Rust target {WASM}");
    Run::new("rustup", &project.root)
        .args(["target", "add", WASM])
        .mend(&format!("rustup target add {WASM}"))
        .show()
}

/// Makes sure that the sources of the standard library are there, to compile it for size.
///
/// # Errors
/// When they cannot be added.
pub fn standard_library(project: &Project) -> Result<()> {
    let root = Run::new("rustc", &project.root)
        .args(["--print", "sysroot"])
        .stdout()?;
    let sources = std::path::Path::new(root.trim()).join("lib/rustlib/src/rust/library/Cargo.lock");
    if sources.is_file() {
        return Ok(());
    }
    println!("needs: adding the Rust component rust-src");
    Run::new("rustup", &project.root)
        .args(["component", "add", "rust-src"])
        .mend("rustup component add rust-src")
        .show()
}

fn has_wasm_target(project: &Project) -> bool {
    // Asking the compiler, not rustup: a distribution's Rust has no rustup.
    let libraries = Run::new("rustc", &project.root)
        .args(["--print", "target-libdir", "--target", WASM])
        .stdout();
    libraries
        .is_ok_and(|path| fs::read_dir(path.trim()).is_ok_and(|mut files| files.next().is_some()))
}

/// Makes sure that Node is new enough and that the package's tools are the locked ones.
///
/// # Errors
/// When Node is missing or old, or the tools cannot be installed.
pub fn node_tools(project: &Project) -> Result<()> {
    node(project)?;
    locked_packages(project, "pkg")
}

/// Makes sure that the npm packages of a folder are those of its lock.
///
/// # Errors
/// When the folder has no lock, or they cannot be installed.
pub fn locked_packages(project: &Project, folder: &str) -> Result<()> {
    let lock = fs::read_to_string(project.path(folder).join("package-lock.json"))
        .with_context(|| format!("{folder} has no package-lock.json"))?;
    if installed_lock(project, folder).is_some_and(|known| known == lock) {
        return Ok(());
    }
    println!("needs: installing the locked npm packages of {folder} (npm ci)");
    Run::new("npm", &project.root)
        .args([
            "ci",
            "--prefix",
            folder,
            "--ignore-scripts",
            "--no-audit",
            "--no-fund",
        ])
        .mend(&format!("npm ci --prefix {folder}"))
        .quiet()?;
    fs::write(stamp(project, folder), lock)?;
    Ok(())
}

fn stamp(project: &Project, folder: &str) -> std::path::PathBuf {
    project.path(folder).join("node_modules/.installed-lock")
}

fn installed_lock(project: &Project, folder: &str) -> Option<String> {
    fs::read_to_string(stamp(project, folder)).ok()
}

fn node(project: &Project) -> Result<()> {
    const MEND: &str = "apt-get install nodejs npm";
    if !installed("node") || !installed("npm") {
        bail!("Node {NODE} and npm are not installed\nto mend it, run: {MEND}");
    }
    let told = Run::new("node", &project.root).arg("--version").stdout()?;
    let major = told.trim().trim_start_matches('v').split('.').next();
    if major.and_then(|digits| digits.parse().ok()) < Some(NODE) {
        bail!(
            "Node {} is older than {NODE}\nto mend it, install Node {NODE}",
            told.trim()
        );
    }
    Ok(())
}

/// What the example receivers run on: a package of Debian, and how to see that it is there.
const RUNTIMES: [(&str, &str, &[&str]); 3] = [
    ("python3", "python3", &["-c", "import sqlite3"]),
    ("php-cli", "php", &["--version"]),
    (
        "php-sqlite3",
        "php",
        &["-r", "exit(extension_loaded('pdo_sqlite') ? 0 : 1);"],
    ),
];

fn missing_runtimes(project: &Project) -> Vec<&'static str> {
    let runs = |program: &str, words: &[&str]| {
        Run::new(program, &project.root)
            .args(words)
            .stdout()
            .is_ok()
    };
    RUNTIMES
        .iter()
        .filter(|(_, program, words)| !runs(program, words))
        .map(|(package, ..)| *package)
        .collect()
}

/// Makes sure that the languages of the example receivers are there.
///
/// # Errors
/// When one is missing and cannot be installed; its receiver is then not tested.
pub fn runtimes(project: &Project) -> Result<()> {
    match missing_runtimes(project).as_slice() {
        [] => Ok(()),
        missing => apt::install(missing),
    }
}

/// Prints what is there and what is missing, each missing thing with the command that mends it.
///
/// # Errors
/// When anything is missing.
pub fn doctor(project: &Project) -> Result<()> {
    let mut missing = 0;
    let mut tell = |name: &str, there: bool, mend: &str| {
        missing += usize::from(!there);
        let state = if there {
            "there".to_owned()
        } else {
            format!("missing; run: {mend}")
        };
        println!("{name}: {state}");
    };
    tell(
        "Rust target",
        has_wasm_target(project),
        &format!("rustup target add {WASM}"),
    );
    tell("Node", node(project).is_ok(), "apt-get install nodejs npm");
    let tools = installed_lock(project, "pkg")
        == fs::read_to_string(project.path("pkg/package-lock.json")).ok();
    tell("npm tools", tools, "npm ci --prefix pkg");
    tell(
        "browsers",
        browsers::missing().is_empty(),
        "cargo xtask browsers",
    );
    let runtimes = missing_runtimes(project);
    tell(
        "languages of the receivers",
        runtimes.is_empty(),
        &apt::command(&runtimes),
    );
    if missing > 0 {
        bail!("{missing} missing");
    }
    Ok(())
}
