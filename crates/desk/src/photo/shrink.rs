//! Smaller pictures by averaging whole blocks of pixels: several times as fast as filters with fractions, and
//! sharp enough for what is looked at.

use image::{DynamicImage, Rgb, RgbImage};

/// The picture in RGB with sides of at most `longest` pixels. What is transparent becomes white: JPEG has no such thing.
pub fn shrink(image: &DynamicImage, longest: u32) -> RgbImage {
    let channels = image.color().channel_count();
    match image.color().bytes_per_pixel() == channels {
        true => averaged(image, usize::from(channels), longest),
        // Sixteen bits a channel: rare, so the slow way will do.
        false => {
            let within = longest.min(image.width().max(image.height()));
            averaged(
                &image.thumbnail(within, within).into_rgba8().into(),
                4,
                longest,
            )
        }
    }
}

fn averaged(image: &DynamicImage, channels: usize, longest: u32) -> RgbImage {
    let (width, height) = (image.width(), image.height());
    let block = width.max(height).div_ceil(longest).max(1);
    let (bytes, row) = (image.as_bytes(), width as usize * channels);
    let count = u64::from(block) * u64::from(block);
    // A narrow picture keeps a pixel; its block then ends at the edge.
    RgbImage::from_fn((width / block).max(1), (height / block).max(1), |x, y| {
        let mut sums = [0_u64; 4];
        let mut seen = 0;
        for line in (y * block)..(y * block + block).min(height) {
            let start = line as usize * row + (x * block) as usize * channels;
            let end = line as usize * row + ((x * block + block).min(width)) as usize * channels;
            for pixel in bytes
                .get(start..end)
                .unwrap_or_default()
                .chunks_exact(channels)
            {
                for (sum, value) in sums.iter_mut().zip(pixel) {
                    *sum += u64::from(*value);
                }
                seen += 1;
            }
        }
        colour(sums, seen.clamp(1, count), channels)
    })
}

/// The average of a block, on white.
fn colour(sums: [u64; 4], count: u64, channels: usize) -> Rgb<u8> {
    let level = |channel: usize| sums[channel] / count;
    let cover = match channels {
        2 => level(1),
        4 => level(3),
        _ => 255,
    };
    let on_white = |value: u64| {
        let value = (value * cover + 255 * (255 - cover)) / 255;
        u8::try_from(value).unwrap_or(u8::MAX)
    };
    match channels {
        1 | 2 => Rgb([on_white(level(0)); 3]),
        _ => Rgb([0, 1, 2].map(|channel| on_white(level(channel)))),
    }
}

#[cfg(test)]
mod tests {
    use super::shrink;
    use image::{DynamicImage, GrayAlphaImage, ImageBuffer, LumaA, Rgb, RgbImage, Rgba, RgbaImage};

    #[test]
    fn blocks_are_averaged_and_small_pictures_stay() {
        let image = RgbImage::from_fn(5, 2, |x, _| Rgb([if x % 2 == 0 { 0 } else { 200 }, 10, 20]));
        let image = DynamicImage::from(image);
        let small = shrink(&image, 3);
        assert_eq!((small.width(), small.height()), (2, 1));
        assert_eq!(small.get_pixel(0, 0), &Rgb([100, 10, 20]));
        assert_eq!(shrink(&image, 5).as_raw(), image.as_bytes());
    }

    #[test]
    fn a_narrow_picture_keeps_a_pixel() {
        let image = DynamicImage::from(RgbImage::from_pixel(1, 900, Rgb([7, 8, 9])));
        let small = shrink(&image, 100);
        assert_eq!((small.width(), small.height()), (1, 100));
        assert_eq!(small.get_pixel(0, 99), &Rgb([7, 8, 9]));
    }

    #[test]
    fn what_is_transparent_is_white() {
        let clear = DynamicImage::from(RgbaImage::from_pixel(4, 4, Rgba([0, 0, 0, 0])));
        assert_eq!(shrink(&clear, 2).get_pixel(0, 0), &Rgb([255; 3]));
        let half = DynamicImage::from(GrayAlphaImage::from_pixel(4, 4, LumaA([0, 51])));
        assert_eq!(shrink(&half, 4).get_pixel(0, 0), &Rgb([204; 3]));
        let deep: ImageBuffer<Rgba<u16>, Vec<u16>> =
            ImageBuffer::from_pixel(8, 8, Rgba([65535, 0, 0, 65535]));
        assert_eq!(shrink(&deep.into(), 4).get_pixel(1, 1), &Rgb([255, 0, 0]));
    }
}
