//! The report page as Markdown.

use super::overview::Overview;
use super::table::{self, ADVICE};

/// The page. With ages only where the overview has a day to tell them for; without, the same rows always
/// give the same page.
pub fn markdown(all: &Overview) -> String {
    let mut out = String::from(
        "<!-- Written by `cargo xtask codegen` from crates/law/rows and crates/law/holidays. Do not edit. -->\n\n\
         # Laws we hold\n\n",
    );
    out.push_str(ADVICE);
    out.push('\n');
    for table in table::tables(all) {
        out.push_str(&format!("\n## {}\n\n{}\n\n", table.title, table.lead));
        line(&mut out, table.columns.iter().copied());
        line(&mut out, table.columns.iter().map(|_| "---"));
        for cells in &table.lines {
            line(&mut out, cells.iter().map(String::as_str));
        }
    }
    out
}

fn line<'a>(out: &mut String, cells: impl Iterator<Item = &'a str>) {
    out.push('|');
    for cell in cells {
        out.push(' ');
        for letter in cell.chars() {
            // Text of a row is no markup.
            match letter {
                '|' => out.push_str("\\|"),
                '<' => out.push_str("&lt;"),
                '\n' => out.push(' '),
                other => out.push(other),
            }
        }
        out.push_str(" |");
    }
    out.push('\n');
}
