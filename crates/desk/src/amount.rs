//! Amounts as people type them.

use after_sales_policy::{Currency, Money};

/// Largest amount that is taken, in minor units.
const MOST: i64 = 1_000_000_000_000;

/// Reads `12.90`, `12,90` or `12` of a currency; none when it is no amount above zero, or has more digits after
/// the point than the currency has. A point that could also group thousands is not guessed at.
pub fn read(text: &str, currency: &str) -> Option<Money> {
    let currency = Currency::parse(currency.trim())?;
    let text = text.trim();
    let (whole, part) = text.split_once(['.', ',']).unwrap_or((text, ""));
    let digits = usize::from(currency.digits());
    let fits = text.len() <= 20
        && !whole.is_empty()
        && (part.len() <= digits)
        && (part.is_empty() != text.contains(['.', ',']))
        && whole
            .bytes()
            .chain(part.bytes())
            .all(|b| b.is_ascii_digit());
    if !fits {
        return None;
    }
    let minor: i64 = format!("{whole}{part:0<digits$}").parse().ok()?;
    (1..=MOST)
        .contains(&minor)
        .then_some(Money { minor, currency })
}

/// An amount as a field of a form has it: `12.90`.
pub fn write(amount: Money) -> String {
    let digits = usize::from(amount.currency.digits());
    let minor = format!("{:0>width$}", amount.minor.max(0), width = digits + 1);
    let (whole, part) = minor.split_at(minor.len() - digits);
    match part.is_empty() {
        true => whole.to_owned(),
        false => format!("{whole}.{part}"),
    }
}

#[cfg(test)]
mod tests {
    use super::{read, write};

    #[test]
    fn amounts_are_read_without_guessing() {
        let minor = |text, currency| read(text, currency).map(|money| money.minor);
        for (text, currency, wanted) in [
            ("12.90", "EUR", Some(1290)),
            (" 12,9 ", "EUR", Some(1290)),
            ("12", "EUR", Some(1200)),
            ("0.05", "EUR", Some(5)),
            ("1500", "JPY", Some(1500)),
            ("1.234", "KWD", Some(1234)),
            ("1,234", "EUR", None),
            ("1.234,50", "EUR", None),
            ("15.0", "JPY", None),
            ("12.", "EUR", None),
            (".5", "EUR", None),
            ("-1", "EUR", None),
            ("0", "EUR", None),
            ("12", "eur", None),
            ("", "EUR", None),
            ("99999999999999999999", "EUR", None),
        ] {
            assert_eq!(minor(text, currency), wanted, "{text} {currency}");
        }
    }

    #[test]
    fn what_was_written_is_read() {
        for (text, currency) in [
            ("12.90", "EUR"),
            ("0.05", "EUR"),
            ("1500", "JPY"),
            ("1.234", "KWD"),
        ] {
            assert_eq!(write(read(text, currency).unwrap()), text);
        }
    }
}
