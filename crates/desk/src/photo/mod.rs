//! Photos of buyers: received within limits, made anew from their pixels, and only that is kept.

mod develop;
mod header;
mod problem;
mod shrink;
mod studio;

pub use develop::{Picture, develop};
pub use studio::{LONGEST, Studio, Trouble, Upload};

/// Most photos of one request.
pub const MOST: usize = 5;
/// Largest photo as it is sent, in bytes; five of them are the most that follow one request.
pub const LARGEST: usize = 8 << 20;

/// Why a file is no photo that can be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// By its content neither JPEG nor PNG nor WebP.
    OtherFormat,
    /// It cannot be decoded.
    Damaged,
    /// Decoding it would take more memory than a photo may.
    TooLarge,
}
