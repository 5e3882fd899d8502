//! What the buyer writes to the shop, and what is wrong with it.

use after_sales_policy::Remedy;

/// A field of the form, in the order of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// Order number.
    Order,
    /// E-mail address.
    Email,
    /// Name.
    Name,
    /// What the buyer wishes.
    Remedy,
    /// Own words.
    Message,
}

impl Field {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Order,
        Self::Email,
        Self::Name,
        Self::Remedy,
        Self::Message,
    ];

    /// Those of a withdrawal, in the order of its statement; the message names the items.
    pub const STATEMENT: [Self; 4] = [Self::Name, Self::Order, Self::Email, Self::Message];

    /// Its member in the request.
    pub fn name(self) -> &'static str {
        match self {
            Self::Order => "order_reference",
            Self::Email => "email",
            Self::Name => "name",
            Self::Remedy => "remedy",
            Self::Message => "message",
        }
    }

    /// The field that a JSON Pointer into the request names.
    pub fn of_pointer(pointer: &str) -> Option<Self> {
        let name = pointer.strip_prefix('/')?.split('/').next()?;
        Self::ALL.into_iter().find(|field| field.name() == name)
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
        let fault = if form.text(field).trim().is_empty() {
            Fault::Empty
        } else {
            Fault::Wrong
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
    /// Order number.
    pub order: String,
    /// E-mail address.
    pub email: String,
    /// Name.
    pub name: String,
    /// What the buyer wishes.
    pub remedy: Option<Remedy>,
    /// Own words.
    pub message: String,
    /// What is wrong; empty until the buyer goes on.
    pub errors: Vec<Problem>,
}

impl Form {
    /// A field as typed.
    pub fn text(&self, field: Field) -> &str {
        match field {
            Field::Order => &self.order,
            Field::Email => &self.email,
            Field::Name => &self.name,
            Field::Message => &self.message,
            Field::Remedy => self.remedy.map_or("", Remedy::as_str),
        }
    }

    /// Takes what was typed. An error stays until the buyer goes on, so that nothing jumps.
    pub fn set(&mut self, field: Field, text: String) {
        match field {
            Field::Order => self.order = text,
            Field::Email => self.email = text,
            Field::Name => self.name = text,
            Field::Message => self.message = text,
            Field::Remedy => {
                let named = Remedy::ALL.iter().find(|(_, name)| *name == text);
                self.remedy = named.map(|(remedy, _)| *remedy);
            }
        }
    }

    /// An optional field: its text, or nothing.
    pub fn given(&self, field: Field) -> Option<String> {
        let text = self.text(field).trim();
        (!text.is_empty()).then(|| text.into())
    }

    /// What is wrong with a field.
    pub fn fault(&self, field: Field) -> Option<Fault> {
        let mut errors = self.errors.iter();
        errors.find(|e| e.field == field).map(|e| e.fault)
    }

    /// The first of the screen's fields that is wrong.
    pub fn first_wrong(&self, fields: &[Field]) -> Option<Field> {
        let mut fields = fields.iter().copied();
        fields.find(|field| self.fault(*field).is_some())
    }
}
