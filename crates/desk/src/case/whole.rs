//! Everything that the buyer of a case may read.

use crate::app::App;
use crate::database::DatabaseError;
use crate::database::cases::{self, Case};
use crate::database::outbox;
use crate::database::photos::{self, Photo};
use crate::database::rating::{self, Rating};
use crate::database::requests::{self, Row};
use crate::database::steps::{self, Step};
use after_sales_policy::{AfterSalesRequest, read_request};

/// A case as its buyer may see it.
pub struct Whole {
    pub row: Row,
    pub request: AfterSalesRequest,
    pub steps: Vec<Step>,
    pub case: Case,
    pub rating: Option<Rating>,
    pub photos: Vec<Photo>,
}

impl Whole {
    /// Since when the case is in its state, RFC 3339.
    pub fn since(&self) -> &str {
        let state = &self.case.state;
        let same = self
            .steps
            .iter()
            .rev()
            .take_while(|step| step.state == *state);
        same.last().map_or(&self.row.received_at, |step| &step.at)
    }

    /// Until when the shop said it would answer, as long as it has not, seconds since 1970.
    pub fn answer_by(&self) -> Option<i64> {
        let open = self.case.first_answer_unix.is_none();
        self.case.answer_by_unix.filter(|_| open)
    }

    /// Whether the buyer may rate it, for the first time or again.
    pub fn takes_rating(&self, now_unix: i64) -> bool {
        match &self.rating {
            Some(rating) => now_unix < rating.ends_unix(),
            None => self.case.closed_unix.is_some(),
        }
    }
}

/// The case behind a status link; none when there is no such link.
pub async fn by_token(app: &App, token: String) -> Result<Option<Whole>, DatabaseError> {
    let shop = app.shop.clone();
    let found = app
        .database
        .read(move |c| {
            let Some(row) = requests::by_status_token(c, &shop, &token)? else {
                return Ok(None);
            };
            let case = cases::of(c, row.number)?;
            let (steps, rating) = (
                steps::of_request(c, row.number)?,
                rating::of(c, row.number)?,
            );
            let photos = photos::of_request(c, row.number)?;
            Ok(case.map(|case| (row, case, steps, rating, photos)))
        })
        .await?;
    Ok(found.and_then(|(mut row, case, steps, rating, photos)| {
        // Nobody sends what waits: the buyer must not rely on it.
        if app.outgoing.is_none() && row.mail == Some(outbox::State::Queued) {
            row.mail = None;
        }
        let request = read_request(&row.body).request?;
        Some(Whole {
            row,
            request,
            steps,
            case,
            rating,
            photos,
        })
    }))
}
