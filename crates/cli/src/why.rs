//! Why a rule governs: every rule that was looked at, and what decided.

use crate::table::{clean, lines, table, wrapped};
use crate::{Format, input};
use after_sales_phrases::{MessageId, Pack, Value, say};
use after_sales_policy::{
    AppliedRule, Facts, PRECEDENCE, Policy, RuleOutcome, Status, Verdict, decide, explain,
};
use anyhow::Result;
use serde_json::json;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(clap::Args)]
pub struct Options {
    /// The policy file.
    #[arg(long)]
    policy: PathBuf,
    /// The facts of the purchase; `-` reads standard input.
    #[arg(long)]
    facts: PathBuf,
    /// The moment of the decision, RFC 3339; now in the shop's zone when left out.
    #[arg(long)]
    now: Option<String>,
    /// Language of the answer, BCP 47.
    #[arg(long, default_value = "en")]
    locale: String,
    /// How the answer is written.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

pub fn run(options: &Options) -> Result<ExitCode> {
    let pack = input::pack(&options.locale)?;
    let policy = input::policy(&options.policy, &pack)?;
    let facts = input::facts(&options.facts, &pack)?;
    let now = input::moment(options.now.as_deref(), &policy)?;
    let verdict = decide(&policy, input::regime(&facts).as_ref(), &facts, &now);
    let said = say::verdict(&verdict, &facts, &pack);
    match options.format {
        Format::Json => {
            let mut answer = as_json(&policy, &facts, &verdict);
            answer["status"] = json!(verdict.status);
            answer["headline"] = json!(said.first());
            answer["missing_facts"] = json!(verdict.missing_facts);
            println!("{}", serde_json::to_string_pretty(&answer)?);
        }
        Format::Text => {
            print!("{}", text(&policy, &facts, &verdict, &pack));
            println!();
            // Where a fact is missing, the question for it follows the headline.
            let open = verdict.status == Status::Unknown && !verdict.missing_facts.is_empty();
            for sentence in said.iter().take(1 + usize::from(open)) {
                print!("{}", lines(&sentence.text));
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// `rules` in the order of the policy, `precedence`, and the hash of the version that holds.
pub fn as_json(policy: &Policy, facts: &Facts, verdict: &Verdict) -> serde_json::Value {
    json!({
        "rules": explain(policy, facts),
        "precedence": PRECEDENCE,
        "policy_hash": verdict.policy_hash,
    })
}

/// The same as a table, with the order of precedence below it.
pub fn text(policy: &Policy, facts: &Facts, verdict: &Verdict, pack: &Pack) -> String {
    let say = |id| pack.render(id, &[]);
    let rules = explain(policy, facts);
    if rules.is_empty() {
        return lines(&say(MessageId::FindingWhyNone));
    }
    let mut rows = vec![[
        say(MessageId::FindingWhyRule),
        say(MessageId::FindingWhyResult),
        say(MessageId::FindingWhyDecided),
    ]];
    rows.extend(rules.iter().map(|rule| row(rule, pack)));
    let hash = [("hash", Value::from(verdict.policy_hash.as_str()))];
    [
        lines(&say(MessageId::FindingWhyTitle)),
        "\n".into(),
        table(&rows),
        "\n".into(),
        lines(&say(MessageId::FindingWhyOrder)),
        wrapped(&PRECEDENCE),
        "\n".into(),
        lines(&pack.render(MessageId::FindingWhyVersion, &hash)),
    ]
    .concat()
}

fn row(rule: &AppliedRule, pack: &Pack) -> [String; 3] {
    let tied = rule.outcome == RuleOutcome::Outranked && rule.because.is_none();
    let word = if tied { "tied" } else { rule.outcome.as_str() };
    let outcome = pack.render(
        MessageId::FindingWhyOutcome,
        &[("outcome", Value::from(word))],
    );
    [
        clean(&rule.id),
        outcome,
        rule.because.unwrap_or_default().into(),
    ]
}
