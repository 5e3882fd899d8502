//! Signs that a sentence does not say who acts. They are signs: a few of them are right, so a share is gated.

use crate::{clauses, words};

/// Per cent of sentences that may look passive.
pub const MOST: f64 = 15.0;

const ENGLISH_BE: [&str; 8] = ["am", "is", "are", "was", "were", "be", "been", "being"];
const ENGLISH_PARTS: [&str; 38] = [
    "bought", "broken", "brought", "built", "cut", "done", "drawn", "driven", "eaten", "found",
    "given", "held", "hidden", "kept", "known", "left", "lost", "made", "meant", "met", "paid",
    "put", "read", "seen", "sent", "set", "shown", "shut", "sold", "spent", "stolen", "taken",
    "taught", "thought", "told", "thrown", "worn", "written",
];
/// They look like participles and say how something is.
const ENGLISH_NOT: [&str; 6] = ["need", "speed", "red", "tired", "sealed", "used"];
const GERMAN_BE: [&str; 8] = [
    "wird", "werden", "wurde", "wurden", "worden", "würde", "würden", "werde",
];
const FRENCH_BE: [&str; 12] = [
    "est", "sont", "était", "étaient", "sera", "seront", "serait", "seraient", "soit", "soient",
    "été", "être",
];
/// These make their past with “être”.
const FRENCH_NOT: [&str; 12] = [
    "allé", "arrivé", "venu", "revenu", "parti", "entré", "resté", "né", "tombé", "passé",
    "devenu", "désolé",
];

/// Whether a sentence looks passive; none in a language whose signs are not held here.
pub fn is_passive(sentence: &str, language: &str) -> Option<bool> {
    let look: fn(&[String]) -> bool = match language {
        "en" => english,
        "de" => german,
        "fr" => french,
        _ => return None,
    };
    Some(clauses(sentence).any(|clause| {
        let small: Vec<String> = words(clause).map(str::to_lowercase).collect();
        look(&small)
    }))
}

/// A form of “be”, at most two words, a participle.
fn english(words: &[String]) -> bool {
    after(words, &ENGLISH_BE, 3, |word| {
        !ENGLISH_NOT.contains(&word) && (ENGLISH_PARTS.contains(&word) || ends(word, &["ed"]))
    })
}

fn french(words: &[String]) -> bool {
    after(words, &FRENCH_BE, 2, |word| {
        let root = word.trim_end_matches('s').trim_end_matches('e');
        let ending = ["é", "endu", "oint", "epris", "ffert", "uvert", "erdu"];
        !FRENCH_NOT.contains(&root) && ends(root, &ending)
    })
}

/// A form of “werden” and a participle in one clause, in any order.
fn german(words: &[String]) -> bool {
    let helps = words.iter().any(|word| GERMAN_BE.contains(&word.as_str()));
    helps && words.iter().any(|word| is_german_part(word))
}

fn is_german_part(word: &str) -> bool {
    let holds_ge = word.starts_with("ge") || (word.contains("ge") && !word.starts_with('g'));
    let prefixed = ["be", "ent", "er", "ver", "zer", "wider", "über"];
    let starts = prefixed.iter().any(|start| word.starts_with(start));
    let weak = word.ends_with('t') && word.chars().count() > 5;
    let strong = word.ends_with("en") && holds_ge && word.chars().count() > 6;
    (weak && (holds_ge || starts || word.ends_with("iert"))) || strong
}

/// Whether one of the words follows a helper, no further than `reach` places away.
fn after(words: &[String], helpers: &[&str], reach: usize, is_part: impl Fn(&str) -> bool) -> bool {
    let mut places = words.iter().enumerate();
    places.any(|(at, word)| {
        let next = words.iter().skip(at + 1).take(reach);
        helpers.contains(&word.as_str()) && next.map(String::as_str).any(&is_part)
    })
}

fn ends(word: &str, endings: &[&str]) -> bool {
    let long = word.chars().count() > 3;
    long && endings.iter().any(|ending| word.ends_with(ending))
}

#[cfg(test)]
mod tests {
    use super::is_passive;

    #[test]
    fn signs_of_the_passive() {
        for (language, passive, active) in [
            ("en", "Your request was not sent.", "We sent your request."),
            ("en", "The money is paid back.", "It is faulty."),
            ("de", "Das Geld wird erstattet.", "Wir werden Ihnen helfen."),
            (
                "de",
                "Die Fotos wurden nicht gesendet.",
                "Sie bekommen Ihr Geld.",
            ),
            (
                "fr",
                "Vous êtes prié de payer, le colis sera envoyé.",
                "Le colis est arrivé.",
            ),
        ] {
            assert_eq!(is_passive(passive, language), Some(true), "{passive}");
            assert_eq!(is_passive(active, language), Some(false), "{active}");
        }
        assert_eq!(is_passive("Rahat maksetaan.", "fi"), None);
    }
}
