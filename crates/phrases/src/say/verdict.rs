//! A verdict from its headline to the next best way.

use super::entitlement::{last_day as say_last_day, say_entitlement};
use super::refusal::say_refusal;
use super::{Sentence, Speaker, Tone};
use crate::{MessageId, Pack};
use after_sales_policy::{
    Alternative, Basis, CaseType, Entitlement, FactName, Facts, Note, Refusal, RefusalReason,
    Status, Verdict,
};

/// The whole verdict: headline, last day, what each layer gives, what it refuses, notes, next ways
///
/// `facts` are the ones the verdict was made for. A "no" is never the last sentence: the verdict's
/// alternatives follow it.
pub fn verdict(verdict: &Verdict, facts: &Facts, pack: &Pack) -> Vec<Sentence> {
    let mut speaker = Speaker::new(pack);
    headline(verdict, facts, &mut speaker);
    last_day(verdict, &mut speaker);
    for (at, each) in verdict.entitlements.iter().enumerate() {
        if at > 0 {
            speaker.once = false;
            speaker.rest_on(each.basis, &each.source);
            speaker.say(Tone::Plain, MessageId::AnotherWay);
        }
        // The best last day stands on top already: the same words from the same source are left out.
        speaker.once = true;
        say_entitlement(each, verdict, &mut speaker);
    }
    speaker.once = true;
    for each in &verdict.refusals {
        if is_news(each, verdict) {
            say_refusal(each, verdict, &mut speaker);
        }
    }
    for each in &verdict.notes {
        if applies(*each, verdict) {
            say_note(*each, &mut speaker);
        }
    }
    speaker.rest_on_layer(None);
    for each in &verdict.alternatives {
        speaker
            .word("way", each.as_str())
            .say(Tone::Plain, MessageId::Alternative);
    }
    speaker.said
}

fn headline(verdict: &Verdict, facts: &Facts, speaker: &mut Speaker<'_>) {
    let (tone, id) = match verdict.status {
        Status::Eligible => {
            speaker.word("case", facts.case.as_str());
            (Tone::Good, MessageId::HeadlineYes)
        }
        Status::EligibleIf => (Tone::Caution, MessageId::HeadlineIf),
        Status::NeedsPerson => (Tone::Caution, MessageId::HeadlinePerson),
        Status::NotEligible => (Tone::Bad, MessageId::HeadlineNo),
        Status::Unknown => (Tone::Caution, MessageId::HeadlineUnknown),
    };
    speaker.say(tone, id);
    if verdict.status != Status::Unknown {
        return;
    }
    if let Some(missing) = verdict.missing_facts.first() {
        let id = match (missing.fact, missing.state) {
            (FactName::State, Some(state)) => {
                speaker.word("state", state.as_str());
                MessageId::StateQuestion
            }
            (fact, _) => {
                speaker.word("fact", fact.as_str());
                MessageId::FactQuestion
            }
        };
        speaker.say(Tone::Caution, id);
    }
}

/// The better of the two layers' last days.
fn last_day(verdict: &Verdict, speaker: &mut Speaker<'_>) {
    let best = &verdict.best;
    let says = |each: &&Entitlement| match (best.last_day, each.deadline) {
        _ if Some(each.basis) != best.last_day_basis => false,
        // A last day that has passed is told by the terms for being late.
        (Some(day), Some(deadline)) => deadline.safe == day && each.late.is_none(),
        (Some(_), None) => false,
        (None, _) => each.unlimited && each.basis == Basis::Shop,
    };
    let Some(entitlement) = verdict.entitlements.iter().find(says) else {
        return;
    };
    speaker.rest_on(entitlement.basis, &entitlement.source);
    match best.last_day {
        Some(day) => say_last_day(entitlement, day, speaker),
        None => speaker.say(Tone::Good, MessageId::NoLastDay),
    }
}

/// That the policy has no rule is no news to a buyer whom the law gives what they asked for.
fn is_news(refusal: &Refusal, verdict: &Verdict) -> bool {
    refusal.reason != RefusalReason::NoRule || verdict.entitlements.is_empty()
}

/// The later legal day is told with its date; what was never sent cannot lose value by use.
fn applies(note: Note, verdict: &Verdict) -> bool {
    match note {
        Note::LegalDayLater => {
            let later = |each: &Entitlement| each.deadline.is_some_and(|day| day.legal > day.safe);
            !verdict.entitlements.iter().any(later)
        }
        Note::DiminishedValue => verdict.case != CaseType::Cancellation,
        _ => true,
    }
}

/// Something to read with a verdict
pub fn note(note: Note, pack: &Pack) -> Sentence {
    let mut speaker = Speaker::new(pack);
    speaker.word("note", note.as_str());
    speaker.sentence(tone(note), MessageId::Note)
}

/// A note rests on nothing but the question.
#[inline(never)]
pub(super) fn say_note(note: Note, speaker: &mut Speaker<'_>) {
    speaker.rest_on_layer(None);
    speaker
        .word("note", note.as_str())
        .say(tone(note), MessageId::Note);
}

fn tone(note: Note) -> Tone {
    match note {
        Note::FaultPresumed => Tone::Good,
        Note::DeviceClock | Note::FaultToShow | Note::DiminishedValue | Note::OlderPolicy => {
            Tone::Caution
        }
        _ => Tone::Plain,
    }
}

/// A next best way
pub fn alternative(way: Alternative, pack: &Pack) -> Sentence {
    let mut speaker = Speaker::new(pack);
    speaker.word("way", way.as_str());
    speaker.sentence(Tone::Plain, MessageId::Alternative)
}
