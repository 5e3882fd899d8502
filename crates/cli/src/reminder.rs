//! The last day as an event for any calendar: RFC 5545, byte for byte as `pkg/src/keep/reminder.ts` writes it.

use after_sales_phrases::say::Sentence;
use after_sales_policy::{CivilDate, Facts, Verdict};
use jiff::Timestamp;

/// Octets of a line, its end not counted.
const LONGEST: usize = 75;

/// What a reminder is about.
pub struct Reminder<'a> {
    /// The last safe day.
    pub day: CivilDate,
    /// What to do by then, in one line.
    pub title: &'a str,
    /// How to do it, in as many lines as it takes.
    pub text: &'a str,
    /// What tells this item from the buyer's others: its SKU or its name.
    pub item: &'a str,
    /// SHA-256 of the policy, hex.
    pub policy_hash: &'a str,
    /// When it is written.
    pub now: Timestamp,
}

/// The reminder of a verdict as `.ics`; nothing where there is no day to miss.
pub fn of(verdict: &Verdict, facts: &Facts, said: &[Sentence], now: Timestamp) -> Option<String> {
    let day = verdict.best.last_day.filter(|day| *day >= verdict.today)?;
    let item = facts.item.title.as_deref().or(facts.item.sku.as_deref());
    let item = item.unwrap_or_default();
    let last = |sentence: &&Sentence| sentence.message.name() == "last-day";
    let what = said.iter().find(last).or_else(|| said.first())?;
    let title = match item {
        "" => what.text.clone(),
        item => format!("{item} – {}", what.text),
    };
    let lines: Vec<&str> = said.iter().map(|sentence| sentence.text.as_str()).collect();
    Some(ics(&Reminder {
        day,
        title: &title,
        text: &lines.join("\n"),
        item,
        policy_hash: &verdict.policy_hash,
        now,
    }))
}

/// The text of an `.ics` file with one event and its alarm.
pub fn ics(reminder: &Reminder<'_>) -> String {
    let summary = escaped(reminder.title);
    let day = reminder.day;
    let hash = reminder.policy_hash;
    let hash = hash.get(..16).unwrap_or(hash);
    let lines = [
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//after-sales//after-sales//EN".to_owned(),
        "CALSCALE:GREGORIAN".to_owned(),
        "BEGIN:VEVENT".to_owned(),
        // The same answer again changes the entry instead of adding one.
        format!(
            "UID:{day}-{hash}-{:08x}@after-sales",
            checksum(reminder.item)
        ),
        format!("DTSTAMP:{}", reminder.now.strftime("%Y%m%dT%H%M%SZ")),
        format!("DTSTART;VALUE=DATE:{}", basic(day)),
        // The end is the first day that does not belong to it.
        format!("DTEND;VALUE=DATE:{}", basic(day.add_days(1))),
        format!("SUMMARY:{summary}"),
        format!("DESCRIPTION:{}", escaped(reminder.text)),
        // The buyer is not busy on that day.
        "TRANSP:TRANSPARENT".to_owned(),
        "BEGIN:VALARM".to_owned(),
        "ACTION:DISPLAY".to_owned(),
        format!("DESCRIPTION:{summary}"),
        // At nine in the morning of the second day before, not at midnight.
        "TRIGGER:-P1DT15H".to_owned(),
        "END:VALARM".to_owned(),
        "END:VEVENT".to_owned(),
        "END:VCALENDAR".to_owned(),
    ];
    lines.iter().map(|line| folded(line) + "\r\n").collect()
}

/// `20261217`.
fn basic(day: CivilDate) -> String {
    day.to_string().replace('-', "")
}

/// A text value. Control characters have no place in one: a run of them is a space.
fn escaped(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut out = String::with_capacity(text.len());
    let mut control = false;
    for character in text.chars() {
        let was_control = control;
        control = character.is_ascii_control() && character != '\n';
        match character {
            '\n' => out.push_str("\\n"),
            '\\' | ';' | ',' => out.extend(['\\', character]),
            _ if !control => out.push(character),
            _ if !was_control => out.push(' '),
            _ => {}
        }
    }
    out
}

/// A line in pieces of 75 octets, none of which ends within a character.
fn folded(line: &str) -> String {
    let mut out = String::with_capacity(line.len() + 8);
    let mut used = 0;
    for character in line.chars() {
        if used + character.len_utf8() > LONGEST {
            out.push_str("\r\n ");
            used = 1;
        }
        out.push(character);
        used += character.len_utf8();
    }
    out
}

/// FNV-1a: enough to tell a buyer's items apart.
fn checksum(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Both writers are held by the same file; `tests/node/reminder.test.mjs` reads it with a calendar's own parser.
    #[test]
    fn the_same_bytes_as_in_the_browser() {
        let text = include_str!("../../../tests/vectors/reminder/events.json");
        let cases: Vec<serde_json::Value> = serde_json::from_str(text).expect("vectors");
        assert!(cases.len() > 5);
        for case in cases {
            let given = |key: &str| case["given"][key].as_str().expect(key);
            let made = ics(&Reminder {
                day: CivilDate::parse(given("day")).expect("a day"),
                title: given("title"),
                text: given("text"),
                item: given("item"),
                policy_hash: given("policy_hash"),
                now: given("now").parse().expect("a moment"),
            });
            let lines: Vec<&str> = made.split("\r\n").collect();
            let wanted = case["ics"].as_array().expect("lines");
            let wanted: Vec<&str> = wanted.iter().filter_map(|line| line.as_str()).collect();
            assert_eq!(lines, wanted, "{}", case["name"]);
        }
    }
}
