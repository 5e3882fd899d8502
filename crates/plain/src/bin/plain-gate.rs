//! Measures the project's own words: `plain-gate [--check]`. `cargo xtask plain` runs it.

use after_sales_phrases::LOCALES;
use after_sales_plain::gate::{self, BASELINES, PAGE};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match run(&words) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(words: &[String]) -> Result<ExitCode> {
    let check = match words {
        [] => false,
        [word] if word == "--check" => true,
        _ => bail!("expected nothing or --check"),
    };
    let root = root()?;
    let outcome = gate::measure(&root, LOCALES, !check)?;
    let (mut passed, mut failed) = (0, 0);
    for report in &outcome.locales {
        let held = report.faults.is_empty();
        passed += usize::from(held);
        failed += usize::from(!held);
        println!("{} {}", if held { "ok" } else { "not ok" }, report.locale);
        for fault in &report.faults {
            println!("    {fault}");
        }
        for warning in &report.warnings {
            println!("    warning: {warning}");
        }
    }
    for fault in &outcome.faults {
        println!("not ok {fault}");
        failed += 1;
    }
    if check {
        let written = fs::read_to_string(root.join(PAGE)).unwrap_or_default();
        if written == outcome.page {
            passed += 1;
        } else {
            println!("not ok {PAGE} is stale: `cargo xtask plain` writes it");
            failed += 1;
        }
    } else {
        write(&root.join(PAGE), &outcome.page)?;
        if let Some(text) = &outcome.baselines {
            write(&root.join(BASELINES), text)?;
        }
    }
    println!("# pass {passed}\n# fail {failed}");
    Ok(ExitCode::from(u8::from(failed > 0)))
}

fn write(path: &Path, text: &str) -> Result<()> {
    fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}

/// The folder of the project: where cargo built this, or where it is run.
fn root() -> Result<PathBuf> {
    let here = std::env::current_dir()?;
    let mut above = here.ancestors();
    let root = above.find(|folder| folder.join("crates/phrases/locales").is_dir());
    root.map(Path::to_owned)
        .with_context(|| format!("{} is not in the project", here.display()))
}
