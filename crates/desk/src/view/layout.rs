//! The frame of every page.

use super::site::Site;
use crate::database::staff::Role;
use crate::session::Staff;
use crate::words::Words;
use after_sales_phrases::MessageId;
use maud::{DOCTYPE, Markup, html};
use sha2::{Digest, Sha256};
use std::sync::LazyLock;

/// The style sheet of the desk.
pub const STYLE: &str = include_str!("../desk.css");

/// Its address changes with its text.
static STYLE_ADDRESS: LazyLock<String> = LazyLock::new(|| {
    let hash = hex::encode(Sha256::digest(STYLE.as_bytes()));
    format!("/desk/desk.css?{}", &hash[..16])
});

/// The pages of a shop, in the order of the head, and who sees them there.
const PAGES: [(&str, MessageId, Role); 5] = [
    ("/inbox", MessageId::DeskInbox, Role::Reader),
    ("/figures", MessageId::FiguresTitle, Role::Reader),
    ("/orders", MessageId::OrdersTitle, Role::Agent),
    ("/templates", MessageId::InboxTemplates, Role::Owner),
    ("/staff", MessageId::InboxStaff, Role::Owner),
];

/// How a page is framed.
pub enum Frame<'a> {
    /// One narrow column under the shop's name.
    Public,
    /// The shop's own pages.
    Staff {
        /// Who looks at it.
        staff: &'a Staff,
        /// The page of the head that it belongs to: `/inbox`.
        here: &'static str,
    },
}

/// A whole page.
pub fn page(
    words: &Words,
    site: Site<'_>,
    title: &str,
    frame: &Frame<'_>,
    body: &Markup,
) -> Markup {
    let width = match frame {
        Frame::Public => "narrow",
        Frame::Staff { .. } => "wide",
    };
    html! {
        (DOCTYPE)
        html lang=(words.locale()) dir=(words.dir()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (title) " – " (site.shop.name) }
                link rel="icon" href="data:,";
                link rel="stylesheet" href=(*STYLE_ADDRESS);
            }
            body {
                @match frame {
                    Frame::Public => {
                        header.top { div class="bar narrow" { span.shop dir="auto" { (site.shop.name) } } }
                    },
                    Frame::Staff { staff, here } => {
                        a.skip href="#main" { (words.say(MessageId::InboxSkip)) }
                        (head(words, site, staff, here))
                    },
                }
                main #main class=(width) tabindex="-1" { (body) }
            }
        }
    }
}

fn head(words: &Words, site: Site<'_>, staff: &Staff, here: &str) -> Markup {
    let me = match staff.name.is_empty() {
        true => words.say(MessageId::InboxAccount),
        false => staff.name.clone(),
    };
    html! {
        header.top {
            div class="bar wide staff-bar" {
                (shops(words, site, staff))
                nav.sections aria-label=(words.say(MessageId::InboxPages)) {
                    @for (path, name, _) in PAGES.iter().filter(|(.., role)| staff.role >= *role) {
                        a href=(site.path(path)) aria-current=[(*path == here).then_some("true")] { (words.say(*name)) }
                    }
                }
                div.me {
                    a href=(site.path("/account")) aria-current=[(here == "/account").then_some("true")] dir="auto" { (me) }
                    form method="post" action=(site.path("/logout")) {
                        input type="hidden" name="csrf" value=(staff.csrf);
                        button.quiet type="submit" { (words.say(MessageId::DeskLogOut)) }
                    }
                }
            }
        }
    }
}

/// The shop's name; with several shops, the way to the others.
fn shops(words: &Words, site: Site<'_>, staff: &Staff) -> Markup {
    html! {
        @if staff.shops.len() < 2 {
            a.shop href=(site.path("/inbox")) dir="auto" { (site.shop.name) }
        } @else {
            details.switch {
                summary.shop { span.hidden { (words.say(MessageId::InboxShop)) } bdi { (site.shop.name) } }
                ul {
                    @for shop in &staff.shops {
                        li { a href={ (shop.prefix) "/inbox" } dir="auto" aria-current=[(shop.prefix == site.prefix).then_some("true")] { (shop.title) } }
                    }
                }
            }
        }
    }
}
