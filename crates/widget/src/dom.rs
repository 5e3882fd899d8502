//! One kind of element for every screen.
//!
//! Leptos's `view!` writes static markup through `innerHTML`, which a page with Trusted Types
//! refuses. Elements made here never hold markup: tags and attributes are set one by one and text is
//! text. They are a view of our own for Leptos, which draws a screen anew whenever a signal changes: nothing is
//! compared with what was there, so the code that would compare every shape of element is not in the module.

use crate::speak::t;
use after_sales_phrases::{MessageId, Pack};
use leptos::reactive::effect::RenderEffect;
use leptos::tachys::renderer::Rndr;
use leptos::tachys::renderer::types::{Element, Node, Text};
use leptos::tachys::view::{Mountable, Render};
use std::any::Any;
use wasm_bindgen::JsCast;

/// An element on its way to the page. In a box, because every call below takes one and gives one back.
pub struct Tag(Box<Made>);

struct Made {
    element: Element,
    /// What lives as long as the element: its listeners and effects, and those of what is inside.
    kept: Vec<Box<dyn Any>>,
}

/// An element.
#[inline(never)]
pub fn tag(name: &'static str) -> Tag {
    Tag(Box::new(Made {
        element: Rndr::create_element(name, None),
        kept: Vec::new(),
    }))
}

impl Tag {
    /// Class for our style sheet and `::part` for the shop's, by the same name.
    pub fn part(self, name: &str) -> Self {
        self.attr("part", name).attr("class", name)
    }

    /// An attribute. Never a link: see [`Tag::link`].
    #[inline(never)]
    pub fn attr(self, name: &'static str, value: &str) -> Self {
        Rndr::set_attribute(&self.0.element, name, value);
        self
    }

    /// An attribute that is there or not.
    pub fn flag(self, name: &'static str, set: bool) -> Self {
        if set { self.attr(name, "") } else { self }
    }

    /// The address of a link; the type says that it was checked.
    pub fn link(self, to: &after_sales_policy::SafeUrl) -> Self {
        self.attr("href", to.as_str())
    }

    /// A listener.
    pub fn on(self, name: &'static str, listen: impl Fn(web_sys::Event) + 'static) -> Self {
        self.listener(name, Box::new(move |event| listen(event.unchecked_into())))
    }

    /// Compiled once, not once for every listener.
    #[inline(never)]
    fn listener(mut self, name: &str, listen: Box<dyn FnMut(wasm_bindgen::JsValue)>) -> Self {
        let listener = Rndr::add_event_listener(&self.0.element, name, listen);
        self.0.kept.push(Box::new(listener));
        self
    }

    /// Words.
    pub fn text(self, words: impl AsRef<str>) -> Self {
        self.words(words.as_ref());
        self
    }

    /// Words that may change.
    #[inline(never)]
    pub fn words(&self, words: &str) -> Text {
        let node = Rndr::create_text_node(words);
        Rndr::insert_node(&self.0.element, &node, None);
        node
    }

    /// The words of a message.
    pub fn say(self, pack: &Pack, id: MessageId) -> Self {
        self.text(t(pack, id))
    }

    /// An element inside.
    #[inline(never)]
    pub fn child(mut self, mut child: Tag) -> Self {
        child.mount(&self.0.element, None);
        self.0.kept.append(&mut child.0.kept);
        self
    }

    /// What `draw` makes, inside; and in its place what it makes when a signal that it reads changes.
    pub fn shows(mut self, mut draw: impl FnMut() -> Tag + 'static) -> Self {
        let mut drawn = RenderEffect::new(move |old: Option<Tag>| match old {
            None => draw(),
            Some(mut old) => {
                draw().rebuild(&mut old);
                old
            }
        });
        drawn.mount(&self.0.element, None);
        self.0.kept.push(Box::new(drawn));
        self
    }

    /// Elements inside.
    pub fn children(self, children: impl IntoIterator<Item = Tag>) -> Self {
        self.take(&mut children.into_iter())
    }

    /// Compiled once, not once for every iterator.
    fn take(mut self, children: &mut dyn Iterator<Item = Tag>) -> Self {
        for child in children {
            self = self.child(child);
        }
        self
    }
}

impl Render for Tag {
    type State = Self;

    fn build(self) -> Self {
        self
    }

    fn rebuild(mut self, old: &mut Self) {
        old.insert_before_this(&mut self);
        old.unmount();
        *old = self;
    }
}

impl Mountable for Tag {
    fn unmount(&mut self) {
        Rndr::remove(&self.0.element);
    }

    fn mount(&mut self, parent: &Element, marker: Option<&Node>) {
        Rndr::insert_node(parent, &self.0.element, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        let parent = Rndr::get_parent(&self.0.element);
        match parent {
            Some(parent) => child.mount(parent.unchecked_ref(), Some(&self.0.element)),
            None => return false,
        }
        true
    }

    fn elements(&self) -> Vec<Element> {
        vec![self.0.element.clone()]
    }
}
