//! Single cells of a sheet.

use after_sales_policy::Trait;

/// Words with spaces or bars between them.
pub fn traits(text: &str) -> Option<Vec<Trait>> {
    let words = text.split([' ', '|']).filter(|word| !word.is_empty());
    words
        .map(|word| {
            Trait::ALL
                .iter()
                .find(|(_, name)| *name == word)
                .map(|(known, _)| *known)
        })
        .collect()
}

/// Whether something is so.
pub fn yes_or_no(text: &str) -> Option<bool> {
    match text.to_lowercase().as_str() {
        "yes" | "true" | "1" => Some(true),
        "no" | "false" | "0" => Some(false),
        _ => None,
    }
}

/// How many of something.
pub fn units(text: &str) -> Option<u32> {
    text.parse()
        .ok()
        .filter(|units| (1..=1_000_000).contains(units))
}
