//! The gate of the project's own words: every message of the catalogue, and the screens that they make, in every locale.

mod allow;
mod baseline;
mod catalogue;
mod messages;
mod page;
mod screen;
mod sources;

use crate::{Inspector, Level};
use after_sales_phrases::{Pack, pack_text};
use allow::Allowed;
use anyhow::{Context, Result, anyhow};
use baseline::Baselines;
pub use baseline::FILE as BASELINES;
use screen::Screen;
use sources::Sources;
use std::path::Path;

/// Where the table lies, from the project's root.
pub const PAGE: &str = "crates/phrases/docs/plain-language.md";

/// What came of one locale.
pub struct LocaleReport {
    /// The locale.
    pub locale: &'static str,
    messages: messages::Messages,
    screens: Vec<Screen>,
    /// What fails the gate, one line each.
    pub faults: Vec<String>,
    /// What is beyond a target, one line each.
    pub warnings: Vec<String>,
}

/// What came of all of them.
pub struct Outcome {
    /// One for each locale that has a pack, in the order of the list.
    pub locales: Vec<LocaleReport>,
    /// What is wrong with the files of the gate itself.
    pub faults: Vec<String>,
    /// The table, as it belongs into [`PAGE`].
    pub page: String,
    /// First measurements, as they belong into their file; none when nothing is new.
    pub baselines: Option<String>,
}

/// Measures locales. `new` takes first measurements where there are none; without, they are a fault.
///
/// # Errors
/// When a file of the project cannot be read.
pub fn measure(root: &Path, only: &[&'static str], new: bool) -> Result<Outcome> {
    let sources = Sources::read(root)?;
    let dates = catalogue::dates(root)?;
    let mut allowed = Allowed::read(root)?;
    let mut baselines = Baselines::read(root)?;
    let mut locales = Vec::new();
    for locale in only.iter().copied() {
        let text = pack_text(locale).with_context(|| format!("{locale} has no pack"))?;
        let pack = Pack::parse(text).map_err(|error| anyhow!("{locale}: {error}"))?;
        let inspector = Inspector::new(locale)?;
        let texts = catalogue::texts(root, locale, &dates, &pack)?;
        let mut report = LocaleReport {
            locale,
            messages: messages::look(&texts, &inspector, &mut allowed, locale),
            screens: screen::all(&sources, &texts, &pack),
            faults: Vec::new(),
            warnings: Vec::new(),
        };
        baselines.hold(locale, &mut report.screens, new);
        report.tell();
        locales.push(report);
    }
    let page = page::write(&locales, &allowed);
    Ok(Outcome {
        locales,
        faults: allowed.unused(),
        page,
        baselines: baselines.text(),
    })
}

impl LocaleReport {
    /// Puts what is beyond a bound into words.
    fn tell(&mut self) {
        self.faults.append(&mut self.messages.faults);
        for screen in &self.screens {
            for figure in &screen.figures {
                let told = format!("{}: {}", screen.name, figure.told());
                match figure.worst.level {
                    Level::Good => {}
                    Level::Warning => self.warnings.push(told),
                    Level::Failed => {
                        self.faults.push(told);
                        let hardest = figure.hardest.iter();
                        self.faults
                            .extend(hardest.map(|one| format!("    hardest: {one}")));
                    }
                }
            }
            if let Some(why) = &screen.fault {
                self.faults.push(format!("{}: {why}", screen.name));
            }
        }
    }
}
