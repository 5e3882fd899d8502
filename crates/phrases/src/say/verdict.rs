//! A verdict from its headline to the next best way.

use super::question::question_sentence;
use super::{Sentence, Speaker, Tone, entitlement, keyword, refusal};
use crate::{MessageId, Pack};
use after_sales_policy::{
    Alternative, Basis, CaseType, Facts, Note, Refusal, RefusalReason, Status, Verdict,
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
            speaker.rest_on(each.basis, &each.source);
            speaker.say(Tone::Plain, MessageId::AnotherWay, &[]);
            speaker.rest_on_nothing();
        }
        // The best last day stands on top already: the same words from the same source are left out.
        speaker.add(entitlement(each, verdict, pack));
    }
    for each in verdict.refusals.iter().filter(|r| is_news(r, verdict)) {
        speaker.add(refusal(each, verdict, pack));
    }
    for each in &verdict.notes {
        if applies(*each, verdict) {
            speaker.add(vec![note(*each, pack)]);
        }
    }
    for each in &verdict.alternatives {
        speaker.add(vec![alternative(*each, pack)]);
    }
    speaker.said
}

fn headline(verdict: &Verdict, facts: &Facts, speaker: &mut Speaker<'_>) {
    let (tone, id) = match verdict.status {
        Status::Eligible => {
            let args = [("case", keyword(facts.case.as_str()))];
            return speaker.say(Tone::Good, MessageId::HeadlineYes, &args);
        }
        Status::EligibleIf => (Tone::Caution, MessageId::HeadlineIf),
        Status::NeedsPerson => (Tone::Caution, MessageId::HeadlinePerson),
        Status::NotEligible => (Tone::Bad, MessageId::HeadlineNo),
        Status::Unknown => (Tone::Caution, MessageId::HeadlineUnknown),
    };
    speaker.say(tone, id, &[]);
    let missing = verdict.missing_facts.first();
    if let Some(missing) = missing.filter(|_| verdict.status == Status::Unknown) {
        speaker.add(vec![question_sentence(missing, speaker.pack)]);
    }
}

/// The better of the two layers' last days.
fn last_day(verdict: &Verdict, speaker: &mut Speaker<'_>) {
    let best = verdict.best.last_day;
    let entitlement = verdict.entitlements.iter().find(|e| {
        Some(e.basis) == verdict.best.last_day_basis
            && match best {
                // A last day that has passed is told by the terms for being late.
                Some(day) => e
                    .deadline
                    .is_some_and(|deadline| deadline.safe == day && e.late.is_none()),
                None => e.unlimited && e.basis == Basis::Shop,
            }
    });
    let Some(entitlement) = entitlement else {
        return;
    };
    speaker.rest_on(entitlement.basis, &entitlement.source);
    match best {
        Some(day) => speaker.say(Tone::Plain, MessageId::LastDay, &[("day", day.into())]),
        None => speaker.say(Tone::Good, MessageId::NoLastDay, &[]),
    }
    speaker.rest_on_nothing();
}

/// That the policy has no rule is no news to a buyer whom the law gives what they asked for.
fn is_news(refusal: &Refusal, verdict: &Verdict) -> bool {
    refusal.reason != RefusalReason::NoRule || verdict.entitlements.is_empty()
}

/// The later legal day is told with its date; what was never sent cannot lose value by use.
fn applies(note: Note, verdict: &Verdict) -> bool {
    match note {
        Note::LegalDayLater => !verdict
            .entitlements
            .iter()
            .filter_map(|e| e.deadline)
            .any(|deadline| deadline.legal > deadline.safe),
        Note::DiminishedValue => verdict.case != CaseType::Cancellation,
        _ => true,
    }
}

/// Something to read with a verdict
pub fn note(note: Note, pack: &Pack) -> Sentence {
    let tone = match note {
        Note::FaultPresumed => Tone::Good,
        Note::DeviceClock | Note::FaultToShow | Note::DiminishedValue => Tone::Caution,
        _ => Tone::Plain,
    };
    one(pack, tone, MessageId::Note, "note", note.as_str())
}

/// A next best way
pub fn alternative(way: Alternative, pack: &Pack) -> Sentence {
    one(
        pack,
        Tone::Plain,
        MessageId::Alternative,
        "way",
        way.as_str(),
    )
}

fn one(pack: &Pack, tone: Tone, id: MessageId, arg: &str, word: &'static str) -> Sentence {
    Sentence {
        message: id,
        text: pack.render(id, &[(arg, keyword(word))]),
        basis: None,
        source: None,
        tone,
    }
}
