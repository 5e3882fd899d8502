//! How to reach a person, when, and in which language.

use super::{Sentence, Speaker, Tone};
use crate::{ListStyle, MessageId, Pack};
use after_sales_policy::split;
use after_sales_policy::{Basis, Contact, ContactKind, OpenHours, Shop, Weekday};

/// How to reach a person, as a sentence
pub fn contact_line(contact: &Contact, pack: &Pack) -> String {
    let mut speaker = Speaker::new(pack);
    hand_over(contact, &mut speaker);
    speaker.words(MessageId::Contact)
}

fn hand_over(contact: &Contact, speaker: &mut Speaker<'_>) {
    let value = match contact.kind {
        ContactKind::Page => "",
        _ => &contact.value,
    };
    speaker
        .word("kind", contact.kind.as_str())
        .word("value", value);
}

/// When somebody answers there, how soon, and whether in the language of the pack
pub fn contact_terms(contact: &Contact, shop: &Shop, pack: &Pack) -> Vec<Sentence> {
    let mut speaker = Speaker::new(pack);
    speaker.basis = Some(Basis::Shop);
    say_terms(contact, shop, &mut speaker);
    speaker.said
}

/// The sentence and its terms.
pub(super) fn say_contact(contact: &Contact, shop: &Shop, speaker: &mut Speaker<'_>) {
    hand_over(contact, speaker);
    speaker.say(Tone::Plain, MessageId::Contact);
    say_terms(contact, shop, speaker);
}

fn say_terms(contact: &Contact, shop: &Shop, speaker: &mut Speaker<'_>) {
    for open in &contact.open {
        let span = span(open, speaker);
        speaker.item_text(span);
    }
    speaker.say_list(Tone::Plain, MessageId::ContactHours, "hours");
    let hours = contact.reply_hours;
    speaker.tell_number(Tone::Plain, MessageId::ContactReply, "hours", hours);
    let languages = match contact.languages.is_empty() {
        true => &shop.languages,
        false => &contact.languages,
    };
    let here = base(speaker.pack.locale());
    if !languages.is_empty() && !languages.iter().any(|spoken| base(spoken) == here) {
        speaker.say(Tone::Caution, MessageId::ContactLanguage);
    }
}

/// The language of a tag without script and region.
fn base(tag: &str) -> &str {
    split::once(tag, "-").map_or(tag, |(base, _)| base)
}

/// "Monday–Friday 09:00–17:00"
fn span(open: &OpenHours, speaker: &mut Speaker<'_>) -> String {
    let days = days(&open.days, speaker);
    speaker.word("days", &days);
    for (name, time) in [("from", open.from), ("until", open.until)] {
        let clock = speaker.pack.digits(&time.text());
        speaker.word(name, &clock);
    }
    speaker.words(MessageId::ContactSpan)
}

fn days(days: &[Weekday], speaker: &mut Speaker<'_>) -> String {
    let pack = speaker.pack;
    let name = |day: Weekday| pack.weekday(day as usize);
    match days {
        [first, .., last] if days.len() > 2 && in_a_row(days) => speaker
            .word("first", name(*first))
            .word("last", name(*last))
            .words(MessageId::ContactDays),
        _ => {
            let mut names = Vec::with_capacity(days.len());
            for day in days {
                names.push(name(*day).to_owned());
            }
            pack.list(&names, ListStyle::And)
        }
    }
}

fn in_a_row(days: &[Weekday]) -> bool {
    days.windows(2).all(|two| match two {
        [day, next] => *day as usize + 1 == *next as usize,
        _ => true,
    })
}
