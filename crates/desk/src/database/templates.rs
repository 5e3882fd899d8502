//! The shop's own words for answers, by language.

use super::sql::{Connection, Line, SqlResult, values};

/// Texts of a shop at most.
const MOST: i64 = 500;

/// One text in one language.
#[derive(Clone, Debug)]
pub struct Template {
    pub number: i64,
    pub name: String,
    pub locale: String,
    pub text: String,
}

fn template(line: &Line) -> SqlResult<Template> {
    Ok(Template {
        number: line.get(0)?,
        name: line.get(1)?,
        locale: line.get(2)?,
        text: line.get(3)?,
    })
}

/// The texts of a shop by name and language.
pub fn of_shop(c: &Connection, shop: &str) -> SqlResult<Vec<Template>> {
    c.all(
        "SELECT number, name, locale, text FROM template WHERE shop = ?1 ORDER BY lower(name), name, locale",
        values![shop],
        template,
    )
}

/// Puts a text; `false` when the shop has as many as it may.
pub fn put(c: &Connection, shop: &str, name: &str, locale: &str, text: &str) -> SqlResult<bool> {
    let many: i64 = c.one(
        "SELECT count(*) FROM template WHERE shop = ?1",
        values![shop],
    )?;
    if many >= MOST {
        return Ok(false);
    }
    c.change(
        "INSERT INTO template (shop, name, locale, text) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (shop, name, locale) DO UPDATE SET text = excluded.text",
        values![shop, name, locale, text],
    )?;
    Ok(true)
}

/// Changes a text; `false` when the shop has none with that number.
pub fn change(c: &Connection, shop: &str, number: i64, text: &str) -> SqlResult<bool> {
    let change = "UPDATE template SET text = ?3 WHERE shop = ?1 AND number = ?2";
    Ok(c.change(change, values![shop, number, text])? > 0)
}

/// Takes a text away; `false` when the shop has none with that number.
pub fn remove(c: &Connection, shop: &str, number: i64) -> SqlResult<bool> {
    let remove = "DELETE FROM template WHERE shop = ?1 AND number = ?2";
    Ok(c.change(remove, values![shop, number])? > 0)
}
