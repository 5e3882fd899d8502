//! What the law of a market asks of the shop's page, papers and process, and the shop has not marked as done.
//! One finding for each kind of duty and how far it is, with all the places that have it: a shop that sells
//! to forty countries reads it once.

use super::KnownLaw;
use super::below_law::asks_withdrawal;
use super::duty::{Duty, FUNCTION, Stage, of_markets};
use super::law_lines::LawLines;
use crate::finding::Findings;
use crate::{Answer, FindingCode, PolicyDocument};

pub(super) fn check(document: &PolicyDocument, law: &KnownLaw<'_>, findings: &mut Findings) {
    let all = of_markets(document, law);
    let open = |duty: &&Duty<'_>| {
        !is_elsewhere(duty) && !is_in_function(duty, &all) && !duty.is_met(document)
    };
    for (stage, code) in [
        (Stage::Owed, FindingCode::DutyOpen),
        (Stage::Coming, FindingCode::DutyComing),
        (Stage::Conditional, FindingCode::DutyConditional),
        (Stage::Unsure, FindingCode::DutyUnsure),
    ] {
        let mut groups: Vec<(&str, Vec<&Duty<'_>>)> = Vec::new();
        for duty in all.iter().filter(open) {
            if stage_for(duty, document, law) != Some(stage) {
                continue;
            }
            let what = match stage {
                Stage::Conditional => duty.text("applies_to"),
                _ => kind(duty, &all),
            };
            match groups.iter_mut().find(|(known, _)| *known == what) {
                Some((_, group)) => group.push(duty),
                None => groups.push((what, vec![duty])),
            }
        }
        for (what, group) in groups {
            tell(code, what, &group, &all, findings);
        }
    }
}

fn tell(
    code: FindingCode,
    what: &str,
    group: &[&Duty<'_>],
    all: &[Duty<'_>],
    findings: &mut Findings,
) {
    let mut lines = LawLines::default();
    let mut places: Vec<&str> = Vec::new();
    let mut ids: Vec<String> = Vec::new();
    for duty in group {
        let (text, place) = asked(duty, what, all, code);
        lines.duty(duty, text, place);
        if !places.contains(&duty.place) {
            places.push(duty.place);
        }
        // What many places ask for is written once for all.
        let shared = group.iter().any(|other| {
            other.name == duty.name
                && other.place != duty.place
                && other.text("text") == duty.text("text")
        });
        let id = if shared { duty.name.into() } else { duty.id() };
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    let name = if code == FindingCode::DutyConditional {
        "what"
    } else {
        "duty"
    };
    let mut details = vec![
        (name, what.into()),
        ("markets", places.join(", ")),
        ("ids", ids.join(", ")),
    ];
    lines.tell(&mut details);
    findings.add(code, "/shop/duties_met", details);
}

/// Other rules look for these: words and links that must not be there, and the body for disputes.
fn is_elsewhere(duty: &Duty<'_>) -> bool {
    duty.text("applies_to") == "dispute_body" || duty.text("kind") == "forbidden"
}

/// Whether it is told with the function of its place.
fn is_in_function(duty: &Duty<'_>, all: &[Duty<'_>]) -> bool {
    duty.is_of_function() && function_of(duty.place, all).is_some()
}

fn function_of<'d, 'a>(place: &str, all: &'d [Duty<'a>]) -> Option<&'d Duty<'a>> {
    all.iter()
        .find(|one| one.place == place && one.name == FUNCTION)
}

/// The controls of the function at a duty's place.
fn controls<'d, 'a>(duty: &'d Duty<'a>, all: &'d [Duty<'a>]) -> impl Iterator<Item = &'d Duty<'a>> {
    all.iter().filter(|one| {
        one.place == duty.place && one.is_of_function() && one.text("kind") == "button"
    })
}

/// How far the duty is for this shop: one about goods that cannot be sent back is owed by who refuses some.
fn stage_for(duty: &Duty<'_>, document: &PolicyDocument, law: &KnownLaw<'_>) -> Option<Stage> {
    let stage = duty.stage(law.today)?;
    if duty.text("applies_to") != "no_return_goods" {
        return Some(stage);
    }
    let refuses = document.rules.iter().any(|rule| {
        let places = &rule.scope.places;
        let here = places.is_empty() || places.iter().any(|place| place.country() == duty.place);
        rule.answer == Answer::Refuse && asks_withdrawal(rule) && here
    });
    let stage = if stage == Stage::Conditional {
        Stage::Owed
    } else {
        stage
    };
    refuses.then_some(stage)
}

/// What a duty asks for, as a keyword of the catalogue: one of its own, else by what it is.
fn kind(duty: &Duty<'_>, all: &[Duty<'_>]) -> &'static str {
    match duty.name {
        // The EU's has a second step; elsewhere the law asks for less.
        FUNCTION if controls(duty, all).any(|one| one.name.starts_with("label.confirm_")) => {
            return "function";
        }
        FUNCTION => return "way",
        "label.function_information" => return "function_information",
        "label.acknowledgement" => return "acknowledgement",
        "label.notice" => return "guarantee_notice",
        "label.garan" => return "garan",
        _ => {}
    }
    match duty.text("kind") {
        "button" => "button",
        "words" => "words",
        "notice" => "notice",
        "marking" => "marking",
        "link" => "link",
        _ => "information",
    }
}

/// The words that the law prescribes or asks for, and where; none where the catalogue says it all.
fn asked<'a>(
    duty: &Duty<'a>,
    what: &str,
    all: &[Duty<'a>],
    code: FindingCode,
) -> (String, &'a str) {
    match what {
        // Words that nobody has verified are not handed on as the law's.
        "function" | "way" if code == FindingCode::DutyUnsure => (String::new(), ""),
        "function" => {
            let words = controls(duty, all).filter(|one| one.is_verbatim());
            let words: Vec<&str> = words.map(|one| one.text("text")).collect();
            (words.join(" · "), "")
        }
        "way" => controls(duty, all).next().map_or_else(
            || (duty.text("note").into(), ""),
            |one| (one.text("text").into(), one.text("where")),
        ),
        "function_information"
        | "acknowledgement"
        | "guarantee_notice"
        | "garan"
        | "durability_guarantee" => (String::new(), ""),
        _ => (duty.text("text").into(), duty.text("where")),
    }
}
