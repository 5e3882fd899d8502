//! CLDR plural rules, read as CLDR writes them: `n % 10 = 2..4 and n % 100 != 12..14`.

use after_sales_policy::split;

/// The CLDR cardinal category of a number
///
/// `rules` are pairs of category and condition; `other` needs none. `fraction` holds the digits behind the decimal sign as
/// they are shown, and is empty for a whole number: "1.0" is not "1" in every language. A condition that cannot be read
/// does not hold, so the answer is always a category.
pub fn category<'a>(rules: &'a [(String, String)], number: u64, fraction: &str) -> &'a str {
    rules
        .iter()
        .find(|(_, condition)| holds(condition, number, fraction))
        .map_or("other", |(category, _)| category)
}

fn holds(condition: &str, number: u64, fraction: &str) -> bool {
    split::all(condition, " or ").any(|all| {
        split::all(all, " and ").all(|one| relation(one, number, fraction).unwrap_or(false))
    })
}

/// `operand [% modulus] (= | !=) ranges`
fn relation(text: &str, number: u64, fraction: &str) -> Option<bool> {
    let (left, ranges, wanted) = match split::once(text, " != ") {
        Some((left, ranges)) => (left, ranges, false),
        None => {
            let (left, ranges) = split::once(text, " = ")?;
            (left, ranges, true)
        }
    };
    let (operand, modulus) = split::once(left, " % ").unwrap_or((left, ""));
    let told = fraction.trim_end_matches('0');
    let digits = |text: &str| split::whole(text).unwrap_or(0);
    let mut value = match operand {
        // The ranges are whole numbers: a fraction is in none of them.
        "n" if !told.is_empty() => return Some(!wanted),
        "n" | "i" => number,
        "v" => fraction.len() as u64,
        "w" => told.len() as u64,
        "f" => digits(fraction),
        "t" => digits(told),
        // Compact exponents, which nothing here is written with.
        "c" | "e" => 0,
        _ => return None,
    };
    if !modulus.is_empty() {
        value = value.checked_rem(split::whole(modulus)?)?;
    }
    let mut inside = false;
    for range in split::all(ranges, ",") {
        let (low, high) = split::once(range, "..").unwrap_or((range, range));
        inside |= (split::whole(low)?..=split::whole(high)?).contains(&value);
    }
    Some(inside == wanted)
}

#[cfg(test)]
mod tests {
    use super::category;

    fn rules(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs
            .iter()
            .map(|(name, rule)| ((*name).to_owned(), (*rule).to_owned()))
            .collect()
    }

    #[test]
    fn russian() {
        let rules = rules(&[
            ("one", "v = 0 and i % 10 = 1 and i % 100 != 11"),
            ("few", "v = 0 and i % 10 = 2..4 and i % 100 != 12..14"),
            (
                "many",
                "v = 0 and i % 10 = 0 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 11..14",
            ),
        ]);
        for (number, expected) in [
            (1, "one"),
            (11, "many"),
            (22, "few"),
            (112, "many"),
            (1_001, "one"),
        ] {
            assert_eq!(category(&rules, number, ""), expected, "{number}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_other() {
        let broken = rules(&[
            ("one", "q = 1"),
            ("two", "n % 0 = 0"),
            ("few", "n % = 1"),
            ("many", ""),
        ]);
        assert_eq!(category(&broken, 1, ""), "other");
    }
}
