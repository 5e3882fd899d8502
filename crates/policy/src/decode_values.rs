//! How the values in a document are read: plain ones, optional ones and lists.

use crate::json::Node;
use crate::{At, BasisPoints, CivilDate, Currency, Decode, Decoder, Fill, Money, Place, SafeUrl};

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
            out.wrong_type(node, at, "true or false");
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
    String, Self::new(), |node, at, out| {
        out.text(node, at, "a text of 1 to 2000 characters", |text| {
            (1..=2000).contains(&text.chars().count()).then(|| text.into())
        })
    };
    CivilDate, Self::from_epoch_day(0), |node, at, out| {
        out.text(node, at, "a day like 2026-11-21 that exists", Self::parse)
    };
    Currency, Self::NONE, |node, at, out| {
        out.text(node, at, "an ISO 4217 code like EUR", Self::parse)
    };
    Place, Self::nowhere(), |node, at, out| {
        out.text(node, at, "an ISO 3166 code like DE or US-CA", Self::parse)
    };
    SafeUrl, Self::nowhere(), |node, at, out| {
        out.text(node, at, "an https:, mailto: or tel: link or a path on this site", Self::parse)
    };
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
        let Some(members) = out.members(node, at, &["minor", "currency"]) else {
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

impl<T: Decode> Fill for Option<T> {
    fn fill(&mut self, node: &Node, at: At<'_>, out: &mut Decoder) {
        if *node != Node::Null {
            self.insert(T::blank()).fill(node, at, out);
        }
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn blank() -> Self {
        Self::new()
    }
}

impl<T: Decode> Fill for Vec<T> {
    fn fill(&mut self, node: &Node, at: At<'_>, out: &mut Decoder) {
        let Some(items) = node.as_list() else {
            out.wrong_type(node, at, "a list");
            return;
        };
        for (index, item) in items.iter().enumerate() {
            self.push(T::blank());
            if let Some(value) = self.last_mut() {
                value.fill(item, at.index(index), out);
            }
        }
    }
}
