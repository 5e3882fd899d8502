//! What a purchase made today would promise, and what an order that was placed does, in the same words.

use super::entitlement::{basis, conditions, counts_from, length, way_back};
use super::refusal::say_refusal;
use super::verdict::say_note;
use super::{Sentence, Speaker, Tone};
use crate::{MessageId, Pack};
use after_sales_policy::{
    Basis, CaseType, CivilDate, Confidence, DayKind, Entitlement, Facts, Moment, Note, Party,
    Policy, Refusal, RefusalReason, Regime, StartEvent, Trait, Verdict, assume_purchase,
    decide_case,
};

/// Facts of a purchase, and the verdict on one case of it.
pub(super) struct Outlook<'a> {
    pub(super) policy: &'a Policy,
    pub(super) facts: &'a Facts,
    pub(super) verdict: Verdict,
    /// How far the purchase is: it would be made `today`, is `ordered`, or has `arrived`.
    pub(super) when: &'static str,
}

impl<'a> Outlook<'a> {
    pub(super) fn new(
        policy: &'a Policy,
        regime: Option<&Regime>,
        facts: &'a Facts,
        case: CaseType,
        now: &Moment,
    ) -> Self {
        Self {
            policy,
            facts,
            verdict: decide_case(policy, regime, facts, case, now),
            when: "today",
        }
    }

    /// What the promise rests on: the best last day, else the longest period.
    #[inline(never)]
    pub(super) fn best(&self) -> Option<&Entitlement> {
        let best = &self.verdict.best;
        let mut longest: Option<&Entitlement> = None;
        for each in &self.verdict.entitlements {
            if each.needs_person {
                continue;
            }
            let reaches = match (best.last_day, each.deadline) {
                (Some(day), deadline) => deadline.is_some_and(|deadline| deadline.safe == day),
                (None, _) => each.unlimited,
            };
            if reaches && Some(each.basis) == best.last_day_basis {
                return Some(each);
            }
            if longest.is_none_or(|known| days(each) >= days(known)) {
                longest = Some(each);
            }
        }
        longest
    }
}

/// A length in days, near enough to compare.
fn days(entitlement: &Entitlement) -> u32 {
    let months = entitlement.months.unwrap_or(0).saturating_mul(30);
    entitlement.days.unwrap_or(0).max(months)
}

/// The promise before purchase: the dated line, who pays the way back, and what was assumed
///
/// `facts` are those of a return of an item ordered today, as [`after_sales_policy::assume_purchase`] gives them. The first sentence is always there: a day, a
/// length, "whenever you like", or the plain "no" with its reason and what still holds.
pub fn promise(
    policy: &Policy,
    regime: Option<&Regime>,
    facts: &Facts,
    now: &Moment,
    pack: &Pack,
) -> Vec<Sentence> {
    said(policy, regime, facts, "today", now, pack)
}

/// The same of an order that was placed on `ordered`, with its own days in the place of those of a purchase made today
///
/// An order that has not arrived is told with the shop's estimate, until that day has passed: then nobody knows
/// the last day, and the promise names a length.
pub fn order_promise(
    policy: &Policy,
    regime: Option<&Regime>,
    facts: Facts,
    ordered: CivilDate,
    now: &Moment,
    pack: &Pack,
) -> Vec<Sentence> {
    let (placed, when) = placed(policy, regime, facts, ordered, now);
    said(policy, regime, &placed, when, now, pack)
}

/// What is known and assumed of an order, and how far it is.
pub(super) fn placed(
    policy: &Policy,
    regime: Option<&Regime>,
    facts: Facts,
    ordered: CivilDate,
    now: &Moment,
) -> (Facts, &'static str) {
    let arrived = facts.order.delivered_on;
    let mut placed = assume_purchase(&policy.document, regime, facts, ordered);
    let mut when = "ordered";
    if arrived.is_some() || placed.order.delivered_on.is_some_and(|day| day < now.today) {
        placed.order.delivered_on = arrived;
        // What counts is what the buyer can do today, not on the day of the estimate.
        placed.event.declared_on = None;
        if arrived.is_some() {
            when = "arrived";
        }
    }
    (placed, when)
}

fn said(
    policy: &Policy,
    regime: Option<&Regime>,
    facts: &Facts,
    when: &'static str,
    now: &Moment,
    pack: &Pack,
) -> Vec<Sentence> {
    let mut outlook = Outlook::new(policy, regime, facts, CaseType::Return, now);
    outlook.when = when;
    let mut speaker = Speaker::new(pack);
    say_promise(&outlook, regime, now, &mut speaker);
    speaker.said
}

#[inline(never)]
pub(super) fn say_promise(
    outlook: &Outlook<'_>,
    regime: Option<&Regime>,
    now: &Moment,
    speaker: &mut Speaker<'_>,
) {
    let Some(best) = outlook.best() else {
        return without(outlook, regime, now, speaker);
    };
    speaker.rest_on(best.basis, &best.source);
    let assumption = line(outlook, best, speaker);
    who_pays(outlook, best, speaker);
    speaker.rest_on(best.basis, &best.source);
    match assumption {
        Assumption::Nothing => {}
        Assumption::Delivery(day) => {
            let day = Some(day);
            speaker.tell_day(Tone::Plain, MessageId::AssumedDelivery, day);
        }
        Assumption::Event(event) => counts_from(event, speaker),
    }
    conditions(best, speaker);
    if best.basis == Basis::Law && best.confidence != Some(Confidence::High) {
        basis(best, speaker);
    }
}

/// What the first line rests on; told once who pays has been said.
enum Assumption {
    Nothing,
    /// The goods arrive on this day.
    Delivery(CivilDate),
    /// The time counts from this event.
    Event(StartEvent),
}

fn line(outlook: &Outlook<'_>, best: &Entitlement, speaker: &mut Speaker<'_>) -> Assumption {
    if let Some(deadline) = best.deadline {
        let ships = !outlook.facts.has(Trait::Digital);
        let arrival = outlook.facts.order.delivered_on.filter(|_| ships);
        let mut id = MessageId::PromiseOrdered;
        if let Some(arrival) = arrival {
            speaker.day("arrival", arrival);
            id = MessageId::PromiseDated;
        }
        speaker
            .word("when", outlook.when)
            .day("last_day", deadline.safe)
            .say(Tone::Good, id);
        return match arrival.filter(|_| outlook.when != "arrived") {
            Some(arrival) if best.started == Some(arrival) => Assumption::Delivery(arrival),
            // A period that runs from the order does not hang on the delivery.
            _ => Assumption::Nothing,
        };
    }
    if best.unlimited {
        speaker.say(Tone::Good, MessageId::PromiseUnlimited);
        return Assumption::Nothing;
    }
    let event = best.starts_on;
    let id = match (best.days, best.months, best.day_kind) {
        (Some(_), _, DayKind::Calendar) if event == StartEvent::Delivered => {
            MessageId::PromiseDaysDelivered
        }
        (Some(_), _, DayKind::Calendar) => MessageId::PromiseDays,
        (Some(_), _, DayKind::Business) => MessageId::PromiseWorkingDays,
        (None, Some(_), _) => MessageId::PromiseMonths,
        (None, None, _) => MessageId::PromiseOpen,
    };
    speaker
        .number("days", best.days.unwrap_or(0))
        .number("months", best.months.unwrap_or(0))
        .say(Tone::Good, id);
    match id {
        MessageId::PromiseDaysDelivered | MessageId::PromiseOpen => Assumption::Nothing,
        _ => Assumption::Event(event),
    }
}

/// The better payer, in the words of the layer that the promise rests on when it says the same.
fn who_pays(outlook: &Outlook<'_>, best: &Entitlement, speaker: &mut Speaker<'_>) {
    let mut payer = best;
    for each in &outlook.verdict.entitlements {
        let Some(own) = each.return_freight.filter(|_| !each.needs_person) else {
            continue;
        };
        let free = own.payer == Party::Shop;
        let known = payer.return_freight;
        if known.is_none_or(|known| free && known.payer == Party::Buyer) {
            payer = each;
        }
    }
    speaker.rest_on(payer.basis, &payer.source);
    way_back(payer.return_freight, speaker);
}

/// No layer gives a right that needs no person.
fn without(
    outlook: &Outlook<'_>,
    regime: Option<&Regime>,
    now: &Moment,
    speaker: &mut Speaker<'_>,
) {
    let verdict = &outlook.verdict;
    if let Some(asked) = verdict.entitlements.first() {
        speaker.rest_on(asked.basis, &asked.source);
        return speaker.say(Tone::Caution, MessageId::PromisePerson);
    }
    let Some(main) = main_refusal(&verdict.refusals) else {
        return speaker.say(Tone::Caution, MessageId::PromiseOpen);
    };
    let id = match (main.reason, main.goods) {
        (RefusalReason::RuleRefuses | RefusalReason::LegalException, Some(goods)) => {
            speaker.label("reason", MessageId::GoodsReason, goods.as_str());
            Some(MessageId::PromiseNoGoods)
        }
        (RefusalReason::RuleRefuses, None) => Some(MessageId::PromiseNo),
        _ => None,
    };
    match id {
        Some(id) => {
            speaker.rest_on(main.basis, &main.source);
            speaker.say(Tone::Bad, id);
        }
        None => say_refusal(main, verdict, speaker),
    }
    let faulty = decide_case(outlook.policy, regime, outlook.facts, CaseType::Defect, now);
    if let Some(covered) = faulty.entitlements.first() {
        speaker.rest_on(covered.basis, &covered.source);
        speaker.say(Tone::Good, MessageId::StillCovered);
    }
    for each in &verdict.notes {
        if matches!(each, Note::LawNotHeld | Note::LawMayGiveMore) {
            say_note(*each, speaker);
        }
    }
}

/// The refusal that tells most: one that names the goods, else the shop's own.
fn main_refusal(refusals: &[Refusal]) -> Option<&Refusal> {
    refusals
        .iter()
        .find(|refusal| refusal.goods.is_some())
        .or_else(|| refusals.iter().find(|r| r.basis == Basis::Shop))
        .or_else(|| refusals.first())
}

/// The law's own length, where the promise rests on the shop's.
pub(super) fn law_floor(outlook: &Outlook<'_>, speaker: &mut Speaker<'_>) {
    if outlook.best().is_none_or(|best| best.basis != Basis::Shop) {
        return;
    }
    let mut entitlements = outlook.verdict.entitlements.iter();
    if let Some(law) = entitlements.find(|each| each.basis == Basis::Law) {
        speaker.rest_on(law.basis, &law.source);
        length(law, speaker);
    }
}
