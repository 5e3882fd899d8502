//! What a mail says, before it becomes text or HTML. Every mail of the desk has this shape.

use crate::app::App;
use crate::database::requests::Row;
use crate::words::Words;
use after_sales_phrases::{MessageId, Value};
use after_sales_policy::SafeUrl;

/// A label and what stands behind it.
#[derive(Default)]
pub struct Line {
    pub label: String,
    pub value: String,
    /// Where it leads.
    pub link: Option<SafeUrl>,
}

/// A heading and foreign words below it.
pub struct Quote {
    pub title: String,
    pub words: String,
}

/// One mail in one language.
#[derive(Default)]
pub struct Statement {
    pub locale: String,
    pub dir: &'static str,
    pub subject: String,
    pub lead: String,
    pub facts_title: String,
    pub facts: Vec<Line>,
    pub quotes: Vec<Quote>,
    pub next_title: String,
    pub next: String,
    pub follow: String,
    pub link: String,
    /// What leads to the desk's own page, and its address; none when that is the link already.
    pub plain: Option<(String, String)>,
    pub keep_link: String,
    pub contacts_title: String,
    /// A contact and its hours.
    pub contacts: Vec<(String, Vec<String>)>,
    pub why: String,
}

/// The language of a request, or the next best that the shop speaks.
pub fn words<'a>(app: &'a App, row: &Row) -> &'a Words {
    let languages = &app.policy.document.shop.languages;
    let wishes: Vec<&str> = std::iter::once(&row.locale)
        .chain(languages)
        .map(String::as_str)
        .collect();
    app.library.choose(&wishes)
}

impl Statement {
    /// What all mails about a request share: the link to follow it, the ways to a person, why it comes.
    pub fn about(app: &App, row: &Row) -> Self {
        let (shop, words) = (&app.policy.document.shop, words(app, row));
        let contact = |contact| words.contact_terms(contact, shop);
        let name = [("shop", Value::from(shop.name.as_str()))];
        let receipt = app.receipt(row);
        // A page of the shop needs its scripts; a mail is read for years.
        let plain = (receipt.plain_url != receipt.status_url).then(|| {
            (
                words.say(MessageId::DeskLetterPlain),
                receipt.plain_url.clone(),
            )
        });
        Self {
            locale: words.locale().to_owned(),
            dir: words.dir(),
            follow: words.say(MessageId::DeskFollow),
            link: receipt.status_url.clone(),
            plain,
            keep_link: words.say(MessageId::DeskKeepLink),
            contacts_title: words.say(MessageId::DeskAskPerson),
            contacts: shop
                .contacts
                .iter()
                .map(|known| (known.value.clone(), contact(known)))
                .collect(),
            why: words.with(MessageId::DeskLetterWhy, &name),
            ..Self::default()
        }
    }
}
