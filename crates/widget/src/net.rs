//! The two calls to the shop's backend.

use crate::send::{Reply, Step, Transport};
use after_sales_policy::{Header, SafeUrl};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortSignal, RequestCredentials, RequestInit, RequestRedirect, Response};

/// Milliseconds until a call without a whole answer counts as unanswered.
const PATIENCE: u32 = 20_000;

/// What a step needs, taken out of the machine before the wait.
pub struct Call {
    url: String,
    key: String,
    body: Option<String>,
    headers: Vec<Header>,
}

/// The call for a step, when there is one.
pub fn call(
    step: Step,
    transport: &Transport,
    endpoint: &SafeUrl,
    headers: Vec<Header>,
) -> Option<Call> {
    let endpoint = endpoint.as_str().trim_end_matches('/');
    let key = transport.key.clone();
    match step {
        Step::Post => Some(Call {
            url: endpoint.into(),
            key,
            body: Some(transport.body.clone()),
            headers,
        }),
        Step::LookUp => Some(Call {
            url: [endpoint, "/by-key/", &key].concat(),
            key,
            body: None,
            headers,
        }),
        Step::Rest => None,
    }
}

/// Makes the call; whatever goes wrong is a [`Reply`].
pub async fn make(call: Call) -> Reply {
    if call.body.is_some() && is_offline() {
        return Reply::Offline;
    }
    fetch(&call).await.unwrap_or(Reply::Nothing)
}

fn is_offline() -> bool {
    let navigator = js_sys::Reflect::get(&js_sys::global(), &"navigator".into());
    navigator
        .and_then(|navigator| js_sys::Reflect::get(&navigator, &"onLine".into()))
        .is_ok_and(|online| online.as_bool() == Some(false))
}

async fn fetch(call: &Call) -> Result<Reply, JsValue> {
    let init = RequestInit::new();
    init.set_credentials(RequestCredentials::Omit);
    init.set_redirect(RequestRedirect::Error);
    // The signal also ends the reading of the body.
    init.set_signal(Some(&AbortSignal::timeout_with_u32(PATIENCE)));
    if let Some(body) = &call.body {
        let headers = web_sys::Headers::new()?;
        // First, so that none of them replaces ours.
        for header in &call.headers {
            headers.set(&header.name, &header.value)?;
        }
        headers.set("content-type", "application/json")?;
        headers.set("idempotency-key", &call.key)?;
        init.set_method("POST");
        init.set_headers(headers.as_ref());
        init.set_body(&JsValue::from_str(body));
    }
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let response = JsFuture::from(window.fetch_with_str_and_init(&call.url, &init)).await?;
    let response: Response = response.dyn_into()?;
    let text = JsFuture::from(response.text()?).await?;
    Ok(Reply::Answer {
        status: response.status(),
        text: text.as_string().unwrap_or_default(),
    })
}
