//! Licence expressions: enough of SPDX to tell whether an allow list satisfies one.

/// Whether the allowed licences satisfy the expression. An expression that cannot be read is not
/// satisfied.
pub fn satisfied(expression: &str, allowed: &dyn Fn(&str) -> bool) -> bool {
    // Before SPDX, crates wrote `MIT/Apache-2.0` for a choice.
    let text = expression
        .replace('/', " OR ")
        .replace('(', " ( ")
        .replace(')', " ) ");
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut reader = Reader {
        words: &words,
        allowed,
    };
    reader
        .choice()
        .is_some_and(|answer| answer && reader.words.is_empty())
}

struct Reader<'a> {
    words: &'a [&'a str],
    allowed: &'a dyn Fn(&str) -> bool,
}

impl<'a> Reader<'a> {
    fn take(&mut self) -> Option<&'a str> {
        let (first, rest) = self.words.split_first()?;
        self.words = rest;
        Some(first)
    }

    fn follows(&mut self, word: &str) -> bool {
        let there = self.words.first() == Some(&word);
        if there {
            self.words = &self.words[1..];
        }
        there
    }

    fn choice(&mut self) -> Option<bool> {
        let mut answer = self.both()?;
        while self.follows("OR") {
            answer |= self.both()?;
        }
        Some(answer)
    }

    fn both(&mut self) -> Option<bool> {
        let mut answer = self.one()?;
        while self.follows("AND") {
            answer &= self.one()?;
        }
        Some(answer)
    }

    fn one(&mut self) -> Option<bool> {
        if self.follows("(") {
            let answer = self.choice()?;
            return self.follows(")").then_some(answer);
        }
        let licence = self.take()?;
        if self.follows("WITH") {
            let exception = self.take()?;
            return Some((self.allowed)(&format!("{licence} WITH {exception}")));
        }
        Some((self.allowed)(licence))
    }
}

#[cfg(test)]
mod tests {
    use super::satisfied;

    fn with(expression: &str) -> bool {
        satisfied(expression, &|licence| {
            matches!(licence, "MIT" | "Unicode-3.0")
        })
    }

    #[test]
    fn a_choice_needs_one_and_a_sum_needs_all() {
        assert!(with("GPL-3.0-only OR MIT"));
        assert!(with("(MIT OR Apache-2.0) AND Unicode-3.0"));
        assert!(!with("(MIT OR Apache-2.0) AND GPL-3.0-only"));
        assert!(with("MIT/Apache-2.0"));
    }

    #[test]
    fn an_exception_is_its_own_licence() {
        assert!(!with("MIT WITH LLVM-exception"));
    }

    #[test]
    fn what_cannot_be_read_is_not_satisfied() {
        for expression in ["", "MIT OR", "(MIT", "MIT MIT"] {
            assert!(!with(expression), "{expression}");
        }
    }
}
