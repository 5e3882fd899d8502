//! The day of an ISO 8601 date or time.

use after_sales_policy::CivilDate;

/// A day and how it was told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Told {
    /// The day, by the offset that the text itself names.
    pub(crate) day: CivilDate,
    /// It came from a time in UTC, which near midnight is another day at the shop.
    pub(crate) utc: bool,
}

/// Reads `2026-10-20`, or that with a time and perhaps an offset.
pub(crate) fn read(text: &str) -> Option<Told> {
    let day = CivilDate::parse(text.get(..10)?)?;
    let rest = text.get(10..)?;
    if rest.is_empty() {
        return Some(Told { day, utc: false });
    }
    let time = rest.strip_prefix(['T', 't', ' '])?;
    let sign = |byte: u8| byte.is_ascii_digit() || b":.+-Zz".contains(&byte);
    let hours: u8 = time.get(..2)?.parse().ok()?;
    let holds = hours < 24 && time.len() <= 30 && time.bytes().all(sign);
    holds.then_some(Told {
        day,
        utc: time.ends_with(['Z', 'z']),
    })
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn a_day_is_that_of_the_text_itself() {
        for text in [
            "2026-10-20",
            "2026-10-20T23:59",
            "2026-10-20T23:59:59.5+02:00",
            "2026-10-20 08:00",
        ] {
            let told = read(text).expect(text);
            assert_eq!(
                (told.day.to_string().as_str(), told.utc),
                ("2026-10-20", false)
            );
        }
        assert!(read("2026-10-20T23:30:00Z").is_some_and(|told| told.utc));
        let no_days = [
            "",
            "20.10.2026",
            "2026-02-30",
            "2026-10-20x",
            "2026-10-20T",
            "2026-10-20T99:00",
            "2026-10-２",
        ];
        for text in no_days {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
