//! Charts as SVG, made here and without any style in them: numbers keep their size, and colours are those of the
//! page. A table with the same numbers stands beside each.

use crate::figure::report::Week;
use crate::words::Words;
use after_sales_phrases::{MessageId, Value};
use after_sales_policy::CivilDate;
use maud::{Markup, html};

/// Height of the columns, pixels.
const TALL: i64 = 160;
/// Room for the numbers beside and above, and for the days below.
const SIDE: i64 = 48;
const TOP: i64 = 20;
const BELOW: i64 = 26;

/// A bar of `part` in `whole`, for a cell of a table whose text has the number.
pub fn bar(part: u64, whole: u64) -> Markup {
    let width = (part * 1000).checked_div(whole.max(1)).unwrap_or(0);
    html! {
        svg.share viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true" focusable="false" {
            rect width=(width.clamp(u64::from(part > 0) * 4, 1000)) height="10" {}
        }
    }
}

/// A column for each week.
pub fn weeks(words: &Words, weeks: &[Week], alternative: &str) -> Markup {
    let most = weeks.iter().map(|week| week.cases).max().unwrap_or(0);
    let step = step(most);
    let top = most.div_ceil(step).max(1) * step;
    let high = |cases: u64| i64::try_from(cases * TALL.unsigned_abs() / top).unwrap_or(0);
    let count = i64::try_from(weeks.len()).unwrap_or(0);
    let room: i64 = match count {
        ..=4 => 96,
        5..=13 => 48,
        _ => 16,
    };
    // Every so many columns have their day below.
    let named: usize = match room {
        96 => 1,
        48 => 2,
        _ => 6,
    };
    let width = SIDE + count * room + SIDE;
    // Right to left, time runs that way too.
    let mirrored = words.dir() == "rtl";
    let x = |x: i64| if mirrored { width - x } else { x };
    let column = |place: usize| SIDE + i64::try_from(place).unwrap_or(0) * room;
    let axis = if mirrored { "start" } else { "end" };
    let number = |cases: u64| {
        let cases = i64::try_from(cases).unwrap_or(i64::MAX);
        words.with(MessageId::DeskCount, &[("count", Value::Number(cases))])
    };
    html! {
        div.scroll tabindex="0" role="group" aria-label=(alternative) {
            svg.chart role="img" aria-label=(alternative) direction="ltr" width=(width) height=(TOP + TALL + BELOW)
                viewBox={ "0 0 " (width) " " (TOP + TALL + BELOW) } {
                @for line in 0..=top / step {
                    @let y = TOP + TALL - high(line * step);
                    line.grid x1=(x(SIDE)) x2=(x(width - SIDE)) y1=(y) y2=(y) {}
                    text x=(x(SIDE - 8)) y=(y + 4) text-anchor=(axis) { (number(line * step)) }
                }
                @for (place, week) in weeks.iter().enumerate() {
                    @let wide = room * 7 / 10;
                    @let left = column(place) + (room - wide) / 2;
                    @let tall = high(week.cases);
                    rect.column x=(if mirrored { x(left + wide) } else { left }) y=(TOP + TALL - tall) width=(wide) height=(tall) {}
                    @if room >= 48 && week.cases > 0 {
                        text.value x=(x(column(place) + room / 2)) y=(TOP + TALL - tall - 5) text-anchor="middle" { (number(week.cases)) }
                    }
                    @if place % named == 0 {
                        text x=(x(column(place) + room / 2)) y=(TOP + TALL + 18) text-anchor="middle" { (day(words, &week.from)) }
                    }
                }
            }
        }
    }
}

/// A day without its year.
fn day(words: &Words, day: &str) -> String {
    match CivilDate::parse(day) {
        Some(day) => words.with(MessageId::FiguresDay, &[("day", Value::Date(day))]),
        None => day.to_owned(),
    }
}

/// The distance of lines so that there are at most five: 1, 2 or 5 times a power of ten.
fn step(most: u64) -> u64 {
    let mut power = 1;
    loop {
        for step in [power, power * 2, power * 5] {
            if step * 5 >= most {
                return step;
            }
        }
        power *= 10;
    }
}

#[cfg(test)]
mod tests {
    use super::{bar, step};

    #[test]
    fn lines_are_at_round_numbers() {
        for (most, wanted) in [(0, 1), (5, 1), (6, 2), (11, 5), (26, 10), (60_000, 20_000)] {
            assert_eq!(step(most), wanted, "{most}");
        }
    }

    #[test]
    fn a_bar_is_as_long_as_its_share() {
        assert!(bar(1, 4).into_string().contains("width=\"250\""));
        assert!(bar(1, 100_000).into_string().contains("width=\"4\""));
        assert!(bar(0, 0).into_string().contains("width=\"0\""));
    }
}
