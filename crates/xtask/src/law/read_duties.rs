//! Reading what the law asks of a storefront itself: the withdrawal function, and buttons, words and marks.

use super::group::Group;
use super::read::Place;
use super::source::{self, Source};
use toml::Value;

/// How far a member state is. Only the first two are law.
const STATUS: &[(&str, &str)] = &[
    ("in_force", "in_force"),
    ("adopted", "adopted"),
    ("bill", "bill"),
    ("not_adopted", "not_adopted"),
    ("not_verified", "not_verified"),
    ("none", "none"),
];
const KINDS: &[(&str, &str)] = &[
    ("button", "button"),
    ("words", "words"),
    ("notice", "notice"),
    ("marking", "marking"),
    ("link", "link"),
    ("information", "information"),
    ("forbidden", "forbidden"),
];
/// Pages and papers of a shop, as programs tell them apart.
const ON: &[(&str, &str)] = &[
    ("every_page", "every_page"),
    ("product", "product"),
    ("checkout", "checkout"),
    ("terms", "terms"),
    ("confirmation", "confirmation"),
    ("invoice", "invoice"),
    ("warranty", "warranty"),
    ("shop", "shop"),
];
/// What a shop must sell or give before a label is owed.
const APPLIES_TO: &[(&str, &str)] = &[
    ("services", "services"),
    ("subscriptions", "subscriptions"),
    ("no_return_goods", "no_return_goods"),
    ("electrical_goods", "electrical_goods"),
    ("durability_guarantee", "durability_guarantee"),
    ("paid_warranty", "paid_warranty"),
    ("dispute_body", "dispute_body"),
];

/// The withdrawal function and how far it is.
pub struct Function {
    pub status: &'static str,
    pub source: Source,
}

/// Something that a shop must show, or must not.
pub struct Label {
    pub kind: &'static str,
    pub text: String,
    /// Language tags; exactly one where the text is verbatim.
    pub languages: Vec<String>,
    /// The place in words.
    pub place: String,
    /// The places that programs know; none where the words name no page.
    pub on: Vec<&'static str>,
    /// One of these places is enough.
    pub one_place: bool,
    pub applies_to: Option<&'static str>,
    pub verbatim: bool,
    /// An official artwork, which the shop supplies.
    pub artwork: bool,
    pub source: Source,
}

/// Reads the function with its status.
pub fn function(group: Group, id: String) -> Function {
    let mut source = source::read(&group, id);
    group.text("note");
    let status = group.word("status", STATUS).unwrap_or("not_verified");
    source.more.push(("status", status.to_owned()));
    if matches!(status, "in_force" | "adopted") && source.in_force_from.is_none() {
        group.problem("in_force_from", "a duty that is law needs its first day");
    }
    group.finish();
    Function { status, source }
}

/// Reads one label.
pub fn label(group: Group, place: &Place) -> Label {
    let id = place.id(&format!("label.{}", group.text("id")));
    let mut source = source::read(&group, id);
    let label = Label {
        kind: group.word("kind", KINDS).unwrap_or_default(),
        text: group.text("text"),
        languages: languages(&group),
        place: group.text("where"),
        on: on(&group),
        one_place: group.optional_flag("one_place"),
        applies_to: group.optional_word("applies_to", APPLIES_TO),
        verbatim: group.flag("verbatim"),
        artwork: group.optional_flag("artwork"),
        source: source.clone(),
    };
    if label.verbatim && label.languages.len() != 1 {
        group.problem("language", "a verbatim text is in one language");
    }
    if label.one_place && label.on.len() < 2 {
        group.problem("one_place", "there is no choice of places");
    }
    for (key, value) in [
        ("kind", label.kind),
        ("text", &label.text),
        ("language", &group.text("language")),
        ("where", &label.place),
        ("verbatim", if label.verbatim { "yes" } else { "no" }),
    ] {
        source.more.push((key, value.to_owned()));
    }
    group.finish();
    Label { source, ..label }
}

fn on(group: &Group) -> Vec<&'static str> {
    match group.get("on") {
        None => Vec::new(),
        Some(Value::Array(list)) if list.is_empty() => {
            group.problem("on", "leave it out where no place fits");
            Vec::new()
        }
        Some(_) => group.words("on", ON),
    }
}

/// `nl, fr, de` and `en or fil` as tags.
fn languages(group: &Group) -> Vec<String> {
    let text = group.text("language").replace(" or ", ", ");
    let tags: Vec<String> = text.split(", ").map(str::to_owned).collect();
    for tag in tags.iter().filter(|tag| !is_tag(tag)) {
        group.problem("language", &format!("{tag:?} is no language tag"));
    }
    tags
}

/// Whether `tag` has the shape of BCP 47: a language of two or three letters, then parts of up to eight.
fn is_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or_default();
    let lower = |text: &str| text.bytes().all(|byte| byte.is_ascii_lowercase());
    (2..=3).contains(&language.len())
        && lower(language)
        && parts.all(|part| {
            (2..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
}
