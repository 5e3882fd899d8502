//! What a file says of itself in its first bytes, before anything is decoded.

use super::Refused;
use image::{ImageDecoder, ImageFormat, ImageReader, Limits};
use std::io::Cursor;

/// Most pixels of a photo.
const PIXELS: u64 = 40_000_000;
/// Most memory that decoding one may take, in bytes: 40 megapixels of four bytes.
pub const MEMORY: u64 = 4 * PIXELS;

/// A file that may be decoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Header {
    /// By content; what the sender calls it does not count.
    pub format: ImageFormat,
    /// Bytes that decoding takes, at most.
    pub memory: u64,
}

impl Header {
    /// Reads it, and refuses what is too large.
    ///
    /// # Errors
    /// [`Refused`]: why it must not be decoded.
    pub fn read(bytes: &[u8]) -> Result<Self, Refused> {
        let format = match image::guess_format(bytes) {
            Ok(format @ (ImageFormat::Jpeg | ImageFormat::Png | ImageFormat::WebP)) => format,
            _ => return Err(Refused::OtherFormat),
        };
        let decoder = reader(bytes, format)
            .into_decoder()
            .map_err(|error| refusal(&error))?;
        let (width, height) = decoder.dimensions();
        let pixels = u64::from(width) * u64::from(height);
        // What the decoder keeps beside the picture: coefficients of a JPEG that is refined scan by scan, frame and
        // planes of a WebP.
        let beside = match format {
            ImageFormat::Jpeg if is_progressive(bytes) => 6 * pixels,
            ImageFormat::WebP => 4 * pixels,
            _ => 0,
        };
        let memory = decoder.total_bytes().saturating_add(beside);
        match pixels <= PIXELS && memory <= MEMORY {
            true => Ok(Self { format, memory }),
            false => Err(Refused::TooLarge),
        }
    }
}

/// A reader that takes no more memory than a photo may.
pub fn reader(bytes: &[u8], format: ImageFormat) -> ImageReader<Cursor<&[u8]>> {
    let mut limits = Limits::default();
    limits.max_alloc = Some(MEMORY);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(limits);
    reader
}

/// Why decoding failed.
pub fn refusal(error: &image::ImageError) -> Refused {
    match error {
        image::ImageError::Limits(_) => Refused::TooLarge,
        _ => Refused::Damaged,
    }
}

/// Whether the frame of a JPEG is refined scan by scan (SOF2 and its kin). Anything that cannot be followed counts
/// as such: it takes more memory.
fn is_progressive(bytes: &[u8]) -> bool {
    let mut rest = bytes.get(2..).unwrap_or_default();
    loop {
        match rest {
            [0xff, 0xff, ..] => rest = &rest[1..],
            [0xff, 0xc0 | 0xc1, ..] => return false,
            [0xff, _, high, low, ..] if !matches!(rest[1], 0xc2 | 0xda) => {
                let length = usize::from(u16::from_be_bytes([*high, *low]));
                rest = rest.get(2 + length..).unwrap_or_default();
            }
            _ => return true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::is_progressive;

    #[test]
    fn the_kind_of_frame_is_found_behind_other_segments() {
        let with = |marker: u8| {
            [
                &[0xff, 0xd8, 0xff, 0xe1, 0, 4, 9, 9, 0xff, 0xff][..],
                &[marker],
            ]
            .concat()
        };
        assert!(!is_progressive(&with(0xc0)));
        assert!(is_progressive(&with(0xc2)));
        assert!(is_progressive(&with(0xda)));
        assert!(is_progressive(&[0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff]));
        assert!(is_progressive(&[]));
    }
}
