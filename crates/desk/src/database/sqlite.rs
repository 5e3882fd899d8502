//! SQLite: the file that a desk brings along.

use super::DatabaseError;
use super::sql::{Line, Sql, SqlResult, Value};
use rusqlite::types::{ToSqlOutput, Value as Owned, ValueRef};
use rusqlite::{ErrorCode, ToSql, params_from_iter};

impl Sql for rusqlite::Connection {
    fn change(&self, statement: &str, values: &[Value]) -> SqlResult<u64> {
        let changed = self
            .prepare_cached(statement)?
            .execute(params_from_iter(values))?;
        Ok(changed as u64)
    }

    fn rows(&self, statement: &str, values: &[Value]) -> SqlResult<Vec<Line>> {
        let mut prepared = self.prepare_cached(statement)?;
        let columns = prepared.column_count();
        let mut rows = prepared.query(params_from_iter(values))?;
        let mut lines = Vec::new();
        while let Some(row) = rows.next()? {
            let line: Result<_, rusqlite::Error> = (0..columns)
                .map(|column| Ok(owned(row.get_ref(column)?)))
                .collect();
            lines.push(Line(line?));
        }
        Ok(lines)
    }

    fn batch(&self, statements: &str) -> SqlResult<()> {
        Ok(self.execute_batch(statements)?)
    }
}

impl ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self {
            Self::Null => ToSqlOutput::Owned(Owned::Null),
            Self::Int(number) => ToSqlOutput::Owned(Owned::Integer(*number)),
            Self::Real(number) => ToSqlOutput::Owned(Owned::Real(*number)),
            Self::Text(text) => ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes())),
            Self::Bytes(bytes) => ToSqlOutput::Borrowed(ValueRef::Blob(bytes)),
        })
    }
}

fn owned(value: ValueRef<'_>) -> Value {
    match value {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(number) => Value::Int(number),
        ValueRef::Real(number) => Value::Real(number),
        ValueRef::Text(text) => Value::Text(String::from_utf8_lossy(text).into_owned()),
        ValueRef::Blob(bytes) => Value::Bytes(bytes.to_vec()),
    }
}

impl From<rusqlite::Error> for DatabaseError {
    fn from(error: rusqlite::Error) -> Self {
        let text = error.to_string();
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::Full,
            Some(ErrorCode::ConstraintViolation) => Self::Conflict,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            _ => Self::Failed(text.into()),
        }
    }
}
