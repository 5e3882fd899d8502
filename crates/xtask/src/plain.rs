//! The plain-language gate: every message and every screen in every locale, measured by a program of its own, because
//! this one must build before there are packs.

use crate::project::Project;
use crate::run::Run;
use anyhow::Result;

/// The program, without arguments: it writes the table.
pub fn program(project: &Project) -> Run {
    Run::new("cargo", &project.root).args([
        "run",
        "--quiet",
        "--package",
        "after-sales-plain",
        "--bin",
        "plain-gate",
        "--",
    ])
}

/// Writes `crates/phrases/docs/plain-language.md` and first measurements, and says what is not plain enough.
///
/// # Errors
/// When a locale is beyond its gate.
pub fn run(project: &Project) -> Result<()> {
    program(project).show()
}
