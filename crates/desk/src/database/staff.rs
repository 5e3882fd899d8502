//! The people of the shops: accounts, roles, invitations.

use super::sql::{Connection, Line, SqlResult, values};
use crate::secrets;

/// What a person may do in a shop; each role may do what the ones before it may.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Reads.
    Reader,
    /// Answers.
    Agent,
    /// Decides who else may, and takes data out.
    Owner,
}

impl Role {
    /// Every role, the one that may most first.
    pub const ALL: [Self; 3] = [Self::Owner, Self::Agent, Self::Reader];

    /// The stable text form.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::Agent => "agent",
            Self::Reader => "reader",
        }
    }

    /// Reads the text form.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == text)
    }
}

/// A person of a shop.
#[derive(Clone, Debug)]
pub struct Member {
    pub number: i64,
    pub name: String,
    pub email: String,
    pub role: Role,
    /// No longer works for this shop.
    pub is_off: bool,
    /// Has taken the invitation.
    pub has_password: bool,
    /// Until when the open invitation can be taken.
    pub invitation_ends_unix: Option<i64>,
}

fn member(line: &Line) -> SqlResult<Member> {
    let role: String = line.get(3)?;
    Ok(Member {
        number: line.get(0)?,
        name: line.get(1)?,
        email: line.get(2)?,
        role: Role::parse(&role).unwrap_or(Role::Reader),
        is_off: line.get(4)?,
        has_password: line.get::<i64>(5)? != 0,
        invitation_ends_unix: line.get(6)?,
    })
}

/// The people of a shop by name.
pub fn of_shop(c: &Connection, shop: &str) -> SqlResult<Vec<Member>> {
    c.all(
        "SELECT staff.number, name, email, role, is_off, CASE WHEN password IS NULL THEN 0 ELSE 1 END,
            invitation_ends_unix
         FROM staff_role JOIN staff ON staff.number = staff_role.staff
         WHERE shop = ?1 ORDER BY is_off, lower(name), staff.number",
        values![shop],
        member,
    )
}

/// Where a person may go, and as what.
pub fn roles(c: &Connection, staff: i64) -> SqlResult<Vec<(String, Role)>> {
    let find = "SELECT shop, role FROM staff_role WHERE staff = ?1 AND is_off = 0";
    c.all(find, values![staff], |line| {
        let role: String = line.get(1)?;
        Ok((line.get(0)?, Role::parse(&role).unwrap_or(Role::Reader)))
    })
}

/// The person with an address and the hash of the password, when both are there.
pub fn by_email(c: &Connection, email: &str) -> SqlResult<Option<(i64, String)>> {
    c.first(
        "SELECT number, password FROM staff WHERE email = ?1 AND password IS NOT NULL",
        values![email],
        |line| Ok((line.get(0)?, line.get(1)?)),
    )
}

/// The password hash of a person.
pub fn password(c: &Connection, staff: i64) -> SqlResult<Option<String>> {
    let find = "SELECT password FROM staff WHERE number = ?1";
    Ok(
        c.first(find, values![staff], |line| line.get::<Option<String>>(0))?
            .flatten(),
    )
}

/// Sets a password; whoever is logged in with the old one is not any more.
pub fn set_password(c: &Connection, staff: i64, hash: &str) -> SqlResult<()> {
    c.change(
        "UPDATE staff SET password = ?2, invitation_hash = NULL, invitation_ends_unix = NULL WHERE number = ?1",
        values![staff, hash],
    )?;
    c.change("DELETE FROM session WHERE staff = ?1", values![staff])
        .map(drop)
}

/// Whether anybody has an account with a password.
pub fn any(c: &Connection) -> SqlResult<bool> {
    let find = "SELECT 1 FROM staff WHERE password IS NOT NULL LIMIT 1";
    Ok(c.first(find, &[], |_| Ok(()))?.is_some())
}

/// A person, new or known by the address; the name of a known one stays.
pub fn add(c: &Connection, name: &str, email: &str) -> SqlResult<i64> {
    c.change(
        "INSERT INTO staff (name, email) VALUES (?1, ?2) ON CONFLICT (email) DO NOTHING",
        values![name, email],
    )?;
    c.one("SELECT number FROM staff WHERE email = ?1", values![email])
}

/// Gives a role in a shop, and the way in.
pub fn set_role(c: &Connection, staff: i64, shop: &str, role: Role) -> SqlResult<()> {
    c.change(
        "INSERT INTO staff_role (staff, shop, role) VALUES (?1, ?2, ?3)
         ON CONFLICT (staff, shop) DO UPDATE SET role = excluded.role, is_off = 0",
        values![staff, shop, role.as_str()],
    )
    .map(drop)
}

/// Takes the way into a shop, or gives it back.
pub fn set_off(c: &Connection, staff: i64, shop: &str, off: bool) -> SqlResult<()> {
    c.change(
        "UPDATE staff_role SET is_off = ?3 WHERE staff = ?1 AND shop = ?2",
        values![staff, shop, off],
    )
    .map(drop)
}

/// Whether a shop has an owner who can log in, besides this one.
pub fn other_owner(c: &Connection, shop: &str, staff: i64) -> SqlResult<bool> {
    c.first(
        "SELECT 1 FROM staff_role JOIN staff ON staff.number = staff_role.staff
         WHERE shop = ?1 AND role = 'owner' AND is_off = 0 AND password IS NOT NULL AND staff.number <> ?2 LIMIT 1",
        values![shop, staff],
        |_| Ok(()),
    )
    .map(|found| found.is_some())
}

/// Makes the link with which a person chooses a password; it replaces an earlier one.
pub fn invite(c: &Connection, staff: i64, ends: i64) -> SqlResult<String> {
    let token = secrets::token::<32>();
    c.change(
        "UPDATE staff SET invitation_hash = ?2, invitation_ends_unix = ?3 WHERE number = ?1",
        values![staff, secrets::fingerprint(&token), ends],
    )?;
    Ok(token)
}

/// Whose invitation a token is: number and name.
pub fn invited(c: &Connection, token: &str, now: i64) -> SqlResult<Option<(i64, String)>> {
    c.first(
        "SELECT number, name FROM staff WHERE invitation_hash = ?1 AND invitation_ends_unix > ?2",
        values![secrets::fingerprint(token), now],
        |line| Ok((line.get(0)?, line.get(1)?)),
    )
}

/// Who made the entries of a history: number of the entry and name.
pub fn of_steps(c: &Connection, request: i64) -> SqlResult<Vec<(i64, String)>> {
    c.all(
        "SELECT step.number, staff.name FROM step JOIN staff ON staff.number = step.staff WHERE step.request = ?1",
        values![request],
        |line| Ok((line.get(0)?, line.get(1)?)),
    )
}

/// A shop that nobody works for gets the owners of the first shop: it was added to the desk later.
pub fn adopt(c: &Connection, shops: &[String]) -> SqlResult<()> {
    let Some((first, others)) = shops.split_first() else {
        return Ok(());
    };
    for shop in others {
        c.change(
            "INSERT INTO staff_role (staff, shop, role)
             SELECT staff, CAST(?1 AS TEXT), 'owner' FROM staff_role
             WHERE shop = ?2 AND role = 'owner' AND is_off = 0
               AND NOT EXISTS (SELECT 1 FROM staff_role WHERE shop = ?1)
             ON CONFLICT (staff, shop) DO NOTHING",
            values![shop, first],
        )?;
    }
    Ok(())
}
