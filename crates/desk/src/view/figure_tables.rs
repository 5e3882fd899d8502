//! Figures as tables. Where there are bars in one, it is the chart.

use super::chart;
use super::figures::Figures;
use crate::figure::report::Part;
use crate::figure::seen::{self, Seen};
use after_sales_phrases::{MessageId, Value};
use maud::{Markup, html};

impl Figures<'_> {
    /// A table whose bars are the chart.
    pub(super) fn parts(&self, title: MessageId, parts: &[Part], are_reasons: bool) -> Markup {
        let words = self.words;
        // All others together would make every bar short.
        let named = parts.iter().filter(|part| part.name.is_some());
        let most = named.map(|part| part.cases).max().unwrap_or(0);
        let reason = |name: &str| match name {
            "" => words.say(MessageId::FiguresUnsaid),
            name => words.word(MessageId::FiguresReason, name),
        };
        let name = |part: &Part| match part.name.as_deref() {
            None => words.say(MessageId::FiguresRest),
            Some(name) if are_reasons => reason(name),
            Some("") => words.say(MessageId::FiguresUnsaid),
            Some(name) => name.to_owned(),
        };
        html! {
            @if !parts.is_empty() {
                section {
                    h2 { (words.say(title)) }
                    div.scroll tabindex="0" role="group" aria-label=(words.say(title)) {
                        table.figures.bars.with-reasons[!are_reasons] {
                            thead { tr {
                                th scope="col" { (words.say(MessageId::FiguresName)) }
                                th.number scope="col" { (words.say(MessageId::FiguresCases)) }
                                th.wide scope="col" { span.hidden { (words.say(MessageId::FiguresBar)) } }
                                @if !are_reasons { th scope="col" { (words.say(MessageId::FiguresMainReasons)) } }
                            } }
                            tbody { @for part in parts {
                                tr {
                                    th scope="row" { bdi { (name(part)) } }
                                    td.number { (self.number(part.cases)) }
                                    td.wide { @if part.name.is_some() { (chart::bar(part.cases, most)) } }
                                    @if !are_reasons {
                                        td { @for (word, count) in &part.reasons {
                                            span.tag { (reason(word)) " " (self.number(*count)) }
                                        } }
                                    }
                                }
                            } }
                        }
                    }
                }
            }
        }
    }

    pub(super) fn stars(&self) -> Markup {
        let words = self.words;
        let most = self.report.stars.iter().max().copied().unwrap_or(0);
        let stars: Vec<(u64, u64)> = (1..).zip(self.report.stars).collect();
        html! {
            @if self.report.ratings() > 0 {
                section {
                    h2 { (words.say(MessageId::FiguresSatisfaction)) }
                    table.figures.bars {
                        thead { tr {
                            th scope="col" { (words.say(MessageId::FiguresStars)) }
                            th.number scope="col" { (words.say(MessageId::FiguresRatings)) }
                            th.wide scope="col" { span.hidden { (words.say(MessageId::FiguresBar)) } }
                        } }
                        tbody { @for (star, count) in stars.into_iter().rev() {
                            tr {
                                th scope="row" { (self.number(star)) }
                                td.number { (self.number(count)) }
                                td.wide { (chart::bar(count, most)) }
                            }
                        } }
                    }
                }
            }
        }
    }

    /// What pages counted, where the shop has switched that on.
    pub(super) fn seen(&self) -> Markup {
        let words = self.words;
        html! {
            @if !self.report.seen.is_empty() {
                section {
                    h2 { (words.say(MessageId::FiguresSeen)) }
                    p.hint { (words.say(MessageId::FiguresSeenText)) }
                    table.figures {
                        thead { tr {
                            th scope="col" { (words.say(MessageId::FiguresSeenWhat)) }
                            th.number scope="col" { (words.say(MessageId::FiguresSeenViews)) }
                        } }
                        tbody { @for (word, count) in &self.report.seen {
                            tr { th scope="row" { (self.happened(word)) } td.number { (self.number(*count)) } }
                        } }
                    }
                }
            }
        }
    }

    fn happened(&self, word: &str) -> String {
        let words = self.words;
        match seen::read(word) {
            Some(Seen::Ready(kind)) => words.word(MessageId::FiguresSeenReady, kind),
            Some(Seen::Decided(status)) => words.word(MessageId::FiguresSeenDecided, status),
            Some(Seen::Submitted) => words.say(MessageId::FiguresSeenSubmitted),
            Some(Seen::Error(code, tier)) => {
                let values = [("code", Value::from(code)), ("word", Value::from(tier))];
                words.with(MessageId::FiguresSeenError, &values)
            }
            // An older version counted it.
            None => word.to_owned(),
        }
    }

    pub(super) fn turned_away(&self) -> Markup {
        let words = self.words;
        html! {
            @if !self.report.turned_away.is_empty() {
                section {
                    h2 { (words.say(MessageId::FiguresTurnedAway)) }
                    p.hint { (words.say(MessageId::FiguresTurnedAwayText)) }
                    table.figures {
                        thead { tr { th scope="col" { (words.say(MessageId::FiguresCode)) } th.number scope="col" { (words.say(MessageId::FiguresCalls)) } } }
                        tbody { @for (code, count) in &self.report.turned_away {
                            tr { th scope="row" { code dir="ltr" { (code) } } td.number { (self.number(*count)) } }
                        } }
                    }
                }
            }
        }
    }
}
