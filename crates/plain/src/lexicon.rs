//! What a native shop assistant would not say, per locale: the files in `words/`.

use crate::pattern::Pattern;
use anyhow::{Context, Result, bail};
use toml::{Table, Value};

macro_rules! lexicons {
    ($($locale:literal)*) => {
        /// Every locale's file. A locale without one has its parent's.
        pub const LEXICONS: &[(&str, &str)] =
            &[$(($locale, include_str!(concat!("../words/", $locale, ".toml")))),*];
    };
}

lexicons! {
    "ar" "bg" "cs" "da" "de" "el" "en" "es" "et" "fi" "fr" "ga" "he" "hi" "hr" "hu" "id" "is" "it" "ja" "ko" "lt" "lv"
    "mt" "nb" "nl" "pl" "pt" "pt-BR" "ro" "ru" "sk" "sl" "sr" "sv" "tr" "uk" "vi" "zh-Hans" "zh-Hant"
}

/// Abbreviations that need no explanation in any language: file types, sizes, the Union.
const EVERYWHERE: [&str; 17] = [
    "EU", "PDF", "JPEG", "PNG", "HTML", "CSV", "JSON", "MB", "KB", "GB", "SMS", "QR", "OK", "ID",
    "МБ", "КБ", "ГБ",
];

/// The words of one locale.
#[derive(Clone, Debug)]
pub struct Lexicon {
    /// What to avoid, and what to say instead.
    pub instead: Vec<(Pattern, String)>,
    /// Two negations in one expression, and what to say instead.
    pub doubled: Vec<(Pattern, String)>,
    /// Words that negate, where two of them in a clause are a fault. Empty where that is grammar.
    pub negators: Vec<Pattern>,
    /// Words that begin a clause of its own without a comma.
    pub joins: Vec<String>,
    known: Vec<String>,
}

impl Lexicon {
    /// The words of a locale, or of its nearest parent that has a file.
    ///
    /// # Errors
    /// When none has, or a file is not of its shape.
    pub fn of(locale: &str) -> Result<Self> {
        let mut name = locale;
        loop {
            if let Some((_, file)) = LEXICONS.iter().find(|(known, _)| *known == name) {
                return Self::read(file).with_context(|| format!("words/{name}.toml"));
            }
            match name.rsplit_once('-') {
                Some((parent, _)) => name = parent,
                None => bail!("{locale} has no file in words/"),
            }
        }
    }

    fn read(file: &str) -> Result<Self> {
        let table: Table = file.parse()?;
        for (name, _) in &table {
            if !["instead", "doubled", "negators", "joins", "known"].contains(&name.as_str()) {
                bail!("{name} is no member of this file");
            }
        }
        let instead = pairs(&table, "instead")?;
        if instead.is_empty() {
            bail!("instead has no words");
        }
        let negators = list(&table, "negators")?;
        Ok(Self {
            instead,
            doubled: pairs(&table, "doubled")?,
            negators: negators.iter().map(|word| Pattern::new(word)).collect(),
            joins: list(&table, "joins")?,
            known: list(&table, "known")?,
        })
    }

    /// Whether readers know an abbreviation without being told.
    pub fn knows(&self, abbreviation: &str) -> bool {
        EVERYWHERE.contains(&abbreviation) || self.known.iter().any(|known| known == abbreviation)
    }
}

fn pairs(table: &Table, name: &str) -> Result<Vec<(Pattern, String)>> {
    let Some(member) = table.get(name) else {
        return Ok(Vec::new());
    };
    let rows = member
        .as_table()
        .with_context(|| format!("{name} is a table"))?;
    rows.iter()
        .map(|(word, plainer)| {
            let plainer = plainer.as_str().filter(|text| !text.is_empty());
            let plainer = plainer.with_context(|| format!("{name}.{word:?} needs what to say"))?;
            Ok((Pattern::new(word), plainer.to_owned()))
        })
        .collect()
}

fn list(table: &Table, name: &str) -> Result<Vec<String>> {
    let Some(member) = table.get(name) else {
        return Ok(Vec::new());
    };
    let words = member
        .as_array()
        .with_context(|| format!("{name} is a list"))?;
    let text = |word: &Value| word.as_str().map(str::to_owned);
    words
        .iter()
        .map(|word| text(word).with_context(|| format!("{name} is a list of texts")))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{LEXICONS, Lexicon};
    use crate::Language;
    use crate::pattern::Text;

    /// A pattern that its own words do not fit would never find anything: it has a mark that words lose.
    #[test]
    fn every_entry_can_be_found() {
        for (locale, file) in LEXICONS {
            let lexicon = Lexicon::of(locale).expect(locale);
            let spaceless = Language::of(locale).is_spaceless();
            for (pattern, _) in lexicon.instead.iter().chain(&lexicon.doubled) {
                let words = pattern.words();
                let sentence = format!("“{words}”.");
                let found = pattern.find(&Text::new(&sentence, spaceless));
                assert!(found.is_some(), "{locale}: {words}");
            }
            for pattern in &lexicon.negators {
                assert!(
                    pattern.is(&pattern.words()),
                    "{locale}: {}",
                    pattern.words()
                );
            }
            // A table keeps one of two equal entries.
            let rows = file.lines().filter(|line| line.starts_with('"')).count();
            let held = lexicon.instead.len() + lexicon.doubled.len();
            assert_eq!(rows, held, "{locale}");
        }
    }
}
