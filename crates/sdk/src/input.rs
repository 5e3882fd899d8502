//! From the caller's texts to an answer, or to every finding that stands in its way.

use crate::answer::{Answer, Document, Note, notes};
use after_sales_phrases::{Pack, say};
use after_sales_policy::{
    Facts, Finding, FindingCode, Moment, Policy, Regime, read_facts, read_policy,
};

/// What every question needs, read and found good.
struct Input {
    policy: Policy,
    facts: Facts,
    moment: Moment,
    pack: Pack,
    regime: Option<&'static Regime>,
    /// Warnings of the policy that do not stop its use.
    findings: Vec<Note>,
}

fn read(policy: &str, facts: &str, now: &str, clock: &str, pack: &str) -> Result<Input, Vec<Note>> {
    let policy = read_policy(policy);
    let facts = read_facts(facts);
    let moment = moment(now, clock);
    let pack = Pack::parse(pack).map_err(|error| {
        let help = "Give a locale pack of this build's version.";
        Finding::new(FindingCode::BadValue, "/locale", error.to_string(), help)
    });
    let mut findings = notes(Document::Policy, policy.findings);
    match (policy.policy, facts.facts, moment, pack) {
        (Some(policy), Some(facts), Ok(moment), Ok(pack)) => Ok(Input {
            // The law of the day of the contract; before a purchase that is today.
            regime: after_sales_law::regime(
                &facts.buyer.country,
                facts.order.ordered_on.or(Some(moment.today)),
            ),
            policy,
            facts,
            moment,
            pack,
            findings,
        }),
        // All that is wrong at once, not the first.
        (_, _, moment, pack) => {
            findings.extend(notes(Document::Facts, facts.findings));
            let options = [moment.err(), pack.err()].into_iter().flatten();
            findings.extend(notes(Document::Options, options.collect()));
            Err(findings)
        }
    }
}

fn moment(now: &str, clock: &str) -> Result<Moment, Finding> {
    let read = match clock {
        "device" => Moment::device(now),
        "server" => Moment::server(now),
        _ => {
            let message = "the clock is neither \"device\" nor \"server\"";
            let help = "Say \"server\" only for a time that the shop answers for.";
            return Err(Finding::new(
                FindingCode::UnknownWord,
                "/clock",
                message,
                help,
            ));
        }
    };
    read.map_err(|error| {
        let help = "Write a date, a time and an offset from UTC.";
        Finding::new(FindingCode::BadValue, "/now", error.to_string(), help)
    })
}

/// The verdict and its sentences.
pub fn decide(
    policy: &str,
    facts: &str,
    now: &str,
    clock: &str,
    pack: &str,
) -> Result<Answer, Vec<Note>> {
    let input = read(policy, facts, now, clock, pack)?;
    let verdict =
        after_sales_policy::decide(&input.policy, input.regime, &input.facts, &input.moment);
    Ok(Answer::Decision {
        r#type: "decision",
        sentences: say::verdict(&verdict, &input.facts, &input.pack),
        verdict: Box::new(verdict),
        locale: input.pack.locale().into(),
        dir: input.pack.direction().as_str(),
        findings: input.findings,
    })
}

/// The policy in words and the dated promise.
pub fn render(policy: &str, facts: &str, now: &str, pack: &str) -> Result<Answer, Vec<Note>> {
    let input = read(policy, facts, now, "device", pack)?;
    let Input {
        policy,
        facts,
        moment,
        pack,
        regime,
        findings,
    } = &input;
    Ok(Answer::Card {
        r#type: "card",
        card: say::policy_card(policy, *regime, facts, moment, pack),
        promise: say::promise(policy, *regime, facts, moment, pack),
        locale: pack.locale().into(),
        dir: pack.direction().as_str(),
        findings: findings.clone(),
    })
}
