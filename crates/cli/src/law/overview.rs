//! All rows, for a terminal.

use after_sales_law::{ADVICE, Check, Line, Overview};
use std::fmt::Write;

/// One block for each row, then what to check first, then the holidays.
pub fn text(all: &Overview) -> String {
    let places = all.rows.iter().filter(|row| !row.baseline).count();
    let mut out = format!("{places} places, and the baseline of member states");
    if let Some(day) = &all.on {
        let _ = write!(out, "; ages on {day}");
    }
    out.push_str(
        ".\nSure: statements that the engine decides by, high / medium / low. What is low is never shown to \
         a buyer as law.\n",
    );
    for row in &all.rows {
        line(&mut out, row);
    }
    let _ = write!(out, "\nWhat a lawyer should check first\n  {}\n", all.rule);
    for (at, one) in all.check_first.iter().enumerate() {
        let rest = one.check.id.split_once('.').map_or("", |(_, rest)| rest);
        let _ = write!(
            out,
            "{:3}. {rest}: {}\n     {}\n     {}\n",
            at + 1,
            reasons(&one.check),
            one.check.citation,
            one.rows.join(", ")
        );
    }
    out.push_str("\nHolidays\n");
    for table in all.holidays {
        let _ = writeln!(
            out,
            "  {}  {}; {}",
            table.country,
            table.in_short(table.country),
            table.origin()
        );
        if let Some(because) = table.because {
            let _ = writeln!(out, "      sure to {}: {because}", table.sure_until);
        }
        if !table.parts.is_empty() {
            let _ = writeln!(out, "      parts: {}", table.parts.join(", "));
        }
        for day in table.special {
            let _ = writeln!(
                out,
                "      also {}: {} [{}]",
                day.name, day.citation, day.confidence
            );
        }
    }
    let _ = writeln!(out, "\n{ADVICE}");
    out
}

fn line(out: &mut String, row: &Line) {
    let sure = row.confidence;
    let age = match row.age_days {
        None => String::new(),
        Some(1) => ", 1 day old".to_owned(),
        Some(days) => format!(", {days} days old"),
    };
    let _ = write!(
        out,
        "\n{}  {}\n    change of mind: {}\n    faults: {}\n    withdrawal function: {}\n    \
         sure: {} / {} / {}; read on {}{age}\n",
        row.code,
        row.name,
        row.withdrawal,
        row.guarantee,
        row.function,
        sure.high,
        sure.medium,
        sure.low,
        row.as_of,
    );
    if !row.holidays.is_empty() {
        let _ = writeln!(out, "    holidays: {}", row.holidays);
    }
    for check in &row.check_first {
        let _ = writeln!(out, "    check {}: {}", check.id, reasons(check));
    }
}

fn reasons(check: &Check) -> String {
    format!("{} ({})", check.reasons.join(", "), check.points)
}
