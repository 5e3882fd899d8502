//! When to come again.

use crate::wire::Answer;
use std::time::Duration;

/// Longest time that is waited, as the widget does.
const LONGEST: Duration = Duration::from_secs(60);

/// The time to wait before the same call, when the answer asks for that.
pub fn wait(answer: &Answer) -> Option<Duration> {
    let later = matches!(answer.status, 429 | 503);
    let told = answer.header("retry-after").filter(|_| later)?;
    read(&told).map(|wait| wait.min(LONGEST))
}

/// Reads a value of `Retry-After`: whole seconds, or a date.
pub fn read(value: &str) -> Option<Duration> {
    let value = value.trim();
    if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(value.parse().map_or(LONGEST, Duration::from_secs));
    }
    let then = date(value)?;
    let seconds = then.as_second() - jiff::Timestamp::now().as_second();
    Some(Duration::from_secs(seconds.max(0).unsigned_abs()))
}

/// Reads a date of HTTP, such as `Sun, 22 Nov 2026 10:00:00 GMT`.
pub fn date(value: &str) -> Option<jiff::Timestamp> {
    let parser = jiff::fmt::rfc2822::DateTimeParser::new();
    parser.parse_timestamp(value).ok()
}
