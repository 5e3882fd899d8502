//! Many names as one text: a table of them would take eight bytes more for each.

/// Names, each with a space after it.
#[derive(Clone, Copy)]
pub struct Names(pub(crate) &'static str);

impl Names {
    /// Names, each with a space after it.
    pub const fn new(names: &'static str) -> Self {
        Self(names)
    }

    /// The names, in their order.
    pub fn iter(self) -> impl Iterator<Item = &'static str> {
        let mut rest = self.0;
        core::iter::from_fn(move || {
            let end = rest.bytes().position(|byte| byte == b' ')?;
            let name = rest.get(..end);
            rest = rest.get(end + 1..)?;
            name
        })
    }

    /// The name at a place.
    pub fn get(self, place: usize) -> Option<&'static str> {
        self.iter().nth(place)
    }

    /// The place of a name.
    pub fn place(self, name: &str) -> Option<usize> {
        self.iter().position(|known| known == name)
    }
}

#[cfg(test)]
mod tests {
    use super::Names;

    #[test]
    fn names_are_found_by_place_and_by_name() {
        let names = Names("return exchange defect ");
        assert_eq!(
            names.iter().collect::<Vec<_>>(),
            ["return", "exchange", "defect"]
        );
        assert_eq!(
            (names.get(0), names.get(2), names.get(3)),
            (Some("return"), Some("defect"), None)
        );
        assert_eq!(
            (
                names.place("exchange"),
                names.place("change"),
                names.place("")
            ),
            (Some(1), None, None)
        );
        assert_eq!(Names("").iter().count(), 0);
    }
}
