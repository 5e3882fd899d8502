//! How much a question has in common with one that the shop has answered.

use crate::fold::{Folded, fold, has_han, is_han};
use crate::matching::is_typo;
use after_sales_phrases::{MessageId, Pack};
use after_sales_policy::{Faq, PolicyDocument, split};

/// In per cent: from here on the shop's own answer is given.
pub(crate) const CLEAR: usize = 60;
/// Words are one word when they begin with as many equal letters.
const STEM: usize = 5;

/// The shop's question that is nearest, with what both have in common.
pub(crate) fn nearest<'d>(
    question: &Folded,
    document: &'d PolicyDocument,
    pack: &Pack,
) -> Option<(&'d Faq, usize)> {
    let mut best: Option<(&Faq, usize)> = None;
    for faq in &document.faq {
        let written = faq.question.best(pack.locale()).unwrap_or_default();
        let common = common(question, written, pack);
        if common > best.map_or(0, |(_, most)| most) {
            best = Some((faq, common));
        }
    }
    best
}

/// What a question and another text have in common, in per cent of both.
pub(crate) fn common(question: &Folded, text: &str, pack: &Pack) -> usize {
    let stop = stop_words(pack);
    let asked = units(question, &stop);
    let written = units(&fold(text, pack.locale()), &stop);
    let mut left = written.clone();
    let mut shared = 0;
    for unit in &asked {
        if let Some(at) = left.iter().position(|other| alike(unit, other)) {
            left.swap_remove(at);
            shared += 1;
        }
    }
    // One word of several is no likeness.
    if shared < written.len().min(2) {
        return 0;
    }
    200 * shared / (asked.len() + written.len()).max(1)
}

/// Words without meaning of their own.
fn stop_words(pack: &Pack) -> Vec<String> {
    let list = pack.render(MessageId::AskStop, &[]);
    let words = split::all(&list, "|").map(|word| fold(word, pack.locale()).joined);
    words.collect()
}

/// What is compared: words, and of Han each two signs that stand together.
fn units(folded: &Folded, stop: &[String]) -> Vec<String> {
    let mut units = Vec::new();
    for word in folded.words.iter().filter(|word| !stop.contains(word)) {
        if !has_han(word) {
            units.push(word.clone());
            continue;
        }
        let signs: Vec<char> = without(word, stop).chars().collect();
        for pair in signs.windows(2) {
            if pair.iter().all(|sign| is_han(*sign)) {
                units.push(pair.iter().collect());
            }
        }
    }
    units
}

/// Han text with a gap where a stop word stood.
fn without(text: &str, stop: &[String]) -> String {
    let mut plain = text.to_owned();
    for each in stop.iter().filter(|each| has_han(each)) {
        let mut kept = String::new();
        for piece in split::all(&plain, each) {
            if !kept.is_empty() {
                kept.push(' ');
            }
            kept.push_str(piece);
        }
        plain = kept;
    }
    plain
}

fn alike(one: &str, other: &str) -> bool {
    let stem = |word: &str| word.chars().take(STEM).collect::<String>();
    let begins = |word: &str| word.chars().count() >= STEM;
    one == other
        || (begins(one) && begins(other) && stem(one) == stem(other))
        || is_typo(other, one)
}
