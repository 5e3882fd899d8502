//! What a program is told when a photo was not taken.

use super::{LARGEST, Refused, Trouble};
use crate::problem::Problem;
use axum::http::StatusCode;

impl Problem {
    /// The request does not name such a photo.
    pub fn photo_not_named() -> Self {
        Self::new(
            StatusCode::NOT_FOUND,
            "photo_not_named",
            "the request names no photo with this hash",
        )
    }

    /// The bytes are not those of the hash in the address.
    pub fn photo_differs() -> Self {
        Self::new(
            StatusCode::UNPROCESSABLE_ENTITY,
            "photo_differs",
            "the SHA-256 of what came is not the one in the address; nothing was stored",
        )
    }

    /// Too many photos of one request in a short time.
    pub fn photos_too_many(seconds: u64) -> Self {
        Self::new(
            StatusCode::TOO_MANY_REQUESTS,
            "photos_too_many",
            "this request has sent many photos lately; wait",
        )
        .after(u32::try_from(seconds).unwrap_or(u32::MAX))
    }
}

impl From<Trouble> for Problem {
    fn from(trouble: Trouble) -> Self {
        const { assert!(LARGEST == 8 << 20) };
        match trouble {
            Trouble::TooLong => Self::new(
                StatusCode::PAYLOAD_TOO_LARGE,
                "photo_too_long",
                "a photo has at most 8 MiB",
            ),
            Trouble::CutOff => Self::new(
                StatusCode::BAD_REQUEST,
                "cut_off",
                "the body did not arrive whole",
            ),
            Trouble::Busy => Self::new(
                StatusCode::SERVICE_UNAVAILABLE,
                "busy",
                "too many photos come in at the moment; try again",
            )
            .after(5),
            Trouble::Refused(Refused::OtherFormat) => Self::new(
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                "not_a_photo",
                "by its content this is neither JPEG nor PNG nor WebP",
            ),
            Trouble::Refused(Refused::Damaged) => Self::new(
                StatusCode::UNPROCESSABLE_ENTITY,
                "photo_damaged",
                "the photo cannot be decoded",
            ),
            Trouble::Refused(Refused::TooLarge) => Self::new(
                StatusCode::UNPROCESSABLE_ENTITY,
                "photo_too_large",
                "a photo has at most 40 megapixels, and fewer in formats that take more memory",
            ),
        }
    }
}
