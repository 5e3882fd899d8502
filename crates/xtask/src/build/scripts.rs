//! The package's TypeScript: the facade for bundlers and Node, and the shell for a script tag.

use super::data::{ANSWER, DUTIES, LAW, WORDS};
use super::{dist, integrity, tool};
use crate::project::{Project, files, fresh};
use crate::run::Run;
use anyhow::{Result, bail};
use std::path::PathBuf;

/// What both entries are built for.
const COMMON: [&str; 5] = [
    "--bundle",
    "--minify",
    "--target=es2022",
    "--charset=utf8",
    "--log-level=warning",
];

/// Bundles both entries and writes their types.
///
/// # Errors
/// When the sources do not type-check or bundle.
pub fn bundle(project: &Project) -> Result<()> {
    let dist = dist(project);
    let outputs = [
        "index.js",
        "after-sales.js",
        "duty.js",
        "index.d.ts",
        "widget.css",
    ]
    .map(|name| dist.join(name));
    if fresh(&outputs, &inputs(project)?) {
        println!("build: scripts are up to date");
        return Ok(());
    }
    println!("build: scripts");
    // Types first: esbuild bundles what does not type-check.
    Run::new("node", &project.root)
        .arg(tool(project, "tsc"))
        .args(["--project", "pkg/tsconfig.json"])
        .quiet()?;
    // The glue stays a file of its own beside the facade: bundlers then follow its `new URL(…)` to
    // the module, and pages without a bundler find both.
    Run::new("node", &project.root)
        .arg(tool(project, "esbuild"))
        .arg("pkg/src/index.ts")
        .args(COMMON)
        .args([
            "--format=esm",
            "--platform=neutral",
            "--external:./sdk.js",
            "--external:./linter.js",
            "--external:./card.js",
            "--external:./reader.js",
            "--external:node:*",
        ])
        .arg(format!("--define:__LOCALES__={}", locales(project)?))
        .arg(format!("--define:__LAW__={:?}", countries(project)?))
        .arg(format!("--outfile={}", dist.join("index.js").display()))
        .quiet()?;
    styles(project)?;
    // Only pages that have the element load it. Its files are too many for their hashes to stand in the shell.
    Run::new("node", &project.root)
        .arg(tool(project, "esbuild"))
        .arg("pkg/src/duty.ts")
        .args(COMMON)
        .args(["--format=esm", "--platform=browser"])
        .args(["--define:__INTEGRITY__={}", "--define:__LOCALES__=[]"])
        .arg(format!(
            "--define:__DUTIES__={}",
            integrity::list_of(project, "duties")?
        ))
        .arg(format!("--outfile={}", dist.join("duty.js").display()))
        .quiet()?;
    // No imports, no exports: the same file serves a classic and a module script tag.
    let hashes = integrity::of_shell(project)?;
    Run::new("node", &project.root)
        .arg(tool(project, "esbuild"))
        .arg("pkg/src/after-sales.ts")
        .args(COMMON)
        .args(["--format=iife", "--platform=browser"])
        .arg(format!("--define:__INTEGRITY__={hashes}"))
        .arg(format!("--define:__LOCALES__={}", locales(project)?))
        .arg(format!(
            "--outfile={}",
            dist.join("after-sales.js").display()
        ))
        .quiet()
}

/// The countries that have a file, two letters each without a space.
fn countries(project: &Project) -> Result<String> {
    let files = files(&project.path(LAW))?;
    let stems = files.iter().filter_map(|path| path.file_stem());
    Ok(stems.map(|stem| stem.to_string_lossy()).collect())
}

/// The locales that have a pack, as a JSON list.
fn locales(project: &Project) -> Result<serde_json::Value> {
    let packs = files(&project.path(ANSWER))?;
    let stems = packs.iter().filter_map(|path| path.file_stem());
    Ok(stems
        .map(|stem| stem.to_string_lossy().into_owned())
        .collect())
}

/// The widget's style sheets as one, beside its module: a page can then cache and check it, and the
/// module carries no text that is not code.
fn styles(project: &Project) -> Result<()> {
    Run::new("node", &project.root)
        .arg(tool(project, "esbuild"))
        .arg("crates/widget/src/styles/widget.css")
        .args(COMMON)
        .arg(format!(
            "--outfile={}",
            dist(project).join("widget.css").display()
        ))
        .quiet()
}

fn inputs(project: &Project) -> Result<Vec<PathBuf>> {
    let mut inputs = files(&project.path("pkg/src"))?;
    if inputs.is_empty() {
        bail!("pkg/src has no sources");
    }
    let dist = dist(project);
    inputs.extend(files(&project.path("crates/widget/src/styles"))?);
    inputs.extend(files(&project.path(WORDS))?);
    inputs.extend(files(&project.path(LAW))?);
    inputs.extend(files(&project.path(DUTIES))?);
    inputs.push(project.path(crate::labels::PAGES));
    inputs.extend(
        [
            "sdk.d.ts",
            "linter.d.ts",
            "card.d.ts",
            "reader.d.ts",
            "widget.js",
            "widget_bg.wasm",
        ]
        .map(|name| dist.join(name)),
    );
    inputs.extend([project.path("pkg/tsconfig.json"), std::env::current_exe()?]);
    Ok(inputs)
}
