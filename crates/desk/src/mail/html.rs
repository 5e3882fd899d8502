//! A mail as HTML: nothing is loaded, nothing is counted, everything foreign is escaped, and only our own
//! link and the carrier's can be followed.

use super::statement::Statement;
use maud::{DOCTYPE, html};

const BODY: &str =
    "font-family:sans-serif;line-height:1.5;max-width:40em;margin:0 auto;padding:1em";
const LABEL: &str = "text-align:start;vertical-align:top;font-weight:normal;padding:.1em 0;padding-inline-end:1em;opacity:.75";
const QUOTE: &str = "margin:0;padding-inline-start:1em;border-inline-start:3px solid #999;white-space:pre-wrap;overflow-wrap:anywhere";

/// The whole document.
pub fn body(statement: &Statement) -> String {
    html! {
        (DOCTYPE)
        html lang=(statement.locale) dir=(statement.dir) {
            head {
                meta charset="utf-8";
                meta name="color-scheme" content="light dark";
                title { (statement.subject) }
            }
            // Some readers keep the body only.
            body dir=(statement.dir) lang=(statement.locale) style=(BODY) {
                p { (statement.lead) }
                h2 { (statement.facts_title) }
                table style="border-collapse:collapse" {
                    @for fact in &statement.facts {
                        tr {
                            th scope="row" style=(LABEL) { (fact.label) }
                            td style="vertical-align:top;overflow-wrap:anywhere" {
                                @match &fact.link {
                                    Some(link) => { a href=(link) { bdi { (fact.value) } } },
                                    None => { bdi { (fact.value) } },
                                }
                            }
                        }
                    }
                }
                @for quote in &statement.quotes {
                    h2 { (quote.title) }
                    blockquote dir="auto" style=(QUOTE) { (quote.words) }
                }
                h2 { (statement.next_title) }
                p { (statement.next) }
                p { a href=(statement.link) { (statement.follow) } }
                @if let Some((words, url)) = &statement.plain {
                    p { (words) br; a href=(url) { bdi { (url) } } }
                }
                p { (statement.keep_link) }
                @if !statement.contacts.is_empty() {
                    h2 { (statement.contacts_title) }
                    ul {
                        @for (contact, terms) in &statement.contacts {
                            li {
                                bdi { (contact) }
                                @for term in terms { br; (term) }
                            }
                        }
                    }
                }
                p style="opacity:.75" { (statement.why) }
            }
        }
    }
    .into_string()
}
