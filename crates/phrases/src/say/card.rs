//! The policy in words for one item in one country.

use super::contact::say_contact;
use super::entitlement::{basis, gets, how_long, remedy_items, steps, way_back};
use super::labels::label;
use super::promise::{Outlook, law_floor, placed, say_promise};
use super::refusal::say_refusal;
use super::verdict::say_note;
use super::{Sentence, Speaker, Tone, refund, shop, terms};
use crate::{MessageId, Pack};
use after_sales_policy::{
    Basis, CaseType, CivilDate, Confidence, Entitlement, Facts, Moment, Note, Policy, Refusal,
    RefusalReason, Regime, Verdict, choose,
};
use serde::Serialize;

/// Parts of the card by the name of their heading, in the order of the card.
const SECTIONS: &[&str] = &[
    "changed_mind",
    "faulty",
    "arrival",
    "money",
    "guarantee",
    "contact",
    "points",
    "guides",
    "faq",
    "disputes",
];

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
    /// Changed mind, faulty, arrival, money, guarantee, contact, places, guides, questions, disputes
    pub sections: Vec<Section>,
    /// What to know about the card itself
    pub footer: Vec<Sentence>,
    /// SHA-256 of the policy document, hex
    pub policy_hash: String,
}

/// The policy for one item in one country, as if it were ordered today
///
/// `facts` are those of a return of an item ordered today, as [`after_sales_policy::assume_purchase`] gives
/// them.
pub fn policy_card(
    policy: &Policy,
    regime: Option<&Regime>,
    facts: &Facts,
    now: &Moment,
    pack: &Pack,
) -> Card {
    card(policy, regime, facts, "today", now, pack)
}

/// The same for an order that was placed on `ordered`: with its own days, as the shop's order mail tells them
pub fn order_card(
    policy: &Policy,
    regime: Option<&Regime>,
    facts: Facts,
    ordered: CivilDate,
    now: &Moment,
    pack: &Pack,
) -> Card {
    let (placed, when) = placed(policy, regime, facts, ordered, now);
    card(policy, regime, &placed, when, now, pack)
}

fn card(
    policy: &Policy,
    regime: Option<&Regime>,
    facts: &Facts,
    when: &'static str,
    now: &Moment,
    pack: &Pack,
) -> Card {
    let document = &policy.document;
    let look = |case| Outlook::new(policy, regime, facts, case, now);
    let mut returning = look(CaseType::Return);
    returning.when = when;
    let mut sections = Vec::new();
    let mut speaker = Speaker::new(pack);
    // Every part is said by the one speaker and taken from it under its heading.
    for name in SECTIONS {
        speaker.once = matches!(*name, "faulty" | "money" | "guarantee");
        speaker.rest_on_layer(None);
        match *name {
            "changed_mind" => {
                say_promise(&returning, regime, now, &mut speaker);
                more_on_returns(&returning, &mut speaker);
            }
            "faulty" => faulty(&look(CaseType::Defect), &mut speaker),
            "arrival" => arrival(&look, &mut speaker),
            "money" => money(&returning, &mut speaker),
            "guarantee" => guarantee(&look(CaseType::Guarantee), &mut speaker),
            own => {
                speaker.rest_on_layer(Some(Basis::Shop));
                match own {
                    "contact" => contact(policy, &mut speaker),
                    "points" => shop::points(document, facts, &mut speaker),
                    "guides" => shop::guides(document, facts, &mut speaker),
                    "faq" => shop::faq(document, &mut speaker),
                    _ => shop::disputes(document, facts, &mut speaker),
                }
            }
        }
        let sentences = core::mem::take(&mut speaker.said);
        if !sentences.is_empty() {
            sections.push(Section {
                title: label(MessageId::CardSection, name, pack),
                sentences,
            });
        }
    }
    speaker.once = false;
    speaker.rest_on_layer(None);
    footer(regime, &mut speaker);
    Card {
        locale: pack.locale().to_owned(),
        dir: pack.direction().as_str(),
        title: pack.render(MessageId::CardTitle, &[]),
        sections,
        footer: speaker.said,
        policy_hash: policy.hash.clone(),
    }
}

fn more_on_returns(outlook: &Outlook<'_>, speaker: &mut Speaker<'_>) {
    law_floor(outlook, speaker);
    if let Some(rule) = choose(outlook.policy, outlook.facts).governing {
        speaker.rest_on(Basis::Shop, &rule.id);
        if let Some(share) = rule.credit_bonus {
            speaker
                .share(share.0)
                .say(Tone::Good, MessageId::CreditBonus);
        }
        if let Some(remark) = &rule.remark {
            shop::words(&[remark], speaker);
        }
    }
}

/// What shop and law give in one case of an item ordered today, without days of a delivery that has not happened
///
/// `facts` as for [`policy_card`].
pub fn case_in_short(
    policy: &Policy,
    regime: Option<&Regime>,
    facts: &Facts,
    case: CaseType,
    now: &Moment,
    pack: &Pack,
) -> Vec<Sentence> {
    let mut speaker = Speaker::new(pack);
    speaker.once = true;
    faulty(
        &Outlook::new(policy, regime, facts, case, now),
        &mut speaker,
    );
    speaker.said
}

fn faulty(outlook: &Outlook<'_>, speaker: &mut Speaker<'_>) {
    in_short(&outlook.verdict, speaker);
    if speaker.said.is_empty() {
        for each in &outlook.verdict.refusals {
            say_refusal(each, &outlook.verdict, speaker);
        }
    }
    for each in &outlook.verdict.notes {
        if matches!(
            each,
            Note::DependsOnItem | Note::LawMayGiveMore | Note::LawNotHeld
        ) {
            say_note(*each, speaker);
        }
    }
}

/// What each layer gives, without days: they would be those of a delivery that has not happened.
#[inline(never)]
fn in_short(verdict: &Verdict, speaker: &mut Speaker<'_>) {
    for entitlement in &verdict.entitlements {
        speaker.rest_on(entitlement.basis, &entitlement.source);
        gets(entitlement, speaker);
        if entitlement.unlimited {
            speaker.say(Tone::Good, MessageId::NoLastDay);
        } else {
            how_long(entitlement, speaker);
        }
        way_back(entitlement.return_freight, speaker);
        if entitlement.needs_person {
            speaker.say(Tone::Caution, MessageId::HeadlinePerson);
        }
        if let Some(guarantee) = &entitlement.guarantee {
            terms::guarantee(guarantee, None, speaker);
        }
        if let Some(Confidence::Low | Confidence::Medium) = entitlement.confidence {
            basis(entitlement, speaker);
        }
    }
}

fn arrival<'a>(look: &impl Fn(CaseType) -> Outlook<'a>, speaker: &mut Speaker<'_>) {
    let outlooks = [CaseType::Damaged, CaseType::Wrong, CaseType::Missing].map(look);
    let mut rest = outlooks.iter();
    while let Some(outlook) = rest.next() {
        let Some(entitlement) = quickest(&outlook.verdict) else {
            continue;
        };
        speaker.rest_on(entitlement.basis, &entitlement.source);
        remedy_items(steps(entitlement).0, false, speaker);
        speaker
            .word("case", outlook.verdict.case.as_str())
            .say_list(Tone::Plain, MessageId::CardCase, "ways");
        // Cases of one rule share its period: told once, after the last of them.
        let next = rest.clone().find_map(|next| quickest(&next.verdict));
        if next.is_none_or(|next| next.source != entitlement.source) {
            how_long(entitlement, speaker);
        }
    }
    if speaker.said.is_empty() {
        speaker.say(Tone::Plain, MessageId::CardAsk);
    }
}

/// The shop's own way is quicker; the law's follows from the part about faults.
#[inline(never)]
fn quickest(verdict: &Verdict) -> Option<&Entitlement> {
    let mut first = None;
    for each in &verdict.entitlements {
        if each.remedies.is_empty() {
            continue;
        }
        if each.basis == Basis::Shop {
            return Some(each);
        }
        first = first.or(Some(each));
    }
    first
}

fn money(outlook: &Outlook<'_>, speaker: &mut Speaker<'_>) {
    for each in &outlook.verdict.entitlements {
        speaker.rest_on(each.basis, &each.source);
        way_back(each.return_freight, speaker);
        refund::outbound(each, speaker);
        refund::estimate(each, speaker);
        if let Some(clock) = &each.refund_clock
            && refund::pays_money(each)
        {
            // Nobody tells us anything today: the length, not the day.
            refund::clock(clock, None, speaker);
            refund::withhold(clock, speaker);
        }
    }
}

fn guarantee(outlook: &Outlook<'_>, speaker: &mut Speaker<'_>) {
    let verdict = &outlook.verdict;
    in_short(verdict, speaker);
    let no_rule = |refusal: &Refusal| refusal.reason == RefusalReason::NoRule;
    if speaker.said.is_empty() && verdict.refusals.iter().any(no_rule) {
        speaker.say(Tone::Plain, MessageId::CardGuaranteeNone);
    }
    for each in &verdict.refusals {
        if !no_rule(each) {
            say_refusal(each, verdict, speaker);
        }
    }
}

fn contact(policy: &Policy, speaker: &mut Speaker<'_>) {
    let shop = &policy.document.shop;
    for contact in &shop.contacts {
        say_contact(contact, shop, speaker);
    }
    if speaker.said.is_empty() {
        speaker.say(Tone::Plain, MessageId::CardAsk);
    }
}

fn footer(regime: Option<&Regime>, speaker: &mut Speaker<'_>) {
    match regime {
        Some(regime) => {
            let day = CivilDate::parse(regime.as_of);
            speaker.tell_day(Tone::Plain, MessageId::CardAsOf, day);
        }
        None => say_note(Note::LawNotHeld, speaker),
    }
    speaker.say(Tone::Plain, MessageId::CardFooter);
}
