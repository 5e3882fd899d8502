//! Between the machine and the page: takes messages, does what the machine asks for.

use crate::form::Field;
use crate::net;
use crate::send::Step;
use crate::state::{Effect, Given, Msg, State};
use after_sales_policy::{Header, Moment, SafeUrl};
use leptos::prelude::{
    GetValue, LocalStorage, RwSignal, StoredValue, Update, UpdateUntracked, With, WithUntracked,
    request_animation_frame,
};
use std::sync::Arc;
use wasm_bindgen::{JsCast, JsValue};

/// What an element shows.
pub enum Shown {
    /// Nothing: there is no language to speak in.
    Blank,
    /// That it cannot work, in words.
    Broken(String),
    /// The machine's screen.
    Ready(Box<State>),
}

/// One element's machine and its page. A copy is the same element.
#[derive(Clone, Copy)]
pub struct Bus {
    shown: RwSignal<Shown>,
    root: StoredValue<web_sys::HtmlElement, LocalStorage>,
    host: StoredValue<js_sys::Function, LocalStorage>,
}

impl Bus {
    /// An element that shows nothing yet.
    pub fn new(root: web_sys::HtmlElement, host: js_sys::Function) -> Self {
        Self {
            shown: RwSignal::new(Shown::Blank),
            root: StoredValue::new_local(root),
            host: StoredValue::new_local(host),
        }
    }

    /// Draws from what is shown, again whenever it changes.
    pub fn draw<T>(self, draw: impl FnOnce(&Shown) -> T) -> T {
        self.shown.with(draw)
    }

    /// Shows something else.
    pub fn show(self, with: impl FnOnce(&mut Shown)) {
        self.shown.update(with);
    }

    /// Whether the machine runs.
    pub fn is_ready(self) -> bool {
        self.shown
            .with_untracked(|shown| matches!(shown, Shown::Ready(_)))
    }

    /// Takes what was typed. Nothing is drawn again: the field shows it already.
    pub fn type_in(self, msg: Msg) {
        self.shown.update_untracked(|shown| {
            if let Shown::Ready(state) = shown {
                state.update(msg);
            }
        });
    }

    /// Takes a message and does what follows from it.
    pub fn send(self, msg: Msg) {
        let mut effects = Vec::new();
        self.shown.update(|shown| {
            if let Shown::Ready(state) = shown {
                keep_time(state);
                effects = state.update(msg);
            }
        });
        for effect in effects {
            match effect {
                Effect::FocusHeading => self.focus("[data-focus]".into()),
                Effect::FocusDraft => self.focus("[data-draft]".into()),
                Effect::FocusField(field) => self.focus(field_selector(field)),
                Effect::Network(step) => self.network(step),
                Effect::Emit(name, detail) => {
                    self.emit(name, &detail);
                }
            }
        }
    }

    /// Opens the form, with a key for its request.
    #[inline(never)]
    pub fn open_form(self) {
        // Without randomness there is no safe retry, so there is no form either.
        if let Some(key) = crate::clock::key() {
            self.send(Msg::Open(key));
        }
    }

    /// Asks the page first, then sends.
    #[inline(never)]
    pub fn submit(self) {
        let body = self.shown.with_untracked(|shown| match shown {
            Shown::Ready(state) => {
                let request = state.request();
                let at = state.given.config.now.clone();
                Some((request.to_body(), request.key, at))
            }
            _ => None,
        });
        if let Some((body, key, at)) = body {
            let detail = ["{\"key\":\"", &key, "\",\"body\":", &body, "}"].concat();
            let taken = !self.emit("submit", &detail);
            let at = at.unwrap_or_else(crate::clock::now);
            self.send(Msg::Send { taken, at });
        }
    }

    /// Dispatches an event; `false` when the page cancelled it.
    pub fn emit(self, name: &str, detail: &str) -> bool {
        let Some(host) = self.host.try_get_value() else {
            return true;
        };
        let (name, detail) = (JsValue::from_str(name), JsValue::from_str(detail));
        let answer = host.call2(&JsValue::NULL, &name, &detail);
        answer.map_or(true, |go_on| go_on.as_bool() != Some(false))
    }

    /// Moves the focus once the new screen is drawn.
    fn focus(self, selector: String) {
        request_animation_frame(move || {
            let target = self
                .root
                .try_get_value()
                .and_then(|root| root.query_selector(&selector).ok().flatten())
                .and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok());
            if let Some(target) = target {
                // A target that is gone needs no focus.
                let _ = target.focus();
            }
        });
    }

    /// Whether the focus is on something that this element drew.
    fn has_focus(self) -> bool {
        self.root
            .try_get_value()
            .is_some_and(|root| root.matches(":focus-within").unwrap_or(false))
    }

    /// Runs what draws anew. When that takes away what had the focus, the heading gets it: the page
    /// asked for the change, not the buyer, who must not be thrown to the top of the page.
    pub fn keeping_focus(self, redraw: impl FnOnce()) {
        let had = self.has_focus();
        redraw();
        if had {
            request_animation_frame(move || {
                if !self.has_focus() {
                    self.focus("[data-focus]".into());
                }
            });
        }
    }

    fn network(self, step: Step) {
        let call = self.shown.with_untracked(|shown| match shown {
            Shown::Ready(state) => {
                let endpoint = endpoint(&state.given)?;
                net::call(
                    step,
                    state.transport.as_ref()?,
                    &endpoint,
                    headers(&state.given),
                )
            }
            _ => None,
        });
        if let Some(call) = call {
            wasm_bindgen_futures::spawn_local(async move {
                let reply = net::make(call).await;
                self.send(Msg::Heard(reply));
            });
        }
    }
}

/// Where requests go, when the page names a safe address.
pub fn endpoint(given: &Given) -> Option<SafeUrl> {
    match given.config.endpoint.as_deref() {
        Some(address) => SafeUrl::parse(address),
        None => Some(given.policy.document.endpoint.as_ref()?.url.clone()),
    }
}

/// A page may stay open over midnight: the day of a decision is the day of the click.
fn keep_time(state: &mut State) {
    if state.given.config.now.is_some() {
        return;
    }
    match Moment::device(&crate::clock::now()) {
        Ok(now) if now.today != state.given.now.today => {
            let old = &state.given;
            state.given = Arc::new(Given {
                config: old.config.clone(),
                policy: old.policy.clone(),
                pack: old.pack.clone(),
                now,
            });
        }
        _ => {}
    }
}

fn field_selector(field: Field) -> String {
    ["[data-field=", field.name(), "]"].concat()
}

/// The policy's public headers, when its endpoint is the one that is used.
fn headers(given: &Given) -> Vec<Header> {
    let own = given.policy.document.endpoint.as_ref();
    own.filter(|_| given.config.endpoint.is_none())
        .map_or_else(Vec::new, |endpoint| endpoint.headers.clone())
}
