//! The little of SQL that the store needs, whatever database is behind it: statements with numbered
//! places (`?1`), values of four kinds, rows.

use super::DatabaseError;

/// What came of a statement.
pub type SqlResult<T> = Result<T, DatabaseError>;

/// One open transaction or connection. Statements are in the words that SQLite and PostgreSQL share.
pub trait Sql {
    /// Runs a statement; the number of rows it changed.
    fn change(&self, statement: &str, values: &[Value]) -> SqlResult<u64>;

    /// Runs a statement that answers with rows.
    fn rows(&self, statement: &str, values: &[Value]) -> SqlResult<Vec<Line>>;

    /// Runs several statements without values.
    fn batch(&self, statements: &str) -> SqlResult<()>;
}

/// What the modules of the store take.
pub type Connection = dyn Sql;

impl dyn Sql {
    /// The first row made into something; none where there is no row.
    pub fn first<T>(
        &self,
        statement: &str,
        values: &[Value],
        make: impl FnOnce(&Line) -> SqlResult<T>,
    ) -> SqlResult<Option<T>> {
        self.rows(statement, values)?.first().map(make).transpose()
    }

    /// Every row made into something.
    pub fn all<T>(
        &self,
        statement: &str,
        values: &[Value],
        make: impl FnMut(&Line) -> SqlResult<T>,
    ) -> SqlResult<Vec<T>> {
        self.rows(statement, values)?.iter().map(make).collect()
    }

    /// The only value of the only row.
    pub fn one<T: FromValue>(&self, statement: &str, values: &[Value]) -> SqlResult<T> {
        self.first(statement, values, |line| line.get(0))?
            .ok_or_else(|| DatabaseError::shape("no row"))
    }
}

/// A value in a statement or a row. Truths are the numbers 0 and 1.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing.
    Null,
    /// A whole number.
    Int(i64),
    /// A number with a fraction; only rows have them.
    Real(f64),
    /// Text.
    Text(String),
    /// Bytes.
    Bytes(Vec<u8>),
}

/// A row.
#[derive(Clone, Debug)]
pub struct Line(pub(super) Vec<Value>);

impl Line {
    /// The value in a column, counted from 0.
    pub fn get<T: FromValue>(&self, column: usize) -> SqlResult<T> {
        let value = self.0.get(column);
        value
            .and_then(T::from_value)
            .ok_or_else(|| DatabaseError::shape("a column of another kind"))
    }
}

/// What can be read from a column.
pub trait FromValue: Sized {
    /// None when the value is of another kind.
    fn from_value(value: &Value) -> Option<Self>;
}

impl FromValue for i64 {
    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::Int(number) => Some(*number),
            _ => None,
        }
    }
}

impl FromValue for u32 {
    fn from_value(value: &Value) -> Option<Self> {
        i64::from_value(value)?.try_into().ok()
    }
}

impl FromValue for bool {
    fn from_value(value: &Value) -> Option<Self> {
        i64::from_value(value).map(|number| number != 0)
    }
}

impl FromValue for f64 {
    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::Real(number) => Some(*number),
            // Counts of a database are far below 2^53.
            Value::Int(number) => Some(*number as f64),
            _ => None,
        }
    }
}

impl FromValue for String {
    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::Text(text) => Some(text.clone()),
            _ => None,
        }
    }
}

impl FromValue for Vec<u8> {
    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::Bytes(bytes) => Some(bytes.clone()),
            _ => None,
        }
    }
}

impl<T: FromValue> FromValue for Option<T> {
    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::Null => Some(None),
            value => T::from_value(value).map(Some),
        }
    }
}

macro_rules! into_value {
    ($($from:ty => |$it:ident| $value:expr),* $(,)?) => {
        $(impl From<$from> for Value {
            fn from($it: $from) -> Self {
                $value
            }
        })*
    };
}

into_value! {
    i64 => |it| Self::Int(it),
    u32 => |it| Self::Int(it.into()),
    bool => |it| Self::Int(it.into()),
    &str => |it| Self::Text(it.to_owned()),
    String => |it| Self::Text(it),
    &String => |it| Self::Text(it.clone()),
    Vec<u8> => |it| Self::Bytes(it),
    [u8; 32] => |it| Self::Bytes(it.to_vec()),
}

impl<T: Into<Self>> From<Option<T>> for Value {
    fn from(it: Option<T>) -> Self {
        it.map_or(Self::Null, Into::into)
    }
}

impl<T: Clone + Into<Self>> From<&Option<T>> for Value {
    fn from(it: &Option<T>) -> Self {
        it.clone().into()
    }
}

/// The values of a statement, in the order of its places.
macro_rules! values {
    ($($value:expr),* $(,)?) => {
        &[$($crate::database::sql::Value::from($value)),*]
    };
}
pub(crate) use values;
