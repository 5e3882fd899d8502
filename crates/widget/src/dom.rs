//! One kind of element for every screen.
//!
//! Leptos's `view!` writes static markup through `innerHTML`, which a page with Trusted Types
//! refuses. Elements made here never hold markup: tags and attributes are set one by one and text is
//! text. One type for all of them also keeps the module small, because Leptos's rendering code is
//! compiled once and not once for every shape of element.

use crate::speak::t;
use after_sales_phrases::{MessageId, Pack};
use leptos::prelude::{AnyView, ElementChild, IntoAny};
use leptos::tachys::html::attribute::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::tachys::html::attribute::custom::custom_attribute;
use leptos::tachys::html::element::custom;
use leptos::tachys::html::event;
use leptos::tachys::view::add_attr::AddAnyAttr;

/// An element in the making. In a box, because every call below takes one and gives one back.
pub struct Tag(Box<Parts>);

struct Parts {
    name: &'static str,
    attributes: Vec<AnyAttribute>,
    children: Vec<AnyView>,
}

/// An element; lower case, so that Leptos replaces it and never changes one tag into another.
pub fn tag(name: &'static str) -> Tag {
    Tag(Box::new(Parts {
        name,
        attributes: Vec::new(),
        children: Vec::new(),
    }))
}

impl Tag {
    /// Class for our style sheet and `::part` for the shop's, by the same name.
    pub fn part(self, name: &str) -> Self {
        self.attr("part", name).attr("class", name)
    }

    /// An attribute. Never a link: see [`Tag::link`].
    pub fn attr(mut self, name: &'static str, value: &str) -> Self {
        let attribute = custom_attribute(name, value.to_owned()).into_any_attr();
        self.0.attributes.push(attribute);
        self
    }

    /// An attribute that is there or not.
    pub fn flag(self, name: &'static str, set: bool) -> Self {
        if set { self.attr(name, "") } else { self }
    }

    /// An attribute that follows what the element shows.
    pub fn reactive(
        mut self,
        name: &'static str,
        value: impl Fn() -> String + Send + Sync + 'static,
    ) -> Self {
        let attribute = custom_attribute(name, value).into_any_attr();
        self.0.attributes.push(attribute);
        self
    }

    /// The address of a link; the type says that it was checked.
    pub fn link(self, to: &after_sales_policy::SafeUrl) -> Self {
        self.attr("href", to.as_str())
    }

    /// A listener.
    pub fn on(self, name: &'static str, listen: impl Fn(web_sys::Event) + 'static) -> Self {
        self.listener(name, Box::new(listen))
    }

    /// Compiled once, not once for every listener.
    fn listener(mut self, name: &'static str, listen: Box<dyn FnMut(web_sys::Event)>) -> Self {
        let listener = event::on(event::Custom::<web_sys::Event>::new(name), listen);
        self.0.attributes.push(listener.into_any_attr());
        self
    }

    /// Words.
    pub fn text(self, words: impl Into<String>) -> Self {
        let words: String = words.into();
        self.shows(words.into_any())
    }

    /// The words of a message.
    pub fn say(self, pack: &Pack, id: MessageId) -> Self {
        self.text(t(pack, id))
    }

    /// An element inside.
    pub fn child(self, child: Tag) -> Self {
        self.shows(child.view())
    }

    /// Anything that Leptos can show.
    pub fn shows(mut self, view: AnyView) -> Self {
        self.0.children.push(view);
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

    /// Ready to be shown.
    pub fn view(self) -> AnyView {
        let parts = *self.0;
        custom(parts.name)
            .add_any_attr(parts.attributes)
            .child(parts.children)
            .into_any()
    }
}
