//! The one-time set-up token, the one password of earlier desks, sessions and the desk's secret.

use super::sql::{Connection, SqlResult, values};
use super::staff::{self, Role};
use crate::secrets;

const PASSWORD: &str = "password";
const SETUP: &str = "setup_token_hash";
const SECRET: &str = "secret";

fn setting(c: &Connection, name: &str) -> SqlResult<Option<String>> {
    let find = "SELECT value FROM setting WHERE name = ?1";
    c.first(find, values![name], |line| line.get(0))
}

fn put(c: &Connection, name: &str, value: &str) -> SqlResult<()> {
    c.change(
        "INSERT INTO setting (name, value) VALUES (?1, ?2)
         ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        values![name, value],
    )
    .map(drop)
}

fn forget(c: &Connection, name: &str) -> SqlResult<()> {
    c.change("DELETE FROM setting WHERE name = ?1", values![name])
        .map(drop)
}

/// The hash (PHC text) of the one password that desks had before there were accounts. It opens every shop.
pub fn password(c: &Connection) -> SqlResult<Option<String>> {
    setting(c, PASSWORD)
}

/// Changes that password; whoever is logged in with the old one is not any more.
pub fn set_password(c: &Connection, hash: &str) -> SqlResult<()> {
    put(c, PASSWORD, hash)?;
    end_sessions(c, None)
}

/// Takes that password away; `false` where nobody else could log in then.
pub fn drop_password(c: &Connection, shop: &str) -> SqlResult<bool> {
    // No account has the number 0.
    if !staff::other_owner(c, shop, 0)? {
        return Ok(false);
    }
    forget(c, PASSWORD)?;
    end_sessions(c, None)?;
    Ok(true)
}

/// The desk's secret, made at the first start. Desks on one server share it.
pub fn secret(c: &Connection) -> SqlResult<String> {
    let made = secrets::token::<32>();
    c.change(
        "INSERT INTO setting (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO NOTHING",
        values![SECRET, made],
    )?;
    c.one("SELECT value FROM setting WHERE name = ?1", values![SECRET])
}

/// Whether anybody can log in.
pub fn is_set_up(c: &Connection) -> SqlResult<bool> {
    Ok(password(c)?.is_some() || staff::any(c)?)
}

/// A new set-up token that replaces every earlier one; none when somebody can log in.
pub fn new_setup_token(c: &Connection) -> SqlResult<Option<String>> {
    if is_set_up(c)? {
        return Ok(None);
    }
    let token = secrets::token::<32>();
    put(c, SETUP, &hex::encode(secrets::fingerprint(&token)))?;
    Ok(Some(token))
}

/// Whether the set-up token can be used now.
pub fn setup_open(c: &Connection, token: &str) -> SqlResult<bool> {
    let hash = hex::encode(secrets::fingerprint(token));
    Ok(setting(c, SETUP)?.is_some_and(|stored| secrets::same(&stored, &hash)))
}

/// The first account, by the set-up link.
pub struct FirstOwner {
    pub token: String,
    pub name: String,
    pub email: String,
    /// PHC text.
    pub hash: String,
    /// Every shop of the desk.
    pub shops: Vec<String>,
}

/// Makes the first owner once; the number of the account, none when the token is wrong or was used.
pub fn set_up(c: &Connection, first: &FirstOwner) -> SqlResult<Option<i64>> {
    if !setup_open(c, &first.token)? {
        return Ok(None);
    }
    let number = staff::add(c, &first.name, &first.email)?;
    staff::set_password(c, number, &first.hash)?;
    for shop in &first.shops {
        staff::set_role(c, number, shop, Role::Owner)?;
    }
    forget(c, SETUP)?;
    Ok(Some(number))
}

/// Opens a session of an account, or of the one password, and forgets those that ended.
pub fn open_session(
    c: &Connection,
    token: &str,
    staff: Option<i64>,
    now: i64,
    ends: i64,
) -> SqlResult<()> {
    c.change("DELETE FROM session WHERE ends_unix <= ?1", values![now])?;
    c.change(
        "INSERT INTO session (hash, staff, ends_unix) VALUES (?1, ?2, ?3)",
        values![secrets::fingerprint(token), staff, ends],
    )
    .map(drop)
}

/// Somebody who is logged in.
pub struct Person {
    /// None for the one password.
    pub number: Option<i64>,
    /// Empty for the one password.
    pub name: String,
    /// Where the person may go; for the one password, everywhere.
    pub roles: Vec<(String, Role)>,
}

/// Whose session it is, while it is open.
pub fn person(c: &Connection, token: &str, now: i64) -> SqlResult<Option<Person>> {
    let found = c.first(
        "SELECT session.staff, coalesce(staff.name, '') FROM session LEFT JOIN staff ON staff.number = session.staff
         WHERE hash = ?1 AND ends_unix > ?2",
        values![secrets::fingerprint(token), now],
        |line| Ok((line.get::<Option<i64>>(0)?, line.get(1)?)),
    )?;
    let Some((number, name)) = found else {
        return Ok(None);
    };
    let roles = match number {
        Some(number) => staff::roles(c, number)?,
        None => Vec::new(),
    };
    Ok(Some(Person {
        number,
        name,
        roles,
    }))
}

/// Ends a session.
pub fn close_session(c: &Connection, token: &str) -> SqlResult<()> {
    c.change(
        "DELETE FROM session WHERE hash = ?1",
        values![secrets::fingerprint(token)],
    )
    .map(drop)
}

/// Ends every session of an account, or of the one password.
pub fn end_sessions(c: &Connection, staff: Option<i64>) -> SqlResult<()> {
    match staff {
        Some(staff) => c.change("DELETE FROM session WHERE staff = ?1", values![staff]),
        None => c.change("DELETE FROM session WHERE staff IS NULL", &[]),
    }
    .map(drop)
}
