//! First measurements of languages whose formula nobody has given a band.

use crate::Level;
use crate::gate::screen::Screen;
use anyhow::{Context, Result};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Where they lie, from the project's root.
pub const FILE: &str = "crates/plain/baselines.toml";
const HEAD: &str = "# The first measurement of each screen in a language without an accepted band. `cargo xtask plain` adds what is not\n# here and changes nothing that is: a screen may not become harder than this by more than its slack in `formulas.rs`.\n";

pub struct Baselines {
    known: BTreeMap<String, BTreeMap<String, f64>>,
    changed: bool,
}

impl Baselines {
    pub fn read(root: &Path) -> Result<Self> {
        let text =
            fs::read_to_string(root.join(FILE)).with_context(|| format!("cannot read {FILE}"))?;
        Ok(Self {
            known: toml::from_str(&text).context(FILE)?,
            changed: false,
        })
    }

    /// Holds screens to their first measurement.
    pub fn hold(&mut self, locale: &str, screens: &mut [Screen], new: bool) {
        for screen in screens {
            for figure in &mut screen.figures {
                let Some(slack) = figure.worst.slack else {
                    continue;
                };
                let value = (figure.worst.value * 10.0).round() / 10.0;
                let known = self.known.get(locale).and_then(|one| one.get(screen.name));
                match (known, new) {
                    (Some(known), _) => {
                        let bound = if figure.worst.higher {
                            known - slack
                        } else {
                            known + slack
                        };
                        let held = (value >= bound) == figure.worst.higher || value == bound;
                        figure.worst.gate = Some(bound);
                        figure.worst.level = if held { Level::Good } else { Level::Failed };
                    }
                    (None, true) => {
                        let row = self.known.entry(locale.to_owned()).or_default();
                        row.insert(screen.name.to_owned(), value);
                        figure.worst.gate = Some(if figure.worst.higher {
                            value - slack
                        } else {
                            value + slack
                        });
                        self.changed = true;
                    }
                    (None, false) => {
                        screen.fault = Some(format!("no first measurement in {FILE}"));
                    }
                }
            }
        }
    }

    /// The file with what is new; none when nothing is.
    pub fn text(&self) -> Option<String> {
        if !self.changed {
            return None;
        }
        let mut text = HEAD.to_owned();
        for (locale, screens) in &self.known {
            text.push_str(&format!("\n[{locale}]\n"));
            for (name, value) in screens {
                text.push_str(&format!("{name} = {value:.1}\n"));
            }
        }
        Some(text)
    }
}

#[cfg(test)]
mod tests {
    use super::Baselines;
    use crate::gate::screen::{Figure, Screen};
    use crate::{Level, Score};
    use std::collections::BTreeMap;

    fn screen(value: f64, higher: bool) -> Vec<Screen> {
        let worst = Score {
            name: "a formula",
            value,
            gate: None,
            level: Level::Good,
            higher,
            slack: Some(2.0),
        };
        vec![Screen {
            name: "help",
            texts: 1,
            figures: vec![Figure {
                worst,
                text: "help".into(),
                mean: value,
                hardest: Vec::new(),
            }],
            fault: None,
        }]
    }

    fn level(screens: &[Screen]) -> Option<Level> {
        screens
            .first()?
            .figures
            .first()
            .map(|figure| figure.worst.level)
    }

    #[test]
    fn a_screen_may_not_become_harder_than_it_was() {
        let mut baselines = Baselines {
            known: BTreeMap::new(),
            changed: false,
        };
        // Nothing is known: a fault, until the first measurement is taken.
        let mut first = screen(70.0, true);
        baselines.hold("hu", &mut first, false);
        assert!(first.iter().all(|one| one.fault.is_some()));
        assert_eq!(baselines.text(), None);
        baselines.hold("hu", &mut screen(70.0, true), true);
        let text = baselines.text().expect("something is new");
        assert!(text.ends_with("[hu]\nhelp = 70.0\n"), "{text}");

        for (value, expected) in [
            (90.0, Level::Good),
            (68.0, Level::Good),
            (67.9, Level::Failed),
        ] {
            let mut again = screen(value, true);
            baselines.hold("hu", &mut again, false);
            assert_eq!(level(&again), Some(expected), "{value}");
        }
        baselines.hold("fi", &mut screen(6.0, false), true);
        for (value, expected) in [(4.0, Level::Good), (8.0, Level::Good), (8.1, Level::Failed)] {
            let mut again = screen(value, false);
            baselines.hold("fi", &mut again, true);
            assert_eq!(level(&again), Some(expected), "{value}");
        }
    }
}
