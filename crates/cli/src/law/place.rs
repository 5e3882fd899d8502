//! One row with every statement, for a terminal.

use after_sales_law::{ADVICE, HolidayTable, Report, Statement};
use after_sales_policy::Place;

/// `told` is the part that was asked for, where it has no row of its own.
pub fn text(report: &Report, told: Option<&Place>) -> String {
    let mut out = format!(
        "{} ({}), as read on {}; lowest confidence: {}\n",
        report.name, report.code, report.as_of, report.confidence
    );
    if let Some(place) = told {
        let part = place.code().get(3..).unwrap_or_default();
        let own = report
            .holidays
            .is_some_and(|table| table.parts.contains(&part));
        let days = if own {
            ", with the holidays of the part"
        } else {
            ""
        };
        out.push_str(&format!(
            "{place} has no row of its own: it has the law of {}{days}.\n",
            report.code
        ));
    }
    section(&mut out, "How days are counted", &report.computation);
    section(&mut out, "Change of mind", &report.withdrawal);
    for exception in &report.exceptions {
        let needs = if exception.needs == "nothing" {
            String::new()
        } else {
            format!(", when {}", exception.needs)
        };
        section(
            &mut out,
            &format!("  not for {}{needs}", exception.goods),
            &exception.statement,
        );
    }
    section(&mut out, "Faults", &report.guarantee);
    for statement in &report.further {
        section(&mut out, &title(statement), statement);
    }
    if let Some(table) = &report.holidays {
        holidays(&mut out, report, table);
    }
    out.push_str(&format!("\n{ADVICE}\n"));
    out
}

/// `Faults: phone`, `Label withdraw_de`, `Late delivery`.
fn title(statement: &Statement) -> String {
    let mut parts = statement.id.splitn(3, '.').skip(1);
    let group = match parts.next().unwrap_or_default() {
        "guarantee" => "Faults".to_owned(),
        "withdrawal" => "Change of mind".to_owned(),
        other => {
            let mut letters = other.replace('_', " ");
            if let Some(first) = letters.get_mut(..1) {
                first.make_ascii_uppercase();
            }
            letters
        }
    };
    match parts.next() {
        Some(rest) => format!("{group}: {rest}"),
        None => group,
    }
}

fn section(out: &mut String, title: &str, statement: &Statement) {
    out.push_str(&format!(
        "\n{title} [{}, {}]\n",
        statement.confidence, statement.basis
    ));
    for fact in &statement.facts {
        out.push_str(&format!("  {}: {}\n", fact.field, fact.value));
    }
    // Of a duty its status, of a label its words, language and place.
    for (key, value) in &statement.more {
        let shown = value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned);
        out.push_str(&format!("  {key}: {shown}\n"));
    }
    out.push_str(&format!("  {}", statement.citation));
    match &statement.in_force_from {
        Some(day) => out.push_str(&format!(", in force from {day}")),
        None => out.push_str(", first day unknown"),
    }
    if let Some(day) = &statement.in_force_until {
        out.push_str(&format!(" until {day}"));
    }
    out.push('\n');
    for line in statement.note.iter().chain(&statement.url) {
        out.push_str(&format!("  {line}\n"));
    }
}

fn holidays(out: &mut String, report: &Report, table: &HolidayTable) {
    out.push_str(&format!(
        "\nHolidays [{}]\n  {} days of the whole country, {}\n",
        table.origin(),
        table.days,
        table.in_short(report.code)
    ));
    if let Some(because) = table.because {
        out.push_str(&format!("  later years are estimates: {because}\n"));
    }
    if !table.parts.is_empty() {
        out.push_str(&format!(
            "  parts with days of their own: {}\n",
            table.parts.join(", ")
        ));
    }
    for day in table.special {
        out.push_str(&format!(
            "  also {} ({}) [{}]\n",
            day.name, day.citation, day.confidence
        ));
    }
}
