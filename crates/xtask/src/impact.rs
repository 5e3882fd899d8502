//! What the package costs a page: `tests/browser/impact.spec.mjs` against the built package, told as JSON lines.

use crate::build::{self, Part};
use crate::project::Project;
use crate::run::Run;
use crate::{browsers, size};
use anyhow::{Result, bail};

/// Builds what is measured, and prints one JSON line for each figure.
///
/// # Errors
/// When something cannot be built, or a figure is over its limit.
pub fn run(project: &Project) -> Result<()> {
    browsers::ensure()?;
    build::run(project, Part::All)?;
    build::bare(project)?;
    Run::new("cargo", &project.root)
        .args(["build", "--quiet", "--package", "after-sales"])
        .quiet()?;
    size::run(project)?;
    let outcome = Run::new("node", &project.root)
        .arg("tests/browser/run.mjs")
        .args(["--only", "impact", "--engine", "chromium"])
        .env("CARGO_TARGET_DIR", &project.target)
        .outcome(|line| line.starts_with('{') || line.starts_with("not ok"))?;
    if !outcome.success {
        bail!("a figure is over its limit:\n{}", outcome.output);
    }
    Ok(())
}
