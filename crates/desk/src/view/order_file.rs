//! The page where people of the shop give the desk a file of orders.

use super::layout::{Frame, page as framed};
use super::site::Site;
use crate::database::purchases::Counts;
use crate::order::sheet::COLUMNS;
use crate::session::Staff;
use crate::words::Words;
use after_sales_phrases::say::Worded;
use after_sales_phrases::{MessageId, Value};
use maud::{Markup, html};

/// What came of a file.
pub enum Outcome {
    /// None was sent.
    None,
    /// The form came without one.
    NoFile,
    /// Over the limit.
    TooLarge,
    /// No text.
    NotText,
    /// Everything that is wrong in it.
    Wrong(Vec<Worded>),
    /// What would come of storing it.
    Preview {
        counts: Counts,
        passed_over: Vec<String>,
        text: String,
    },
    /// What came of storing it.
    Stored(Counts),
}

/// What the page shows.
pub struct Orders<'a> {
    pub words: &'a Words,
    pub site: Site<'a>,
    pub staff: &'a Staff,
    /// Orders that are known.
    pub count: i64,
    /// When one was told last, RFC 3339.
    pub last: Option<&'a str>,
    pub outcome: &'a Outcome,
}

impl Orders<'_> {
    /// The page.
    pub fn html(&self) -> Markup {
        let words = self.words;
        let title = words.say(MessageId::OrdersTitle);
        let body = html! {
            h1 { (title) }
            p.lead { (words.say(MessageId::OrdersLead)) }
            p.hint {
                (words.with(MessageId::OrdersKnown, &[("count", Value::Number(self.count))]))
                @if let Some(last) = self.last {
                    " · " (words.with(MessageId::OrdersLast, &[("moment", Value::Text(words.moment(last)))]))
                }
            }
            (self.outcome())
            (self.upload())
            section {
                h2 { (words.say(MessageId::OrdersColumns)) }
                dl.facts {
                    @for name in COLUMNS {
                        div { dt { code dir="ltr" { (name) } } dd { (words.word(MessageId::OrdersColumn, name)) } }
                    }
                }
            }
        };
        framed(
            words,
            self.site,
            &title,
            &Frame::Staff {
                staff: self.staff,
                here: "/orders",
            },
            &body,
        )
    }

    fn upload(&self) -> Markup {
        let words = self.words;
        html! {
            form.stack method="post" action=(self.site.path("/orders")) enctype="multipart/form-data" {
                input type="hidden" name="csrf" value=(self.staff.csrf);
                label for="file" { (words.say(MessageId::OrdersFile)) }
                input #file type="file" name="file" accept=".csv,text/csv,text/plain" required aria-describedby="file-hint";
                p.hint #file-hint { (words.say(MessageId::OrdersFileHint)) }
                button type="submit" { (words.say(MessageId::OrdersCheck)) }
            }
        }
    }

    fn outcome(&self) -> Markup {
        let words = self.words;
        let alert = |id| html! { p.note role="alert" { (words.say(id)) } };
        match self.outcome {
            Outcome::None => html! {},
            Outcome::NoFile => alert(MessageId::OrdersNoFile),
            Outcome::TooLarge => alert(MessageId::OrdersTooLarge),
            Outcome::NotText => alert(MessageId::OrdersNotText),
            Outcome::Wrong(findings) => self.wrong(findings),
            Outcome::Stored(counts) => html! {
                section role="status" { h2 { (words.say(MessageId::OrdersStored)) } (self.counts(counts)) }
            },
            Outcome::Preview {
                counts,
                passed_over,
                text,
            } => html! {
                section role="status" {
                    h2 { (words.say(MessageId::OrdersPreview)) }
                    (self.counts(counts))
                    @if !passed_over.is_empty() {
                        p.hint { (words.with(MessageId::OrdersPassedOver, &[("columns", Value::Text(passed_over.join(", ")))])) }
                    }
                    form.actions method="post" action=(self.site.path("/orders")) enctype="multipart/form-data" {
                        input type="hidden" name="csrf" value=(self.staff.csrf);
                        input type="hidden" name="store" value="1";
                        // Browsers keep the lines of a text area apart, and drop the first one when it is empty.
                        textarea name="text" hidden { "\n" (text) }
                        button type="submit" { (words.say(MessageId::OrdersStore)) }
                    }
                }
            },
        }
    }

    fn counts(&self, counts: &Counts) -> Markup {
        let rows = [
            (MessageId::OrdersNew, counts.created),
            (MessageId::OrdersChanged, counts.replaced),
            (MessageId::OrdersSame, counts.unchanged),
        ];
        html! {
            dl.facts {
                @for (label, count) in rows {
                    div { dt { (self.words.say(label)) } dd { (self.number(count)) } }
                }
            }
        }
    }

    fn number(&self, count: usize) -> String {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        self.words
            .with(MessageId::DeskCount, &[("count", Value::Number(count))])
    }

    fn wrong(&self, findings: &[Worded]) -> Markup {
        let words = self.words;
        html! {
            section role="alert" {
                h2 { (words.say(MessageId::OrdersWrong)) }
                div.scroll tabindex="0" {
                    table.figures {
                        thead { tr {
                            th scope="col" { (words.say(MessageId::OrdersRow)) }
                            th scope="col" { (words.say(MessageId::OrdersCell)) }
                            th scope="col" { (words.say(MessageId::OrdersProblem)) }
                        } }
                        tbody {
                            @for found in findings {
                                @let mut place = found.finding.path.trim_start_matches('/').splitn(2, '/');
                                tr {
                                    td { (place.next().unwrap_or_default()) }
                                    td { code dir="ltr" { (place.next().unwrap_or_default()) } }
                                    td { (found.message) " " span.muted { (found.help) } }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
