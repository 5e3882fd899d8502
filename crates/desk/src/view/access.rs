//! Log-in and set-up.

use super::layout::{Frame, page};
use crate::words::Words;
use after_sales_phrases::{MessageId, Value};
use after_sales_policy::Shop;
use maud::{Markup, html};

/// Why the log-in page is shown again.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum LoginNote {
    /// The password is not right.
    Wrong,
    /// None was set yet.
    NoPassword,
}

/// Why the set-up page is shown again.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum SetupNote {
    /// The link is wrong or was used.
    Closed,
    /// The password is too short.
    Short,
    /// The two passwords differ.
    Differ,
}

/// The log-in page.
pub fn login(words: &Words, shop: &Shop, note: Option<LoginNote>) -> Markup {
    let title = words.say(MessageId::DeskLoginTitle);
    let wrong = note == Some(LoginNote::Wrong);
    let body = html! {
        div.card {
            h1 { (title) }
            @if note == Some(LoginNote::NoPassword) {
                p.note role="status" { (words.say(MessageId::DeskNoPassword)) }
            } @else {
                p.lead { (words.with(MessageId::DeskLoginText, &[("shop", Value::from(shop.name.as_str()))])) }
                form.stack method="post" action="/login" {
                    label for="password" { (words.say(MessageId::DeskPassword)) }
                    input #password type="password" name="password" autocomplete="current-password" required
                        autofocus aria-invalid=[wrong.then_some("true")] aria-describedby=[wrong.then_some("wrong")];
                    @if wrong {
                        p.error #wrong role="alert" { (words.say(MessageId::DeskLoginWrong)) }
                    }
                    button type="submit" { (words.say(MessageId::DeskLoginGo)) }
                }
            }
        }
    };
    page(words, shop, &title, &Frame::Public, &body)
}

/// The set-up page.
pub fn setup(words: &Words, shop: &Shop, token: &str, note: Option<SetupNote>) -> Markup {
    let title = words.say(MessageId::DeskSetupTitle);
    let short = note == Some(SetupNote::Short);
    let differ = note == Some(SetupNote::Differ);
    let body = html! {
        div.card {
            @if note == Some(SetupNote::Closed) {
                h1 { (words.say(MessageId::DeskSetupClosedTitle)) }
                p.lead { (words.say(MessageId::DeskSetupClosedText)) }
                p.actions { a.button href="/login" { (words.say(MessageId::DeskLoginGo)) } }
            } @else {
                h1 { (title) }
                p.lead { (words.say(MessageId::DeskSetupText)) }
                form.stack method="post" action="/setup" {
                    input type="hidden" name="token" value=(token);
                    label for="password" { (words.say(MessageId::DeskPassword)) }
                    input #password type="password" name="password" autocomplete="new-password" required
                        minlength="10" autofocus aria-invalid=[short.then_some("true")] aria-describedby="hint";
                    p #hint class=(if short { "error" } else { "hint" }) role=[short.then_some("alert")] {
                        (words.say(MessageId::DeskPasswordHint))
                    }
                    label for="again" { (words.say(MessageId::DeskPasswordAgain)) }
                    input #again type="password" name="again" autocomplete="new-password" required minlength="10"
                        aria-invalid=[differ.then_some("true")] aria-describedby=[differ.then_some("differ")];
                    @if differ {
                        p.error #differ role="alert" { (words.say(MessageId::DeskPasswordDiffers)) }
                    }
                    button type="submit" { (words.say(MessageId::DeskSetupGo)) }
                }
            }
        }
    };
    page(words, shop, &title, &Frame::Public, &body)
}
