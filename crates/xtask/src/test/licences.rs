//! Every dependency's licence is one that `deny.toml` allows.

use super::Report;
use crate::project::{Project, metadata};
use crate::spdx;
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::fs;

const LIST: &str = "deny.toml";

/// The allow list: licences for all, and more for single packages.
struct Allowed {
    all: Vec<String>,
    exceptions: Vec<(String, Vec<String>)>,
}

impl Allowed {
    fn read(project: &Project) -> Result<Self> {
        let text = fs::read_to_string(project.path(LIST))
            .with_context(|| format!("cannot read {LIST}"))?;
        let list: toml::Table = text
            .parse()
            .with_context(|| format!("{LIST} is not TOML"))?;
        let licences = list
            .get("licenses")
            .context("deny.toml has no [licenses]")?;
        let exceptions = licences.get("exceptions").and_then(toml::Value::as_array);
        let exceptions = exceptions.into_iter().flatten().map(|entry| {
            let name = entry.get("name").and_then(toml::Value::as_str);
            Ok((
                name.context("an exception has a name")?.to_owned(),
                strings(entry.get("allow")),
            ))
        });
        Ok(Self {
            all: strings(licences.get("allow")),
            exceptions: exceptions.collect::<Result<_>>()?,
        })
    }

    fn accepts(&self, name: &str, expression: &str) -> bool {
        spdx::satisfied(expression, &|licence| {
            let own = self
                .exceptions
                .iter()
                .filter(|(package, _)| package == name);
            let own = own.flat_map(|(_, licences)| licences);
            self.all.iter().chain(own).any(|allowed| allowed == licence)
        })
    }
}

fn strings(value: Option<&toml::Value>) -> Vec<String> {
    let list = value.and_then(toml::Value::as_array).into_iter().flatten();
    list.filter_map(|entry| entry.as_str().map(str::to_owned))
        .collect()
}

/// The packages of npm: what is shipped and built with, what the benches compare with, what tables are cut from.
const NPM: [&str; 3] = [
    "pkg/package-lock.json",
    "tests/bench/package-lock.json",
    "crates/phrases/cldr/package-lock.json",
];

/// Reads the licence of every crate in Cargo.lock and every package in the locks of npm.
pub fn check(project: &Project) -> Result<Report> {
    let allowed = Allowed::read(project)?;
    let crates = metadata(&project.root, &["--locked"])?;
    let mut wrong = Vec::new();
    for package in crates["packages"]
        .as_array()
        .context("cargo metadata lists packages")?
    {
        let name = package["name"].as_str().unwrap_or_default();
        let licence = package["license"].as_str().unwrap_or("none");
        if !allowed.accepts(name, licence) {
            wrong.push(format!("crate {name}: {licence}"));
        }
    }
    for lock in NPM {
        let text = fs::read_to_string(project.path(lock))?;
        let read: Value = serde_json::from_str(&text)?;
        let packages = read["packages"].as_object();
        for (path, package) in packages.with_context(|| format!("{lock} lists packages"))? {
            // The first entry is our own package.
            let Some((_, name)) = path.rsplit_once("node_modules/") else {
                continue;
            };
            let licence = package["license"].as_str().unwrap_or("none");
            if !allowed.accepts(name, licence) {
                wrong.push(format!("npm {name}: {licence}"));
            }
        }
    }
    if !wrong.is_empty() {
        bail!("licences that {LIST} does not allow:\n{}", wrong.join("\n"));
    }
    Ok(Report::held())
}
