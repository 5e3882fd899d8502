//! Photos that follow a request: named in it by their hashes, sent after it one by one.

use crate::macros::{record, words};

/// Most photos of one request.
pub const MOST_PHOTOS: usize = 5;
/// Largest photo, in bytes. Five of them are the most that follow one request: 40 MiB.
pub const LARGEST_PHOTO: u32 = 8 << 20;

/// Size of a photo: 1 to [`LARGEST_PHOTO`] bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PhotoBytes(pub u32);

words! {
    /// What a photo is; the media type that it is sent with.
    PhotoKind {
        /// JPEG.
        Jpeg = "image/jpeg",
        /// PNG.
        Png = "image/png",
        /// WebP.
        Webp = "image/webp",
    }
}

record! {
    /// A photo that follows the request.
    #[derive(Eq)]
    pub struct Photo {
        required {
            /// SHA-256 of its bytes, 64 hex digits in lower case; the photo is sent under this name.
            sha256: String,
            /// Its size in bytes.
            bytes: PhotoBytes,
            /// Its media type.
            kind: PhotoKind,
        }
        optional {}
    }
}
