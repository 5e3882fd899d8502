//! What a purchase made today would promise, before it is made.

use super::entitlement::{basis, conditions, counts_from, length, way_back};
use super::refusal::goods_reason;
use super::verdict::note;
use super::{Sentence, Speaker, Tone, refusal};
use crate::{MessageId, Pack, Value};
use after_sales_policy::{
    Basis, CaseType, Confidence, DayKind, Entitlement, Facts, Moment, Note, Policy, Refusal,
    RefusalReason, Regime, StartEvent, Trait, Verdict, assume_purchase, decide,
};

/// Facts and verdict as they would be if the buyer ordered today.
pub(super) struct Outlook<'a> {
    pub(super) policy: &'a Policy,
    pub(super) regime: Option<&'a Regime>,
    pub(super) facts: Facts,
    pub(super) verdict: Verdict,
}

impl<'a> Outlook<'a> {
    pub(super) fn new(
        policy: &'a Policy,
        regime: Option<&'a Regime>,
        facts: &Facts,
        case: CaseType,
        now: &Moment,
    ) -> Self {
        let asked = Facts {
            case,
            ..facts.clone()
        };
        let facts = assume_purchase(&policy.document, regime, &asked, now.today);
        let verdict = decide(policy, regime, &facts, now);
        Self {
            policy,
            regime,
            facts,
            verdict,
        }
    }

    /// What the promise rests on: the best last day, else the longest period.
    pub(super) fn best(&self) -> Option<&Entitlement> {
        let best = &self.verdict.best;
        let certain = || {
            let entitlements = self.verdict.entitlements.iter();
            entitlements.filter(|e| !e.needs_person)
        };
        let reaches = |e: &&Entitlement| match best.last_day {
            Some(day) => e.deadline.is_some_and(|deadline| deadline.safe == day),
            None => e.unlimited,
        };
        certain()
            .filter(|e| Some(e.basis) == best.last_day_basis)
            .find(reaches)
            .or_else(|| certain().max_by_key(|e| days(e)))
    }
}

/// A length in days, near enough to compare.
fn days(entitlement: &Entitlement) -> u32 {
    let months = entitlement.months.unwrap_or(0).saturating_mul(30);
    entitlement.days.unwrap_or(0).max(months)
}

/// The promise before purchase: the dated line, who pays the way back, and what was assumed
///
/// `facts` name the item and the buyer's country. The first sentence is always there: a day, a
/// length, "whenever you like", or the plain "no" with its reason and what still holds.
pub fn promise(
    policy: &Policy,
    regime: Option<&Regime>,
    facts: &Facts,
    now: &Moment,
    pack: &Pack,
) -> Vec<Sentence> {
    let outlook = Outlook::new(policy, regime, facts, CaseType::Return, now);
    let mut speaker = Speaker::new(pack);
    match outlook.best() {
        Some(best) => {
            speaker.rest_on(best.basis, &best.source);
            let assumption = line(&outlook, best, &mut speaker);
            who_pays(&outlook, best, &mut speaker);
            speaker.rest_on(best.basis, &best.source);
            assumption(&mut speaker);
            conditions(best, &mut speaker);
            if best.basis == Basis::Law && best.confidence != Some(Confidence::High) {
                basis(best, &mut speaker);
            }
        }
        None => without(&outlook, facts, now, &mut speaker),
    }
    speaker.said
}

/// Says what the first line rests on, once who pays has been said.
type Assumption = Box<dyn Fn(&mut Speaker<'_>)>;

fn line(outlook: &Outlook<'_>, best: &Entitlement, speaker: &mut Speaker<'_>) -> Assumption {
    let nothing: Assumption = Box::new(|_| {});
    let order = &outlook.facts.order;
    if let Some(deadline) = best.deadline {
        let last_day = ("last_day", Value::Date(deadline.safe));
        let ships = !outlook.facts.has(Trait::Digital);
        let Some(arrival) = order.delivered_on.filter(|_| ships) else {
            speaker.say(Tone::Good, MessageId::PromiseOrdered, &[last_day]);
            return nothing;
        };
        let args = [("arrival", arrival.into()), last_day];
        speaker.say(Tone::Good, MessageId::PromiseDated, &args);
        // A period that runs from the order does not hang on the delivery.
        if best.started != Some(arrival) {
            return nothing;
        }
        return Box::new(move |speaker| {
            speaker.say(
                Tone::Plain,
                MessageId::AssumedDelivery,
                &[("day", arrival.into())],
            );
        });
    }
    if best.unlimited {
        speaker.say(Tone::Good, MessageId::PromiseUnlimited, &[]);
        return nothing;
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
    let number = |length: Option<u32>| Value::from(length.unwrap_or(0));
    let args = [("days", number(best.days)), ("months", number(best.months))];
    speaker.say(Tone::Good, id, &args);
    if matches!(id, MessageId::PromiseDaysDelivered | MessageId::PromiseOpen) {
        return nothing;
    }
    Box::new(move |speaker| counts_from(event, speaker))
}

/// The better payer, in the words of the layer that the promise rests on when it says the same.
fn who_pays(outlook: &Outlook<'_>, best: &Entitlement, speaker: &mut Speaker<'_>) {
    let payer = outlook.verdict.best.return_freight;
    let certain = outlook.verdict.entitlements.iter();
    let freight = core::iter::once(best)
        .chain(certain.filter(|e| !e.needs_person))
        .find_map(|e| {
            let freight = e.return_freight?;
            (Some(freight.payer) == payer).then_some((e, freight))
        });
    if let Some((entitlement, freight)) = freight {
        speaker.rest_on(entitlement.basis, &entitlement.source);
        way_back(freight, speaker);
    }
}

/// No layer gives a right that needs no person.
fn without(outlook: &Outlook<'_>, facts: &Facts, now: &Moment, speaker: &mut Speaker<'_>) {
    let verdict = &outlook.verdict;
    if let Some(asked) = verdict.entitlements.first() {
        speaker.rest_on(asked.basis, &asked.source);
        return speaker.say(Tone::Caution, MessageId::PromisePerson, &[]);
    }
    let Some(main) = main_refusal(&verdict.refusals) else {
        return speaker.say(Tone::Caution, MessageId::PromiseOpen, &[]);
    };
    match (main.reason, main.goods) {
        (RefusalReason::RuleRefuses | RefusalReason::LegalException, Some(goods)) => {
            speaker.rest_on(main.basis, &main.source);
            let args = [("reason", goods_reason(goods, speaker.pack).into())];
            speaker.say(Tone::Bad, MessageId::PromiseNoGoods, &args);
        }
        (RefusalReason::RuleRefuses, None) => {
            speaker.rest_on(main.basis, &main.source);
            speaker.say(Tone::Bad, MessageId::PromiseNo, &[]);
        }
        _ => speaker.add(refusal(main, verdict, speaker.pack)),
    }
    let faulty = Outlook::new(outlook.policy, outlook.regime, facts, CaseType::Defect, now);
    if let Some(covered) = faulty.verdict.entitlements.first() {
        speaker.rest_on(covered.basis, &covered.source);
        speaker.say(Tone::Good, MessageId::StillCovered, &[]);
    }
    for each in &verdict.notes {
        if matches!(each, Note::LawNotHeld | Note::LawMayGiveMore) {
            speaker.add(vec![note(*each, speaker.pack)]);
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
    let shop_is_better = outlook.best().is_some_and(|e| e.basis == Basis::Shop);
    let law = outlook
        .verdict
        .entitlements
        .iter()
        .find(|e| e.basis == Basis::Law);
    if let Some(law) = law.filter(|_| shop_is_better) {
        speaker.rest_on(law.basis, &law.source);
        length(law, speaker);
    }
}
