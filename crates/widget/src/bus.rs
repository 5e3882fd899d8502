//! Between the machine and the page: takes messages, does what the machine asks for.

use crate::copy::{copy, file_name};
use crate::form::Field;
use crate::outbox::{DO, asked};
use crate::outcome::News;
use crate::state::{Effect, Given, Msg, State};
use after_sales_policy::{Moment, SafeUrl};
use leptos::prelude::{ArcTrigger, GetValue, LocalStorage, Notify, StoredValue, Track};
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;
use wasm_bindgen::JsValue;

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
pub struct Bus(StoredValue<Rc<Page>, LocalStorage>);

struct Page {
    /// A signal that holds nothing, so that its code is not there once more for what is shown.
    changed: ArcTrigger,
    shown: RefCell<Shown>,
    host: js_sys::Function,
}

impl Bus {
    /// An element that shows nothing yet.
    pub fn new(host: js_sys::Function) -> Self {
        Self(StoredValue::new_local(Rc::new(Page {
            changed: ArcTrigger::new(),
            shown: RefCell::new(Shown::Blank),
            host,
        })))
    }

    /// Draws from what is shown, again whenever it changes.
    pub fn draw<T>(self, draw: impl FnOnce(&Shown) -> T) -> Option<T> {
        let page = self.page()?;
        page.changed.track();
        let shown = page.shown.borrow();
        Some(draw(&shown))
    }

    /// Shows something else.
    pub fn show(self, with: impl FnOnce(&mut Shown)) {
        if let Some(page) = self.page() {
            with(&mut page.shown.borrow_mut());
            page.changed.notify();
        }
    }

    /// Nothing when the page has taken the element off meanwhile, as it may while it is told of something.
    #[inline(never)]
    fn page(self) -> Option<Rc<Page>> {
        self.0.try_get_value()
    }

    /// Whether the machine runs.
    pub fn is_ready(self) -> bool {
        self.page()
            .is_some_and(|page| matches!(*page.shown.borrow(), Shown::Ready(_)))
    }

    /// Takes what was typed. Nothing is drawn again: the field shows it already.
    pub fn type_in(self, msg: Msg) {
        if let Some(page) = self.page()
            && let Shown::Ready(state) = &mut *page.shown.borrow_mut()
        {
            state.update(msg);
        }
    }

    /// Takes a message and does what follows from it.
    pub fn send(self, msg: Msg) {
        let mut effects = Vec::new();
        self.show(|shown| {
            if let Shown::Ready(state) = shown {
                keep_time(state);
                effects = state.update(msg);
            }
        });
        for effect in effects {
            match effect {
                Effect::FocusHeading => self.focus("[data-focus]"),
                Effect::FocusDraft => self.focus("[data-draft]"),
                Effect::FocusField(field) => self.focus_field(field),
                Effect::Emit(name, detail) => {
                    self.emit(name, &detail);
                }
            }
        }
    }

    /// Takes what the page's script tells. Photos show in a panel of their own: nothing is drawn again for them.
    pub fn tell(self, news: &str) {
        match News::read(news) {
            Some(news @ News::Photos(..)) => self.type_in(Msg::Tell(news)),
            Some(news) => self.send(Msg::Tell(news)),
            None => {}
        }
    }

    /// Saves, copies or prints the buyer's own copy; it never leaves the device.
    #[inline(never)]
    pub fn keep(self, what: &str) {
        let Some(page) = self.page() else {
            return;
        };
        let made = match &*page.shown.borrow() {
            Shown::Ready(state) => (copy(state), file_name(state)),
            _ => (String::new(), String::new()),
        };
        self.ask(what, &[("text", &made.0), ("file", &made.1)]);
    }

    /// Opens the form, with a key for its request.
    #[inline(never)]
    pub fn open_form(self) {
        // Without randomness there is no safe retry, so there is no form either.
        if let Some(key) = self.ask("key", &[]).as_string() {
            self.send(Msg::Open(key));
        }
    }

    /// Asks the page first, then sends.
    #[inline(never)]
    pub fn submit(self) {
        let Some(page) = self.page() else {
            return;
        };
        let body = match &*page.shown.borrow() {
            Shown::Ready(state) => {
                let request = state.request();
                let at = state.given.config.now.clone();
                Some((request.to_body(), request.key, at))
            }
            _ => None,
        };
        if let Some((body, key, at)) = body {
            let detail = ["{\"key\":\"", &key, "\",\"body\":", &body, "}"].concat();
            let taken = !self.emit("submit", &detail);
            let at = at.unwrap_or_else(crate::clock::now);
            self.send(Msg::Send { taken, at });
        }
    }

    /// Dispatches an event; `false` when the page cancelled it.
    pub fn emit(self, name: &str, detail: &str) -> bool {
        self.call(name, detail).as_bool() != Some(false)
    }

    /// Asks the page's script for something.
    fn ask(self, what: &str, texts: &[(&str, &str)]) -> JsValue {
        self.call(DO, &asked(what, texts))
    }

    fn call(self, name: &str, detail: &str) -> JsValue {
        let Some(page) = self.page() else {
            return JsValue::UNDEFINED;
        };
        let (name, detail) = (JsValue::from_str(name), JsValue::from_str(detail));
        let answer = page.host.call2(&JsValue::NULL, &name, &detail);
        answer.unwrap_or(JsValue::UNDEFINED)
    }

    /// Moves the focus to a field.
    pub fn focus_field(self, field: Field) {
        self.focus(&["[data-field=", field.name(), "]"].concat());
    }

    /// Moves the focus once the new screen is drawn.
    fn focus(self, selector: &str) {
        self.ask("focus", &[("at", selector)]);
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
