//! What the compiler refuses: a statement without its source, words it does not know, and a row that
//! contradicts itself. Each case spoils one thing of a row that is right.

use super::tests::rows;

/// A small whole row.
const ROW: &str = r#"code = "ZZ"
name = "Nowhere"
as_of = "2026-11-21"

[computation]
weekend = "saturday_sunday"
first_day_counted = false
rolls_over = "unknown"
citation = "Act on Days § 1"
in_force_from = "unknown"
confidence = "low"
basis = "memory"

[withdrawal]
kind = "unconditional"
conditions = []
days = 14
day_kind = "calendar"
starts_on = "delivered"
digital_starts_on = "unknown"
goods_back_days = 0
refund_days = 14
refund_starts_on = "notice"
may_withhold = false
return_freight = "shop"
return_freight_untold = "shop"
diminished_value = false
outbound_freight = "all"
citation = "Act on Sales § 2"
url = "https://law.example.org/act?id=2"
in_force_from = "2020-01-01"
confidence = "high"
basis = "read"

[[exception]]
goods = "perishable"
needs = "nothing"
citation = "Act on Sales § 3"
in_force_from = "2020-01-01"
confidence = "high"
basis = "read"

[guarantee]
kind = "fixed"
months = 24
presumption_months = 12
remedies = ["repair", "replacement", "termination"]
first_step = 2
failed_repairs = 1
chosen_by = "buyer"
citation = "Act on Sales § 4"
in_force_from = "2020-01-01"
confidence = "high"
basis = "read"

[[claim]]
id = "rejection"
days = 30
remedies = ["termination"]
citation = "Act on Sales § 5"
in_force_from = "2020-01-01"
confidence = "medium"
basis = "read"

[withdrawal_function]
status = "in_force"
citation = "Act on Buttons § 6"
in_force_from = "2026-06-19"
confidence = "high"
basis = "read"
note = "A button."

[late_delivery]
citation = "Act on Sales § 7"
in_force_from = "unknown"
confidence = "medium"
basis = "memory"
note = "In time."

[[statement]]
id = "terms"
citation = "Act on Terms § 8"
in_force_from = "unknown"
confidence = "medium"
basis = "memory"
note = "Fair."
"#;

/// The problems of the row with one text in the place of another.
fn problems(from: &str, to: &str) -> String {
    let text = if from.is_empty() {
        format!("{ROW}{to}")
    } else {
        assert!(ROW.contains(from), "{from}");
        ROW.replacen(from, to, 1)
    };
    rows(&[("ZZ", &text)]).1
}

/// The one line of the key of the first group, after a header.
fn without(header: &str, key: &str) -> String {
    let start = ROW.find(header).expect(header);
    let mut lines = ROW[start..].lines();
    let line = lines.find(|line| line.starts_with(&format!("{key} = ")));
    let line = line.unwrap_or_else(|| panic!("{header} {key}"));
    let at = start + ROW[start..].find(line).expect(line);
    let mut text = ROW.to_owned();
    text.replace_range(at..=at + line.len(), "");
    rows(&[("ZZ", &text)]).1
}

#[test]
fn the_row_itself_is_right() {
    assert_eq!(problems("", ""), "");
}

#[test]
fn no_statement_without_citation_first_day_confidence_and_basis() {
    for (header, path) in [
        ("[computation]", "computation"),
        ("[withdrawal]", "withdrawal"),
        ("[[exception]]", "exception.0"),
        ("[guarantee]", "guarantee"),
        ("[[claim]]", "claim.0"),
        ("[withdrawal_function]", "withdrawal_function"),
        ("[late_delivery]", "late_delivery"),
        ("[[statement]]", "statement.0"),
    ] {
        for key in ["citation", "in_force_from", "confidence", "basis"] {
            let found = without(header, key);
            let wanted = format!("ZZ.toml: {path}.{key}: missing");
            assert!(
                found.lines().any(|line| line == wanted),
                "{wanted}\n{found}"
            );
        }
    }
}

#[test]
fn an_empty_citation_is_none() {
    let found = problems("\"Act on Sales § 2\"", "\" \"");
    assert_eq!(found, "ZZ.toml: withdrawal.citation: not a text");
}

#[test]
fn no_key_that_nobody_knows_in_any_group() {
    for header in [
        "[computation]",
        "[withdrawal]",
        "[[exception]]",
        "[guarantee]",
        "[[claim]]",
        "[withdrawal_function]",
        "[late_delivery]",
        "[[statement]]",
    ] {
        let found = problems(header, &format!("{header}\nconfidense = \"high\""));
        assert!(
            found.ends_with("confidense: unknown key"),
            "{header}: {found}"
        );
    }
    let found = problems("as_of =", "as_off = \"\"\nas_of =");
    assert_eq!(found, "ZZ.toml: as_off: unknown key");
}

#[test]
fn addresses_are_of_the_web() {
    let url = "https://law.example.org/act?id=2";
    assert_eq!(problems(url, "http://law.example.org/"), "");
    for wrong in [
        "javascript:alert(1)",
        "ftp://law.example.org/act",
        "//law.example.org/act",
        "https:///act",
        "https://act",
        "https://me@law.example.org/act",
        "https://law.example.org/a b",
        "https://law.example.org/<b>",
        "HTTPS://law.example.org/",
    ] {
        let found = problems(url, wrong);
        assert_eq!(
            found, "ZZ.toml: withdrawal.url: not a web address",
            "{wrong}"
        );
    }
}

#[test]
fn a_doubtful_no_is_unsure() {
    let start = ROW.find("kind = \"unconditional\"").unwrap();
    let end = ROW.find("citation = \"Act on Sales § 2\"").unwrap();
    let none = |kind: &str, confidence: &str| {
        let mut text = ROW.to_owned();
        text.replace_range(start..end, &format!("kind = \"{kind}\"\n"));
        let at = start + text[start..].find("confidence = \"high\"").unwrap();
        let word = format!("confidence = \"{confidence}\"");
        text.replace_range(at..at + "confidence = \"high\"".len(), &word);
        rows(&[("ZZ", &text)]).1
    };
    assert_eq!(none("none", "medium"), "");
    assert_eq!(none("unsure", "low"), "");
    assert_eq!(
        none("none", "low"),
        "ZZ.toml: ZZ.withdrawal: kind `none` with low confidence: it must be `unsure`"
    );
}

#[test]
fn two_claims_have_two_names() {
    let start = ROW.find("[[claim]]").unwrap();
    let end = ROW.find("[withdrawal_function]").unwrap();
    let claim = &ROW[start..end];
    let found = problems(claim, &claim.repeat(2));
    assert_eq!(found, "ZZ.toml: ZZ.guarantee.rejection: named twice");
}

#[test]
fn a_row_does_not_contradict_itself() {
    for (from, to, wanted) in [
        ("days = 14", "days = 0", "unconditional, and of no length"),
        ("days = 30", "days = 30\nmonths = 1", "one in months"),
        ("months = 12\n", "months = 25\n", "presumed longer"),
        ("first_step = 2", "first_step = 4", "first step has more"),
        ("first_step = 2", "first_step = 3", "there is none"),
        (
            "[\"repair\", \"replacement\"",
            "[\"repair\", \"repair\"",
            "names a remedy twice",
        ),
        (
            "return_freight_untold = \"shop\"",
            "return_freight_untold = \"buyer\"",
            "only where nobody told so",
        ),
        (
            "outbound_freight = \"all\"",
            "outbound_freight = \"all\"\nfee_share = 10001\nfee_cap = \"EUR 5\"",
            "more than the price",
        ),
        (
            "days = 30",
            "days = 30\nprice_from = \"EUR 9\"\nprice_up_to = \"EUR 8.99\"",
            "no amount lies in the range",
        ),
        (
            "days = 30",
            "days = 30\nprice_from = \"EUR 1\"\nprice_up_to = \"SEK 9\"",
            "no amount lies in the range",
        ),
        (
            "days = 30",
            "days = 30\nprice_from = \"EUR 1\"\nprice_over = \"EUR 2\"",
            "two lower bounds",
        ),
        (
            "days = 30",
            "days = 30\nif_told = \"contract_copy\"\nunless_told = \"contract_copy\"",
            "told and not told",
        ),
        (
            "in_force_from = \"2020-01-01\"",
            "in_force_from = \"2020-01-01\"\nin_force_until = \"2019-12-31\"",
            "ends before it begins",
        ),
        ("\"2026-06-19\"", "\"2027-01-01\"", "it is `adopted`"),
        ("\"in_force\"", "\"adopted\"", "it is `in_force`"),
    ] {
        let found = problems(from, to);
        assert!(found.contains(wanted), "{to}: {found}");
        assert_eq!(found.lines().count(), 1, "{found}");
    }
}
