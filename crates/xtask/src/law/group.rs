//! Reading one group of a row: every missing, wrong or unknown key is noted, none stops the reading.

use anyhow::{Result, bail};
use std::cell::RefCell;
use std::collections::BTreeSet;
use toml::{Table, Value};

/// What is wrong with the sources, in the order it was found.
#[derive(Default)]
pub struct Problems(RefCell<Vec<String>>);

impl Problems {
    /// Notes one problem at `key` of `file`.
    pub fn add(&self, file: &str, key: &str, text: &str) {
        let at = if key.is_empty() {
            String::new()
        } else {
            format!("{key}: ")
        };
        self.0.borrow_mut().push(format!("{file}: {at}{text}"));
    }

    /// Fails with all problems, or passes when there is none.
    pub fn settle(&self) -> Result<()> {
        let found = self.0.borrow();
        if !found.is_empty() {
            bail!("{}", found.join("\n"));
        }
        Ok(())
    }
}

/// A closed vocabulary with its text forms, as `words!` of the policy crate makes it.
pub type Words<T> = &'static [(T, &'static str)];

/// One table of a file and the keys already asked for.
pub struct Group<'a> {
    file: String,
    path: String,
    table: &'a Table,
    problems: &'a Problems,
    asked: RefCell<BTreeSet<String>>,
}

impl<'a> Group<'a> {
    /// The table at `path` of `file`.
    pub fn new(file: String, path: &str, table: &'a Table, problems: &'a Problems) -> Self {
        Self {
            file,
            path: path.to_owned(),
            table,
            problems,
            asked: RefCell::default(),
        }
    }

    /// Notes a problem with `key` of this group.
    pub fn problem(&self, key: &str, text: &str) {
        let dot = if self.path.is_empty() { "" } else { "." };
        self.problems
            .add(&self.file, &format!("{}{dot}{key}", self.path), text);
    }

    /// The value of `key`, if it is there.
    pub fn get(&self, key: &str) -> Option<&'a Value> {
        self.asked.borrow_mut().insert(key.to_owned());
        self.table.get(key)
    }

    fn need(&self, key: &str) -> Option<&'a Value> {
        let value = self.get(key);
        if value.is_none() {
            self.problem(key, "missing");
        }
        value
    }

    /// A text that may be left out.
    pub fn optional_text(&self, key: &str) -> Option<String> {
        let value = self.get(key)?;
        let text = value
            .as_str()
            .map(str::trim)
            .filter(|text| !text.is_empty());
        if text.is_none() {
            self.problem(key, "not a text");
        }
        text.map(str::to_owned)
    }

    /// A text.
    pub fn text(&self, key: &str) -> String {
        self.need(key);
        self.optional_text(key).unwrap_or_default()
    }

    /// Yes or no.
    pub fn flag(&self, key: &str) -> bool {
        let value = self.need(key);
        if value.is_some_and(|value| value.as_bool().is_none()) {
            self.problem(key, "neither true nor false");
        }
        value.and_then(Value::as_bool).unwrap_or_default()
    }

    /// A whole number, zero or more.
    pub fn number(&self, key: &str) -> u32 {
        let Some(value) = self.need(key) else {
            return 0;
        };
        let number = value
            .as_integer()
            .and_then(|number| u32::try_from(number).ok())
            .filter(|number| *number <= 36_525);
        if number.is_none() {
            self.problem(key, "not a whole number from 0 to 36525");
        }
        number.unwrap_or_default()
    }

    /// A whole number that may be left out: then 0.
    pub fn optional_number(&self, key: &str) -> u32 {
        self.number_or(key, 0)
    }

    /// A whole number that may be left out: then `other`.
    pub fn number_or(&self, key: &str, other: u32) -> u32 {
        if self.get(key).is_some() {
            self.number(key)
        } else {
            other
        }
    }

    /// Yes or no; no when it is left out.
    pub fn optional_flag(&self, key: &str) -> bool {
        self.get(key).is_some() && self.flag(key)
    }

    /// One word of a closed vocabulary that may be left out.
    pub fn optional_word<T: Copy>(&self, key: &str, words: Words<T>) -> Option<T> {
        self.get(key)
            .and_then(|value| self.known(key, value, words))
    }

    /// A list of words, or one word; none when it is left out.
    pub fn optional_words<T: Copy>(&self, key: &str, words: Words<T>) -> Vec<T> {
        match self.get(key) {
            None => Vec::new(),
            Some(value @ Value::String(_)) => self.known(key, value, words).into_iter().collect(),
            Some(_) => self.words(key, words),
        }
    }

    /// The tables of a list that may be left out, each with its place in the file.
    pub fn list(&self, key: &str) -> Vec<Group<'a>> {
        let Some(value) = self.get(key) else {
            return Vec::new();
        };
        let mut found = Vec::new();
        for (at, item) in value.as_array().into_iter().flatten().enumerate() {
            let dot = if self.path.is_empty() { "" } else { "." };
            let path = format!("{}{dot}{key}.{at}", self.path);
            match item.as_table() {
                Some(table) => {
                    found.push(Group::new(self.file.clone(), &path, table, self.problems))
                }
                None => self.problem(&format!("{key}.{at}"), "not a table"),
            }
        }
        if value.as_array().is_none() {
            self.problem(key, "not a list of tables");
        }
        found
    }

    /// A whole number, or the word `unknown`.
    pub fn number_or_unknown(&self, key: &str) -> Option<u32> {
        (!self.is_unknown(key)).then(|| self.number(key))
    }

    /// Whether `key` holds the word `unknown`.
    pub fn is_unknown(&self, key: &str) -> bool {
        self.get(key).and_then(Value::as_str) == Some("unknown")
    }

    /// One word of a closed vocabulary.
    pub fn word<T: Copy>(&self, key: &str, words: Words<T>) -> Option<T> {
        let value = self.need(key)?;
        self.known(key, value, words)
    }

    /// One word of a closed vocabulary, or `unknown`.
    pub fn word_or_unknown<T: Copy>(&self, key: &str, words: Words<T>) -> Option<T> {
        if self.is_unknown(key) {
            None
        } else {
            self.word(key, words)
        }
    }

    /// A list of words of a closed vocabulary.
    pub fn words<T: Copy>(&self, key: &str, words: Words<T>) -> Vec<T> {
        let Some(value) = self.need(key) else {
            return Vec::new();
        };
        let Some(items) = value.as_array() else {
            self.problem(key, "not a list");
            return Vec::new();
        };
        items
            .iter()
            .filter_map(|item| self.known(key, item, words))
            .collect()
    }

    fn known<T: Copy>(&self, key: &str, value: &Value, words: Words<T>) -> Option<T> {
        let found = words.iter().find(|(_, text)| value.as_str() == Some(text));
        if found.is_none() {
            let list: Vec<&str> = words.iter().map(|(_, text)| *text).collect();
            let given = value
                .as_str()
                .map_or_else(|| value.type_str().to_owned(), |text| format!("{text:?}"));
            self.problem(key, &format!("{given} is none of: {}", list.join(", ")));
        }
        found.map(|(word, _)| *word)
    }

    /// The table itself.
    pub fn table(&self) -> &'a Table {
        self.table
    }

    /// The same group with a completed table.
    pub fn with<'b>(&self, table: &'b Table) -> Group<'b>
    where
        'a: 'b,
    {
        Group::new(self.file.clone(), &self.path, table, self.problems)
    }

    /// Notes every key that nobody asked for.
    pub fn finish(&self) {
        let asked = self.asked.borrow();
        for key in self
            .table
            .keys()
            .filter(|key| !asked.contains(key.as_str()))
        {
            self.problem(key, "unknown key");
        }
    }
}
