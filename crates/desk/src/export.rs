//! Requests as a table (RFC 4180) or as lines of JSON, for other programs. Names of columns are stable.

use crate::amount;
use crate::app::App;
use crate::database::export::Whole;
use after_sales_policy::{Currency, Money};
use serde_json::{Value, json};

/// Tells spreadsheets that the text is UTF-8.
const MARK: &[u8] = b"\xEF\xBB\xBF";

const HEAD: [&str; 22] = [
    "case",
    "received_at",
    "state",
    "type",
    "order",
    "email",
    "name",
    "country",
    "product",
    "quantity",
    "reason",
    "wish",
    "message",
    "language",
    "verdict",
    "answer_by",
    "first_answer",
    "closed",
    "exception",
    "resolution",
    "refund",
    "tracking",
];

/// A table with a head line in its first piece.
pub fn csv(app: &App, rows: &[Whole], is_first: bool) -> Vec<u8> {
    let mut out = Vec::new();
    if is_first {
        out.extend_from_slice(MARK);
    }
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(out);
    // Writing into memory cannot fail.
    if is_first {
        let _ = writer.write_record(HEAD);
    }
    for row in rows {
        let _ = writer.write_record(cells(app, row).iter().map(|cell| harmless(cell)));
    }
    writer.into_inner().unwrap_or_default()
}

/// One object a line: the columns, and request and verdict whole.
pub fn json_lines(app: &App, rows: &[Whole], _: bool) -> Vec<u8> {
    let mut out = String::new();
    for row in rows {
        out += &object(app, row).to_string();
        out.push('\n');
    }
    out.into_bytes()
}

fn object(app: &App, row: &Whole) -> Value {
    let json = |text: &str| serde_json::from_str::<Value>(text).unwrap_or(Value::Null);
    json!({
        "case": row.id,
        "received_at": row.received_at,
        "state": row.state,
        "type": row.case_type,
        "order": row.order_reference,
        "email": row.email,
        "country": row.country,
        "product": row.title,
        "language": row.locale,
        "answer_by": time(app, row.answer_by_unix),
        "first_answer": time(app, row.first_answer_unix),
        "closed": time(app, row.closed_unix),
        "exception": row.is_exception,
        "resolution": row.resolution,
        "refund": refund(row),
        "tracking_number": row.tracking_number,
        "tracking_url": row.tracking_url,
        "request": json(&row.body),
        "verdict": json(&row.verdict),
    })
}

fn cells(app: &App, row: &Whole) -> [String; 22] {
    let body: Value = serde_json::from_str(&row.body).unwrap_or_default();
    let verdict: Value = serde_json::from_str(&row.verdict).unwrap_or_default();
    let of = |json: &Value, path: &str| match json.pointer(path) {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Number(number)) => number.to_string(),
        _ => String::new(),
    };
    let optional = |text: &Option<String>| text.clone().unwrap_or_default();
    let time = |unix| time(app, unix).unwrap_or_default();
    let paid =
        refund(row).map(|money| format!("{} {}", amount::write(money), money.currency.code()));
    let tracking = [optional(&row.tracking_number), optional(&row.tracking_url)];
    [
        row.id.clone(),
        row.received_at.clone(),
        row.state.clone(),
        row.case_type.clone(),
        row.order_reference.clone(),
        row.email.clone(),
        of(&body, "/name"),
        row.country.clone(),
        row.title.clone(),
        of(&body, "/facts/item/quantity"),
        of(&body, "/facts/event/reason"),
        of(&body, "/remedy"),
        of(&body, "/message"),
        row.locale.clone(),
        of(&verdict, "/status"),
        time(row.answer_by_unix),
        time(row.first_answer_unix),
        time(row.closed_unix),
        if row.is_exception { "yes" } else { "" }.to_owned(),
        optional(&row.resolution),
        paid.unwrap_or_default(),
        tracking.join(" ").trim().to_owned(),
    ]
}

fn refund(row: &Whole) -> Option<Money> {
    Some(Money {
        minor: row.refund_minor?,
        currency: Currency::parse(row.refund_currency.as_deref()?)?,
    })
}

fn time(app: &App, unix: Option<i64>) -> Option<String> {
    unix.map(|unix| app.clock.text(unix.saturating_mul(1000)))
}

/// A cell that no spreadsheet takes for a formula.
fn harmless(cell: &str) -> String {
    // The wide forms are taken for the narrow ones by spreadsheets in Japanese and Chinese.
    let risky = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
    match cell.starts_with(risky) {
        true => format!("'{cell}"),
        false => cell.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::harmless;

    #[test]
    fn no_cell_is_a_formula() {
        for evil in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"] {
            assert_eq!(harmless(evil), format!("'{evil}"));
        }
        assert_eq!(harmless("N-1 = 2"), "N-1 = 2");
    }
}
