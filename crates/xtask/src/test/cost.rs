//! What the law adds to a decision, in instructions: counted, so that it is the same on a busy machine.

use super::Report;
use crate::project::Project;
use crate::run::{Run, installed};
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::fmt::Write;

/// Most that a decision with law may cost, in hundredths of one without.
const MOST: u64 = 150;
/// Places whose laws differ most: two layers of rights, a part of a country that leaves it to the shop, no
/// right but what the shop tells, a short right with a fault list.
const PLACES: [&str; 4] = ["DE", "US-CA", "JP", "BR"];
/// Two runs that differ in so many decisions.
const TIMES: [u64; 2] = [100, 600];
/// The program that counts.
const COUNTER: &str = "valgrind";

/// A decision with law costs at most one and a half without, in each of the places.
pub fn check(project: &Project) -> Result<Report> {
    if !installed(COUNTER) {
        let why = format!("{COUNTER} not installed; to mend it, run: apt-get install {COUNTER}");
        return Ok(Report {
            skipped: vec![why],
            ..Report::default()
        });
    }
    let program = program(project)?;
    let mut report = Report::default();
    for place in PLACES {
        let without = one(project, &program, place, &["no-law"])?;
        let with = one(project, &program, place, &[])?;
        let ratio = with * 100 / without.max(1);
        println!(
            "    {place}: {with} instructions with law, {without} without, {}.{:02} times",
            ratio / 100,
            ratio % 100
        );
        if ratio > MOST {
            report.failed += 1;
            let _ = writeln!(
                report.output,
                "a decision with the law of {place} costs {ratio} hundredths of one without, at most {MOST}"
            );
        } else {
            report.passed += 1;
        }
    }
    Ok(report)
}

/// The bench that decides, compiled as it is shipped for servers.
fn program(project: &Project) -> Result<String> {
    let told = Run::new("cargo", &project.root)
        .args(["bench", "--no-run", "--quiet", "--message-format", "json"])
        .args(["--package", "after-sales-policy", "--bench", "cost"])
        .stdout()?;
    let mut lines = told
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let path = lines.find_map(|line| Some(line["executable"].as_str()?.to_owned()));
    path.context("cargo told no path of the bench")
}

/// Instructions of one decision: what more of them cost, without start and reading.
fn one(project: &Project, program: &str, place: &str, law: &[&str]) -> Result<u64> {
    let [few, many] = TIMES;
    let mut counts = [0; 2];
    for (count, times) in counts.iter_mut().zip(TIMES) {
        let times = times.to_string();
        *count = counted(project, program, &[&[place, &times], law].concat())?;
    }
    Ok((counts[1].saturating_sub(counts[0])) / (many - few))
}

fn counted(project: &Project, program: &str, words: &[&str]) -> Result<u64> {
    let outcome = Run::new(COUNTER, &project.root)
        .args([
            "--tool=cachegrind",
            "--cache-sim=no",
            "--cachegrind-out-file=/dev/null",
        ])
        .arg(program)
        .args(words)
        .outcome(|_| false)?;
    match instructions(&outcome.output) {
        Some(count) if outcome.success => Ok(count),
        _ => bail!("{COUNTER} told no count:\n{}", outcome.output),
    }
}

/// `==12== I   refs:      1,234,567` as a number; newer versions write `I refs:`.
fn instructions(told: &str) -> Option<u64> {
    let number = told.lines().find_map(|line| {
        let (head, number) = line.split_once("refs:")?;
        head.trim_end().ends_with('I').then_some(number)
    })?;
    number.trim().replace(',', "").parse().ok()
}

#[cfg(test)]
mod tests {
    use super::instructions;

    #[test]
    fn the_count_is_read_in_both_spellings() {
        let old = "==7== \n==7== I   refs:      4,120,733\n==7== D   refs:   12\n";
        assert_eq!(instructions(old), Some(4_120_733));
        assert_eq!(instructions("==7== I refs: 88"), Some(88));
        assert_eq!(instructions("==7== Command: cost"), None);
    }
}
