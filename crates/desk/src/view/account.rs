//! A person's own account.

use super::access::{SetupNote, passwords};
use super::layout::{Frame, page as framed};
use super::site::Site;
use crate::passwords::Unfit;
use crate::session::Staff;
use crate::words::Words;
use after_sales_phrases::MessageId;
use axum::http::StatusCode;
use maud::{Markup, html};

/// Why the page is shown again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Note {
    /// The password of now is another.
    Wrong,
    /// The new one does not do.
    Password(Unfit),
}

impl Note {
    /// The status of the answer.
    pub fn status(note: Option<Self>) -> StatusCode {
        match note {
            None => StatusCode::OK,
            Some(Self::Wrong) => StatusCode::FORBIDDEN,
            Some(Self::Password(_)) => StatusCode::UNPROCESSABLE_ENTITY,
        }
    }
}

impl From<Unfit> for Note {
    fn from(unfit: Unfit) -> Self {
        Self::Password(unfit)
    }
}

/// The page.
pub fn page(words: &Words, site: Site<'_>, staff: &Staff, note: Option<Note>) -> Markup {
    let title = words.say(MessageId::InboxAccount);
    let wrong = note == Some(Note::Wrong);
    let unfit = match note {
        Some(Note::Password(unfit)) => Some(SetupNote::Password(unfit)),
        _ => None,
    };
    let action = site.path("/account");
    let body = html! {
        h1 { (title) }
        p.lead {
            @if !staff.name.is_empty() { bdi { (staff.name) } " · " }
            (words.word(MessageId::InboxRole, staff.role.as_str()))
        }
        div.slim {
            section {
                h2 { (words.say(MessageId::InboxChangePassword)) }
                form.stack method="post" action=(action) {
                    input type="hidden" name="csrf" value=(staff.csrf);
                    label for="current" { (words.say(MessageId::InboxCurrentPassword)) }
                    input #current type="password" name="current" autocomplete="current-password" required
                        aria-invalid=[wrong.then_some("true")] aria-describedby=[wrong.then_some("wrong")];
                    @if wrong { p.error #wrong role="alert" { (words.say(MessageId::DeskLoginWrong)) } }
                    (passwords(words, unfit, false))
                    button type="submit" name="do" value="password" { (words.say(MessageId::DeskSetupGo)) }
                }
            }
            section {
                h2 { (words.say(MessageId::InboxEverywhere)) }
                p { (words.say(MessageId::InboxEverywhereText)) }
                form.actions method="post" action=(action) {
                    input type="hidden" name="csrf" value=(staff.csrf);
                    button.quiet type="submit" name="do" value="everywhere" { (words.say(MessageId::InboxEverywhere)) }
                }
            }
        }
    };
    framed(
        words,
        site,
        &title,
        &Frame::Staff {
            staff,
            here: "/account",
        },
        &body,
    )
}
