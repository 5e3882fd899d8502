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

/// Scripts that a page loads when it needs them, by name in `dist/` without ending, with their sources in `pkg/src/`.
const CHUNKS: [(&str, &str); 10] = [
    ("duty", "duty.ts"),
    ("status", "status.ts"),
    ("help", "help.ts"),
    ("flow", "flow.ts"),
    ("send", "send.ts"),
    ("photos", "photos/photos.ts"),
    ("keep", "keep.ts"),
    ("dialog", "dialog.ts"),
    ("page", "page.ts"),
    ("count", "count.ts"),
];

/// What these scripts and the first two load beside them.
const LOADED: [&str; 10] = [
    "widget.js",
    MODULE,
    "widget.css",
    "card.js",
    "card_bg.wasm",
    "adviser.js",
    "adviser_bg.wasm",
    "reader.js",
    "reader_bg.wasm",
    "withdrawal.json",
];

/// The widget's module.
const MODULE: &str = "widget_bg.wasm";

/// Bundles the entries and writes their types.
///
/// # Errors
/// When the sources do not type-check or bundle.
pub fn bundle(project: &Project) -> Result<()> {
    let dist = dist(project);
    let own = [
        "index.js",
        "after-sales.js",
        "start.js",
        "index.d.ts",
        "widget.css",
    ];
    let scripts = CHUNKS.iter().map(|(name, _)| format!("{name}.js"));
    let outputs: Vec<PathBuf> = own
        .map(String::from)
        .into_iter()
        .chain(scripts.clone())
        .map(|name| dist.join(name))
        .collect();
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
    let locales = format!("--define:__LOCALES__={}", locales(project)?);
    let facade = [
        "--format=esm",
        "--platform=neutral",
        "--external:./sdk.js",
        "--external:./linter.js",
        "--external:./card.js",
        "--external:./adviser.js",
        "--external:./reader.js",
        "--external:./send.js",
        "--external:node:*",
        &locales,
        &format!("--define:__LAW__={:?}", countries(project)?),
    ];
    script(project, "index.ts", "index.js", &facade)?;
    styles(project)?;
    for (name, source) in CHUNKS {
        // The files of this one are too many for their hashes to stand with the others.
        let duties = format!(
            "--define:__DUTIES__={}",
            integrity::list_of(project, "duties")?
        );
        script(
            project,
            source,
            &format!("{name}.js"),
            &[ESM[0], ESM[1], &duties],
        )?;
    }
    // Knows the hash of everything that is loaded by name, so that the shell carries one.
    let loaded: Vec<String> = LOADED
        .map(String::from)
        .into_iter()
        .chain(scripts)
        .chain(integrity::list_names(project)?)
        .collect();
    let hashes = format!(
        "--define:__INTEGRITY__={}",
        integrity::of(project, &loaded)?
    );
    script(
        project,
        "start.ts",
        "start.js",
        &[ESM[0], ESM[1], &hashes, &locales],
    )?;
    // No imports, no exports: the same file serves a classic and a module script tag.
    let of = |name: &str| integrity::short(&dist.join(name));
    let shell = [
        "--format=iife",
        ESM[1],
        &format!("--define:__START__={:?}", of("start.js")?),
        &format!("--define:__MODULE__={:?}", of(MODULE)?),
    ];
    script(project, "after-sales.ts", "after-sales.js", &shell)
}

/// How a script for pages is built that others import.
const ESM: [&str; 2] = ["--format=esm", "--platform=browser"];

/// Bundles one entry of `pkg/src/` into `dist/`.
fn script(project: &Project, source: &str, name: &str, options: &[&str]) -> Result<()> {
    Run::new("node", &project.root)
        .arg(tool(project, "esbuild"))
        .arg(format!("pkg/src/{source}"))
        .args(COMMON)
        .args(options)
        .arg(format!("--outfile={}", dist(project).join(name).display()))
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
            "adviser.d.ts",
            "card.js",
            "card_bg.wasm",
            "reader.d.ts",
            "reader.js",
            "reader_bg.wasm",
            "widget.js",
            MODULE,
        ]
        .map(|name| dist.join(name)),
    );
    inputs.extend([project.path("pkg/tsconfig.json"), std::env::current_exe()?]);
    Ok(inputs)
}
