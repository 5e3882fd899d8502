//! The project's tasks: `cargo xtask <command>`.

mod apt;
mod bench;
mod browsers;
mod build;
mod catalogue;
mod codegen;
mod coverage;
mod demo;
mod impact;
mod labels;
mod law;
mod needs;
mod plain;
mod postgres;
mod project;
mod report;
mod run;
mod size;
mod spdx;
mod test;
mod typescript;

use anyhow::{Result, bail};
use project::Project;
use std::process::ExitCode;

const USAGE: &str = "\
usage: cargo xtask <command>

  demo [--listen ADDRESS]   build all and serve the demo storefront (127.0.0.1:8080)
  test [--only NAME]        run every check, or those whose name contains NAME
  build [--only sdk|linter|card|adviser|reader|widget|pkg]
                            build the WebAssembly modules and the npm package
  codegen [--check]         write what is generated; with --check, tell what is stale
  coverage                  tell how many lines of the policy crate the tests run
  bench                     measure speed, natively and against other engines
  size                      measure the built package against its limits
  impact                    measure what the package costs a page, in a browser
  plain                     measure how plain our sentences are, and write the table
  accessibility             write the accessibility report from the last browser tests
  browsers                  install the browsers that the tests drive
  doctor                    tell what is missing on this machine";

fn main() -> ExitCode {
    if let Some(code) = coverage::instead_of_compiler() {
        return code;
    }
    let words: Vec<String> = std::env::args().skip(1).collect();
    match command(&words) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn command(words: &[String]) -> Result<ExitCode> {
    let project = Project::find()?;
    let rest = words.get(1..).unwrap_or_default();
    let done = |result: Result<()>| result.map(|()| ExitCode::SUCCESS);
    match words.first().map(String::as_str) {
        Some("demo") => done(demo::run(&project, option(rest, "--listen")?)),
        Some("test") => test::run(&project, option(rest, "--only")?),
        Some("build") => done(build::run(
            &project,
            build::Part::named(option(rest, "--only")?)?,
        )),
        Some("codegen") => done(codegen::run(&project, flag(rest, "--check")?)),
        Some("bench") => done(bench::run(&project)),
        Some("size") => done(size::run(&project)),
        Some("impact") => done(impact::run(&project)),
        Some("plain") => done(plain::run(&project)),
        Some("accessibility") => done(report::run(&project)),
        Some("coverage") => done(coverage::run(&project)),
        Some("browsers") => done(browsers::ensure()),
        Some("doctor") => done(needs::doctor(&project)),
        Some("help" | "--help" | "-h") => {
            println!("{USAGE}");
            Ok(ExitCode::SUCCESS)
        }
        _ => {
            eprintln!("{USAGE}");
            Ok(ExitCode::from(2))
        }
    }
}

/// The value of the one option a command takes.
fn option<'a>(words: &'a [String], name: &str) -> Result<Option<&'a str>> {
    match words {
        [] => Ok(None),
        [given, value] if given == name => Ok(Some(value)),
        _ => bail!("expected nothing or `{name} VALUE`\n\n{USAGE}"),
    }
}

/// Whether the one flag a command takes is given.
fn flag(words: &[String], name: &str) -> Result<bool> {
    match words {
        [] => Ok(false),
        [given] if given == name => Ok(true),
        _ => bail!("expected nothing or `{name}`\n\n{USAGE}"),
    }
}
