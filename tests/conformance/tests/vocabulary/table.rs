//! The rows of the table, as the documentation writes them.

use std::io;

/// One row: something a shop may want to say.
pub struct Row {
    /// Members that say it.
    pub paths: Vec<String>,
    /// The vector that shows it; `None` for what is shown and decides nothing.
    pub vector: Option<String>,
}

/// Every row of the table.
pub fn rows() -> io::Result<Vec<Row>> {
    let file = after_sales_conformance::root().join("crates/policy/docs/vocabulary.md");
    let text = std::fs::read_to_string(file)?;
    let cells = |line: &str| -> Vec<String> { line.split('|').map(str::to_owned).collect() };
    let rows = text
        .lines()
        .map(cells)
        .filter_map(|cells| match cells.as_slice() {
            [_, _, paths, vector, _] if paths.contains('`') => Some(Row {
                paths: code(paths),
                vector: code(vector).pop(),
            }),
            _ => None,
        });
    Ok(rows.collect())
}

/// What stands between back quotes.
fn code(cell: &str) -> Vec<String> {
    cell.split('`')
        .skip(1)
        .step_by(2)
        .map(str::to_owned)
        .collect()
}
