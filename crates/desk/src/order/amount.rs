//! Decimal amounts of other systems, as whole minor units.

use after_sales_policy::Currency;

/// `129.9` in euro is 12990. A comma may stand for the point; there are no groups of thousands, for `1.299` would
/// then be two amounts. None for what is no amount, is negative or has more digits than the currency.
pub fn minor(text: &str, currency: Currency) -> Option<i64> {
    let (amount, rest) = parsed(text, usize::from(currency.digits()))?;
    (!rest).then_some(amount)
}

/// The same where a system computes with more digits than the currency has: `10.504201` is 1050, cut off.
pub fn about(text: &str, currency: Currency) -> Option<i64> {
    Some(parsed(text, usize::from(currency.digits()))?.0)
}

/// The amount, and whether digits other than 0 were left out.
fn parsed(text: &str, digits: usize) -> Option<(i64, bool)> {
    let text = text.trim();
    let (whole, part) = text.split_once(['.', ',']).unwrap_or((text, ""));
    let all = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || whole.len() > 12 || part.len() > 20 || !all(whole) || !all(part) {
        return None;
    }
    let (kept, rest) = part.split_at(part.len().min(digits));
    let amount = format!("{whole}{kept:0<digits$}").parse().ok()?;
    Some((amount, rest.bytes().any(|digit| digit != b'0')))
}

#[cfg(test)]
mod tests {
    use super::{about, minor};
    use after_sales_policy::Currency;

    #[test]
    fn amounts_have_the_digits_of_their_currency() {
        let of = |text, code| Currency::parse(code).and_then(|currency| minor(text, currency));
        for (text, code, amount) in [
            ("129.90", "EUR", Some(12_990)),
            ("129,9", "EUR", Some(12_990)),
            ("129", "EUR", Some(12_900)),
            ("1.299", "EUR", None),
            ("1.500", "EUR", Some(150)),
            ("1.299,00", "EUR", None),
            ("-1", "EUR", None),
            ("", "EUR", None),
            (".5", "EUR", None),
            ("5000", "JPY", Some(5_000)),
            ("5000.5", "JPY", None),
            ("1.250", "KWD", Some(1_250)),
            ("9999999999999", "EUR", None),
            ("1e3", "EUR", None),
        ] {
            assert_eq!(of(text, code), amount, "{text} {code}");
        }
        let eur = Currency::parse("EUR").expect("a code");
        assert_eq!(about("10.504201680672", eur), Some(1_050));
    }
}
