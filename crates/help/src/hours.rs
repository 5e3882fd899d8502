//! Hours in the buyer's time and in words: open now, when next, and the coming week.

use crate::clock::Clocks;
use crate::order;
use crate::spans::{DAY, State, date, weekday};
use after_sales_phrases::{ListStyle, MessageId, Pack, Value};

/// "Open now, until 17:00." or when next, with whether it is open.
pub(crate) fn now(state: State, utc: i64, clocks: &Clocks, pack: &Pack) -> Option<(bool, String)> {
    let said = |id, args: &[(&str, Value)]| pack.render(id, args);
    match state {
        State::Never => None,
        State::Always => Some((true, said(MessageId::HelpAlways, &[]))),
        State::Open(until) => {
            let time = time(clocks.buyer.shows(until), pack);
            Some((true, said(MessageId::HelpOpen, &[("time", time.into())])))
        }
        State::Closed(from) => {
            let shown = clocks.buyer.shows(from);
            let days = shown.div_euclid(DAY) - clocks.buyer.shows(utc).div_euclid(DAY);
            let when = match days {
                0 => "today",
                1 => "tomorrow",
                2..=6 => "weekday",
                _ => "later",
            };
            let name = pack.weekday(place(weekday(shown.div_euclid(DAY))));
            let args = [
                ("when", when.into()),
                ("weekday", name.into()),
                ("day", date(shown).into()),
                ("time", time(shown, pack).into()),
            ];
            Some((false, said(MessageId::HelpClosed, &args)))
        }
    }
}

/// The coming seven days, from the buyer's midnight: "Monday–Friday 09:00–17:00".
pub(crate) fn week(spans: &[(i64, i64)], utc: i64, clocks: &Clocks, pack: &Pack) -> Option<String> {
    let midnight = clocks.buyer.shows(utc).div_euclid(DAY) * DAY;
    let week = midnight..midnight + 7 * DAY;
    // Days by the same hours of the day, in the order of the week.
    let mut rows: Vec<((i64, i64), Vec<i64>)> = Vec::new();
    for (from, until) in spans {
        let shown = (clocks.buyer.shows(*from), clocks.buyer.shows(*until));
        for (from, until) in by_day(shown) {
            if !week.contains(&from) {
                continue;
            }
            let day = weekday(from.div_euclid(DAY));
            let hours = (from.rem_euclid(DAY), (until - 1).rem_euclid(DAY) + 1);
            match rows.iter_mut().find(|(known, _)| *known == hours) {
                Some((_, days)) => days.push(day),
                None => rows.push((hours, vec![day])),
            }
        }
    }
    for (_, days) in &mut rows {
        order::by_key(days, &|day| *day);
        days.dedup();
    }
    // By the first day of each, then by the hour.
    order::by_key(&mut rows, &|((from, _), days)| {
        days.first().unwrap_or(&0) * DAY + from
    });
    let mut said = Vec::new();
    for ((from, until), days) in &rows {
        let args = [
            ("days", days_in_words(days, pack).into()),
            ("from", clock(*from, pack).into()),
            ("until", clock(*until, pack).into()),
        ];
        said.push(pack.render(MessageId::ContactSpan, &args));
    }
    let list = [("hours", Value::List(said.clone()))];
    (!said.is_empty()).then(|| pack.render(MessageId::HelpHours, &list))
}

/// A stretch of a day or more in pieces, since its hours alone would not say how long it is.
fn by_day((from, until): (i64, i64)) -> Vec<(i64, i64)> {
    if until - from < DAY {
        return vec![(from, until)];
    }
    let mut pieces = Vec::new();
    let mut at = from;
    while at < until {
        let end = ((at.div_euclid(DAY) + 1) * DAY).min(until);
        pieces.push((at, end));
        at = end;
    }
    pieces
}

/// "Every day", "Sunday–Thursday", or the names.
fn days_in_words(days: &[i64], pack: &Pack) -> String {
    if days.len() == 7 {
        return pack.render(MessageId::HelpEveryDay, &[]);
    }
    let name = |day: &i64| pack.weekday(place(*day)).to_owned();
    // A run may go over the end of the week: it begins where the day before is not in it.
    let begins = |day: &&i64| !days.contains(&(*day - 1).rem_euclid(7));
    let mut starts = days.iter().filter(begins);
    let (start, others) = (starts.next(), starts.next());
    if let (Some(start), None, true) = (start, others, days.len() > 2) {
        let last = (start + i64::try_from(days.len()).unwrap_or(1) - 1).rem_euclid(7);
        let args = [("first", name(start).into()), ("last", name(&last).into())];
        return pack.render(MessageId::ContactDays, &args);
    }
    let names: Vec<String> = days.iter().map(name).collect();
    pack.list(&names, ListStyle::And)
}

fn place(weekday: i64) -> usize {
    usize::try_from(weekday).unwrap_or(0)
}

fn time(shown: i64, pack: &Pack) -> String {
    clock(shown.rem_euclid(DAY), pack)
}

/// Minutes of a day as the language writes its digits.
fn clock(minutes: i64, pack: &Pack) -> String {
    let two = |number: i64| {
        [
            (b'0' + digit(number / 10)) as char,
            (b'0' + digit(number % 10)) as char,
        ]
    };
    let mut text = String::new();
    text.extend(two(minutes / 60));
    text.push(':');
    text.extend(two(minutes % 60));
    pack.digits(&text)
}

fn digit(number: i64) -> u8 {
    u8::try_from(number.rem_euclid(10)).unwrap_or(0)
}
