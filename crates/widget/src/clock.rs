//! What only the browser knows: the time.

#[cfg(target_arch = "wasm32")]
use after_sales_policy::digits;

/// The device's time with its offset, RFC 3339.
#[cfg(target_arch = "wasm32")]
#[inline(never)]
pub fn now() -> String {
    let date = js_sys::Date::new_0();
    // Minutes from local time to UTC: -60 in Berlin in winter.
    let west = date.get_timezone_offset();
    // Moved by the offset, the time in UTC reads as the local one.
    date.set_time(date.get_time() - west * 60_000.0);
    let mut stamp: String = date.to_iso_string().into();
    // Without the fraction and the `Z`.
    stamp.truncate(19);
    stamp.push(if west > 0.0 { '-' } else { '+' });
    let minutes = (west as i32).unsigned_abs();
    digits::push(&mut stamp, (minutes / 60).into(), 2);
    stamp.push(':');
    digits::push(&mut stamp, (minutes % 60).into(), 2);
    stamp
}

/// Natively there is no device whose time could count.
#[cfg(not(target_arch = "wasm32"))]
pub fn now() -> String {
    String::new()
}
