//! The acknowledgement by mail: what it says, and what it cannot be made to say.

use crate::common::smtp::{self, Taken};
use crate::common::{PUBLIC, config, folder, key, mailing, request, start_with};
use mail_parser::{Message, MessageParser};

fn read(mail: &Taken) -> Message<'_> {
    MessageParser::default().parse(&mail.bytes).unwrap()
}

fn header<'a>(mail: &'a Message<'_>, name: &'static str) -> &'a str {
    mail.header(name)
        .and_then(|value| value.as_text())
        .unwrap_or_default()
}

fn both(mail: &Message<'_>) -> [String; 2] {
    assert_eq!(
        (
            mail.text_body.len(),
            mail.html_body.len(),
            mail.attachments.len()
        ),
        (1, 1, 0)
    );
    [
        mail.body_text(0).unwrap().into_owned(),
        mail.body_html(0).unwrap().into_owned(),
    ]
}

#[test]
fn a_buyer_gets_what_was_sent_and_when_in_german_once() {
    let (folder, server) = (folder(), smtp::server());
    let desk = start_with(mailing(folder.path(), server.address));
    let body = request(&key(1), "Der Bügel knarzt.\n.\nBitte um Rückruf.")
        .replace("\"return\"", "\"withdrawal\"")
        .replace("\"locale\":\"en\"", "\"locale\":\"de\"");
    let first = desk.send(&key(1), &body);
    assert_eq!(first.status, 201, "{}", first.text);
    let receipt = first.json();
    assert_eq!(receipt["acknowledgement"], "mail");
    assert_eq!(desk.send(&key(1), &body).text, first.text);
    let taken = server.mails(1);
    desk.until_mails("sent", 1);
    assert_eq!(desk.send(&key(1), &body).text, first.text);
    drop(desk);
    assert_eq!(server.mails(1).len(), 1);

    assert_eq!(taken[0].from, "MAIL FROM:<shop@nordlys.example>");
    assert_eq!(taken[0].to, ["RCPT TO:<ada@example.com>"]);
    let mail = read(&taken[0]);
    let id = receipt["id"].as_str().unwrap();
    assert_eq!(
        mail.subject().unwrap(),
        format!("Ihr Widerruf ist da: {id}")
    );
    let from = mail.from().unwrap().first().unwrap();
    assert_eq!(
        (from.name(), from.address()),
        (Some("Nordlys"), Some("shop@nordlys.example"))
    );
    let answers = mail.reply_to().unwrap().first().unwrap();
    assert_eq!(answers.address(), Some("help@nordlys.example"));
    assert_eq!(header(&mail, "Auto-Submitted"), "auto-replied");
    assert!(mail.message_id().unwrap().ends_with("@nordlys.example"));
    assert!(!mail.message_id().unwrap().contains(&key(1)));
    let at = receipt["received_at"].as_str().unwrap();
    let received: jiff::Timestamp = at.parse().unwrap();
    assert_eq!(mail.date().unwrap().to_timestamp(), received.as_second());
    let [text, html] = both(&mail);
    let [year, clock, zone] = [&at[..4], &at[11..16], &at[19..]];
    let moment = format!("{year}, {clock} Uhr (Zeitzone: Europe/Berlin, UTC{zone})");
    let link = receipt["status_url"].as_str().unwrap();
    assert!(link.starts_with(PUBLIC));
    for part in [&text, &html] {
        for said in [
            "Ihr Widerruf ist bei Nordlys eingegangen",
            &moment,
            id,
            "Widerruf",
            "N-1001",
            "ada@example.com",
            "Headphones",
            "Der Bügel knarzt.",
            "Bitte um Rückruf.",
            "You can send it back.",
            "Wie es weitergeht",
            "nicht noch einmal senden",
            link,
            "help@nordlys.example",
            receipt["digest"].as_str().unwrap(),
        ] {
            assert!(part.contains(said), "{said}: {part}");
        }
    }
    assert!(
        text.contains("> Der Bügel knarzt.\r\n> .\r\n> Bitte um Rückruf."),
        "{text}"
    );
    assert!(html.contains("lang=\"de\" dir=\"ltr\""), "{html}");
    // Nothing is loaded and nothing counts who reads.
    assert_eq!(html.matches("://").count(), 1, "{html}");
    for tag in ["<img", "<script", "<link", "url("] {
        assert!(!html.contains(tag), "{html}");
    }
}

#[test]
fn arabic_reads_from_right_to_left() {
    let (folder, server) = (folder(), smtp::server());
    let desk = start_with(mailing(folder.path(), server.address));
    let body = request(&key(1), "السماعة معطلة").replace("\"locale\":\"en\"", "\"locale\":\"ar\"");
    let receipt = desk.send(&key(1), &body).json();
    let taken = server.mails(1);
    assert!(taken[0].bytes.is_ascii());
    let mail = read(&taken[0]);
    let id = receipt["id"].as_str().unwrap();
    assert_eq!(
        mail.subject().unwrap(),
        format!("وصل طلبك: \u{2068}{id}\u{2069}")
    );
    assert_eq!(header(&mail, "Content-Language"), "ar");
    let [text, html] = both(&mail);
    for part in [&text, &html] {
        for said in [
            "وصل طلبك إلى",
            "المنطقة الزمنية",
            "السماعة معطلة",
            "ما الذي سيحدث الآن",
            id,
        ] {
            assert!(part.contains(said), "{said}: {part}");
        }
    }
    assert!(
        text.contains("رقم طلب الشراء: \u{2068}N-1001\u{2069}"),
        "{text}"
    );
    assert!(html.contains("<html lang=\"ar\" dir=\"rtl\">"), "{html}");
    assert!(html.contains("<body dir=\"rtl\" lang=\"ar\""), "{html}");
}

#[test]
fn nothing_that_a_buyer_types_becomes_a_header_a_command_or_markup() {
    let (folder, server) = (folder(), smtp::server());
    let evil = "x\r\nBcc: <evil@x.example>\r\n\r\n.\r\nRCPT TO:<evil@x.example>\r\n<img src=//x.example>\u{202e}";
    let policy = crate::common::POLICY.replace("\"Nordlys\"", &serde_json::json!(evil).to_string());
    std::fs::write(folder.path().join("policy.json"), policy).unwrap();
    let desk = start_with(mailing(folder.path(), server.address));
    let mut body: serde_json::Value = serde_json::from_str(&request(&key(1), evil)).unwrap();
    for member in ["name", "order_reference", "locale", "statement_shown"] {
        body[member] = evil[..evil.len().min(76)].into();
    }
    body["facts"]["item"]["title"] = evil.into();
    let answer = desk.send(&key(1), &body.to_string());
    assert_eq!(answer.status, 201, "{}", answer.text);
    let taken = server.mails(1);
    desk.until_mails("sent", 1);
    drop(desk);
    let verbs: Vec<String> = server.commands();
    let wanted = [
        "EHLO desk.nordlys.example",
        "MAIL FROM:<shop@nordlys.example>",
        "RCPT TO:<ada@example.com>",
        "DATA",
        "QUIT",
    ];
    assert_eq!(verbs, wanted);
    let mail = read(&taken[0]);
    let names: Vec<&str> = mail.headers().iter().map(|header| header.name()).collect();
    let mut known = names.clone();
    known.sort_unstable();
    assert_eq!(
        known,
        [
            "Auto-Submitted",
            "Content-Language",
            "Content-Type",
            "Date",
            "From",
            "MIME-Version",
            "Message-ID",
            "Reply-To",
            "Subject",
            "To"
        ]
    );
    assert_eq!(mail.to().unwrap().iter().count(), 1);
    assert_eq!(
        mail.from().unwrap().first().unwrap().address(),
        Some("shop@nordlys.example")
    );
    let [text, html] = both(&mail);
    assert!(!html.contains("<img"), "{html}");
    assert!(html.contains("&lt;img src=//x.example"), "{html}");
    // What is quoted stands behind a mark, what is a value in its one line.
    for line in text.lines().filter(|line| line.contains("RCPT TO")) {
        assert!(
            line.starts_with("> ") || line.contains("x  Bcc: <evil@x.example>"),
            "{line}"
        );
    }
    assert!(!text.contains('\u{202e}'));
}

#[test]
fn who_gets_no_mail_is_told() {
    let (folder, server) = (folder(), smtp::server());
    let desk = start_with(mailing(folder.path(), server.address));
    // A name in other letters than ASCII: not every mail server takes it.
    let body = request(&key(1), "Too loud").replace("ada@example.com", "ädä@example.com");
    let receipt = desk.send(&key(1), &body).json();
    assert_eq!(receipt["acknowledgement"], "none");
    assert_eq!(desk.get("/health").json()["mails"], serde_json::json!({}));
    drop(desk);
    let desk = start_with(config(folder.path()));
    let answer = desk.send(&key(2), &request(&key(2), "Too loud"));
    assert_eq!(answer.json()["acknowledgement"], "none");
    assert_eq!(desk.get("/health").json()["mail"], "off");
    let page = desk.get(answer.json()["status_url"].as_str().unwrap()).text;
    assert!(
        page.contains("data-mail=\"none\"")
            && page.contains("We do not send this confirmation by e-mail"),
        "{page}"
    );
    let form = [
        ("order_reference", "N-1"),
        ("email", "ada@example.com"),
        ("case", "return"),
        ("locale", "en"),
    ];
    let page = desk.form("/requests", "", &form);
    assert_eq!(page.status, 201, "{}", page.text);
    assert!(
        page.text
            .contains("We do not send this confirmation by e-mail"),
        "{}",
        page.text
    );
}

#[test]
fn two_hundred_requests_are_two_hundred_mails() {
    let (folder, server) = (folder(), smtp::server());
    let desk = start_with(mailing(folder.path(), server.address));
    std::thread::scope(|scope| {
        for sender in 0..4 {
            let desk = &desk;
            scope.spawn(move || {
                for number in (sender..200).step_by(4) {
                    // More than a few to one address would be held back.
                    let body = request(&key(number), &format!("Number {number}."))
                        .replace("ada@", &format!("ada{number}@"));
                    assert_eq!(desk.send(&key(number), &body).status, 201);
                }
            });
        }
    });
    server.mails(200);
    desk.until_mails("sent", 200);
    drop(desk);
    let taken = server.mails(200);
    assert_eq!(taken.len(), 200);
    let mut ids: Vec<String> = taken
        .iter()
        .map(|mail| read(mail).message_id().unwrap().to_owned())
        .collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), 200);
    let texts: Vec<String> = taken
        .iter()
        .map(|mail| both(&read(mail))[0].clone())
        .collect();
    for number in 0..200 {
        let said = format!("> Number {number}.\r\n");
        let count = texts.iter().filter(|text| text.contains(&said)).count();
        assert_eq!(count, 1, "{number}");
    }
}
