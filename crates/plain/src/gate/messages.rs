//! The gate of single messages.

use crate::gate::allow::Allowed;
use crate::gate::catalogue::Text;
use crate::passive::MOST;
use crate::sentence::{is_sentence, sentences};
use crate::word::{characters, words};
use crate::{Inspector, Limits, Scope};

/// Groups that only the shop's own people read.
const STAFF: [&str; 6] = ["desk", "findings", "operate", "figures", "inbox", "orders"];

/// What came of a locale's messages.
pub struct Messages {
    /// How many variants there are.
    pub variants: usize,
    /// How many sentences.
    pub sentences: usize,
    /// Words of a sentence on average; characters in a language without spaces.
    pub mean: f64,
    /// Of the longest one.
    pub longest: usize,
    /// Per cent of sentences for buyers that look passive.
    pub passive: Option<f64>,
    pub faults: Vec<String>,
}

pub fn look(
    texts: &[Text],
    inspector: &Inspector,
    allowed: &mut Allowed,
    locale: &str,
) -> Messages {
    let language = inspector.language();
    let mut faults = Vec::new();
    let (mut sum, mut count, mut longest) = (0, 0, 0);
    let (mut passive, mut all) = (0, 0);
    let mut has_passive = false;
    let texts: Vec<&Text> = texts.iter().filter(|text| text.own).collect();
    for text in texts.iter().copied() {
        let scope = match STAFF.contains(&text.group.as_str()) {
            true => Scope::Staff,
            false => Scope::Buyer,
        };
        for finding in inspector.look(&text.text, scope) {
            if !allowed.lets(locale, text, &finding) {
                let (kind, found, instead) = (finding.kind.name(), finding.found, finding.instead);
                faults.push(format!(
                    "{}: {kind}: {found}: {instead}\n    {}",
                    text.name(),
                    finding.sentence
                ));
            }
        }
        for sentence in sentences(&text.text, language) {
            if is_sentence(sentence, language) {
                let length = match language.is_spaceless() {
                    true => characters(sentence),
                    false => words(sentence).count(),
                };
                sum += length;
                count += 1;
                longest = longest.max(length);
            }
        }
        if scope == Scope::Buyer
            && let Some((some, of)) = inspector.passive(&text.text)
        {
            has_passive = true;
            passive += some;
            all += of;
        }
    }
    let mean = ratio(sum, count);
    if let Limits::Words { mean: most, .. } = language.limits
        && mean > most
    {
        faults.push(format!(
            "all messages: {mean:.1} words per sentence, at most {most}"
        ));
    }
    let share = has_passive.then(|| 100.0 * ratio(passive, all));
    if let Some(share) = share.filter(|share| *share > MOST) {
        faults.push(format!(
            "all messages: {share:.1} % of sentences look passive, at most {MOST} %"
        ));
        let buyers = texts
            .iter()
            .filter(|text| !STAFF.contains(&text.group.as_str()));
        for text in buyers {
            let found = inspector.passive_sentences(&text.text);
            faults.extend(
                found
                    .iter()
                    .map(|one| format!("    {}: {one}", text.name())),
            );
        }
    }
    Messages {
        variants: texts.len(),
        sentences: count,
        mean,
        longest,
        passive: share,
        faults,
    }
}

#[expect(
    clippy::cast_precision_loss,
    reason = "a catalogue has less than 2^52 words"
)]
fn ratio(part: usize, whole: usize) -> f64 {
    match whole {
        0 => 0.0,
        whole => part as f64 / whole as f64,
    }
}
