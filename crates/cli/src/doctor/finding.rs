//! What a check found, and the list of all.

use super::words;
use serde::Serialize;

/// How a check ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// As it should be.
    Ok,
    /// Requests arrive, but something is unwise.
    Warning,
    /// Requests get lost or buyers are told something wrong.
    Fault,
    /// Not looked at; `seen` says why not.
    Skipped,
}

impl State {
    /// As it is printed, in both formats.
    pub fn name(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Warning => "warning",
            Self::Fault => "fault",
            Self::Skipped => "skipped",
        }
    }
}

/// One check with its end. `why` and `mend` come with warnings and faults only.
#[derive(Clone, Debug, Serialize)]
pub struct Finding {
    pub check: &'static str,
    pub state: State,
    pub seen: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mend: Option<&'static str>,
}

/// All findings, in the order of the checks.
#[derive(Debug, Default)]
pub struct Findings(Vec<Finding>);

impl Findings {
    pub fn ok(&mut self, check: &'static str, seen: impl Into<String>) {
        self.add(check, State::Ok, seen.into());
    }

    pub fn warning(&mut self, check: &'static str, seen: impl Into<String>) {
        self.add(check, State::Warning, seen.into());
    }

    pub fn fault(&mut self, check: &'static str, seen: impl Into<String>) {
        self.add(check, State::Fault, seen.into());
    }

    /// Checks that an earlier fault or the lack of `--send` leaves open.
    pub fn skip(&mut self, checks: &[&'static str], reason: &str) {
        for check in checks {
            self.add(check, State::Skipped, reason.into());
        }
    }

    fn add(&mut self, check: &'static str, state: State, seen: String) {
        let told = matches!(state, State::Warning | State::Fault);
        let words = words::of(check).filter(|_| told);
        self.0.push(Finding {
            check,
            state,
            seen,
            why: words.map(|words| words.why),
            mend: words.map(|words| words.mend),
        });
    }

    pub fn all(&self) -> &[Finding] {
        &self.0
    }

    pub fn count(&self, state: State) -> usize {
        self.0.iter().filter(|found| found.state == state).count()
    }

    /// Whether a check was told of already.
    pub fn has(&self, check: &str) -> bool {
        self.0.iter().any(|found| found.check == check)
    }

    /// Whether a check was made and ended well enough to build on.
    pub fn holds(&self, check: &str) -> bool {
        let of_check = |found: &&Finding| found.check == check;
        self.0
            .iter()
            .find(of_check)
            .is_some_and(|found| matches!(found.state, State::Ok | State::Warning))
    }
}
