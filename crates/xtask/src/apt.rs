//! Packages of the system.

use crate::run::{Run, installed};
use anyhow::{Result, bail};
use std::path::Path;

/// The one command that installs these packages.
pub fn command(packages: &[&str]) -> String {
    let names = packages.join(" ");
    format!("apt-get update && apt-get install --yes --no-install-recommends {names}")
}

/// Installs packages.
///
/// # Errors
/// With the one command to run, when this user may not install packages or the system has none.
pub fn install(packages: &[&str]) -> Result<()> {
    let (names, command) = (packages.join(" "), command(packages));
    let here = Path::new(".");
    if !installed("apt-get") {
        bail!(
            "{names} not installed, and this system has no apt-get\nto mend it, install what these packages of Debian hold"
        );
    }
    if !is_root() {
        bail!("{names} not installed\nto mend it, run: sudo sh -c '{command}'");
    }
    println!("needs: installing {names} (some minutes)");
    let apt = |words: &[&str]| {
        Run::new("apt-get", here)
            .args(words)
            .env("DEBIAN_FRONTEND", "noninteractive")
            .mend(&command)
            .quiet()
    };
    apt(&["update"])?;
    let install = ["install", "--yes", "--no-install-recommends"];
    apt(&[&install, packages].concat())
}

/// Whether this is the system's administrator.
pub fn is_root() -> bool {
    let id = Run::new("id", Path::new(".")).arg("-u").stdout();
    id.is_ok_and(|id| id.trim() == "0")
}
