//! Fluent itself renders every message of every locale from the sources, with many arguments; the
//! packs must say the same. Isolating characters are our own rule and are left out of the comparison.

use after_sales_phrases::{
    ArgumentKind, DateStyle, LOCALES, ListStyle, MessageId, Pack, Value, pack_text,
};
use after_sales_policy::{CivilDate, Currency, Money};
use fluent_bundle::types::FluentType;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use icu_plurals::{PluralRuleType, PluralRules};
use std::borrow::Cow;
use std::cell::RefCell;
use std::fs;
use std::path::Path;
use unic_langid::LanguageIdentifier;

thread_local! {
    /// The pack that Fluent's formatter draws values with: it takes a bare function.
    static PACK: RefCell<Option<Pack>> = const { RefCell::new(None) };
    /// Names of the messages that are passed as words: a text may be the name of a message too.
    static WORDS: RefCell<Vec<&'static str>> = const { RefCell::new(Vec::new()) };
}

fn with_pack<T>(run: impl FnOnce(&Pack) -> T) -> T {
    PACK.with_borrow(|pack| run(pack.as_ref().expect("a pack is set")))
}

/// A value that Fluent passes through to the formatter.
#[derive(Clone, Debug, PartialEq)]
struct Held(Value);

impl FluentType for Held {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        drawn(&self.0, "").into()
    }

    fn as_string_threadsafe(
        &self,
        _: &intl_memoizer::concurrent::IntlLangMemoizer,
    ) -> Cow<'static, str> {
        drawn(&self.0, "").into()
    }
}

fn drawn(value: &Value, style: &str) -> String {
    with_pack(|pack| match value {
        Value::Date(date) => {
            let style = match style {
                "long" => DateStyle::Long,
                "day" => DateStyle::Day,
                "short" => DateStyle::Short,
                _ => DateStyle::Full,
            };
            pack.date(*date, style)
        }
        Value::Money(money) => pack.money(money),
        Value::Percent(points) => pack.percent(*points),
        Value::List(items) if style == "or" => pack.list(items, ListStyle::Or),
        Value::List(items) => pack.list(items, ListStyle::And),
        Value::Text(_) | Value::Number(_) | Value::Word(_) => panic!("passed as Fluent's own"),
    })
}

fn as_fluent(value: &Value) -> FluentValue<'static> {
    match value {
        Value::Text(text) => FluentValue::String(text.clone().into()),
        Value::Number(number) => FluentValue::from(*number),
        Value::Word(id) => FluentValue::String(id.name().into()),
        other => FluentValue::Custom(Box::new(Held(other.clone()))),
    }
}

fn formatter(value: &FluentValue, _: &intl_memoizer::IntlLangMemoizer) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(with_pack(|pack| pack.number(number.value as i64))),
        // A word travels as its id, so that a message can also choose by it.
        FluentValue::String(name) => {
            let passed = WORDS.with_borrow(|words| words.contains(&name.as_ref()));
            let word = MessageId::from_name(name).filter(|_| passed)?;
            Some(with_pack(|pack| pack.render(word, &[])))
        }
        _ => None,
    }
}

fn function<'a>(positional: &[FluentValue<'a>], named: &FluentArgs) -> FluentValue<'a> {
    let style = ["style", "type"]
        .iter()
        .find_map(|name| match named.get(*name) {
            Some(FluentValue::String(style)) => Some(style.to_string()),
            _ => None,
        });
    match positional {
        [FluentValue::Custom(value)] => {
            let held = value.as_ref().as_any().downcast_ref::<Held>();
            let text = held.map(|held| drawn(&held.0, &style.unwrap_or_default()));
            text.map_or(FluentValue::Error, FluentValue::from)
        }
        [other] => other.clone(),
        _ => FluentValue::Error,
    }
}

/// CLDR's "pt" is Brazil's, and ours is Portugal's.
fn in_cldr(locale: &str) -> &str {
    if locale == "pt" { "pt-PT" } else { locale }
}

fn bundle(locale: &str, source: String) -> FluentBundle<FluentResource> {
    let language: LanguageIdentifier = in_cldr(locale).parse().expect("a language");
    let mut bundle = FluentBundle::new(vec![language]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(formatter));
    for name in ["DATE", "MONEY", "NUMBER", "PERCENT", "LIST"] {
        bundle.add_function(name, function).expect("a new function");
    }
    let resource = FluentResource::try_new(source).expect("the catalogue is Fluent");
    bundle.add_resource(resource).expect("no id twice");
    bundle
}

/// Every `[key]` of the sources, so that each keyword variant has its turn.
fn keys(source: &str) -> Vec<String> {
    let mut keys: Vec<String> = source
        .split('[')
        .skip(1)
        .filter_map(|after| after.split_once(']'))
        .map(|(key, _)| key.trim().to_owned())
        .filter(|key| key.parse::<i64>().is_err())
        .collect();
    keys.sort();
    keys.dedup();
    keys.push("unheard-of".to_owned());
    keys
}

/// The part of a source that belongs to one message.
fn own_source(source: &str, id: MessageId) -> &str {
    let head = format!("\n{} =", id.name());
    let start = source.find(&head).map_or(0, |at| at + 1);
    let rest = source.get(start..).unwrap_or_default();
    let length = rest
        .match_indices('\n')
        .map(|(at, _)| at)
        .find(|at| {
            rest.get(at + 1..)
                .is_some_and(|next| next.starts_with(|c: char| c.is_alphabetic() || c == '#'))
        })
        .unwrap_or(rest.len());
    &rest[..length]
}

fn samples(kind: ArgumentKind, message: &str, numbers: &[i64]) -> Vec<Value> {
    let day = |year, month, day| Value::Date(CivilDate::new(year, month, day).expect("a day"));
    let euro = Currency::parse("EUR").expect("a currency");
    match kind {
        ArgumentKind::Text => vec!["Nordlys {x}".into(), "سماعة".into()],
        ArgumentKind::Keyword => keys(message).into_iter().map(Value::Text).collect(),
        ArgumentKind::Number => numbers.iter().copied().map(Value::Number).collect(),
        ArgumentKind::Date => vec![day(2026, 12, 17), day(2027, 2, 1)],
        ArgumentKind::Money => vec![Value::Money(Money {
            minor: 495,
            currency: euro,
        })],
        ArgumentKind::Percent => vec![Value::Percent(1_500), Value::Percent(250)],
        ArgumentKind::List => vec![
            Value::List(vec!["Aa".to_owned()]),
            Value::List(["Aa", "Bb", "Cc"].map(str::to_owned).to_vec()),
        ],
        ArgumentKind::Word => {
            let plain = |id: &&MessageId| id.arguments().is_empty();
            let chosen = keys(message);
            MessageId::ALL
                .iter()
                .filter(plain)
                .enumerate()
                .filter(|(at, id)| *at < 3 || chosen.iter().any(|key| key == id.name()))
                .map(|(_, id)| Value::Word(*id))
                .collect()
        }
    }
}

/// Numbers on whose plural category Fluent's own rules agree with ICU4X. They drop the modulus of
/// `n % 100` (103 in Arabic); `icu_oracle.rs` judges our rules on every number.
fn agreed_numbers(locale: &str) -> Vec<i64> {
    let locale = in_cldr(locale);
    let language: LanguageIdentifier = locale.parse().expect("a language");
    let fluent =
        intl_pluralrules::PluralRules::create(language, intl_pluralrules::PluralRuleType::CARDINAL);
    let fluent = fluent.unwrap_or_else(|_| {
        // It knows languages only, and no rules of a script's own exist.
        let language = locale.split('-').next().expect("a language");
        let language: LanguageIdentifier = language.parse().expect("a language");
        intl_pluralrules::PluralRules::create(language, intl_pluralrules::PluralRuleType::CARDINAL)
            .expect("Fluent knows the language")
    });
    let icu: icu_locale_core::Locale = locale.parse().expect("a locale");
    let icu = PluralRules::try_new(icu.into(), PluralRuleType::Cardinal.into())
        .expect("ICU4X knows the locale");
    let candidates = [
        0_i64, 1, 2, 3, 5, 7, 10, 11, 14, 21, 22, 30, 99, 100, 101, 103, 111, 1_200, 1_234,
    ];
    let agreed: Vec<i64> = candidates
        .into_iter()
        .filter(|number| {
            let theirs = fluent.select(*number).expect("a whole number");
            let name = format!("{theirs:?}").to_lowercase();
            name == format!("{:?}", icu.category_for(*number)).to_lowercase()
        })
        .collect();
    assert!(agreed.len() > candidates.len() / 2, "{locale}: {agreed:?}");
    agreed
}

/// All combinations of the samples.
fn combinations(id: MessageId, message: &str, numbers: &[i64]) -> Vec<Vec<(&'static str, Value)>> {
    let mut all: Vec<Vec<(&str, Value)>> = vec![Vec::new()];
    for (name, kind) in id.arguments() {
        let values = samples(*kind, message, numbers);
        all = all
            .iter()
            .flat_map(|args| {
                values.iter().map(|value| {
                    let mut args = args.clone();
                    args.push((*name, value.clone()));
                    args
                })
            })
            .collect();
    }
    all
}

/// All that a locale says: of a variant what it says itself, then its parent's other messages in its spelling.
fn source_of(home: &Path, locale: &str, register: &toml::Table) -> String {
    let groups = fs::read_dir(home.join(locale)).expect("a catalogue");
    let files = groups.map(|group| fs::read_to_string(group.expect("a group").path()));
    let own: String = files.map(|text| text.expect("a group") + "\n").collect();
    let Some(parent) = register[locale].get("parent") else {
        return own;
    };
    let mut theirs = source_of(home, parent.as_str().expect("a name"), register);
    let spelling = register[locale]
        .get("spelling")
        .and_then(toml::Value::as_array);
    for pair in spelling.into_iter().flatten() {
        let word = |at: usize| pair[at].as_str().expect("a word");
        theirs = theirs.replace(word(0), word(1));
    }
    let theirs = format!("\n{theirs}");
    let own = format!("\n{own}");
    let silent = |id: &&MessageId| !own.contains(&format!("\n{} =", id.name()));
    let rest = MessageId::ALL.iter().filter(silent);
    let rest: String = rest
        .map(|id| format!("{}\n", own_source(&theirs, *id)))
        .collect();
    format!("{own}\n{rest}")
}

#[test]
fn packs_say_what_fluent_says() {
    let home = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let register = fs::read_to_string(home.join("locales.toml")).expect("the register");
    let register: toml::Table = register.parse().expect("TOML");
    let mut compared = 0_usize;
    for locale in LOCALES {
        let source = source_of(&home, locale, &register);
        let pack = Pack::parse(pack_text(locale).expect("a pack")).expect("a good pack");
        PACK.set(Some(pack.clone()));
        let bundle = bundle(locale, source.clone());
        let numbers = agreed_numbers(locale);
        for id in MessageId::ALL {
            let own = format!("\n{source}");
            for args in combinations(*id, own_source(&own, *id), &numbers) {
                let mut fluent = FluentArgs::new();
                let words = args.iter().filter_map(|(_, value)| match value {
                    Value::Word(id) => Some(id.name()),
                    _ => None,
                });
                WORDS.set(words.collect());
                for (name, value) in &args {
                    fluent.set(*name, as_fluent(value));
                }
                let message = bundle.get_message(id.name()).expect("the message");
                let mut errors = Vec::new();
                let pattern = message.value().expect("its text");
                let expected = bundle.format_pattern(pattern, Some(&fluent), &mut errors);
                assert!(errors.is_empty(), "{locale} {id:?}: {errors:?}");
                let rendered = pack.render_checked(*id, &args);
                assert_eq!(rendered.findings, [], "{locale} {id:?}");
                // Isolates are ours to place, and a catalogue may write some around keys of the format.
                let plain = |text: &str| text.replace(['\u{2068}', '\u{2069}'], "");
                let ours = plain(&rendered.text);
                assert_eq!(ours, plain(&expected), "{locale} {id:?} {args:?}");
                compared += 1;
            }
        }
    }
    assert!(compared >= LOCALES.len() * MessageId::ALL.len());
    println!("{compared} sentences compared");
}

#[test]
fn samples_fit_their_kinds() {
    for id in MessageId::ALL {
        for (name, kind) in id.arguments() {
            for value in samples(*kind, "", &[1]) {
                assert!(kind.fits(&value), "{id:?} ${name}");
            }
        }
    }
}
