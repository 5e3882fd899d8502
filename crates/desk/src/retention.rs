//! How long personal data is kept, and the task that takes it out when the time is over.

use crate::app::App;
use crate::database::{DatabaseError, erasure};
use crate::{DeskError, log};
use after_sales_policy::CaseType;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;

const DAY: i64 = 24 * 60 * 60;
/// How often the task looks.
const LOOK: Duration = Duration::from_secs(60 * 60);
/// Cases in one commit: nobody waits long behind it.
const AT_ONCE: i64 = 100;

/// How many days after its end a case keeps personal data
///
/// ```
/// use after_sales_desk::Keep;
///
/// let all: Keep = "1095".parse()?;
/// let of_one_kind: Keep = "withdrawal=3650".parse()?;
/// assert!("forever".parse::<Keep>().is_err());
/// # Ok::<(), after_sales_desk::DeskError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Keep {
    /// The kind of case; every kind that no other names, when there is none.
    pub case: Option<CaseType>,
    /// Days, at least one.
    pub days: u32,
}

impl FromStr for Keep {
    type Err = DeskError;

    fn from_str(text: &str) -> Result<Self, DeskError> {
        let wrong = || DeskError::Keep {
            text: text.chars().take(80).collect(),
        };
        let (case, days) = match text.split_once('=') {
            None => (None, text),
            Some((name, days)) => {
                let known = CaseType::ALL.iter().find(|(_, known)| *known == name);
                (Some(known.ok_or_else(wrong)?.0), days)
            }
        };
        let days = days.parse().ok().filter(|days| *days > 0);
        Ok(Self {
            case,
            days: days.ok_or_else(wrong)?,
        })
    }
}

/// Takes personal data out, now and every hour, until `stop` turns true.
pub async fn work(shops: Vec<Arc<App>>, keeps: Vec<Keep>, mut stop: watch::Receiver<bool>) {
    while !*stop.borrow() {
        for app in &shops {
            if let Err(error) = turn(app, &keeps).await {
                log::trouble("personal data was not taken out", &error.to_string());
            }
        }
        tokio::select! {
            () = tokio::time::sleep(LOOK) => {}
            _ = stop.changed() => {}
        }
    }
}

async fn turn(app: &App, keeps: &[Keep]) -> Result<(), DatabaseError> {
    let general = keeps.iter().find(|keep| keep.case.is_none());
    for (case, name) in CaseType::ALL {
        let own = keeps.iter().find(|keep| keep.case == Some(*case));
        let Some(keep) = own.or(general) else {
            continue;
        };
        let now = app.clock.now().unix;
        let before = now - i64::from(keep.days) * DAY;
        loop {
            let (shop, name) = (app.shop.clone(), (*name).to_owned());
            let erased = app
                .database
                .write(move |c| {
                    let due = erasure::due(c, &shop, Some(&name), before, AT_ONCE)?;
                    for request in &due {
                        erasure::erase(c, *request, now)?;
                    }
                    Ok(due.len())
                })
                .await?;
            if erased == 0 {
                break;
            }
        }
    }
    if let Some(keep) = general {
        let (shop, before) = (
            app.shop.clone(),
            app.clock.now().unix - i64::from(keep.days) * DAY,
        );
        app.database
            .write(move |c| erasure::forget_purchases(c, &shop, before))
            .await?;
    }
    Ok(())
}
