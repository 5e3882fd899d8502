//! A locale's pack: its text, read and checked.

use crate::direction::Direction;
use crate::{CATALOGUE, MessageId};
use after_sales_policy::json::{Node, ParseError, parse};
use core::fmt;

/// Shape of the pack that this code reads.
const FORMAT: &str = "1";

/// Everything one language needs to speak
///
/// # Shape
/// A pack's text is one JSON object of strings, lists of strings and maps of strings: `format`,
/// `catalogue` (fingerprint), `locale`, `dir`, CLDR tables, and `messages` in the order of
/// [`MessageId::ALL`], or the first [`MessageId::STOREFRONT`] of them in a page's pack. A member that is absent in a pack (`months_alone`, `numbers.digits`,
/// `numbers.money_…`) means that the language has no form of its own there. Unknown members are
/// passed over.
#[derive(Clone, Debug)]
pub struct Pack {
    pub(crate) locale: String,
    pub(crate) direction: Direction,
    pub(crate) quotes: [String; 2],
    pub(crate) plurals: Vec<(String, String)>,
    pub(crate) messages: Vec<String>,
    pub(crate) dates: Dates,
    pub(crate) numbers: Numbers,
    pub(crate) currencies: Vec<(String, String)>,
    pub(crate) list_and: [String; 4],
    pub(crate) list_or: [String; 4],
}

/// Names and patterns of dates, as CLDR writes them.
#[derive(Clone, Debug)]
pub(crate) struct Dates {
    pub months: [String; 12],
    pub months_short: [String; 12],
    pub months_alone: Option<[String; 12]>,
    /// Monday first.
    pub weekdays: [String; 7],
    pub full: String,
    pub long: String,
    pub day: String,
    pub short: String,
}

/// Symbols and patterns of numbers; in a pattern `0` stands for the number and `¤` for the currency.
#[derive(Clone, Debug)]
pub(crate) struct Numbers {
    /// Ten digits, where they are not 0 to 9.
    pub digits: Option<Vec<char>>,
    pub decimal: String,
    pub group: String,
    pub minus: String,
    /// Digits in the last group, in each further one, and before the first separator at least.
    pub grouping: (usize, usize, usize),
    pub percent: String,
    pub money: String,
    pub money_alpha: Option<String>,
    pub money_negative: Option<String>,
    pub money_decimal: Option<String>,
    pub money_group: Option<String>,
}

/// Why a text is not a pack for this program
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PackError {
    /// The text is not JSON, or is too large or too deep
    NotJson(ParseError),
    /// The pack has another shape than this program reads; holds the `format` found
    OtherFormat(String),
    /// The pack was made from another catalogue; holds the fingerprint found
    OtherCatalogue(String),
    /// A member is absent or not of its type; holds its name
    Malformed(&'static str),
}

impl fmt::Display for PackError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotJson(ParseError::TooLarge { bytes }) => {
                write!(f, "locale pack: {bytes} bytes are too many")
            }
            Self::NotJson(ParseError::TooDeep { line, column }) => {
                write!(f, "locale pack: nested too deep at {line}:{column}")
            }
            Self::NotJson(ParseError::Syntax { line, column, what }) => {
                write!(f, "locale pack: not JSON at {line}:{column}: {what}")
            }
            Self::OtherFormat(found) => {
                write!(f, "locale pack: format is \"{found}\", not \"{FORMAT}\"")
            }
            Self::OtherCatalogue(found) => write!(
                f,
                "locale pack: made from catalogue {found}, this program has {CATALOGUE}; \
                 deploy packs and program of one build"
            ),
            Self::Malformed(member) => {
                write!(f, "locale pack: {member} is absent or not of its type")
            }
        }
    }
}

impl core::error::Error for PackError {}

impl Pack {
    /// Reads a pack's text
    ///
    /// # Errors
    /// [`PackError`]: not JSON, of another format or catalogue, or with a member that is absent or
    /// not of its type.
    pub fn parse(text: &str) -> Result<Self, PackError> {
        let root = parse(text).map_err(PackError::NotJson)?;
        let format = required(&root, "format", "format")?;
        if format != FORMAT {
            return Err(PackError::OtherFormat(format));
        }
        let catalogue = required(&root, "catalogue", "catalogue")?;
        if catalogue != CATALOGUE {
            return Err(PackError::OtherCatalogue(catalogue));
        }
        let messages = texts(root.get("messages")).ok_or(PackError::Malformed("messages"))?;
        if ![MessageId::ALL.len(), MessageId::STOREFRONT].contains(&messages.len()) {
            return Err(PackError::Malformed("messages"));
        }
        Ok(Self {
            locale: required(&root, "locale", "locale")?,
            direction: match root.get("dir").and_then(Node::as_text) {
                Some("ltr") => Direction::Ltr,
                Some("rtl") => Direction::Rtl,
                _ => return Err(PackError::Malformed("dir")),
            },
            quotes: table(&root, "quotes", "quotes")?,
            plurals: pairs(root.get("plurals")).ok_or(PackError::Malformed("plurals"))?,
            messages,
            dates: dates(&root)?,
            numbers: numbers(&root)?,
            currencies: pairs(root.get("currencies")).ok_or(PackError::Malformed("currencies"))?,
            list_and: table(&root, "and", "and")?,
            list_or: table(&root, "or", "or")?,
        })
    }

    /// BCP 47 tag, for `lang`
    pub fn locale(&self) -> &str {
        &self.locale
    }

    /// Reading direction, for `dir`
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// Opening and closing quotation mark
    pub fn quotes(&self) -> (&str, &str) {
        let [open, close] = &self.quotes;
        (open, close)
    }
}

fn dates(root: &Node) -> Result<Dates, PackError> {
    let patterns = root.get("dates").ok_or(PackError::Malformed("dates"))?;
    let months_alone = match root.get("months_alone") {
        None => None,
        Some(_) => Some(table(root, "months_alone", "months_alone")?),
    };
    Ok(Dates {
        months: table(root, "months", "months")?,
        months_short: table(root, "months_short", "months_short")?,
        months_alone,
        weekdays: table(root, "weekdays", "weekdays")?,
        full: required(patterns, "full", "dates.full")?,
        long: required(patterns, "long", "dates.long")?,
        day: required(patterns, "day", "dates.day")?,
        short: required(patterns, "short", "dates.short")?,
    })
}

fn numbers(root: &Node) -> Result<Numbers, PackError> {
    let node = root.get("numbers").ok_or(PackError::Malformed("numbers"))?;
    let optional = |name: &str| node.get(name).and_then(Node::as_text).map(str::to_owned);
    let digits = match optional("digits") {
        None => None,
        Some(digits) if digits.chars().count() == 10 => Some(digits.chars().collect()),
        Some(_) => return Err(PackError::Malformed("numbers.digits")),
    };
    let mut grouping = node
        .get("grouping")
        .and_then(Node::as_text)
        .unwrap_or_default()
        .split(' ')
        .map(|size| size.parse::<usize>().ok());
    let (Some(Some(last)), Some(Some(further)), Some(Some(least))) =
        (grouping.next(), grouping.next(), grouping.next())
    else {
        return Err(PackError::Malformed("numbers.grouping"));
    };
    Ok(Numbers {
        digits,
        decimal: required(node, "decimal", "numbers.decimal")?,
        group: required(node, "group", "numbers.group")?,
        minus: required(node, "minus", "numbers.minus")?,
        grouping: (last, further, least),
        percent: required(node, "percent", "numbers.percent")?,
        money: required(node, "money", "numbers.money")?,
        money_alpha: optional("money_alpha"),
        money_negative: optional("money_negative"),
        money_decimal: optional("money_decimal"),
        money_group: optional("money_group"),
    })
}

fn required(node: &Node, key: &str, name: &'static str) -> Result<String, PackError> {
    node.get(key)
        .and_then(Node::as_text)
        .map(str::to_owned)
        .ok_or(PackError::Malformed(name))
}

/// A list of exactly `N` texts.
fn table<const N: usize>(
    node: &Node,
    key: &str,
    name: &'static str,
) -> Result<[String; N], PackError> {
    texts(node.get(key))
        .and_then(|list| list.try_into().ok())
        .ok_or(PackError::Malformed(name))
}

fn texts(node: Option<&Node>) -> Option<Vec<String>> {
    node?
        .as_list()?
        .iter()
        .map(|item| item.as_text().map(str::to_owned))
        .collect()
}

fn pairs(node: Option<&Node>) -> Option<Vec<(String, String)>> {
    let Some(Node::Object(members)) = node else {
        return None;
    };
    members
        .iter()
        .map(|(name, value)| Some((name.clone(), value.as_text()?.to_owned())))
        .collect()
}
