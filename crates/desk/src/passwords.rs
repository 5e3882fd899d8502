//! Passwords of people: their form, their hashes, and the time that a wrong one takes.

use crate::app::App;
use crate::failure::Failure;
use argon2::Argon2;
use argon2::password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash};
use std::sync::LazyLock;

/// Fewest characters of a password.
const SHORTEST: usize = 10;
/// Longest password that is hashed, in bytes.
const LONGEST: usize = 1024;

/// What is compared for somebody who is not there: the answer takes as long as for somebody who is.
static NOBODY: LazyLock<Option<String>> = LazyLock::new(|| hash(&crate::secrets::token::<32>()));

/// Why a new password is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// Too short, or far too long.
    Short,
    /// The two differ.
    Differ,
}

/// Checks a new password, typed twice.
pub fn unfit(password: &str, again: &str) -> Option<Unfit> {
    if password.chars().count() < SHORTEST || password.len() > LONGEST {
        Some(Unfit::Short)
    } else if password != again {
        Some(Unfit::Differ)
    } else {
        None
    }
}

/// The hash to store (PHC text).
pub async fn hashed(app: &App, password: String) -> Result<String, Failure> {
    let _seat = seat(app).await?;
    tokio::task::spawn_blocking(move || hash(&password))
        .await
        .ok()
        .flatten()
        .ok_or(Failure::Unavailable)
}

/// Whether it is the password behind the hash; without a hash it is not, after the same time.
pub async fn is_right(
    app: &App,
    password: String,
    stored: Option<String>,
) -> Result<bool, Failure> {
    if password.len() > LONGEST {
        return Ok(false);
    }
    let _seat = seat(app).await?;
    tokio::task::spawn_blocking(move || {
        // In both cases, so that the first stranger after a start does not wait longer than others.
        let nobody = NOBODY.as_deref().unwrap_or_default();
        let fits = verified(&password, stored.as_deref().unwrap_or(nobody));
        fits && stored.is_some()
    })
    .await
    .map_err(|_| Failure::Unavailable)
}

async fn seat(app: &App) -> Result<tokio::sync::SemaphorePermit<'_>, Failure> {
    app.hashing
        .acquire()
        .await
        .map_err(|_| Failure::Unavailable)
}

fn hash(password: &str) -> Option<String> {
    let hash = Argon2::default().hash_password(password.as_bytes()).ok()?;
    Some(hash.to_string())
}

fn verified(password: &str, stored: &str) -> bool {
    PasswordHash::new(stored).is_ok_and(|hash| {
        Argon2::default()
            .verify_password(password.as_bytes(), &hash)
            .is_ok()
    })
}
