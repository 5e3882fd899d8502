//! The shop's own words for answers, by name and language.

use super::layout::{Frame, page as framed};
use crate::app::App;
use crate::database::templates::Template;
use crate::session::Staff;
use crate::wording::PLACES;
use crate::words::Words;
use after_sales_phrases::{MessageId, Value};
use maud::{Markup, html};

/// What was typed and not saved.
pub struct Draft {
    pub name: String,
    pub locale: String,
    pub text: String,
}

/// What the page shows.
pub struct Texts<'a> {
    pub words: &'a Words,
    pub app: &'a App,
    pub staff: &'a Staff,
    /// By name and language.
    pub texts: &'a [Template],
    pub draft: Option<&'a Draft>,
}

/// The languages that a text can be in: those of the shop, then those of the desk.
pub fn locales(app: &App) -> Vec<String> {
    let mut locales = app.policy.document.shop.languages.clone();
    for words in app.library.all() {
        if !locales.iter().any(|known| known == words.locale()) {
            locales.push(words.locale().to_owned());
        }
    }
    locales
}

/// The page.
pub fn page(texts: &Texts<'_>) -> Markup {
    let words = texts.words;
    let title = words.say(MessageId::InboxTemplates);
    let places = PLACES.map(str::to_owned).to_vec();
    let mut names: Vec<&str> = texts.texts.iter().map(|text| text.name.as_str()).collect();
    names.dedup();
    let body = html! {
        h1 { (title) }
        p.lead { (words.say(MessageId::InboxTemplatesText)) }
        p.hint { (words.with(MessageId::InboxPlaces, &[("places", Value::List(places))])) }
        div.columns {
            div {
                @if names.is_empty() { p.empty { (words.say(MessageId::InboxNoTemplates)) } }
                @for name in &names {
                    section.text-group {
                        h2 dir="auto" { (name) }
                        @for text in texts.texts.iter().filter(|text| text.name == *name) { (one(texts, text)) }
                    }
                }
            }
            div { section.answer {
                h2 { (words.say(MessageId::InboxNewTemplate)) }
                (new(texts, &names))
            } }
        }
    };
    let frame = Frame::Staff {
        staff: texts.staff,
        here: "/templates",
    };
    framed(words, texts.app.site(), &title, &frame, &body)
}

/// The name of a language in itself, where the desk speaks it.
pub fn language(app: &App, locale: &str) -> String {
    let mut library = app.library.all().iter();
    let known = library.find(|words| words.locale() == locale);
    known.map_or_else(
        || locale.to_owned(),
        |words| words.say(MessageId::DeskLanguageName),
    )
}

fn one(texts: &Texts<'_>, text: &Template) -> Markup {
    let words = texts.words;
    let field = format!("text-{}", text.number);
    html! {
        details.one {
            summary { span.language lang=(text.locale) { (language(texts.app, &text.locale)) } " " span.preview lang=(text.locale) dir="auto" { (text.text) } }
            form.stack method="post" action=(texts.app.path(&format!("/templates/{}", text.number))) {
                input type="hidden" name="csrf" value=(texts.staff.csrf);
                label.hidden for=(field) { (words.say(MessageId::InboxText)) }
                textarea id=(field) name="text" rows="5" maxlength="2000" lang=(text.locale) dir="auto" required { (text.text) }
                div.two.actions {
                    button type="submit" name="do" value="save" { (words.say(MessageId::InboxSave)) }
                    button.quiet type="submit" name="do" value="remove" formnovalidate { (words.say(MessageId::InboxRemove)) }
                }
            }
        }
    }
}

fn new(texts: &Texts<'_>, names: &[&str]) -> Markup {
    let (words, draft) = (texts.words, texts.draft);
    let of = |part: fn(&Draft) -> &String| draft.map_or("", |draft| part(draft).as_str());
    html! {
        @if draft.is_some() { p.note role="alert" { (words.say(MessageId::InboxTemplateWrong)) } }
        form.stack method="post" action=(texts.app.path("/templates")) {
            input type="hidden" name="csrf" value=(texts.staff.csrf);
            label for="name" { (words.say(MessageId::InboxTemplateName)) }
            input #name type="text" name="name" value=(of(|draft| &draft.name)) required maxlength="80" dir="auto" list="names" autocomplete="off";
            datalist #names { @for name in names { option value=(name) {} } }
            label for="locale" { (words.say(MessageId::DeskLanguage)) }
            select #locale name="locale" {
                @for locale in locales(texts.app) {
                    option value=(locale) lang=(locale) selected[of(|draft| &draft.locale) == locale] { (language(texts.app, &locale)) }
                }
            }
            label for="text" { (words.say(MessageId::InboxText)) }
            textarea #text name="text" rows="6" maxlength="2000" required dir="auto" { (of(|draft| &draft.text)) }
            button type="submit" { (words.say(MessageId::InboxSave)) }
        }
    }
}
