//! One crate to one WebAssembly module: cargo, wasm-bindgen, wasm-opt, and its glue through esbuild.

use super::{dist, names, order, tool};
use crate::needs::WASM;
use crate::project::{Project, fresh};
use crate::run::Run;
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};
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

/// The standard library is compiled with the module, for size. These are unstable options of the
/// pinned stable compiler; together they save a tenth of the widget.
const STANDARD_LIBRARY: [&str; 2] = [
    "-Zbuild-std=std,panic_abort",
    "-Zbuild-std-features=optimize_for_size",
];

/// Builds `package` into `dist/<name>_bg.wasm`, `dist/<name>.js` and `dist/<name>.d.ts`.
///
/// # Errors
/// When the crate does not compile or a tool fails.
pub fn build(project: &Project, package: &str, name: &str) -> Result<()> {
    build_into(project, package, name, &dist(project))
}

/// Builds `package` into a folder that is there, as [`build`] does.
///
/// # Errors
/// When the crate does not compile or a tool fails.
pub fn build_into(project: &Project, package: &str, name: &str, dist: &Path) -> Result<()> {
    println!("build: {package} for WebAssembly");
    Run::new("cargo", &project.root)
        .args([
            "rustc",
            "--profile",
            "wasm",
            "--target",
            WASM,
            "--package",
            package,
        ])
        .args(STANDARD_LIBRARY)
        // WebAssembly adds no multiples to an address: what prepares for that only adds code.
        .args(["--", "-Cllvm-args=-disable-lsr"])
        // A folder of its own: everything is compiled with other flags than the checks use.
        .env("CARGO_TARGET_DIR", folder(project))
        .env("RUSTC_BOOTSTRAP", "1")
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
            flags(project),
        )
        .show()?;
    let raw = folder(project)
        .join(WASM)
        .join("wasm")
        .join(format!("{}.wasm", package.replace('-', "_")));
    let module = dist.join(format!("{name}_bg.wasm"));
    let glue = dist.join(format!("{name}.js"));
    let types = dist.join(format!("{name}.d.ts"));
    let outputs = [module.clone(), glue.clone(), types.clone()];
    if fresh(&outputs, &[raw.clone(), std::env::current_exe()?]) {
        println!("build: {name} is up to date");
        return Ok(());
    }
    let bound = project.scratch(&format!("bindgen/{name}"))?;
    println!("build: {name} bindings");
    bind(&raw, &bound, name)?;
    println!("build: {name} optimized for size");
    prune(&bound, name)?;
    optimize(project, &bound.join(format!("{name}_bg.wasm")), &module)?;
    let bound_glue = bound.join(format!("{name}.js"));
    let text = fs::read_to_string(&bound_glue)?;
    fs::write(
        &bound_glue,
        names::without_unused(&text, &walrus::Module::from_file(&module)?),
    )?;
    minify(project, &bound_glue, &glue)?;
    let declared = fs::read_to_string(bound.join(format!("{name}.d.ts")))?;
    fs::write(types, without_disposal(&declared))?;
    Ok(())
}

/// Where the modules are compiled.
fn folder(project: &Project) -> PathBuf {
    project.target.join("modules")
}

/// A panic in a page is a trap without words: the shell then puts the plain form back. Its texts and
/// the folders of the building machine stay out of what is shipped.
fn flags(project: &Project) -> String {
    let home = |variable: &str, folder: &str| {
        std::env::var(variable)
            .or_else(|_| std::env::var("HOME").map(|home| format!("{home}/{folder}")))
            .unwrap_or_default()
    };
    let cargo = home("CARGO_HOME", ".cargo");
    let rustup = home("RUSTUP_HOME", ".rustup");
    let mut flags = vec![
        "-Zunstable-options".to_owned(),
        "-Cpanic=immediate-abort".to_owned(),
        "-Zlocation-detail=none".to_owned(),
        "-Zfmt-debug=none".to_owned(),
        // Only what is smaller in its caller than the call: the default of `opt-level = "z"` is larger.
        "-Cllvm-args=-inline-threshold=2".to_owned(),
    ];
    flags.extend(
        [cargo.as_str(), &rustup, &project.root.to_string_lossy()]
            .map(|folder| format!("--remap-path-prefix={folder}=")),
    );
    flags.join(" ")
}

/// Takes away the exports of byte streams: Leptos links them in for servers, nothing here makes one,
/// and as exports they would stay. Shortens the names between module and glue.
fn prune(bound: &Path, name: &str) -> Result<()> {
    let module = bound.join(format!("{name}_bg.wasm"));
    let glue = bound.join(format!("{name}.js"));
    let mut parsed = walrus::Module::from_file(&module)?;
    let unused: Vec<_> = parsed
        .exports
        .iter()
        .filter(|export| {
            let name = export.name.trim_start_matches("__wbg_");
            name.starts_with("intounderlying")
        })
        .map(|export| export.id())
        .collect();
    for export in unused {
        parsed.exports.delete(export);
    }
    // Their tasks would stay too, through the table of functions that are called by number.
    for function in parsed.funcs.iter_mut() {
        let name = function.name.as_deref().unwrap_or_default();
        let task = name.contains("future_to_promise::<") && name.contains("wasm_streams");
        if let walrus::FunctionKind::Local(local) = &mut function.kind
            && task
        {
            let mut body = local.builder_mut().func_body();
            body.instrs_mut().clear();
            body.unreachable();
        }
    }
    let text = without_streams(&fs::read_to_string(&glue)?);
    fs::write(&glue, names::shorten(&mut parsed, &text))?;
    parsed.emit_wasm_file(module)
}

fn bind(raw: &Path, folder: &Path, name: &str) -> Result<()> {
    Bindgen::new()
        .input_path(raw)
        .out_name(name)
        .web(true)?
        .typescript(true)
        .remove_producers_section(true)
        .generate(folder)
        .with_context(|| format!("wasm-bindgen failed on {}", raw.display()))
}

fn optimize(project: &Project, from: &Path, to: &Path) -> Result<()> {
    let smaller = from.with_extension("small.wasm");
    let options = [
        // The lowest kilobyte is the end of the stack; addresses there are never calculated.
        "--low-memory-unused",
        "-Oz",
        "--flatten",
        "--rereloop",
        // From here until nothing gets smaller.
        "--converge",
        "-Oz",
        "--gufa-optimizing",
        "-Oz",
        "--strip-debug",
        "--strip-producers",
        "--strip-target-features",
    ];
    wasm_opt(project, &options, from, &smaller)?;
    // What a module's functions share is then close together, where compression looks first.
    let sorted = from.with_extension("sorted.wasm");
    fs::write(&sorted, order::named(&fs::read(&smaller)?)?)?;
    let options = [
        "--low-memory-unused",
        "-Oz",
        "--reorder-functions-by-name",
        "--strip-debug",
    ];
    wasm_opt(project, &options, &sorted, to)
}

fn wasm_opt(project: &Project, options: &[&str], from: &Path, to: &Path) -> Result<()> {
    Run::new("node", &project.root)
        .arg(tool(project, "wasm-opt"))
        .args(FEATURES)
        .args(options.iter().copied())
        .arg(from)
        .arg("-o")
        .arg(to)
        .quiet()
}

/// The glue without the classes whose exports `prune` took away, and without their registries.
fn without_streams(glue: &str) -> String {
    let mut kept = Vec::new();
    let mut inside = false;
    for line in glue.lines() {
        let class = line.starts_with("export class IntoUnderlying");
        let registry = line.starts_with("const IntoUnderlying");
        let disposal = line.starts_with("if (Symbol.dispose) IntoUnderlying");
        inside |= class || registry;
        if !inside && !disposal {
            kept.push(line);
        }
        // Both end in the first column: `}` of a class, `);` or `;` of a registry.
        let ends = if class {
            false
        } else {
            line == "}" || (line.ends_with(");") && line.starts_with("    :"))
        };
        if inside && ends {
            inside = false;
        }
    }
    kept.join("\n")
}

/// The types without `Symbol.dispose`: what we support does not know it, neither ES2022 nor its compilers.
fn without_disposal(types: &str) -> String {
    let kept = types
        .lines()
        .filter(|line| !line.contains("[Symbol.dispose]()"));
    kept.flat_map(|line| [line, "\n"]).collect()
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
