//! What the buyer may do by one layer, law or shop.

use super::labels::{method_label, proof_label, remedy_label, state_label};
use super::{Sentence, Speaker, Tone, keyword, refund};
use crate::{MessageId, Pack, Value};
use after_sales_policy::{
    Basis, CaseType, Confidence, DayKind, Entitlement, Freight, Method, Party, Remedy, StartEvent,
    Verdict,
};

/// Everything about one entitlement: what, from whom, until when, at whose cost, on what terms
pub fn entitlement(entitlement: &Entitlement, verdict: &Verdict, pack: &Pack) -> Vec<Sentence> {
    let mut speaker = Speaker::resting_on(pack, entitlement.basis, &entitlement.source);
    gets(entitlement, &mut speaker);
    basis(entitlement, &mut speaker);
    if entitlement.needs_person {
        speaker.say(Tone::Caution, MessageId::HeadlinePerson, &[]);
    }
    time(entitlement, verdict, &mut speaker);
    // What has not been sent does not come back.
    let travels = verdict.case != CaseType::Cancellation;
    if let Some(freight) = entitlement.return_freight.filter(|_| travels) {
        way_back(freight, &mut speaker);
    }
    refund::outbound(entitlement, &mut speaker);
    refund::estimate(entitlement, &mut speaker);
    if let Some(mut clock) = entitlement.refund_clock
        && refund::pays_money(entitlement)
    {
        clock.may_withhold &= travels;
        refund::clock(&clock, &mut speaker);
    }
    if let Some(day) = entitlement.send_by.filter(|_| travels) {
        speaker.say(Tone::Plain, MessageId::SendBy, &[("day", day.into())]);
    }
    conditions(entitlement, &mut speaker);
    if let Some(day) = entitlement.late.and_then(|late| late.until) {
        speaker.say(Tone::Caution, MessageId::LateUntil, &[("day", day.into())]);
    }
    if travels {
        methods(entitlement, &mut speaker);
    }
    proof(entitlement, &mut speaker);
    speaker.said
}

/// The remedies and who chooses.
pub(super) fn gets(entitlement: &Entitlement, speaker: &mut Speaker<'_>) {
    let remedies = told(&entitlement.remedies);
    if let [remedy] = remedies.as_slice() {
        let args = [("remedy", keyword(remedy.as_str()))];
        return speaker.say(Tone::Good, MessageId::GetsOne, &args);
    }
    if remedies.is_empty() {
        return;
    }
    let chooser = entitlement.chosen_by.map_or("open", Party::as_str);
    let ways: Vec<String> = remedies
        .iter()
        .map(|remedy| remedy_label(*remedy, speaker.pack))
        .collect();
    let args = [("chooser", keyword(chooser)), ("ways", Value::List(ways))];
    speaker.say(Tone::Good, MessageId::GetsList, &args);
}

/// Ending the contract and getting the money back are one thing to a buyer.
fn told(remedies: &[Remedy]) -> Vec<Remedy> {
    let refunds = remedies.contains(&Remedy::RefundOriginal);
    remedies
        .iter()
        .copied()
        .filter(|remedy| !(refunds && *remedy == Remedy::Termination))
        .collect()
}

/// Whose word it is; a law that we are not sure of says so.
pub(super) fn basis(entitlement: &Entitlement, speaker: &mut Speaker<'_>) {
    match (entitlement.basis, entitlement.confidence) {
        (Basis::Shop, _) => speaker.say(Tone::Plain, MessageId::BasisShop, &[]),
        (Basis::Law, Some(Confidence::Low | Confidence::Medium)) => {
            speaker.say(Tone::Caution, MessageId::BasisLawCheck, &[]);
        }
        (Basis::Law, _) => speaker.say(Tone::Plain, MessageId::BasisLaw, &[]),
    }
}

/// The safe last day first; the later legal day only as an extra.
fn time(entitlement: &Entitlement, verdict: &Verdict, speaker: &mut Speaker<'_>) {
    if let Some(day) = entitlement.opens_on.filter(|day| *day > verdict.today) {
        speaker.say(Tone::Plain, MessageId::OpensOn, &[("day", day.into())]);
    }
    match entitlement.deadline {
        // The terms for being late say that it has passed.
        Some(_) if entitlement.late.is_some() => {}
        Some(deadline) => {
            let day = [("day", deadline.safe.into())];
            speaker.say(Tone::Plain, MessageId::LastDay, &day);
            if deadline.legal > deadline.safe {
                let day = [("day", deadline.legal.into())];
                speaker.say(Tone::Plain, MessageId::LegalDay, &day);
            }
        }
        // A right that may be used before the goods arrive has an end that is not known yet.
        None if entitlement.unlimited && entitlement.basis == Basis::Shop => {
            speaker.say(Tone::Good, MessageId::NoLastDay, &[]);
        }
        None => {
            if length(entitlement, speaker) {
                counts_from(entitlement.starts_on, speaker);
            }
        }
    }
}

/// How long, without a date; whether there was anything to say.
pub(super) fn length(entitlement: &Entitlement, speaker: &mut Speaker<'_>) -> bool {
    let law = entitlement.basis == Basis::Law;
    let (name, number, id) = match (entitlement.days, entitlement.months, entitlement.day_kind) {
        (Some(days), _, DayKind::Calendar) if law => ("days", days, MessageId::LawDays),
        (Some(days), _, DayKind::Business) if law => ("days", days, MessageId::LawWorkingDays),
        (Some(days), _, DayKind::Calendar) => ("days", days, MessageId::PeriodDays),
        (Some(days), _, DayKind::Business) => ("days", days, MessageId::PeriodWorkingDays),
        (None, Some(months), _) if months > 0 && months % 12 == 0 => {
            let id = if law {
                MessageId::LawYears
            } else {
                MessageId::PeriodYears
            };
            ("years", months / 12, id)
        }
        (None, Some(months), _) if law => ("months", months, MessageId::LawMonths),
        (None, Some(months), _) => ("months", months, MessageId::PeriodMonths),
        (None, None, _) => return false,
    };
    // No fixed length stands in that law.
    if number == 0 {
        return false;
    }
    speaker.say(Tone::Plain, id, &[(name, number.into())]);
    true
}

pub(super) fn counts_from(event: StartEvent, speaker: &mut Speaker<'_>) {
    let args = [("event", keyword(event.as_str()))];
    speaker.say(Tone::Plain, MessageId::CountsFrom, &args);
}

/// Who pays the way back.
pub(super) fn way_back(freight: Freight, speaker: &mut Speaker<'_>) {
    match freight {
        Freight {
            payer: Party::Buyer,
            amount: Some(amount),
        } => speaker.say(
            Tone::Plain,
            MessageId::FreightCost,
            &[("amount", amount.into())],
        ),
        Freight { payer, .. } => {
            let tone = if payer == Party::Shop {
                Tone::Good
            } else {
                Tone::Plain
            };
            speaker.say(
                tone,
                MessageId::Freight,
                &[("payer", keyword(payer.as_str()))],
            );
        }
    }
}

/// Points still open, then points not met that change what the buyer gets.
pub(super) fn conditions(entitlement: &Entitlement, speaker: &mut Speaker<'_>) {
    let open: Vec<String> = entitlement
        .conditions
        .iter()
        .filter(|condition| condition.holds.is_none())
        .map(|condition| state_label(condition.state, speaker.pack))
        .collect();
    if !open.is_empty() {
        let args = [("points", Value::List(open))];
        speaker.say(Tone::Caution, MessageId::ConditionsOpen, &args);
    }
    for condition in &entitlement.conditions {
        if condition.holds == Some(false) {
            let args = [
                ("point", state_label(condition.state, speaker.pack).into()),
                ("otherwise", keyword(condition.otherwise.as_str())),
            ];
            speaker.say(Tone::Caution, MessageId::ConditionFailed, &args);
        }
    }
}

/// How the goods travel.
fn methods(entitlement: &Entitlement, speaker: &mut Speaker<'_>) {
    if entitlement.methods == [Method::NoShipment] {
        speaker.say(Tone::Good, MessageId::NothingToSend, &[]);
    } else if !entitlement.methods.is_empty() {
        let ways = entitlement
            .methods
            .iter()
            .map(|method| method_label(*method, speaker.pack))
            .collect();
        speaker.say(
            Tone::Plain,
            MessageId::Methods,
            &[("ways", Value::List(ways))],
        );
    }
}

/// What to have ready.
fn proof(entitlement: &Entitlement, speaker: &mut Speaker<'_>) {
    if !entitlement.proof.is_empty() {
        let things = entitlement
            .proof
            .iter()
            .map(|proof| proof_label(*proof, speaker.pack))
            .collect();
        let args = [("things", Value::List(things))];
        speaker.say(Tone::Plain, MessageId::ProofNeeded, &args);
    }
}
