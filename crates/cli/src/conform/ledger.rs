//! What was found of each promise.

use super::promise;
use serde::Serialize;

/// How a promise stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// Kept.
    Holds,
    /// Kept in what matters, but not as the protocol says.
    Weak,
    /// Not kept.
    Broken,
    /// Not looked at; `seen` says why not.
    Skipped,
}

impl State {
    /// As it is printed, in both formats.
    pub fn name(self) -> &'static str {
        match self {
            Self::Holds => "holds",
            Self::Weak => "weak",
            Self::Broken => "broken",
            Self::Skipped => "skipped",
        }
    }
}

/// One promise and how it stands. `buyer` and `mend` come where it does not hold.
#[derive(Clone, Debug, Serialize)]
pub struct Entry {
    pub promise: &'static str,
    pub state: State,
    pub says: &'static str,
    pub seen: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub buyer: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mend: Option<&'static str>,
}

/// What went wrong with one promise over several calls.
#[derive(Debug, Default)]
pub struct Faults {
    broken: Vec<String>,
    weak: Vec<String>,
}

impl Faults {
    pub fn broken(&mut self, seen: impl Into<String>) {
        self.broken.push(seen.into());
    }

    pub fn weak(&mut self, seen: impl Into<String>) {
        self.weak.push(seen.into());
    }

    /// Broken unless it is so.
    pub fn must(&mut self, is: bool, seen: impl FnOnce() -> String) {
        if !is {
            self.broken.push(seen());
        }
    }

    /// Weak unless it is so.
    pub fn should(&mut self, is: bool, seen: impl FnOnce() -> String) {
        if !is {
            self.weak.push(seen());
        }
    }
}

/// All promises that were looked at.
#[derive(Debug, Default)]
pub struct Ledger(Vec<Entry>);

impl Ledger {
    /// Closes a promise: broken or weak by its faults, else it holds, and `held` says how that was seen.
    pub fn close(&mut self, name: &str, faults: Faults, held: impl Into<String>) {
        let (state, seen) = if !faults.broken.is_empty() {
            let all = [faults.broken, faults.weak].concat();
            (State::Broken, few(&all))
        } else if !faults.weak.is_empty() {
            (State::Weak, few(&faults.weak))
        } else {
            (State::Holds, held.into())
        };
        self.add(name, state, seen);
    }

    pub fn skip(&mut self, name: &str, why: impl Into<String>) {
        self.add(name, State::Skipped, why.into());
    }

    /// Skips everything that nothing was found of.
    pub fn skip_rest(&mut self, why: &str) {
        for promise in promise::ALL {
            if !self.has(promise.name) {
                self.skip(promise.name, why);
            }
        }
    }

    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|entry| entry.promise == name)
    }

    fn add(&mut self, name: &str, state: State, seen: String) {
        // Every name is a constant of this crate, and a test looks each up.
        let Some(promise) = promise::of(name) else {
            return;
        };
        let told = matches!(state, State::Weak | State::Broken);
        self.0.push(Entry {
            promise: promise.name,
            state,
            says: promise.says,
            seen,
            buyer: told.then_some(promise.buyer),
            mend: told.then_some(promise.mend),
        });
    }

    /// In the order of the promises.
    pub fn sorted(mut self) -> Vec<Entry> {
        let place = |entry: &Entry| {
            promise::ALL
                .iter()
                .position(|promise| promise.name == entry.promise)
        };
        self.0.sort_by_key(place);
        self.0
    }
}

/// The first few of many, and how many more.
fn few(all: &[String]) -> String {
    const MOST: usize = 4;
    let mut text = all
        .iter()
        .take(MOST)
        .cloned()
        .collect::<Vec<_>>()
        .join("; ");
    if all.len() > MOST {
        text += &format!("; and {} more", all.len() - MOST);
    }
    text
}
