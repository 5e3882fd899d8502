//! The frame of every page.

use crate::words::Words;
use after_sales_phrases::MessageId;
use after_sales_policy::Shop;
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

/// How a page is framed.
pub enum Frame<'a> {
    /// One narrow column under the shop's name.
    Public,
    /// The shop's own pages, with the token of their forms.
    Staff {
        /// Goes into the form that logs out.
        csrf: &'a str,
    },
}

/// A whole page.
pub fn page(words: &Words, shop: &Shop, title: &str, frame: &Frame<'_>, body: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang=(words.locale()) dir=(words.dir()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (title) " – " (shop.name) }
                link rel="icon" href="data:,";
                link rel="stylesheet" href=(*STYLE_ADDRESS);
            }
            body {
                header.top {
                    div class=(match frame { Frame::Public => "bar narrow", Frame::Staff { .. } => "bar wide" }) {
                        @match frame {
                            Frame::Public => { span.shop dir="auto" { (shop.name) } },
                            Frame::Staff { csrf } => {
                                a.shop href="/inbox" dir="auto" { (shop.name) }
                                form method="post" action="/logout" {
                                    input type="hidden" name="csrf" value=(csrf);
                                    button.quiet type="submit" { (words.say(MessageId::DeskLogOut)) }
                                }
                            },
                        }
                    }
                }
                main class=(match frame { Frame::Public => "narrow", Frame::Staff { .. } => "wide" }) {
                    (body)
                }
            }
        }
    }
}
