//! A photo made anew from its pixels: what else was in the file is gone, whatever it was.

use super::Refused;
use super::header::{Header, reader, refusal};
use super::shrink::shrink;
use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageDecoder, RgbImage};

/// Longest side of what is kept, in pixels: enough to read a label.
const SIDE: u32 = 2400;
/// Longest side of the small picture in lists.
const SMALL: u32 = 320;
const QUALITY: u8 = 85;

/// What is kept of a photo.
pub struct Picture {
    /// A JPEG of pixels alone.
    pub image: Vec<u8>,
    /// A small one for lists, likewise.
    pub small: Vec<u8>,
    /// Of the picture, in pixels.
    pub width: u32,
    /// Of the picture, in pixels.
    pub height: u32,
}

/// Decodes the first frame, turns it upright, and encodes it as JPEG.
///
/// Takes as much memory as its header says and a few megabytes more.
///
/// # Errors
/// [`Refused`]: why there is no picture.
pub fn develop(bytes: &[u8]) -> Result<Picture, Refused> {
    let header = Header::read(bytes)?;
    let mut decoder = reader(bytes, header.format)
        .into_decoder()
        .map_err(|error| refusal(&error))?;
    // How the camera was held: a file that does not say it, or says it wrongly, stays as it is.
    let turned = decoder.orientation().ok();
    let decoded = DynamicImage::from_decoder(decoder).map_err(|error| refusal(&error))?;
    let mut image = DynamicImage::from(shrink(&decoded, SIDE));
    drop(decoded);
    if let Some(turned) = turned {
        image.apply_orientation(turned);
    }
    Ok(Picture {
        small: jpeg(&shrink(&image, SMALL))?,
        width: image.width(),
        height: image.height(),
        image: jpeg(&image.into_rgb8())?,
    })
}

fn jpeg(image: &RgbImage) -> Result<Vec<u8>, Refused> {
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, QUALITY)
        .encode_image(image)
        .map_err(|error| refusal(&error))?;
    Ok(bytes)
}
