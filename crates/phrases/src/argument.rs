//! What is put into a message.

use crate::MessageId;
use after_sales_policy::{BasisPoints, CivilDate, Money};

/// One argument of a message
///
/// # Units
/// Money is minor units with its currency, percentages are basis points, dates are civil days.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Words of the shop, the buyer or a policy; also a keyword that a message chooses by
    Text(String),
    /// Whole number; plural categories are chosen by it
    Number(i64),
    /// Civil day
    Date(CivilDate),
    /// Amount
    Money(Money),
    /// Basis points: 1950 is 19.5 %
    Percent(u32),
    /// Items in the order to be read
    List(Vec<String>),
    /// Another message, without arguments
    Word(MessageId),
}

/// The type of an argument, as the English catalogue states it
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArgumentKind {
    /// Shown as it is: [`Value::Text`]
    Text,
    /// [`Value::Number`]
    Number,
    /// [`Value::Date`]
    Date,
    /// [`Value::Money`]
    Money,
    /// [`Value::Percent`]
    Percent,
    /// [`Value::List`]
    List,
    /// [`Value::Word`]
    Word,
    /// Chosen by and never shown: [`Value::Text`]
    Keyword,
}

impl ArgumentKind {
    /// Whether the value is of this type
    pub fn fits(self, value: &Value) -> bool {
        matches!(
            (self, value),
            (Self::Text | Self::Keyword, Value::Text(_))
                | (Self::Number, Value::Number(_))
                | (Self::Date, Value::Date(_))
                | (Self::Money, Value::Money(_))
                | (Self::Percent, Value::Percent(_))
                | (Self::List, Value::List(_))
                | (Self::Word, Value::Word(_))
        )
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::Number(i64::from(number))
    }
}

impl From<CivilDate> for Value {
    fn from(date: CivilDate) -> Self {
        Self::Date(date)
    }
}

impl From<Money> for Value {
    fn from(money: Money) -> Self {
        Self::Money(money)
    }
}

impl From<BasisPoints> for Value {
    fn from(points: BasisPoints) -> Self {
        Self::Percent(points.0)
    }
}

impl From<Vec<String>> for Value {
    fn from(items: Vec<String>) -> Self {
        Self::List(items)
    }
}

impl From<MessageId> for Value {
    fn from(id: MessageId) -> Self {
        Self::Word(id)
    }
}
