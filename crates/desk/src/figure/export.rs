//! The figures as a table for other programs: `figure,name,detail,value`, a row for each number.

use super::report::{Part, Report};
use csv::WriterBuilder;

/// CSV with a mark at its beginning by which spreadsheets know UTF-8.
pub fn csv(report: &Report) -> Vec<u8> {
    let mut rows: Vec<[String; 4]> = Vec::new();
    let mut row = |figure: &str, name: &str, detail: &str, value: String| {
        rows.push([figure.to_owned(), safe(name), detail.to_owned(), value]);
    };
    row("period", "from", "", report.from.clone());
    row("period", "to", "", report.to.clone());
    let plain = [
        ("cases", report.cases),
        ("promised", report.promised),
        ("kept", report.kept),
        ("solved", report.solved),
        ("refused", report.refused),
        ("ratings", report.ratings()),
    ];
    for (figure, count) in plain {
        row(figure, "", "", count.to_string());
    }
    for (figure, spread) in [
        ("first_answer", report.first_answer),
        ("solution", report.solution),
    ] {
        row(figure, "count", "", spread.count.to_string());
        for (name, seconds) in [
            ("median_seconds", spread.median),
            ("p90_seconds", spread.most),
        ] {
            row(
                figure,
                name,
                "",
                seconds.map_or_else(String::new, |s| s.to_string()),
            );
        }
    }
    for (count, star) in report.stars.iter().zip(1..) {
        row("stars", &star.to_string(), "", count.to_string());
    }
    for week in &report.weeks {
        row("week", &week.from, "", week.cases.to_string());
    }
    let parts: [(&str, &[Part]); 3] = [
        ("reason", &report.reasons),
        ("product", &report.products),
        ("country", &report.countries),
    ];
    for (figure, list) in parts {
        for part in list {
            let name = part.name.as_deref().unwrap_or("(rest)");
            row(figure, name, "", part.cases.to_string());
            for (reason, count) in &part.reasons {
                row(figure, name, reason, count.to_string());
            }
        }
    }
    for (code, count) in &report.turned_away {
        row("turned_away", code, "", count.to_string());
    }
    for (word, count) in &report.seen {
        row("seen", word, "", count.to_string());
    }
    for warning in &report.warnings {
        row(
            "warning",
            &warning.name,
            warning.kind,
            warning.cases.to_string(),
        );
    }
    let mut out = WriterBuilder::new().from_writer("\u{feff}".as_bytes().to_vec());
    // Writing to memory does not fail.
    let _ = out.write_record(["figure", "name", "detail", "value"]);
    for row in rows {
        let _ = out.write_record(row);
    }
    out.into_inner().unwrap_or_default()
}

/// A cell that no spreadsheet takes for a formula. The name of a product is a buyer's text.
fn safe(text: &str) -> String {
    let formula = text
        .trim_start()
        .starts_with(['=', '+', '-', '@', '\t', '\r']);
    match formula {
        true => format!("'{text}"),
        false => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::safe;

    #[test]
    fn no_cell_is_a_formula() {
        for text in ["=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1"] {
            assert!(safe(text).starts_with('\''));
        }
        assert_eq!(safe("L-1"), "L-1");
    }
}
