//! The yardstick: one counter, drawn by Leptos. What a page pays before a widget has done anything of its own.

use leptos::prelude::{ClassAttribute, ElementChild, Get, IntoAny, OnAttribute, RwSignal, Update};
use leptos::tachys::html::element::button;
use wasm_bindgen::prelude::wasm_bindgen;

/// Puts the counter into `root` for as long as the page lives.
#[wasm_bindgen]
pub fn mount(root: web_sys::HtmlElement) {
    let counter = || {
        let count = RwSignal::new(0);
        button()
            .class("counter")
            .on(leptos::ev::click, move |_| {
                count.update(|count| *count += 1)
            })
            .child(move || count.get().to_string())
            .into_any()
    };
    leptos::mount::mount_to(root, counter).forget();
}
