//! How many photos of 2 MB a desk makes anew in a second, on all cores: twelve megapixels, as a phone takes them.
//!
//! ```sh
//! cargo run --release -p after-sales-desk --example photos
//! ```
//!
//! Prints one JSON line, as `cargo xtask bench` does.

use after_sales_desk::photo::{Refused, develop};
use image::codecs::jpeg::JpegEncoder;
use image::{ImageError, Rgb, RgbImage};
use std::thread;
use std::time::Instant;

/// Photos for each core.
const EACH: u32 = 6;
/// Photos a second.
const GOAL: f64 = 5.0;

fn main() -> Result<(), ImageError> {
    let photo = photo()?;
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let start = Instant::now();
    let done: Result<Vec<()>, Refused> = thread::scope(|scope| {
        let all: Vec<_> = (0..cores)
            .map(|_| scope.spawn(|| (0..EACH).try_for_each(|_| develop(&photo).map(drop))))
            .collect();
        let ended = all.into_iter().map(|one| one.join());
        ended
            .map(|one| one.unwrap_or(Err(Refused::Damaged)))
            .collect()
    });
    let count = f64::from(EACH) * done.map_or(0, |done| done.len()) as f64;
    let rate = count / start.elapsed().as_secs_f64();
    let line = serde_json::json!({
        "bench": "desk: photos of 2 MB and 12 megapixels made anew",
        "ours": (rate * 10.0).round() / 10.0,
        "theirs": null,
        "unit": "photos/s",
        "ratio": null,
        "goal": GOAL,
        "met": rate >= GOAL,
    });
    println!("{line}");
    Ok(())
}

/// Soft colours with the grain of a small sensor, the same in every run.
fn photo() -> Result<Vec<u8>, ImageError> {
    let mut state = 1_u32;
    let image = RgbImage::from_fn(4000, 3000, |x, y| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let grain = state >> 24;
        let level = |value: u32| u8::try_from((value + grain % 17).min(255)).unwrap_or(u8::MAX);
        Rgb([level(x / 18), level(y / 14), level((x + y) / 32)])
    });
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, 85).encode_image(&image)?;
    Ok(bytes)
}
