//! Pictures for tests, made here: what a camera writes into a file, and what an attacker does.
#![allow(
    dead_code,
    clippy::unwrap_used,
    reason = "each test file uses its part"
)]

use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use std::io::Cursor;

/// A picture with the left half red and the right half blue, so that one sees how it lies.
pub fn halves(width: u32, height: u32) -> DynamicImage {
    RgbImage::from_fn(width, height, |x, _| match x < width / 2 {
        true => Rgb([220, 10, 10]),
        false => Rgb([10, 10, 220]),
    })
    .into()
}

/// A picture that compresses badly, the same in every run.
pub fn noise(width: u32, height: u32, seed: u32) -> DynamicImage {
    let mut state = seed;
    RgbImage::from_fn(width, height, |_, _| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let [_, a, b, c] = state.to_be_bytes();
        Rgb([a, b, c])
    })
    .into()
}

pub fn jpeg(image: &DynamicImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, 85)
        .encode_image(image)
        .unwrap();
    bytes
}

pub fn encoded(image: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    image.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

fn segment(marker: u8, body: &[u8]) -> Vec<u8> {
    let length = u16::try_from(body.len() + 2).unwrap().to_be_bytes();
    [&[0xff, marker][..], &length, body].concat()
}

/// A JPEG with everything that must not be kept: how it was held, where it was taken, who made it, and words behind
/// its end.
pub fn tattling(image: &DynamicImage, orientation: u8) -> Vec<u8> {
    let mut exif = b"Exif\0\0II*\0\x08\0\0\0\x03\0".to_vec();
    exif.extend_from_slice(b"\x0f\x01\x02\0\x07\0\0\0\x32\0\0\0");
    exif.extend_from_slice(&[0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]);
    exif.extend_from_slice(b"\x25\x88\x04\0\x01\0\0\0\x39\0\0\0\0\0\0\0");
    exif.extend_from_slice(b"Canary\0\x01\0\x01\0\x02\0\x02\0\0\0N\0\0\0\0\0\0\0");
    let plain = jpeg(image);
    let mut bytes = plain[..2].to_vec();
    bytes.extend(segment(0xe1, &exif));
    bytes.extend(segment(
        0xe1,
        b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>Canary</x:xmpmeta>",
    ));
    bytes.extend(segment(
        0xed,
        b"Photoshop 3.0\08BIM\x04\x04\0\0\0\0\0\x0b\x1c\x02\x78\0\x06Canary",
    ));
    bytes.extend(segment(0xfe, b"Canary <script>alert(1)</script>"));
    bytes.extend_from_slice(&plain[2..]);
    bytes.extend_from_slice(b"Canary <?php system($_GET['c']); ?>");
    bytes
}

/// The markers of a JPEG up to its picture.
pub fn markers(bytes: &[u8]) -> Vec<u8> {
    let mut found = Vec::new();
    let mut at = 2;
    while bytes[at] == 0xff && bytes[at + 1] != 0xda {
        found.push(bytes[at + 1]);
        at += 2 + usize::from(u16::from_be_bytes([bytes[at + 2], bytes[at + 3]]));
    }
    found
}

/// A part of a PNG, with its check sum.
pub fn chunk(name: &[u8; 4], body: &[u8]) -> Vec<u8> {
    let named = [&name[..], body].concat();
    let mut sum = u32::MAX;
    for byte in &named {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            sum = (sum >> 1) ^ (0xedb8_8320 & (sum & 1).wrapping_neg());
        }
    }
    let length = u32::try_from(body.len()).unwrap().to_be_bytes();
    [&length[..], &named, &(!sum).to_be_bytes()].concat()
}

/// A PNG whose header claims a size; its pixels are those of another one.
pub fn claiming(width: u32, height: u32) -> Vec<u8> {
    let mut head = width.to_be_bytes().to_vec();
    head.extend(height.to_be_bytes());
    head.extend([8, 2, 0, 0, 0]);
    let small = encoded(&halves(8, 8), ImageFormat::Png);
    [&small[..8], &chunk(b"IHDR", &head), &small[33..]].concat()
}

/// A PNG that says it has so many frames.
pub fn animated(frames: u32) -> Vec<u8> {
    let still = encoded(&halves(8, 8), ImageFormat::Png);
    let control = [frames.to_be_bytes(), [0; 4]].concat();
    let mut bytes = [&still[..33], &chunk(b"acTL", &control)].concat();
    let end = still.len() - 12;
    bytes.extend_from_slice(&still[33..end]);
    for number in 0..frames.min(20_000) {
        let mut frame = number.to_be_bytes().to_vec();
        frame.extend([
            0, 0, 0, 8, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 10, 0, 0,
        ]);
        bytes.extend(chunk(b"fcTL", &frame));
    }
    bytes.extend_from_slice(&still[end..]);
    bytes
}
