//! Log-in, set-up and invitations.

use super::layout::{Frame, page};
use super::site::Site;
use crate::passwords::Unfit;
use crate::words::Words;
use after_sales_phrases::{MessageId, Value};
use axum::http::StatusCode;
use maud::{Markup, html};

/// What the log-in page shows.
pub struct Login<'a> {
    pub words: &'a Words,
    pub site: Site<'a>,
    /// As it was typed.
    pub email: &'a str,
    /// Address and password do not fit.
    pub wrong: bool,
    /// Whether the one password of earlier desks still opens it.
    pub one_password: bool,
    /// Whether anybody has an account.
    pub accounts: bool,
}

/// Why a page for a new password is shown again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetupNote {
    /// The link is wrong or was used.
    Closed,
    /// No name, or none that can be shown.
    Name,
    /// No address.
    Email,
    /// The password does not do.
    Password(Unfit),
}

impl SetupNote {
    /// The status of the answer.
    pub fn status(self) -> StatusCode {
        match self {
            Self::Closed => StatusCode::GONE,
            _ => StatusCode::UNPROCESSABLE_ENTITY,
        }
    }
}

impl From<Unfit> for SetupNote {
    fn from(unfit: Unfit) -> Self {
        Self::Password(unfit)
    }
}

/// What a page for a new account shows.
pub struct Setup<'a> {
    pub words: &'a Words,
    pub site: Site<'a>,
    /// Where the form goes: `/setup`.
    pub action: &'a str,
    pub token: &'a str,
    /// Who was invited; none for the first owner, who says it.
    pub person: Option<&'a str>,
    pub name: &'a str,
    pub email: &'a str,
    pub note: Option<SetupNote>,
}

/// The log-in page.
pub fn login(login: &Login<'_>) -> Markup {
    let (words, site, wrong) = (login.words, login.site, login.wrong);
    let title = words.say(MessageId::DeskLoginTitle);
    let described = wrong.then_some("wrong");
    let body = html! {
        div.card {
            h1 { (title) }
            @if !login.one_password && !login.accounts {
                p.note role="status" { (words.say(MessageId::DeskNoPassword)) }
            } @else {
                p.lead { (words.with(MessageId::DeskLoginText, &[("shop", Value::from(site.shop.name.as_str()))])) }
                form.stack method="post" action=(site.path("/login")) {
                    @if login.accounts {
                        label for="email" { (words.say(MessageId::DeskEmail)) }
                        input #email type="email" name="email" value=(login.email) autocomplete="username" dir="ltr"
                            required[!login.one_password] autofocus aria-invalid=[wrong.then_some("true")] aria-describedby=[described];
                    }
                    label for="password" { (words.say(MessageId::DeskPassword)) }
                    input #password type="password" name="password" autocomplete="current-password" required
                        autofocus[!login.accounts] aria-invalid=[wrong.then_some("true")] aria-describedby=[described];
                    @if wrong {
                        p.error #wrong role="alert" { (words.say(if login.accounts { MessageId::InboxLoginWrong } else { MessageId::DeskLoginWrong })) }
                    }
                    button type="submit" { (words.say(MessageId::DeskLoginGo)) }
                }
                @if login.accounts { p.hint { (words.say(MessageId::InboxForgotten)) } }
            }
        }
    };
    page(words, site, &title, &Frame::Public, &body)
}

/// The page where the first owner, or whoever was invited, chooses a password.
pub fn setup(setup: &Setup<'_>) -> Markup {
    let (words, site) = (setup.words, setup.site);
    let shop = [("shop", Value::from(site.shop.name.as_str()))];
    let title = match setup.person {
        None => words.say(MessageId::InboxSetupTitle),
        Some(_) => words.with(MessageId::InboxInvitationTitle, &shop),
    };
    let closed = match setup.person {
        None => MessageId::DeskSetupClosedText,
        Some(_) => MessageId::InboxInvitationClosed,
    };
    let body = html! {
        div.card {
            @if setup.note == Some(SetupNote::Closed) {
                h1 { (words.say(MessageId::DeskSetupClosedTitle)) }
                p.lead { (words.say(closed)) }
                p.actions { a.button href=(site.path("/login")) { (words.say(MessageId::DeskLoginGo)) } }
            } @else {
                h1 { (title) }
                @match setup.person {
                    None => { p.lead { (words.say(MessageId::InboxSetupText)) } },
                    Some(name) => { p.lead { (words.with(MessageId::InboxInvitationText, &[("name", Value::from(name))])) } },
                }
                form.stack method="post" action=(site.path(setup.action)) {
                    input type="hidden" name="token" value=(setup.token);
                    @if setup.person.is_none() { (who(setup)) }
                    (passwords(words, setup.note, setup.person.is_some()))
                    button type="submit" { (words.say(MessageId::InboxSetupGo)) }
                }
            }
        }
    };
    page(words, site, &title, &Frame::Public, &body)
}

fn who(setup: &Setup<'_>) -> Markup {
    let words = setup.words;
    let (name, email) = (
        setup.note == Some(SetupNote::Name),
        setup.note == Some(SetupNote::Email),
    );
    html! {
        label for="name" { (words.say(MessageId::InboxYourName)) }
        input #name type="text" name="name" value=(setup.name) autocomplete="name" required maxlength="80" dir="auto" autofocus
            aria-invalid=[name.then_some("true")] aria-describedby=[name.then_some("name-wrong")];
        @if name { p.error #name-wrong role="alert" { (words.say(MessageId::InboxNameWrong)) } }
        label for="email" { (words.say(MessageId::InboxYourEmail)) }
        input #email type="email" name="email" value=(setup.email) autocomplete="username" required dir="ltr"
            aria-invalid=[email.then_some("true")] aria-describedby=[email.then_some("email-wrong")];
        @if email { p.error #email-wrong role="alert" { (words.say(MessageId::DeskEmailWrong)) } }
    }
}

/// Two fields for a new password.
pub fn passwords(words: &Words, note: Option<SetupNote>, first: bool) -> Markup {
    let short = note == Some(SetupNote::Password(Unfit::Short));
    let differ = note == Some(SetupNote::Password(Unfit::Differ));
    html! {
        label for="password" { (words.say(MessageId::DeskPassword)) }
        input #password type="password" name="password" autocomplete="new-password" required
            minlength="10" autofocus[first] aria-invalid=[short.then_some("true")] aria-describedby="hint";
        p #hint class=(if short { "error" } else { "hint" }) role=[short.then_some("alert")] {
            (words.say(MessageId::DeskPasswordHint))
        }
        label for="again" { (words.say(MessageId::DeskPasswordAgain)) }
        input #again type="password" name="again" autocomplete="new-password" required minlength="10"
            aria-invalid=[differ.then_some("true")] aria-describedby=[differ.then_some("differ")];
        @if differ {
            p.error #differ role="alert" { (words.say(MessageId::DeskPasswordDiffers)) }
        }
    }
}
