//! Groups of messages: one file of a locale's folder each, and the packs they go into.
//!
//! A message says its group by the file that holds it, and nowhere else. Groups that are used together lie side by
//! side, so that a pack of several is one stretch of the ids.

use super::message::{Catalogue, Problem};
use super::{CRATE, SOURCE_LOCALE, emit_pack, parse};
use anyhow::{Context, Result, bail};
use std::fs;
use std::ops::Range;
use std::path::Path;

/// The files of a locale, in the order of the ids. `src/lib.rs` of the phrases crate says what belongs where.
pub const GROUPS: [&str; 13] = [
    "answer", "findings", "form", "law", "desk", "case", "track", "inbox", "photos", "orders",
    "figures", "operate", "help",
];

/// A kind of pack.
pub struct Pack {
    /// Under `packs/`; empty for that folder itself.
    pub folder: &'static str,
    /// The groups in it, as places in [`GROUPS`]. One that begins at 0 holds the language's formats too; any other
    /// is added to one that does.
    pub groups: Range<usize>,
}

/// Every kind: all words for programs, those of findings for whoever writes a policy, and a page's by group.
pub const PACKS: [Pack; 7] = [
    pack("", 0..GROUPS.len()),
    pack("check", 0..2),
    pack("storefront/answer", 0..1),
    pack("storefront/form", 2..3),
    pack("storefront/law", 3..4),
    // What the desk's page of a case says, the shop's own says in the same words.
    pack("storefront/track", 5..7),
    pack("storefront/help", 12..13),
];

const fn pack(folder: &'static str, groups: Range<usize>) -> Pack {
    Pack { folder, groups }
}

/// How many messages the first groups hold.
pub fn up_to(english: &Catalogue, groups: usize) -> usize {
    let messages = english.messages.iter();
    messages.filter(|message| message.group < groups).count()
}

/// A locale's folder, from the repository's root.
pub fn folder(locale: &str) -> String {
    format!("{CRATE}/locales/{locale}")
}

/// The file of a group, from the repository's root.
pub fn file(locale: &str, group: usize) -> String {
    let name = GROUPS.get(group).copied().unwrap_or_default();
    format!("{}/{name}.ftl", folder(locale))
}

/// The locales that have a folder, the source locale first: it is what negotiation falls back to.
pub fn locales(root: &Path) -> Result<Vec<String>> {
    let home = format!("{CRATE}/locales");
    let mut names = Vec::new();
    for entry in fs::read_dir(root.join(&home)).with_context(|| format!("cannot list {home}"))? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name == "locales.toml" {
            continue;
        }
        if !entry.path().is_dir() {
            bail!("{home}/{name}: a locale is a folder with a file for each group of messages");
        }
        names.push(name);
    }
    names.sort_by_key(|name| (name != SOURCE_LOCALE, name.clone()));
    if names.first().is_none_or(|first| first != SOURCE_LOCALE) {
        bail!("{home} has no {SOURCE_LOCALE}");
    }
    Ok(names)
}

/// Reads the files of a locale. A group that has no messages needs no file.
pub fn read(root: &Path, locale: &str, problems: &mut Vec<Problem>) -> Result<Catalogue> {
    let home = folder(locale);
    for entry in fs::read_dir(root.join(&home)).with_context(|| format!("cannot list {home}"))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        let group = name.strip_suffix(".ftl");
        if !group.is_some_and(|group| GROUPS.contains(&group)) {
            bail!("{home}/{name}: the groups are {}", GROUPS.join(", "));
        }
    }
    let mut catalogue = Catalogue {
        locale: locale.to_owned(),
        messages: Vec::new(),
    };
    for group in 0..GROUPS.len() {
        let file = file(locale, group);
        if !root.join(&file).exists() {
            continue;
        }
        let source =
            fs::read_to_string(root.join(&file)).with_context(|| format!("cannot read {file}"))?;
        for message in parse::messages(group, &file, &source, problems) {
            match super::find(&catalogue, &message.id) {
                None => catalogue.messages.push(message),
                Some(other) => problems.push(Problem {
                    text: format!("{}: is also in {}", message.id, other.file),
                    file: message.file,
                    line: message.line,
                }),
            }
        }
    }
    Ok(catalogue)
}

/// The text of a locale's pack; none when its groups have no messages.
pub fn text(
    pack: &Pack,
    catalogue: &Catalogue,
    english: &Catalogue,
    cldr: &emit_pack::Cldr,
    fingerprint: &str,
) -> Option<String> {
    let first = up_to(english, pack.groups.start);
    let end = up_to(english, pack.groups.end);
    let models = english.messages.get(first..end)?;
    if models.is_empty() {
        return None;
    }
    let pieces = |id| super::find(catalogue, id).map_or(&[][..], |found| &found.pieces);
    let messages = models.iter().map(|model| pieces(&model.id));
    Some(if pack.groups.start == 0 {
        emit_pack::whole(messages, cldr, fingerprint)
    } else {
        emit_pack::more(messages, &catalogue.locale, first, fingerprint)
    })
}
