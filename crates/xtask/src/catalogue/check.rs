//! What a catalogue must keep to: English states types, other locales say the same with the same
//! arguments, and every selector covers what the language's plural rules can ask for.

use super::find;
use super::groups;
use super::message::{
    Catalogue, Kind, Message, Piece, Problem, Use, Variant, argument_names, uses,
};

/// All CLDR cardinal categories.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

fn complain(problems: &mut Vec<Problem>, message: &Message, text: String) {
    problems.push(Problem {
        file: message.file.clone(),
        line: message.line,
        text: format!("{}: {text}", message.id),
    });
}

/// The type that English states for an argument of `id`.
fn kind_of(english: &Catalogue, id: &str, arg: &str) -> Option<Kind> {
    find(english, id)?
        .stated
        .iter()
        .find(|(name, _)| name == arg)
        .map(|(_, kind)| *kind)
}

/// English: every argument has a stated type that fits its uses, and every stated one is used.
pub fn source(english: &Catalogue, problems: &mut Vec<Problem>) {
    let mut names: Vec<(String, &str)> = Vec::new();
    for message in &english.messages {
        let used = argument_names(&message.pieces);
        for arg in &used {
            if kind_of(english, &message.id, arg).is_none() {
                let text =
                    format!("state the type of ${arg} in the comment above, as ${arg} (text)");
                complain(problems, message, text);
            }
        }
        for (at, (arg, _)) in message.stated.iter().enumerate() {
            if !used.contains(arg) {
                complain(problems, message, format!("${arg} is stated but not used"));
            }
            if message
                .stated
                .iter()
                .take(at)
                .any(|(other, _)| other == arg)
            {
                complain(problems, message, format!("${arg} is stated twice"));
            }
        }
        let name = super::emit_rust::pascal(&message.id);
        if let Some((_, other)) = names.iter().find(|(known, _)| *known == name) {
            let text = format!("is named {name} in Rust, as {other} is");
            complain(problems, message, text);
        }
        names.push((name, &message.id));
    }
    if english.messages.len() > usize::from(u16::MAX) {
        problems.push(Problem {
            file: groups::folder(&english.locale),
            line: 1,
            text: "holds more messages than a u16 can number".to_owned(),
        });
    }
}

/// Another locale: same ids, same arguments, no other types, and in another language no words left in English.
pub fn translation(
    catalogue: &Catalogue,
    english: &Catalogue,
    foreign: bool,
    problems: &mut Vec<Problem>,
) {
    for message in &english.messages {
        if find(catalogue, &message.id).is_none() {
            problems.push(Problem {
                file: groups::file(&catalogue.locale, message.group),
                line: 1,
                text: format!(
                    "{} is missing ({}:{})",
                    message.id, message.file, message.line
                ),
            });
        }
    }
    for message in &catalogue.messages {
        let Some(model) = find(english, &message.id) else {
            complain(
                problems,
                message,
                "is not in the English catalogue".to_owned(),
            );
            continue;
        };
        if message.group != model.group {
            let text = format!(
                "belongs to {}",
                groups::file(&catalogue.locale, model.group)
            );
            complain(problems, message, text);
        }
        let (ours, theirs) = (
            argument_names(&message.pieces),
            argument_names(&model.pieces),
        );
        for arg in theirs.iter().filter(|arg| !ours.contains(arg)) {
            complain(problems, message, format!("does not use ${arg}"));
        }
        for arg in ours.iter().filter(|arg| !theirs.contains(arg)) {
            complain(
                problems,
                message,
                format!("${arg} is not an argument of this message"),
            );
        }
        for (arg, kind) in &message.stated {
            if kind_of(english, &message.id, arg).is_some_and(|known| known != *kind) {
                let text = format!("${arg} is not a {} in English", kind.name());
                complain(problems, message, text);
            }
        }
        let wordy = foreign && has_words(&model.pieces);
        if wordy && !message.same_as_english && message.pieces == model.pieces {
            let text = "is not translated; if the words are meant, write `# same as English` above";
            complain(problems, message, text.to_owned());
        }
        keywords(message, model, problems);
    }
}

fn has_words(pieces: &[Piece]) -> bool {
    pieces.iter().any(|piece| match piece {
        Piece::Text(text) => text.chars().any(char::is_alphabetic),
        Piece::Show { .. } => false,
        Piece::Choose { variants, .. } => variants.iter().any(|variant| has_words(&variant.pieces)),
    })
}

/// Keyword variants that English does not know can never be chosen: a slip of the pen.
fn keywords(message: &Message, model: &Message, problems: &mut Vec<Problem>) {
    let keys = |pieces| -> Vec<(String, String)> {
        uses(pieces)
            .into_iter()
            .filter_map(|used| match used {
                Use::Chosen { arg, variants } => Some((arg, variants)),
                Use::Shown { .. } => None,
            })
            .flat_map(|(arg, variants)| {
                variants
                    .iter()
                    .map(|variant| (arg.to_owned(), variant.key.clone()))
            })
            .collect()
    };
    let known = keys(&model.pieces);
    for (arg, key) in keys(&message.pieces) {
        let is_plural = CATEGORIES.contains(&key.as_str()) || key.parse::<i64>().is_ok();
        if !is_plural && !known.contains(&(arg.clone(), key.clone())) {
            complain(
                problems,
                message,
                format!("${arg} is never \"{key}\" in English"),
            );
        }
    }
}

/// Every use fits the argument's type, and plural selectors cover exactly the language's categories.
pub fn plurals(
    catalogue: &Catalogue,
    english: &Catalogue,
    categories: &[String],
    problems: &mut Vec<Problem>,
) {
    for message in &catalogue.messages {
        for used in uses(&message.pieces) {
            let Some(kind) = kind_of(english, &message.id, used.arg()) else {
                continue;
            };
            for text in misuse(&used, kind, categories) {
                complain(problems, message, text);
            }
        }
    }
}

fn misuse(used: &Use<'_>, kind: Kind, categories: &[String]) -> Vec<String> {
    let arg = used.arg();
    match used {
        Use::Shown { claims, style, .. } => {
            let mut found = Vec::new();
            if kind == Kind::Keyword {
                found.push(format!(
                    "${arg} is a keyword: it can be chosen by, not shown"
                ));
            }
            if claims.is_some_and(|claims| claims != kind) {
                found.push(format!(
                    "${arg} is a {}, the function is of another type",
                    kind.name()
                ));
            }
            if style.is_some() && claims.is_none() {
                found.push(format!("${arg}: a style needs its function"));
            }
            found
        }
        Use::Chosen { variants, .. } => match kind {
            Kind::Number => plural_keys(arg, variants, categories),
            Kind::Keyword => repeated(arg, variants),
            _ => vec![format!(
                "${arg} is a {}: it cannot be chosen by",
                kind.name()
            )],
        },
    }
}

fn repeated(arg: &str, variants: &[Variant]) -> Vec<String> {
    variants
        .iter()
        .enumerate()
        .filter(|(at, variant)| {
            variants
                .iter()
                .take(*at)
                .any(|other| other.key == variant.key)
        })
        .map(|(_, variant)| format!("${arg} has two variants [{}]", variant.key))
        .collect()
}

fn plural_keys(arg: &str, variants: &[Variant], categories: &[String]) -> Vec<String> {
    let mut found = repeated(arg, variants);
    let has = |key: &str| variants.iter().any(|variant| variant.key == key);
    for category in categories.iter().filter(|category| !has(category)) {
        found.push(format!(
            "${arg} needs a variant [{category}] in this language"
        ));
    }
    let mut category_seen = false;
    for variant in variants {
        let exact = variant.key.parse::<i64>().is_ok();
        if exact && category_seen {
            found.push(format!(
                "${arg}: put [{}] before the plural categories",
                variant.key
            ));
        }
        category_seen |= !exact;
        if !exact && !categories.contains(&variant.key) {
            found.push(format!(
                "${arg} is never [{}] in this language",
                variant.key
            ));
        }
        if variant.default && variant.key != "other" {
            found.push(format!("${arg}: the starred variant must be [other]"));
        }
    }
    found
}
