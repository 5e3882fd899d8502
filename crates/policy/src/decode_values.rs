//! How the values in a document are read: plain ones, optional ones and lists.

use crate::json::Node;
use crate::names::Names;
use crate::{
    At, BasisPoints, CivilDate, CivilMinute, Currency, Decode, Decoder, Fill, LARGEST_PHOTO, Money,
    PhotoBytes, Place, SafeUrl, TimeOfDay,
};

/// Values that are read whole: how to read them, and the value to begin with.
macro_rules! leaf {
    ($( $name:ty, $blank:expr, |$node:ident, $at:ident, $out:ident| $read:expr; )*) => { $(
        impl Decode for $name {
            fn blank() -> Self {
                $blank
            }
        }

        impl Fill for $name {
            fn fill(&mut self, $node: &Node, $at: At<'_>, $out: &mut Decoder) {
                if let Some(value) = $read {
                    *self = value;
                }
            }
        }
    )* };
}

leaf! {
    bool, false, |node, at, out| match node {
        Node::Bool(value) => Some(*value),
        _ => {
            out.wrong_type(node, at, "boolean");
            None
        }
    };
    // A century in days: no window, count or fee step of a shop is larger.
    u32, 0, |node, at, out| {
        out.whole(node, at, 0, 36_525).and_then(|n| u32::try_from(n).ok())
    };
    BasisPoints, Self(0), |node, at, out| {
        out.whole(node, at, 0, 20_000).and_then(|n| u32::try_from(n).ok()).map(Self)
    };
    PhotoBytes, Self(1), |node, at, out| {
        out.whole(node, at, 1, LARGEST_PHOTO.into()).and_then(|n| u32::try_from(n).ok()).map(Self)
    };
    String, Self::new(), |node, at, out| {
        out.text(node, at, "text", |text| {
            (1..=2000).contains(&text.chars().count()).then(|| text.into())
        })
    };
}

/// A text that becomes a value; `read` says whether it could.
fn fill_text(
    node: &Node,
    at: At<'_>,
    out: &mut Decoder,
    wanted: &'static str,
    read: &mut dyn FnMut(&str) -> bool,
) {
    out.text(node, at, wanted, |text| read(text).then_some(()));
}

/// Values that are texts of a form: the value to begin with, and the catalogue's keyword for the form.
macro_rules! text_leaf {
    ($( $name:ty, $blank:expr, $wanted:literal; )*) => { $(
        impl Decode for $name {
            fn blank() -> Self {
                $blank
            }
        }

        impl Fill for $name {
            fn fill(&mut self, node: &Node, at: At<'_>, out: &mut Decoder) {
                fill_text(node, at, out, $wanted, &mut |text| match Self::parse(text) {
                    Some(value) => {
                        *self = value;
                        true
                    }
                    None => false,
                });
            }
        }
    )* };
}

text_leaf! {
    CivilDate, Self::from_epoch_day(0), "day";
    TimeOfDay, Self::MIDNIGHT, "time";
    CivilMinute, Self { day: CivilDate::from_epoch_day(0), time: TimeOfDay::MIDNIGHT }, "minute";
    Currency, Self::NONE, "currency";
    Place, Self::nowhere(), "place";
    SafeUrl, Self::nowhere(), "link";
}

impl Decode for Money {
    fn blank() -> Self {
        Self {
            minor: 0,
            currency: Currency::NONE,
        }
    }
}

impl Fill for Money {
    fn fill(&mut self, node: &Node, at: At<'_>, out: &mut Decoder) {
        let Some(members) = out.members(node, at, Names("minor currency ")) else {
            return;
        };
        if let Some(minor) = out.member(members, at, "minor", true)
            && let Some(minor) = out.whole(minor, at.key("minor"), 0, 1_000_000_000_000)
        {
            self.minor = minor;
        }
        if let Some(currency) = out.member(members, at, "currency", true) {
            self.currency.fill(currency, at.key("currency"), out);
        }
    }
}

impl<T: Decode> Decode for Option<T> {
    fn blank() -> Self {
        None
    }
}

/// A value that makes room for one more blank item; the loops below then need not know its type.
trait Grow {
    fn grow(&mut self) -> Option<&mut dyn Fill>;
}

impl<T: Decode> Grow for Option<T> {
    fn grow(&mut self) -> Option<&mut dyn Fill> {
        Some(self.insert(T::blank()))
    }
}

impl<T: Decode> Grow for Vec<T> {
    fn grow(&mut self) -> Option<&mut dyn Fill> {
        self.push(T::blank());
        self.last_mut().map(|item| item as _)
    }
}

fn fill_optional(slot: &mut dyn Grow, node: &Node, at: At<'_>, out: &mut Decoder) {
    if !matches!(node, Node::Null)
        && let Some(value) = slot.grow()
    {
        value.fill(node, at, out);
    }
}

/// No list of a shop is longer; a megabyte could hold half a million items.
pub(crate) const MOST_ITEMS: usize = 65_536;

fn fill_list(list: &mut dyn Grow, node: &Node, at: At<'_>, out: &mut Decoder) {
    let Some(items) = node.as_list() else {
        out.wrong_type(node, at, "list");
        return;
    };
    if out.too_many(items.len(), MOST_ITEMS, "items", at) {
        return;
    }
    for (index, item) in items.iter().enumerate() {
        if let Some(value) = list.grow() {
            value.fill(item, at.index(index), out);
        }
    }
}

impl<T: Decode> Fill for Option<T> {
    fn fill(&mut self, node: &Node, at: At<'_>, out: &mut Decoder) {
        fill_optional(self, node, at, out);
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn blank() -> Self {
        Self::new()
    }
}

impl<T: Decode> Fill for Vec<T> {
    fn fill(&mut self, node: &Node, at: At<'_>, out: &mut Decoder) {
        fill_list(self, node, at, out);
    }
}
