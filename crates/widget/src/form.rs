//! What the buyer writes to the shop, and what is wrong with it.

use crate::needs::Need;
use after_sales_policy::{Photo, Remedy};

/// A field of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// What happened, in own words.
    Message,
    /// Serial numbers.
    Serials,
    /// Photos; its text is empty until there is one, or the buyer says that there are none.
    Photos,
    /// What the buyer wishes.
    Remedy,
    /// What the buyer wants instead.
    Wanted,
    /// Order number.
    Order,
    /// E-mail address.
    Email,
    /// Name.
    Name,
}

impl Field {
    /// All of them with their members in the request, in the order of the screen: what went wrong, what the buyer
    /// wants, how the shop answers.
    pub const ALL: [(Self, &'static str); 8] = [
        (Self::Message, "message"),
        (Self::Serials, "serials"),
        (Self::Photos, "photos"),
        (Self::Remedy, "remedy"),
        (Self::Wanted, "wanted"),
        (Self::Order, "order_reference"),
        (Self::Email, "email"),
        (Self::Name, "name"),
    ];

    /// Those of a withdrawal, in the order of its statement; the message names the items.
    pub const STATEMENT: [Self; 4] = [Self::Name, Self::Order, Self::Email, Self::Message];

    /// Its member in the request.
    pub fn name(self) -> &'static str {
        let mut all = Self::ALL.iter();
        all.find(|(field, _)| *field == self)
            .map_or("", |(_, name)| *name)
    }

    /// The field that a JSON Pointer into the request names.
    pub fn of_pointer(pointer: &str) -> Option<Self> {
        let pointer = pointer.strip_prefix('/')?;
        let names = |name: &str| {
            let rest = pointer.strip_prefix(name);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let mut all = Self::ALL.iter();
        all.find(|(_, name)| names(name)).map(|(field, _)| *field)
    }
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nothing there, and something is needed.
    Empty,
    /// Not of its form.
    Wrong,
    /// The shop did not take it.
    NotTaken,
    /// Not ready yet.
    Busy,
}

/// A field and what is wrong with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Which.
    pub field: Field,
    /// What.
    pub fault: Fault,
}

impl Problem {
    /// Found here, before sending.
    pub fn local(field: Field, form: &Form) -> Self {
        let fault = match form.is_filled(field) {
            true => Fault::Wrong,
            false => Fault::Empty,
        };
        Self { field, fault }
    }

    /// Found by the shop.
    pub fn remote(field: Field) -> Self {
        let fault = Fault::NotTaken;
        Self { field, fault }
    }
}

/// What was typed, as typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Form {
    /// The text of each field that something was typed into.
    texts: Vec<(Field, String)>,
    /// Photos that follow the request.
    pub photos: Vec<Photo>,
    /// Whether photos are being made ready.
    pub busy: bool,
    /// What is wrong; empty until the buyer goes on.
    pub errors: Vec<Problem>,
    /// What the shop said about it, plain text.
    pub said: String,
}

impl Form {
    /// A field as typed.
    pub fn text(&self, field: Field) -> &str {
        let mut texts = self.texts.iter();
        texts
            .find(|(known, _)| *known == field)
            .map_or("", |(_, text)| text)
    }

    /// Takes what was typed. An error stays until the buyer goes on, so that nothing jumps.
    pub fn set(&mut self, field: Field, text: String) {
        self.texts.retain(|(known, _)| *known != field);
        self.texts.push((field, text));
    }

    /// An optional field: its text, or nothing.
    pub fn given(&self, field: Field) -> Option<String> {
        let text = self.text(field).trim();
        (!text.is_empty()).then(|| text.into())
    }

    /// Whether a field holds an answer; photos that the buyer cannot add are one.
    pub fn is_filled(&self, field: Field) -> bool {
        let photos = field == Field::Photos && !self.photos.is_empty();
        photos || self.given(field).is_some()
    }

    /// What the buyer wishes.
    pub fn remedy(&self) -> Option<Remedy> {
        let chosen = self.text(Field::Remedy);
        let named = Remedy::ALL.iter().find(|(_, name)| *name == chosen);
        named.map(|(remedy, _)| *remedy)
    }

    /// The serial numbers, one from each line or between commas.
    pub fn serials(&self) -> Vec<String> {
        let numbers = self.text(Field::Serials).split(['\n', ',', ';']);
        let numbers = numbers.map(str::trim).filter(|number| !number.is_empty());
        numbers.map(String::from).collect()
    }

    /// What is wrong with a field.
    pub fn fault(&self, field: Field) -> Option<Fault> {
        let mut errors = self.errors.iter();
        errors.find(|e| e.field == field).map(|e| e.fault)
    }

    /// What is wrong with the screen's fields, in their order.
    pub fn faults(&self, fields: &[Need]) -> Vec<(Field, Fault)> {
        let fault = |need: &Need| Some((need.field, self.fault(need.field)?));
        fields.iter().filter_map(fault).collect()
    }

    /// The first of the screen's fields that is wrong.
    pub fn first_wrong(&self, fields: &[Need]) -> Option<Field> {
        self.faults(fields).first().map(|(field, _)| *field)
    }
}
