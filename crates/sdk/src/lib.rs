//! The policy, the law and the sentences, for JavaScript: JSON text in, JSON text out.
//!
//! Bad content is an answer with findings, never an exception. Documents cross as JSON text, so that
//! nothing a page did to its objects can change what they say; answers too, because a browser's own reader
//! makes objects of text many times faster than calls member by member from here.

/// A third of the size of the standard allocator.
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

mod prepared;

use wasm_bindgen::prelude::wasm_bindgen;

/// Takes the file of a country, `law/<CODE>.json`: its law, holidays and citations. `false` when it is none of
/// this build's countries. Until then that country's law is not held, and verdicts say so: `law_not_held`.
#[wasm_bindgen]
#[must_use]
pub fn load_law(text: &str) -> bool {
    after_sales_law::load(text)
}

/// Version of this build.
#[wasm_bindgen]
#[must_use]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").into()
}
