//! The scores of a whole screen.

use crate::common::{common_share, kanji_share};
use crate::sentence::{is_sentence, sentences, without_isolates};
use crate::{Counts, Gate, Language, Limits, formulas};

/// How good a score is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Nothing is asked, or all that is asked is reached.
    Good,
    /// Beyond the target.
    Warning,
    /// Beyond the gate.
    Failed,
}

/// One figure of a screen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Score {
    /// Name of the formula or the measure.
    pub name: &'static str,
    /// What came out.
    pub value: f64,
    /// The bound it is held to; none when it is only told, or held to its first measurement.
    pub gate: Option<f64>,
    /// Its level by target and gate.
    pub level: Level,
    /// Whether a higher figure is plainer.
    pub higher: bool,
    /// How far it may fall behind its first measurement, when that is what it is held to.
    pub slack: Option<f64>,
}

/// The figures of a screen's texts: the formulas of the language, then the length of sentences or the characters.
/// Labels and headings are left out, for they are no sentences.
pub fn scores(texts: &[String], locale: &str) -> Vec<Score> {
    let language = Language::of(locale);
    let texts: Vec<String> = texts.iter().map(|text| without_isolates(text)).collect();
    let whole = texts.iter().flat_map(|text| sentences(text, &language));
    let whole: Vec<&str> = whole.filter(|one| is_sentence(one, &language)).collect();
    let counts = Counts::of(whole.iter().copied(), locale);
    let mut found: Vec<Score> = formulas(locale)
        .iter()
        .map(|formula| {
            let value = formula.score(&counts);
            let (gate, level, slack) = match formula.gate {
                Gate::Band(band) if !formula.reaches(value, band.gate) => {
                    (Some(band.gate), Level::Failed, None)
                }
                Gate::Band(band) if !formula.reaches(value, band.target) => {
                    (Some(band.gate), Level::Warning, None)
                }
                Gate::Band(band) => (Some(band.gate), Level::Good, None),
                Gate::Baseline(slack) => (None, Level::Good, Some(slack)),
                Gate::Report => (None, Level::Good, None),
            };
            Score {
                name: formula.name,
                value,
                gate,
                level,
                higher: formula.better == crate::Better::Higher,
                slack,
            }
        })
        .collect();
    let all = whole.concat();
    match language.limits {
        Limits::Words { mean, .. } => {
            found.push(most("words per sentence", counts.sentence_length(), mean));
        }
        Limits::Sentence { kanji, .. } => {
            let share = kanji_share(&all).unwrap_or(0.0);
            found.push(most("% kanji", share, kanji));
        }
        Limits::Clause { common, .. } => {
            let share = common_share(&all, locale);
            found.push(Score {
                higher: true,
                level: if share < common {
                    Level::Failed
                } else {
                    Level::Good
                },
                ..most("% common characters", share, common)
            });
        }
    }
    found
}

/// A figure that may not be above its bound.
fn most(name: &'static str, value: f64, bound: f64) -> Score {
    Score {
        name,
        value,
        gate: Some(bound),
        level: if value > bound {
            Level::Failed
        } else {
            Level::Good
        },
        higher: false,
        slack: None,
    }
}
