//! How much of the crate `policy` its tests run: line by line, from the compiler's own counters.
//!
//! Only our crates are counted, so that everything below them is compiled once for all checks: cargo
//! starts this program in place of the compiler for crates of the workspace, and it adds the flag.

use crate::project::{Project, metadata};
use crate::run::Run;
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

/// Least share of the lines that tests run, in percent.
const LEAST: f64 = 95.0;
/// What is measured.
const SOURCES: &str = "crates/policy/src";
/// The crates whose tests run that code; one that is not in the workspace is left out.
const TESTED_BY: [&str; 3] = [
    "after-sales-policy",
    "after-sales-conformance",
    "after-sales-naive",
];
/// Tells this program that cargo started it in place of the compiler.
const COUNTING: &str = "AFTER_SALES_COUNTING";
/// The one command that mends missing tools.
const MEND: &str = "rustup component add llvm-tools";

/// Acts as the compiler when cargo started this program in its place.
pub fn instead_of_compiler() -> Option<ExitCode> {
    std::env::var_os(COUNTING)?;
    let mut words = std::env::args_os().skip(1);
    let status = Command::new(words.next()?)
        .args(words)
        .args(["-C", "instrument-coverage"])
        .status();
    let code = status.ok().and_then(|status| status.code());
    Some(ExitCode::from(
        code.and_then(|code| u8::try_from(code).ok()).unwrap_or(101),
    ))
}

/// The two programs that read the counters.
pub struct Tools {
    merge: PathBuf,
    report: PathBuf,
}

impl Tools {
    /// Finds them beside the compiler; adds the component when they are not there.
    ///
    /// # Errors
    /// When they cannot be had; the error names the one command that mends it.
    pub fn find(project: &Project) -> Result<Self> {
        let compiler = |words: &[&str]| Run::new("rustc", &project.root).args(words).stdout();
        let root = compiler(&["--print", "sysroot"])?;
        let about = compiler(&["--version", "--verbose"])?;
        let host = about.lines().find_map(|line| line.strip_prefix("host: "));
        let host = host.context("rustc names no host")?;
        let folder = Path::new(root.trim()).join("lib/rustlib").join(host);
        let tool = |name: &str| {
            let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
            folder.join("bin").join(file)
        };
        let tools = Self {
            merge: tool("llvm-profdata"),
            report: tool("llvm-cov"),
        };
        if !tools.are_there() {
            println!("needs: adding the Rust component llvm-tools");
            let words = ["component", "add", "llvm-tools"];
            Run::new("rustup", &project.root)
                .args(words)
                .mend(MEND)
                .quiet()?;
        }
        if !tools.are_there() {
            bail!("no llvm-cov beside rustc\nto mend it, run: {MEND}");
        }
        Ok(tools)
    }

    fn are_there(&self) -> bool {
        self.merge.is_file() && self.report.is_file()
    }
}

/// Lines of one file, or of all.
#[derive(Default)]
struct Lines {
    name: String,
    covered: usize,
    missed: Vec<usize>,
}

impl Lines {
    fn count(&self) -> usize {
        self.covered + self.missed.len()
    }

    #[allow(clippy::cast_precision_loss)] // No file has 2^52 lines.
    fn percent(&self) -> f64 {
        100.0 * self.covered as f64 / self.count().max(1) as f64
    }

    /// `12-15 20`: the lines that no test runs.
    fn missed(&self) -> String {
        let mut told = String::new();
        for run in self.missed.chunk_by(|a, b| a + 1 == *b) {
            let [first, .., last] = run else {
                told += &format!(" {}", run[0]);
                continue;
            };
            told += &format!(" {first}-{last}");
        }
        told
    }
}

/// Measures, prints each file, and fails below the limit.
///
/// # Errors
/// When a test fails, a tool cannot be had, or too few lines are run.
pub fn run(project: &Project) -> Result<()> {
    let tools = Tools::find(project)?;
    let (files, failed) = measure(project, &tools)?;
    let mut all = Lines {
        name: format!("all of {SOURCES}"),
        ..Lines::default()
    };
    for file in &files {
        all.covered += file.covered;
        all.missed.extend(&file.missed);
        tell(file, &file.missed());
    }
    tell(&all, "");
    if let Some(output) = failed {
        bail!("a test failed\n{output}");
    }
    if all.percent() < LEAST {
        bail!(
            "tests run {:.2} % of {SOURCES}, at least {LEAST} % is asked for",
            all.percent()
        );
    }
    Ok(())
}

fn tell(lines: &Lines, missed: &str) {
    let Lines { name, covered, .. } = lines;
    let missed = if missed.is_empty() {
        String::new()
    } else {
        format!("  not{missed}")
    };
    println!(
        "{:6.2} %  {covered:5} of {:5}  {name}{missed}",
        lines.percent(),
        lines.count()
    );
}

/// The lines of each file; and what failing tests wrote, when some did.
fn measure(project: &Project, tools: &Tools) -> Result<(Vec<Lines>, Option<String>)> {
    let folder = project.scratch("coverage")?;
    forget(&folder)?;
    let (programs, failed) = test(project, &folder)?;
    let counters = raw(&folder)?;
    if counters.is_empty() {
        bail!("the tests left no counters in {}", folder.display());
    }
    let merged = folder.join("merged.profdata");
    Run::new(&tools.merge.to_string_lossy(), &project.root)
        .args(["merge", "--sparse", "--output"])
        .arg(&merged)
        .args(counters)
        .quiet()?;
    let mut export = Run::new(&tools.report.to_string_lossy(), &project.root)
        .args(["export", "--format", "lcov", "--instr-profile"])
        .arg(&merged);
    for (place, program) in programs.iter().enumerate() {
        export = if place == 0 {
            export
        } else {
            export.arg("--object")
        };
        export = export.arg(program);
    }
    let text = export
        .arg("--sources")
        .arg(project.path(SOURCES))
        .stdout()?;
    Ok((lines(&text, project)?, failed))
}

/// Builds and runs the tests with counters; returns their programs and what failing tests wrote.
fn test(project: &Project, folder: &Path) -> Result<(Vec<String>, Option<String>)> {
    let known = metadata(&project.root, &["--no-deps"])?;
    let known: Vec<&str> = known["packages"]
        .as_array()
        .context("cargo metadata lists packages")?
        .iter()
        .filter_map(|package| package["name"].as_str())
        .collect();
    let tests = || -> Result<Run> {
        let own = std::env::current_exe().context("no path of this program")?;
        let packages = TESTED_BY.iter().filter(|name| known.contains(name));
        Ok(Run::new("cargo", &project.root)
            .args(["test", "--tests"])
            .args(packages.flat_map(|name| ["--package", name]))
            .env("RUSTC_WORKSPACE_WRAPPER", own)
            .env(COUNTING, "1")
            // Which lines are run shows soon; what the cases say is another check's business.
            .env("AFTER_SALES_CASES", "20000")
            .env("LLVM_PROFILE_FILE", folder.join("%p-%8m.profraw")))
    };
    let built = tests()?
        .args(["--no-run", "--message-format", "json"])
        .stdout()?;
    let programs: Vec<String> = built
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
        .filter_map(|message| message["executable"].as_str().map(String::from))
        .collect();
    let outcome = tests()?
        .arg("--no-fail-fast")
        .outcome(|line| line.ends_with("FAILED"))?;
    let failed = (!outcome.success).then_some(outcome.output);
    Ok((programs, failed))
}

fn raw(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|kind| kind == "profraw") {
            found.push(path);
        }
    }
    Ok(found)
}

/// Counters of an earlier run would count for this one.
fn forget(folder: &Path) -> Result<()> {
    for path in raw(folder)? {
        fs::remove_file(path)?;
    }
    Ok(())
}

/// Reads `SF:file` and `DA:line,times` of a report in the form of lcov; the worst file comes first.
fn lines(report: &str, project: &Project) -> Result<Vec<Lines>> {
    let mut all: Vec<Lines> = Vec::new();
    for line in report.lines() {
        if let Some(path) = line.strip_prefix("SF:") {
            all.push(Lines {
                name: project.tell(Path::new(path)).to_string(),
                ..Lines::default()
            });
        } else if let (Some(counted), Some(file)) = (line.strip_prefix("DA:"), all.last_mut()) {
            let (number, times) = counted
                .split_once(',')
                .context("a line without its count")?;
            if times == "0" {
                file.missed.push(number.parse()?);
            } else {
                file.covered += 1;
            }
        }
    }
    if all.is_empty() {
        bail!("llvm-cov knows no file of {SOURCES}");
    }
    all.sort_by(|a, b| a.percent().total_cmp(&b.percent()));
    Ok(all)
}
