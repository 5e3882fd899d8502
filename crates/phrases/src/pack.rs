//! A locale's pack: its text, read and checked.

use crate::direction::Direction;
use crate::pack_reader::Reader;
use crate::{CATALOGUE, MessageId};
use after_sales_policy::json::{Node, ParseError, parse};
use after_sales_policy::split;
use core::fmt;

/// Shape of the pack that this code reads.
const FORMAT: &str = "1";

/// Everything one language needs to speak
///
/// # Shape
/// A pack's text is one JSON object of strings, lists of strings and maps of strings, on one line: `format`,
/// `catalogue` (fingerprint), `locale`, `dir`, CLDR tables, and `messages` in the order of [`MessageId::ALL`]
/// up to the end of a group. A member that is absent in a pack (`months_alone`, `numbers.digits`,
/// `numbers.money_…`) means that the language has no form of its own there. Unknown members are passed over.
///
/// A page loads a language in groups. The pack of a further group has no tables: `format`, `catalogue`, `locale`,
/// `first` (the place of its first message) and `messages`. It follows on a line of its own.
#[derive(Clone, Debug)]
pub struct Pack {
    pub(crate) direction: Direction,
    pub(crate) plurals: Vec<(String, String)>,
    /// By the place of the id; empty where the group is not loaded.
    pub(crate) messages: Vec<String>,
    pub(crate) currencies: Vec<(String, String)>,
    /// Digits in the last group, in each further one, and before the first separator at least.
    pub(crate) grouping: [usize; 3],
    /// By [`Name`].
    texts: Vec<String>,
    /// By [`Names`].
    lists: Vec<Vec<String>>,
}

/// Members that are one text. In a number's pattern `0` stands for the number, `¤` for the currency.
#[derive(Clone, Copy)]
pub(crate) enum Name {
    Locale,
    Full,
    Long,
    Day,
    Short,
    Decimal,
    Group,
    Minus,
    Percent,
    Money,
    /// Ten digits, where they are not 0 to 9. From here on a member may be absent, and is then empty.
    Digits,
    MoneyAlpha,
    MoneyNegative,
    MoneyDecimal,
    MoneyGroup,
}

/// In the order of [`Name`].
const TEXTS: [&str; 15] = [
    "locale",
    "dates.full",
    "dates.long",
    "dates.day",
    "dates.short",
    "numbers.decimal",
    "numbers.group",
    "numbers.minus",
    "numbers.percent",
    "numbers.money",
    "numbers.digits",
    "numbers.money_alpha",
    "numbers.money_negative",
    "numbers.money_decimal",
    "numbers.money_group",
];

/// Members that are lists of texts.
#[derive(Clone, Copy)]
pub(crate) enum Names {
    Months,
    MonthsShort,
    /// Monday first.
    Weekdays,
    /// Start, middle, end, two items.
    And,
    Or,
    /// Opening and closing.
    Quotes,
    /// Empty where the language has no form of its own.
    MonthsAlone,
}

/// In the order of [`Names`], with how many items there are.
const LISTS: [(&str, usize); 7] = [
    ("months", 12),
    ("months_short", 12),
    ("weekdays", 7),
    ("and", 4),
    ("or", 4),
    ("quotes", 2),
    ("months_alone", 12),
];

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

impl PackError {
    /// What was found instead, in short; the message of `Display` is for programs that have room for it.
    pub fn found(&self) -> &str {
        match self {
            Self::NotJson(_) => "JSON",
            Self::OtherFormat(found) | Self::OtherCatalogue(found) => found,
            Self::Malformed(member) => member,
        }
    }
}

impl core::error::Error for PackError {}

impl Pack {
    /// Reads a pack's text, and those of further groups on the lines below it, in the order of their ids
    ///
    /// # Errors
    /// [`PackError`]: not JSON, of another format, catalogue or language, or with a member that is absent or
    /// not of its type.
    pub fn parse(text: &str) -> Result<Self, PackError> {
        let mut pack = Self {
            direction: Direction::Ltr,
            plurals: Vec::new(),
            messages: Vec::new(),
            currencies: Vec::new(),
            grouping: [0; 3],
            texts: Vec::with_capacity(TEXTS.len()),
            lists: Vec::with_capacity(LISTS.len()),
        };
        for line in split::all(text, "\n") {
            // The last line ends too.
            if !line.is_empty() || pack.messages.is_empty() {
                pack.read(&parse(line).map_err(PackError::NotJson)?)?;
            }
        }
        Ok(pack)
    }

    /// Takes in one line. What was read before an error stays, for a pack with an error is dropped.
    fn read(&mut self, root: &Node) -> Result<(), PackError> {
        let mut reader = Reader::new(root);
        let (format, catalogue) = (reader.text("format"), reader.text("catalogue"));
        if reader.wrong.is_none() && format != FORMAT {
            return Err(PackError::OtherFormat(format));
        }
        if reader.wrong.is_none() && catalogue != CATALOGUE {
            return Err(PackError::OtherCatalogue(catalogue));
        }
        let mut first = 0;
        if self.messages.is_empty() {
            self.tables(&mut reader);
        } else {
            first = reader.number("first");
            if reader.text("locale") != self.locale() {
                reader.note("locale");
            }
            if first < self.messages.len() {
                reader.note("first");
            }
        }
        while self.messages.len() < first {
            self.messages.push(String::new());
        }
        let mut messages = reader.list("messages");
        self.messages.append(&mut messages);
        let end = self.messages.len();
        if end == first || !MessageId::ENDS.contains(&end) {
            reader.note("messages");
        }
        match reader.wrong {
            None => Ok(()),
            Some(member) => Err(PackError::Malformed(member)),
        }
    }

    /// The formats of the language.
    fn tables(&mut self, reader: &mut Reader) {
        for (at, name) in TEXTS.into_iter().enumerate() {
            let optional = at >= Name::Digits as usize && reader.find(name).is_none();
            self.texts.push(match optional {
                true => String::new(),
                false => reader.text(name),
            });
        }
        for (name, count) in LISTS {
            let list = reader.list(name);
            let optional = name == "months_alone" && list.is_empty();
            if list.len() != count && !optional {
                reader.note(name);
            }
            self.lists.push(list);
        }
        self.direction = reader.direction();
        reader.pairs("plurals", &mut self.plurals);
        reader.pairs("currencies", &mut self.currencies);
        self.grouping = reader.grouping();
        if !matches!(self.text(Name::Digits).chars().count(), 0 | 10) {
            reader.note("numbers.digits");
        }
    }

    /// Whether the group of a message is loaded: no screen may ask for a message before
    pub fn has(&self, id: MessageId) -> bool {
        !self.message(id).is_empty()
    }

    /// The pattern of a message; empty when its group is not loaded.
    pub(crate) fn message(&self, id: MessageId) -> &str {
        self.messages.get(id.ordinal()).map_or("", String::as_str)
    }

    /// BCP 47 tag, for `lang`
    pub fn locale(&self) -> &str {
        self.text(Name::Locale)
    }

    /// Reading direction, for `dir`
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// Opening and closing quotation mark
    pub fn quotes(&self) -> (&str, &str) {
        (self.item(Names::Quotes, 0), self.item(Names::Quotes, 1))
    }

    pub(crate) fn text(&self, name: Name) -> &str {
        self.texts.get(name as usize).map_or("", String::as_str)
    }

    /// The language's own form where it has one, else the common one.
    pub(crate) fn text_or(&self, own: Name, common: Name) -> &str {
        match self.text(own) {
            "" => self.text(common),
            own => own,
        }
    }

    /// One text of a list; empty beyond its end.
    pub(crate) fn item(&self, list: Names, at: usize) -> &str {
        let list = self.lists.get(list as usize);
        list.and_then(|list| list.get(at))
            .map_or("", String::as_str)
    }
}
