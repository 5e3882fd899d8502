//! The figures, for people of the shop.

use super::chart;
use super::layout::{Frame, page as framed};
use super::site::Site;
use crate::figure::period::{CHOICES, Period};
use crate::figure::report::Report;
use crate::figure::spread::Spread;
use crate::figure::warning::{Warning, points};
use crate::session::Staff;
use crate::words::Words;
use after_sales_phrases::{MessageId, Value};
use maud::{Markup, html};

/// What the page shows.
pub struct Figures<'a> {
    pub words: &'a Words,
    pub site: Site<'a>,
    pub staff: &'a Staff,
    pub period: &'a Period,
    pub report: &'a Report,
}

impl Figures<'_> {
    /// The page.
    pub fn html(&self) -> Markup {
        let (words, report) = (self.words, self.report);
        let title = words.say(MessageId::FiguresTitle);
        let body = html! {
            h1 { (title) }
            (self.choice())
            @if report.cases == 0 && report.turned_away.is_empty() && report.seen.is_empty() {
                p.empty { (words.say(MessageId::FiguresEmpty)) }
            } @else {
                (self.warnings())
                (self.summary())
                (self.weeks())
                (self.parts(MessageId::FiguresReasons, &report.reasons, true))
                (self.parts(MessageId::FiguresProducts, &report.products, false))
                (self.parts(MessageId::FiguresCountries, &report.countries, false))
                (self.stars())
                (self.seen())
                (self.turned_away())
            }
            p.actions.two {
                @for kind in ["csv", "json"] {
                    a.button.quiet href={ (self.site.path("/figures.")) (kind) "?weeks=" (self.period.weeks) } download {
                        (words.word(MessageId::FiguresDownload, kind))
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
                here: "/figures",
            },
            &body,
        )
    }

    fn choice(&self) -> Markup {
        let words = self.words;
        html! {
            nav.tabs aria-label=(words.say(MessageId::FiguresPeriod)) {
                ul {
                    @for weeks in CHOICES {
                        li { a href={ (self.site.path("/figures")) "?weeks=" (weeks) } aria-current=[(weeks == self.period.weeks).then_some("page")] {
                            (words.word(MessageId::FiguresWeeks, &weeks.to_string()))
                        } }
                    }
                }
            }
            @if self.staff.shops.len() > 1 {
                nav.shops aria-label=(words.say(MessageId::InboxShop)) {
                    @for shop in &self.staff.shops {
                        a href={ (shop.prefix) "/figures?weeks=" (self.period.weeks) } dir="auto"
                            aria-current=[(shop.prefix == self.site.prefix).then_some("page")] { (shop.title) }
                    }
                }
            }
            p.hint {
                (words.with(MessageId::FiguresSpan, &[
                    ("from", Value::Date(self.period.first_day())), ("to", Value::Date(self.period.today)),
                ]))
            }
        }
    }

    fn warnings(&self) -> Markup {
        let words = self.words;
        html! {
            section {
                h2 { (words.say(MessageId::FiguresWarnings)) }
                @if self.report.warnings.is_empty() {
                    p { (words.say(MessageId::FiguresCalm)) }
                } @else {
                    ul.plain.warnings { @for warning in &self.report.warnings { li { (self.warning(warning)) } } }
                }
                p.hint { (words.say(MessageId::FiguresWarningsWhy)) }
            }
        }
    }

    fn warning(&self, warning: &Warning) -> Markup {
        let cases = i64::try_from(warning.cases).unwrap_or(i64::MAX);
        let name = match warning.kind {
            "reason" => self.words.word(MessageId::FiguresReason, &warning.name),
            _ => warning.name.clone(),
        };
        html! {
            strong { bdi { (name) } }
            span {
                (self.words.with(MessageId::FiguresWarning, &[
                    ("cases", Value::Number(cases)), ("share", Value::Percent(warning.share)), ("usual", Value::Percent(warning.usual)),
                ]))
            }
        }
    }

    fn summary(&self) -> Markup {
        let report = self.report;
        let percent = |part, whole| {
            // Few cases carry no decimals.
            let share = Value::Percent((points(part, whole) + 50) / 100 * 100);
            (whole > 0).then(|| {
                self.words
                    .with(MessageId::FiguresPercent, &[("share", share)])
            })
        };
        let mean = report.mean_stars().map(|mean| {
            let whole = self.number((mean / 100).into());
            let part = [
                Value::Text(whole),
                Value::Text(self.digits(mean % 100 / 10)),
            ];
            let [whole, part] = part;
            self.words.with(
                MessageId::FiguresStarsMean,
                &[("whole", whole), ("part", part)],
            )
        });
        let tiles = [
            (
                MessageId::FiguresCases,
                Some(self.number(report.cases)),
                None,
            ),
            (
                MessageId::FiguresFirstAnswer,
                self.median(report.first_answer),
                self.most(report.first_answer),
            ),
            (
                MessageId::FiguresInTime,
                percent(report.kept, report.promised),
                self.out_of(report.kept, report.promised),
            ),
            (
                MessageId::FiguresSolution,
                self.median(report.solution),
                self.most(report.solution),
            ),
            (
                MessageId::FiguresSolved,
                percent(report.solved, report.cases),
                self.out_of(report.solved, report.cases),
            ),
            (
                MessageId::FiguresRefused,
                percent(report.refused, report.cases),
                self.out_of(report.refused, report.cases),
            ),
            (MessageId::FiguresSatisfaction, mean, self.answers()),
        ];
        html! {
            dl.tiles {
                @for (label, value, more) in tiles {
                    div {
                        dt { (self.words.say(label)) }
                        dd {
                            strong { (value.unwrap_or_else(|| self.words.say(MessageId::FiguresNone))) }
                            @if let Some(more) = more { span.muted { (more) } }
                        }
                    }
                }
            }
        }
    }

    fn answers(&self) -> Option<String> {
        let count = i64::try_from(self.report.ratings()).unwrap_or(i64::MAX);
        (count > 0).then(|| {
            self.words.with(
                MessageId::FiguresAnswers,
                &[("count", Value::Number(count))],
            )
        })
    }

    fn out_of(&self, part: u64, whole: u64) -> Option<String> {
        let number = |count| Value::Number(i64::try_from(count).unwrap_or(i64::MAX));
        let numbers = [("part", number(part)), ("whole", number(whole))];
        (whole > 0).then(|| self.words.with(MessageId::FiguresOutOf, &numbers))
    }

    fn median(&self, spread: Spread) -> Option<String> {
        spread.median.map(|seconds| self.duration(seconds))
    }

    fn most(&self, spread: Spread) -> Option<String> {
        let time = Value::Text(self.duration(spread.most?));
        Some(self.words.with(MessageId::FiguresMost, &[("time", time)]))
    }

    /// In the largest unit of which there are at least two; nothing takes no time.
    fn duration(&self, seconds: i64) -> String {
        let (unit, length) = match seconds {
            ..7_200 => (MessageId::FiguresMinutes, 60),
            7_200..172_800 => (MessageId::FiguresHours, 3_600),
            _ => (MessageId::FiguresDays, 86_400),
        };
        let count = Value::Number(((seconds + length / 2) / length).max(1));
        self.words.with(unit, &[("count", count)])
    }

    pub(super) fn number(&self, count: u64) -> String {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        self.words
            .with(MessageId::DeskCount, &[("count", Value::Number(count))])
    }

    fn digits(&self, digit: u32) -> String {
        self.number(digit.into())
    }

    fn weeks(&self) -> Markup {
        let (words, weeks) = (self.words, &self.report.weeks);
        let most = weeks.iter().max_by_key(|week| week.cases);
        let alternative = most.map_or_else(String::new, |most| {
            words.with(
                MessageId::FiguresWeeksText,
                &[
                    (
                        "count",
                        Value::Number(i64::try_from(weeks.len()).unwrap_or(0)),
                    ),
                    (
                        "most",
                        Value::Number(i64::try_from(most.cases).unwrap_or(i64::MAX)),
                    ),
                    ("day", Value::Text(words.day_text(&most.from))),
                ],
            )
        });
        html! {
            section {
                h2 { (words.say(MessageId::FiguresByWeek)) }
                (chart::weeks(words, weeks, &alternative))
                details {
                    summary { (words.say(MessageId::FiguresTable)) }
                    table.figures {
                        thead { tr { th scope="col" { (words.say(MessageId::FiguresWeek)) } th.number scope="col" { (words.say(MessageId::FiguresCases)) } } }
                        tbody { @for week in weeks {
                            tr { th scope="row" { (words.day_text(&week.from)) } td.number { (self.number(week.cases)) } }
                        } }
                    }
                }
            }
        }
    }
}
