//! The accessibility report: a page of the demo shop, written from what the browser tests and people found.

use crate::project::Project;
use crate::run::Run;
use anyhow::Result;

/// The script that knows the criteria and writes the page.
pub const SCRIPT: &str = "tests/accessibility/report.mjs";

/// Writes `www/accessibility.html` from the results of the last browser tests.
///
/// # Errors
/// When there are no results, or a criterion names a check that they do not have.
pub fn run(project: &Project) -> Result<()> {
    let script = Run::new("node", &project.root).arg(SCRIPT);
    print!("{}", script.stdout()?);
    Ok(())
}
