//! Dates, numbers, amounts, percentages and lists, drawn with a pack's CLDR patterns.

use crate::pack::Pack;
use crate::split;
use after_sales_policy::{CivilDate, Money};

/// How much of a date is shown
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DateStyle {
    /// Weekday, day, month, year: for every deadline
    #[default]
    Full,
    /// Day, month, year
    Long,
    /// Day and month
    Day,
    /// Day, shortened month, year
    Short,
}

impl DateStyle {
    /// Style of that name in a catalogue; any other name is [`DateStyle::Full`]
    pub(crate) fn from_name(name: &str) -> Self {
        match name {
            "long" => Self::Long,
            "day" => Self::Day,
            "short" => Self::Short,
            _ => Self::Full,
        }
    }
}

/// Which word joins a list's last two items
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ListStyle {
    /// All of them
    #[default]
    And,
    /// One of them
    Or,
}

impl Pack {
    /// A civil day in words
    pub fn date(&self, date: CivilDate, style: DateStyle) -> String {
        let pattern = match style {
            DateStyle::Full => &self.dates.full,
            DateStyle::Long => &self.dates.long,
            DateStyle::Day => &self.dates.day,
            DateStyle::Short => &self.dates.short,
        };
        let mut out = String::new();
        let mut quoted = false;
        let mut letters = pattern.chars().peekable();
        while let Some(letter) = letters.next() {
            if letter == '\'' {
                // Two quotes are one written quote, inside quoted words and outside.
                if letters.next_if_eq(&'\'').is_some() {
                    out.push('\'');
                } else {
                    quoted = !quoted;
                }
            } else if quoted || !letter.is_ascii_alphabetic() {
                out.push(letter);
            } else {
                let mut width = 1;
                while letters.next_if_eq(&letter).is_some() {
                    width += 1;
                }
                self.push_field(&mut out, date, letter, width);
            }
        }
        out
    }

    fn push_field(&self, out: &mut String, date: CivilDate, letter: char, width: usize) {
        fn name(names: &[String], number: u8) -> &str {
            let at = usize::from(number).checked_sub(1);
            at.and_then(|at| names.get(at)).map_or("", String::as_str)
        }
        let names = &self.dates;
        let alone = names.months_alone.as_ref().unwrap_or(&names.months);
        match (letter, width) {
            ('y', 2) => {
                let year = format!("{:02}", date.year().rem_euclid(100));
                self.push_digits(out, &year);
            }
            ('y', _) => self.push_digits(out, &date.year().to_string()),
            ('M', 4) => out.push_str(name(&names.months, date.month())),
            ('L', 4) => out.push_str(name(alone, date.month())),
            ('M' | 'L', 3) => out.push_str(name(&names.months_short, date.month())),
            ('M' | 'L', _) => self.push_digits(out, &format!("{:0width$}", date.month())),
            ('d', _) => self.push_digits(out, &format!("{:0width$}", date.day())),
            ('E' | 'c', _) => out.push_str(name(&names.weekdays, date.weekday())),
            // `extract.mjs` lets no other field into a pack.
            _ => {}
        }
    }

    /// A whole number with the language's digits and groups
    pub fn number(&self, number: i64) -> String {
        let mut out = String::new();
        if number < 0 {
            out.push_str(&self.numbers.minus);
        }
        self.push_number(&mut out, number.unsigned_abs(), "", false);
        out
    }

    /// An amount with its currency's symbol, or its code where the language has no symbol
    ///
    /// # Units
    /// Minor units, with as many fraction digits as ISO 4217 gives the currency.
    pub fn money(&self, money: &Money) -> String {
        let width = usize::from(money.currency.digits());
        let minor = money.minor.unsigned_abs();
        let scale = u32::try_from(width)
            .ok()
            .and_then(|width| 10_u64.checked_pow(width))
            .unwrap_or(1);
        let fraction = match width {
            0 => String::new(),
            _ => format!("{:0width$}", minor % scale),
        };
        let mut amount = String::new();
        self.push_number(&mut amount, minor / scale, &fraction, true);
        let symbol = self.currency(money.currency.code());
        let patterns = &self.numbers;
        let mut out = String::new();
        let pattern = match &patterns.money_negative {
            Some(pattern) if money.minor < 0 => pattern,
            _ => {
                if money.minor < 0 {
                    out.push_str(&patterns.minus);
                }
                match &patterns.money_alpha {
                    Some(pattern) if letter_meets_number(&patterns.money, symbol) => pattern,
                    _ => &patterns.money,
                }
            }
        };
        for c in pattern.chars() {
            match c {
                '0' => out.push_str(&amount),
                '¤' => out.push_str(symbol),
                c => out.push(c),
            }
        }
        out
    }

    fn currency<'a>(&'a self, code: &'a str) -> &'a str {
        self.currencies
            .iter()
            .find(|(known, _)| known == code)
            .map_or(code, |(_, symbol)| symbol)
    }

    /// A percentage with no more fraction digits than it needs
    ///
    /// # Units
    /// Basis points: 1950 is 19.5 %.
    pub fn percent(&self, basis_points: u32) -> String {
        let fraction = format!("{:02}", basis_points % 100);
        let mut amount = String::new();
        let whole = u64::from(basis_points / 100);
        self.push_number(&mut amount, whole, fraction.trim_end_matches('0'), false);
        self.numbers.percent.replace('0', &amount)
    }

    /// Items as one list
    pub fn list(&self, items: &[String], style: ListStyle) -> String {
        let [start, middle, end, two] = match style {
            ListStyle::And => &self.list_and,
            ListStyle::Or => &self.list_or,
        };
        let joined = |pattern: &str, left: &str, right: &str| -> String {
            // The left side is put in last: an item that holds "{1}" stays as it is.
            match split::once(pattern, "{1}") {
                Some((before, after)) => {
                    let (start, between) = split::once(before, "{0}").unwrap_or(("", before));
                    [start, left, between, right, after].concat()
                }
                None => format!("{left} {right}"),
            }
        };
        match items {
            [] => String::new(),
            [only] => only.clone(),
            [first, second] => joined(two, first, second),
            [first, second, between @ .., last] => {
                let mut out = joined(start, first, second);
                for item in between {
                    out = joined(middle, &out, item);
                }
                joined(end, &out, last)
            }
        }
    }

    /// Groups the whole part and appends the fraction's digits, if there are any.
    fn push_number(&self, out: &mut String, whole: u64, fraction: &str, money: bool) {
        let symbols = &self.numbers;
        let or = |own: &Option<String>, common: &String| match own {
            Some(own) if money => own.clone(),
            _ => common.clone(),
        };
        let (last, further, least) = symbols.grouping;
        let group = or(&symbols.money_group, &symbols.group);
        let digits = whole.to_string();
        let grouped = last > 0 && further > 0 && digits.len() >= last + least;
        for (at, digit) in digits.chars().enumerate() {
            let remaining = digits.len() - at;
            let boundary = remaining == last
                || remaining
                    .checked_sub(last)
                    .is_some_and(|beyond| further > 0 && beyond % further == 0);
            if grouped && at > 0 && boundary {
                out.push_str(&group);
            }
            self.push_digits(out, digit.encode_utf8(&mut [0; 4]));
        }
        if !fraction.is_empty() {
            out.push_str(&or(&symbols.money_decimal, &symbols.decimal));
            self.push_digits(out, fraction);
        }
    }

    /// Writes ASCII digits with the language's own.
    fn push_digits(&self, out: &mut String, ascii: &str) {
        for digit in ascii.chars() {
            let own = self.numbers.digits.as_ref().and_then(|digits| {
                let value = usize::try_from(digit.to_digit(10)?).ok()?;
                digits.get(value).copied()
            });
            out.push(own.unwrap_or(digit));
        }
    }
}

/// Whether a letter of the symbol would touch the number, so that CLDR asks for a space.
fn letter_meets_number(pattern: &str, symbol: &str) -> bool {
    if split::find(pattern, "¤0").is_some() {
        symbol.chars().next_back().is_some_and(is_letter)
    } else if split::find(pattern, "0¤").is_some() {
        symbol.chars().next().is_some_and(is_letter)
    } else {
        false
    }
}

/// Whether a character of a currency symbol is a letter: not a sign, a mark or a digit.
fn is_letter(c: char) -> bool {
    c.is_ascii_alphabetic() || (c >= '\u{c0}' && !('\u{2000}'..='\u{2bff}').contains(&c))
}
