//! How buyers rate their case: once, and changeable for a while.

use super::cases;
use super::hooks::{self, Event};
use super::sql::{Connection, SqlResult, values};
use crate::case::{MESSAGE, life};
use crate::clock::Reading;
use crate::hook::Outward;

/// A rating.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rating {
    /// 1, the worst, to 5.
    pub stars: i64,
    /// In the buyer's words; may be empty.
    pub comment: String,
    /// When it was first given, RFC 3339.
    pub at: String,
    /// The same in seconds since 1970.
    pub at_unix: i64,
}

impl Rating {
    /// Until when it can be changed, seconds since 1970.
    pub fn ends_unix(&self) -> i64 {
        self.at_unix + life::RATING_CHANGES
    }
}

/// A rating as it comes in.
#[derive(Clone, Debug)]
pub struct Given {
    /// Row of the request.
    pub request: i64,
    pub stars: i64,
    /// Cleaned.
    pub comment: String,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rated {
    /// It stands like this; `new` for the first one, `changed` when anything was written.
    Done {
        rating: Rating,
        new: bool,
        changed: bool,
    },
    /// Not 1 to 5.
    Stars,
    /// The comment is too long.
    Long,
    /// The case is not closed yet.
    Open,
    /// Another one was given, too long ago to change it.
    Late,
}

/// The rating of a request.
pub fn of(c: &Connection, request: i64) -> SqlResult<Option<Rating>> {
    c.first(
        "SELECT stars, comment, at, at_unix FROM rating WHERE request = ?1",
        values![request],
        |line| {
            Ok(Rating {
                stars: line.get(0)?,
                comment: line.get(1)?,
                at: line.get(2)?,
                at_unix: line.get(3)?,
            })
        },
    )
}

/// Stores a rating, or changes it. The same one again changes nothing.
pub fn give(c: &Connection, given: &Given, now: &Reading, out: &Outward) -> SqlResult<Rated> {
    if !(1..=5).contains(&given.stars) {
        return Ok(Rated::Stars);
    }
    if given.comment.chars().count() > MESSAGE {
        return Ok(Rated::Long);
    }
    let Some(case) = cases::held(c, given.request)? else {
        return Ok(Rated::Open);
    };
    let before = of(c, given.request)?;
    if let Some(rating) = &before {
        if (rating.stars, &rating.comment) == (given.stars, &given.comment) {
            return Ok(Rated::Done {
                rating: rating.clone(),
                new: false,
                changed: false,
            });
        }
        if now.unix >= rating.ends_unix() {
            return Ok(Rated::Late);
        }
    } else if !life::is_closed(&case.state) {
        return Ok(Rated::Open);
    }
    c.change(
        "INSERT INTO rating (request, stars, comment, at, at_unix) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (request) DO UPDATE SET stars = excluded.stars, comment = excluded.comment",
        values![
            given.request,
            given.stars,
            &given.comment,
            &now.text,
            now.unix
        ],
    )?;
    let event = Event::rating(given.stars, before.is_some(), &given.comment);
    hooks::queue(c, out, given.request, event, now)?;
    let (new, first) = (before.is_none(), before);
    Ok(Rated::Done {
        rating: Rating {
            stars: given.stars,
            comment: given.comment.clone(),
            at: first
                .as_ref()
                .map_or_else(|| now.text.clone(), |r| r.at.clone()),
            at_unix: first.map_or(now.unix, |rating| rating.at_unix),
        },
        new,
        changed: true,
    })
}
