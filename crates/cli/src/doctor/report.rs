//! What is printed in the end.

use super::endpoint::Endpoint;
use super::finding::{Finding, Findings, State};
use super::profile::{Lines, Profile};
use super::sample;
use crate::Format;
use anyhow::Result;
use serde::Serialize;

/// The whole answer of the command.
#[derive(Serialize)]
pub struct Report<'a> {
    /// Without its query.
    pub endpoint: String,
    pub origin: &'a str,
    /// Whether test requests were allowed.
    pub sent: bool,
    /// None when no profile works yet.
    pub profile: Option<Profile>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profile_means: Option<&'static str>,
    /// For the policy, as long as a profile works.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_for_policy: Option<Endpoint>,
    pub missing_headers: Lines,
    pub faults: usize,
    pub warnings: usize,
    pub checks: &'a [Finding],
}

impl<'a> Report<'a> {
    pub fn new(
        endpoint: String,
        origin: &'a str,
        sent: bool,
        (profile, endpoint_for_policy): (Option<Profile>, Option<Endpoint>),
        missing_headers: Lines,
        findings: &'a Findings,
    ) -> Self {
        Self {
            endpoint,
            origin,
            sent,
            profile,
            profile_means: profile.map(Profile::words),
            endpoint_for_policy,
            missing_headers,
            faults: findings.count(State::Fault),
            warnings: findings.count(State::Warning),
            checks: findings.all(),
        }
    }

    pub fn print(&self, format: Format) -> Result<()> {
        match format {
            Format::Json => println!("{}", serde_json::to_string_pretty(self)?),
            Format::Text => print!("{}", self.text()),
        }
        Ok(())
    }

    fn text(&self) -> String {
        let mut lines = vec![
            format!("{} for pages of {}", self.endpoint, self.origin),
            String::new(),
        ];
        for found in self.checks {
            lines.push(format!(
                "{:<8} {:<14} {}",
                found.state.name(),
                found.check,
                found.seen
            ));
            lines.extend(found.why.map(|why| format!("         why: {why}")));
            lines.extend(found.mend.map(|mend| format!("         mend: {mend}")));
        }
        lines.push(String::new());
        lines.push(match self.profile_means {
            Some(words) => format!("Profile that browsers let through now: {words}."),
            None => "No profile works yet; mend the faults above.".into(),
        });
        let endpoint = self.endpoint_for_policy.as_ref();
        if let Some(text) = endpoint.and_then(|one| serde_json::to_string_pretty(one).ok()) {
            lines.push("For the policy:".into());
            let text = format!("\"endpoint\": {text}");
            lines.extend(text.lines().map(|line| format!("  {line}")));
        }
        block(
            &mut lines,
            "Missing on the answer to OPTIONS:",
            &self.missing_headers.preflight,
        );
        block(
            &mut lines,
            "Missing on all other answers:",
            &self.missing_headers.answers,
        );
        lines.push(format!(
            "{} fault(s), {} warning(s).",
            self.faults, self.warnings
        ));
        lines.push(if self.sent {
            format!("Test requests have the order {}; delete what you find of them.", sample::ORDER)
        } else {
            "No test request was sent, because it would make a case in somebody's inbox; --send sends one.".into()
        });
        lines.push(String::new());
        lines.join("\n")
    }
}

fn block(lines: &mut Vec<String>, title: &str, missing: &[String]) {
    if !missing.is_empty() {
        lines.push(title.into());
        lines.extend(missing.iter().map(|line| format!("  {line}")));
    }
}
