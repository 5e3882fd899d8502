//! Photos of a request: named first, stored when they come, each once.

use super::cases;
use super::hooks::{self, Event};
use super::sql::{Connection, SqlResult, values};
use super::steps;
use crate::case::life;
use crate::clock::Reading;
use crate::hook::Outward;
use crate::photo::{MOST, Picture};

/// A photo that the request names.
#[derive(Clone, Debug)]
pub struct Photo {
    /// Of the bytes that the buyer sends, hex.
    pub sha256: String,
    /// Of the stored picture, in pixels; none while it is missing.
    pub size: Option<(u32, u32)>,
}

/// The photos of a request, in the order in which they were named.
pub fn of_request(c: &Connection, request: i64) -> SqlResult<Vec<Photo>> {
    c.all(
        "SELECT sha256, width, height FROM photo WHERE request = ?1 ORDER BY number",
        values![request],
        |line| {
            let (width, height): (Option<u32>, Option<u32>) = (line.get(1)?, line.get(2)?);
            Ok(Photo {
                sha256: line.get(0)?,
                size: width.zip(height),
            })
        },
    )
}

/// Names a photo that came by the form; `false` when there is no room for it. It takes the place of one that never
/// came: who sends it by hand sends other bytes than the browser would have.
pub fn name(c: &Connection, request: i64, sha256: &str) -> SqlResult<bool> {
    let photos = of_request(c, request)?;
    if photos.iter().any(|photo| photo.sha256 == sha256) {
        return Ok(true);
    }
    let replaced = c.change(
        "UPDATE photo SET sha256 = ?2 WHERE number =
            (SELECT min(number) FROM photo WHERE request = ?1 AND stored_at IS NULL)",
        values![request, sha256],
    )?;
    if replaced > 0 {
        return Ok(true);
    }
    if photos.len() >= MOST {
        return Ok(false);
    }
    c.change(
        "INSERT INTO photo (request, sha256) VALUES (?1, ?2) ON CONFLICT (request, sha256) DO NOTHING",
        values![request, sha256],
    )?;
    Ok(true)
}

/// Stores the picture of a photo that was named; `false` when it is there already.
pub fn store(
    c: &Connection,
    request: i64,
    sha256: &str,
    at: &str,
    picture: Picture,
) -> SqlResult<bool> {
    let length = i64::try_from(picture.image.len()).unwrap_or(i64::MAX);
    let changed = c.change(
        "UPDATE photo SET stored_at = ?3, width = ?4, height = ?5, bytes = ?6, image = ?7, small = ?8
         WHERE request = ?1 AND sha256 = ?2 AND stored_at IS NULL",
        values![
            request,
            sha256,
            at,
            picture.width,
            picture.height,
            length,
            picture.image,
            picture.small
        ],
    )?;
    Ok(changed > 0)
}

/// Notes that photos came after the request. They do what a message does: a case that waited for its buyer goes on.
pub fn note(c: &Connection, request: i64, now: &Reading, out: &Outward) -> SqlResult<()> {
    let Some(mut case) = cases::held(c, request)? else {
        return Ok(());
    };
    let from = case.state.clone();
    case.to(life::after_message(&from), now.unix);
    cases::put(c, request, &case)?;
    let new = steps::New {
        request,
        at: &now.text,
        state: &case.state,
        message: "",
        actor: "buyer",
        kind: "photos",
        key: None,
        staff: None,
    };
    let step = steps::add(c, &new)?;
    hooks::queue(c, out, request, Event::photos(step, &from), now)
}

/// Which picture of a photo.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// As it is kept.
    Whole,
    /// For lists.
    Small,
}

/// The bytes of the request's photo with this place in its list, counted from 0.
pub fn image(c: &Connection, request: i64, place: u32, size: Size) -> SqlResult<Option<Vec<u8>>> {
    let column = match size {
        Size::Whole => "image",
        Size::Small => "small",
    };
    let found = c.first(
        &format!("SELECT {column} FROM photo WHERE request = ?1 ORDER BY number LIMIT 1 OFFSET ?2"),
        values![request, i64::from(place)],
        |line| line.get::<Option<Vec<u8>>>(0),
    )?;
    Ok(found.flatten())
}
