//! The report page as plain HTML: no script, three tables that become cards on a narrow screen.

use super::overview::Overview;
use super::table::{self, ADVICE, Table};

const HEAD: &str = "<!doctype html>
<!-- Written by `cargo xtask codegen` from crates/law/rows and crates/law/holidays. Do not edit. -->
<html lang=\"en\" dir=\"ltr\">
  <head>
    <meta charset=\"utf-8\">
    <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">
    <title>Laws we hold · Nordlys</title>
    <link rel=\"icon\" href=\"/shop/icons/mark.svg\" type=\"image/svg+xml\">
    <link rel=\"stylesheet\" href=\"/shop/styles/base.css\">
    <link rel=\"stylesheet\" href=\"/shop/styles/frame.css\">
    <link rel=\"stylesheet\" href=\"/shop/styles/law.css\">
  </head>
  <body>
    <a class=\"skip\" href=\"#main\">Skip to content</a>
    <main id=\"main\" class=\"law\" tabindex=\"-1\">
      <p><a href=\"/index.html\">Nordlys</a></p>
      <h1>Laws we hold</h1>
";

/// The page, for the demo shop.
pub fn html(all: &Overview) -> String {
    let mut out = String::from(HEAD);
    out.push_str(&format!("      <p class=\"advice\">{ADVICE}</p>\n"));
    let tables = table::tables(all);
    out.push_str("      <nav aria-label=\"On this page\">\n        <ul>\n");
    for table in &tables {
        out.push_str(&format!(
            "          <li><a href=\"#{}\">{}</a></li>\n",
            table.id, table.title
        ));
    }
    out.push_str("        </ul>\n      </nav>\n");
    for table in &tables {
        section(&mut out, table);
    }
    out.push_str("    </main>\n  </body>\n</html>\n");
    out
}

fn section(out: &mut String, table: &Table) {
    out.push_str(&format!(
        "      <section aria-labelledby=\"{0}\">\n        <h2 id=\"{0}\">{1}</h2>\n        <p>{2}</p>\n",
        table.id,
        table.title,
        lead(&table.lead)
    ));
    // The roles stay when a narrow screen lays the cells out as blocks.
    out.push_str(
        "        <table role=\"table\">\n          <thead role=\"rowgroup\"><tr role=\"row\">",
    );
    for column in table.columns {
        out.push_str(&format!(
            "<th role=\"columnheader\" scope=\"col\">{column}</th>"
        ));
    }
    out.push_str("</tr></thead>\n          <tbody role=\"rowgroup\">\n");
    for cells in &table.lines {
        out.push_str("            <tr role=\"row\">");
        for (at, (cell, column)) in cells.iter().zip(table.columns).enumerate() {
            let text = escaped(cell);
            out.push_str(&if at == table.name {
                format!("<th role=\"rowheader\" scope=\"row\" data-label=\"{column}\">{text}</th>")
            } else if cell.is_empty() {
                "<td role=\"cell\"></td>".to_owned()
            } else {
                format!("<td role=\"cell\" data-label=\"{column}\">{text}</td>")
            });
        }
        out.push_str("</tr>\n");
    }
    out.push_str("          </tbody>\n        </table>\n      </section>\n");
}

/// Backticks are code.
fn lead(text: &str) -> String {
    let mut out = String::new();
    for (at, part) in text.split('`').enumerate() {
        let part = escaped(part);
        out.push_str(&if at % 2 == 1 {
            format!("<code>{part}</code>")
        } else {
            part
        });
    }
    out
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
