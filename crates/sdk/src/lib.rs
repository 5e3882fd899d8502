//! The policy, the law and the sentences, for JavaScript: JSON text in, JSON text out.
//!
//! Bad content is an answer with findings, never an exception. Documents cross as JSON text, so that
//! nothing a page did to its objects can change what they say; answers too, because a browser's own reader
//! makes objects of text many times faster than calls member by member from here.

/// A third of the size of the standard allocator.
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

mod answer;
mod prepared;

use wasm_bindgen::prelude::wasm_bindgen;

/// Version of this build.
#[wasm_bindgen]
#[must_use]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").into()
}
