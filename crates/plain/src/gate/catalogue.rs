//! The messages of a locale with every variant, as a reader meets them.

use crate::PLACE;
use after_sales_phrases::{DateStyle, Pack};
use after_sales_policy::CivilDate;
use anyhow::{Context, Result, bail};
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

const HOME: &str = "crates/phrases/locales";
const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
/// A day with a long name in most languages.
const DAY: &str = "2026-12-03";

/// Arguments that are days, by message.
pub type Dates = BTreeMap<String, Vec<String>>;

/// One variant of one message.
pub struct Text {
    /// The file that it is in, without its ending.
    pub group: String,
    /// The message.
    pub id: String,
    /// Keys of the variant, with dots between.
    pub variant: String,
    /// Whether the locale says it itself. What it inherits is held at its parent's.
    pub own: bool,
    /// Whether it is no further form of a number.
    pub first: bool,
    /// Its words, with [`PLACE`] for what it is given and a day for a day.
    pub text: String,
}

impl Text {
    /// Its name in what is told.
    pub fn name(&self) -> String {
        match self.variant.as_str() {
            "" => format!("{}/{}", self.group, self.id),
            variant => format!("{}/{}[{variant}]", self.group, self.id),
        }
    }
}

/// The arguments that the English comments call days.
pub fn dates(root: &Path) -> Result<Dates> {
    let mut found = Dates::new();
    each(root, "en", &mut |_, id, comment, _| {
        let names = comment.split('$').skip(1).filter_map(|rest| {
            let (name, kind) = rest.split_once(" (")?;
            kind.starts_with("date)").then(|| name.to_owned())
        });
        found.insert(id.to_owned(), names.collect());
        Ok(())
    })?;
    Ok(found)
}

/// Every variant of every message. Lists of words to match questions with are no sentences and left out.
pub fn texts(root: &Path, locale: &str, dates: &Dates, pack: &Pack) -> Result<Vec<Text>> {
    let day = CivilDate::parse(DAY).context("a day")?;
    let mut found = Vec::new();
    let none = Vec::new();
    each(root, locale, &mut |group, id, _, pattern| {
        let reader = Reader {
            dates: dates.get(id).unwrap_or(&none),
            pack,
            day,
        };
        for form in reader.forms(pattern)? {
            let text = form.text.replace('\n', " ");
            if !text.contains(" | ") {
                found.push(Text {
                    group: group.to_owned(),
                    id: id.to_owned(),
                    variant: form.keys.join("."),
                    own: true,
                    first: form.first,
                    text,
                });
            }
        }
        Ok(())
    })?;
    // `de-AT` says what it says otherwise than `de`.
    if let Some((parent, _)) = locale.rsplit_once('-')
        && root.join(HOME).join(parent).is_dir()
    {
        let said: BTreeSet<String> = found.iter().map(|text| text.id.clone()).collect();
        let rest = texts(root, parent, dates, pack)?.into_iter();
        found.extend(
            rest.filter(|text| !said.contains(&text.id))
                .map(|text| Text { own: false, ..text }),
        );
    }
    Ok(found)
}

type Take<'t> = dyn FnMut(&str, &str, &str, &Pattern<&str>) -> Result<()> + 't;

fn each(root: &Path, locale: &str, take: &mut Take<'_>) -> Result<()> {
    let home = root.join(HOME).join(locale);
    let mut files = Vec::new();
    if locale.contains('-') && !home.is_dir() {
        // A variant whose words are all its parent's.
        return Ok(());
    }
    for entry in fs::read_dir(&home).with_context(|| format!("cannot list {}", home.display()))? {
        files.push(entry?.path());
    }
    files.sort();
    for file in files {
        let source =
            fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
        let group = file.file_stem().unwrap_or_default().to_string_lossy();
        let Ok(resource) = parser::parse(source.as_str()) else {
            bail!(
                "{} is not Fluent; `cargo xtask codegen` says where",
                file.display()
            );
        };
        for entry in &resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let comment = message.comment.as_ref();
            let comment = comment.map_or(String::new(), |comment| comment.content.join(" "));
            if let Some(pattern) = &message.value {
                take(&group, message.id.name, &comment, pattern)
                    .with_context(|| format!("{locale}/{group}.ftl: {}", message.id.name))?;
            }
        }
    }
    Ok(())
}

struct Reader<'r> {
    dates: &'r [String],
    pack: &'r Pack,
    day: CivilDate,
}

#[derive(Clone)]
struct Form {
    keys: Vec<String>,
    first: bool,
    text: String,
}

impl Reader<'_> {
    /// Every way through the choices of a pattern.
    fn forms(&self, pattern: &Pattern<&str>) -> Result<Vec<Form>> {
        let mut forms = vec![Form {
            keys: Vec::new(),
            first: true,
            text: String::new(),
        }];
        for element in &pattern.elements {
            forms = match element {
                PatternElement::TextElement { value } => with(forms, value),
                PatternElement::Placeable { expression } => match expression {
                    Expression::Inline(inline) => with(forms, &self.shown(inline)?),
                    Expression::Select { variants, .. } => {
                        let mut more = Vec::new();
                        for variant in variants {
                            let key = match &variant.key {
                                VariantKey::Identifier { name } => name,
                                VariantKey::NumberLiteral { value } => value,
                            };
                            let number = is_number(variants.iter().map(|one| match &one.key {
                                VariantKey::Identifier { name } => *name,
                                VariantKey::NumberLiteral { .. } => "other",
                            }));
                            for inner in self.forms(&variant.value)? {
                                more.extend(forms.iter().map(|form| {
                                    let mut form = form.clone();
                                    form.keys.push((*key).to_owned());
                                    form.keys.extend(inner.keys.iter().cloned());
                                    form.first &= inner.first && (variant.default || !number);
                                    form.text.push_str(&inner.text);
                                    form
                                }));
                            }
                        }
                        more
                    }
                },
            };
        }
        Ok(forms)
    }

    fn shown(&self, inline: &InlineExpression<&str>) -> Result<String> {
        Ok(match inline {
            InlineExpression::StringLiteral { value } => (*value).to_owned(),
            InlineExpression::VariableReference { id } if self.is_date(id.name) => {
                self.pack.date(self.day, DateStyle::Full)
            }
            InlineExpression::VariableReference { .. } => PLACE.into(),
            InlineExpression::FunctionReference { id, arguments } if id.name == "DATE" => {
                let style = arguments.named.first().map(|named| &named.value);
                let style = match style {
                    Some(InlineExpression::StringLiteral { value: "long" }) => DateStyle::Long,
                    Some(InlineExpression::StringLiteral { value: "day" }) => DateStyle::Day,
                    Some(InlineExpression::StringLiteral { value: "short" }) => DateStyle::Short,
                    _ => DateStyle::Full,
                };
                self.pack.date(self.day, style)
            }
            InlineExpression::FunctionReference { .. } => PLACE.into(),
            other => bail!("a catalogue has no {other:?}"),
        })
    }

    fn is_date(&self, name: &str) -> bool {
        self.dates.iter().any(|date| date == name)
    }
}

fn with(mut forms: Vec<Form>, text: &str) -> Vec<Form> {
    for form in &mut forms {
        form.text.push_str(text);
    }
    forms
}

/// Whether a choice is one of plural forms. `other` alone is the default of words too.
fn is_number<'k>(keys: impl Iterator<Item = &'k str>) -> bool {
    let keys: Vec<&str> = keys.collect();
    keys.len() > 1 && keys.iter().all(|key| PLURALS.contains(key))
}

#[cfg(test)]
mod tests {
    use super::{Dates, Text, dates, texts};
    use crate::PLACE;
    use after_sales_phrases::{Pack, pack_text};
    use std::fs;
    use std::path::{Path, PathBuf};

    /// A catalogue of three locales, of which the last says one thing otherwise.
    fn catalogue() -> PathBuf {
        let home = std::env::temp_dir().join(format!("after-sales-plain-{}", std::process::id()));
        let _ = fs::remove_dir_all(&home);
        let write = |locale: &str, text: &str| {
            let folder = home.join("crates/phrases/locales").join(locale);
            fs::create_dir_all(&folder).expect("made");
            fs::write(folder.join("answer.ftl"), text).expect("written");
        };
        write(
            "en",
            "# When. $day (date), $days (number)\nlast =\n    { $days ->\n        [one] One day: { $day }.\n       *[other] { $days } days: { DATE($day, style: \"day\") }.\n    }\n# Words.\nask = a | b\n# Greets.\nhello = Hello.\n",
        );
        write(
            "de",
            "last = Bis { $day }.\nask = a | b\nhello = Guten Tag.\n",
        );
        write("de-AT", "hello = Servus.\n");
        home
    }

    fn read(root: &Path, locale: &str, dates: &Dates) -> Vec<Text> {
        let language = locale.split('-').next().expect("a language");
        let pack = Pack::parse(pack_text(language).expect("a pack")).expect("read");
        texts(root, locale, dates, &pack).expect("texts")
    }

    #[test]
    fn messages_are_read_with_every_variant_and_with_days_in_words() {
        let root = catalogue();
        let dates = dates(&root).expect("dates");
        assert_eq!(dates.get("last"), Some(&vec!["day".to_owned()]));
        let english = read(&root, "en", &dates);
        let told: Vec<(&str, &str, bool)> = english
            .iter()
            .map(|one| (one.variant.as_str(), one.text.as_str(), one.first))
            .collect();
        let other = format!("{PLACE} days: December 3.");
        assert_eq!(
            told,
            [
                ("one", "One day: Thursday, December 3, 2026.", false),
                ("other", other.as_str(), true),
                ("", "Hello.", true),
            ]
        );

        let austrian = read(&root, "de-AT", &dates);
        let told: Vec<(&str, bool)> = austrian
            .iter()
            .map(|one| (one.text.as_str(), one.own))
            .collect();
        assert_eq!(
            told,
            [
                ("Servus.", true),
                ("Bis Donnerstag, 3. Dezember 2026.", false)
            ]
        );
        // A variant without a folder says all as its parent does.
        assert!(read(&root, "de-CH", &dates).iter().all(|one| !one.own));
        assert_eq!(read(&root, "de-CH", &dates).len(), 2);
        fs::remove_dir_all(root).expect("removed");
    }
}
