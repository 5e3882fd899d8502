//! The days of a holiday table as rules: a third of the bytes.

use after_sales_policy::{CivilDate, Holiday, NonWorking, easter};

/// A rule that holds in fewer years is chance, and the days are written one by one.
const LEAST_YEARS: usize = 4;

/// Rules that give `days` and no other day of the years, checked by reading them back. `None` when there
/// are none.
pub fn of(days: &[CivilDate], first_year: i16) -> Option<Vec<Holiday>> {
    let mut left = days.to_vec();
    let mut rules = Vec::new();
    let mut take = |left: &mut Vec<CivilDate>, rule: u8, day: u8, least: usize| {
        let is_of = |date: &CivilDate| {
            Holiday {
                rule,
                day,
                years: 0,
            }
            .in_year(date.year())
                == Some(*date)
        };
        let (found, others): (Vec<_>, Vec<_>) = left.iter().partition(|date| is_of(date));
        if found.len() < least {
            return;
        }
        let years = found.iter().fold(0, |years, date| {
            years | 1_u8.checked_shl(years_after(date, first_year)).unwrap_or(0)
        });
        rules.push(Holiday { rule, day, years });
        *left = others;
    };
    let fixed: Vec<(u8, u8)> = days.iter().map(|date| (date.month(), date.day())).collect();
    for (month, day) in &fixed {
        take(&mut left, *month, *day, LEAST_YEARS + 2);
    }
    for date in days {
        let after = date.days_since(easter(date.year())) + 100;
        if let Ok(day) = u8::try_from(after) {
            take(&mut left, Holiday::EASTER, day, LEAST_YEARS);
        }
    }
    for date in days {
        // The same weekday in other years lies up to six days before or after.
        let earliest = date.day().saturating_sub(6).max(1);
        for first in earliest..=date.day().min(25) {
            take(
                &mut left,
                Holiday::EASTER + date.month(),
                date.weekday() * 32 + first,
                LEAST_YEARS + 2,
            );
        }
    }
    for (month, day) in fixed {
        take(&mut left, month, day, 1);
    }
    let calendar = NonWorking {
        holidays: Box::leak(rules.clone().into_boxed_slice()),
        first_year,
        ..NonWorking::WEEKENDS
    };
    calendar
        .holiday_dates()
        .eq(days.iter().copied())
        .then_some(rules)
}

fn years_after(date: &CivilDate, first_year: i16) -> u32 {
    u32::try_from(date.year() - i32::from(first_year)).unwrap_or(u32::MAX)
}
