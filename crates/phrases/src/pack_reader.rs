//! Reads the members of a pack's text.

use crate::direction::Direction;
use after_sales_policy::json::Node;
use after_sales_policy::split;

/// Reads every member and keeps the name of the first that is wrong. Leaving at that member would be
/// shorter here and twice as long in the module: each way out drops what was read so far.
pub(crate) struct Reader<'n> {
    root: &'n Node,
    pub(crate) wrong: Option<&'static str>,
}

impl<'n> Reader<'n> {
    pub(crate) fn new(root: &'n Node) -> Self {
        Self { root, wrong: None }
    }

    pub(crate) fn note(&mut self, name: &'static str) {
        self.wrong.get_or_insert(name);
    }

    /// The member `key`, or of a name like `dates.full` the member of a member.
    #[inline(never)]
    pub(crate) fn find(&self, name: &str) -> Option<&'n Node> {
        match split::once(name, ".") {
            Some((group, key)) => self.root.get(group)?.get(key),
            None => self.root.get(name),
        }
    }

    #[inline(never)]
    pub(crate) fn text(&mut self, name: &'static str) -> String {
        match self.find(name).and_then(Node::as_text) {
            Some(text) => text.to_owned(),
            None => {
                self.note(name);
                String::new()
            }
        }
    }

    /// A small whole number, written as a text.
    pub(crate) fn number(&mut self, name: &'static str) -> usize {
        match split::whole(&self.text(name)).map(u16::try_from) {
            Some(Ok(number)) => number.into(),
            _ => {
                self.note(name);
                0
            }
        }
    }

    /// A list of texts; empty when there is none.
    #[inline(never)]
    pub(crate) fn list(&mut self, name: &'static str) -> Vec<String> {
        let items = self.find(name).and_then(Node::as_list).unwrap_or_default();
        let mut texts = Vec::with_capacity(items.len());
        for item in items {
            match item.as_text() {
                Some(text) => texts.push(text.to_owned()),
                None => self.note(name),
            }
        }
        texts
    }

    #[inline(never)]
    pub(crate) fn pairs(&mut self, name: &'static str, pairs: &mut Vec<(String, String)>) {
        let Some(Node::Object(members)) = self.find(name) else {
            return self.note(name);
        };
        for (key, value) in members {
            match value.as_text() {
                Some(text) => pairs.push((key.clone(), text.to_owned())),
                None => self.note(name),
            }
        }
    }

    pub(crate) fn direction(&mut self) -> Direction {
        match self.text("dir").as_str() {
            "rtl" => return Direction::Rtl,
            "ltr" => {}
            _ => self.note("dir"),
        }
        Direction::Ltr
    }

    pub(crate) fn grouping(&mut self) -> [usize; 3] {
        const NAME: &str = "numbers.grouping";
        let text = self.text(NAME);
        let mut sizes = split::all(&text, " ");
        let mut grouping = [0; 3];
        for slot in &mut grouping {
            match sizes.next().and_then(split::whole) {
                Some(size) => *slot = size as usize,
                None => self.note(NAME),
            }
        }
        grouping
    }
}
