//! The buyer's own copy: on the clipboard and as a file. Neither leaves the device.

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, Element, HtmlAnchorElement, Url};

/// The clipboard; pages without https have none.
pub fn clipboard() -> Option<JsValue> {
    let navigator = Reflect::get(&js_sys::global(), &"navigator".into()).ok()?;
    let clipboard = Reflect::get(&navigator, &"clipboard".into()).ok()?;
    clipboard.is_object().then_some(clipboard)
}

/// Copies a text, and marks the button when it is done.
pub fn copy(text: &str, button: Option<Element>) {
    let Some(Ok(copying)) = clipboard().map(|clipboard| {
        let write = Reflect::get(&clipboard, &"writeText".into())?;
        let write: Function = write.unchecked_into();
        let copying = write.call1(&clipboard, &text.into())?;
        Ok::<Promise, JsValue>(copying.unchecked_into())
    }) else {
        return;
    };
    wasm_bindgen_futures::spawn_local(async move {
        if let (Ok(_), Some(button)) = (JsFuture::from(copying).await, button) {
            // A button that is gone needs no mark.
            let _ = button.set_attribute("data-done", "");
        }
    });
}

/// Saves a text as a file. A browser that refuses leaves the page as it is.
pub fn save(text: &str, name: &str) {
    let _ = download(text, name);
}

fn download(text: &str, name: &str) -> Result<(), JsValue> {
    let blob = Blob::new_with_str_sequence(&Array::of1(&text.into()))?;
    let document = web_sys::window().and_then(|window| window.document());
    let link = document.ok_or(JsValue::NULL)?.create_element("a")?;
    let link: HtmlAnchorElement = link.unchecked_into();
    // The address is as short-lived as the page and holds nothing of the text.
    link.set_href(&Url::create_object_url_with_blob(&blob)?);
    link.set_download(name);
    link.click();
    Ok(())
}
