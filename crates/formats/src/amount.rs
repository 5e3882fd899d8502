//! Decimal text to minor units, exactly.

use after_sales_policy::Currency;

/// The largest amount that a fact may be, in minor units.
const MOST: i64 = 1_000_000_000_000;

/// `19.99` in minor units of `currency`; `None` when the text is anything but digits with at most one
/// point, or is finer than the minor unit.
///
/// A comma, a sign, a currency mark and grouped thousands are refused: `1.299,00` and `1,299` do not mean
/// the same everywhere. So are three decimals in a text, which may be thousands; `as_number` says that it
/// stood as a JSON number, where a point can only be a decimal point. More zeros are exact, and systems
/// write them: `19.9900`.
pub(crate) fn minor_units(text: &str, currency: Currency, as_number: bool) -> Option<i64> {
    let digits = usize::from(currency.digits());
    let signs = text.as_bytes();
    let point = signs.iter().position(|sign| *sign == b'.');
    let whole = point.unwrap_or(signs.len());
    let decimals = signs.len().saturating_sub(whole + 1);
    let bare = whole == 0 || whole + 1 == signs.len();
    if bare || (decimals == 3 && digits != 3 && !as_number) {
        return None;
    }
    let mut minor: i64 = 0;
    for (at, sign) in signs.iter().enumerate() {
        match sign {
            b'.' if at == whole => {}
            // Finer than the minor unit.
            b'0' if at > whole + digits => {}
            b'0'..=b'9' if at <= whole + digits => minor = minor * 10 + i64::from(sign - b'0'),
            _ => return None,
        }
        if minor > MOST {
            return None;
        }
    }
    for _ in decimals..digits {
        minor *= 10;
    }
    (minor <= MOST).then_some(minor)
}

#[cfg(test)]
mod tests {
    use super::minor_units;
    use after_sales_policy::Currency;

    fn euro(text: &str) -> Option<i64> {
        minor_units(text, Currency::parse("EUR").expect("a code"), false)
    }

    #[test]
    fn amounts_are_exact_or_refused() {
        let exact = [
            ("19.99", 1999),
            ("19", 1900),
            ("19.9", 1990),
            ("0.07", 7),
            ("19.9900", 1999),
        ];
        for (text, minor) in exact {
            assert_eq!(euro(text), Some(minor), "{text}");
        }
        let refused = [
            "",
            ".",
            "19.",
            ".99",
            "1.299,00",
            "1,299.00",
            "19,99",
            "1.299",
            "1.290",
            "19.999",
            "-5",
            "+5",
            "1e3",
            "€19",
            "19 EUR",
            "1 299",
            "１９",
            "0x10",
            "NaN",
            "1.2.3",
            "99999999999999999999",
        ];
        for text in refused {
            assert_eq!(euro(text), None, "{text}");
        }
    }

    #[test]
    fn the_currency_says_how_many_decimals() {
        let of = |text, code| minor_units(text, Currency::parse(code).expect("a code"), false);
        assert_eq!(of("1200", "JPY"), Some(1200));
        assert_eq!(of("1200.00", "JPY"), Some(1200));
        assert_eq!(of("1200.50", "JPY"), None);
        assert_eq!(of("1.234", "KWD"), Some(1234));
        assert_eq!(of("1.2", "KWD"), Some(1200));
    }

    #[test]
    fn in_a_number_a_point_is_a_decimal_point() {
        let euro = Currency::parse("EUR").expect("a code");
        assert_eq!(minor_units("1.290", euro, true), Some(129));
        assert_eq!(minor_units("1.299", euro, true), None);
        assert_eq!(minor_units("1.5e3", euro, true), None);
    }
}
