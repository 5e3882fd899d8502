//! Earlier rules by key, so that rules are compared only with those that can meet them.
//!
//! Chains in two flat lists: a hash map would bring its whole machinery to a phone.

use crate::decide::fit::places_of;
use crate::{Region, Scope};

/// Places of rules by the hash of what they have in common.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Index {
    /// Newest entry of each chain, plus one; 0 is none. As many as a power of two.
    heads: Vec<usize>,
    entries: Vec<Entry>,
}

#[derive(Clone, Debug, PartialEq)]
struct Entry {
    hash: u64,
    rule: usize,
    /// The entry before it in its chain, plus one; 0 is none.
    next: usize,
    /// How many there are of this hash, itself included.
    count: usize,
}

impl Index {
    /// An index with room for that many rules; it grows when their keys are more.
    pub fn new(rules: usize) -> Self {
        Self {
            heads: vec![0; (rules * 2 + 1).next_power_of_two()],
            entries: Vec::new(),
        }
    }

    fn slot(&self, hash: u64) -> usize {
        // The mask keeps the low bits; 32 of them are more than a document has rules.
        usize::try_from(hash & 0xffff_ffff).unwrap_or(0) & (self.heads.len() - 1)
    }

    /// Adds a rule under a key.
    pub fn add(&mut self, hash: u64, rule: usize) {
        let count = 1 + self.count(hash);
        let next = 0;
        self.entries.push(Entry {
            hash,
            rule,
            next,
            count,
        });
        let from = if self.entries.len() > self.heads.len() {
            self.heads = vec![0; self.heads.len() * 2];
            0
        } else {
            self.entries.len() - 1
        };
        for place in from..self.entries.len() {
            let slot = self.entries.get(place).map(|entry| self.slot(entry.hash));
            let head = slot.and_then(|slot| self.heads.get_mut(slot));
            if let (Some(head), Some(entry)) = (head, self.entries.get_mut(place)) {
                entry.next = core::mem::replace(head, place + 1);
            }
        }
    }

    fn entries(&self, hash: u64) -> impl Iterator<Item = &Entry> {
        let mut at = self.heads.get(self.slot(hash)).copied().unwrap_or(0);
        let chain = core::iter::from_fn(move || {
            let entry = self.entries.get(at.checked_sub(1)?)?;
            at = entry.next;
            Some(entry)
        });
        chain.filter(move |entry| entry.hash == hash)
    }

    /// The rules under a key, newest first. Other keys with the same hash come along, if rarely.
    pub fn under(&self, hash: u64) -> impl Iterator<Item = usize> {
        self.entries(hash).map(|entry| entry.rule)
    }

    /// How many rules are under a key.
    pub fn count(&self, hash: u64) -> usize {
        self.entries(hash).next().map_or(0, |entry| entry.count)
    }
}

/// FNV-1a over what makes a key.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Key(pub u64);

impl Key {
    /// The empty key.
    pub const NEW: Self = Self(0xcbf2_9ce4_8422_2325);

    /// The key with more bytes.
    pub fn and(mut self, bytes: &[u8]) -> Self {
        // The end mark keeps "ab" + "c" and "a" + "bc" apart.
        for byte in bytes.iter().chain(&[0xff]) {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
        self
    }
}

/// The keys of a scope by every member that an item has one value of, member by member: two scopes that
/// both name such a member and share no key of it never meet. Members that are not named have none.
pub(super) fn keys(scope: &Scope, regions: &[Region]) -> [Vec<Key>; 8] {
    let texts = |member: u8, list: &[String]| -> Vec<Key> {
        let key = |value: &String| Key::NEW.and(&[member]).and(value.as_bytes());
        list.iter().map(key).collect()
    };
    // An item has one place in the tree of categories; two paths that meet begin alike.
    let root = |path: &String| {
        let root = path.bytes().take_while(|byte| *byte != b'/');
        Key::NEW.and(&[2]).and(&root.collect::<Vec<u8>>())
    };
    let country = |member: u8| {
        move |place: &crate::Place| Key::NEW.and(&[member]).and(place.country().as_bytes())
    };
    [
        texts(0, &scope.skus),
        texts(1, &scope.products),
        scope.categories.iter().map(root).collect(),
        texts(3, &scope.sellers),
        places_of(scope, regions)
            .into_iter()
            .map(country(4))
            .collect(),
        scope.seller_countries.iter().map(country(5)).collect(),
        texts(6, &scope.tiers),
        texts(7, &scope.channels),
    ]
}
