//! The policies and cases whose screens are measured: the examples, and those that the rules are tested with.

use after_sales_policy::{Facts, Moment, Policy, read_facts, read_policy};
use anyhow::{Context, Result, anyhow, bail};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Of each file of cases so many are taken, spread over the file.
const CASES: usize = 8;

/// One purchase with a question.
pub struct Case {
    /// Of the policy, in [`Sources::policies`].
    pub policy: String,
    pub facts: Facts,
    pub now: Moment,
}

pub struct Sources {
    /// By the name of the file.
    pub policies: BTreeMap<String, Policy>,
    /// By the name of the file.
    pub cases: BTreeMap<String, Vec<Case>>,
}

impl Sources {
    pub fn read(root: &Path) -> Result<Self> {
        let mut policies = BTreeMap::new();
        for folder in ["examples/policies", "tests/vectors/policies"] {
            for file in files(&root.join(folder))? {
                let text = fs::read_to_string(&file)?;
                let policy = read_policy(&text).policy;
                let policy = policy.with_context(|| format!("{} has errors", file.display()))?;
                policies.insert(name(&file), policy);
            }
        }
        let mut cases = BTreeMap::new();
        for file in files(&root.join("tests/vectors/decide"))? {
            let some = read_cases(&file, &policies);
            cases.insert(
                name(&file),
                some.with_context(|| format!("{}", file.display()))?,
            );
        }
        if policies.is_empty() || cases.is_empty() {
            bail!("there are no policies or no cases");
        }
        Ok(Self { policies, cases })
    }
}

fn read_cases(file: &Path, policies: &BTreeMap<String, Policy>) -> Result<Vec<Case>> {
    let all: Vec<Value> = serde_json::from_str(&fs::read_to_string(file)?)?;
    let step = all.len().div_ceil(CASES).max(1);
    let mut cases = Vec::new();
    for row in all.iter().step_by(step) {
        let text = |member: &str| row.get(member).and_then(Value::as_str);
        let policy = name(Path::new(
            text("policy").context("a case names its policy")?,
        ));
        if !policies.contains_key(&policy) {
            bail!("there is no policy {policy}");
        }
        let facts = row.get("facts").context("a case has facts")?.to_string();
        let read = read_facts(&facts);
        let Some(facts) = read.facts else {
            // Some cases are there because their facts are wrong.
            continue;
        };
        let now = text("now").context("a case has its moment")?;
        cases.push(Case {
            policy,
            facts,
            now: Moment::server(now).map_err(|error| anyhow!("{now}: {error}"))?,
        });
    }
    Ok(cases)
}

fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let list = fs::read_dir(folder).with_context(|| format!("cannot list {}", folder.display()))?;
    let mut files = Vec::new();
    for entry in list {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "json") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn name(file: &Path) -> String {
    file.file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}
