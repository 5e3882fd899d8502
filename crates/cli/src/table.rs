//! Text in columns for a terminal of 80 signs.

/// Columns of a terminal that everything fits into.
const WIDE: usize = 80;
/// Before every line.
const INDENT: usize = 2;
/// Between two columns.
const GAP: usize = 2;

/// Rows below each other, cells side by side. A cell too long for its column moves the rest of its row
/// to the next line; nothing is cut.
pub fn table<const N: usize>(rows: &[[String; N]]) -> String {
    let last = N.saturating_sub(1);
    // What the last column leaves is shared out; a cell that is longer does not widen its column.
    let fair = (WIDE - INDENT - 16) / last.max(1) - GAP;
    let mut widths = [0; N];
    for row in rows {
        for (slot, cell) in widths.iter_mut().zip(row) {
            let cell = width(cell);
            if cell <= fair {
                *slot = cell.max(*slot);
            }
        }
    }
    let mut out = String::new();
    for row in rows {
        let mut at = 0;
        let mut start = INDENT;
        for (cell, room) in row.iter().zip(widths) {
            if !cell.is_empty() {
                if at > start.saturating_sub(1) && at > 0 {
                    out.push('\n');
                    at = 0;
                }
                out.push_str(&" ".repeat(start - at));
                out.push_str(cell);
                at = start + width(cell);
            }
            start += room + GAP;
        }
        out.push('\n');
    }
    out
}

/// Words joined by commas, in lines that fit.
pub fn wrapped(words: &[&str]) -> String {
    let mut out = String::new();
    let mut at = 0;
    for (place, word) in words.iter().enumerate() {
        let comma = if place + 1 < words.len() { "," } else { "" };
        let word = format!("{word}{comma}");
        if at == 0 || at + 1 + width(&word) > WIDE {
            out.push_str(if at == 0 { "  " } else { "\n  " });
            at = INDENT + width(&word);
        } else {
            out.push(' ');
            at += 1 + width(&word);
        }
        out.push_str(&word);
    }
    out.push('\n');
    out
}

/// Prose in lines that fit; scripts without spaces stay on one line.
pub fn lines(text: &str) -> String {
    let mut out = String::new();
    let mut at = 0;
    for word in text.split_whitespace() {
        let room = width(word);
        if at > 0 && at + 1 + room > WIDE {
            out.push('\n');
            at = 0;
        } else if at > 0 {
            out.push(' ');
            at += 1;
        }
        out.push_str(word);
        at += room;
    }
    out.push('\n');
    out
}

/// A text of a document without what could steer a terminal.
pub fn clean(text: &str) -> String {
    let shown = |c: char| if c.is_control() { '\u{fffd}' } else { c };
    text.chars().map(shown).collect()
}

/// Columns that a text takes: two for each sign of East Asia, none for marks of direction.
fn width(text: &str) -> usize {
    let of = |c: char| match u32::from(c) {
        0x200b..=0x200f | 0x202a..=0x202e | 0x2066..=0x2069 | 0x0300..=0x036f => 0,
        0x1100..=0x115f | 0x2e80..=0xa4cf | 0xac00..=0xd7a3 | 0xf900..=0xfaff | 0xff00..=0xff60 => {
            2
        }
        _ => 1,
    };
    text.chars().map(of).sum()
}

#[cfg(test)]
mod tests {
    use super::{table, width, wrapped};

    #[test]
    fn columns_begin_below_each_other() {
        let row = |cells: [&str; 3]| cells.map(str::to_owned);
        let long = "a-very-long-id-of-a-rule-that-nobody-would-choose";
        let text = table(&[
            row(["id", "适用", "skus"]),
            row(["x", "b", "c"]),
            row([long, "b", "c"]),
        ]);
        let expected = format!("  id  适用  skus\n  x   b     c\n  {long}\n      b     c\n");
        assert_eq!(text, expected);
        assert!(text.lines().all(|line| width(line) <= 80));
    }

    #[test]
    fn words_stay_within_the_line() {
        let words = ["discount_codes"; 20];
        let text = wrapped(&words);
        assert!(text.lines().all(|line| width(line) <= 80), "{text}");
        assert_eq!(text.matches("discount_codes").count(), 20);
    }
}
