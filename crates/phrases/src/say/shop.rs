//! What the shop says of itself on the card: places, guides, answers, the complaint ladder.

use super::{Speaker, Tone};
use crate::MessageId;
use after_sales_policy::{Facts, Place, PolicyDocument, Text};

/// The shop's own words, in the best language that it wrote.
#[inline(never)]
pub(super) fn words(texts: &[&Text], speaker: &mut Speaker<'_>) {
    let mut words = String::new();
    for text in texts {
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(text.best(speaker.pack.locale()).unwrap_or_default());
    }
    if !words.is_empty() {
        speaker
            .word("words", &words)
            .say(Tone::Plain, MessageId::ShopWords);
    }
}

/// Whether something for these places is for this buyer.
fn is_for(places: &[Place], facts: &Facts) -> bool {
    let here = &facts.buyer.country;
    places.is_empty() || places.iter().any(|place| here.is_within(place))
}

pub(super) fn points(document: &PolicyDocument, facts: &Facts, speaker: &mut Speaker<'_>) {
    for point in &document.service_points {
        if !is_for(&point.places, facts) {
            continue;
        }
        let mut name = point.name.clone();
        if let Some(address) = &point.address {
            for piece in [" (", address, ")"] {
                name.push_str(piece);
            }
        }
        speaker
            .link(&point.url)
            .word("kind", point.kind.as_str())
            .word("name", &name)
            .say(Tone::Plain, MessageId::Point);
        if point.takes_unpacked {
            speaker.say(Tone::Good, MessageId::PointUnpacked);
        }
    }
}

pub(super) fn guides(document: &PolicyDocument, facts: &Facts, speaker: &mut Speaker<'_>) {
    for guide in &document.guides {
        if let Some(title) = guide.title.best(speaker.pack.locale())
            && is_about(&guide.categories, facts)
        {
            speaker
                .link_to(&guide.url)
                .word("kind", guide.kind.as_str())
                .word("title", title)
                .say(Tone::Plain, MessageId::Guide);
        }
    }
}

/// Whether the item stands under one of these category paths.
fn is_about(categories: &[String], facts: &Facts) -> bool {
    let under = |root: &String| {
        facts.item.categories.iter().any(|path| {
            let rest = path.strip_prefix(root.as_str());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        })
    };
    categories.is_empty() || categories.iter().any(under)
}

pub(super) fn faq(document: &PolicyDocument, speaker: &mut Speaker<'_>) {
    for each in &document.faq {
        words(&[&each.question, &each.answer], speaker);
    }
}

pub(super) fn disputes(document: &PolicyDocument, facts: &Facts, speaker: &mut Speaker<'_>) {
    for step in &document.disputes {
        if !is_for(&step.places, facts) {
            continue;
        }
        speaker
            .link(&step.url)
            .word("kind", step.kind.as_str())
            .word("name", &step.name)
            .say(Tone::Plain, MessageId::Dispute);
        let months = step.within_months;
        speaker.tell_number(Tone::Caution, MessageId::DisputeWithin, "months", months);
    }
}
