//! The password, the one-time set-up token, sessions and the desk's secret.

use crate::secrets;
use rusqlite::{Connection, OptionalExtension, params};

const PASSWORD: &str = "password";
const SETUP: &str = "setup_token_hash";
const SECRET: &str = "secret";

fn setting(c: &Connection, name: &str) -> rusqlite::Result<Option<String>> {
    c.query_row("SELECT value FROM setting WHERE name = ?1", [name], |row| {
        row.get(0)
    })
    .optional()
}

fn put(c: &Connection, name: &str, value: &str) -> rusqlite::Result<()> {
    c.execute(
        "INSERT INTO setting (name, value) VALUES (?1, ?2)
         ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        [name, value],
    )
    .map(drop)
}

/// The password hash (PHC text), when one is set.
pub fn password(c: &Connection) -> rusqlite::Result<Option<String>> {
    setting(c, PASSWORD)
}

/// The desk's secret, made at the first start.
pub fn secret(c: &Connection) -> rusqlite::Result<String> {
    if let Some(secret) = setting(c, SECRET)? {
        return Ok(secret);
    }
    let secret = secrets::token::<32>();
    put(c, SECRET, &secret)?;
    Ok(secret)
}

/// A new set-up token that replaces every earlier one; none when a password is set.
pub fn new_setup_token(c: &Connection) -> rusqlite::Result<Option<String>> {
    if password(c)?.is_some() {
        return Ok(None);
    }
    let token = secrets::token::<32>();
    put(c, SETUP, &hex::encode(secrets::fingerprint(&token)))?;
    Ok(Some(token))
}

/// Whether the set-up token can be used now.
pub fn setup_open(c: &Connection, token: &str) -> rusqlite::Result<bool> {
    let hash = hex::encode(secrets::fingerprint(token));
    Ok(setting(c, SETUP)?.is_some_and(|stored| secrets::same(&stored, &hash)))
}

/// What came of setting the password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setup {
    /// It is set; the token is gone.
    Done,
    /// The token is wrong or was used.
    Closed,
}

/// Sets the password once.
pub fn set_up(c: &Connection, token: &str, password_hash: &str) -> rusqlite::Result<Setup> {
    if !setup_open(c, token)? {
        return Ok(Setup::Closed);
    }
    put(c, PASSWORD, password_hash)?;
    c.execute("DELETE FROM setting WHERE name = ?1", [SETUP])?;
    Ok(Setup::Done)
}

/// Opens a session and forgets those that ended.
pub fn open_session(c: &Connection, token: &str, now: i64, ends: i64) -> rusqlite::Result<()> {
    c.execute("DELETE FROM session WHERE ends_unix <= ?1", [now])?;
    c.execute(
        "INSERT INTO session (hash, ends_unix) VALUES (?1, ?2)",
        params![secrets::fingerprint(token), ends],
    )
    .map(drop)
}

/// Whether the session is open.
pub fn session_open(c: &Connection, token: &str, now: i64) -> rusqlite::Result<bool> {
    c.query_row(
        "SELECT 1 FROM session WHERE hash = ?1 AND ends_unix > ?2",
        params![secrets::fingerprint(token), now],
        |_| Ok(()),
    )
    .optional()
    .map(|found| found.is_some())
}

/// Ends a session.
pub fn close_session(c: &Connection, token: &str) -> rusqlite::Result<()> {
    c.execute(
        "DELETE FROM session WHERE hash = ?1",
        params![secrets::fingerprint(token)],
    )
    .map(drop)
}
