//! What only the browser knows: the time and randomness.

#[cfg(target_arch = "wasm32")]
use after_sales_policy::digits;

/// The device's time with its offset, RFC 3339.
#[cfg(target_arch = "wasm32")]
#[inline(never)]
pub fn now() -> String {
    let date = js_sys::Date::new_0();
    // Minutes from local time to UTC: -60 in Berlin in winter.
    let west = date.get_timezone_offset() as i32;
    let sign = if west > 0 { "-" } else { "+" };
    let minutes = west.unsigned_abs();
    let parts = [
        ("", date.get_full_year()),
        ("-", date.get_month() + 1),
        ("-", date.get_date()),
        ("T", date.get_hours()),
        (":", date.get_minutes()),
        (":", date.get_seconds()),
        (sign, minutes / 60),
        (":", minutes % 60),
    ];
    let mut stamp = String::new();
    for (before, number) in parts {
        stamp.push_str(before);
        digits::push(&mut stamp, number.into(), 2);
    }
    stamp
}

/// 32 hex digits that nobody can guess; `None` when the browser has no source of randomness.
#[cfg(target_arch = "wasm32")]
pub fn key() -> Option<String> {
    let mut bytes = [0_u8; 16];
    let crypto = web_sys::window()?.crypto().ok()?;
    crypto.get_random_values_with_u8_array(&mut bytes).ok()?;
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    Some(
        digits
            .filter_map(|digit| char::from_digit(digit.into(), 16))
            .collect(),
    )
}

/// Natively there is no device whose time could count.
#[cfg(not(target_arch = "wasm32"))]
pub fn now() -> String {
    String::new()
}

/// Natively there is no browser.
#[cfg(not(target_arch = "wasm32"))]
pub fn key() -> Option<String> {
    None
}
