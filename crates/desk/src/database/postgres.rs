//! PostgreSQL: one database for several desks.

use super::DatabaseError;
use super::sql::{Line, Sql, SqlResult, Value};
use postgres::error::SqlState;
use postgres::types::{IsNull, ToSql, Type, private::BytesMut, to_sql_checked};
use postgres::{Client, Row, Statement};
use std::cell::RefCell;
use std::collections::HashMap;
use std::error::Error;

/// Statements that are kept prepared. The store has fewer; the rest guards against a list that grows.
const KEPT: usize = 256;

/// One connection. It is used by one thread at a time.
pub struct Session {
    client: RefCell<Client>,
    prepared: RefCell<HashMap<String, Statement>>,
}

impl Session {
    pub fn new(client: Client) -> Self {
        Self {
            client: RefCell::new(client),
            prepared: RefCell::default(),
        }
    }

    fn prepared(&self, statement: &str) -> SqlResult<Statement> {
        if let Some(known) = self.prepared.borrow().get(statement) {
            return Ok(known.clone());
        }
        let made = self.client.borrow_mut().prepare(&numbered(statement))?;
        let mut prepared = self.prepared.borrow_mut();
        if prepared.len() >= KEPT {
            prepared.clear();
        }
        prepared.insert(statement.to_owned(), made.clone());
        Ok(made)
    }
}

impl Sql for Session {
    fn change(&self, statement: &str, values: &[Value]) -> SqlResult<u64> {
        let prepared = self.prepared(statement)?;
        let values = borrowed(values);
        Ok(self.client.borrow_mut().execute(&prepared, &values)?)
    }

    fn rows(&self, statement: &str, values: &[Value]) -> SqlResult<Vec<Line>> {
        let prepared = self.prepared(statement)?;
        let rows = self
            .client
            .borrow_mut()
            .query(&prepared, &borrowed(values))?;
        rows.iter().map(line).collect()
    }

    fn batch(&self, statements: &str) -> SqlResult<()> {
        Ok(self.client.borrow_mut().batch_execute(statements)?)
    }
}

/// `?1` is `$1` here.
fn numbered(statement: &str) -> String {
    statement.replace('?', "$")
}

fn borrowed(values: &[Value]) -> Vec<&(dyn ToSql + Sync)> {
    values.iter().map(|value| value as _).collect()
}

impl ToSql for Value {
    fn to_sql(
        &self,
        kind: &Type,
        out: &mut BytesMut,
    ) -> Result<IsNull, Box<dyn Error + Sync + Send>> {
        match self {
            Self::Null => Ok(IsNull::Yes),
            Self::Int(number) if *kind == Type::INT4 => i32::try_from(*number)?.to_sql(kind, out),
            Self::Int(number) => number.to_sql(kind, out),
            Self::Real(number) => number.to_sql(kind, out),
            Self::Text(text) => text.to_sql(kind, out),
            Self::Bytes(bytes) => bytes.to_sql(kind, out),
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    to_sql_checked!();
}

fn line(row: &Row) -> SqlResult<Line> {
    let values: SqlResult<Vec<Value>> = (0..row.len()).map(|column| value(row, column)).collect();
    Ok(Line(values?))
}

fn value(row: &Row, column: usize) -> SqlResult<Value> {
    let kind = row
        .columns()
        .get(column)
        .map(postgres::Column::type_)
        .ok_or_else(|| DatabaseError::shape("no column"))?;
    Ok(match *kind {
        Type::INT8 => row.try_get::<_, Option<i64>>(column)?.into(),
        Type::INT4 => row.try_get::<_, Option<i32>>(column)?.map(i64::from).into(),
        Type::BOOL => row.try_get::<_, Option<bool>>(column)?.into(),
        Type::FLOAT8 => row
            .try_get::<_, Option<f64>>(column)?
            .map_or(Value::Null, Value::Real),
        Type::BYTEA => row.try_get::<_, Option<Vec<u8>>>(column)?.into(),
        _ => row.try_get::<_, Option<String>>(column)?.into(),
    })
}

impl From<postgres::Error> for DatabaseError {
    fn from(error: postgres::Error) -> Self {
        let Some(told) = error.as_db_error() else {
            return Self::Failed(error.to_string().into());
        };
        match *told.code() {
            SqlState::UNIQUE_VIOLATION | SqlState::CHECK_VIOLATION => Self::Conflict,
            SqlState::T_R_SERIALIZATION_FAILURE
            | SqlState::T_R_DEADLOCK_DETECTED
            | SqlState::LOCK_NOT_AVAILABLE
            | SqlState::TOO_MANY_CONNECTIONS => Self::Busy,
            SqlState::DISK_FULL => Self::Full,
            // Not its detail, which quotes values: they may name a buyer.
            _ => Self::Failed(format!("{} {}", told.code().code(), told.message()).into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::numbered;

    #[test]
    fn places_are_numbered_as_the_server_wants_them() {
        assert_eq!(numbered("a = ?1 AND b = ?12"), "a = $1 AND b = $12");
    }
}
