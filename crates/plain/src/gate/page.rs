//! The table of scores, as a page of the documentation.

use crate::gate::LocaleReport;
use crate::gate::allow::Allowed;
use crate::gate::screen::Figure;
use crate::{Formula, Gate, Level, formulas};

const HEAD: &str = "\
<!-- Written by `cargo xtask plain`; do not edit. -->

# Plain language

How easy our sentences are to read, by locale and screen. `cargo xtask test --only plain-language` measures again and
fails when a screen is beyond its gate or this page is stale. A shop measures its own policy, with its own texts sentence by
sentence: `after-sales plain --policy FILE`.

- **policy** is the card of every example policy in up to three countries, **verdict** the answers to cases that the rules
  are tested with, **form**, **help** and **status** all sentences of those screens.
- A text has 100 words or more; shorter ones are put together. Labels, headings and the shop's own words are left out.
- Each figure is that of the **hardest** text, and in brackets the mean of all. `warning`: beyond the target. A screen
  beyond its gate does not pass.
- Numbers, names and addresses count as words of a sentence, but not in averages of letters and syllables.
";

/// The whole page.
pub fn write(locales: &[LocaleReport], allowed: &Allowed) -> String {
    let mut page = HEAD.to_owned();
    page.push_str("\n## Screens\n\n| locale | screen | texts | hardest text (mean) | state |\n| --- | --- | --- | --- | --- |\n");
    for report in locales {
        for screen in &report.screens {
            let figures: Vec<String> = screen.figures.iter().map(figure).collect();
            let level = screen.figures.iter().map(|figure| figure.worst.level).max();
            let state = match level {
                Some(Level::Warning) => "warning",
                Some(Level::Failed) | None => "**fails**",
                Some(Level::Good) => "good",
            };
            page.push_str(&format!(
                "| {} | {} | {} | {} | {state} |\n",
                report.locale,
                screen.name,
                screen.texts,
                figures.join("; ")
            ));
        }
    }
    messages(&mut page, locales);
    bands(&mut page, locales);
    entries(&mut page, allowed);
    page
}

fn figure(figure: &Figure) -> String {
    format!(
        "{} {:.1} ({:.1})",
        figure.worst.name, figure.worst.value, figure.mean
    )
}

fn messages(page: &mut String, locales: &[LocaleReport]) {
    page.push_str(
        "\n## Messages\n\nEvery variant of every message. Lengths are words, in Chinese and Japanese characters. Passive: per cent of\nsentences for buyers that look so, 15 at most.\n\n\
         | locale | variants | sentences | mean length | longest | passive |\n| --- | --- | --- | --- | --- | --- |\n",
    );
    for report in locales {
        let all = &report.messages;
        let passive = all
            .passive
            .map_or("–".to_owned(), |share| format!("{share:.1}"));
        page.push_str(&format!(
            "| {} | {} | {} | {:.1} | {} | {passive} |\n",
            report.locale, all.variants, all.sentences, all.mean, all.longest
        ));
    }
}

fn bands(page: &mut String, locales: &[LocaleReport]) {
    page.push_str("\n## Formulas\n\n| locale | formula | target | gate | source |\n| --- | --- | --- | --- | --- |\n");
    for report in locales {
        for formula in formulas(report.locale) {
            page.push_str(&band(report.locale, formula));
        }
    }
    page.push_str(
        "\nBeside them, in every language with spaces: 25 words in a sentence at most, 15 on average (Vietnamese: 35 and 21\n\
         syllables). Japanese: 50 characters in a sentence, 40 % kanji. Chinese: 35 characters in a clause, 98 % common characters\n\
         (first level of GB 2312; frequent ones of Big5). Arabic: told only, because OSMAN needs vowel marks. Hungarian and\n\
         Finnish: held to their first measurement in `crates/plain/baselines.toml`.\n",
    );
}

fn band(locale: &str, formula: &Formula) -> String {
    let sign = if formula.reaches(1.0, 0.0) {
        "≥"
    } else {
        "≤"
    };
    let (target, gate) = match formula.gate {
        Gate::Band(band) => (
            format!("{sign} {}", band.target),
            format!("{sign} {}", band.gate),
        ),
        Gate::Baseline(slack) => ("–".into(), format!("first measurement ± {slack}")),
        Gate::Report => ("–".into(), "told only".into()),
    };
    format!(
        "| {locale} | {} | {target} | {gate} | {} |\n",
        formula.name, formula.source
    )
}

fn entries(page: &mut String, allowed: &Allowed) {
    if allowed.entries().is_empty() {
        return;
    }
    page.push_str(
        "\n## Let pass\n\n| locale | message | fault | reason |\n| --- | --- | --- | --- |\n",
    );
    for entry in allowed.entries() {
        page.push_str(&format!(
            "| {} | {} | {} | {} |\n",
            entry.locale, entry.message, entry.kind, entry.reason
        ));
    }
}
