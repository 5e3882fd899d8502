//! The policy in words for one item in one country.

use super::entitlement::{basis, counts_from, gets, length, way_back};
use super::labels::{contact_line, remedy_label};
use super::promise::{Outlook, law_floor, promise};
use super::verdict::note;
use super::{Sentence, Speaker, Tone, keyword, refund, refusal};
use crate::{MessageId, Pack, Value};
use after_sales_policy::{
    Basis, CaseType, CivilDate, Confidence, Entitlement, Facts, Moment, Note, Policy, RefundClock,
    RefusalReason, Regime, Verdict, choose,
};
use serde::Serialize;

/// One part of the card
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Section {
    /// Heading
    pub title: String,
    /// Its sentences, never none
    pub sentences: Vec<Sentence>,
}

/// The whole policy in words, ready to be drawn without the engine
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Card {
    /// BCP 47 tag, for `lang`
    pub locale: String,
    /// `ltr` or `rtl`, for `dir`
    pub dir: &'static str,
    /// Heading
    pub title: String,
    /// Changed mind, faulty, arrival, money, guarantee, contact
    pub sections: Vec<Section>,
    /// What to know about the card itself
    pub footer: Vec<Sentence>,
    /// SHA-256 of the policy document, hex
    pub policy_hash: String,
}

/// The policy for one item in one country, as if it were ordered today
///
/// `facts` name the item and the buyer's country; their case is not read.
pub fn policy_card(
    policy: &Policy,
    regime: Option<&Regime>,
    facts: &Facts,
    now: &Moment,
    pack: &Pack,
) -> Card {
    let look = |case| Outlook::new(policy, regime, facts, case, now);
    let returning = look(CaseType::Return);
    let mut sections = Vec::new();
    let mut section = |name: &'static str, sentences: Vec<Sentence>| {
        if !sentences.is_empty() {
            let args = [("section", keyword(name))];
            sections.push(Section {
                title: pack.render(MessageId::CardSection, &args),
                sentences,
            });
        }
    };
    let mut first = promise(policy, regime, facts, now, pack);
    first.extend(more_on_returns(&returning, pack));
    section("changed_mind", first);
    section("faulty", faulty(&look(CaseType::Defect), pack));
    section("arrival", arrival(&look, pack));
    section("money", money(&returning, pack));
    section("guarantee", guarantee(&look(CaseType::Guarantee), pack));
    section("contact", contact(policy, pack));
    Card {
        locale: pack.locale().to_owned(),
        dir: pack.direction().as_str(),
        title: pack.render(MessageId::CardTitle, &[]),
        sections,
        footer: footer(regime, pack),
        policy_hash: policy.hash.clone(),
    }
}

fn more_on_returns(outlook: &Outlook<'_>, pack: &Pack) -> Vec<Sentence> {
    let mut speaker = Speaker::new(pack);
    law_floor(outlook, &mut speaker);
    let facts = &outlook.facts;
    let rule = choose(&outlook.policy.document, facts).governing;
    if let Some((rule, share)) = rule.and_then(|rule| Some((rule, rule.credit_bonus?))) {
        speaker.rest_on(Basis::Shop, &rule.id);
        speaker.say(
            Tone::Good,
            MessageId::CreditBonus,
            &[("share", share.into())],
        );
    }
    speaker.said
}

fn faulty(outlook: &Outlook<'_>, pack: &Pack) -> Vec<Sentence> {
    let mut speaker = Speaker::new(pack);
    for each in &outlook.verdict.entitlements {
        speaker.add(in_short(each, pack));
    }
    if speaker.said.is_empty() {
        for each in &outlook.verdict.refusals {
            speaker.add(refusal(each, &outlook.verdict, pack));
        }
    }
    for each in &outlook.verdict.notes {
        if matches!(
            each,
            Note::DependsOnItem | Note::LawMayGiveMore | Note::LawNotHeld
        ) {
            speaker.add(vec![note(*each, pack)]);
        }
    }
    speaker.said
}

/// What one layer gives, without days: they would be those of a delivery that has not happened.
fn in_short(entitlement: &Entitlement, pack: &Pack) -> Vec<Sentence> {
    let mut speaker = Speaker::resting_on(pack, entitlement.basis, &entitlement.source);
    gets(entitlement, &mut speaker);
    if entitlement.unlimited {
        speaker.say(Tone::Good, MessageId::NoLastDay, &[]);
    } else if length(entitlement, &mut speaker) {
        counts_from(entitlement.starts_on, &mut speaker);
    }
    if let Some(freight) = entitlement.return_freight {
        way_back(freight, &mut speaker);
    }
    if entitlement.needs_person {
        speaker.say(Tone::Caution, MessageId::HeadlinePerson, &[]);
    }
    if entitlement
        .confidence
        .is_some_and(|sure| sure != Confidence::High)
    {
        basis(entitlement, &mut speaker);
    }
    speaker.said
}

fn arrival<'a>(look: &impl Fn(CaseType) -> Outlook<'a>, pack: &Pack) -> Vec<Sentence> {
    let mut speaker = Speaker::new(pack);
    let outlooks = [CaseType::Damaged, CaseType::Wrong, CaseType::Missing].map(look);
    let mut cases = outlooks
        .iter()
        .filter_map(|outlook| Some((outlook, quickest(&outlook.verdict)?)))
        .peekable();
    while let Some((outlook, entitlement)) = cases.next() {
        speaker.rest_on(entitlement.basis, &entitlement.source);
        let ways = entitlement
            .remedies
            .iter()
            .map(|remedy| remedy_label(*remedy, pack))
            .collect();
        let case = keyword(outlook.verdict.case.as_str());
        let args = [("case", case), ("ways", Value::List(ways))];
        speaker.say(Tone::Plain, MessageId::CardCase, &args);
        // Cases of one rule share its period: told once, after the last of them.
        let goes_on = cases
            .peek()
            .is_some_and(|(_, next)| next.source == entitlement.source);
        if !goes_on && length(entitlement, &mut speaker) {
            counts_from(entitlement.starts_on, &mut speaker);
        }
    }
    if speaker.said.is_empty() {
        speaker.say(Tone::Plain, MessageId::CardAsk, &[]);
    }
    speaker.said
}

/// The shop's own way is quicker; the law's follows from the part about faults.
fn quickest(verdict: &Verdict) -> Option<&Entitlement> {
    let offers = || {
        verdict
            .entitlements
            .iter()
            .filter(|e| !e.remedies.is_empty())
    };
    offers()
        .find(|e| e.basis == Basis::Shop)
        .or_else(|| offers().next())
}

fn money(outlook: &Outlook<'_>, pack: &Pack) -> Vec<Sentence> {
    let mut speaker = Speaker::new(pack);
    for each in &outlook.verdict.entitlements {
        let mut layer = Speaker::resting_on(pack, each.basis, &each.source);
        if let Some(freight) = each.return_freight {
            way_back(freight, &mut layer);
        }
        refund::outbound(each, &mut layer);
        refund::estimate(each, &mut layer);
        if let Some(clock) = each.refund_clock.filter(|_| refund::pays_money(each)) {
            // Nobody tells us anything today: the length, not the day.
            refund::clock(&RefundClock { by: None, ..clock }, &mut layer);
        }
        speaker.add(layer.said);
    }
    speaker.said
}

fn guarantee(outlook: &Outlook<'_>, pack: &Pack) -> Vec<Sentence> {
    let mut speaker = Speaker::new(pack);
    let verdict = &outlook.verdict;
    for each in &verdict.entitlements {
        speaker.add(in_short(each, pack));
    }
    let no_rule = |reason| reason == RefusalReason::NoRule;
    if speaker.said.is_empty() && verdict.refusals.iter().any(|r| no_rule(r.reason)) {
        speaker.say(Tone::Plain, MessageId::CardGuaranteeNone, &[]);
    }
    for each in verdict.refusals.iter().filter(|r| !no_rule(r.reason)) {
        speaker.add(refusal(each, verdict, pack));
    }
    speaker.said
}

fn contact(policy: &Policy, pack: &Pack) -> Vec<Sentence> {
    let mut speaker = Speaker::new(pack);
    speaker.basis = Some(Basis::Shop);
    for contact in &policy.document.shop.contacts {
        speaker.said.push(Sentence {
            message: MessageId::Contact,
            text: contact_line(contact, pack),
            basis: Some(Basis::Shop),
            source: None,
            tone: Tone::Plain,
        });
        if let Some(hours) = &contact.hours {
            let args = [("hours", hours.clone().into())];
            speaker.say(Tone::Plain, MessageId::ContactHours, &args);
        }
    }
    if speaker.said.is_empty() {
        speaker.say(Tone::Plain, MessageId::CardAsk, &[]);
    }
    speaker.said
}

fn footer(regime: Option<&Regime>, pack: &Pack) -> Vec<Sentence> {
    let mut speaker = Speaker::new(pack);
    match regime.map(|regime| CivilDate::parse(regime.as_of)) {
        Some(Some(day)) => speaker.say(Tone::Plain, MessageId::CardAsOf, &[("day", day.into())]),
        Some(None) => {}
        None => speaker.add(vec![note(Note::LawNotHeld, pack)]),
    }
    speaker.say(Tone::Plain, MessageId::CardFooter, &[]);
    speaker.said
}
