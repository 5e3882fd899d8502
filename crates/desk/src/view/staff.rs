//! Who works for the shop.

use super::layout::{Frame, page as framed};
use super::site::Site;
use crate::database::staff::{Member, Role};
use crate::session::Staff;
use crate::words::Words;
use after_sales_phrases::{MessageId, Value};
use maud::{Markup, html};

/// A link to hand over. It is shown once.
pub struct Invitation {
    pub name: String,
    pub token: String,
}

/// Why nothing was changed.
pub enum Note {
    /// Name or address cannot be used: as they were typed.
    Fields(String, String),
    /// Nobody could manage the shop any more.
    LastOwner,
    /// The person works for a shop that is not the owner's.
    OtherShop,
}

/// What the page shows.
pub struct People<'a> {
    pub words: &'a Words,
    pub site: Site<'a>,
    pub staff: &'a Staff,
    /// `https://desk.shop.example`, or empty.
    pub base: &'a str,
    pub members: &'a [Member],
    /// Whether the one password of earlier desks still opens everything.
    pub one_password: bool,
    /// Seconds since 1970.
    pub now: i64,
    pub note: Option<&'a Note>,
    pub link: Option<&'a Invitation>,
}

/// The page.
pub fn page(people: &People<'_>) -> Markup {
    let words = people.words;
    let title = words.say(MessageId::InboxStaff);
    let note = people.note.map(|note| match note {
        Note::Fields(..) => MessageId::InboxFieldsWrong,
        Note::LastOwner => MessageId::InboxLastOwner,
        Note::OtherShop => MessageId::InboxOtherShop,
    });
    let body = html! {
        h1 { (title) }
        @if let Some(note) = note { p.note role="alert" { (words.say(note)) } }
        @if let Some(link) = people.link { (handed(people, link)) }
        @if people.one_password { (one_password(people)) }
        ul.people { @for member in people.members { (line(people, member)) } }
        section.slim {
            h2 { (words.say(MessageId::InboxInvite)) }
            (invite(people))
        }
    };
    let frame = Frame::Staff {
        staff: people.staff,
        here: "/staff",
    };
    framed(words, people.site, &title, &frame, &body)
}

fn handed(people: &People<'_>, link: &Invitation) -> Markup {
    let words = people.words;
    let path = people.site.path("/invitation");
    html! {
        div.note role="status" {
            p { (words.with(MessageId::InboxLinkText, &[("name", Value::from(link.name.as_str()))])) }
            p { code.link dir="ltr" { (people.base) (path) "?token=" (link.token) } }
        }
    }
}

fn one_password(people: &People<'_>) -> Markup {
    let words = people.words;
    html! {
        div.note {
            p { (words.say(MessageId::InboxOnePassword)) }
            form method="post" action=(people.site.path("/staff/one-password")) {
                input type="hidden" name="csrf" value=(people.staff.csrf);
                button.quiet type="submit" { (words.say(MessageId::InboxOnePasswordGo)) }
            }
        }
    }
}

fn line(people: &People<'_>, member: &Member) -> Markup {
    let words = people.words;
    let action = people.site.path(&format!("/staff/{}", member.number));
    let field = format!("role-{}", member.number);
    let open = member
        .invitation_ends_unix
        .is_some_and(|ends| ends > people.now);
    let state = match (member.is_off, member.has_password, open) {
        (true, ..) => "off",
        (_, true, _) => "active",
        (_, false, true) => "invited",
        (_, false, false) => "expired",
    };
    html! {
        li data-person=(state) {
            div.person {
                strong dir="auto" { (member.name) }
                bdi.muted { (member.email) }
                span.standing { (words.word(MessageId::InboxPerson, state)) }
            }
            form method="post" action=(action) {
                input type="hidden" name="csrf" value=(people.staff.csrf);
                @if member.is_off {
                    button.quiet type="submit" name="do" value="on" { (words.say(MessageId::InboxSwitchOn)) }
                } @else {
                    label.hidden for=(field) { (words.say(MessageId::InboxRoleLabel)) }
                    select id=(field) name="role" { (roles(words, member.role)) }
                    button.quiet type="submit" name="do" value="role" { (words.say(MessageId::InboxSave)) }
                    button.quiet type="submit" name="do" value="link" { (words.say(MessageId::InboxNewLink)) }
                    button.quiet type="submit" name="do" value="off" { (words.say(MessageId::InboxSwitchOff)) }
                }
            }
        }
    }
}

fn roles(words: &Words, chosen: Role) -> Markup {
    html! {
        @for role in Role::ALL {
            option value=(role.as_str()) selected[role == chosen] { (words.word(MessageId::InboxRole, role.as_str())) }
        }
    }
}

fn invite(people: &People<'_>) -> Markup {
    let words = people.words;
    let (name, email) = match people.note {
        Some(Note::Fields(name, email)) => (name.as_str(), email.as_str()),
        _ => ("", ""),
    };
    html! {
        form.stack method="post" action=(people.site.path("/staff")) {
            input type="hidden" name="csrf" value=(people.staff.csrf);
            label for="name" { (words.say(MessageId::DeskName)) }
            input #name type="text" name="name" value=(name) required maxlength="80" dir="auto" autocomplete="off";
            label for="email" { (words.say(MessageId::DeskEmail)) }
            input #email type="email" name="email" value=(email) required dir="ltr" autocomplete="off";
            label for="role" { (words.say(MessageId::InboxRoleLabel)) }
            select #role name="role" aria-describedby="role-hint" { (roles(words, Role::Agent)) }
            p.hint #role-hint { (words.say(MessageId::InboxRoleHint)) }
            button type="submit" { (words.say(MessageId::InboxInviteGo)) }
        }
    }
}
