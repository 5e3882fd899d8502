//! Orders from CSV: a row for each line of an order.
//!
//! The first row names the columns, in any order: `reference` and `email` must be there; `ordered_on`, `currency`,
//! `sku`, `title`, `category`, `traits` (words with spaces between them), `price` (of one unit, `129.90`), `quantity`,
//! `delivered_on` and `arrived` (`yes` or `no`) may be. Other columns are passed over. Days are written `2026-11-21`.
//! Rows with one reference are one order and must agree on who bought, when and in which currency.

use super::encoding::{self, Lines};
use super::person::reference_key;
use super::{Line, MOST_LINES, MOST_ORDERS, Order, amount, cell, read};
use after_sales_policy::{CivilDate, Currency, Finding, FindingCode, MOST_FINDINGS, is_email};
use csv::{ReaderBuilder, StringRecord};
use std::collections::HashMap;

/// Rows of one file.
const MOST_ROWS: usize = 20_000;
/// The columns that are read.
pub const COLUMNS: [&str; 12] = [
    "reference",
    "email",
    "ordered_on",
    "currency",
    "sku",
    "title",
    "category",
    "traits",
    "price",
    "quantity",
    "delivered_on",
    "arrived",
];

/// The text of a file; none when it is not UTF-8 or UTF-16.
pub fn text(bytes: &[u8]) -> Option<String> {
    encoding::text(bytes)
}

/// What was read.
pub struct Sheet {
    /// The orders, in the order of their first rows.
    pub orders: Vec<Order>,
    /// Columns that are not known here.
    pub passed_over: Vec<String>,
}

/// Why a file cannot be taken.
pub enum Wrong {
    /// Neither UTF-8 nor UTF-16.
    NotText,
    /// The path of each is `/line/column`, as a spreadsheet counts lines.
    Findings(Vec<Finding>),
}

/// Reads a file.
///
/// # Errors
/// Everything that is wrong; then nothing is to be stored.
pub fn read(bytes: &[u8]) -> Result<Sheet, Wrong> {
    let text = encoding::text(bytes).ok_or(Wrong::NotText)?;
    let mut reader = ReaderBuilder::new()
        .delimiter(encoding::delimiter(&text))
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let mut rows = Rows::default();
    let head = match reader.headers() {
        Ok(head) => head.clone(),
        Err(_) => return Err(Wrong::Findings(vec![bad("/1", "value", "")])),
    };
    rows.name(&head);
    let mut lines = Lines::new(&text);
    let columns = std::mem::take(&mut rows.columns);
    for (index, record) in reader.records().enumerate() {
        if rows.findings.len() >= MOST_FINDINGS {
            break;
        }
        if index == MOST_ROWS {
            rows.too_many("", index + 1, MOST_ROWS);
            break;
        }
        match record {
            Ok(record) => {
                let line = lines.at(record.position());
                rows.take(&Row {
                    columns: &columns,
                    record: &record,
                    line,
                });
            }
            Err(error) => {
                let line = lines.at(error.position());
                rows.findings.push(bad(&format!("/{line}"), "value", ""));
            }
        }
    }
    match rows.findings.is_empty() {
        true => Ok(Sheet {
            orders: rows.orders,
            passed_over: rows.passed_over,
        }),
        false => Err(Wrong::Findings(rows.findings)),
    }
}

fn bad(path: &str, wanted: &str, value: &str) -> Finding {
    let value: String = value.chars().take(after_sales_policy::SHOWN).collect();
    let details = vec![("wanted", wanted.to_owned()), ("value", value)];
    Finding::new(FindingCode::BadValue, path, details)
}

/// Where each known column stands.
type Places = HashMap<&'static str, usize>;

struct Row<'a> {
    columns: &'a Places,
    record: &'a StringRecord,
    line: u64,
}

impl Row<'_> {
    /// A cell; an empty one is none.
    fn cell(&self, column: &'static str) -> Option<&str> {
        let place = self.columns.get(column)?;
        self.record.get(*place).filter(|text| !text.is_empty())
    }
}

#[derive(Default)]
struct Rows {
    columns: Places,
    passed_over: Vec<String>,
    orders: Vec<Order>,
    known: HashMap<String, usize>,
    findings: Vec<Finding>,
}

impl Rows {
    fn name(&mut self, head: &StringRecord) {
        for (place, name) in head.iter().enumerate() {
            let name = name.to_lowercase();
            match COLUMNS.into_iter().find(|known| *known == name) {
                Some(known) if self.columns.contains_key(known) => {
                    let details = vec![("word", name)];
                    let path = format!("/1/{known}");
                    let twice = Finding::new(FindingCode::DuplicateKey, path, details);
                    self.findings.push(twice);
                }
                Some(known) => {
                    self.columns.insert(known, place);
                }
                None => self.passed_over.push(name.chars().take(40).collect()),
            }
        }
        for needed in ["reference", "email"] {
            if !self.columns.contains_key(needed) {
                self.missing(1, needed);
            }
        }
    }

    fn missing(&mut self, line: u64, column: &str) {
        let details = vec![("word", column.to_owned())];
        let path = format!("/{line}/{column}");
        let finding = Finding::new(FindingCode::MissingField, path, details);
        self.findings.push(finding);
    }

    fn too_many(&mut self, path: &str, number: usize, most: usize) {
        let details = vec![
            ("what", "items".to_owned()),
            ("number", number.to_string()),
            ("most", most.to_string()),
        ];
        let finding = Finding::new(FindingCode::TooLarge, path, details);
        self.findings.push(finding);
    }

    /// A cell that `read` understands, or none.
    fn value<T>(
        &mut self,
        row: &Row<'_>,
        column: &'static str,
        wanted: &str,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Option<T> {
        let text = row.cell(column)?;
        let value = read(text);
        if value.is_none() {
            let path = format!("/{}/{column}", row.line);
            self.findings.push(bad(&path, wanted, text));
        }
        value
    }

    fn take(&mut self, row: &Row<'_>) {
        if row.record.iter().all(str::is_empty) || !row.columns.contains_key("reference") {
            return;
        }
        for needed in ["reference", "email"] {
            if row.cell(needed).is_none() && row.columns.contains_key(needed) {
                self.missing(row.line, needed);
            }
        }
        let owned = |text: &str| Some(text.to_owned());
        let reference = self.value(row, "reference", "order_reference", |text| {
            owned(text).filter(|text| read::is_reference(text))
        });
        let email = self.value(row, "email", "email", |text| {
            owned(text).filter(|text| is_email(text))
        });
        let ordered_on = self.value(row, "ordered_on", "day", CivilDate::parse);
        let currency = self.value(row, "currency", "currency", Currency::parse);
        let line = self.line(row, currency);
        let (Some(reference), Some(email)) = (reference, email) else {
            return;
        };
        let order = Order {
            reference,
            email,
            ordered_on,
            currency,
            lines: vec![line],
        };
        self.add(row, order);
    }

    fn line(&mut self, row: &Row<'_>, currency: Option<Currency>) -> Line {
        let text = |column| {
            row.cell(column)
                .map(|text| text.chars().take(300).collect())
        };
        if row.cell("price").is_some() && row.cell("currency").is_none() {
            self.missing(row.line, "currency");
        }
        let price = currency.and_then(|currency| {
            self.value(row, "price", "price", |text| amount::minor(text, currency))
        });
        Line {
            sku: text("sku"),
            title: text("title"),
            category: text("category"),
            traits: self
                .value(row, "traits", "word", cell::traits)
                .unwrap_or_default(),
            price,
            quantity: self.value(row, "quantity", "quantity", cell::units),
            delivered_on: self.value(row, "delivered_on", "day", CivilDate::parse),
            arrived: self.value(row, "arrived", "boolean", cell::yes_or_no),
        }
    }

    /// A line of an order that is known already, or a new one.
    fn add(&mut self, row: &Row<'_>, order: Order) {
        let key = reference_key(&order.reference);
        let Some(index) = self.known.get(&key).copied() else {
            if self.orders.len() == MOST_ORDERS {
                self.too_many("", MOST_ORDERS + 1, MOST_ORDERS);
            }
            self.known.insert(key, self.orders.len());
            self.orders.push(order);
            return;
        };
        let Some(known) = self.orders.get_mut(index) else {
            return;
        };
        let same = [
            (
                "email",
                known.email.to_lowercase() == order.email.to_lowercase(),
            ),
            ("ordered_on", known.ordered_on == order.ordered_on),
            ("currency", known.currency == order.currency),
        ];
        known.lines.extend(order.lines);
        if known.lines.len() > MOST_LINES {
            self.too_many(&format!("/{}", row.line), MOST_LINES + 1, MOST_LINES);
        }
        for (column, _) in same.into_iter().filter(|(_, same)| !same) {
            let path = format!("/{}/{column}", row.line);
            let value = row.cell(column).unwrap_or_default();
            self.findings.push(bad(&path, "same", value));
        }
    }
}

#[cfg(test)]
#[path = "sheet_tests.rs"]
mod tests;
