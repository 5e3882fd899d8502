//! What a reader has before them, and its figures.

use crate::card::{card, ours};
use crate::gate::catalogue::Text;
use crate::gate::sources::Sources;
use crate::sentence::{is_sentence, sentences};
use crate::word::words;
use crate::{Language, Level, Score, scores};
use after_sales_phrases::{Pack, say};
use after_sales_policy::{Moment, decide};

/// A formula says nothing about fewer words.
const WORDS: usize = 100;
/// The day on which cards are read: the table must not change with the calendar.
const NOW: &str = "2026-11-22T12:00:00Z";
/// So many countries of each shop.
const COUNTRIES: usize = 3;

/// One screen of one locale.
pub struct Screen {
    pub name: &'static str,
    /// How many texts of 100 words or more were measured.
    pub texts: usize,
    pub figures: Vec<Figure>,
    /// Why it could not be held to anything.
    pub fault: Option<String>,
}

/// One figure over all texts of a screen.
pub struct Figure {
    /// Of the hardest text.
    pub worst: Score,
    /// Its name.
    pub text: String,
    /// Over all texts.
    pub mean: f64,
    /// The hardest sentences of the hardest text.
    pub hardest: Vec<String>,
}

impl Figure {
    pub fn told(&self) -> String {
        let worst = &self.worst;
        let bound = worst.gate.map_or(String::new(), |gate| {
            format!(
                " (at {} {gate:.1})",
                if worst.higher { "least" } else { "most" }
            )
        });
        format!("{}: {} {:.1}{bound}", self.text, worst.name, worst.value)
    }
}

/// A text of a screen: its name and its sentences.
type Page = (String, Vec<String>);

pub fn all(sources: &Sources, texts: &[Text], pack: &Pack) -> Vec<Screen> {
    let of = |groups: &[&str]| {
        let some = texts
            .iter()
            .filter(|text| text.first && groups.contains(&text.group.as_str()));
        let page: Vec<String> = some.map(|text| text.text.clone()).collect();
        let name = groups.join(", ");
        vec![(name, page)]
    };
    vec![
        screen("policy", cards(sources, pack), pack),
        screen("verdict", verdicts(sources, pack), pack),
        screen("form", of(&["form", "law"]), pack),
        screen("help", of(&["help"]), pack),
        screen("status", of(&["case", "photos", "track"]), pack),
    ]
}

/// The policy of every shop in its first countries.
fn cards(sources: &Sources, pack: &Pack) -> Vec<Page> {
    let Ok(now) = Moment::server(NOW) else {
        return Vec::new();
    };
    let mut pages = Vec::new();
    for (name, policy) in &sources.policies {
        for country in policy.document.shop.markets.iter().take(COUNTRIES) {
            let card = card(policy, country, &now, pack);
            pages.push((format!("{name} in {}", country.code()), card));
        }
    }
    pages
}

fn verdicts(sources: &Sources, pack: &Pack) -> Vec<Page> {
    let pages = sources.cases.iter().map(|(name, cases)| {
        let said = cases.iter().filter_map(|case| {
            let policy = sources.policies.get(&case.policy)?;
            let law = after_sales_law::regime(&case.facts.buyer.country);
            let verdict = decide(policy, law.as_ref(), &case.facts, &case.now);
            Some(ours(say::verdict(&verdict, &case.facts, pack)))
        });
        (name.clone(), said.flatten().collect())
    });
    pages.collect()
}

fn screen(name: &'static str, pages: Vec<Page>, pack: &Pack) -> Screen {
    let locale = pack.locale();
    let pages = joined(pages, locale);
    let mut figures: Vec<Figure> = Vec::new();
    for (title, page) in &pages {
        for (at, score) in scores(page, locale).into_iter().enumerate() {
            let Some(figure) = figures.get_mut(at) else {
                figures.push(Figure {
                    worst: score,
                    text: title.clone(),
                    mean: score.value,
                    hardest: Vec::new(),
                });
                continue;
            };
            figure.mean += score.value;
            if (score.value < figure.worst.value) == score.higher {
                figure.worst = score;
                figure.text.clone_from(title);
            }
        }
    }
    for figure in &mut figures {
        figure.mean = share(figure.mean, pages.len());
        if figure.worst.level == Level::Failed || figure.worst.slack.is_some() {
            let page = pages.iter().find(|(title, _)| *title == figure.text);
            figure.hardest =
                page.map_or(Vec::new(), |(_, page)| hardest(page, &figure.worst, locale));
        }
    }
    let fault = pages.is_empty().then(|| "nothing to measure".to_owned());
    Screen {
        name,
        texts: pages.len(),
        figures,
        fault,
    }
}

#[expect(clippy::cast_precision_loss, reason = "there are less than 2^52 texts")]
fn share(sum: f64, count: usize) -> f64 {
    sum / count.max(1) as f64
}

/// Texts of too few words are put together; a rest goes to the last.
fn joined(pages: Vec<Page>, locale: &str) -> Vec<Page> {
    let mut found: Vec<Page> = Vec::new();
    let mut open: Option<Page> = None;
    for (title, page) in pages {
        let whole = match open.take() {
            None => (title, page),
            Some((first, mut sentences)) => {
                sentences.extend(page);
                (format!("{first}, {title}"), sentences)
            }
        };
        match length(&whole.1, locale) >= WORDS {
            true => found.push(whole),
            false => open = Some(whole),
        }
    }
    match (open, found.last_mut()) {
        (Some((_, rest)), Some((_, last))) => last.extend(rest),
        (Some(rest), None) => found.push(rest),
        (None, _) => {}
    }
    found
}

/// Words; two characters are one where there are no spaces.
fn length(page: &[String], locale: &str) -> usize {
    let language = Language::of(locale);
    let each = page.iter().map(|text| match language.is_spaceless() {
        true => text.chars().count() / 2,
        false => words(text).count(),
    });
    each.sum()
}

/// The three sentences that score worst by themselves.
fn hardest(page: &[String], worst: &Score, locale: &str) -> Vec<String> {
    let language = Language::of(locale);
    let whole = page.iter().flat_map(|text| sentences(text, &language));
    let whole = whole.filter(|one| is_sentence(one, &language));
    let mut rated: Vec<(f64, &str)> = whole
        .filter_map(|sentence| {
            let alone = scores(&[sentence.to_owned()], locale);
            let value = alone.iter().find(|score| score.name == worst.name)?.value;
            Some((if worst.higher { value } else { -value }, sentence))
        })
        .collect();
    rated.sort_by(|one, other| one.0.total_cmp(&other.0).then(one.1.cmp(other.1)));
    rated.dedup();
    rated
        .into_iter()
        .take(3)
        .map(|(_, sentence)| sentence.to_owned())
        .collect()
}
