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
    let utc = match text.as_bytes().get(10..)? {
        [] => false,
        [b'T' | b't' | b' ', time @ ..] => {
            let sign =
                |byte: &u8| matches!(byte, b'0'..=b'9' | b':' | b'.' | b'+' | b'-' | b'Z' | b'z');
            let hour = matches!(
                time,
                [b'0' | b'1', b'0'..=b'9', ..] | [b'2', b'0'..=b'3', ..]
            );
            if !hour || time.len() > 30 || !time.iter().all(sign) {
                return None;
            }
            matches!(time, [.., b'Z' | b'z'])
        }
        _ => return None,
    };
    Some(Told { day, utc })
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
