//! Dates, numbers, amounts, percentages and lists, drawn with a pack's CLDR patterns.

use crate::pack::{Name, Names, Pack};
use after_sales_policy::split;
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
        let pattern = self.text(match style {
            DateStyle::Full => Name::Full,
            DateStyle::Long => Name::Long,
            DateStyle::Day => Name::Day,
            DateStyle::Short => Name::Short,
        });
        let mut out = String::new();
        let mut quoted = false;
        // The letter before and, while it belongs to a field, how often it stood there.
        let (mut before, mut width) = ('\0', 0);
        for letter in pattern.chars() {
            if letter != before {
                self.push_field(&mut out, date, before, width);
                width = 0;
            }
            before = letter;
            if letter == '\'' {
                // Two quotes are one written quote, inside quoted words and outside.
                if width > 0 {
                    out.push(letter);
                }
                width = 1 - width;
                quoted = !quoted;
            } else if quoted || !letter.is_ascii_alphabetic() {
                out.push(letter);
            } else {
                width += 1;
            }
        }
        self.push_field(&mut out, date, before, width);
        out
    }

    /// Writes what `width` times this letter stands for; nothing for what is no field.
    #[inline(never)]
    fn push_field(&self, out: &mut String, date: CivilDate, letter: char, width: usize) {
        if width == 0 {
            return;
        }
        let month = date.month();
        let (number, names) = match letter {
            'y' if width == 2 => (date.year() % 100, None),
            'y' => (date.year(), None),
            'M' | 'L' if width == 3 => (i32::from(month), Some(Names::MonthsShort)),
            'M' | 'L' if width < 3 => (i32::from(month), None),
            'L' if !self.item(Names::MonthsAlone, 0).is_empty() => {
                (i32::from(month), Some(Names::MonthsAlone))
            }
            'M' | 'L' => (i32::from(month), Some(Names::Months)),
            'd' => (i32::from(date.day()), None),
            'E' | 'c' => (i32::from(date.weekday()), Some(Names::Weekdays)),
            // `extract.mjs` lets no other field into a pack.
            _ => return,
        };
        let number = number.unsigned_abs();
        match names {
            Some(names) => out.push_str(self.item(names, (number as usize).wrapping_sub(1))),
            None => self.push_whole(out, u64::from(number), width, 0, ""),
        }
    }

    /// A whole number with the language's digits and groups
    pub fn number(&self, number: i64) -> String {
        let mut out = String::new();
        self.push_number(&mut out, number);
        out
    }

    /// Writes what [`Pack::number`] returns.
    pub(crate) fn push_number(&self, out: &mut String, number: i64) {
        if number < 0 {
            out.push_str(self.text(Name::Minus));
        }
        self.push_grouped(out, number.unsigned_abs(), self.text(Name::Group));
    }

    /// An amount with its currency's symbol, or its code where the language has no symbol
    ///
    /// # Units
    /// Minor units, with as many fraction digits as ISO 4217 gives the currency.
    pub fn money(&self, money: &Money) -> String {
        let width = money.currency.digits();
        let minor = money.minor.unsigned_abs();
        let mut scale = 1;
        for _ in 0..width {
            scale *= 10;
        }
        let mut amount = String::new();
        let group = self.text_or(Name::MoneyGroup, Name::Group);
        self.push_grouped(&mut amount, minor / scale, group);
        if width > 0 {
            amount.push_str(self.text_or(Name::MoneyDecimal, Name::Decimal));
            self.push_whole(&mut amount, minor % scale, width.into(), 0, "");
        }
        let symbol = self.currency(money.currency.code());
        let mut out = String::new();
        let mut pattern = match money.minor < 0 {
            true => self.text(Name::MoneyNegative),
            false => "",
        };
        if pattern.is_empty() {
            if money.minor < 0 {
                out.push_str(self.text(Name::Minus));
            }
            pattern = self.text(Name::Money);
            if letter_meets_number(pattern, symbol) {
                pattern = self.text_or(Name::MoneyAlpha, Name::Money);
            }
        }
        fill(&mut out, pattern, &amount, symbol);
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
        let mut amount = String::new();
        let whole = u64::from(basis_points / 100);
        self.push_grouped(&mut amount, whole, self.text(Name::Group));
        let (fraction, width) = match basis_points % 100 {
            tenths if tenths % 10 == 0 => (tenths / 10, 1),
            fraction => (fraction, 2),
        };
        if fraction > 0 {
            amount.push_str(self.text(Name::Decimal));
            self.push_whole(&mut amount, fraction.into(), width, 0, "");
        }
        let mut out = String::new();
        fill(&mut out, self.text(Name::Percent), &amount, "");
        out
    }

    /// Items as one list
    pub fn list(&self, items: &[String], style: ListStyle) -> String {
        let patterns = match style {
            ListStyle::And => Names::And,
            ListStyle::Or => Names::Or,
        };
        let mut out = String::new();
        for (at, item) in items.iter().enumerate() {
            if at == 0 {
                out.push_str(item);
                continue;
            }
            let pattern = match at + 1 == items.len() {
                true if at == 1 => 3,
                true => 2,
                false if at == 1 => 0,
                false => 1,
            };
            // The left side is put in last: an item that holds "{1}" stays as it is.
            let pattern = self.item(patterns, pattern);
            let (before, after) = split::once(pattern, "{1}").unwrap_or((" ", ""));
            let (start, between) = split::once(before, "{0}").unwrap_or(("", before));
            out = [start, &out, between, item, after].concat();
        }
        out
    }

    /// Writes a whole number with separators, where it is long enough for one.
    fn push_grouped(&self, out: &mut String, number: u64, group: &str) {
        let [last, _, least] = self.grouping;
        let (mut rest, mut digits) = (number, 1);
        while rest >= 10 {
            rest /= 10;
            digits += 1;
        }
        let group = match digits >= last.saturating_add(least) {
            true => group,
            false => "",
        };
        self.push_whole(out, number, 1, 0, group);
    }

    /// Writes the digits of a number, `width` of them at least, the last one at `place` from the end.
    #[inline(never)]
    fn push_whole(&self, out: &mut String, number: u64, width: usize, place: usize, group: &str) {
        if number >= 10 || width > 1 {
            let width = width.saturating_sub(1);
            self.push_whole(out, number / 10, width, place + 1, group);
        }
        self.push_digit(out, char::from(b'0' + (number % 10) as u8));
        let [last, further, _] = self.grouping;
        let beyond = place.checked_sub(last).filter(|_| last > 0);
        if beyond.is_some_and(|beyond| beyond.checked_rem(further) == Some(0)) {
            out.push_str(group);
        }
    }

    /// Name of a day of the week; 0 is Monday.
    pub fn weekday(&self, day: usize) -> &str {
        self.item(Names::Weekdays, day)
    }

    /// A clock time with the language's own digits.
    pub fn digits(&self, ascii: &str) -> String {
        let mut out = String::new();
        for digit in ascii.chars() {
            self.push_digit(&mut out, digit);
        }
        out
    }

    /// Writes an ASCII digit with the language's own; anything else as it is.
    #[inline(never)]
    fn push_digit(&self, out: &mut String, ascii: char) {
        let mut own = self.text(Name::Digits).chars();
        let value = ascii.to_digit(10).map(|value| value as usize);
        out.push(value.and_then(|value| own.nth(value)).unwrap_or(ascii));
    }
}

/// Writes a pattern with the number for its `0` and the symbol for its `¤`.
fn fill(out: &mut String, pattern: &str, number: &str, symbol: &str) {
    for c in pattern.chars() {
        match c {
            '0' => out.push_str(number),
            '¤' => out.push_str(symbol),
            c => out.push(c),
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
