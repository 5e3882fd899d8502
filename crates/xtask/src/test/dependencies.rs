//! Which crate may stand on which, and what must not lie below the WebAssembly boundary.

use super::Report;
use crate::needs::WASM;
use crate::project::{Project, metadata};
use crate::run::Run;
use anyhow::{Context, Result, bail};

/// For each crate, the crates of ours it may use outside its tests.
const MAY_USE: [(&str, &[&str]); 21] = [
    ("after-sales-policy", &[]),
    ("after-sales-law", &["after-sales-policy"]),
    ("after-sales-phrases", &["after-sales-policy"]),
    ("after-sales-formats", &["after-sales-policy"]),
    (
        "after-sales-findings",
        &["after-sales-policy", "after-sales-phrases"],
    ),
    (
        "after-sales-answer",
        &[
            "after-sales-policy",
            "after-sales-phrases",
            "after-sales-findings",
        ],
    ),
    (
        "after-sales-help",
        &[
            "after-sales-policy",
            "after-sales-law",
            "after-sales-phrases",
            "after-sales-answer",
        ],
    ),
    ("after-sales-sdk", IN_PACKAGE),
    ("after-sales-card", IN_PACKAGE),
    ("after-sales-adviser", IN_PACKAGE),
    ("after-sales-linter", IN_PACKAGE),
    (
        "after-sales-reader",
        &[
            "after-sales-policy",
            "after-sales-formats",
            "after-sales-findings",
        ],
    ),
    ("after-sales-widget", SHARED),
    ("after-sales-desk", SHARED),
    ("after-sales-plain", SHARED),
    (
        "after-sales",
        &[
            "after-sales-policy",
            "after-sales-law",
            "after-sales-phrases",
            "after-sales-formats",
            "after-sales-help",
            "after-sales-plain",
            "after-sales-desk",
        ],
    ),
    // An example stands alone: whoever copies it has nothing of ours.
    ("after-sales-receiver", &[]),
    // What the widget is measured against has nothing of ours.
    ("after-sales-bare", &[]),
    ("after-sales-conformance", SHARED),
    (
        "after-sales-naive",
        &["after-sales-policy", "after-sales-law"],
    ),
    (
        "xtask",
        &[
            "after-sales-policy",
            "after-sales-law",
            "after-sales-phrases",
            "after-sales-formats",
        ],
    ),
];
const SHARED: &[&str] = &[
    "after-sales-policy",
    "after-sales-law",
    "after-sales-phrases",
];
/// What the modules of the npm functions use: their findings look alike.
const IN_PACKAGE: &[&str] = &[
    "after-sales-answer",
    "after-sales-help",
    "after-sales-policy",
    "after-sales-law",
    "after-sales-phrases",
    "after-sales-findings",
];
/// What ties a crate to a page.
const PAGE: [&str; 3] = ["wasm-bindgen", "js-sys", "web-sys"];

/// Every dependency among our crates is one that the design allows, and the shared crates know no page.
pub fn direction(project: &Project) -> Result<Report> {
    let metadata = metadata(&project.root, &["--no-deps"])?;
    let packages = metadata["packages"]
        .as_array()
        .context("cargo metadata lists packages")?;
    let ours: Vec<&str> = packages
        .iter()
        .filter_map(|package| package["name"].as_str())
        .collect();
    let mut wrong = Vec::new();
    for package in packages {
        let name = package["name"].as_str().unwrap_or_default();
        let Some((_, allowed)) = MAY_USE.iter().find(|(crate_name, _)| *crate_name == name) else {
            wrong.push(format!("{name} is not in the list of who may use whom"));
            continue;
        };
        for dependency in package["dependencies"].as_array().into_iter().flatten() {
            let used = dependency["name"].as_str().unwrap_or_default();
            let of_tests = dependency["kind"] == "dev";
            let forbidden = used == "xtask" || !(of_tests || allowed.contains(&used));
            if ours.contains(&used) && forbidden {
                wrong.push(format!("{name} must not use {used}"));
            }
        }
    }
    for name in IN_PACKAGE.iter().chain(&["after-sales-formats"]) {
        wrong.extend(page_below(project, name)?);
    }
    if !wrong.is_empty() {
        bail!("{}", wrong.join("\n"));
    }
    Ok(Report::held())
}

fn page_below(project: &Project, name: &str) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for more in [&[][..], &["--target", WASM][..]] {
        let tree = Run::new("cargo", &project.root)
            .args([
                "tree",
                "--package",
                name,
                "--edges",
                "normal,build",
                "--prefix",
                "none",
                "--format",
                "{p}",
            ])
            .args(more)
            .stdout()?;
        let below = tree
            .lines()
            .filter_map(|line| line.split_whitespace().next());
        for used in below.filter(|used| PAGE.contains(used)) {
            found.push(format!("{name} must not reach {used} {}", more.join(" ")));
        }
    }
    Ok(found)
}
