//! The npm package's `dist/`: six WebAssembly modules, the scripts around them, and their data.

mod data;
mod integrity;
mod inventory;
mod manifest;
mod names;
mod order;
mod scripts;
mod wasm;

use crate::needs;
use crate::project::Project;
use anyhow::{Result, bail};
use std::fs;
use std::path::PathBuf;

/// Which part of the package to build.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Everything.
    All,
    /// The policy SDK's module.
    Sdk,
    /// The linter's module.
    Linter,
    /// The module that puts a policy in words.
    Card,
    /// The module of a shop's help.
    Adviser,
    /// The module that reads schema.org data.
    Reader,
    /// The widget's module.
    Widget,
    /// Scripts and data around modules that are already built.
    Pkg,
}

impl Part {
    /// The part a person named on the command line.
    ///
    /// # Errors
    /// On any other name.
    pub fn named(name: Option<&str>) -> Result<Self> {
        Ok(match name {
            None => Self::All,
            Some("sdk") => Self::Sdk,
            Some("linter") => Self::Linter,
            Some("card") => Self::Card,
            Some("adviser") => Self::Adviser,
            Some("reader") => Self::Reader,
            Some("widget") => Self::Widget,
            Some("pkg") => Self::Pkg,
            Some(other) => {
                bail!(
                    "there is no part \"{other}\"; there are sdk, linter, card, adviser, reader, widget, pkg"
                )
            }
        })
    }
}

/// Builds what is older than its sources.
///
/// # Errors
/// When a tool is missing or fails.
pub fn run(project: &Project, part: Part) -> Result<()> {
    needs::wasm_target(project)?;
    needs::standard_library(project)?;
    needs::node_tools(project)?;
    fs::create_dir_all(dist(project))?;
    if matches!(part, Part::All | Part::Sdk) {
        wasm::build(project, "after-sales-sdk", "sdk")?;
    }
    // Beside the SDK, not in it: only who writes a policy needs the linter, and no page of a buyer loads it.
    if matches!(part, Part::All | Part::Linter) {
        wasm::build(project, "after-sales-linter", "linter")?;
    }
    // A verdict needs no card.
    if matches!(part, Part::All | Part::Card) {
        wasm::build(project, "after-sales-card", "card")?;
    }
    // Nor the help of a shop.
    if matches!(part, Part::All | Part::Adviser) {
        wasm::build(project, "after-sales-adviser", "adviser")?;
    }
    // Its own too: only pages that ask for the facts in their data load it.
    if matches!(part, Part::All | Part::Reader) {
        wasm::build(project, "after-sales-reader", "reader")?;
    }
    if matches!(part, Part::All | Part::Widget) {
        wasm::build(project, "after-sales-widget", "widget")?;
    }
    if matches!(part, Part::All | Part::Pkg) {
        data::copy(project)?;
        integrity::lists(project)?;
        scripts::bundle(project)?;
        manifest::write(project)?;
        inventory::write(project)?;
        integrity::write(project)?;
    }
    Ok(())
}

/// Builds the page that the widget's start is measured against, and gives back its folder. It is no part of the package.
///
/// # Errors
/// When a tool is missing or fails.
pub fn bare(project: &Project) -> Result<PathBuf> {
    needs::wasm_target(project)?;
    needs::standard_library(project)?;
    needs::node_tools(project)?;
    let folder = project.scratch("bare")?;
    wasm::build_into(project, "after-sales-bare", "bare", &folder)?;
    Ok(folder)
}

/// Where the built package lies.
pub fn dist(project: &Project) -> PathBuf {
    project.path("pkg/dist")
}

/// A tool of the package's own `node_modules`.
fn tool(project: &Project, name: &str) -> PathBuf {
    project.path("pkg/node_modules/.bin").join(name)
}
