//! The list of requests, read like a mailbox.

use super::layout::{Frame, page as framed};
use super::query;
use super::state::badge;
use crate::app::App;
use crate::database::inbox::{Filter, Summary};
use crate::database::requests::STATES;
use crate::database::staff::Role;
use crate::session::Staff;
use crate::words::Words;
use after_sales_phrases::{MessageId, Value};
use after_sales_policy::CaseType;
use maud::{Markup, html};

/// What the page shows.
pub struct Inbox<'a> {
    pub words: &'a Words,
    pub app: &'a App,
    pub staff: &'a Staff,
    pub filter: &'a Filter,
    pub counts: &'a [(String, i64)],
    /// Promised answers that are late.
    pub overdue: i64,
    /// Seconds since 1970.
    pub now: i64,
    pub rows: &'a [Summary],
    pub is_first: bool,
    /// Whether others follow.
    pub more: bool,
}

impl Inbox<'_> {
    fn address(&self, filter: &Filter) -> String {
        self.app.path(&format!("/inbox{}", query::of(filter, None)))
    }
}

/// The page.
pub fn page(inbox: &Inbox<'_>) -> Markup {
    let words = inbox.words;
    let title = words.say(MessageId::DeskInbox);
    let filtered = inbox.filter.is_narrow() || inbox.filter.state.is_some();
    let body = html! {
        div.inbox-head {
            h1 { (title) }
            (search(inbox))
        }
        (tabs(inbox))
        @if inbox.overdue > 0 && inbox.filter.state.is_none() && !inbox.filter.is_narrow() {
            p.overdue-note { (words.with(MessageId::InboxOverdueCount, &[("count", Value::Number(inbox.overdue))])) }
        }
        @if inbox.rows.is_empty() {
            p.empty { (words.say(if filtered { MessageId::DeskNothingFound } else { MessageId::DeskInboxEmpty })) }
        } @else {
            ul.mail { @for row in inbox.rows { (line(inbox, row)) } }
        }
        (pages(inbox))
    };
    let frame = Frame::Staff {
        staff: inbox.staff,
        here: "/inbox",
    };
    framed(words, inbox.app.site(), &title, &frame, &body)
}

fn search(inbox: &Inbox<'_>) -> Markup {
    let (words, filter) = (inbox.words, inbox.filter);
    html! {
        form.search method="get" action=(inbox.app.path("/inbox")) role="search" {
            @if let Some(state) = filter.state { input type="hidden" name="state" value=(state); }
            label.hidden for="q" { (words.say(MessageId::InboxSearchLabel)) }
            input #q type="search" name="q" value=(filter.search) dir="auto" maxlength="200"
                placeholder=(words.say(MessageId::InboxSearchLabel));
            label.hidden for="case" { (words.say(MessageId::InboxCaseLabel)) }
            select #case name="case" {
                option value="" { (words.say(MessageId::InboxEveryCase)) }
                @for (_, case) in CaseType::ALL {
                    option value=(case) selected[filter.case_type == Some(case)] { (words.word(MessageId::DeskCase, case)) }
                }
            }
            label.check { input type="checkbox" name="turn" value="1" checked[filter.needs_answer]; (words.say(MessageId::InboxNeedsAnswer)) }
            button.quiet type="submit" { (words.say(MessageId::DeskSearchGo)) }
            @if filter.is_narrow() {
                a.clear href=(inbox.address(&Filter { state: filter.state, ..Filter::default() })) { (words.say(MessageId::InboxClear)) }
            }
        }
    }
}

fn tabs(inbox: &Inbox<'_>) -> Markup {
    let words = inbox.words;
    let count = |state: Option<&str>| -> i64 {
        let fits = |known: &str| state.is_none_or(|state| state == known);
        let counts = inbox.counts.iter().filter(|(known, _)| fits(known));
        counts.map(|(_, count)| count).sum()
    };
    let tab = |state: Option<&'static str>, name: String| {
        let filter = Filter {
            state,
            ..inbox.filter.clone()
        };
        let count = words.with(
            MessageId::DeskCount,
            &[("count", Value::Number(count(state)))],
        );
        html! {
            li { a href=(inbox.address(&filter)) aria-current=[(inbox.filter.state == state).then_some("page")] {
                (name)
                // The counts are of the whole inbox: beside what a search found they would say something false.
                @if !inbox.filter.is_narrow() { " " span.count { (count) } }
            } }
        }
    };
    html! {
        nav.tabs aria-label=(words.say(MessageId::DeskStates)) {
            ul {
                (tab(None, words.say(MessageId::DeskAll)))
                @for state in STATES { (tab(Some(state), words.word(MessageId::InboxState, state))) }
            }
        }
    }
}

fn line(inbox: &Inbox<'_>, row: &Summary) -> Markup {
    let words = inbox.words;
    let address = inbox.app.path(&format!(
        "/inbox/{}{}",
        row.id,
        query::of(inbox.filter, None)
    ));
    let case = words.word(MessageId::DeskCase, &row.case_type);
    html! {
        li data-state=(row.state) {
            a href=(address) {
                (badge(words, &row.state))
                span.subject {
                    strong { (case) }
                    @if !row.title.is_empty() { " " bdi.product { (row.title) } }
                    @if row.mail_failed { " " span.badge data-mail="failed" { (words.say(MessageId::DeskMailFailed)) } }
                    @if !row.preview.is_empty() { " " bdi.preview { (row.preview) } }
                }
                bdi.order { (row.order_reference) }
                span.when { (due(inbox, row)) }
            }
        }
    }
}

/// Until when an answer is promised; otherwise when it came.
fn due(inbox: &Inbox<'_>, row: &Summary) -> Markup {
    let words = inbox.words;
    match row.answer_by_unix {
        None => {
            html! { time datetime=(row.received_at) { (words.short_moment(&row.received_at)) } }
        }
        Some(by) => {
            let at = inbox.app.clock.text(by.saturating_mul(1000));
            let late = by < inbox.now;
            let said = match late {
                true => MessageId::InboxOverdue,
                false => MessageId::InboxAnswerBy,
            };
            html! {
                time.due.late[late] datetime=(at) {
                    (words.with(said, &[("moment", Value::Text(words.short_moment(&at)))]))
                }
            }
        }
    }
}

fn pages(inbox: &Inbox<'_>) -> Markup {
    let (words, filter) = (inbox.words, inbox.filter);
    let last = inbox.rows.last().filter(|_| inbox.more);
    let query = query::of(filter, None);
    html! {
        @if !inbox.is_first || last.is_some() {
            nav.pages aria-label=(words.say(MessageId::DeskPages)) {
                @if !inbox.is_first { a.button.quiet href=(inbox.address(filter)) { (words.say(MessageId::InboxFirstPage)) } }
                @if let Some(last) = last {
                    a.button.quiet rel="next" href=(inbox.app.path(&format!("/inbox{}", query::of(filter, Some(last.position))))) {
                        (words.say(MessageId::InboxNextPage))
                    }
                }
            }
        }
        @if inbox.staff.role >= Role::Agent && !inbox.rows.is_empty() {
            p.take-along {
                (words.say(MessageId::InboxExport)) " "
                a href=(inbox.app.path(&format!("/inbox/export.csv{query}"))) download { "CSV" } " "
                a href=(inbox.app.path(&format!("/inbox/export.jsonl{query}"))) download { "JSON" }
            }
        }
    }
}
