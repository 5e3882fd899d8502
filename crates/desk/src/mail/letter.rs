//! A mail as the mail server gets it. The same step gives the same bytes at every attempt: one
//! Message-ID, one date, one boundary.

use super::config::Mail;
use super::statement::Statement;
use super::{acknowledgement, answer, html, text};
use crate::app::App;
use crate::database::cases::Case;
use crate::database::requests::Row;
use crate::database::steps::Step;
use crate::secrets;
use after_sales_policy::{AfterSalesRequest, ContactKind};
use jiff::Timestamp;
use lettre::Address;
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, Message, MultiPart, SinglePart};
use url::Host;

/// Letters of a header that foreign text may take.
const HEADER: usize = 120;

/// Purpose that the Message-ID of an acknowledgement is derived for.
const ACKNOWLEDGEMENT: &str = "acknowledgement";

/// A mail and where it goes.
pub struct Letter {
    pub to: Address,
    pub bytes: Vec<u8>,
}

/// An address that mail can be sent to by every server: an ASCII name at a domain, the domain as DNS has it.
pub fn recipient(text: &str) -> Option<Address> {
    let (name, domain) = text.trim().rsplit_once('@')?;
    let Host::Domain(domain) = Host::parse(domain).ok()? else {
        return None;
    };
    let fine = name.is_ascii() && name.len() <= 64;
    fine.then(|| Address::new(name, domain).ok()).flatten()
}

/// What tells one mail of a case from another.
struct Mark<'a> {
    /// Purpose that its Message-ID is derived for.
    kind: &'static str,
    about: String,
    /// When what it tells happened, RFC 3339.
    at: &'a str,
    /// The Message-ID of the mail it follows.
    follows: Option<String>,
}

impl Letter {
    /// The acknowledgement of a request; nothing when its address takes no mail.
    pub fn acknowledgement(
        app: &App,
        mail: &Mail,
        row: &Row,
        request: &AfterSalesRequest,
    ) -> Option<Self> {
        let mark = Mark {
            kind: ACKNOWLEDGEMENT,
            about: row.key.clone(),
            at: &row.received_at,
            follows: None,
        };
        let statement = acknowledgement::statement(app, row, request);
        Self::new(app, mail, &request.email, &statement, &mark)
    }

    /// The answer of the shop that a step holds.
    pub fn answer(
        app: &App,
        mail: &Mail,
        row: &Row,
        request: &AfterSalesRequest,
        step: &Step,
        case: &Case,
    ) -> Option<Self> {
        let first = || message_id(app, mail, ACKNOWLEDGEMENT, &row.key);
        let mark = Mark {
            kind: "answer",
            about: format!("{} {}", row.key, step.number),
            at: &step.at,
            follows: row.mail.map(|_| first()),
        };
        let statement = answer::statement(app, row, step, case);
        Self::new(app, mail, &request.email, &statement, &mark)
    }

    fn new(
        app: &App,
        mail: &Mail,
        to: &str,
        statement: &Statement,
        mark: &Mark<'_>,
    ) -> Option<Self> {
        let to = recipient(to)?;
        let shop = &app.policy.document.shop;
        let seal = secrets::derived(app.secret.as_bytes(), mark.kind, &mark.about);
        let at: Timestamp = mark.at.parse().ok()?;
        let mut message = Message::builder()
            .from(Mailbox::new(Some(header(&shop.name)), mail.from.clone()))
            .to(Mailbox::new(None, to.clone()))
            .subject(header(&statement.subject))
            .date(at.into())
            .message_id(Some(message_id(app, mail, mark.kind, &mark.about)))
            .raw_header(raw("Content-Language", &statement.locale));
        message = match &mark.follows {
            Some(first) => message.in_reply_to(first.clone()).references(first.clone()),
            None => message,
        };
        // A person wrote the answer; nobody wrote the acknowledgement.
        if mark.kind == ACKNOWLEDGEMENT {
            message = message.raw_header(raw("Auto-Submitted", "auto-replied"));
        }
        let answers = shop
            .contacts
            .iter()
            .filter(|contact| contact.kind == ContactKind::Email)
            .find_map(|contact| recipient(contact.value.trim_start_matches("mailto:")));
        if let Some(answers) = answers {
            message = message.reply_to(Mailbox::new(None, answers));
        }
        let parts = MultiPart::alternative()
            .boundary(&seal[seal.len() / 2..])
            .singlepart(SinglePart::plain(text::body(statement)))
            .singlepart(SinglePart::html(html::body(statement)));
        let bytes = message.multipart(parts).ok()?.formatted();
        Some(Self { to, bytes })
    }
}

/// The same for every attempt, and not to be guessed.
fn message_id(app: &App, mail: &Mail, kind: &str, about: &str) -> String {
    let seal = secrets::derived(app.secret.as_bytes(), kind, about);
    format!("<{}@{}>", &seal[..seal.len() / 2], mail.from.domain())
}

/// Foreign text in a header: one line, not too long.
fn header(text: &str) -> String {
    let line: String = text
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    line.trim().chars().take(HEADER).collect()
}

fn raw(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{header, recipient};

    #[test]
    fn addresses_that_take_mail() {
        let shown = |text: &str| recipient(text).map(|address| address.to_string());
        assert_eq!(
            shown(" ada@example.com ").as_deref(),
            Some("ada@example.com")
        );
        assert_eq!(
            shown("ada+x@Bücher.example").as_deref(),
            Some("ada+x@xn--bcher-kva.example")
        );
        for text in [
            "",
            "ada",
            "@example.com",
            "ädä@example.com",
            "ada@[127.0.0.1]",
            "ada@127.0.0.1",
            "a b@example.com",
            "ada@example.com\r\nRCPT TO:<x@y.example>",
            "ada@exa mple.com",
            "ada@a@b.example\n",
            "ada>@example.com",
        ] {
            assert_eq!(shown(text), None, "{text}");
        }
    }

    #[test]
    fn a_header_is_one_line() {
        assert_eq!(
            header("Nordlys\r\nBcc: x@y.example"),
            "Nordlys  Bcc: x@y.example"
        );
        assert_eq!(header(&"ü".repeat(500)).chars().count(), 120);
    }
}
