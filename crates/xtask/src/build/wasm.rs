//! One crate to one WebAssembly module: cargo, wasm-bindgen, wasm-opt, and its glue through esbuild.

use super::{dist, tool};
use crate::needs::WASM;
use crate::project::{Project, fresh};
use crate::run::Run;
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;
use wasm_bindgen_cli_support::Bindgen;

/// What browsers and Node 20 have. All of wasm-opt's features together give a module that Chromium
/// refuses.
const FEATURES: [&str; 8] = [
    "--mvp-features",
    "--enable-mutable-globals",
    "--enable-sign-ext",
    "--enable-nontrapping-float-to-int",
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// What a module does after a trap.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum AfterTrap {
    /// It would answer from half-changed memory; the script around it must throw it away. Runs
    /// everywhere.
    Caller,
    /// Every later call throws. Needs exception handling and `WebAssembly.JSTag`, which Node 20 and
    /// browsers from before 2025 do not have.
    Throws,
}

/// Builds `package` into `dist/<name>_bg.wasm`, `dist/<name>.js` and `dist/<name>.d.ts`.
///
/// # Errors
/// When the crate does not compile or a tool fails.
pub fn build(project: &Project, package: &str, name: &str, after: AfterTrap) -> Result<()> {
    println!("build: {package} for WebAssembly");
    Run::new("cargo", &project.root)
        .args([
            "build",
            "--profile",
            "wasm",
            "--target",
            WASM,
            "--package",
            package,
        ])
        // No path of the building machine in what is shipped.
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
            remapped(project),
        )
        .show()?;
    let raw = project
        .target
        .join(WASM)
        .join("wasm")
        .join(format!("{}.wasm", package.replace('-', "_")));
    let module = dist(project).join(format!("{name}_bg.wasm"));
    let glue = dist(project).join(format!("{name}.js"));
    let types = dist(project).join(format!("{name}.d.ts"));
    let outputs = [module.clone(), glue.clone(), types.clone()];
    if fresh(&outputs, &[raw.clone(), std::env::current_exe()?]) {
        println!("build: {name} is up to date");
        return Ok(());
    }
    let bound = project.scratch(&format!("bindgen/{name}"))?;
    println!("build: {name} bindings");
    bind(&raw, &bound, name, after)?;
    println!("build: {name} optimized for size");
    optimize(
        project,
        &bound.join(format!("{name}_bg.wasm")),
        &module,
        after,
    )?;
    minify(project, &bound.join(format!("{name}.js")), &glue)?;
    fs::copy(bound.join(format!("{name}.d.ts")), types)?;
    Ok(())
}

/// Compiler flags that cut the machine's folders off the paths in panic messages.
fn remapped(project: &Project) -> String {
    let home = |variable: &str, folder: &str| {
        std::env::var(variable)
            .or_else(|_| std::env::var("HOME").map(|home| format!("{home}/{folder}")))
            .unwrap_or_default()
    };
    let cargo = home("CARGO_HOME", ".cargo");
    let rustup = home("RUSTUP_HOME", ".rustup");
    [cargo.as_str(), &rustup, &project.root.to_string_lossy()]
        .map(|folder| format!("--remap-path-prefix={folder}="))
        .join(" ")
}

fn bind(raw: &Path, folder: &Path, name: &str, after: AfterTrap) -> Result<()> {
    Bindgen::new()
        .input_path(raw)
        .out_name(name)
        .web(true)?
        .typescript(true)
        .remove_producers_section(true)
        .force_enable_abort_handler(after == AfterTrap::Throws)
        .generate(folder)
        .with_context(|| format!("wasm-bindgen failed on {}", raw.display()))
}

fn optimize(project: &Project, from: &Path, to: &Path, after: AfterTrap) -> Result<()> {
    let more = (after == AfterTrap::Throws).then_some("--enable-exception-handling");
    Run::new("node", &project.root)
        .arg(tool(project, "wasm-opt"))
        .args(FEATURES)
        .args(more)
        .args([
            "-Oz",
            "--strip-debug",
            "--strip-producers",
            "--strip-target-features",
        ])
        .arg(from)
        .arg("-o")
        .arg(to)
        .quiet()
}

fn minify(project: &Project, from: &Path, to: &Path) -> Result<()> {
    // Bundling folds in the snippets that crates bring along, so the glue is one file.
    Run::new("node", &project.root)
        .arg(tool(project, "esbuild"))
        .arg(from)
        .args([
            "--bundle",
            "--minify",
            "--format=esm",
            "--target=es2022",
            "--log-level=warning",
        ])
        .arg(format!("--outfile={}", to.display()))
        .quiet()
}
