//! What only the browser knows: the time and randomness.

/// The device's time with its offset, RFC 3339.
#[cfg(target_arch = "wasm32")]
pub fn now() -> String {
    let date = js_sys::Date::new_0();
    // Minutes from local time to UTC: -60 in Berlin in winter.
    let west = date.get_timezone_offset() as i32;
    let (sign, minutes) = if west > 0 { ('-', west) } else { ('+', -west) };
    format!(
        "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}{sign}{:02}:{:02}",
        date.get_full_year(),
        date.get_month() + 1,
        date.get_date(),
        date.get_hours(),
        date.get_minutes(),
        date.get_seconds(),
        minutes / 60,
        minutes % 60,
    )
}

/// 32 hex digits that nobody can guess; `None` when the browser has no source of randomness.
#[cfg(target_arch = "wasm32")]
pub fn key() -> Option<String> {
    let mut bytes = [0_u8; 16];
    let crypto = web_sys::window()?.crypto().ok()?;
    crypto.get_random_values_with_u8_array(&mut bytes).ok()?;
    Some(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
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
