//! What the buyer may do by one layer, law or shop.

use super::{Sentence, Speaker, Tone, refund, terms};
use crate::{MessageId, Pack};
use after_sales_policy::{
    Act, Basis, CaseType, CivilDate, Confidence, DayKind, Entitlement, Freight, Method, Party,
    Proof, Remedy, StartEvent, Verdict,
};

/// Everything about one entitlement: what, from whom, until when, at whose cost, on what terms
pub fn entitlement(entitlement: &Entitlement, verdict: &Verdict, pack: &Pack) -> Vec<Sentence> {
    let mut speaker = Speaker::new(pack);
    say_entitlement(entitlement, verdict, &mut speaker);
    speaker.said
}

pub(super) fn say_entitlement(
    entitlement: &Entitlement,
    verdict: &Verdict,
    speaker: &mut Speaker<'_>,
) {
    speaker.rest_on(entitlement.basis, &entitlement.source);
    gets(entitlement, speaker);
    let units = entitlement.quantity;
    speaker.tell_number(Tone::Caution, MessageId::Quantity, "count", units);
    basis(entitlement, speaker);
    if entitlement.needs_person {
        speaker.say(Tone::Caution, MessageId::HeadlinePerson);
    }
    time(entitlement, verdict, speaker);
    terms::remedy_ends(entitlement, speaker);
    // What has not been sent does not come back.
    let travels = verdict.case != CaseType::Cancellation;
    if travels {
        way_back(entitlement.return_freight, speaker);
    }
    refund::outbound(entitlement, speaker);
    refund::estimate(entitlement, speaker);
    terms::credit(entitlement, speaker);
    terms::exchange(entitlement, speaker);
    if let Some(clock) = &entitlement.refund_clock
        && refund::pays_money(entitlement)
    {
        refund::clock(clock, clock.by, speaker);
        if travels {
            refund::withhold(clock, speaker);
        }
    }
    if travels {
        speaker.tell_day(Tone::Plain, MessageId::SendBy, entitlement.send_by);
    }
    conditions(entitlement, speaker);
    let late_until = entitlement.late.and_then(|late| late.until);
    speaker.tell_day(Tone::Caution, MessageId::LateUntil, late_until);
    if travels {
        methods(entitlement, speaker);
        terms::ways_back(entitlement, speaker);
    }
    proof(&entitlement.proof, MessageId::ProofNeeded, speaker);
    proof(&entitlement.helpful_proof, MessageId::ProofHelpful, speaker);
    if let Some(guarantee) = &entitlement.guarantee {
        terms::guarantee(guarantee, entitlement.register_by, speaker);
    }
}

/// The remedies and who chooses.
#[inline(never)]
pub(super) fn gets(entitlement: &Entitlement, speaker: &mut Speaker<'_>) {
    let (remedies, then) = steps(entitlement);
    // Ending the contract and getting the money back are one thing to a buyer.
    let refunds = remedies.contains(&Remedy::RefundOriginal);
    let told = |remedy: &Remedy| !(refunds && *remedy == Remedy::Termination);
    let mut count = 0;
    let mut only = "";
    for remedy in remedies {
        if told(remedy) {
            count += 1;
            only = remedy.as_str();
        }
    }
    if count == 1 {
        speaker
            .word("remedy", only)
            .label("way", MessageId::Remedy, only)
            .say(Tone::Good, MessageId::GetsOne);
    } else {
        remedy_items(remedies, refunds, speaker);
        let chooser = entitlement.chosen_by.map_or("open", Party::as_str);
        speaker
            .word("chooser", chooser)
            .say_list(Tone::Good, MessageId::GetsList, "ways");
    }
    remedy_items(then, then.contains(&Remedy::RefundOriginal), speaker);
    speaker.say_list(Tone::Plain, MessageId::GetsThen, "ways");
}

/// What the buyer gets first, and what follows when that fails.
pub(super) fn steps(entitlement: &Entitlement) -> (&[Remedy], &[Remedy]) {
    let first = entitlement
        .first_step
        .and_then(|count| usize::try_from(count).ok());
    let split = first.and_then(|count| entitlement.remedies.split_at_checked(count));
    split.unwrap_or((&entitlement.remedies, &[]))
}

/// Whose word it is; a law that we are not sure of says so.
#[inline(never)]
pub(super) fn basis(entitlement: &Entitlement, speaker: &mut Speaker<'_>) {
    let (tone, id) = match (entitlement.basis, entitlement.confidence) {
        (Basis::Shop, _) => (Tone::Plain, MessageId::BasisShop),
        (Basis::Law, Some(Confidence::Low | Confidence::Medium)) => {
            (Tone::Caution, MessageId::BasisLawCheck)
        }
        (Basis::Law, _) => (Tone::Plain, MessageId::BasisLaw),
    };
    speaker.say(tone, id);
}

/// The safe last day first; the later legal day only as an extra.
fn time(entitlement: &Entitlement, verdict: &Verdict, speaker: &mut Speaker<'_>) {
    let opens = entitlement.opens_on.filter(|day| *day > verdict.today);
    speaker.tell_day(Tone::Plain, MessageId::OpensOn, opens);
    match entitlement.deadline {
        // The terms for being late say that it has passed.
        Some(_) if entitlement.late.is_some() => {}
        Some(deadline) => {
            last_day(entitlement, deadline.safe, speaker);
            let legal = Some(deadline.legal).filter(|day| *day > deadline.safe);
            speaker.tell_day(Tone::Plain, MessageId::LegalDay, legal);
        }
        // A right that may be used before the goods arrive has an end that is not known yet.
        None if entitlement.unlimited && entitlement.basis == Basis::Shop => {
            speaker.say(Tone::Good, MessageId::NoLastDay);
        }
        None => how_long(entitlement, speaker),
    }
}

/// The last day, and what must be done by then.
#[inline(never)]
pub(super) fn last_day(entitlement: &Entitlement, day: CivilDate, speaker: &mut Speaker<'_>) {
    let act = entitlement.done_by.unwrap_or(Act::Notice);
    speaker
        .word("act", act.as_str())
        .day("day", day)
        .say(Tone::Plain, MessageId::LastDay);
}

/// How long, and from when.
#[inline(never)]
pub(super) fn how_long(entitlement: &Entitlement, speaker: &mut Speaker<'_>) {
    if length(entitlement, speaker) {
        counts_from(entitlement.starts_on, speaker);
    }
}

/// How long, without a date; whether there was anything to say.
#[inline(never)]
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
    speaker.number(name, number).say(Tone::Plain, id);
    true
}

#[inline(never)]
pub(super) fn counts_from(event: StartEvent, speaker: &mut Speaker<'_>) {
    speaker
        .word("event", event.as_str())
        .say(Tone::Plain, MessageId::CountsFrom);
}

/// Who pays the way back.
#[inline(never)]
pub(super) fn way_back(freight: Option<Freight>, speaker: &mut Speaker<'_>) {
    let Some(freight) = freight else {
        return;
    };
    if freight.payer == Party::Shop {
        speaker
            .word("payer", freight.payer.as_str())
            .say(Tone::Good, MessageId::Freight);
    } else if freight.amount.is_some() {
        speaker.tell_amount(Tone::Plain, MessageId::FreightCost, &freight.amount);
    } else {
        speaker
            .word("payer", freight.payer.as_str())
            .say(Tone::Plain, MessageId::Freight);
    }
}

/// Points still open, then points not met that change what the buyer gets.
#[inline(never)]
pub(super) fn conditions(entitlement: &Entitlement, speaker: &mut Speaker<'_>) {
    for condition in &entitlement.conditions {
        if condition.holds.is_none() {
            speaker.item(MessageId::StatePoint, condition.state.as_str());
        }
    }
    speaker.say_list(Tone::Caution, MessageId::ConditionsOpen, "points");
    for condition in &entitlement.conditions {
        if condition.holds == Some(false) {
            speaker
                .label("point", MessageId::StatePoint, condition.state.as_str())
                .word("otherwise", condition.otherwise.as_str())
                .say(Tone::Caution, MessageId::ConditionFailed);
        }
    }
}

/// Remedies for the next list; without ending the contract, where the money back stands for it.
#[inline(never)]
pub(super) fn remedy_items(remedies: &[Remedy], refunds: bool, speaker: &mut Speaker<'_>) {
    for remedy in remedies {
        if !(refunds && *remedy == Remedy::Termination) {
            speaker.item(MessageId::Remedy, remedy.as_str());
        }
    }
}

/// How the goods travel.
fn methods(entitlement: &Entitlement, speaker: &mut Speaker<'_>) {
    if let [Method::NoShipment] = entitlement.methods.as_slice() {
        return speaker.say(Tone::Good, MessageId::NothingToSend);
    }
    for method in &entitlement.methods {
        speaker.item(MessageId::Method, method.as_str());
    }
    speaker.say_list(Tone::Plain, MessageId::Methods, "ways");
}

/// What to have ready, or what helps.
#[inline(never)]
fn proof(things: &[Proof], id: MessageId, speaker: &mut Speaker<'_>) {
    for proof in things {
        speaker.item(MessageId::Proof, proof.as_str());
    }
    speaker.say_list(Tone::Plain, id, "things");
}
